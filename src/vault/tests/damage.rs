//! A store cut at every length, broken at every byte, or out of order: a clear error, what can be read
//! is read, nothing panics and nothing damaged passes for true or for new.
#![allow(clippy::unwrap_used, reason = "a failed test may panic")]

mod support;

use besace_vault::{Phase, Records, UnlockError, Vault, VaultError};
use rusqlite::Connection;
use std::{fs, path::Path};
use support::{NOON, Phone, code, id, small_store};

const RECORDS: u8 = 6;

/// What became of a damaged store when its owner came with the right code.
#[derive(Debug, PartialEq)]
enum Outcome {
    Refused,
    CodeRefused,
    LooksNew,
    Read { opened: usize, missing_is_told: bool },
}

fn come_back(file: &Path) -> Outcome {
    let Ok(conn) = Connection::open(file) else { return Outcome::Refused };
    let mut vault = match Vault::open(conn) {
        Ok(vault) => vault,
        Err(error) => return clear(&error),
    };
    match vault.phase() {
        Ok(Phase::Empty) => return Outcome::LooksNew,
        Ok(_) => {}
        Err(error) => return clear(&error),
    }
    match vault.unlock(&code(), NOON) {
        Ok(_) => {}
        Err(UnlockError::Vault(error)) => return clear(&error),
        Err(UnlockError::Damaged) => return Outcome::Refused,
        Err(_) => return Outcome::CodeRefused,
    }
    match vault.all() {
        Ok(all) => read(&all),
        Err(error) => clear(&error),
    }
}

fn read(all: &Records) -> Outcome {
    for record in &all.records {
        let expected = format!("alice's record {}", record.id[0]);
        assert_eq!(record.content.as_slice(), expected.as_bytes(), "a changed record passed for true");
    }
    Outcome::Read { opened: all.records.len(), missing_is_told: !all.damaged.is_empty() || all.unreadable.is_some() }
}

fn clear(error: &VaultError) -> Outcome {
    let text = error.to_string();
    assert!(text.contains(':') && text.len() > 30, "no remedy in {text:?}");
    Outcome::Refused
}

#[test]
fn a_store_cut_at_every_length_is_refused_and_left_as_it_is() {
    let phone = Phone::quick();
    small_store(&phone.file(), RECORDS);
    let whole = fs::read(phone.file()).unwrap();
    let cut = phone.folder.path().join("cut");
    for length in (0..whole.len()).rev() {
        fs::write(&cut, &whole[..length]).unwrap();
        match come_back(&cut) {
            // An empty file is what a new store begins as; SQLite counts a single byte as none.
            Outcome::LooksNew => assert!(length <= 1, "cut at {length}: passes for a new store"),
            Outcome::Refused => assert_eq!(fs::read(&cut).unwrap(), &whole[..length], "cut at {length}"),
            Outcome::CodeRefused => unreachable!("cut at {length}: blames the code"),
            Outcome::Read { opened, missing_is_told } => {
                assert!(opened == usize::from(RECORDS) || missing_is_told, "cut at {length}");
            }
        }
    }
}

#[test]
fn a_store_broken_at_every_byte_never_lies_and_loses_no_more_than_it_must() {
    let phone = Phone::quick();
    small_store(&phone.file(), RECORDS);
    let whole = fs::read(phone.file()).unwrap();
    let broken = phone.folder.path().join("broken");
    let (mut all_read, mut refused) = (0, 0);
    for byte in 0..whole.len() {
        let mut bytes = whole.clone();
        // A different bit at each byte, and all eight of it at some.
        bytes[byte] ^= if byte % 5 == 0 { 0xFF } else { 1 << (byte % 8) };
        fs::write(&broken, &bytes).unwrap();
        let _ = fs::remove_file(phone.folder.path().join("broken-journal"));
        match come_back(&broken) {
            Outcome::Read { opened, .. } if opened == usize::from(RECORDS) => all_read += 1,
            Outcome::Read { opened, missing_is_told } => {
                assert!(missing_is_told, "byte {byte}: {opened} records, and the rest is passed over in silence");
            }
            Outcome::Refused => refused += 1,
            Outcome::LooksNew => unreachable!("byte {byte}: a broken store passes for a new one"),
            Outcome::CodeRefused => unreachable!("byte {byte}: blames the code"),
        }
    }
    assert!(all_read > whole.len() / 2, "{all_read} of {} broken stores were read whole", whole.len());
    assert!(refused > 100, "{refused}");
}

#[test]
fn a_damaged_record_is_told_and_the_others_open() {
    let phone = Phone::new();
    let mut vault = phone.start();
    for number in 1..=3 {
        vault.put(id(number), 0, format!("alice's record {number}").as_bytes()).unwrap();
    }
    let other = Connection::open(phone.file()).unwrap();
    // One blob is cut, two others change places: each is bound to its id.
    other.execute("UPDATE records SET blob = substr(blob, 1, 40) WHERE id = ?1", [id(1)]).unwrap();
    let all = vault.all().unwrap();
    assert_eq!((all.records.len(), all.damaged.len()), (2, 1));
    assert_eq!(all.damaged[0].id, Some(id(1)));
    other
        .execute_batch(
            "CREATE TEMP TABLE copy AS SELECT * FROM records;
             UPDATE records SET blob = (SELECT blob FROM copy WHERE copy.seq = 5 - records.seq) WHERE seq > 1;",
        )
        .unwrap();
    let all = vault.all().unwrap();
    assert_eq!((all.records.len(), all.damaged.len()), (0, 3));
    assert!(matches!(vault.get(id(2)), Err(VaultError::Damaged(_))));
}

#[test]
fn another_programs_database_and_a_later_layout_are_left_alone() {
    let phone = Phone::new();
    let conn = Connection::open(phone.file()).unwrap();
    conn.execute_batch("CREATE TABLE photos (name TEXT)").unwrap();
    assert!(matches!(Vault::open(conn).unwrap_err(), VaultError::Damaged(_)));

    let later = Phone::new();
    drop(later.start());
    let conn = Connection::open(later.file()).unwrap();
    conn.execute_batch("PRAGMA user_version = 99").unwrap();
    assert_eq!(Vault::open(conn).unwrap_err(), VaultError::Newer { found: 99 });

    let text = phone.folder.path().join("text");
    fs::write(&text, "not a database at all, ".repeat(100)).unwrap();
    assert!(matches!(Vault::open(Connection::open(&text).unwrap()).unwrap_err(), VaultError::Damaged(_)));
}

#[test]
fn records_without_slots_never_pass_for_a_new_toolbox() {
    let phone = Phone::new();
    let mut vault = phone.start();
    vault.put(id(1), 0, b"kept").unwrap();
    drop(vault);
    let conn = Connection::open(phone.file()).unwrap();
    conn.execute_batch("DELETE FROM meta").unwrap();
    assert!(matches!(Vault::open(conn).unwrap_err(), VaultError::Damaged(_)));
}

#[test]
fn an_erasure_cut_short_is_finished_at_the_next_start() {
    let phone = Phone::new();
    let mut vault = phone.start();
    vault.put(id(1), 0, b"secret").unwrap();
    drop(vault);
    // As a kill between the two steps leaves it: keys overwritten, tables not yet emptied.
    let conn = Connection::open(phone.file()).unwrap();
    conn.execute_batch(
        "UPDATE meta SET value = randomblob(length(value)); INSERT INTO meta VALUES ('erasing', x'01');",
    )
    .unwrap();
    drop(conn);
    assert_eq!(phone.open().phase().unwrap(), Phase::Empty);
    assert!(phone.start().all().unwrap().records.is_empty());
}
