//! Days and times as schedules write them and as opening hours of OpenStreetMap do.

use chrono::{Datelike as _, NaiveDate};

pub(super) const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// "Mo-Fr,Su" of days from 0.
pub(super) fn ranges(days: &[usize]) -> String {
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for &day in days {
        match ranges.last_mut() {
            Some(last) if last.1 + 1 == day => last.1 = day,
            _ => ranges.push((day, day)),
        }
    }
    let name = |day: usize| DAYS.get(day).copied().unwrap_or_default();
    let range = |&(from, to): &(usize, usize)| match to - from {
        0 => name(from).to_owned(),
        1 => format!("{},{}", name(from), name(to)),
        _ => format!("{}-{}", name(from), name(to)),
    };
    ranges.iter().map(range).collect::<Vec<_>>().join(",")
}

pub(super) fn season(from: Option<NaiveDate>, to: Option<NaiveDate>) -> String {
    let day = |date: NaiveDate| format!("{} {}", date.year(), month_day(date));
    match (from, to) {
        (None, None) => String::new(),
        (Some(from), Some(to)) => format!("{}-{}", day(from), day(to)),
        (Some(from), None) => format!("{}-2099 Dec 31", day(from)),
        (None, Some(to)) => format!("2000 Jan 01-{}", day(to)),
    }
}

pub(super) fn month_day(date: NaiveDate) -> String {
    format!("{} {:02}", MONTHS.get(date.month0() as usize).unwrap_or(&"Jan"), date.day())
}

/// "1,15" as those days of every month.
pub(super) fn month_days(days: &str) -> Option<String> {
    let days: Option<Vec<u8>> = days.split(',').map(|day| day.trim().parse().ok()).collect();
    let days = days.filter(|days| days.iter().all(|day| (1..=28).contains(day)))?;
    let dates = MONTHS.iter().flat_map(|month| days.iter().map(move |day| format!("{month} {day:02}")));
    Some(dates.collect::<Vec<_>>().join(","))
}

/// Weekdays of "MO,TU", "2TU", "Monday", each with its place in the month (0 for every one).
pub(super) fn weekdays(text: &str) -> Option<Vec<(usize, i8)>> {
    let mut all = Vec::new();
    for part in text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()) {
        let letters = part.find(|c: char| c.is_ascii_alphabetic())?;
        let (nth, day) = part.split_at(letters);
        let nth: i8 = if nth.trim().is_empty() { 0 } else { nth.trim().trim_start_matches('+').parse().ok()? };
        let day = DAYS.iter().position(|known| {
            day.get(..2).is_some_and(|two| two.eq_ignore_ascii_case(known)) && day.chars().all(char::is_alphabetic)
        })?;
        if !(-5..=5).contains(&nth) {
            return None;
        }
        all.push((day, nth));
    }
    (!all.is_empty()).then_some(all)
}

/// Minutes since midnight of "10:00", "10:00:00Z", "9:30 am", "17h30".
pub(super) fn minutes(raw: &str) -> Option<u16> {
    let text = raw.trim().to_ascii_lowercase();
    let text = text.split_once('t').map_or(text.as_str(), |(_, time)| time);
    let (text, add) = match (text.strip_suffix("pm"), text.strip_suffix("am")) {
        (Some(text), _) => (text, 12),
        (_, Some(text)) => (text, 0),
        _ => (text, 24),
    };
    let text = text.trim().trim_end_matches('z');
    let text = text.split(['+', '-']).next().unwrap_or_default();
    let mut parts = text.split([':', 'h', '.']);
    let hour: u16 = parts.next()?.trim().parse().ok()?;
    let minute: u16 = match parts.next().map(str::trim) {
        None | Some("") => 0,
        Some(minute) => minute.parse().ok()?,
    };
    let hour = match (add, hour) {
        (24, hour) => hour,
        (add, 12) => add,
        (add, hour) => hour + add,
    };
    (hour <= 24 && minute < 60).then_some(hour * 60 + minute)
}

pub(super) fn time((from, to): (u16, u16)) -> String {
    format!("{:02}:{:02}-{:02}:{:02}", from / 60, from % 60, to / 60, to % 60)
}

pub(super) fn written(days: &str, opens: Option<u16>, closes: Option<u16>) -> String {
    let clock = |minutes: Option<u16>| minutes.map_or("?".to_owned(), |m| format!("{:02}:{:02}", m / 60, m % 60));
    if opens.is_none() && closes.is_none() {
        return days.to_owned();
    }
    format!("{days} {}-{}", clock(opens), clock(closes)).trim().to_owned()
}
