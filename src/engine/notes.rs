//! Notes, the safety plan, and what the person said of themselves.

use besace_domain::{Note, PlanEntry, PlanSection, Profile, RecordId};
use besace_engine_api::{Fault, Keyed, Refusal, Save};

use crate::records::{Open, Records};
use crate::text;

/// The safety plan, part by part, in the person's order.
pub(crate) fn plan(records: &Records) -> Vec<Keyed<PlanEntry>> {
    let mut plan: Vec<_> = records.all().map(|(id, entry)| Keyed { id, entry }).collect();
    plan.sort_by_key(|line: &Keyed<PlanEntry>| (line.entry.section, line.entry.order, line.id));
    plan
}

/// Adds or changes a line of the safety plan; a new one comes last in its part.
pub(crate) fn save_plan_entry(open: &mut Open<'_>, save: Save<PlanEntry>) -> Result<RecordId, Fault> {
    let Save { id, mut entry } = save;
    entry.text = text::lines(&entry.text);
    if entry.text.is_empty() && entry.contact.is_none() {
        return Err(Fault::Refused(Refusal::TextMissing));
    }
    if id.is_none() && entry.order == 0 {
        entry.order = after_last(open.records, entry.section);
    }
    open.save(id, &entry)
}

fn after_last(records: &Records, section: PlanSection) -> i64 {
    let orders = records.all::<PlanEntry>().filter(|(_, line)| line.section == section).map(|(_, line)| line.order);
    orders.max().unwrap_or(0).saturating_add(1)
}

/// The notes, last written first.
pub(crate) fn notes(records: &Records) -> Vec<Keyed<Note>> {
    let mut notes: Vec<_> = records.all().map(|(id, entry)| Keyed { id, entry }).collect();
    notes.sort_by_key(|note: &Keyed<Note>| (std::cmp::Reverse(note.entry.written), note.id));
    notes
}

/// Adds or changes a note; it is dated now.
pub(crate) fn save_note(open: &mut Open<'_>, save: Save<Note>) -> Result<RecordId, Fault> {
    let Save { id, mut entry } = save;
    entry.text = text::lines(&entry.text);
    if entry.text.is_empty() {
        return Err(Fault::Refused(Refusal::TextMissing));
    }
    entry.written = open.now.local;
    open.save(id, &entry)
}

/// What the person said of themselves; empty when they said nothing.
pub(crate) fn profile(records: &Records) -> Profile {
    stored_profile(records).map(|(_, profile)| profile).unwrap_or_default()
}

/// Changes it. Whether the first steps were laid out is the engine's own to know.
pub(crate) fn save_profile(open: &mut Open<'_>, mut profile: Profile) -> Result<(), Fault> {
    profile.country = text::line(&profile.country).to_uppercase();
    profile.place = text::line(&profile.place);
    text::cut(&mut profile.place, text::LINE);
    if profile.country.chars().count() > 2 {
        profile.country.clear();
    }
    change_profile(open, |known| {
        profile.steps_laid_out = known.steps_laid_out;
        *known = profile;
    })
}

/// Changes the profile, made at the first change.
pub(crate) fn change_profile(open: &mut Open<'_>, change: impl FnOnce(&mut Profile)) -> Result<(), Fault> {
    match stored_profile(open.records) {
        Some((id, _)) => open.change(id, change),
        None => {
            let mut profile = Profile::default();
            change(&mut profile);
            let record = open.made_over(&Profile::default(), &profile)?;
            open.apply(vec![(crate::records::new_id()?, Some(record))])
        }
    }
}

/// The profile with its name. Two toolboxes that were merged bring one each; the first name counts.
fn stored_profile(records: &Records) -> Option<(RecordId, Profile)> {
    records.all::<Profile>().next()
}
