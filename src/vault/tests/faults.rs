//! Each of the first two hundred storage calls fails in turn, in three ways: a torn read or write, a
//! refusal, a disk that is gone. No acknowledged write is lost, none is done by half.
#![allow(clippy::unwrap_used, reason = "a failed test may panic")]

#[path = "support/faulty_disk.rs"]
mod faulty_disk;
mod support;

use besace_vault::{Change, Id, UnlockError, Vault, VaultError};
use faulty_disk::Fault;
use std::{collections::BTreeMap, fs};
use support::{NOON, Phone, code, id};

const CALLS: u32 = 200;

/// What each record may hold: the acknowledged state, or that of the one write that failed.
type State = BTreeMap<Id, Vec<u8>>;

/// Alice's session on a disk about to fail. Gives what is acknowledged, and what a failed write wanted.
fn session(file: &std::path::Path, mut acknowledged: State) -> (State, Option<State>) {
    let Ok(conn) = faulty_disk::open(file) else { return (acknowledged, None) };
    let Ok(mut vault) = Vault::open(conn) else { return (acknowledged, None) };
    match vault.unlock(&code(), NOON) {
        Ok(_) => {}
        Err(UnlockError::Wrong { .. }) => unreachable!("the disk failed and the code is blamed"),
        Err(_) => return (acknowledged, None),
    }
    let large = vec![9; 15_000];
    let steps: [&[Change<'_>]; 4] = [
        &[Change::Put { id: id(1), expected: 1, content: b"one, changed" }],
        &[Change::Put { id: id(4), expected: 0, content: &large }, Change::Delete { id: id(2), expected: 1 }],
        &[Change::Delete { id: id(3), expected: 1 }],
        &[Change::Put { id: id(5), expected: 0, content: b"five" }],
    ];
    for changes in steps {
        let mut wanted = acknowledged.clone();
        for change in changes {
            match *change {
                Change::Put { id, content, .. } => wanted.insert(id, content.to_vec()),
                Change::Delete { id, .. } => wanted.remove(&id),
            };
        }
        match vault.apply(changes) {
            Ok(_) => acknowledged = wanted,
            Err(_) => return (acknowledged, Some(wanted)),
        }
    }
    (acknowledged, None)
}

#[test]
fn each_storage_call_fails_in_turn_and_nothing_acknowledged_is_lost() {
    let phone = Phone::quick();
    let mut vault = phone.start();
    let mut before = State::new();
    for number in 1..=3 {
        let content = format!("alice's record {number}").into_bytes();
        vault.put(id(number), 0, &content).unwrap();
        before.insert(id(number), content);
    }
    drop(vault);
    let whole = fs::read(phone.file()).unwrap();
    let journal = phone.folder.path().join("store-journal");
    let mut reached = 0;
    for fault in [Fault::Torn, Fault::Refused, Fault::Gone] {
        for call in 0..CALLS {
            fs::write(phone.file(), &whole).unwrap();
            let _ = fs::remove_file(&journal);
            faulty_disk::fail_call(call, fault);
            let (acknowledged, wanted) = session(&phone.file(), before.clone());
            reached += u32::from(faulty_disk::repair());

            let vault = phone.unlocked();
            let all = vault.all().unwrap();
            assert!(all.damaged.is_empty() && all.unreadable.is_none(), "{fault:?} at {call}: {all:?}");
            let stored: State = all.records.into_iter().map(|r| (r.id, r.content.to_vec())).collect();
            assert!(
                stored == acknowledged || Some(&stored) == wanted.as_ref(),
                "{fault:?} at {call}: neither what was acknowledged nor what was wanted is stored"
            );
        }
    }
    assert!(reached > CALLS, "only {reached} faults were reached");
}

#[test]
fn an_erasure_on_a_failing_disk_either_says_so_or_has_erased() {
    let mut finished = 0;
    let phone = Phone::quick();
    let mut vault = phone.start();
    vault.put(id(1), 0, b"secret").unwrap();
    drop(vault);
    let whole = fs::read(phone.file()).unwrap();
    let journal = phone.folder.path().join("store-journal");
    for fault in [Fault::Refused, Fault::Gone] {
        for call in 0..CALLS {
            fs::write(phone.file(), &whole).unwrap();
            let _ = fs::remove_file(&journal);
            faulty_disk::fail_call(call, fault);
            let erased = faulty_disk::open(&phone.file())
                .map_err(|error| error.to_string())
                .and_then(|conn| Vault::open(conn).map_err(|error| error.to_string()))
                .and_then(|mut vault| vault.erase().map_err(|error| error.to_string()));
            faulty_disk::repair();
            // Nobody is left before a lock that no code opens.
            let Ok(mut vault) = Vault::open(rusqlite::Connection::open(phone.file()).unwrap()) else {
                assert!(erased.is_err(), "{fault:?} at {call}: erased, and yet damaged");
                continue;
            };
            match vault.unlock(&code(), NOON) {
                Ok(_) => assert_eq!((erased.is_err(), vault.all().unwrap().records.len()), (true, 1)),
                Err(UnlockError::Vault(VaultError::Empty)) => finished += 1,
                Err(other) => assert_eq!((erased.is_err(), other), (true, UnlockError::Damaged)),
            }
        }
    }
    assert!(finished > CALLS);
}
