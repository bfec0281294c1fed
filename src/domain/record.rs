use std::collections::BTreeMap;
use std::fmt;

use chrono::{DateTime, Days};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{
    Appointment, Consent, Contact, DeviceId, Hlc, Invite, Membership, Note, PlanEntry, Profile, Proposal, Receipt,
    Reply, Roster, Share, Stamper, Step, TeamNote,
    rivals::{self, Rivals, is_contested},
};

/// What an appointment knows of single times, by the date on which each was due.
const TIMES: [&str; 2] = ["outcomes", "moved"];

/// The version of the record format written today.
const FORMAT: u8 = 1;

/// What a record is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Somebody or some service the person chose.
    Contact,
    /// A time with a contact or service.
    Appointment,
    /// One line of the person's own plan.
    Step,
    /// A private note.
    Note,
    /// One line of the safety plan.
    PlanEntry,
    /// What the person said of themselves and of this app.
    Profile,
    /// The person's decision to share a record with a team.
    Share,
    /// What the team is told of such a decision.
    Consent,
    /// A change that a worker suggests.
    Proposal,
    /// What the person said to it.
    Reply,
    /// Who opened what on which day.
    Receipt,
    /// A team's note about staying in touch.
    TeamNote,
    /// Who a team is.
    Roster,
    /// The person's yes to a team.
    Membership,
    /// A team's invitation to one person.
    Invite,
    /// Something said or pictured.
    Attachment,
}

/// A typed view of a record: a struct whose fields merge one by one.
///
/// A field that serialises to a JSON object (a map) merges entry by entry, so that two devices
/// can each add an outcome. Values that belong together serialise to one text or list instead.
pub trait Entry: Serialize + DeserializeOwned + Default {
    /// The kind of record it views.
    const KIND: Kind;
}

/// One value, and who wrote it when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Field {
    /// The value; `null` stands for "taken away".
    pub value: Value,
    /// When it was written.
    pub at: Hlc,
    /// Which device wrote it.
    pub by: DeviceId,
    /// For times and places: what was written elsewhere at the same time, so that the person is asked.
    #[serde(default, skip_serializing_if = "Rivals::is_empty")]
    pub rivals: Rivals,
}

/// A map of fields, merged last-writer-wins per field; [times and places](rivals::is_contested) keep both.
///
/// Fields that this version does not know are kept as they are, so that an older app
/// does not lose what a newer one wrote.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Record {
    v: u8,
    /// What the record is about.
    pub kind: Kind,
    /// The values by field name; `name/key` for an entry of a map.
    pub fields: BTreeMap<String, Field>,
}

/// Says why a record cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecordError {
    /// It was written by a newer version of the app: update the app to read it.
    Newer,
    /// Its bytes or fields are not what this kind of record holds.
    Malformed,
}

impl fmt::Display for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Newer => "a newer version of the app wrote this record: update the app to read it",
            Self::Malformed => "the record is damaged",
        })
    }
}

impl std::error::Error for RecordError {}

impl Record {
    /// Makes a record from a typed view; every field bears one stamp of `now_ms`.
    ///
    /// # Errors
    /// [`RecordError::Malformed`] when the view does not serialise to an object.
    pub fn new<E: Entry>(entry: &E, stamper: &mut Stamper, now_ms: i64) -> Result<Self, RecordError> {
        let mut record = Self { v: FORMAT, kind: E::KIND, fields: BTreeMap::new() };
        record.update(entry, stamper, now_ms)?;
        Ok(record)
    }

    /// Writes the fields that differ from `entry`, under one new stamp. True when any did.
    ///
    /// # Errors
    /// [`RecordError::Malformed`] when the kinds differ or the view does not serialise to an object.
    pub fn update<E: Entry>(&mut self, entry: &E, stamper: &mut Stamper, now_ms: i64) -> Result<bool, RecordError> {
        if self.kind != E::KIND {
            return Err(RecordError::Malformed);
        }
        let Ok(Value::Object(new)) = serde_json::to_value(entry) else { return Err(RecordError::Malformed) };
        let mut wanted = BTreeMap::new();
        let mut maps = Vec::new();
        for (name, value) in new {
            if let Value::Object(entries) = value {
                wanted.extend(entries.into_iter().map(|(key, value)| (format!("{name}/{key}"), value)));
                maps.push(format!("{name}/"));
            } else {
                wanted.insert(name, value);
            }
        }
        for name in self.fields.keys() {
            if !wanted.contains_key(name) && maps.iter().any(|map| name.starts_with(map.as_str())) {
                wanted.insert(name.clone(), Value::Null);
            }
        }
        wanted.retain(|name, value| match self.fields.get(name) {
            Some(field) => field.value != *value,
            None => *value != Value::Null,
        });
        if wanted.is_empty() {
            return Ok(false);
        }
        let at = stamper.next(now_ms);
        for (name, value) in wanted {
            self.write(name, value, at, stamper.device());
        }
        Ok(true)
    }

    /// Writes one field, later than what it replaces: a clock that is behind, or that of another device
    /// ahead, never lets an old value win over the one written in its knowledge.
    fn write(&mut self, name: String, value: Value, at: Hlc, by: DeviceId) {
        let field = match self.fields.get(&name) {
            Some(old) => {
                let at = at.max(Hlc(old.at.0.saturating_add(1)));
                let rivals = if is_contested(self.kind, &name) { Rivals::after(old, by) } else { Rivals::default() };
                Field { value, at, by, rivals }
            }
            None => Field { value, at, by, rivals: Rivals::default() },
        };
        self.fields.insert(name, field);
    }

    /// Answers the question that [`Record::conflicts`] asks: `value` is right, also if it is the one shown.
    pub fn settle(&mut self, name: &str, value: Value, stamper: &mut Stamper, now_ms: i64) {
        let at = stamper.next(now_ms);
        self.write(name.to_owned(), value, at, stamper.device());
    }

    /// The fields of which two devices wrote different values without knowing of each other, with
    /// all of them, the one that [`Record::read`] shows first.
    #[must_use]
    pub fn conflicts(&self) -> BTreeMap<&str, Vec<&Value>> {
        let rivalling = self.fields.iter().map(|(name, field)| (name.as_str(), rivals::values(field)));
        rivalling.filter(|(_, values)| values.len() > 1).collect()
    }

    /// A record of this kind without any field.
    pub(crate) fn empty(kind: Kind) -> Self {
        Self { v: FORMAT, kind, fields: BTreeMap::new() }
    }

    /// True when its fields are what its kind holds.
    #[must_use]
    pub fn is_readable(&self) -> bool {
        match self.kind {
            Kind::Contact => self.read::<Contact>().is_ok(),
            Kind::Appointment => self.read::<Appointment>().is_ok(),
            Kind::Step => self.read::<Step>().is_ok(),
            Kind::Note => self.read::<Note>().is_ok(),
            Kind::PlanEntry => self.read::<PlanEntry>().is_ok(),
            Kind::Profile => self.read::<Profile>().is_ok(),
            Kind::Share => self.read::<Share>().is_ok(),
            Kind::Consent => self.read::<Consent>().is_ok(),
            Kind::Proposal => self.read::<Proposal>().is_ok(),
            Kind::Reply => self.read::<Reply>().is_ok(),
            Kind::Receipt => self.read::<Receipt>().is_ok(),
            Kind::TeamNote => self.read::<TeamNote>().is_ok(),
            Kind::Roster => self.read::<Roster>().is_ok(),
            Kind::Membership => self.read::<Membership>().is_ok(),
            Kind::Invite => self.read::<Invite>().is_ok(),
            // Looked at when it is played or shown: its reader comes later than this.
            Kind::Attachment => self.fields.get("bytes").is_some_and(|bytes| bytes.value.is_string()),
        }
    }

    /// Reads the typed view.
    ///
    /// # Errors
    /// [`RecordError::Malformed`] when the kinds differ or a field is not of its type.
    pub fn read<E: Entry>(&self) -> Result<E, RecordError> {
        if self.kind != E::KIND {
            return Err(RecordError::Malformed);
        }
        let mut object = Map::new();
        for (name, field) in self.fields.iter().filter(|(_, field)| !field.value.is_null()) {
            match name.split_once('/') {
                Some((map, key)) => {
                    let entries = object.entry(map).or_insert_with(|| Value::Object(Map::new()));
                    let Value::Object(entries) = entries else { return Err(RecordError::Malformed) };
                    entries.insert(key.to_owned(), field.value.clone());
                }
                None => {
                    object.insert(name.clone(), field.value.clone());
                }
            }
        }
        serde_json::from_value(Value::Object(object)).map_err(|_| RecordError::Malformed)
    }

    /// Takes over each field of `other` that is later; ties go to the larger device id, then the larger value.
    /// Two times or places that were written without knowing of each other both stay.
    pub fn merge(&mut self, other: &Self) {
        for (name, theirs) in &other.fields {
            match self.fields.get_mut(name) {
                Some(ours) if is_contested(self.kind, name) => *ours = rivals::join(ours, theirs),
                Some(ours) if order(ours) >= order(theirs) => {}
                _ => {
                    self.fields.insert(name.clone(), theirs.clone());
                }
            }
        }
    }

    /// The latest stamp of its fields.
    #[must_use]
    pub fn latest(&self) -> Hlc {
        self.fields.values().map(|field| field.at).max().unwrap_or_default()
    }

    /// The record as bytes, ready to be sealed (JSON, format 1).
    ///
    /// # Errors
    /// [`RecordError::Malformed`] when a value cannot be written, which no value of ours can cause.
    pub fn to_bytes(&self) -> Result<Vec<u8>, RecordError> {
        serde_json::to_vec(self).map_err(|_| RecordError::Malformed)
    }

    /// Its bytes, at most so many where that can be had.
    ///
    /// What is ticked every day for years outgrows every bound. What became of the oldest times is left out then, until
    /// a quarter is free, so that this is rare; the last month stays. It is found by what the record holds alone, so
    /// that two devices leave out the same.
    ///
    /// # Errors
    /// As [`Record::to_bytes`].
    pub fn fitted(&mut self, most: usize) -> Result<Vec<u8>, RecordError> {
        let mut bytes = self.to_bytes()?;
        if bytes.len() <= most || self.kind != Kind::Appointment {
            return Ok(bytes);
        }
        let latest = DateTime::from_timestamp_millis(self.latest().wall_ms()).unwrap_or_default().date_naive();
        let stays = latest.checked_sub_days(Days::new(31)).unwrap_or_default().to_string();
        let mut old: Vec<(String, String)> = self
            .fields
            .keys()
            .filter_map(|name| Some((name.split_once('/').filter(|(map, _)| TIMES.contains(map))?.1.to_owned(), name)))
            .filter(|(due, _)| *due < stays)
            .map(|(due, name)| (due, name.clone()))
            .collect();
        old.sort_unstable();
        let mut length = bytes.len();
        for (_, name) in old {
            if length <= most / 4 * 3 {
                break;
            }
            let field = self.fields.remove(&name);
            // With its name, in quotes, a colon and a comma.
            length -= name.len() + 4 + serde_json::to_vec(&field).map_or(0, |bytes| bytes.len());
        }
        bytes = self.to_bytes()?;
        Ok(bytes)
    }

    /// Reads a record from the bytes of [`Record::to_bytes`].
    ///
    /// # Errors
    /// [`RecordError::Newer`] for a later format, [`RecordError::Malformed`] for anything else.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, RecordError> {
        #[derive(Deserialize)]
        struct Version {
            v: u8,
        }
        let Version { v } = serde_json::from_slice(bytes).map_err(|_| RecordError::Malformed)?;
        if v > FORMAT {
            return Err(RecordError::Newer);
        }
        serde_json::from_slice(bytes).map_err(|_| RecordError::Malformed)
    }
}

/// What decides between two writes of one field; the value itself comes last so that merging is
/// commutative even for a device that wrote twice under one stamp.
fn order(field: &Field) -> (Hlc, DeviceId, String) {
    (field.at, field.by, field.value.to_string())
}

#[cfg(test)]
#[path = "record_tests.rs"]
pub(crate) mod tests;
