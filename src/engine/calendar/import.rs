//! From events to appointments of the toolbox.

use std::collections::BTreeMap;

use besace_domain::{Appointment, FollowThrough, RecordId};
use besace_engine_api::{Fault, ImportReport, Reason, Severity};

use super::{Event, Events};
use crate::records::{Open, new_id};

/// One appointment while events are put into it.
struct Target {
    /// None for a new one.
    known: Option<RecordId>,
    appointment: Appointment,
    /// True once an event of this file was put into it.
    seen: bool,
    /// True when this app wrote the file: then only the times are news.
    ours: bool,
}

/// Adds the events, or changes the appointments that came from them before: all together, or none.
pub(crate) fn import(open: &mut Open<'_>, events: Events) -> Result<ImportReport, Fault> {
    let Events { mut events, mut report } = events;
    let mut targets: BTreeMap<String, Target> = BTreeMap::new();
    for (id, appointment) in open.records.all::<Appointment>() {
        let ours = Target { known: Some(id), appointment: appointment.clone(), seen: false, ours: true };
        targets.insert(id.to_string(), ours);
        if !appointment.uid.is_empty() {
            let theirs = Target { known: Some(id), appointment, seen: false, ours: false };
            targets.insert(theirs.appointment.uid.clone(), theirs);
        }
    }
    // A moved time can only be put into an appointment that is there.
    events.sort_by_key(|event| event.replaces.is_some());
    for event in events {
        report.at_row(event.row);
        let uid = event.appointment.uid.clone();
        match targets.get_mut(&uid) {
            Some(target) => {
                if target.seen && event.replaces.is_none() {
                    report.remark("UID", Severity::Mended, Reason::DoubleId, &uid);
                }
                let before = target.appointment.clone();
                put(event, target);
                report.known(target.appointment != before);
            }
            None => {
                let mut target = Target { known: None, appointment: Appointment::default(), seen: false, ours: false };
                // What it replaces is not here: it stands for itself.
                put(Event { replaces: None, ..event }, &mut target);
                targets.insert(uid, target);
                report.added();
            }
        }
    }
    let mut records = BTreeMap::new();
    for target in targets.into_values().filter(|target| target.seen) {
        match target.known {
            Some(id) => records.extend(open.changed(id, &target.appointment)?.map(|record| (id, Some(record)))),
            None => {
                records.insert(new_id()?, Some(open.made(&target.appointment)?));
            }
        }
    }
    open.apply(records.into_iter().collect())?;
    Ok(report.finish())
}

/// Puts what the event says into the appointment; what the person wrote there stays.
fn put(event: Event, target: &mut Target) {
    let Event { appointment: said, replaces, cancelled, except, .. } = event;
    let appointment = &mut target.appointment;
    if let Some(replaced) = replaces {
        let due = replaced.date();
        if said.start != appointment.occurrence(due).start {
            appointment.moved.insert(due, said.start);
        }
        if cancelled {
            appointment.outcomes.entry(due).or_insert(FollowThrough::Cancelled);
        }
    } else {
        if !target.ours {
            let texts = [
                (&mut appointment.title, said.title),
                (&mut appointment.place, said.place),
                (&mut appointment.note, said.note),
                (&mut appointment.with, said.with),
            ];
            for (text, new) in texts.into_iter().filter(|(_, new)| !new.is_empty()) {
                *text = new;
            }
            for need in said.needs {
                if !appointment.needs.contains(&need) {
                    appointment.needs.push(need);
                }
            }
            appointment.position = said.position.or(appointment.position);
            appointment.uid = said.uid;
        }
        appointment.start = said.start;
        // A length that nobody gave was written as an hour.
        if !(target.ours && appointment.minutes == 0) {
            appointment.minutes = said.minutes;
        }
        appointment.repeat = said.repeat;
        if cancelled {
            appointment.outcomes.entry(said.start.date()).or_insert(FollowThrough::Cancelled);
        }
    }
    for due in except {
        appointment.outcomes.entry(due).or_insert(FollowThrough::Cancelled);
    }
    target.seen = true;
}
