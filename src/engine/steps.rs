//! The person's plan, beginning with the shipped first steps.

use besace_domain::{RecordId, Step};
use besace_engine_api::{Fault, Refusal, Save, StepLine};

use crate::clock::Clock;
use crate::engine::Engine;
use crate::look::Look;
use crate::notes;
use crate::records::{Open, Records, Write, new_id};
use crate::text;

/// The steps in order.
pub(crate) fn ordered(records: &Records) -> Vec<(RecordId, Step)> {
    let mut steps: Vec<_> = records.all::<Step>().collect();
    steps.sort_by_key(|(id, step)| (step.order, step.first_step, *id));
    steps
}

/// The steps in order, with who helps.
pub(crate) fn list(look: &Look<'_>) -> Vec<StepLine> {
    ordered(look.records).into_iter().map(|(id, step)| line(look, id, step)).collect()
}

fn line(look: &Look<'_>, id: RecordId, step: Step) -> StepLine {
    let with = look.with(step.contact, step.service.as_ref()).name;
    StepLine { id, step, with }
}

/// The next step that is not done.
pub(crate) fn next(look: &Look<'_>) -> Option<StepLine> {
    let (id, step) = ordered(look.records).into_iter().find(|(_, step)| step.done.is_none())?;
    Some(line(look, id, step))
}

impl<C: Clock> Engine<C> {
    /// Lays out the shipped steps, once in the life of a toolbox.
    ///
    /// Where there is no room for them, what is there can still be shown; the next call tries again.
    pub(crate) fn lay_out_steps(&mut self) {
        let _ = self.open().and_then(|mut open| lay_out(&mut open));
    }
}

fn lay_out(open: &mut Open<'_>) -> Result<(), Fault> {
    if notes::profile(open.records).steps_laid_out {
        return Ok(());
    }
    let known: Vec<_> = open.records.all::<Step>().filter_map(|(_, step)| step.first_step).collect();
    let mut writes: Vec<Write> = Vec::new();
    for step in shipped().filter(|step| step.first_step.is_none_or(|number| !known.contains(&number))) {
        // Nobody wrote it yet: see `Open::made_over`.
        writes.push((new_id()?, Some(open.made_over(&step, &step)?)));
    }
    open.apply(writes)?;
    notes::change_profile(open, |profile| profile.steps_laid_out = true)
}

fn shipped() -> impl Iterator<Item = Step> {
    besace_content::first_steps().iter().map(|step| Step {
        first_step: Some(step.number),
        by_hour: Some(step.by_hour),
        needs: step.need.parse().into_iter().collect(),
        order: i64::from(step.number),
        ..Step::default()
    })
}

/// Adds or changes a step; a new one comes last.
pub(crate) fn save(open: &mut Open<'_>, save: Save<Step>) -> Result<RecordId, Fault> {
    let Save { id, mut entry } = save;
    entry.text = text::lines(&entry.text);
    if entry.text.is_empty() && entry.first_step.is_none() {
        return Err(Fault::Refused(Refusal::TextMissing));
    }
    if id.is_none() && entry.order == 0 {
        let last = open.records.all::<Step>().map(|(_, step)| step.order).max();
        entry.order = last.unwrap_or(0).saturating_add(1);
    }
    open.save(id, &entry)
}

/// Ticks a step, or takes the tick away.
pub(crate) fn tick(open: &mut Open<'_>, id: RecordId, done: bool) -> Result<(), Fault> {
    let now = open.now.local;
    open.change::<Step>(id, |step| step.done = done.then(|| step.done.unwrap_or(now)))
}

/// Says in which order the steps stand; those not named keep their place after them.
pub(crate) fn order(open: &mut Open<'_>, ids: &[RecordId]) -> Result<(), Fault> {
    let mut steps = ordered(open.records);
    let place = |id: &RecordId| ids.iter().position(|named| named == id).unwrap_or(usize::MAX);
    steps.sort_by_key(|(id, _)| place(id));
    let mut writes = Vec::new();
    for (place, (id, mut step)) in (1..).zip(steps) {
        step.order = place;
        writes.extend(open.changed(id, &step)?.map(|record| (id, Some(record))));
    }
    open.apply(writes)
}
