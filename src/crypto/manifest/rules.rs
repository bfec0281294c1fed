//! Which step from one manifest to the next is taken.
//!
//! | role of the signer | may |
//! |---|---|
//! | owner | add, remove and change anybody |
//! | preparer | the same but roles, as long as there is no owner |
//! | coordinator | add, rename and remove workers and coordinators of its own team, begin an epoch |
//! | worker | nothing |
//!
//! Nobody removes themselves, since who signs knows the new epoch's key: another device does it.
//! Whoever is removed, the epoch rises. A device keeps its keys for good.

use super::{CONTEXT, Former, Head, Left, MEMBER_LIMIT, Manifest, Member, NAME_LIMIT, Role, SignedManifest};
use crate::ManifestError;

/// Checks a step from the manifest that was accepted before to the next one. The same one again is fine.
pub fn accept(previous: &SignedManifest, next: &SignedManifest) -> Result<(), ManifestError> {
    let (old, new) = (previous.manifest(), next.manifest());
    if new.space != old.space {
        return Err(ManifestError::OtherSpace);
    }
    if new.version < old.version {
        return Err(ManifestError::Rollback { known: old.version, offered: new.version });
    }
    if new.version == old.version {
        return if next.head() == previous.head() { Ok(()) } else { Err(ManifestError::Fork { version: new.version }) };
    }
    if new.version - old.version > 1 {
        return Err(ManifestError::Skipped { known: old.version, offered: new.version });
    }
    if new.previous != previous.head().hash {
        return Err(ManifestError::Fork { version: new.version });
    }
    let signer = old.member(next.signer()).ok_or(ManifestError::ForeignSigner)?;
    check_signature(next, signer)?;
    check_form(new)?;
    if new.member(next.signer()).is_none() {
        return Err(ManifestError::SignerLeaves);
    }
    let leads = leads(old, signer);
    check_members(old, new, signer, leads)?;
    check_epoch(old, new, leads)
}

/// Checks the first manifest of a space: its maker is an owner or a preparer in it.
///
/// `anchor` is what it must name as its predecessor: zeros for a space that this device made, or the
/// [`crate::TeamInvitation::anchor`] of the invitation that it answers, which only its reader can know.
pub fn check_first(first: &SignedManifest, space: &[u8; 16], anchor: &[u8; 32]) -> Result<(), ManifestError> {
    let manifest = first.manifest();
    if manifest.space != *space {
        return Err(ManifestError::OtherSpace);
    }
    if manifest.version != 1 {
        return Err(ManifestError::Skipped { known: 0, offered: manifest.version });
    }
    if manifest.previous != *anchor {
        return Err(ManifestError::Fork { version: 1 });
    }
    if manifest.epoch != 1 || !manifest.former.is_empty() || !manifest.left.is_empty() {
        return Err(ManifestError::Epoch);
    }
    check_alone(first)
}

/// Checks the manifest that a device was told of while it was paired: from there on it accepts steps.
pub fn check_pinned(pinned: &SignedManifest, space: &[u8; 16], head: &Head) -> Result<(), ManifestError> {
    if pinned.manifest().space != *space {
        return Err(ManifestError::OtherSpace);
    }
    if pinned.head() != *head {
        return Err(ManifestError::Fork { version: pinned.manifest().version });
    }
    check_alone(pinned)
}

/// What can be checked without the version before.
fn check_alone(signed: &SignedManifest) -> Result<(), ManifestError> {
    let signer = signed.manifest().member(signed.signer()).ok_or(ManifestError::ForeignSigner)?;
    check_signature(signed, signer)?;
    check_form(signed.manifest())?;
    if signer.role == Role::Worker { Err(ManifestError::NotEntitled) } else { Ok(()) }
}

fn check_signature(signed: &SignedManifest, signer: &Member) -> Result<(), ManifestError> {
    let held = signer.card.signing.verify(CONTEXT, &signed.bytes, &signed.signature);
    held.map_err(|_| ManifestError::SignatureBroken)
}

/// Nothing twice, nothing out of order, nothing endless, and somebody who leads.
fn check_form(manifest: &Manifest) -> Result<(), ManifestError> {
    let Manifest { members, left, former, .. } = manifest;
    let short = |member: &Member| member.name.len() <= NAME_LIMIT && member.team.len() <= NAME_LIMIT;
    let few = members.len() <= MEMBER_LIMIT && left.len() <= MEMBER_LIMIT && former.len() <= MEMBER_LIMIT;
    let sorted = members.is_sorted_by(|a, b| a.card.id < b.card.id)
        && left.is_sorted_by(|a, b| a.id < b.id)
        && former.is_sorted_by(|a, b| a.epoch < b.epoch)
        && former.last().is_none_or(|last| last.epoch < manifest.epoch);
    // A key serves one device and one purpose.
    let keys = || members.iter().flat_map(|Member { card, .. }| [&card.agreement, &card.signing.0, &card.request.0]);
    let distinct = keys().all(|key| keys().filter(|other| *other == key).count() == 1);
    let led = members.iter().any(|member| matches!(member.role, Role::Owner | Role::Preparer));
    let whole = few && sorted && distinct && led && members.iter().all(short);
    if whole { Ok(()) } else { Err(ManifestError::Malformed) }
}

fn leads(old: &Manifest, signer: &Member) -> bool {
    let has_owner = || old.members.iter().any(|member| member.role == Role::Owner);
    match signer.role {
        Role::Owner => true,
        Role::Preparer => !has_owner(),
        Role::Worker | Role::Coordinator => false,
    }
}

fn check_members(old: &Manifest, new: &Manifest, signer: &Member, leads: bool) -> Result<(), ManifestError> {
    if !leads && signer.role != Role::Coordinator {
        return Err(ManifestError::NotEntitled);
    }
    let of_team = |role: Role| matches!(role, Role::Worker | Role::Coordinator);
    let coordinates = |member: &Member| of_team(member.role) && member.team == signer.team;
    let may = |allowed: bool| if allowed { Ok(()) } else { Err(ManifestError::NotEntitled) };
    for member in &new.members {
        match old.member(&member.card.id) {
            Some(before) if before.card != member.card => return Err(ManifestError::KeysChanged),
            Some(before) if before.role != member.role && signer.role != Role::Owner => {
                return Err(ManifestError::Escalation);
            }
            Some(before) if before == member => {}
            Some(before) => may(leads || coordinates(before) && coordinates(member))?,
            None if leads || coordinates(member) => check_returned(old, member)?,
            None if of_team(member.role) => return Err(ManifestError::NotEntitled),
            None => return Err(ManifestError::Escalation),
        }
    }
    for gone in old.members.iter().filter(|member| new.member(&member.card.id).is_none()) {
        may(leads || coordinates(gone))?;
        let noted = |left: &&Left| left.id == gone.card.id;
        let noted = new.left.iter().find(noted).ok_or(ManifestError::Malformed)?;
        if noted.signing != gone.card.signing || noted.until != old.epoch {
            return Err(ManifestError::Malformed);
        }
        if new.epoch == old.epoch {
            return Err(ManifestError::EpochNotRaised);
        }
    }
    Ok(())
}

/// A device that comes back is the one that left.
fn check_returned(old: &Manifest, member: &Member) -> Result<(), ManifestError> {
    let same = |left: &Left| left.id != member.card.id || left.signing == member.card.signing;
    if old.left.iter().all(same) { Ok(()) } else { Err(ManifestError::KeysChanged) }
}

/// An epoch has one key, rises by one, and what went before is neither invented nor lost while it is needed.
fn check_epoch(old: &Manifest, new: &Manifest, leads: bool) -> Result<(), ManifestError> {
    let before = Former { epoch: old.epoch, key: old.key };
    let raised = match new.epoch.checked_sub(old.epoch) {
        Some(0) => false,
        Some(1) => true,
        _ => return Err(ManifestError::Epoch),
    };
    if raised == (new.key == old.key) || raised != new.former.contains(&before) {
        return Err(ManifestError::Epoch);
    }
    if new.former.iter().any(|former| *former != before && !old.former.contains(former)) {
        return Err(ManifestError::Epoch);
    }
    // Only who can seal all records anew may say that an old epoch is done with.
    if !leads && old.former.iter().any(|former| !new.former.contains(former)) {
        return Err(ManifestError::NotEntitled);
    }
    let needed = |until: u32| new.former.iter().any(|former| former.epoch <= until);
    let returned = |id: &[u8; 16]| new.member(id).is_some();
    for left in &old.left {
        let kept = new.left.iter().any(|other| other == left || other.id == left.id && other.until > left.until);
        if !kept && needed(left.until) && !returned(&left.id) {
            return Err(ManifestError::Malformed);
        }
    }
    let known =
        |left: &Left| old.left.contains(left) || old.member(&left.id).is_some() && new.member(&left.id).is_none();
    if new.left.iter().all(known) { Ok(()) } else { Err(ManifestError::Malformed) }
}
