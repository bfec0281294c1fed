//! What time does to a listing: it is asked about, marked, and taken out when nobody confirms it.

use besace_registry_api::{Act, LIFETIME_DAYS};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::entry::Entry;

/// Every so many days a provider is asked whether their listing is still right.
pub const ASK_DAYS: i64 = 91;
/// So many days before it is taken out, its provider is told.
pub const NOTICE_DAYS: i64 = 30;

/// What is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Due {
    /// Ask whether it is still right.
    Remind,
    /// Tell that it will be taken out, on that day.
    Warn(NaiveDate),
    /// Take it out and say so.
    Remove,
}

/// What is due for a listing on a day.
pub fn due(entry: &Entry, today: NaiveDate) -> Option<Due> {
    let published = entry.published.as_ref()?;
    let confirmed = entry.confirmed.unwrap_or_else(|| published.at.date());
    let age = (today - confirmed).num_days();
    match entry.warned {
        Some(warned) if age >= LIFETIME_DAYS && (today - warned).num_days() >= NOTICE_DAYS => return Some(Due::Remove),
        None if age >= LIFETIME_DAYS - NOTICE_DAYS => {
            let last = confirmed + TimeDelta::days(LIFETIME_DAYS);
            return Some(Due::Warn(last.max(today + TimeDelta::days(NOTICE_DAYS))));
        }
        _ => {}
    }
    let asked = entry.reminded.unwrap_or(confirmed);
    (age >= ASK_DAYS && (today - asked).num_days() >= ASK_DAYS && entry.warned.is_none()).then_some(Due::Remind)
}

impl Entry {
    /// Notes that what was due is done.
    pub fn done(&mut self, due: &Due, now: NaiveDateTime) {
        match due {
            Due::Remind => {
                self.reminded = Some(now.date());
                self.note(now, "", Act::Reminded);
            }
            Due::Warn(_) => {
                self.warned = Some(now.date());
                self.note(now, "", Act::Warned);
            }
            // A listing that is not published has nothing due.
            Due::Remove => drop(self.remove("", now)),
        }
    }
}
