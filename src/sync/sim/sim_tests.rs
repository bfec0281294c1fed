#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]

use super::*;

fn seeds() -> u64 {
    std::env::var("SIMULATION_SEEDS").ok().and_then(|seeds| seeds.parse().ok()).unwrap_or(200)
}

#[test]
fn two_hundred_seeds_of_a_thousand_steps_break_no_rule() {
    let mut tally = Tally::default();
    let mut faults = Vec::new();
    for seed in 0..seeds() {
        match run(seed, 1_000) {
            Ok(one) => tally += one,
            Err(fault) => faults.push(format!("seed {seed}: {fault}")),
        }
    }
    assert!(faults.is_empty(), "{tally:?} {faults:#?}");
}

#[test]
fn a_seed_runs_twice_alike() {
    assert_eq!(run(7, 400), run(7, 400));
}
