//! `cargo xtask simulate`: five devices and a hub, for as many seeds as asked.

use std::io::Write;

use anyhow::{Result, bail};
use besace_sync::sim::{Tally, sweep};

use crate::progress;

/// What `cargo xtask simulate` is asked.
#[derive(clap::Args)]
pub struct Options {
    /// How many seeds to run.
    #[arg(long, default_value_t = 200)]
    seeds: u64,
    /// The first seed.
    #[arg(long, default_value_t = 0)]
    from: u64,
    /// Steps of each seed.
    #[arg(long, default_value_t = 1_000)]
    steps: u32,
}

/// So many seeds between two lines of progress.
const LOT: u64 = 500;

/// Runs the seeds on all cores. Tells each seed that breaks a rule, and at the end one line of summary.
///
/// # Errors
/// When a seed broke a rule.
pub fn simulate(options: &Options) -> Result<()> {
    let &Options { seeds, from, steps } = options;
    let (mut tally, mut broken) = (Tally::default(), 0);
    let end = from.saturating_add(seeds);
    let mut next = from;
    while next < end {
        let lot = next..end.min(next.saturating_add(LOT));
        next = lot.end;
        let (happened, faults) = sweep(lot, steps);
        tally += happened;
        broken += faults.len();
        for (seed, fault) in faults {
            progress::say(format!("seed {seed}: {fault}"));
        }
        if next < end {
            progress::say(format!("{} of {seeds} seeds, {broken} broke a rule", next - from));
        }
    }
    let Tally { edits, deletions, crashes, mishaps, requests, conflicts, resyncs, .. } = tally;
    let summary = format!(
        "{seeds} seeds from {from} of {steps} steps: {edits} edits, {deletions} deletions, {crashes} crashes, \
         {mishaps} messages lost or doubled, {requests} requests, {conflicts} conflicts, {resyncs} full readings; \
         {broken} seeds broke a rule"
    );
    if broken > 0 {
        bail!("{summary}");
    }
    writeln!(std::io::stdout(), "{summary}")?;
    Ok(())
}
