//! How often somebody may: so many at once, and then one in so many seconds. In memory only; nothing of it is kept.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

/// An allowance.
#[derive(Clone, Copy, Debug)]
pub struct Allowance {
    /// How many at once.
    pub burst: u32,
    /// After how many seconds there is one more.
    pub refill: u32,
}

/// What is counted, and for whom.
type Name = (&'static str, String);
/// How much was used, and when that was so.
type Used = (f64, i64);

/// Counts by name. A name is an address or a listing; it is forgotten when its allowance is whole again.
#[derive(Debug, Default)]
pub struct Rates {
    used: Mutex<HashMap<Name, Used>>,
}

/// From so many names on, those whose allowance is whole are forgotten.
const MANY: usize = 4_096;

impl Rates {
    /// Takes one; says after how many seconds there is one, where there is none.
    ///
    /// # Errors
    /// The seconds to wait.
    pub fn take(&self, kind: &'static str, name: &str, of: Allowance, now: i64) -> Result<(), u32> {
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let left = |used: f64, since: i64| (used - (now - since).max(0) as f64 / f64::from(of.refill)).max(0.0);
        if used.len() > MANY {
            // The longest refill is an hour for a burst of ten.
            used.retain(|_, (_, since)| now - *since < 36_000);
        }
        let entry = used.entry((kind, name.to_owned())).or_insert((0.0, now));
        let before = left(entry.0, entry.1);
        if before + 1.0 > f64::from(of.burst) {
            *entry = (before, now);
            return Err(((before + 1.0 - f64::from(of.burst)) * f64::from(of.refill)).ceil() as u32);
        }
        *entry = (before + 1.0, now);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_at_once_and_then_one_a_minute() {
        let rates = Rates::default();
        let of = Allowance { burst: 3, refill: 60 };
        let take = |name, now| rates.take("link", name, of, now);
        assert_eq!([take("a", 0), take("a", 0), take("a", 0)], [Ok(()); 3]);
        assert_eq!(take("a", 0), Err(60));
        assert_eq!(take("a", 30), Err(30));
        assert_eq!((take("b", 30), take("a", 60), take("a", 61)), (Ok(()), Ok(()), Err(59)));
        assert_eq!(rates.take("other", "a", of, 61), Ok(()));
    }
}
