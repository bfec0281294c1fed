//! The people and services of the toolbox.

use besace_domain::{Contact, Need, RecordId};
use besace_engine_api::{ContactLine, ContactView, Contacts, Fault, Refusal, Review, Save};
use chrono::{Days, NaiveDate};

use crate::appointments;
use crate::look::Look;
use crate::records::{Open, Records};
use crate::text;

/// How many colours there are to give.
const COLOURS: u8 = 6;
/// After how many days to ask "do I still want this person here?".
const REVIEW_DAYS: u64 = 90;
/// From how many contacts on it is worth saying that all answer one need only.
const ENOUGH_TO_COMPARE: usize = 3;

/// The contacts in the person's order.
pub(crate) fn ordered(records: &Records) -> Vec<(RecordId, Contact)> {
    let mut people: Vec<_> = records.all::<Contact>().collect();
    people.sort_by(|(a_id, a), (b_id, b)| (a.order, &a.name, a_id).cmp(&(b.order, &b.name, b_id)));
    people
}

/// A contact as it stands in a list.
pub(crate) fn contact_line(look: &Look<'_>, id: RecordId, contact: Contact) -> ContactLine {
    ContactLine {
        id,
        reach: look.reach(&contact),
        name: contact.name,
        colour: contact.colour,
        role: contact.role,
        organization: contact.organization,
        phone: contact.phones.into_iter().next().map(|phone| phone.number).unwrap_or_default(),
        address: contact.address,
        position: contact.position,
        needs: contact.needs,
    }
}

/// Everybody, with what there is to remark.
pub(crate) fn list(look: &Look<'_>) -> Contacts {
    let people = ordered(look.records);
    let only_need = only_need(&people);
    let to_review = to_review(&people, look.now.local.date());
    let people = people.into_iter().map(|(id, contact)| contact_line(look, id, contact)).collect();
    Contacts { people, only_need, to_review }
}

/// The one need that all contacts answer, where there are enough of them and no other need.
fn only_need(people: &[(RecordId, Contact)]) -> Option<Need> {
    let (_, first) = people.first()?;
    let &[need] = first.needs.as_slice() else { return None };
    let alike = people.iter().all(|(_, contact)| contact.needs == [need]);
    (people.len() >= ENOUGH_TO_COMPARE && alike).then_some(need)
}

/// The contact that was not reviewed for longest, where that is long enough.
fn to_review(people: &[(RecordId, Contact)], today: NaiveDate) -> Option<Review> {
    let due = today.checked_sub_days(Days::new(REVIEW_DAYS))?;
    people
        .iter()
        .filter_map(|(id, contact)| Some((contact.reviewed?, id, contact)))
        .filter(|(reviewed, ..)| *reviewed <= due)
        .min_by_key(|(reviewed, ..)| *reviewed)
        .map(|(_, id, contact)| Review { id: *id, name: contact.name.clone() })
}

/// One contact, with the coming appointments with them.
pub(crate) fn view(look: &Look<'_>, id: RecordId) -> Result<ContactView, Fault> {
    let contact = look.records.read::<Contact>(id)?;
    let mut appointments = appointments::coming_with(look, id);
    appointments.truncate(10);
    Ok(ContactView { reach: look.reach(&contact), contact, appointments })
}

/// Adds or changes a contact; a new one comes last and counts as reviewed today.
pub(crate) fn save(open: &mut Open<'_>, save: Save<Contact>) -> Result<RecordId, Fault> {
    let Save { id, mut entry } = save;
    tidy(&mut entry);
    if entry.name.is_empty() {
        return Err(Fault::Refused(Refusal::NameMissing));
    }
    if !entry.hours.is_empty() && !besace_directory::is_readable(&entry.hours) {
        return Err(Fault::Refused(Refusal::Hours));
    }
    if id.is_none() {
        stand_last(open, &mut entry);
    }
    open.save(id, &entry)
}

/// Puts a new contact at the end of the list.
pub(crate) fn stand_last(open: &Open<'_>, contact: &mut Contact) {
    if contact.order == 0 {
        let last = open.records.all::<Contact>().map(|(_, contact)| contact.order).max();
        contact.order = last.unwrap_or(0).saturating_add(1);
    }
    contact.reviewed = contact.reviewed.or(Some(open.now.local.date()));
}

/// Takes out what no text should hold, and what is empty or double.
pub(crate) fn tidy(contact: &mut Contact) {
    let one_line =
        [&mut contact.name, &mut contact.role, &mut contact.organization, &mut contact.email, &mut contact.hours];
    for field in one_line {
        *field = text::line(field);
    }
    contact.address = text::lines(&contact.address);
    contact.note = text::lines(&contact.note);
    for phone in &mut contact.phones {
        phone.number = text::line(&phone.number);
        phone.label = text::line(&phone.label);
    }
    contact.phones.retain(|phone| !phone.number.is_empty());
    for language in &mut contact.languages {
        *language = text::line(language);
    }
    contact.languages.retain(|language| !language.is_empty());
    let mut seen = Vec::new();
    contact.needs.retain(|need| {
        !seen.contains(need) && {
            seen.push(*need);
            true
        }
    });
    contact.colour = contact.colour.filter(|colour| *colour < COLOURS);
    contact.position = contact.position.and_then(|p| besace_domain::Position::new(p.latitude, p.longitude));
}

/// Says in which order the contacts stand; those not named keep their place after them.
pub(crate) fn order(open: &mut Open<'_>, ids: &[RecordId]) -> Result<(), Fault> {
    let mut people = ordered(open.records);
    let place = |id: &RecordId| ids.iter().position(|named| named == id).unwrap_or(usize::MAX);
    people.sort_by_key(|(id, _)| place(id));
    let mut writes = Vec::new();
    for (place, (id, mut contact)) in (1..).zip(people) {
        contact.order = place;
        writes.extend(open.changed(id, &contact)?.map(|record| (id, Some(record))));
    }
    open.apply(writes)
}

/// Notes that the person still wants this contact here.
pub(crate) fn review(open: &mut Open<'_>, id: RecordId) -> Result<(), Fault> {
    let today = open.now.local.date();
    open.change::<Contact>(id, |contact| contact.reviewed = Some(today))
}
