//! How often somebody may ask: so many at once, and then so many a minute. In memory only.

use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Mutex, PoisonError},
};

use crate::store::Key;

/// Whose allowance it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Who {
    /// A listed key, for all it does.
    Key(Key),
    /// An address, for making spaces.
    Making(IpAddr),
    /// An address, for parcels.
    Parcels(IpAddr),
    /// An address, for what turned out to be nobody's.
    Strange(IpAddr),
}

impl Who {
    /// How many at once, and how many a minute from then on.
    fn allowance(self) -> (u32, u32) {
        match self {
            Self::Key(_) => (1_200, 600),
            // A whole shelter may share an address.
            Self::Making(_) => (60, 6),
            Self::Parcels(_) => (300, 60),
            Self::Strange(_) => (300, 60),
        }
    }
}

/// From so many names on, those whose allowance is whole are forgotten.
const MANY: usize = 50_000;

/// What is used up: tokens in thousandths, at a second.
#[derive(Default)]
pub struct Rates {
    used: Mutex<HashMap<Who, (u64, u64)>>,
}

impl Rates {
    /// Takes one; where there is none, says after how many seconds there is.
    pub fn take(&self, who: Who, now: u64) -> Result<(), u32> {
        self.look(who, now, 1)
    }

    /// Whether there is one, without taking it.
    pub fn has(&self, who: Who, now: u64) -> Result<(), u32> {
        self.look(who, now, 0)
    }

    fn look(&self, who: Who, now: u64, take: u64) -> Result<(), u32> {
        let (burst, refill) = who.allowance();
        let (burst, refill) = (u64::from(burst) * 1000, u64::from(refill) * 1000 / 60);
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        if used.len() > MANY {
            used.retain(|who, (used, since)| {
                let refill = u64::from(who.allowance().1) * 1000 / 60;
                now.saturating_sub(*since).saturating_mul(refill) < *used
            });
        }
        let (before, since) = used.get(&who).copied().unwrap_or((0, now));
        let left = before.saturating_sub(now.saturating_sub(since).saturating_mul(refill));
        if left + 1000 > burst {
            let missing = left + 1000 - burst;
            return Err(u32::try_from(missing.div_ceil(refill)).unwrap_or(u32::MAX).max(1));
        }
        if take > 0 {
            used.insert(who, (left + 1000 * take, now));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_the_burst_there_is_one_every_ten_seconds() {
        let rates = Rates::default();
        let shelter = Who::Making([192, 0, 2, 1].into());
        for _ in 0..60 {
            rates.take(shelter, 100).unwrap();
        }
        assert_eq!(rates.take(shelter, 100), Err(10));
        assert_eq!(rates.take(shelter, 107), Err(3));
        rates.take(shelter, 110).unwrap();
        assert_eq!(rates.take(shelter, 110), Err(10));
        // Another address has its own; a clock that goes back gives nothing.
        rates.take(Who::Making([192, 0, 2, 2].into()), 110).unwrap();
        assert!(rates.take(shelter, 50).is_err());
        for _ in 0..60 {
            rates.take(shelter, 10_000).unwrap();
        }
    }
}
