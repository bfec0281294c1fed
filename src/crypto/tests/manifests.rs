//! Who belongs to a space, and who may change that.
#![allow(clippy::unwrap_used, reason = "a failed test may panic")]

mod bridge;

use besace_crypto::*;
use bridge::{ALONE, COMPUTER, EVE, KARIM, NADIA, PHONE, SPACE, TOM, id, keys, member, new_key, sign, space};

/// Changes the space as `device` and offers the result to everybody else.
fn offer(device: u8, change: impl FnOnce(&mut Manifest)) -> Result<(), ManifestError> {
    let (known, _) = space();
    let mut next = known.next();
    change(&mut next);
    accept(&known, &sign(next, device))
}

#[test]
fn a_space_is_taken_from_who_made_it() {
    let (first, _) = space();
    assert_eq!(check_first(&first, &SPACE, &ALONE), Ok(()));
    assert_eq!(check_first(&first, &[9; 16], &ALONE), Err(ManifestError::OtherSpace));
    let invited = check_first(&first, &SPACE, &[7; 32]);
    assert_eq!(invited, Err(ManifestError::Fork { version: 1 }), "it answers no invitation");
    assert!(matches!(check_first(&sign(first.next(), PHONE), &SPACE, &ALONE), Err(ManifestError::Skipped { .. })));
    // A worker makes no space, and nobody makes one in Ana's name.
    let by = |device| sign(first.manifest().clone(), device);
    assert_eq!(check_first(&by(NADIA), &SPACE, &ALONE), Err(ManifestError::NotEntitled));
    assert_eq!(check_first(&by(EVE), &SPACE, &ALONE), Err(ManifestError::ForeignSigner));
    let forged = first.manifest().clone().sign(id(PHONE), keys(EVE).signing()).unwrap();
    assert_eq!(check_first(&forged, &SPACE, &ALONE), Err(ManifestError::SignatureBroken));
}

#[test]
fn ana_adds_renames_and_removes_whom_she_likes() {
    let (first, _) = space();
    let mut next = first.next();
    next.remove(&id(TOM), &new_key()).unwrap();
    next.members[3] = Member { name: "Nadia B.".into(), role: Role::Coordinator, ..member(NADIA) };
    let mut tablet = member(EVE);
    (tablet.role, tablet.team) = (Role::Owner, String::new());
    next.add(tablet);
    let next = sign(next, COMPUTER);
    assert_eq!(accept(&first, &next), Ok(()));
    assert_eq!(accept(&next, &next), Ok(()), "hearing the same again changes nothing");
}

#[test]
fn karim_adds_renames_and_removes_those_of_his_own_team() {
    let mut newcomer = member(EVE);
    newcomer.name = "Farid".into();
    assert_eq!(offer(KARIM, |space| space.add(newcomer.clone())), Ok(()));
    assert_eq!(offer(KARIM, |space| space.remove(&id(NADIA), &new_key()).unwrap()), Ok(()));
    let renamed = |space: &mut Manifest| space.members[3].name = "Nadia B.".into();
    assert_eq!(offer(KARIM, renamed), Ok(()));
    assert_eq!(offer(KARIM, |space| space.begin_epoch(&new_key()).unwrap()), Ok(()));
    // Another coordinator too, who may remove him in turn: a team is never stuck with somebody who left it.
    let second = Member { role: Role::Coordinator, ..newcomer.clone() };
    let (known, _) = space();
    let mut both = known.next();
    both.add(second);
    let both = sign(both, KARIM);
    assert_eq!(accept(&known, &both), Ok(()));
    let mut without_him = both.next();
    without_him.remove(&id(KARIM), &new_key()).unwrap();
    assert_eq!(accept(&both, &sign(without_him, EVE)), Ok(()));
    // Not those of another team, and not the person.
    let not_entitled = Err(ManifestError::NotEntitled);
    assert_eq!(offer(KARIM, |space| space.remove(&id(TOM), &new_key()).unwrap()), not_entitled);
    assert_eq!(offer(KARIM, |space| space.remove(&id(PHONE), &new_key()).unwrap()), not_entitled);
    newcomer.team = "Harbour".into();
    assert_eq!(offer(KARIM, |space| space.add(newcomer)), not_entitled);
    assert_eq!(offer(KARIM, |space| space.members[0].name = "Somebody".into()), not_entitled);
    assert_eq!(offer(KARIM, |space| space.members[4].team = "Bridge".into()), not_entitled);
}

#[test]
fn a_worker_changes_nothing() {
    let not_entitled = Err(ManifestError::NotEntitled);
    assert_eq!(offer(NADIA, |_| {}), not_entitled);
    assert_eq!(offer(NADIA, |space| space.members[3].name = "N.".into()), not_entitled);
    assert_eq!(offer(NADIA, |space| space.add(member(EVE))), not_entitled);
    assert_eq!(offer(NADIA, |space| space.remove(&id(TOM), &new_key()).unwrap()), not_entitled);
}

#[test]
fn a_role_escalation_is_refused() {
    let owner = |place: usize| move |space: &mut Manifest| space.members[place].role = Role::Owner;
    assert_eq!(offer(KARIM, owner(2)), Err(ManifestError::Escalation), "himself");
    assert_eq!(offer(KARIM, owner(3)), Err(ManifestError::Escalation), "his worker");
    let coordinator = |space: &mut Manifest| space.members[3].role = Role::Coordinator;
    assert_eq!(offer(KARIM, coordinator), Err(ManifestError::Escalation));
    assert_eq!(offer(NADIA, owner(3)), Err(ManifestError::NotEntitled));
    // Nor by a new device, nor by one that leaves and comes back in the same breath.
    for role in [Role::Owner, Role::Preparer] {
        let newcomer = Member { role, ..member(EVE) };
        assert_eq!(offer(KARIM, |space| space.add(newcomer)), Err(ManifestError::Escalation));
    }
    let comes_back = |space: &mut Manifest| {
        space.remove(&id(NADIA), &new_key()).unwrap();
        space.add(Member { role: Role::Coordinator, ..member(NADIA) });
    };
    assert_eq!(offer(KARIM, comes_back), Err(ManifestError::Escalation));
}

#[test]
fn a_preparer_leads_until_the_person_has_come() {
    let key = new_key();
    let preparer = Member { role: Role::Preparer, ..member(NADIA) };
    let first = sign(Manifest::first(SPACE, ALONE, &key, vec![preparer]).unwrap(), NADIA);
    assert_eq!(check_first(&first, &SPACE, &ALONE), Ok(()));
    let mut promoted = first.next();
    promoted.members[0].role = Role::Owner;
    assert_eq!(accept(&first, &sign(promoted, NADIA)), Err(ManifestError::Escalation), "she owns nothing");
    let mut handed_over = first.next();
    handed_over.add(member(PHONE));
    let handed_over = sign(handed_over, NADIA);
    assert_eq!(accept(&first, &handed_over), Ok(()));
    let mut after = handed_over.next();
    after.remove(&id(PHONE), &new_key()).unwrap();
    assert_eq!(accept(&handed_over, &sign(after, NADIA)), Err(ManifestError::NotEntitled), "now it is Ana's");
    let mut freed = handed_over.next();
    freed.remove(&id(NADIA), &new_key()).unwrap();
    assert_eq!(accept(&handed_over, &sign(freed, PHONE)), Ok(()));
}

#[test]
fn a_foreign_signer_is_refused() {
    assert_eq!(offer(EVE, |_| {}), Err(ManifestError::ForeignSigner));
    assert_eq!(
        offer(EVE, |space| space.add(member(EVE))),
        Err(ManifestError::ForeignSigner),
        "not even if she adds herself"
    );
    let (known, _) = space();
    let forged = known.next().sign(id(PHONE), keys(EVE).signing()).unwrap();
    assert_eq!(accept(&known, &forged), Err(ManifestError::SignatureBroken));
    // Who was removed signs no more.
    let mut without = known.next();
    without.remove(&id(COMPUTER), &new_key()).unwrap();
    let without = sign(without, PHONE);
    assert_eq!(accept(&without, &sign(without.next(), COMPUTER)), Err(ManifestError::ForeignSigner));
}

#[test]
fn a_rollback_is_refused() {
    let (first, _) = space();
    let second = sign(first.next(), PHONE);
    assert_eq!(accept(&second, &first), Err(ManifestError::Rollback { known: 2, offered: 1 }));
}

#[test]
fn a_skipped_version_is_refused_until_the_one_between_is_there() {
    let (first, _) = space();
    let second = sign(first.next(), PHONE);
    let third = sign(second.next(), PHONE);
    assert_eq!(accept(&first, &third), Err(ManifestError::Skipped { known: 1, offered: 3 }));
    assert_eq!(accept(&first, &second).and_then(|()| accept(&second, &third)), Ok(()));
}

#[test]
fn a_fork_is_refused() {
    let (first, _) = space();
    let second = sign(first.next(), PHONE);
    let mut other = first.next();
    other.remove(&id(TOM), &new_key()).unwrap();
    let other = sign(other, COMPUTER);
    assert_eq!(accept(&second, &other), Err(ManifestError::Fork { version: 2 }), "another second one");
    let after_other = sign(other.next(), COMPUTER);
    assert_eq!(accept(&second, &after_other), Err(ManifestError::Fork { version: 3 }), "what builds on it");
}

#[test]
fn a_manifest_of_another_space_is_refused() {
    assert_eq!(offer(PHONE, |space| space.space = [9; 16]), Err(ManifestError::OtherSpace));
}

#[test]
fn an_epoch_that_does_not_rise_when_somebody_goes_is_refused() {
    let without_tom = |space: &mut Manifest| {
        space.members.pop();
        space.left.push(Left { id: id(TOM), signing: keys(TOM).signing().verifying_key(), until: 1 });
    };
    assert_eq!(offer(PHONE, without_tom), Err(ManifestError::EpochNotRaised));
    let same_key = |space: &mut Manifest| {
        without_tom(space);
        space.former.push(Former { epoch: 1, key: space.key });
        space.epoch = 2;
    };
    assert_eq!(offer(PHONE, same_key), Err(ManifestError::Epoch), "a new number for the old key");
}

#[test]
fn epochs_follow_one_another_and_keep_their_keys() {
    let refused = Err(ManifestError::Epoch);
    assert_eq!(offer(PHONE, |space| space.key = [9; 16]), refused, "another key for the same epoch");
    assert_eq!(offer(PHONE, |space| space.epoch = 0), refused, "back");
    let jump = |space: &mut Manifest| {
        space.begin_epoch(&new_key()).unwrap();
        space.epoch = 3;
    };
    assert_eq!(offer(PHONE, jump), refused, "two at once");
    let forgotten = |space: &mut Manifest| {
        space.begin_epoch(&new_key()).unwrap();
        space.forget_before(2);
    };
    assert_eq!(offer(PHONE, forgotten), refused, "records may still be sealed under the epoch before");
    let invented = |space: &mut Manifest| {
        space.begin_epoch(&new_key()).unwrap();
        space.former.insert(0, Former { epoch: 0, key: [9; 16] });
    };
    assert_eq!(offer(PHONE, invented), refused, "an epoch that never was");
}

#[test]
fn an_old_epoch_is_forgotten_by_who_leads_only() {
    let (first, _) = space();
    let mut second = first.next();
    second.begin_epoch(&new_key()).unwrap();
    let second = sign(second, PHONE);
    let forgets = |device| {
        let mut third = second.next();
        third.forget_before(2);
        accept(&second, &sign(third, device))
    };
    assert_eq!(forgets(KARIM), Err(ManifestError::NotEntitled), "records that he cannot seal anew would be lost");
    assert_eq!(forgets(COMPUTER), Ok(()));
}

#[test]
fn a_members_keys_are_never_exchanged() {
    let swapped = |space: &mut Manifest| space.members[3].card.agreement = [9; 32];
    assert_eq!(offer(PHONE, swapped), Err(ManifestError::KeysChanged));
    let swapped = |space: &mut Manifest| space.members[3].card.signing = keys(EVE).signing().verifying_key();
    assert_eq!(offer(PHONE, swapped), Err(ManifestError::KeysChanged));
    // Not even by leaving and coming back: what the device wrote before must stay its own.
    let (first, _) = space();
    let mut without = first.next();
    without.remove(&id(TOM), &new_key()).unwrap();
    let without = sign(without, PHONE);
    let mut impostor = member(EVE);
    impostor.card.id = id(TOM);
    let mut back = without.next();
    back.add(impostor);
    assert_eq!(accept(&without, &sign(back, PHONE)), Err(ManifestError::KeysChanged));
    let mut back = without.next();
    back.add(member(TOM));
    assert_eq!(accept(&without, &sign(back, PHONE)), Ok(()));
}

#[test]
fn a_device_does_not_remove_itself() {
    let leaves = |space: &mut Manifest| space.remove(&id(PHONE), &new_key()).unwrap();
    assert_eq!(offer(PHONE, leaves), Err(ManifestError::SignerLeaves));
}

#[test]
fn a_list_that_is_against_itself_is_refused() {
    let malformed = Err(ManifestError::Malformed);
    assert_eq!(offer(PHONE, |space| space.add(member(TOM))), malformed, "twice the same device");
    let mut twin = member(TOM);
    twin.card.id = id(99);
    assert_eq!(offer(PHONE, |space| space.add(twin)), malformed, "twice the same keys");
    let mut long = member(EVE);
    long.name = "é".repeat(61);
    assert_eq!(offer(PHONE, |space| space.add(long)), malformed, "a name without end");
    let crowd = |space: &mut Manifest| (10..80).for_each(|device| space.add(member(device)));
    assert_eq!(offer(PHONE, crowd), malformed, "a crowd");
    let nobody_leads = |space: &mut Manifest| (0..2).for_each(|place| space.members[place].role = Role::Worker);
    assert_eq!(offer(PHONE, nobody_leads), malformed, "nobody leads");
    let early = |space: &mut Manifest| {
        let signing = keys(EVE).signing().verifying_key();
        space.left.push(Left { id: id(EVE), signing, until: 1 });
    };
    assert_eq!(offer(PHONE, early), malformed, "somebody left who never was there");
}

#[test]
fn what_tom_wrote_before_he_went_counts_and_what_he_writes_later_does_not() {
    let (first, key) = space();
    let mut without = first.next();
    without.remove(&id(TOM), &new_key()).unwrap();
    let without = sign(without, PHONE);
    assert_eq!(accept(&first, &without), Ok(()));
    let tom = keys(TOM);
    let open = |manifest: &Manifest, epoch, key: &EpochKey| {
        let place = RecordAddress { space: SPACE, id: [7; 16], version: 1, epoch };
        let note = seal_signed_record(key, &place, &id(TOM), tom.signing(), b"Seen him").unwrap();
        open_signed_record(key, &place, &note, |id| manifest.writer(id, epoch)).map(|signed| signed.writer)
    };
    assert_eq!(open(without.manifest(), 1, &key), Ok(id(TOM)));
    assert_eq!(open(without.manifest(), 2, &new_key()), Err(OpenError::UnknownWriter), "even with a leaked key");
    // Once everything is sealed anew, the old epoch and Tom are forgotten.
    let mut forgotten = without.next();
    forgotten.forget_before(2);
    let forgotten = sign(forgotten, PHONE);
    assert_eq!(accept(&without, &forgotten), Ok(()));
    assert_eq!(open(forgotten.manifest(), 1, &key), Err(OpenError::UnknownWriter));
    // Not before: his records would have nobody left to vouch for them.
    let mut early = without.next();
    early.left.clear();
    assert_eq!(accept(&without, &sign(early, PHONE)), Err(ManifestError::Malformed));
}
