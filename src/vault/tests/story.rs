//! Alice's toolbox through its days: start, lock, unlock, write, delete, recover, erase.
#![allow(clippy::unwrap_used, reason = "a failed test may panic")]

mod support;

use besace_vault::{Change, Cost, Phase, RecoveryCode, Secret, UnlockError, Vault, VaultError};
use support::{NOON, Phone, code, id, is_wrong, wrong};

#[test]
fn what_alice_writes_is_there_after_a_restart_and_only_for_her() {
    let phone = Phone::new();
    // 1. A new phone is empty; she starts with a code and writes.
    let mut vault = phone.open();
    assert_eq!(vault.phase().unwrap(), Phase::Empty);
    assert_eq!(vault.unlock(&code(), NOON).unwrap_err(), VaultError::Empty.into());
    vault.create(&code(), Cost::LIGHTEST).unwrap();
    let written = vault.put(id(1), 0, b"Bob, 0470 00 00 00").unwrap();
    assert_eq!((written.version, written.seq), (1, 1));
    // 2. She locks: nothing can be read or written.
    vault.lock().unwrap();
    assert_eq!(vault.phase().unwrap(), Phase::Locked);
    assert_eq!(vault.all().unwrap_err(), VaultError::Locked);
    assert_eq!(vault.put(id(2), 0, b"").unwrap_err(), VaultError::Locked);
    assert_eq!(vault.create(&wrong(), Cost::LIGHTEST).unwrap_err(), VaultError::NotEmpty);
    drop(vault);
    // 3. After a restart a wrong code is refused, hers opens.
    let mut vault = phone.open();
    assert!(is_wrong(&vault.unlock(&wrong(), NOON)));
    vault.unlock(&code(), NOON).unwrap();
    let all = vault.all().unwrap();
    assert_eq!(all.records[0].content.as_slice(), b"Bob, 0470 00 00 00");
    assert!(all.damaged.is_empty() && all.unreadable.is_none());
}

#[test]
fn a_writer_who_read_an_older_version_is_told_and_nothing_is_lost() {
    let phone = Phone::new();
    let mut vault = phone.start();
    vault.put(id(1), 0, b"one").unwrap();
    assert_eq!(vault.put(id(1), 1, b"two").unwrap().version, 2);
    assert_eq!(vault.put(id(1), 1, b"late").unwrap_err(), VaultError::Conflict { id: id(1), current: 2 });
    assert_eq!(vault.put(id(1), 0, b"new?").unwrap_err(), VaultError::Conflict { id: id(1), current: 2 });
    assert_eq!(vault.put(id(9), 4, b"gone?").unwrap_err(), VaultError::Conflict { id: id(9), current: 0 });
    assert_eq!(vault.get(id(1)).unwrap().unwrap().content.as_slice(), b"two");
}

#[test]
fn several_changes_happen_together_or_not_at_all() {
    let phone = Phone::new();
    let mut vault = phone.start();
    vault.put(id(1), 0, b"kept").unwrap();
    // 1. The last of three is impossible: none is made.
    let changes = [
        Change::Put { id: id(2), expected: 0, content: b"two" },
        Change::Delete { id: id(1), expected: 1 },
        Change::Put { id: id(3), expected: 7, content: b"three" },
    ];
    assert_eq!(vault.apply(&changes).unwrap_err(), VaultError::Conflict { id: id(3), current: 0 });
    assert_eq!(vault.all().unwrap().records.len(), 1);
    assert!(vault.deleted().unwrap().is_empty());
    // 2. The first two alone are made, with rising seqs.
    let written = vault.apply(&changes[..2]).unwrap();
    assert_eq!(written.iter().map(|w| w.seq).collect::<Vec<_>>(), [2, 3]);
    assert_eq!(vault.all().unwrap().records[0].id, id(2));
}

#[test]
fn a_deleted_record_leaves_id_and_seq_and_comes_back_at_a_higher_version() {
    let phone = Phone::new();
    let mut vault = phone.start();
    for (expected, text) in [(0, "a"), (1, "b"), (2, "c")] {
        vault.put(id(1), expected, text.as_bytes()).unwrap();
    }
    let deleted = vault.delete(id(1), 3).unwrap();
    assert_eq!((deleted.version, deleted.seq), (0, 4));
    assert!(vault.get(id(1)).unwrap().is_none());
    assert_eq!(vault.deleted().unwrap().iter().map(|t| (t.id, t.seq)).collect::<Vec<_>>(), [(id(1), 4)]);
    assert_eq!(vault.delete(id(1), 3).unwrap_err(), VaultError::Conflict { id: id(1), current: 0 });
    // Undo: the version goes on above every earlier one, and the tombstone is gone.
    assert_eq!(vault.put(id(1), 0, b"c").unwrap().version, 5);
    assert!(vault.deleted().unwrap().is_empty());
    // Forgotten deletions do not let a seq come twice.
    let deleted = vault.delete(id(1), 5).unwrap();
    vault.forget_deleted(deleted.seq).unwrap();
    assert_eq!(vault.put(id(2), 0, b"d").unwrap().seq, deleted.seq + 1);
}

#[test]
fn a_lost_code_is_replaced_by_way_of_the_printed_one() {
    let phone = Phone::new();
    let mut vault = phone.start();
    vault.put(id(1), 0, b"kept").unwrap();
    let printed = vault.new_recovery_code().unwrap().to_printed_text();
    vault.lock().unwrap();
    // 1. Waits for wrong tries do not hold the recovery code up.
    for _ in 0..5 {
        assert!(is_wrong(&vault.unlock(&wrong(), NOON)));
    }
    let mut vault = phone.open();
    let other = RecoveryCode::generate().unwrap();
    assert!(is_wrong(&vault.unlock_with_recovery(&other)));
    vault.unlock_with_recovery(&RecoveryCode::from_typed_text(&printed).unwrap()).unwrap();
    // 2. A new code is set; the former one is refused from now on, the recovery code still works.
    vault.replace_lost_secret(&Secret::chosen("a new passphrase").unwrap(), Cost::LIGHTEST).unwrap();
    vault.lock().unwrap();
    assert!(is_wrong(&vault.unlock(&code(), NOON)));
    vault.unlock(&Secret::typed("a new passphrase").unwrap(), NOON).unwrap();
    assert_eq!(vault.get(id(1)).unwrap().unwrap().content.as_slice(), b"kept");
    // 3. Entered by code, a change needs the current code.
    let refused = vault.replace_lost_secret(&code(), Cost::LIGHTEST).unwrap_err();
    assert_eq!(refused, VaultError::NeedsCurrentSecret);
    // 4. Without a recovery code the printed one is void.
    vault.remove_recovery_code().unwrap();
    let printed = RecoveryCode::from_typed_text(&printed).unwrap();
    assert!(is_wrong(&vault.unlock_with_recovery(&printed)));
}

#[test]
fn the_code_changes_only_for_whoever_knows_it() {
    let phone = Phone::new();
    let mut vault = phone.start();
    let new = Secret::chosen("2468 1357").unwrap();
    let refused = vault.change_secret(&wrong(), &new, Cost::LIGHTEST, NOON).unwrap_err();
    assert_eq!(refused, UnlockError::Wrong { tries_left_before_wait: 4, wait_seconds: 0 });
    vault.change_secret(&code(), &new, Cost::LIGHTEST, NOON).unwrap();
    vault.lock().unwrap();
    assert!(is_wrong(&vault.unlock(&code(), NOON)));
    vault.unlock(&new, NOON).unwrap();
}

#[test]
fn a_session_that_leaves_nothing_is_gone_when_locked() {
    let mut vault = Vault::leaving_nothing().unwrap();
    assert_eq!(vault.phase().unwrap(), Phase::Unlocked);
    vault.put(id(1), 0, b"for an hour").unwrap();
    assert_eq!(vault.all().unwrap().records.len(), 1);
    vault.lock().unwrap();
    assert_eq!(vault.phase().unwrap(), Phase::Empty);
}

#[test]
fn erased_means_empty_here_and_in_the_other_window() {
    let phone = Phone::new();
    let mut vault = phone.start();
    vault.put(id(1), 0, b"secret").unwrap();
    let mut other_window = phone.unlocked();
    vault.erase().unwrap();
    assert_eq!(vault.phase().unwrap(), Phase::Empty);
    // What the other window still holds in memory cannot be written into the erased store.
    assert_eq!(other_window.put(id(2), 0, b"late").unwrap_err(), VaultError::Locked);
    drop((vault, other_window));
    let mut vault = phone.start();
    assert!(vault.all().unwrap().records.is_empty());
    assert_eq!(vault.put(id(1), 0, b"anew").unwrap().version, 1);
}

#[test]
fn a_record_too_large_or_a_full_device_is_said_and_the_rest_stays() {
    let phone = Phone::new();
    let mut vault = phone.start();
    vault.put(id(1), 0, b"kept").unwrap();
    let error = vault.put(id(2), 0, &vec![0; 70_000]).unwrap_err();
    assert!(matches!(error, VaultError::Crypto(_)) && error.to_string().contains("too large"), "{error}");
    drop(vault);
    // A store that may grow to so many pages fails somewhere in the middle of a write: try each.
    let mut seen_full = 0;
    for pages in 1..60 {
        let conn = rusqlite::Connection::open(phone.file()).unwrap();
        conn.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(())).unwrap();
        let mut vault = Vault::open(conn).unwrap();
        vault.unlock(&code(), NOON).unwrap();
        match vault.put(id(3), 0, &[3; 60_000]) {
            Ok(_) => break,
            Err(error) => assert_eq!(error, VaultError::Full),
        }
        seen_full += 1;
        assert_eq!(vault.all().unwrap().records.len(), 1);
    }
    assert!(seen_full > 5);
    assert_eq!(phone.unlocked().all().unwrap().records.len(), 2);
}
