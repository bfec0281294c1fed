use chrono::{Datelike, NaiveDateTime, Timelike};
use serde_json::{Value, json};

use crate::{Appointment, FollowThrough, Occurrence, RecordId, SpaceId};

/// HL7's code system of reasons.
const REASONS: &str = "http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason";

/// One time of an appointment that a person allows to be passed on.
#[derive(Clone, Debug)]
pub struct Visit<'a> {
    /// The appointment's record in the link space.
    pub mirror: RecordId,
    /// What is shared of it.
    pub appointment: &'a Appointment,
    /// Which time of it.
    pub time: Occurrence,
    /// With whom, in words; empty where that is not shared.
    pub with: &'a str,
    /// The person shares how it went.
    pub told: bool,
}

/// A person's appointments as a FHIR R4 bundle (<https://hl7.org/fhir/R4/appointment.html>).
///
/// FHIR's times know their distance from UTC, ours are local: `ahead` tells by how many minutes local time is ahead of
/// UTC at that local time. An appointment of unknown length ends after an hour, for FHIR asks for an end.
#[must_use]
pub fn bundle(
    person: SpaceId,
    name: &str,
    visits: &[Visit<'_>],
    now: NaiveDateTime,
    ahead: impl Fn(NaiveDateTime) -> i32,
) -> Value {
    let who = urn(person.0);
    let mut patient = json!({ "resourceType": "Patient", "identifier": [identifier(&who)] });
    if !name.trim().is_empty() {
        patient["name"] = json!([{ "text": name.trim() }]);
    }
    let mut entries = vec![json!({ "fullUrl": who, "resource": patient })];
    for visit in visits {
        let url = urn(dated(visit.mirror, visit.time));
        entries.push(json!({ "fullUrl": url, "resource": resource(visit, &url, &who, &ahead) }));
    }
    json!({
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": instant(now, ahead(now)),
        "entry": entries,
    })
}

fn resource(visit: &Visit<'_>, url: &str, who: &str, ahead: &impl Fn(NaiveDateTime) -> i32) -> Value {
    let Visit { appointment, time, .. } = visit;
    let outcome = if visit.told { time.outcome } else { FollowThrough::Planned };
    let end = appointment.end(time.start);
    let came = if outcome == FollowThrough::Excused { "declined" } else { "accepted" };
    let mut participants = vec![json!({ "actor": { "reference": who }, "status": came })];
    if !visit.with.trim().is_empty() {
        participants.push(json!({ "actor": { "display": visit.with.trim() }, "status": "accepted" }));
    }
    let mut resource = json!({
        "resourceType": "Appointment",
        "identifier": [identifier(url)],
        "status": status(outcome),
        "start": instant(time.start, ahead(time.start)),
        "end": instant(end, ahead(end)),
        "participant": participants,
    });
    if outcome == FollowThrough::Excused {
        resource["cancelationReason"] =
            json!({ "coding": [{ "system": REASONS, "code": "pat", "display": "Patient" }] });
    }
    if appointment.minutes > 0 {
        resource["minutesDuration"] = json!(appointment.minutes);
    }
    if !appointment.title.trim().is_empty() {
        resource["description"] = json!(appointment.title.trim());
    }
    resource
}

/// One that is past and of which nobody has told stays booked: FHIR has no word for it, and it is no absence.
fn status(outcome: FollowThrough) -> &'static str {
    match outcome {
        FollowThrough::Planned | FollowThrough::Confirmed => "booked",
        FollowThrough::Attended => "fulfilled",
        FollowThrough::Missed => "noshow",
        FollowThrough::Excused | FollowThrough::Rescheduled | FollowThrough::Cancelled => "cancelled",
    }
}

fn identifier(urn: &str) -> Value {
    json!({ "system": "urn:ietf:rfc:3986", "value": urn })
}

/// The id of one time: the appointment's own, and the day on which it was due.
fn dated(mirror: RecordId, time: Occurrence) -> [u8; 16] {
    let mut bytes = mirror.0;
    for (byte, more) in bytes[12..].iter_mut().zip(time.due.num_days_from_ce().to_be_bytes()) {
        *byte ^= more;
    }
    bytes
}

/// Random bytes as a UUID of one's own making (RFC 9562, version 8).
fn urn(mut bytes: [u8; 16]) -> String {
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let mut urn = String::from("urn:uuid:");
    for (place, byte) in bytes.iter().enumerate() {
        if matches!(place, 4 | 6 | 8 | 10) {
            urn.push('-');
        }
        urn.push_str(&format!("{byte:02x}"));
    }
    urn
}

/// A FHIR instant: a local time, to the second, with its distance from UTC.
fn instant(local: NaiveDateTime, ahead: i32) -> String {
    let local = local.with_nanosecond(0).unwrap_or(local);
    if ahead == 0 {
        return format!("{local:?}Z");
    }
    let (sign, minutes) = if ahead < 0 { ('-', -ahead) } else { ('+', ahead) };
    format!("{local:?}{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}
