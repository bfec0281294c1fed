//! Who opened what on which day, and what the person decided.

use besace_domain::{DeviceId, Membership, Receipt, RecordId, Share};
use besace_engine_api::{Fault, ReceiptLine, ReceiptWhat};

use super::{Desk, Id, random};

impl Desk<'_> {
    /// Notes for the person that these mirrors were opened today by this device.
    pub fn note_opened(&mut self, space: Id, mirrors: &[RecordId]) -> Result<(), Fault> {
        let (me, today) = (self.carry.me, self.now().local.date());
        let there = self.space(space)?;
        if there.client.status(self.now().utc_ms) == besace_sync::client::SyncState::RemovedFromSpace {
            return Ok(());
        }
        let name = there.member(me).map(|member| member.name.clone()).unwrap_or_default();
        let known: Vec<_> = there.all::<Receipt>().filter(|(_, receipt)| receipt.reader == me).collect();
        for mirror in mirrors {
            let receipt = known.iter().find(|(_, receipt)| receipt.mirror == *mirror);
            let (id, mut receipt) = match receipt {
                Some((_, receipt)) if receipt.days.contains_key(&today) => continue,
                Some((id, receipt)) => (*id, receipt.clone()),
                None => {
                    let mirror = *mirror;
                    (RecordId(random()?), Receipt { reader: me, mirror, ..Receipt::default() })
                }
            };
            receipt.name.clone_from(&name);
            receipt.days.insert(today, true);
            self.write_entry(space, id, &receipt)?;
        }
        Ok(())
    }

    /// Takes note of who of a team can read now: the person is told who came and who went.
    pub(super) fn note_readers(&mut self) -> Result<(), Fault> {
        let now = self.now().utc_ms;
        let teams: Vec<(RecordId, Membership)> = self.open.records.all().collect();
        for (record, mut team) in teams.into_iter().filter(|(_, team)| team.is_running(now)) {
            let Ok(there) = self.space(team.space.0) else { continue };
            let readers = there.members().iter().filter(|member| !member.team.is_empty());
            let readers = readers.map(|member| (DeviceId(member.card.id), member.name.clone())).collect();
            let before = team.turns.clone();
            team.turn_to(&readers, now);
            if team.turns != before {
                self.open.save(Some(record), &team)?;
            }
        }
        Ok(())
    }

    /// All of it, last first.
    pub fn receipts(&self) -> Vec<ReceiptLine> {
        let now = self.now().utc_ms;
        let shares: Vec<Share> = self.open.records.all().map(|(_, share)| share).collect();
        let mut lines = Vec::new();
        for team in self.memberships() {
            let Membership { space, team: name, since, until, ended, .. } = &team;
            let mut told = |at, about: String, all, what| {
                lines.push(ReceiptLine { at, team: name.clone(), about, all, what });
            };
            let over = until.filter(|until| *until <= now);
            let mut line = |at, about, what| told(at, about, false, what);
            line(self.local(*since), String::new(), ReceiptWhat::TeamAccepted);
            if let Some(end) = [*ended, over].into_iter().flatten().min() {
                line(self.local(end), String::new(), ReceiptWhat::TeamEnded);
            }
            for share in shares.iter().filter(|share| share.space == *space) {
                let all = share.follows.is_some();
                let about = if all { share.called.clone().unwrap_or_default() } else { self.title_of(share.record) };
                told(self.local(share.since), about.clone(), all, ReceiptWhat::Shared(self.access(share)));
                let over = share.until.filter(|until| *until <= now);
                if let Some(end) = share.ended.into_iter().chain(over).min() {
                    told(self.local(end), about, all, ReceiptWhat::Stopped);
                }
            }
            let mut line = |at, about, what| told(at, about, false, what);
            for turn in team.turns.values() {
                let who = || turn.name.clone();
                let came = turn.came.map(|at| (at, ReceiptWhat::ReaderCame { who: who() }));
                let went = turn.went.map(|at| (at, ReceiptWhat::ReaderWent { who: who() }));
                for (at, what) in came.into_iter().chain(went) {
                    line(self.local(at), String::new(), what);
                }
            }
            let Ok(there) = self.space(space.0) else { continue };
            for (_, receipt) in there.all::<Receipt>() {
                let about = self.share_behind(space.0, receipt.mirror).map(|share| self.title_of(share.record));
                for day in receipt.days.keys() {
                    let by = self.name_in(there, receipt.reader, &receipt.name);
                    line(
                        day.and_time(chrono::NaiveTime::MIN),
                        about.clone().unwrap_or_default(),
                        ReceiptWhat::Opened { by },
                    );
                }
            }
        }
        lines.sort_by_key(|line| std::cmp::Reverse(line.at));
        lines
    }

    /// A device's name as the members' list has it, else as it called itself.
    pub(super) fn name_in(&self, space: &super::Space, device: besace_domain::DeviceId, said: &str) -> String {
        space.member(device).map_or_else(|| said.to_owned(), |member| member.name.clone())
    }
}
