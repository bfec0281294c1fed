//! Waits after wrong tries: 30 s, 2 min, 10 min, then 1 h each, from the fifth wrong one on.
//!
//! Time comes from a wall clock that its holder can set. What is stored is how much of the wait was
//! left (`wait_ms`) at which clock reading (`since_ms`):
//! - a clock set back gives no credit, and the rest of the wait runs on from the new reading, so it is
//!   neither shortened nor stretched to years;
//! - a clock set forward looks just like time that passed, and does shorten the wait: nothing stored
//!   can tell the two apart after a restart. The count stays, so each such try costs another change of
//!   the clock, and Argon2id.

/// Wrong tries that go without a wait, plus one: this one starts the first wait.
const FIRST_WAIT_AT: u32 = 5;
const WAITS_MS: [u64; 4] = [30_000, 120_000, 600_000, 3_600_000];
const LONGEST_MS: u64 = 3_600_000;

/// The count of wrong tries and the wait they led to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tries {
    pub(crate) failed: u32,
    pub(crate) wait_ms: u64,
    pub(crate) since_ms: u64,
}

impl Tries {
    /// How much of the wait is left.
    pub(crate) fn left_ms(&self, now_ms: u64) -> u64 {
        // Damage must not lock anybody out for years.
        let wait = self.wait_ms.min(LONGEST_MS);
        wait.saturating_sub(now_ms.saturating_sub(self.since_ms))
    }

    /// Takes the present clock reading as the start of what is left.
    pub(crate) fn settled(self, now_ms: u64) -> Self {
        Self { wait_ms: self.left_ms(now_ms), since_ms: now_ms, ..self }
    }

    /// Counts a try as wrong before it is made.
    pub(crate) fn counted(self, now_ms: u64) -> Self {
        let failed = self.failed.saturating_add(1);
        let wait_ms = match failed.checked_sub(FIRST_WAIT_AT) {
            None => 0,
            Some(step) => WAITS_MS.get(step as usize).copied().unwrap_or(LONGEST_MS),
        };
        Self { failed, wait_ms, since_ms: now_ms }
    }

    /// How many more wrong tries go without a wait.
    pub(crate) fn left_before_wait(&self) -> u32 {
        FIRST_WAIT_AT.saturating_sub(self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: u64 = 1_800_000_000_000;
    const YEAR: u64 = 365 * 86_400_000;

    fn after_wrong(tries: u32) -> Tries {
        (0..tries).fold(Tries::default(), |state, _| state.counted(NOON))
    }

    #[test]
    fn the_fifth_wrong_try_starts_waits_that_grow_to_an_hour() {
        let seconds: Vec<u64> = (1..=10).map(|n| after_wrong(n).left_ms(NOON) / 1000).collect();
        assert_eq!(seconds, [0, 0, 0, 0, 30, 120, 600, 3600, 3600, 3600]);
        let left: Vec<u32> = (0..=6).map(|n| after_wrong(n).left_before_wait()).collect();
        assert_eq!(left, [5, 4, 3, 2, 1, 0, 0]);
    }

    #[test]
    fn a_clock_set_back_neither_shortens_nor_stretches_the_wait() {
        let state = after_wrong(6);
        // 1. A minute passes, then the clock goes back a year: nothing is credited.
        assert_eq!(state.left_ms(NOON + 60_000), 60_000);
        assert_eq!(state.left_ms(NOON - YEAR), 120_000);
        // 2. From there the wait runs its length, not a year.
        let settled = state.settled(NOON - YEAR);
        assert_eq!(settled.left_ms(NOON - YEAR + 119_999), 1);
        assert_eq!(settled.left_ms(NOON - YEAR + 120_000), 0);
    }

    #[test]
    fn damaged_numbers_lock_nobody_out_for_longer_than_an_hour() {
        let damaged = Tries { failed: u32::MAX, wait_ms: u64::MAX, since_ms: u64::MAX };
        assert_eq!(damaged.left_ms(NOON), 3_600_000);
        assert_eq!(damaged.settled(NOON).left_ms(NOON + 3_600_000), 0);
        assert_eq!(damaged.counted(NOON).left_ms(NOON), 3_600_000);
    }
}
