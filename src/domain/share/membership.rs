use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{DeviceId, Entry, Kind, RecordId, SpaceId};

/// The person's yes to a team; kept in their own space, so that each of their devices knows of it.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Membership {
    /// The space shared with the team.
    pub space: SpaceId,
    /// The team's name.
    pub team: String,
    /// The name that the team sees.
    pub name: String,
    /// The number that the team may call.
    pub phone: String,
    /// Since when, in milliseconds since 1970.
    pub since: i64,
    /// Until when; None: until the person stops.
    pub until: Option<i64>,
    /// When the person ended it.
    pub ended: Option<i64>,
    /// Who could read when the person said yes.
    pub readers: BTreeMap<DeviceId, String>,
    /// The public keys of the person's devices for that space, hexadecimal; each device writes its own.
    pub cards: BTreeMap<DeviceId, String>,
    /// What a device that comes later begins from: version and hash of the members' manifest, hexadecimal.
    pub pinned: BTreeMap<DeviceId, String>,
    /// Who came or went since the person said yes.
    pub turns: BTreeMap<DeviceId, Turn>,
}

/// A reader who came after the person's yes, or went.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Turn {
    /// The worker's name.
    pub name: String,
    /// When a device of the person saw them come, in milliseconds since 1970.
    pub came: Option<i64>,
    /// When one saw that they had gone; None: they can read.
    pub went: Option<i64>,
}

impl Entry for Membership {
    const KIND: Kind = Kind::Membership;
}

impl Membership {
    /// True while the team may see what is shared with it.
    #[must_use]
    pub fn is_running(&self, now_ms: i64) -> bool {
        self.until.is_none_or(|until| now_ms < until) && self.ended.is_none()
    }

    /// Whether that device could read when this was last written.
    #[must_use]
    pub fn knows(&self, reader: &DeviceId) -> bool {
        self.turns.get(reader).map_or_else(|| self.readers.contains_key(reader), |turn| turn.went.is_none())
    }

    /// Takes note of who can read now.
    pub fn turn_to(&mut self, readers: &BTreeMap<DeviceId, String>, now_ms: i64) {
        let came: Vec<_> = readers.iter().filter(|(reader, _)| !self.knows(reader)).collect();
        let known = self.readers.iter().chain(self.turns.iter().map(|(reader, turn)| (reader, &turn.name)));
        let went = known.filter(|(reader, _)| self.knows(reader) && !readers.contains_key(reader));
        let went: Vec<_> = went.map(|(reader, name)| (*reader, name.clone())).collect();
        for (reader, name) in came {
            self.turns.insert(*reader, Turn { name: name.clone(), came: Some(now_ms), went: None });
        }
        for (reader, name) in went {
            let turn = self.turns.entry(reader).or_default();
            (turn.name, turn.went) = (name, Some(now_ms));
        }
    }
}

/// A team's invitation to one person; kept in the team's own space, so that each worker's device makes its keys ready.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Invite {
    /// The text of the invitation's code.
    pub code: String,
    /// The device that invites.
    pub by: DeviceId,
    /// When it was made, in milliseconds since 1970.
    pub made: i64,
    /// Until when it can be accepted.
    pub until: i64,
    /// The person accepted: the space is there.
    pub joined: bool,
    /// Whose keys stand on the card that was laid at the hub.
    pub laid: BTreeMap<DeviceId, bool>,
    /// When it was taken back.
    pub ended: Option<i64>,
    /// The public keys of the workers' devices for that space, hexadecimal; each device writes its own.
    pub cards: BTreeMap<DeviceId, String>,
    /// What a device that comes later begins from: version and hash of the members' manifest, hexadecimal.
    pub pinned: BTreeMap<DeviceId, String>,
    /// When a coordinator erased what came of it, since the person had to start again.
    pub erased: Option<i64>,
}

impl Entry for Invite {
    const KIND: Kind = Kind::Invite;
}

/// The record of a link space that says who the person is: their name and number as a contact.
#[must_use]
pub fn about_the_person(space: SpaceId) -> RecordId {
    RecordId(space.0)
}
