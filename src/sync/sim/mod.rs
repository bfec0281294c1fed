//! A whole network in one process: five devices, a hub, and everything that goes wrong between them.
//!
//! Amina's phone, her tablet and her old phone share her own space; with them, a coordinator and a worker of a
//! team share a link space. From one seed follow edits, deletions, shares, lost, doubled and reordered messages,
//! partitions, crashes before any effect, clocks off by two years, an absence of 200 days, and the removal of the
//! worker (in some seeds of the old phone too) amid all that. Then the network heals, and it must hold that
//!
//! - no device ever blames the honest hub, and nothing that a device saw deleted is ever seen there again;
//! - all devices of a space hold the same;
//! - every edit that was told as saved is there, unless its record was deleted;
//! - nothing deleted is anywhere, the hub included;
//! - the removed device's keys open nothing that the hub holds of the link space, and it keeps nothing.
//!
//! That it can fail was tried by breaking one rule at a time. Caught: theirs taken instead of merged, graves
//! ignored, an edit over a grave, missing records kept after 200 days, no resealing, a removed worker's device not
//! wiped, sending before storing, a row skipped on each page, the hub's time not used for proofs, the digest of a
//! resent operation not noted. Not caught here: a new operation id after a crash (the version check makes it
//! harmless), a revived record believed and a stamp from the future winning (their own tests catch those), and, too
//! rare or healed by later steps, an edit forgotten that was made while its forerunner was under way, a deletion
//! forgotten likewise, late writes not resealed, mirrors merged instead of replaced.
//!
//! The cryptography is the real one: one code path, and with optimised curves it is not what takes the time.
//! Only the requests' signatures are left out; `wire` tests those.

mod check;
mod deeds;
mod device;
mod dice;
pub mod hub;
mod world;

pub use dice::Dice;
pub use hub::Hub;

use std::{
    collections::BTreeMap,
    fmt,
    ops::Range,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    thread,
};

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Which rule was broken.
    pub rule: String,
    /// How.
    pub what: String,
}

impl Fault {
    pub(crate) fn new(rule: impl Into<String>, what: impl fmt::Display) -> Self {
        Self { rule: rule.into(), what: what.to_string() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.rule, self.what)
    }
}

impl std::error::Error for Fault {}

/// What happened in a run, to see that it was no idle one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Edits that were stored.
    pub edits: u64,
    /// Deletions.
    pub deletions: u64,
    /// Crashes.
    pub crashes: u64,
    /// Messages lost or doubled.
    pub mishaps: u64,
    /// Requests the hub answered.
    pub requests: u64,
    /// Answers that told of a conflict.
    pub conflicts: u64,
    /// Full readings asked for by the hub.
    pub resyncs: u64,
    /// Records that every device held at the end.
    pub records: u64,
}

impl std::ops::AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.edits += other.edits;
        self.deletions += other.deletions;
        self.crashes += other.crashes;
        self.mishaps += other.mishaps;
        self.requests += other.requests;
        self.conflicts += other.conflicts;
        self.resyncs += other.resyncs;
        self.records += other.records;
    }
}

/// Runs one seed.
///
/// # Errors
/// The first rule that was broken.
pub fn run(seed: u64, steps: u32) -> Result<Tally, Fault> {
    world::World::begin(seed)?.play(steps)
}

#[cfg(test)]
mod epochs_tests;
#[cfg(test)]
mod lies_of_answers_tests;
#[cfg(test)]
mod lies_of_members_tests;
#[cfg(test)]
mod lies_of_pages_tests;
#[cfg(test)]
#[allow(clippy::unwrap_used, missing_docs, reason = "only tests stand on it")]
mod street;

/// Runs seeds on all cores; gives what happened, and the seeds that broke a rule, in order.
#[must_use]
pub fn sweep(seeds: Range<u64>, steps: u32) -> (Tally, BTreeMap<u64, Fault>) {
    let (next, total) = (AtomicU64::new(seeds.start), Mutex::new((Tally::default(), BTreeMap::new())));
    let work = || {
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= seeds.end {
                return;
            }
            let outcome = run(seed, steps);
            let mut total = total.lock().unwrap_or_else(PoisonError::into_inner);
            match outcome {
                Ok(tally) => total.0 += tally,
                Err(fault) => drop(total.1.insert(seed, fault)),
            }
        }
    };
    thread::scope(|scope| {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        (0..cores).for_each(|_| drop(scope.spawn(work)));
    });
    total.into_inner().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
#[path = "sim_tests.rs"]
mod tests;
