//! How sharing stands, in words.

use besace_domain::SpaceId;
use besace_engine_api::{HubFault, SpaceSync, SyncOverview, SyncWords, With};
use besace_sync::client::{Misbehaviour, SyncState};

use super::{Desk, Part, Space};

impl Desk<'_> {
    /// How every space stands, and all together.
    pub fn sync_state(&self) -> SyncOverview {
        let mut spaces: Vec<_> = self
            .carry
            .spaces
            .iter()
            .filter(|(id, space)| self.is_running(**id, space))
            .map(|(id, space)| {
                let with = match space.about.part {
                    Part::OwnDevices => With::OwnDevices,
                    Part::Person => With::Team(space.about.team.clone()),
                    Part::Team => With::Person(self.person_line(*id, space).name),
                    Part::Workers => With::Workers(space.about.team.clone()),
                };
                SpaceSync { space: SpaceId(*id), with, words: self.words_of(space) }
            })
            .collect();
        for team in self.memberships().into_iter().filter(|team| team.is_running(self.now().utc_ms)) {
            if let Some(words) = self.way_to(team.space) {
                spaces.push(SpaceSync { space: team.space, with: With::Team(team.team), words });
            }
        }
        if self.carry.taken_off {
            spaces.push(SpaceSync { space: SpaceId::default(), with: With::OwnDevices, words: SyncWords::Removed });
        }
        let overall = spaces.iter().map(|space| &space.words).max_by_key(|words| urgency(words));
        SyncOverview { overall: overall.cloned().unwrap_or(SyncWords::NothingShared), spaces, asking: self.is_asking() }
    }

    /// Whether anything is still shared there.
    fn is_running(&self, id: super::Id, space: &Space) -> bool {
        let now = self.now().utc_ms;
        let ended = || self.memberships().iter().any(|team| team.space.0 == id && !team.is_running(now));
        space.about.part != Part::Person || !ended() || space.members().len() > 1
    }

    /// Why there is no way from here to a team that the person accepted; None: there is one.
    pub(super) fn way_to(&self, team: SpaceId) -> Option<SyncWords> {
        if self.space(team.0).is_ok() {
            return None;
        }
        let own = self.spaces_as(Part::OwnDevices).into_iter().filter_map(|own| self.space(own).ok()).next();
        let others = own.is_some_and(|own| {
            own.members()
                .iter()
                .any(|member| member.card.id != self.carry.me.0 && !own.leaving.contains(&member.card.id))
        });
        Some(if others { SyncWords::AwaitsOwnDevice } else { SyncWords::NotConnected })
    }

    /// How one space stands.
    pub fn words_of(&self, space: &Space) -> SyncWords {
        let state = space.client.status(self.now().utc_ms);
        let at = |ms: i64| self.local(ms);
        match state {
            SyncState::SavedHere => SyncWords::SavedHere,
            SyncState::SharedAt(ms) => SyncWords::SharedAt(at(ms)),
            SyncState::WaitingForNetwork => SyncWords::WaitingForNetwork,
            SyncState::HubSilent { since } => SyncWords::HubSilent(at(since)),
            SyncState::ClockWrong { seconds } => SyncWords::ClockWrong(seconds / 60),
            SyncState::NotHeardFrom { since } => SyncWords::NotHeardFrom(at(since)),
            SyncState::HubMisbehaves(what) => SyncWords::HubWrong(match what {
                Misbehaviour::RolledBack => HubFault::WentBack,
                Misbehaviour::BrokenPage
                | Misbehaviour::BrokenAnswer
                | Misbehaviour::AsksAgain
                | Misbehaviour::Withholds => HubFault::Broken,
                _ => HubFault::Forged,
            }),
            SyncState::RemovedFromSpace => SyncWords::Removed,
            SyncState::HubRefuses { since } => SyncWords::HubRefuses(at(since)),
            SyncState::SpaceGone => SyncWords::Gone,
            SyncState::TooLarge { .. } => SyncWords::TooLarge,
            SyncState::UpdateNeeded => SyncWords::UpdateNeeded,
        }
    }
}

/// Which words stand for all: the larger the more urgent; of two times the earlier one.
fn urgency(words: &SyncWords) -> (u8, std::cmp::Reverse<Option<chrono::NaiveDateTime>>) {
    let time = std::cmp::Reverse;
    match words {
        SyncWords::NothingShared => (0, time(None)),
        SyncWords::SharedAt(at) => (1, time(Some(*at))),
        SyncWords::AwaitsOwnDevice => (2, time(None)),
        SyncWords::NotHeardFrom(at) => (2, time(Some(*at))),
        SyncWords::Removed => (3, time(None)),
        SyncWords::Gone => (4, time(None)),
        SyncWords::SavedHere => (5, time(None)),
        SyncWords::UpdateNeeded => (6, time(None)),
        SyncWords::HubSilent(at) => (7, time(Some(*at))),
        SyncWords::HubRefuses(at) => (8, time(Some(*at))),
        SyncWords::TooLarge => (9, time(None)),
        SyncWords::ClockWrong(_) => (10, time(None)),
        SyncWords::WaitingForNetwork => (11, time(None)),
        SyncWords::NotConnected => (11, time(None)),
        SyncWords::HubWrong(_) => (12, time(None)),
    }
}
