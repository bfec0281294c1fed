//! Where and when a service of an HSDS file is given.

use besace_engine_api::{Reason, Severity};

use super::build::Builder;
use super::fields::Fields;
use super::hsds_parts::{contacts, emails_of, languages, location, phones};
use super::schedule::Schedules;
use crate::model::{Service, ServiceAtLocation};

/// Where and when it is given.
pub(super) fn places(builder: &mut Builder, row: &mut Fields, service: &mut Service) {
    let today = builder.made();
    let mut everywhere = Schedules::default();
    take_schedules(builder, row, &mut everywhere, today);
    for mut place in row.list("service_at_locations", "service_at_location", &mut builder.log) {
        let mut at = ServiceAtLocation { note: place.text("description", &mut builder.log), ..Default::default() };
        let mut own = Schedules::default();
        take_schedules(builder, &mut place, &mut own, today);
        let mut theirs = Schedules::default();
        if let Some(mut fields) = place.take("location").and_then(|value| Fields::of("location", value)) {
            take_schedules(builder, &mut fields, &mut theirs, today);
            merge(&mut service.phones, phones(&mut fields, &mut builder.log));
            contacts(&mut fields, &mut service.phones, &mut service.emails, &mut builder.log);
            merge(&mut service.emails, emails_of(&mut fields, "email", &mut builder.log));
            merge(&mut service.languages, languages(&mut fields, &mut builder.log));
            at.location = location(builder, fields);
        } else {
            at.location = place.raw("location_id").trim().to_owned();
            if !at.location.is_empty() && !builder.has_location(&at.location) {
                builder.log.remark("location_id", Severity::LeftOut, Reason::DanglingReference, &at.location);
                at.location.clear();
            }
        }
        merge(&mut service.phones, phones(&mut place, &mut builder.log));
        contacts(&mut place, &mut service.phones, &mut service.emails, &mut builder.log);
        let schedules = [own, theirs].into_iter().find(|s| !s.is_empty());
        let schedules = schedules.as_ref().unwrap_or(&everywhere);
        let mut ours = place.take("besace").and_then(|value| Fields::of("besace", value));
        // Our own hours say all that the schedules say.
        at.hours = ours.as_mut().map(|ours| ours.raw("hours")).unwrap_or_default();
        if at.hours.is_empty() {
            at.hours = schedules.hours();
            note_hours(&mut at, &schedules.notes);
        }
        if let Some(mut ours) = ours {
            at.mobile = ours.yes("mobile").unwrap_or(false);
            ours.finish(&mut builder.log);
        }
        if !at.hours.is_empty() && !crate::is_readable(&at.hours) {
            builder.log.remark("hours", Severity::KeptAsText, Reason::Hours, &at.hours);
        }
        place.finish(&mut builder.log);
        service.at.push(at);
    }
    if service.at.is_empty() && !everywhere.is_empty() {
        let mut at = ServiceAtLocation { hours: everywhere.hours(), ..Default::default() };
        note_hours(&mut at, &everywhere.notes);
        service.at.push(at);
    }
}

/// Hours that are only words stand as hours, so that "by appointment" is understood.
fn note_hours(at: &mut ServiceAtLocation, notes: &[String]) {
    let notes = notes.join("\n");
    if at.hours.is_empty() && !notes.is_empty() {
        at.hours = notes;
    } else if !notes.is_empty() {
        at.note = format!("{}\n{notes}", at.note).trim().to_owned();
    }
}

fn take_schedules(builder: &mut Builder, fields: &mut Fields, all: &mut Schedules, today: chrono::NaiveDate) {
    for key in ["schedules", "regular_schedules", "regular_schedule"] {
        for schedule in fields.list(key, "schedule", &mut builder.log) {
            all.take(schedule, today, &mut builder.log);
        }
    }
    for key in ["holiday_schedules", "holiday_schedule"] {
        for holiday in fields.list(key, "holiday_schedule", &mut builder.log) {
            all.take_holiday(holiday, &mut builder.log);
        }
    }
}

/// Adds what is not there yet.
pub(super) fn merge(all: &mut Vec<String>, more: Vec<String>) {
    for one in more {
        if !all.contains(&one) {
            all.push(one);
        }
    }
}
