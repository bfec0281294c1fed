//! Standing choices: all appointments with somebody, also those to come.

use besace_domain::{Appointment, Kind, RecordId, Share, SpaceId, party, party_of};
use besace_engine_api::{Fault, ShareAccess, Standing};

use super::Desk;
use super::mirrors::{fields, new_share};
use crate::records::{Write, new_id};
use crate::text;

impl Desk<'_> {
    /// The standing choices that run for a team, by name.
    pub(super) fn standing(&self, space: SpaceId) -> Vec<Standing> {
        let running = self.running(space).into_iter().filter(|(_, share)| share.follows.is_some());
        let line = |(id, share): (RecordId, Share)| Standing {
            id,
            until: share.until.map(|until| self.last_day(until)),
            with: share.called.unwrap_or_default(),
        };
        let mut lines: Vec<_> = running.map(line).collect();
        lines.sort_by(|one, other| (&one.with, one.id).cmp(&(&other.with, other.id)));
        lines
    }

    /// The standing choice under which a record's appointments fall: of a contact, or of an appointment.
    pub(super) fn standing_of(&self, space: SpaceId, record: RecordId) -> Option<RecordId> {
        let wanted = match self.open.records.read::<Appointment>(record) {
            Ok(appointment) => party(&appointment)?,
            Err(_) => party_of(record),
        };
        self.running(space).into_iter().find(|(_, share)| share.follows.as_ref() == Some(&wanted)).map(|(id, _)| id)
    }

    /// All that a team is shown by a decision that runs.
    pub(super) fn running(&self, space: SpaceId) -> Vec<(RecordId, Share)> {
        let now = self.now().utc_ms;
        let all = self.open.records.all::<Share>();
        all.filter(|(_, share)| share.space == space && share.is_running(now)).collect()
    }

    /// The appointments with that party.
    pub(super) fn with_party(&self, wanted: &str) -> Vec<RecordId> {
        let all = self.open.records.all::<Appointment>();
        all.filter(|(_, one)| party(one).is_some_and(|found| found == wanted)).map(|(id, _)| id).collect()
    }

    /// Makes or changes a standing choice.
    pub(super) fn stand(
        &mut self,
        space: SpaceId,
        wanted: String,
        called: &str,
        access: ShareAccess,
    ) -> Result<Option<Write>, Fault> {
        let now = self.now().utc_ms;
        let known = self.running(space).into_iter().find(|(_, share)| share.follows.as_ref() == Some(&wanted));
        let (id, before) = match known {
            Some((id, share)) => (Some(id), share),
            None => (None, new_share(space, RecordId::default(), now)?),
        };
        let share = Share {
            direct: access.direct,
            pass_on: access.pass_on.then(|| before.pass_on.unwrap_or(now)),
            until: access.until.map(|day| self.end_of(day)),
            called: Some(text::line(called)),
            follows: Some(wanted),
            ..before
        };
        match id {
            Some(id) => Ok(self.open.changed(id, &share)?.map(|record| (id, Some(record)))),
            None => Ok(Some((new_id()?, Some(self.open.made(&share)?)))),
        }
    }

    /// The shares that a standing choice begins by itself: of appointments that came since it was made. They go without
    /// their private notes, and one that the person stopped sharing stays so.
    pub(super) fn as_they_come(&mut self, standing: &Share, shares: &[(RecordId, Share)]) -> Result<Vec<Write>, Fault> {
        let now = self.now().utc_ms;
        let Some(wanted) = standing.follows.as_deref().filter(|_| standing.is_running(now)) else {
            return Ok(Vec::new());
        };
        let mut writes = Vec::new();
        for record in self.with_party(wanted) {
            if shares.iter().any(|(_, share)| share.space == standing.space && share.record == record) {
                continue;
            }
            let share = Share {
                fields: fields(Kind::Appointment),
                direct: standing.direct,
                pass_on: standing.pass_on.map(|_| now),
                until: standing.until,
                ..new_share(standing.space, record, now)?
            };
            writes.push((new_id()?, Some(self.open.made(&share)?)));
        }
        Ok(writes)
    }
}
