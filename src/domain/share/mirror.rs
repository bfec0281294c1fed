use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Consent;
use crate::{Appointment, Entry, Hlc, Kind, Record, RecordError, RecordId, SpaceId, Stamper};

/// Fields that say something about this toolbox only: they are in no mirror, whatever was chosen.
const NEVER: &[&str] = &["uid", "order", "reviewed", "colour"];

/// The person's decision to share one record with one team, or all appointments with somebody; kept in their own space.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Share {
    /// The record.
    pub record: RecordId,
    /// The link space of the team.
    pub space: SpaceId,
    /// The record's id there: another one, at random, so that the hub cannot tell that they belong together.
    pub mirror: RecordId,
    /// The id of the [`Consent`] there.
    pub consent: RecordId,
    /// The fields the person chose, by name. The private note is not chosen here.
    pub fields: Vec<String>,
    /// The private note goes along: false unless the person says so.
    pub note: bool,
    /// "My team may change this one directly."
    pub direct: bool,
    /// Not written any more: what follows stands in [`Share::follows`].
    pub appointments: Option<bool>,
    /// A standing choice, about no record of its own: appointments with this party, by its [`party`], are shared as
    /// they come.
    pub follows: Option<String>,
    /// What the party of a standing choice was called when it was made.
    pub called: Option<String>,
    /// Since when the team may also pass it on as a file, in milliseconds since 1970; None: it may not.
    pub pass_on: Option<i64>,
    /// From when, in milliseconds since 1970.
    pub since: i64,
    /// Until when; None: until the person stops.
    pub until: Option<i64>,
    /// When the person stopped.
    pub ended: Option<i64>,
}

impl Entry for Share {
    const KIND: Kind = Kind::Share;
}

impl Share {
    /// True while the team may see the record.
    #[must_use]
    pub fn is_running(&self, now_ms: i64) -> bool {
        self.since <= now_ms && self.until.is_none_or(|until| now_ms < until) && self.ended.is_none()
    }

    fn shows(&self, field: &str) -> bool {
        let name = field.split_once('/').map_or(field, |(name, _)| name);
        match name {
            "note" => self.note,
            _ => !NEVER.contains(&name) && self.fields.iter().any(|chosen| chosen == name),
        }
    }

    /// What the team sees of the record: the chosen fields as they are, and nothing else. None: nothing at all.
    #[must_use]
    pub fn mirror(&self, record: &Record, now_ms: i64) -> Option<Record> {
        if !self.is_running(now_ms) || !can_be_shared(record.kind) {
            return None;
        }
        let mut mirror = record.clone();
        mirror.fields.retain(|name, _| self.shows(name));
        Some(mirror)
    }

    /// What the team is told of the share, also after its end.
    #[must_use]
    pub fn consent(&self, now_ms: i64) -> Consent {
        let over = self.until.filter(|until| *until <= now_ms);
        Consent {
            mirror: self.mirror,
            fields: self.fields.clone(),
            note: self.note,
            direct: self.direct,
            pass_on: self.pass_on,
            since: self.since,
            until: self.until,
            ended: self.ended.into_iter().chain(over).min(),
        }
    }
}

/// With whom an appointment is, as one text that is the same for all appointments with them; None: it does not say.
#[must_use]
pub fn party(appointment: &Appointment) -> Option<String> {
    let with = appointment.with.trim();
    match (appointment.contact, &appointment.service) {
        (Some(contact), _) => Some(party_of(contact)),
        (None, Some(service)) => Some(["service:", &service.0].concat()),
        (None, None) if with.is_empty() => None,
        (None, None) => Some(["with:", &with.to_lowercase()].concat()),
    }
}

/// The [`party`] of appointments with that contact.
#[must_use]
pub fn party_of(contact: RecordId) -> String {
    format!("contact:{contact}")
}

/// True for records that a person can share with a team.
#[must_use]
pub fn can_be_shared(kind: Kind) -> bool {
    matches!(kind, Kind::Contact | Kind::Appointment | Kind::Step | Kind::Note | Kind::PlanEntry)
}

/// The fields of such a record that go along unless the person says otherwise: all but the private note.
#[must_use]
pub fn shared_by_default(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Contact => &[
            "name",
            "role",
            "organization",
            "phones",
            "email",
            "address",
            "position",
            "languages",
            "needs",
            "hours",
            "service",
        ],
        Kind::Appointment => &[
            "title", "contact", "service", "with", "start", "minutes", "repeat", "place", "position", "bring", "route",
            "needs", "outcomes", "moved",
        ],
        Kind::Step => &["text", "first_step", "by_hour", "needs", "contact", "service", "done"],
        Kind::Note => &["text", "written"],
        Kind::PlanEntry => &["section", "text", "contact"],
        _ => &[],
    }
}

/// What one link space is to hold of the person's own records: mirrors and consents by their id there.
/// Whatever mirror is there and not in this is to be deleted at once.
///
/// A link to another record of the toolbox becomes one to its mirror, or goes when that is not shared.
///
/// # Errors
/// When a consent cannot be written, which no share of ours can cause.
pub fn mirrors(
    space: SpaceId,
    records: &BTreeMap<RecordId, Record>,
    now_ms: i64,
) -> Result<BTreeMap<RecordId, Record>, RecordError> {
    let with_team = |(id, record): (&RecordId, &Record)| {
        let share: Share = record.read().ok()?;
        (record.kind == Kind::Share && share.space == space).then_some((*id, share, record.latest(), author(record)))
    };
    let shares: Vec<_> = records.iter().filter_map(with_team).collect();
    let running = shares.iter().filter(|(_, share, ..)| share.is_running(now_ms));
    let there: BTreeMap<RecordId, RecordId> = running.map(|(_, share, ..)| (share.record, share.mirror)).collect();
    let mut held = BTreeMap::new();
    for (_, share, at, by) in shares.iter().filter(|(_, share, ..)| share.follows.is_none()) {
        if let Some(mut mirror) = records.get(&share.record).and_then(|record| share.mirror(record, now_ms)) {
            relink(&mut mirror, &there);
            held.insert(share.mirror, mirror);
        }
        // Under the share's own stamp, so that each of the person's devices writes the same bytes.
        let mut stamper = Stamper::new(*by);
        let consent = Record::new(&share.consent(now_ms), &mut stamper, Hlc::wall_ms(*at))?;
        held.insert(share.consent, consent);
    }
    Ok(held)
}

fn author(record: &Record) -> crate::DeviceId {
    record.fields.values().max_by_key(|field| (field.at, field.by)).map(|field| field.by).unwrap_or_default()
}

fn relink(mirror: &mut Record, there: &BTreeMap<RecordId, RecordId>) {
    let Some(field) = mirror.fields.get_mut("contact") else { return };
    let linked = field.value.as_str().and_then(|id| there.get(&id.parse().ok()?));
    match linked {
        Some(id) => field.value = Value::String(id.to_string()),
        None => drop(mirror.fields.remove("contact")),
    }
}
