//! Who belongs to the space: the manifest of the members, and the hub's key list that follows it.
//!
//! Removing somebody: the key list first, so that the hub serves them no more; then a manifest with a new epoch,
//! which the others take over when they read its row; then what is sealed under earlier epochs is sealed again, and
//! they are forgotten (see `epochs`). Each step is read off from what the hub shows, so an interruption needs no repair.

use std::sync::Arc;

use besace_crypto::{
    DeviceKeys, EpochKey, Former, MEMBER_LIMIT, Manifest, Member, Role, SignedManifest, accept, manifest_id,
    open_manifest, seal_manifest,
};

use super::{
    Client, Misbehaviour, SpaceKind,
    memory::{Plan, State, Version},
    push::Ask,
    rows::Verdict,
};
use crate::wire::{Create, Id, KeyList, ListedKey, Row, RowBody, SignedKeyList};

/// The latest manifest that was accepted.
pub(super) fn latest(state: &State) -> Option<SignedManifest> {
    SignedManifest::from_bytes(&state.manifests.last_key_value()?.1.signed).ok()
}

/// Which version of the manifest a record holds, if it holds one.
pub(super) fn manifest_version(id: &Id) -> Option<u64> {
    let (_, version) = id.split_at(8);
    let version = u64::from_be_bytes(version.try_into().ok()?);
    (manifest_id(version) == *id).then_some(version)
}

fn leads(role: Role) -> bool {
    matches!(role, Role::Owner | Role::Preparer | Role::Coordinator)
}

impl Client {
    /// Makes a space of which this device is the first member. `anchor`: zeros, or what an invitation asks for.
    ///
    /// # Errors
    /// When nothing can be sealed on this device.
    pub fn found(
        space: Id,
        kind: SpaceKind,
        keys: DeviceKeys,
        member: Member,
        anchor: [u8; 32],
    ) -> Result<Self, besace_crypto::ManifestError> {
        Self::found_with(space, kind, keys, member, Vec::new(), anchor)
    }

    /// The same with others in it from the beginning.
    ///
    /// # Errors
    /// When nothing can be sealed on this device.
    pub fn found_with(
        space: Id,
        kind: SpaceKind,
        keys: DeviceKeys,
        member: Member,
        others: Vec<Member>,
        anchor: [u8; 32],
    ) -> Result<Self, besace_crypto::ManifestError> {
        let (me, key) = (member.card.id, EpochKey::generate()?);
        let members = others.into_iter().chain([member]).collect();
        let signed = Manifest::first(space, anchor, &key, members)?.sign(me, keys.signing())?;
        let mut client = Self::bare(space, kind, me, keys);
        client.adopt(signed, 0);
        client.keep_key(1, key);
        client.state().founding = true;
        Ok(client)
    }

    /// Joins a space whose manifest was checked while pairing ([`besace_crypto::check_pinned`]).
    #[must_use]
    pub fn join(space: Id, kind: SpaceKind, me: Id, keys: DeviceKeys, pinned: SignedManifest) -> Self {
        let mut client = Self::bare(space, kind, me, keys);
        client.adopt(pinned, 0);
        client
    }

    pub(super) fn role(&self) -> Option<Role> {
        self.role_of(&self.me)
    }

    pub(super) fn role_of(&self, id: &Id) -> Option<Role> {
        Some(self.members()?.member(id)?.role)
    }

    /// True when this device may change who belongs to the space.
    #[must_use]
    pub fn manages(&self) -> bool {
        self.role().is_some_and(leads)
    }

    fn keep_key(&mut self, epoch: u32, key: EpochKey) {
        self.touched.epochs.insert(epoch);
        self.epochs.insert(epoch, Arc::new(key));
    }

    fn adopt(&mut self, signed: SignedManifest, seq: u64) {
        let manifest = signed.manifest();
        let gone: Vec<_> = manifest.left.iter().map(|left| left.id).collect();
        let back: Vec<_> = manifest.members.iter().map(|member| member.card.id).collect();
        let version = Version { signed: signed.to_bytes(), seq };
        let state = self.state();
        if seq > 0 {
            for id in gone {
                state.former.entry(id).or_insert(seq);
            }
        }
        state.former.retain(|id, _| !back.contains(id));
        state.manifests.insert(signed.manifest().version, version);
        self.manifest = Some(signed);
    }

    /// A version of the manifest as the hub holds it.
    pub(super) fn on_manifest_row(&mut self, row: Row, version: u64, now: i64) -> Verdict {
        let forged = Verdict::Refused(Misbehaviour::ForgedMembers);
        let RowBody::Sealed(blob) = &row.body else { return forged };
        let Some(known) = self.manifest.as_ref() else { return forged };
        let highest = known.manifest().version;
        let opened = match open_manifest(&self.keys, &self.me, &self.space, version, blob) {
            Ok(opened) => opened,
            // A version from before this device came is not for it.
            Err(_) if version < highest && !self.state.manifests.contains_key(&version) => return Verdict::Known,
            Err(_) => {
                // Perhaps this device was removed; the key list would prove it.
                self.line.wants_keys = true;
                return forged;
            }
        };
        let hash = opened.signed.head().hash;
        if let Some(ours) = self.state.manifests.get(&version) {
            let same = SignedManifest::from_bytes(&ours.signed).is_ok_and(|ours| ours.head().hash == hash);
            if !same {
                return forged;
            }
            let met_before = ours.seq == row.seq;
            self.state().manifests.entry(version).or_default().seq = row.seq;
            if met_before || version < highest {
                return Verdict::Known;
            }
        } else if version < highest {
            return Verdict::Known;
        } else if accept(known, &opened.signed).is_err() {
            return forged;
        } else {
            self.adopt(opened.signed, row.seq);
        }
        let epoch = self.epoch();
        for (epoch, key) in opened.former.into_iter().chain([(epoch, opened.key)]) {
            self.keep_key(epoch, key);
        }
        self.unlock(now);
        Verdict::Taken
    }

    pub(super) fn plan(&mut self, plan: Plan) {
        self.line.wants_rows = true;
        self.state().plans.push(plan);
    }

    /// What the space's first request says.
    pub(super) fn ask_to_found(&self) -> Option<Ask> {
        let keys = self.listed(self.members()?.members.iter());
        let list = KeyList { space: self.space, version: 1, previous: [0; 32], keys };
        let list = list.sign(&self.keys.request_key(&self.space).ok()?)?;
        Some(Ask::Create(Create { space: self.space, list }))
    }

    fn listed<'a>(&self, members: impl Iterator<Item = &'a Member>) -> Vec<ListedKey> {
        members.map(|member| ListedKey { key: member.card.request, admin: leads(member.role) }).collect()
    }

    /// A manifest that the hub does not hold: the first one, or what it lost.
    pub(super) fn missing_manifest(&self) -> Option<Ask> {
        let (version, missing) = self.state.manifests.iter().find(|(_, version)| version.seq == 0)?;
        let signed = SignedManifest::from_bytes(&missing.signed).ok()?;
        // Whoever just joined reads it; only what can be sealed can be put there.
        let blob = self.seal_manifest(&signed, self.epochs.get(&signed.manifest().epoch)?)?;
        Some(Ask::Manifest { version: *version, blob })
    }

    pub(super) fn seal_manifest(&self, signed: &SignedManifest, key: &EpochKey) -> Option<Vec<u8>> {
        let key_of = |former: &Former| self.epochs.get(&former.epoch).map(AsRef::as_ref);
        let former: Option<Vec<&EpochKey>> = signed.manifest().former.iter().map(key_of).collect();
        seal_manifest(signed, key, &former?).ok()
    }

    /// The next step of the first unfinished change of the members. None: there is none, or it waits for the list.
    pub(super) fn next_step(&mut self) -> Option<Ask> {
        while let Some(plan) = self.state.plans.first().cloned() {
            let current = self.manifest.clone()?;
            let mut next = current.next();
            let mut began = None;
            match &plan {
                Plan::Admit(member) => match next.members.iter_mut().find(|known| known.card.id == member.card.id) {
                    Some(known) => *known = (**member).clone(),
                    None => next.add((**member).clone()),
                },
                Plan::Remove(device) if next.member(device).is_some() => {
                    let key = EpochKey::generate().ok()?;
                    next.remove(device, &key).ok()?;
                    began = Some(key);
                }
                Plan::Remove(_) | Plan::Restore => {}
            }
            let wanted = self.listed(next.members.iter());
            let changed = next.members != current.manifest().members;
            let standing = self.state.key_list.clone();
            let Some((list, read)) = standing.and_then(|list| list.read().ok().map(|read| (list, read))) else {
                self.line.wants_keys = true;
                return None;
            };
            // Resealing has to end first; the hub's list need not wait for that.
            let crowded = next.former.len() > MEMBER_LIMIT;
            let signed = next.sign(self.me, self.keys.signing()).ok()?;
            if changed && !crowded && accept(&current, &signed).is_err() {
                self.state().plans.remove(0);
                continue;
            }
            if !same_keys(&read.keys, &wanted) {
                return self.ask_for_keys(&list, &read, wanted);
            }
            if !changed {
                self.state().plans.remove(0);
                continue;
            }
            if crowded {
                return None;
            }
            let manifest = signed.manifest();
            let key = match &began {
                Some(key) => key,
                None => self.epochs.get(&manifest.epoch)?,
            };
            let blob = self.seal_manifest(&signed, key)?;
            let (version, epoch) = (manifest.version, manifest.epoch);
            if began.is_some() {
                self.state().reseals_for = epoch;
            }
            return Some(Ask::Manifest { version, blob });
        }
        None
    }

    fn ask_for_keys(&self, list: &SignedKeyList, read: &KeyList, keys: Vec<ListedKey>) -> Option<Ask> {
        let version = read.version.checked_add(1)?;
        let next = KeyList { space: self.space, version, previous: list.digest(), keys };
        Some(Ask::SetKeys(next.sign(&self.keys.request_key(&self.space).ok()?)?))
    }

    /// The hub's key list: believed when a device signed it that manages the space as far as this one knows.
    pub(super) fn on_key_list(&mut self, list: SignedKeyList) -> bool {
        let Ok(read) = list.verify(&self.space) else { return false };
        let standing = self.state.key_list.as_ref().and_then(|known| known.read().ok());
        let managers = self.members().into_iter().flat_map(|manifest| &manifest.members);
        let by_member = managers.filter(|member| leads(member.role)).any(|member| member.card.request == list.signer);
        let by_listed = standing.as_ref().and_then(|known| known.find(&list.signer)).is_some_and(|key| key.admin);
        if !by_member && !by_listed {
            return false;
        }
        if standing.as_ref().is_some_and(|known| read.version < known.version) {
            self.blame(Misbehaviour::RolledBack);
            return true;
        }
        let Ok(own) = self.keys.request_key(&self.space).map(|key| key.verifying_key()) else { return false };
        let was_listed = standing.is_some_and(|known| known.find(&own).is_some() && read.version > known.version);
        if was_listed && read.find(&own).is_none() {
            self.on_removed();
        }
        self.state().key_list = Some(list);
        true
    }

    /// A signature proves that this device was removed: it keeps nothing of the space.
    fn on_removed(&mut self) {
        self.state().removed = true;
        self.state().plans.clear();
        for id in self.records.keys().copied().collect::<Vec<_>>() {
            self.touched.contents.insert(id);
            self.touched.asides.insert(id);
            self.touched.entries.insert(id);
        }
        self.records.clear();
    }
}

fn same_keys(one: &[ListedKey], other: &[ListedKey]) -> bool {
    let sorted = |keys: &[ListedKey]| {
        let mut keys: Vec<_> = keys.iter().map(|key| (key.key, key.admin)).collect();
        keys.sort_unstable();
        keys
    };
    sorted(one) == sorted(other)
}
