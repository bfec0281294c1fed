use serde::{Deserialize, Serialize};

use crate::DeviceId;

/// How far ahead of its receiver another device's clock may be before it is clamped, in milliseconds (5 minutes).
pub const MAX_AHEAD_MS: i64 = 5 * 60 * 1000;

/// A hybrid logical clock: 48 bits of wall time in milliseconds since 1970, then 16 bits of counter.
///
/// Kulkarni et al., "Logical Physical Clocks", 2014.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct Hlc(pub u64);

impl Hlc {
    /// The first reading of a wall time in milliseconds; times before 1970 count as 1970.
    #[must_use]
    pub fn at(wall_ms: i64) -> Self {
        Self((wall_ms.max(0) as u64) << 16)
    }

    /// The wall time it holds, in milliseconds since 1970.
    #[must_use]
    pub fn wall_ms(self) -> i64 {
        (self.0 >> 16) as i64
    }
}

/// Stamps what one device writes, each stamp later than all it has made or seen.
#[derive(Clone, Debug)]
pub struct Stamper {
    device: DeviceId,
    last: Hlc,
}

impl Stamper {
    /// A stamper for `device` that has seen nothing yet.
    #[must_use]
    pub fn new(device: DeviceId) -> Self {
        Self { device, last: Hlc::default() }
    }

    /// The device whose writes it stamps.
    #[must_use]
    pub fn device(&self) -> DeviceId {
        self.device
    }

    /// Takes note of a stamp read from a record, so that the next ones come after it.
    ///
    /// Returns false, and clamps, when the stamp is more than [`MAX_AHEAD_MS`] ahead of `now_ms`:
    /// one wrong clock must not win every later merge.
    pub fn observe(&mut self, seen: Hlc, now_ms: i64) -> bool {
        let limit = Hlc::at(now_ms.saturating_add(MAX_AHEAD_MS));
        self.last = self.last.max(seen.min(limit));
        seen <= limit
    }

    /// The next stamp at `now_ms` (milliseconds since 1970).
    pub fn next(&mut self, now_ms: i64) -> Hlc {
        self.last = Hlc::at(now_ms).max(Hlc(self.last.0 + 1));
        self.last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_grow_even_when_the_wall_clock_goes_back() {
        let mut stamper = Stamper::new(DeviceId::default());
        let first = stamper.next(1_000);
        let second = stamper.next(1_000);
        let third = stamper.next(-5);
        assert!(first < second && second < third);
        assert_eq!(third.wall_ms(), 1_000);
    }

    #[test]
    fn a_clock_two_years_ahead_is_clamped_and_flagged() {
        let mut stamper = Stamper::new(DeviceId::default());
        let two_years = 2 * 365 * 24 * 3600 * 1000;
        assert!(!stamper.observe(Hlc::at(two_years), 0));
        assert!(stamper.next(0).wall_ms() <= MAX_AHEAD_MS);
        assert!(stamper.observe(Hlc::at(MAX_AHEAD_MS), 0));
    }
}
