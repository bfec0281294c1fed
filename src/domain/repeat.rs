use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

/// How often an appointment repeats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Frequency {
    /// Each `interval` days.
    Daily,
    /// Each `interval` weeks, on the chosen weekdays.
    Weekly,
    /// Each `interval` months, on the day of the month of the first time.
    Monthly,
}

/// How an appointment repeats: the part of an iCalendar `RRULE` (RFC 5545, 3.3.10) that people use.
///
/// Written and stored as the `RRULE` text, e.g. `FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20270131`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Repeat {
    /// Days, weeks or months.
    pub frequency: Frequency,
    /// Every how many of them, at least 1.
    pub interval: u16,
    /// The weekdays, for weekly ones; empty = the first time's weekday.
    pub weekdays: Vec<Weekday>,
    /// The last day on which it may take place.
    pub until: Option<NaiveDate>,
    /// How many times in all.
    pub count: Option<u16>,
}

/// Says that a rule is not one this app can repeat by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidRepeat;

impl fmt::Display for InvalidRepeat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this way of repeating is not known here")
    }
}

impl std::error::Error for InvalidRepeat {}

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("MO", Weekday::Mon),
    ("TU", Weekday::Tue),
    ("WE", Weekday::Wed),
    ("TH", Weekday::Thu),
    ("FR", Weekday::Fri),
    ("SA", Weekday::Sat),
    ("SU", Weekday::Sun),
];

/// However a rule is written, no more dates than this are looked at (more than 50 years of days).
const MAX_DATES: usize = 20_000;

impl Repeat {
    /// Repeats every day, without end.
    #[must_use]
    pub fn daily() -> Self {
        Self { frequency: Frequency::Daily, interval: 1, weekdays: Vec::new(), until: None, count: None }
    }

    /// The dates on which it takes place, from `first` on, in order; ends with the rule or after 50 years.
    pub fn dates(&self, first: NaiveDate) -> impl Iterator<Item = NaiveDate> + '_ {
        let interval = u64::from(self.interval.max(1));
        let days: Vec<u64> = match self.frequency {
            Frequency::Weekly if !self.weekdays.is_empty() => {
                let mut days: Vec<_> = self.weekdays.iter().map(|day| u64::from(day.num_days_from_monday())).collect();
                days.sort_unstable();
                days.dedup();
                days
            }
            Frequency::Weekly => vec![u64::from(first.weekday().num_days_from_monday())],
            _ => vec![0],
        };
        let monday = first - Days::new(u64::from(first.weekday().num_days_from_monday()));
        (0..MAX_DATES as u64)
            .flat_map(move |turn| days.clone().into_iter().map(move |day| (turn, day)))
            .map_while(move |(turn, day)| match self.frequency {
                Frequency::Daily => Some(first.checked_add_days(Days::new(turn * interval))),
                Frequency::Weekly => Some(monday.checked_add_days(Days::new(turn * interval * 7 + day))),
                // A month without that day has no such time (RFC 5545: invalid dates are skipped).
                Frequency::Monthly => {
                    let months = u32::try_from(turn * interval).ok()?;
                    let date = first.checked_add_months(Months::new(months))?;
                    Some((date.day() == first.day()).then_some(date))
                }
            })
            .flatten()
            .filter(move |date| *date >= first)
            .take(self.count.map_or(MAX_DATES, usize::from))
            .take_while(move |date| self.until.is_none_or(|until| *date <= until))
    }
}

impl fmt::Display for Repeat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.frequency {
            Frequency::Daily => "FREQ=DAILY",
            Frequency::Weekly => "FREQ=WEEKLY",
            Frequency::Monthly => "FREQ=MONTHLY",
        })?;
        if self.interval > 1 {
            write!(f, ";INTERVAL={}", self.interval)?;
        }
        for (i, day) in self.weekdays.iter().enumerate() {
            f.write_str(if i == 0 { ";BYDAY=" } else { "," })?;
            f.write_str(WEEKDAYS[day.num_days_from_monday() as usize].0)?;
        }
        if let Some(count) = self.count {
            write!(f, ";COUNT={count}")?;
        }
        if let Some(until) = self.until {
            write!(f, ";UNTIL={:04}{:02}{:02}", until.year(), until.month(), until.day())?;
        }
        Ok(())
    }
}

impl FromStr for Repeat {
    type Err = InvalidRepeat;

    /// Reads an `RRULE`; parts that would change the dates and are not known here refuse the whole.
    fn from_str(rule: &str) -> Result<Self, InvalidRepeat> {
        let mut repeat = Self::daily();
        let mut frequency = None;
        for part in rule.split(';').filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').ok_or(InvalidRepeat)?;
            match name.to_ascii_uppercase().as_str() {
                "FREQ" => {
                    frequency = Some(match value.to_ascii_uppercase().as_str() {
                        "DAILY" => Frequency::Daily,
                        "WEEKLY" => Frequency::Weekly,
                        "MONTHLY" => Frequency::Monthly,
                        _ => return Err(InvalidRepeat),
                    });
                }
                "INTERVAL" => repeat.interval = value.parse().ok().filter(|n| *n > 0).ok_or(InvalidRepeat)?,
                "COUNT" => repeat.count = Some(value.parse().ok().filter(|n| *n > 0).ok_or(InvalidRepeat)?),
                "UNTIL" => repeat.until = Some(day(value)?),
                "BYDAY" => repeat.weekdays = value.split(',').map(weekday).collect::<Result<_, _>>()?,
                "WKST" => {}
                _ => return Err(InvalidRepeat),
            }
        }
        repeat.frequency = frequency.ok_or(InvalidRepeat)?;
        // "Every day, but only Mondays" is "every Monday".
        match repeat.frequency {
            Frequency::Daily if !repeat.weekdays.is_empty() && repeat.interval == 1 => {
                repeat.frequency = Frequency::Weekly;
            }
            Frequency::Weekly => {}
            _ if repeat.weekdays.is_empty() => {}
            _ => return Err(InvalidRepeat),
        }
        Ok(repeat)
    }
}

fn weekday(code: &str) -> Result<Weekday, InvalidRepeat> {
    WEEKDAYS.iter().find(|(name, _)| name.eq_ignore_ascii_case(code.trim())).map(|(_, day)| *day).ok_or(InvalidRepeat)
}

fn day(value: &str) -> Result<NaiveDate, InvalidRepeat> {
    let number = |range| value.get(range).and_then(|digits: &str| digits.parse().ok());
    let (Some(year), Some(month), Some(day)) = (number(0..4), number(4..6), number(6..8)) else {
        return Err(InvalidRepeat);
    };
    i32::try_from(year).ok().and_then(|year| NaiveDate::from_ymd_opt(year, month, day)).ok_or(InvalidRepeat)
}

impl TryFrom<String> for Repeat {
    type Error = InvalidRepeat;

    fn try_from(rule: String) -> Result<Self, InvalidRepeat> {
        rule.parse()
    }
}

impl From<Repeat> for String {
    fn from(repeat: Repeat) -> Self {
        repeat.to_string()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn dates(rule: &str, first: &str, most: usize) -> Vec<String> {
        rule.parse::<Repeat>().unwrap().dates(date(first)).take(most).map(|d| d.to_string()).collect()
    }

    #[test]
    fn amina_takes_her_dose_every_day_until_the_end_of_the_month() {
        assert_eq!(dates("FREQ=DAILY;UNTIL=20261130", "2026-11-28", 9), ["2026-11-28", "2026-11-29", "2026-11-30"]);
    }

    #[test]
    fn a_group_meets_every_second_week_on_monday_and_thursday() {
        assert_eq!(
            dates("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,MO", "2026-11-26", 4),
            ["2026-11-26", "2026-12-07", "2026-12-10", "2026-12-21"]
        );
    }

    #[test]
    fn months_without_a_31st_are_skipped_and_do_not_count() {
        assert_eq!(dates("FREQ=MONTHLY;COUNT=3", "2026-10-31", 9), ["2026-10-31", "2026-12-31", "2027-01-31"]);
    }

    #[test]
    fn what_is_written_reads_back_and_what_is_not_known_is_refused() {
        for rule in ["FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20270131", "FREQ=MONTHLY;COUNT=3"] {
            assert_eq!(rule.parse::<Repeat>().unwrap().to_string(), rule);
        }
        for rule in [
            "",
            "FREQ=YEARLY",
            "FREQ=DAILY;INTERVAL=0",
            "FREQ=MONTHLY;BYDAY=1MO",
            "UNTIL=2026",
            "FREQ=DAILY;UNTIL=20261399",
        ] {
            assert_eq!(rule.parse::<Repeat>(), Err(InvalidRepeat), "{rule}");
        }
    }

    #[test]
    fn a_rule_without_end_at_the_end_of_time_stops_instead_of_failing() {
        assert_eq!(Repeat::daily().dates(NaiveDate::MAX).count(), 1);
    }
}
