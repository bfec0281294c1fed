//! The days on which a rule of opening hours holds.

use std::ops::RangeInclusive;

use chrono::{Datelike as _, Days as Shift, NaiveDate, TimeDelta, Weekday};

use crate::holidays::easter;

/// The holidays that a rule may speak of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Holidays<'a> {
    /// Public holidays, in order.
    pub(super) public: &'a [NaiveDate],
    /// Whether every day counts as a school holiday, or none does.
    pub(super) school: bool,
}

/// What a rule says about its days; a list that is empty says nothing.
#[derive(Clone, Debug, Default)]
pub(super) struct Days {
    pub(super) years: Vec<Steps>,
    pub(super) dates: Vec<Dates>,
    pub(super) weeks: Vec<Steps>,
    pub(super) weekdays: Vec<Weekdays>,
    pub(super) holidays: Vec<Holiday>,
    /// "PH Sa" is a Saturday that is a holiday, "PH,Sa" is either.
    pub(super) holiday_and_weekday: bool,
}

/// Every so many of a range.
#[derive(Clone, Debug)]
pub(super) struct Steps {
    pub(super) range: RangeInclusive<i32>,
    pub(super) step: i32,
}

/// Dates of a year.
#[derive(Clone, Debug)]
pub(super) enum Dates {
    /// From month to month, perhaps over New Year.
    Months { first: u32, last: u32, year: Option<i32> },
    /// One day.
    On(Anchor),
    /// From day to day.
    Span(Anchor, Anchor),
}

/// A day of a year, and how far from it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Anchor {
    pub(super) year: Option<i32>,
    pub(super) day: Day,
    pub(super) shift: i64,
    /// Then on to (true) or back to (false) a day of the week.
    pub(super) towards: Option<(bool, Weekday)>,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Day {
    Fixed {
        month: u32,
        day: u32,
    },
    /// The first (1), second (2), last (-1) … of its kind in a month.
    Nth {
        month: u32,
        weekday: Weekday,
        nth: i8,
    },
    Easter,
}

/// Days of the week, perhaps over Sunday.
#[derive(Clone, Copy, Debug)]
pub(super) struct Weekdays {
    pub(super) first: Weekday,
    pub(super) last: Weekday,
    /// Which of their kind in a month, counted from its start and from its end; no bit at all means each.
    pub(super) nth: [u8; 2],
    pub(super) shift: i64,
}

/// Holidays, or so many days after each.
#[derive(Clone, Copy, Debug)]
pub(super) struct Holiday {
    pub(super) school: bool,
    pub(super) shift: i64,
}

impl Days {
    /// Whether there is any list.
    pub(super) fn say_something(&self) -> bool {
        !(self.years.is_empty()
            && self.dates.is_empty()
            && self.weeks.is_empty()
            && self.weekdays.is_empty()
            && self.holidays.is_empty())
    }

    /// Whether the rule holds on a day.
    pub(super) fn hold(&self, date: NaiveDate, holidays: Holidays<'_>) -> bool {
        let week = || date.iso_week().week() as i32;
        let weekday = || self.weekdays.iter().any(|days| days.hold(date));
        let holiday = || self.holidays.iter().any(|holiday| holiday.holds(date, holidays));
        (self.years.is_empty() || self.years.iter().any(|years| years.hold(date.year())))
            && (self.dates.is_empty() || self.dates.iter().any(|dates| dates.hold(date)))
            && (self.weeks.is_empty() || self.weeks.iter().any(|weeks| weeks.hold(week())))
            && match (self.weekdays.is_empty(), self.holidays.is_empty()) {
                (true, true) => true,
                _ if self.holiday_and_weekday => weekday() && holiday(),
                _ => weekday() || holiday(),
            }
    }
}

impl Steps {
    fn hold(&self, number: i32) -> bool {
        self.range.contains(&number) && (number - self.range.start()) % self.step == 0
    }
}

impl Weekdays {
    fn hold(&self, date: NaiveDate) -> bool {
        let Some(date) = shifted(date, -self.shift) else { return false };
        let nth = |back: u32, bits: u8| bits >> (back / 7) & 1 == 1;
        within(self.first as u32, self.last as u32, date.weekday() as u32)
            && (self.nth == [0, 0]
                || nth(date.day() - 1, self.nth[0])
                || nth(u32::from(date.num_days_in_month()) - date.day(), self.nth[1]))
    }
}

impl Holiday {
    fn holds(&self, date: NaiveDate, holidays: Holidays<'_>) -> bool {
        let on = |date| holidays.public.binary_search(&date).is_ok();
        if self.school { holidays.school } else { shifted(date, -self.shift).is_some_and(on) }
    }
}

impl Dates {
    fn hold(&self, date: NaiveDate) -> bool {
        let around = || date.year() - 1..=date.year() + 1;
        match self {
            Self::Months { first, last, year: None } => within(*first, *last, date.month()),
            Self::Months { first, last, year: Some(year) } => {
                // Over New Year the rest belongs to the year after.
                let year = if first > last && date.month() <= *last { year + 1 } else { *year };
                date.year() == year && within(*first, *last, date.month())
            }
            Self::On(day) => match day.year {
                Some(year) => day.on(year, Missing::Never) == Some(date),
                None => around().any(|year| day.on(year, Missing::Never) == Some(date)),
            },
            Self::Span(from, to) => match from.year.or(to.year) {
                Some(year) => [(year, year), (year - 1, year), (year, year + 1)]
                    .into_iter()
                    .filter_map(|(first, last)| {
                        let start = from.on(from.year.unwrap_or(first), Missing::After)?;
                        Some(start..=to.on(to.year.unwrap_or(last), Missing::Before)?)
                    })
                    .find(|span| !span.is_empty())
                    .is_some_and(|span| span.contains(&date)),
                None => around().filter_map(|year| from.on(year, Missing::After)).any(|start| {
                    let ends = (start.year() - 1..=start.year() + 1).filter_map(|year| to.on(year, Missing::Before));
                    start <= date && ends.filter(|end| *end >= start).min().is_some_and(|end| date <= end)
                }),
            },
        }
    }
}

/// What stands for 29 February in a year without one.
#[derive(Clone, Copy)]
enum Missing {
    Never,
    Before,
    After,
}

impl Anchor {
    fn on(&self, year: i32, missing: Missing) -> Option<NaiveDate> {
        let date = match self.day {
            Day::Easter => easter(year),
            Day::Nth { month, weekday, nth } if nth > 0 => {
                NaiveDate::from_weekday_of_month_opt(year, month, weekday, nth.unsigned_abs())
            }
            Day::Nth { month, weekday, nth } => {
                let of_month = |n| NaiveDate::from_weekday_of_month_opt(year, month, weekday, n);
                let last = if of_month(5).is_some() { 5 } else { 4 };
                (last + 1u8).checked_sub(nth.unsigned_abs()).and_then(of_month)
            }
            Day::Fixed { month, day } => NaiveDate::from_ymd_opt(year, month, day).or_else(|| {
                let end = u32::from(NaiveDate::from_ymd_opt(year, month, 1)?.num_days_in_month());
                let last = NaiveDate::from_ymd_opt(year, month, end)?;
                match missing {
                    Missing::Never => None,
                    Missing::Before => Some(last),
                    Missing::After => last.succ_opt(),
                }
            }),
        };
        let date = shifted(date?, self.shift)?;
        match self.towards {
            None => Some(date),
            Some((true, target)) => date.checked_add_days(Shift::new(target.days_since(date.weekday()).into())),
            Some((false, target)) => date.checked_sub_days(Shift::new(date.weekday().days_since(target).into())),
        }
    }
}

fn shifted(date: NaiveDate, days: i64) -> Option<NaiveDate> {
    date.checked_add_signed(TimeDelta::days(days))
}

/// Whether a number lies in a range of a circle.
fn within(first: u32, last: u32, number: u32) -> bool {
    if first <= last { (first..=last).contains(&number) } else { number >= first || number <= last }
}
