#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]

use super::*;

/// 200, or as many as `SIMULATION_SEEDS` says.
fn seeds() -> u64 {
    std::env::var("SIMULATION_SEEDS").ok().and_then(|seeds| seeds.parse().ok()).unwrap_or(200)
}

#[test]
fn two_hundred_seeds_of_a_thousand_steps_break_no_rule() {
    let (tally, broken) = sweep(0..seeds(), 1_000);
    assert!(broken.is_empty(), "{tally:?} {broken:#?}");
    // It was no idle run.
    let each = |count: u64| count / seeds();
    assert!(each(tally.edits) > 50 && each(tally.crashes) > 20 && each(tally.mishaps) > 10, "{tally:?}");
    assert!(tally.conflicts > seeds() && tally.resyncs > 0 && tally.deletions > seeds(), "{tally:?}");
}

#[test]
fn a_seed_runs_twice_alike() {
    assert_eq!(run(7, 400), run(7, 400));
}
