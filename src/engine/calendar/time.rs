//! Dates, times and lengths of calendar files.

use chrono::{DateTime, Datelike as _, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike as _, Utc};

use crate::clock::{self, Clock};

/// A time of a calendar file, as a wall clock at the place shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Time {
    /// When; midnight for a date without time.
    pub at: NaiveDateTime,
    /// True when only the date was given.
    pub is_date: bool,
}

/// Reads `19970714`, `19970714T133000` (with or without a named zone: the wall time stands) or
/// `19970714T173000Z` (turned into the local time of `clock`).
pub(super) fn time(value: &str, clock: &dyn Clock) -> Option<Time> {
    let value = value.trim();
    let (day, rest) = value.split_at_checked(8)?;
    let date = date(day)?;
    if rest.is_empty() {
        return Some(Time { at: date.and_time(NaiveTime::MIN), is_date: true });
    }
    let rest = rest.strip_prefix(['T', 't'])?;
    let (digits, utc) = match rest.strip_suffix(['Z', 'z']) {
        Some(digits) => (digits, true),
        None => (rest, false),
    };
    let number = |at: usize| digits.get(at..at + 2).and_then(two_digits);
    let seconds = match digits.len() {
        4 => 0,
        6 => number(4)?,
        _ => return None,
    };
    // 60 is a leap second, 24:00 does not exist in calendars.
    let at = date.and_time(NaiveTime::from_hms_opt(number(0)?, number(2)?, seconds.min(59))?);
    let at = if utc {
        clock::local(clock, DateTime::<Utc>::from_naive_utc_and_offset(at, Utc).timestamp_millis())
    } else {
        at
    };
    Some(Time { at, is_date: false })
}

fn date(digits: &str) -> Option<NaiveDate> {
    if !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let number = |range| digits.get(range).and_then(|part: &str| part.parse::<u32>().ok());
    let year = i32::try_from(number(0..4)?).ok().filter(|year| *year > 0)?;
    NaiveDate::from_ymd_opt(year, number(4..6)?, number(6..8)?)
}

fn two_digits(digits: &str) -> Option<u32> {
    digits.bytes().all(|digit| digit.is_ascii_digit()).then(|| digits.parse().ok()).flatten()
}

/// Reads a length such as `PT1H30M`, `P1D` or `P2W`; none for a negative or unreadable one.
pub(super) fn length(value: &str) -> Option<TimeDelta> {
    let mut rest = value.trim().strip_prefix('+').unwrap_or(value.trim()).strip_prefix(['P', 'p'])?;
    let mut total = TimeDelta::zero();
    let (mut in_time, mut any) = (false, false);
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix(['T', 't']) {
            (rest, in_time) = (after, true);
            continue;
        }
        let end = rest.find(|c: char| !c.is_ascii_digit())?;
        let (digits, unit) = rest.split_at_checked(end)?;
        let seconds = match (unit.chars().next()?.to_ascii_uppercase(), in_time) {
            ('W', false) => 7 * 86_400,
            ('D', false) => 86_400,
            ('H', true) => 3_600,
            ('M', true) => 60,
            ('S', true) => 1,
            _ => return None,
        };
        let part = digits.parse::<i64>().ok()?.checked_mul(seconds)?;
        total = total.checked_add(&TimeDelta::try_seconds(part)?)?;
        (rest, any) = (unit.get(1..)?, true);
    }
    any.then_some(total)
}

/// A time as it is written: wall time, without zone.
pub(super) fn written(at: NaiveDateTime) -> String {
    let (day, time) = (at.date(), at.time());
    let seconds = time.hour() * 10_000 + time.minute() * 100 + time.second();
    format!("{:04}{:02}{:02}T{seconds:06}", day.year(), day.month(), day.day())
}
