//! What a person allowed the team to pass on to others, as a file.

use besace_domain::{
    Appointment, Consent, Occurrence, SpaceId,
    follow_through::{Visit, bundle},
};
use besace_engine_api::{Fault, FileOut};
use chrono::{NaiveDate, NaiveDateTime};

use super::shown::{shown, shows};
use super::view::with;
use super::{Desk, Id};
use crate::clock::Clock;

/// How far ahead the times of a repeating appointment are written.
const AHEAD: u64 = 60;

impl Desk<'_> {
    /// A person's appointments as a FHIR R4 bundle; None where they allowed none to be passed on.
    pub fn appointments_to_pass_on(&self, id: Id) -> Result<Option<FileOut>, Fault> {
        let space = self.space(id)?;
        let now = self.now().local;
        let last = now.date().checked_add_days(chrono::Days::new(AHEAD)).unwrap_or(NaiveDate::MAX);
        let mut allowed = Vec::new();
        let may = |(.., consent): &(_, _, Consent)| consent.pass_on.is_some() && shows(consent, "start");
        for (mirror, appointment, consent) in shown::<Appointment>(space).filter(may) {
            let to = if appointment.repeat.is_some() { last } else { NaiveDate::MAX };
            let times: Vec<Occurrence> = appointment.occurrences(NaiveDate::MIN, to);
            allowed.push((mirror, with(space, &appointment).0, shows(&consent, "outcomes"), appointment, times));
        }
        if allowed.is_empty() {
            return Ok(None);
        }
        let visits: Vec<Visit<'_>> = allowed
            .iter()
            .flat_map(|(mirror, with, told, appointment, times)| {
                times.iter().map(|time| Visit { mirror: *mirror, appointment, time: *time, with, told: *told })
            })
            .collect();
        let name = self.person_line(id, space).name;
        let bundle = bundle(SpaceId(id), &name, &visits, now, |local| ahead(self.clock, local));
        let bytes = serde_json::to_vec_pretty(&bundle).map_err(|_| Fault::Internal)?;
        let media_type = "application/fhir+json".to_owned();
        Ok(Some(FileOut { name: "appointments.fhir.json".to_owned(), media_type, bytes }))
    }
}

/// By how many minutes local time is ahead of UTC at that local time.
fn ahead(clock: &dyn Clock, local: NaiveDateTime) -> i32 {
    // As if it were UTC, then mended by what that says: right but in the hour when clocks change.
    let as_utc = local.and_utc().timestamp_millis();
    let near = clock.offset_minutes(as_utc);
    clock.offset_minutes(as_utc - i64::from(near) * 60_000)
}
