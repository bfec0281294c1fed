//! A store as layout 1 wrote it, kept in `tests/vectors`: it must open for ever.
#![allow(clippy::unwrap_used, reason = "a failed test may panic")]

mod support;

use besace_vault::{Cost, RecoveryCode, Vault};
use rusqlite::Connection;
use std::{fs, path::PathBuf};
use support::{NOON, Phone, code, id};

fn vector(name: &str) -> PathBuf {
    let here = std::env::var("CARGO_MANIFEST_DIR").unwrap();
    PathBuf::from(here).join("../../tests/vectors").join(name)
}

fn content(number: u8) -> Vec<u8> {
    match number {
        4 => vec![b'4'; 3000],
        _ => format!("record {number}, Zoë, موعد").into_bytes(),
    }
}

#[test]
fn a_store_of_layout_1_opens_by_code_and_by_recovery_code() {
    let phone = Phone::quick();
    let printed = fs::read_to_string(vector("store-v1-recovery-code.txt")).unwrap();
    for by_code in [true, false] {
        fs::copy(vector("store-v1.sqlite"), phone.file()).unwrap();
        let mut vault = phone.open();
        let unlocked = if by_code {
            vault.unlock(&code(), NOON).unwrap()
        } else {
            vault.unlock_with_recovery(&RecoveryCode::from_typed_text(&printed).unwrap()).unwrap()
        };
        assert!(!unlocked.slots_damaged);
        let all = vault.all().unwrap();
        assert!(all.damaged.is_empty() && all.unreadable.is_none());
        let found: Vec<_> = all.records.iter().map(|r| (r.id, r.version, r.seq)).collect();
        assert_eq!(found, [(id(2), 1, 2), (id(4), 1, 4), (id(1), 2, 5)]);
        for record in &all.records {
            assert_eq!(record.content.as_slice(), content(record.id[0]));
        }
        let deleted: Vec<_> = vault.deleted().unwrap().iter().map(|t| (t.id, t.seq)).collect();
        assert_eq!(deleted, [(id(3), 6)]);
        // And it goes on from there.
        assert_eq!(vault.put(id(2), 1, b"changed").unwrap().seq, 7);
    }
}

/// Writes the store if there is none yet, and never over one.
#[test]
#[ignore = "only when the layout gets a new number"]
fn write_the_store_where_missing() {
    let file = vector("store-v1.sqlite");
    if file.exists() {
        return;
    }
    let conn = Connection::open(&file).unwrap();
    conn.execute_batch("PRAGMA page_size = 1024").unwrap();
    let mut vault = Vault::open(conn).unwrap();
    vault.create(&code(), Cost::STANDARD).unwrap();
    for number in 1..=4 {
        vault.put(id(number), 0, &content(number)).unwrap();
    }
    vault.put(id(1), 1, &content(1)).unwrap();
    vault.delete(id(3), 1).unwrap();
    let printed = vault.new_recovery_code().unwrap().to_printed_text().to_string();
    fs::write(vector("store-v1-recovery-code.txt"), printed + "\n").unwrap();
}
