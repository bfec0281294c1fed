//! What the stories share.
#![allow(dead_code, clippy::unwrap_used, reason = "each story uses a part; a failed test may panic")]

use besace_vault::{Cost, Id, Secret, UnlockError, Vault};
use rusqlite::Connection;
use std::path::{Path, PathBuf};

/// Monday noon, some year; tests move on from here.
pub const NOON: u64 = 1_800_000_000_000;
pub const CODE: &str = "093518";

pub fn code() -> Secret {
    Secret::typed(CODE).unwrap()
}

pub fn wrong() -> Secret {
    Secret::typed("111111").unwrap()
}

/// A folder with a store in it; its journal, if any, lies there too.
pub struct Phone {
    pub folder: tempfile::TempDir,
}

impl Phone {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// As [`Phone::new`], in memory where the system has a place for it: for thousands of stores, where
    /// waiting for a disk would prove nothing.
    pub fn quick() -> Self {
        let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir());
        Self { folder: folder.unwrap() }
    }

    pub fn file(&self) -> PathBuf {
        self.folder.path().join("store")
    }

    pub fn open(&self) -> Vault {
        Vault::open(Connection::open(self.file()).unwrap()).unwrap()
    }

    /// A new store protected by [`CODE`], unlocked.
    pub fn start(&self) -> Vault {
        let mut vault = self.open();
        vault.create(&Secret::chosen(CODE).unwrap(), Cost::LIGHTEST).unwrap();
        vault
    }

    pub fn unlocked(&self) -> Vault {
        let mut vault = self.open();
        vault.unlock(&code(), NOON).unwrap();
        vault
    }

    /// Every byte of every file in the folder.
    pub fn all_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for entry in std::fs::read_dir(self.folder.path()).unwrap() {
            bytes.extend(std::fs::read(entry.unwrap().path()).unwrap());
        }
        bytes
    }
}

/// A small store with pages of 512 bytes, so that a test can afford to break each of its bytes.
pub fn small_store(file: &Path, records: u8) {
    let conn = Connection::open(file).unwrap();
    conn.execute_batch("PRAGMA page_size = 512").unwrap();
    let mut vault = Vault::open(conn).unwrap();
    vault.create(&code(), Cost::LIGHTEST).unwrap();
    for number in 1..=records {
        vault.put(id(number), 0, format!("alice's record {number}").as_bytes()).unwrap();
    }
}

pub fn id(number: u8) -> Id {
    [number; 16]
}

pub fn is_wrong(result: &Result<besace_vault::Unlocked, UnlockError>) -> bool {
    matches!(result, Err(UnlockError::Wrong { .. }))
}
