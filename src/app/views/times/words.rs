//! An appointment's ways of repeating, in words.

use besace_domain::{Frequency, Repeat};
use besace_i18n::{Catalog, Message, msg};

/// "Every week: Monday and Thursday, until 31 January 2027".
pub fn repeat(catalog: &Catalog, repeat: &Repeat) -> String {
    let mut words = every(repeat);
    if repeat.frequency == Frequency::Weekly && !repeat.weekdays.is_empty() {
        let days: Vec<_> = repeat.weekdays.iter().map(|day| catalog.weekday(*day)).collect();
        words = msg::times_on_days(words, catalog.list(&days));
    }
    if let Some(until) = repeat.until {
        words = msg::times_until_day(words, catalog.date(until));
    }
    if let Some(count) = repeat.count {
        words = msg::times_in_all(count, words);
    }
    catalog.text(&words)
}

/// "Every week", "Every 2 weeks".
pub fn every(repeat: &Repeat) -> Message {
    match repeat.frequency {
        Frequency::Daily => msg::times_every_days(repeat.interval),
        Frequency::Weekly => msg::times_every_weeks(repeat.interval),
        Frequency::Monthly => msg::times_every_months(repeat.interval),
    }
}
