//! Who was confirmed when: what nobody confirmed for six months says so, and is ranked lower from that day on, also on a
//! phone that hears of nothing new.

use std::rc::Rc;

use chrono::{NaiveDate, TimeDelta};

use crate::bits::Bits;
use crate::error::DirectoryError;
use crate::model::Service;
use crate::store::DirectoryStore;

/// A record that nobody confirmed for so many days says so.
const STALE_DAYS: i64 = 183;
/// The column of days: two bytes for each service's number ([`checked_on`]).
pub(crate) const CHECKED: &str = "checked";

/// Tells whether nobody confirmed a service for six months.
pub(crate) fn is_stale(service: &Service, today: NaiveDate) -> bool {
    service.verified.as_ref().is_none_or(|check| today - check.on > TimeDelta::days(STALE_DAYS))
}

/// The day on which somebody last said that a service is right, as the column has it: counted from 1970, 0 for never.
pub(crate) fn checked_on(service: &Service) -> u16 {
    service.verified.as_ref().map_or(0, |check| day_number(check.on))
}

fn day_number(day: NaiveDate) -> u16 {
    (day - NaiveDate::default()).num_days().clamp(0, u16::MAX.into()) as u16
}

impl DirectoryStore {
    /// The services that somebody confirmed within six months. Where that holds for none, all stand alike: all are in it.
    pub(crate) fn fresh(&self, today: NaiveDate) -> Result<Rc<Bits>, DirectoryError> {
        let state = self.state()?;
        if let Some((day, fresh)) = &*state.fresh.borrow()
            && *day == today
        {
            return Ok(fresh.clone());
        }
        let checked = self.part(CHECKED)?.unwrap_or_default();
        let since = day_number(today - TimeDelta::days(STALE_DAYS)).max(1);
        let mut bits = Bits::new(state.numbers as usize);
        for (n, day) in (0u32..).zip(checked.as_chunks::<2>().0) {
            if u16::from_le_bytes(*day) >= since {
                bits.insert(n);
            }
        }
        let fresh = if bits.count() == 0 { self.bits("all")? } else { Rc::new(bits) };
        *state.fresh.borrow_mut() = Some((today, fresh.clone()));
        Ok(fresh)
    }
}
