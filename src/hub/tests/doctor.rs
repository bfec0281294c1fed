//! `besace-hub doctor` says in words what is wrong with a hub's store, and that nothing is.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at once")]

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use besace_hub::store::{Change, Hour, Put, Sqlite, Store};

const HUB: &str = env!("CARGO_BIN_EXE_besace-hub");

/// Whether the doctor found all well, and what it said.
fn doctor(arguments: &[&str]) -> (bool, String) {
    told(Command::new(HUB).arg("doctor").args(arguments))
}

fn told(command: &mut Command) -> (bool, String) {
    let output = command.env_remove("BESACE_STORE").output().unwrap();
    let words = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(words).unwrap())
}

/// A store as a hub leaves it: `documents` of 4 KB each.
async fn store(dir: &Path, documents: u32) -> PathBuf {
    let file = dir.join("hub.sqlite");
    drop(filled(&file, documents).await);
    // What waits in the log belongs to the file before anybody damages it.
    let connection = rusqlite::Connection::open(&file).unwrap();
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
    file
}

async fn filled(file: &Path, documents: u32) -> Sqlite {
    let store = Sqlite::open(file).unwrap();
    for number in 0..documents {
        let put = Put::new("listing", &format!("shelter {number:04}"), vec![7; 4_000]);
        store.apply(vec![Change::Put(put)], Hour(1)).await.unwrap();
    }
    store
}

#[tokio::test]
async fn a_healthy_store_is_called_healthy_line_by_line() {
    let dir = tempfile::tempdir().unwrap();
    store(dir.path(), 3).await;
    let (well, words) = doctor(&["--data", dir.path().to_str().unwrap()]);
    assert!(well && !words.contains("WRONG"), "{words}");
    for line in ["the clock", "who may read", "its tables are up to date", "can be written to", "every row can be read"]
    {
        assert!(words.lines().any(|told| told.starts_with("ok:") && told.contains(line)), "{line}: {words}");
    }
    assert!(words.contains("3 documents"), "{words}");
    // It left nothing behind.
    let (_, again) = doctor(&["--data", dir.path().to_str().unwrap()]);
    assert_eq!(words, again);
}

#[test]
fn no_store_is_named_or_there() {
    let (well, words) = doctor(&[]);
    assert!(!well && words.contains("say which store: --store"), "{words}");
    let dir = tempfile::tempdir().unwrap();
    let (well, words) = doctor(&["--data", dir.path().to_str().unwrap()]);
    assert!(
        !well && words.contains("there is no store at") && words.contains("is --store or --data right?"),
        "{words}"
    );
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0, "it makes none");
}

#[cfg(unix)]
#[tokio::test]
async fn a_store_that_everybody_may_read_is_told_with_the_remedy() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    let file = store(dir.path(), 1).await;
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
    let (well, words) = doctor(&["--data", dir.path().to_str().unwrap()]);
    assert!(!well && words.contains("WRONG: who may read") && words.contains("run chmod 600"), "{words}");
    assert!(words.contains("1 of these need you"), "{words}");
}

#[tokio::test]
async fn a_store_of_a_newer_hub_is_left_alone_and_told() {
    let dir = tempfile::tempdir().unwrap();
    let file = store(dir.path(), 1).await;
    rusqlite::Connection::open(&file).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let (well, words) = doctor(&["--data", dir.path().to_str().unwrap()]);
    assert!(!well && words.contains("written by a newer hub: nothing was changed, start that newer hub"), "{words}");
}

#[tokio::test]
async fn a_file_that_is_no_store_and_one_with_damaged_rows_are_told() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("hub.sqlite"), "no database, but long enough to look like one. ".repeat(40))
        .unwrap();
    let (well, words) = doctor(&["--data", dir.path().to_str().unwrap()]);
    assert!(!well && words.contains("cannot be used") && words.contains("not a database"), "{words}");

    let dir = tempfile::tempdir().unwrap();
    let file = store(dir.path(), 200).await;
    // A broken disk: the middle half of the file reads as something else.
    let mut bytes = std::fs::read(&file).unwrap();
    let (from, to) = (bytes.len() / 4, bytes.len() * 3 / 4);
    bytes[from..to].fill(0x5a);
    std::fs::write(&file, bytes).unwrap();
    let (well, words) = doctor(&["--data", dir.path().to_str().unwrap()]);
    assert!(!well && words.contains("WRONG: not every row can be read, restore the last backup"), "{words}");
}

/// Nothing may grow any more, as far as that process is concerned: so the disk looks full to it.
#[cfg(unix)]
#[tokio::test]
async fn a_store_on_a_full_disk_is_told() {
    let dir = tempfile::tempdir().unwrap();
    // A hub serves it, and what it wrote last waits in the log.
    let _hub = filled(&dir.path().join("hub.sqlite"), 30).await;
    let limited = "trap '' XFSZ; ulimit -f 65; exec \"$0\" doctor --data \"$1\"";
    let (well, words) = told(Command::new("sh").args(["-c", limited, HUB, dir.path().to_str().unwrap()]));
    let told = words.lines().find(|line| line.starts_with("WRONG: the store cannot be written to:"));
    assert!(!well && told.is_some_and(|line| line.contains("full") || line.contains("I/O")), "{words}");
    assert!(words.contains("ok:    every row can be read"), "{words}");
}

#[test]
fn a_server_that_nobody_answers_at_is_told_without_its_password() {
    // Nothing listens at the discard port.
    let (well, words) = doctor(&["--store", "postgres://besace:heron-secret@127.0.0.1:9/besace?connect_timeout=2"]);
    assert!(!well && words.contains("the PostgreSQL store cannot be used: does the server run"), "{words}");
    assert!(!words.contains("heron-secret"), "{words}");
}
