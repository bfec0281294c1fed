//! What the client keeps between two starts, as it is stored. A new field goes to a new version of the format.

use std::collections::{BTreeMap, BTreeSet};

use besace_crypto::Member;
use serde::{Deserialize, Serialize};

use super::Misbehaviour;
use crate::wire::{Id, Row, SignedKeyList};

/// The version of the stored format.
const FORMAT: u8 = 1;

/// What is known of the space as a whole.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct State {
    /// Every row up to this `seq` was seen.
    pub cursor: u64,
    /// The largest `seq` the hub ever spoke of.
    pub head: u64,
    /// Set while the space is read anew from its beginning.
    pub whole: Option<Whole>,
    /// How many times that was begun.
    pub generation: u32,
    /// The versions of the members' manifest that this device accepted, by version.
    pub manifests: BTreeMap<u64, Version>,
    /// The hub's key list as last seen.
    pub key_list: Option<SignedKeyList>,
    /// True until the hub has made the space.
    pub founding: bool,
    /// Who was removed, with the `seq` of the manifest that says so: nothing they write after it counts.
    pub former: BTreeMap<Id, u64>,
    /// Changes of the members that are not finished.
    pub plans: Vec<Plan>,
    /// When something came from each member.
    pub heard: BTreeMap<Id, i64>,
    /// When everything was last read to the head: device's clock in ms, hub's in s.
    pub read_at: Option<(i64, u64)>,
    /// When everything here was last with the hub.
    pub shared_at: Option<i64>,
    /// What the hub did wrong.
    pub fault: Option<Misbehaviour>,
    /// Records whose row was refused.
    pub refused: BTreeSet<Id>,
    /// A signature proves that this device was removed.
    pub removed: bool,
    /// The epoch that this device began, and reseals for.
    pub reseals_for: u32,
}

/// A full reading under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Whole {
    /// The next page's cursor.
    pub after: u64,
    /// Up to here nothing may be new; 0 when the person asked to put everything back.
    pub floor: u64,
    /// True when the device's own absence explains that rows are missing.
    pub away: bool,
}

/// One version of the members' manifest.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Version {
    /// As signed.
    pub signed: Vec<u8>,
    /// Where its row stands; 0 while the hub was not seen to hold it.
    pub seq: u64,
}

/// A change of the members that takes several requests.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) enum Plan {
    Admit(Box<Member>),
    Remove(Id),
    /// The hub's key list is made to agree with the members again.
    Restore,
}

/// What is known of one record.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Entry {
    /// The highest version the hub has shown or acknowledged; 0 = it has none.
    pub version: u64,
    /// Where that write stands.
    pub seq: u64,
    /// The epoch it is sealed under.
    pub epoch: u32,
    /// Its digest.
    pub digest: [u8; 32],
    /// Whether the hub was seen to hold what it acknowledged.
    pub confirmed: bool,
    /// The record is deleted; what is here stays deleted.
    pub gone: bool,
    /// What is here is not yet with the hub.
    pub dirty: bool,
    /// The operation that carries it, chosen before it was first sent.
    pub pending: Option<Pending>,
    /// A row that cannot be opened yet.
    pub locked: Option<Row>,
    /// The last full reading that met it.
    pub met: u32,
    /// When its content was set aside.
    pub aside_since: Option<i64>,
}

/// A write that may have reached the hub.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Pending {
    pub op: Id,
    /// The person wrote more since it was first sent.
    pub edited: bool,
}

pub(super) fn write<T: Serialize>(memory: &T) -> Vec<u8> {
    let body = postcard::to_allocvec(memory).unwrap_or_default();
    [&[FORMAT], body.as_slice()].concat()
}

pub(super) fn read<T: for<'de> Deserialize<'de>>(bytes: &[u8]) -> Option<T> {
    let (format, body) = bytes.split_first()?;
    (*format == FORMAT).then(|| postcard::from_bytes(body).ok())?
}
