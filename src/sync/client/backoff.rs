/// Waits that grow: 2 s, 4 s … 15 min, a little uneven so that devices do not return together.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Backoff {
    failures: u32,
    wait: Option<(i64, i64)>,
}

const FIRST_MS: i64 = 2_000;
const LONGEST_MS: i64 = 15 * 60_000;

impl Backoff {
    /// Waits longer than the last time; at least as long as the hub asked for.
    pub(super) fn fail(&mut self, now: i64, asked_ms: Option<i64>, dice: u64) {
        let grown = FIRST_MS.saturating_mul(1 << self.failures.min(16)).min(LONGEST_MS);
        self.failures = self.failures.saturating_add(1);
        let uneven = grown / 4 * (dice % 5) as i64 / 4;
        self.wait = Some((now, (grown - uneven).max(asked_ms.unwrap_or(0))));
    }

    pub(super) fn succeed(&mut self) {
        *self = Self::default();
    }

    /// The wait is over; the next failure waits longer all the same.
    pub(super) fn end_wait(&mut self) {
        self.wait = None;
    }

    /// Until when to wait, if still. A clock that was set back ends the wait: it would last for years.
    pub(super) fn until(&self, now: i64) -> Option<i64> {
        let (since, long) = self.wait?;
        let until = since.saturating_add(long);
        (since <= now && now < until).then_some(until)
    }
}
