//! Reads the days of a rule of opening hours.

use chrono::Weekday;

use super::days::{Anchor, Dates, Day, Days, Holiday, Steps, Weekdays};
use super::parse::Text;

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("mo", Weekday::Mon),
    ("tu", Weekday::Tue),
    ("we", Weekday::Wed),
    ("th", Weekday::Thu),
    ("fr", Weekday::Fri),
    ("sa", Weekday::Sat),
    ("su", Weekday::Sun),
];
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/// "2026+" has no end.
const LAST_YEAR: i32 = 9999;

impl Text<'_> {
    /// Reads years, dates and weeks, whichever are there.
    pub(super) fn seasons(&mut self, days: &mut Days) {
        // A year before a month belongs to that date.
        if let Some(dates) = self.list(Self::dates) {
            days.dates = dates;
        } else {
            days.years = self.list(Self::years).unwrap_or_default();
            self.eat(" ");
            days.dates = self.list(Self::dates).unwrap_or_default();
            self.eat(" ");
        }
        days.weeks = self
            .maybe(|text| {
                text.colon();
                text.eat("week").then(|| text.eat(" "))?;
                text.list(Self::weeks)
            })
            .unwrap_or_default();
        self.colon();
    }

    /// Reads days of the week and holidays; false where there are none.
    pub(super) fn weekdays(&mut self, days: &mut Days) -> bool {
        let holidays = self.days(Self::holiday);
        let first = holidays.is_some();
        days.holidays = holidays.unwrap_or_default();
        let mut spaced = false;
        let mut joined = |text: &mut Self| {
            spaced = text.eat(" ");
            spaced || text.comma()
        };
        if first {
            let more = self.maybe(|text| joined(text).then(|| text.days(Self::weekday_range))?);
            days.weekdays = more.unwrap_or_default();
        } else {
            let Some(weekdays) = self.days(Self::weekday_range) else { return false };
            days.weekdays = weekdays;
            let more = self.maybe(|text| joined(text).then(|| text.days(Self::holiday))?);
            days.holidays = more.unwrap_or_default();
        }
        days.holiday_and_weekday = spaced && !days.holidays.is_empty() && !days.weekdays.is_empty();
        true
    }

    /// Reads one or more things with commas between them.
    fn list<T>(&mut self, read: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let mut all = vec![self.maybe(&read)?];
        while let Some(next) = self.maybe(|text| text.eat(",").then(|| read(text))?) {
            all.push(next);
        }
        Some(all)
    }

    /// Reads one or more days. "Mo, We 10:00-12:00" is a list with a space in it, as people write: to read it as a whole
    /// Monday would send somebody there at night.
    fn days<T>(&mut self, read: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let mut all = vec![self.maybe(&read)?];
        while let Some(next) = self.maybe(|text| text.comma().then(|| read(text))?) {
            all.push(next);
        }
        Some(all)
    }

    fn comma(&mut self) -> bool {
        let comma = self.eat(",");
        if comma {
            self.eat(" ");
        }
        comma
    }

    fn colon(&mut self) {
        let _ = self.eat(" ") || (self.eat(":") && self.eat(" "));
    }

    fn number(&mut self, least: i32, most: i32) -> Option<i32> {
        let number = self.digits(2)?.parse().ok()?;
        (least..=most).contains(&number).then_some(number)
    }

    /// Reads a count that is not nought.
    fn count(&mut self) -> Option<i32> {
        self.digits(4)?.parse().ok().filter(|count| *count > 0)
    }

    fn year(&mut self) -> Option<i32> {
        let year = self.digits(4).filter(|digits| digits.len() == 4)?.parse().ok()?;
        (1900..=LAST_YEAR).contains(&year).then_some(year)
    }

    fn years(&mut self) -> Option<Steps> {
        let first = self.year()?;
        if self.eat("+") { steps(first, LAST_YEAR, 1) } else { self.steps_from(first, Self::year) }
    }

    fn weeks(&mut self) -> Option<Steps> {
        let week = |text: &mut Self| text.number(1, 53);
        let first = week(self)?;
        self.steps_from(first, week)
    }

    /// Reads the rest of "3-9/2".
    fn steps_from(&mut self, first: i32, read: impl Fn(&mut Self) -> Option<i32>) -> Option<Steps> {
        let Some(last) = self.maybe(|text| text.eat("-").then(|| read(text))?) else { return steps(first, first, 1) };
        let step = self.maybe(|text| text.eat("/").then(|| text.count())?).unwrap_or(1);
        steps(first, last, step)
    }

    fn holiday(&mut self) -> Option<Holiday> {
        if self.eat("SH") {
            return Some(Holiday { school: true, shift: 0 });
        }
        self.eat("PH").then(|| Holiday { school: false, shift: self.shift() })
    }

    fn weekday(&mut self) -> Option<Weekday> {
        // Sunrise and sunset begin like a Sunday.
        let sun = ["sunrise", "sunset"].iter().any(|word| Text(self.0).eat_any_case(word));
        WEEKDAYS.into_iter().filter(|_| !sun).find_map(|(name, day)| self.eat_any_case(name).then_some(day))
    }

    fn weekday_range(&mut self) -> Option<Weekdays> {
        let first = self.weekday()?;
        let mut days = Weekdays { first, last: first, nth: [0, 0], shift: 0 };
        if let Some(nth) = self.maybe(Self::nth_list) {
            days.nth = nth;
            days.shift = self.shift();
        } else if let Some(last) = self.maybe(|text| text.eat("-").then(|| text.weekday())?) {
            days.last = last;
        }
        Some(days)
    }

    /// Reads "[1,3]", "[2-4]" or "[-1]".
    fn nth_list(&mut self) -> Option<[u8; 2]> {
        let mut nth = [0; 2];
        if !self.eat("[") {
            return None;
        }
        let entries = self.list(|text| {
            let from_end = text.eat("-");
            let first = text.nth()?;
            let last = text.maybe(|text| (!from_end && text.eat("-")).then(|| text.nth())?).unwrap_or(first);
            Some((usize::from(from_end), first..=last))
        })?;
        for (side, range) in entries {
            range.for_each(|n| nth[side] |= 1 << (n - 1));
        }
        (nth != [0, 0] && self.eat("]")).then_some(nth)
    }

    fn nth(&mut self) -> Option<u8> {
        self.digits(1)?.parse().ok().filter(|n| (1..=5).contains(n))
    }

    /// Reads " +2 days"; nothing is no shift.
    fn shift(&mut self) -> i64 {
        let shift = self.maybe(|text| {
            let forward = text.eat(" ").then(|| text.sign())??;
            let count: i64 = text.count()?.into();
            if !text.eat(" ") || !text.eat("day") {
                return None;
            }
            text.eat("s");
            Some(if forward { count } else { -count })
        });
        shift.unwrap_or_default()
    }

    /// Reads "+" (true) or "-".
    fn sign(&mut self) -> Option<bool> {
        let plus = self.eat("+");
        (plus || self.eat("-")).then_some(plus)
    }

    fn month(&mut self) -> Option<u32> {
        (1..).zip(MONTHS).find_map(|(number, name)| self.eat_any_case(name).then_some(number))
    }

    fn dates(&mut self) -> Option<Dates> {
        let Some(from) = self.maybe(Self::anchor) else { return self.months() };
        let end = self.maybe(|text| {
            text.eat(" ");
            text.eat("-").then(|| text.eat(" "))?;
            let to = text.maybe(Self::anchor).or_else(|| text.day_after(from));
            to.map(|to| text.moved(to))
        });
        if let Some(to) = end {
            return Some(Dates::Span(from, to));
        }
        if self.eat("+") {
            let day = Day::Fixed { month: 12, day: 31 };
            let year = from.year.map(|_| LAST_YEAR);
            return Some(Dates::Span(from, Anchor { year, day, shift: 0, towards: None }));
        }
        Some(Dates::On(from))
    }

    fn months(&mut self) -> Option<Dates> {
        let year = self.maybe(Self::year);
        let first = self.month()?;
        let last = self.maybe(|text| text.eat("-").then(|| text.month())?).unwrap_or(first);
        Some(Dates::Months { first, last, year })
    }

    /// Reads a day of a year, and how far from it.
    fn anchor(&mut self) -> Option<Anchor> {
        let year = self.maybe(Self::year);
        self.eat(" ");
        let day = if self.eat_any_case("easter") {
            Day::Easter
        } else {
            let month = self.month()?;
            let fixed = self.maybe(|text| {
                text.eat(" ");
                text.day_of_month()
            });
            match fixed {
                Some(day) => Day::Fixed { month, day },
                None => self.nth_of(month)?,
            }
        };
        Some(self.moved(Anchor { year, day, shift: 0, towards: None }))
    }

    /// Reads "Su[-1]" of a month; a list of such days is the weekdays' own.
    fn nth_of(&mut self, month: u32) -> Option<Day> {
        let weekday = self.eat(" ").then(|| self.weekday())??;
        let last = self.eat("[").then(|| self.eat("-"))?;
        let nth = self.nth()? as i8;
        if !self.eat("]") || self.0.strip_prefix(',').is_some_and(|rest| Text(rest).dates().is_none()) {
            return None;
        }
        Some(Day::Nth { month, weekday, nth: if last { -nth } else { nth } })
    }

    fn moved(&mut self, anchor: Anchor) -> Anchor {
        let towards = self.maybe(|text| Some((text.sign()?, text.weekday()?)));
        Anchor { towards: towards.or(anchor.towards), shift: anchor.shift + self.shift(), ..anchor }
    }

    /// Reads a day of a month, not the hour of a time.
    fn day_of_month(&mut self) -> Option<u32> {
        let day = self.number(1, 31)?;
        let clock = self.0.strip_prefix(':').is_some_and(|rest| Text(rest).digits(2).is_some_and(|m| m.len() == 2));
        (!clock && !self.digit_follows()).then_some(day as u32)
    }

    /// Reads the last day of "Dec 24-26", in the same month or the next.
    fn day_after(&mut self, from: Anchor) -> Option<Anchor> {
        let last = self.day_of_month()?;
        let (mut year, mut to) = (from.year, from.day);
        match &mut to {
            Day::Fixed { month, day } => {
                if *day > last {
                    *month = *month % 12 + 1;
                    year = year.map(|year| if *month == 1 { year + 1 } else { year });
                }
                *day = last;
            }
            Day::Nth { month, .. } => to = Day::Fixed { month: *month, day: last },
            Day::Easter => return None,
        }
        Some(Anchor { year, day: to, shift: 0, towards: None })
    }
}

fn steps(first: i32, last: i32, step: i32) -> Option<Steps> {
    // A step longer than the range is a slip.
    let step = if last - first < step { 1 } else { step };
    (first <= last).then_some(Steps { range: first..=last, step })
}
