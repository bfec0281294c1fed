//! Times and places of an appointment: two that were written at the same time are kept both.
//!
//! A later stamp alone does not tell a correction from a contradiction, so such a field also remembers
//! which writes it knew (`seen`, the latest stamp by device). On a merge a value goes when the other side
//! knew it and no longer holds it; it stays when the other side had not heard of it. (Shapiro et al., "A
//! comprehensive study of convergent and commutative replicated data types", 2011, multi-value register.)

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{DeviceId, Field, Hlc, Kind};

/// A value that stands beside the one shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rival {
    /// The value; `null` stands for "taken away".
    pub value: Value,
    /// When it was written.
    pub at: Hlc,
    /// Which device wrote it.
    pub by: DeviceId,
}

/// What stands beside a field's value, and which writes are known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rivals {
    /// The other values, earliest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Rival>,
    /// The latest known write of each device, where it is not one of the values.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub seen: BTreeMap<DeviceId, Hlc>,
}

/// True for a field of which two values are kept: when and where an appointment takes place.
pub(crate) fn is_contested(kind: Kind, name: &str) -> bool {
    kind == Kind::Appointment && (matches!(name, "start" | "place") || name.starts_with("moved/"))
}

impl Rivals {
    pub(crate) fn is_empty(&self) -> bool {
        self.also.is_empty() && self.seen.is_empty()
    }

    /// What a write by `by` knows that replaces all of `old`.
    pub(crate) fn after(old: &Field, by: DeviceId) -> Self {
        let mut seen = context(old);
        seen.remove(&by);
        Self { also: Vec::new(), seen }
    }
}

/// The values of a field without doubles, the one shown first.
pub(crate) fn values(field: &Field) -> Vec<&Value> {
    let mut values = vec![&field.value];
    for rival in &field.rivals.also {
        if !values.contains(&&rival.value) {
            values.push(&rival.value);
        }
    }
    values
}

type Writes = BTreeMap<(Hlc, DeviceId), Value>;

fn writes(field: &Field) -> Writes {
    let rivals = field.rivals.also.iter().map(|rival| ((rival.at, rival.by), rival.value.clone()));
    rivals.chain([((field.at, field.by), field.value.clone())]).collect()
}

/// The latest write of each device that this field knows of.
fn context(field: &Field) -> BTreeMap<DeviceId, Hlc> {
    let mut seen = field.rivals.seen.clone();
    for (at, by) in writes(field).into_keys() {
        let latest = seen.entry(by).or_default();
        *latest = at.max(*latest);
    }
    seen
}

/// Merges two states of one contested field.
pub(crate) fn join(ours: &Field, theirs: &Field) -> Field {
    let (mine, other) = (writes(ours), writes(theirs));
    let (mut seen, other_seen) = (context(ours), context(theirs));
    let news = |write: &(Hlc, DeviceId), seen: &BTreeMap<DeviceId, Hlc>| {
        seen.get(&write.1).is_none_or(|latest| *latest < write.0)
    };
    let mut kept = Writes::new();
    for (write, value) in &mine {
        match other.get(write) {
            Some(same) => drop(kept.insert(*write, larger(value, same).clone())),
            None if news(write, &other_seen) => drop(kept.insert(*write, value.clone())),
            None => {}
        }
    }
    for (write, value) in &other {
        if !mine.contains_key(write) && news(write, &seen) {
            kept.insert(*write, value.clone());
        }
    }
    if kept.is_empty() {
        // Each claims to have replaced the other's: no honest device writes that. Nothing is thrown away.
        kept = mine;
        kept.extend(other);
    }
    for (by, at) in other_seen {
        let latest = seen.entry(by).or_default();
        *latest = at.max(*latest);
    }
    seen.retain(|by, at| !kept.contains_key(&(*at, *by)));
    let Some(((at, by), value)) = kept.pop_last() else { return ours.clone() };
    let also = kept.into_iter().map(|((at, by), value)| Rival { value, at, by }).collect();
    Field { value, at, by, rivals: Rivals { also, seen } }
}

fn larger<'a>(one: &'a Value, other: &'a Value) -> &'a Value {
    let text = Value::to_string;
    if text(one) >= text(other) { one } else { other }
}

#[cfg(test)]
#[path = "rivals_tests.rs"]
mod tests;
