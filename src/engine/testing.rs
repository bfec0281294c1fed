//! What the tests of this crate share.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::path::Path;

use chrono::{DateTime, Datelike, NaiveDateTime};

use crate::clock::Clock;

/// A clock that stands still in Brussels; summer time from April to October, near enough.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Brussels(i64);

impl Brussels {
    /// Stands at this local time.
    pub fn at(local: &str) -> Self {
        let local: NaiveDateTime = local.parse().unwrap();
        let guess = Self(local.and_utc().timestamp_millis());
        Self(guess.0 - i64::from(guess.offset_minutes(guess.0)) * 60_000)
    }
}

impl Clock for Brussels {
    fn utc_ms(&self) -> i64 {
        self.0
    }

    fn offset_minutes(&self, utc_ms: i64) -> i32 {
        let month = DateTime::from_timestamp_millis(utc_ms).unwrap_or_default().month();
        if (4..=10).contains(&month) { 120 } else { 60 }
    }
}

/// Sample files that are not part of the project, by name; none when they are not there.
pub(crate) fn files_beside_the_project(kind: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(kind);
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<_> = entries
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), std::fs::read(entry.path()).unwrap()))
        .collect();
    files.sort();
    files
}

/// Every length up to `length`; of long files, about a thousand of them.
pub(crate) fn lengths(length: usize) -> impl Iterator<Item = usize> {
    (0..=length).step_by((length / 1_000).max(1)).chain([length])
}
