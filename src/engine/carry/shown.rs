//! What of a space is shown to a team: a copy together with the consent that it is there by.
//!
//! The two are records of their own and travel one after the other. A copy whose consent has not come yet is not
//! shown: it would be said of it that how it went is not shared, which nobody decided.

use std::collections::BTreeMap;

use besace_domain::{Consent, Entry, RecordId, can_be_shared};

use super::Space;

/// The consents that run, by the copy that each is about.
pub(super) fn consents(space: &Space) -> BTreeMap<RecordId, Consent> {
    let all = space.all::<Consent>().map(|(_, consent)| consent);
    all.filter(|consent| consent.ended.is_none()).map(|consent| (consent.mirror, consent)).collect()
}

/// The consent that runs about one copy.
pub(super) fn consent(space: &Space, mirror: RecordId) -> Option<Consent> {
    consents(space).remove(&mirror)
}

/// The copies of one kind, each with its consent.
pub(super) fn shown<E: Entry>(space: &Space) -> impl Iterator<Item = (RecordId, E, Consent)> + '_ {
    let mut consents = consents(space);
    space.all::<E>().filter_map(move |(id, entry)| Some((id, entry, consents.remove(&id)?)))
}

/// All copies that are shown, by their names.
pub(super) fn shown_ids(space: &Space) -> Vec<RecordId> {
    let held = |id: &RecordId| space.records.get(id).is_some_and(|record| can_be_shared(record.kind));
    consents(space).into_keys().filter(held).collect()
}

/// Whether the consent is about this field too.
pub(super) fn shows(consent: &Consent, field: &str) -> bool {
    consent.fields.iter().any(|name| name == field)
}
