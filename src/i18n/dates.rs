use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Weekday};

use crate::{Arg, Catalog, Message, msg};

/// How many days ahead a day is called by its weekday alone.
const WEEKDAY_ALONE: i64 = 6;

/// Dates, times and durations in words. "Today" is always passed in: nothing here reads a clock.
impl Catalog {
    /// The day on which a calendar's week begins.
    #[must_use]
    pub fn first_weekday(&self) -> Weekday {
        self.plain(&msg::first_weekday()).parse().unwrap_or(Weekday::Mon)
    }

    /// "Monday".
    #[must_use]
    pub fn weekday(&self, day: Weekday) -> String {
        self.plain(&weekday(day))
    }

    /// "Mon".
    #[must_use]
    pub fn weekday_short(&self, day: Weekday) -> String {
        self.plain(&msg::weekday_short(day.number_from_monday()))
    }

    /// "November 2026".
    #[must_use]
    pub fn month(&self, date: NaiveDate) -> String {
        self.plain(&msg::date_month(msg::month_alone(date.month()), year(date)))
    }

    /// "today", "tomorrow", "yesterday", "Friday", "Friday 4 December", "Friday 1 January 2027".
    #[must_use]
    pub fn day(&self, date: NaiveDate, today: NaiveDate) -> String {
        let text = match (date - today).num_days() {
            -1 => msg::day_yesterday(),
            0 => msg::day_today(),
            1 => msg::day_tomorrow(),
            2..=WEEKDAY_ALONE => weekday(date.weekday()),
            _ if date.year() == today.year() => msg::date_day(weekday(date.weekday()), date.day(), month(date)),
            _ => return self.date_long(date),
        };
        self.plain(&text)
    }

    /// "Friday 4 December 2026".
    #[must_use]
    pub fn date_long(&self, date: NaiveDate) -> String {
        self.plain(&msg::date_long(weekday(date.weekday()), date.day(), month(date), year(date)))
    }

    /// "4 December 2026".
    #[must_use]
    pub fn date(&self, date: NaiveDate) -> String {
        self.plain(&msg::date_plain(date.day(), month(date), year(date)))
    }

    /// "17:00".
    #[must_use]
    pub fn time(&self, time: NaiveTime) -> String {
        self.plain(&clock(time.hour(), time.minute()))
    }

    /// "tomorrow at 17:00".
    #[must_use]
    pub fn day_time(&self, at: NaiveDateTime, today: NaiveDate) -> String {
        self.plain(&msg::day_at_time(self.day(at.date(), today), clock(at.hour(), at.minute())))
    }

    /// "17:00" on the same day, else "Monday at 09:00".
    #[must_use]
    pub fn until(&self, at: NaiveDateTime, now: NaiveDateTime) -> String {
        if at.date() == now.date() { self.time(at.time()) } else { self.day_time(at, now.date()) }
    }

    /// "09:00–17:00", from minutes since midnight; an end past midnight is told as the next day's hour.
    #[must_use]
    pub fn span(&self, from: u16, to: u16) -> String {
        let at = |minutes: u16| match minutes {
            1440 => clock(24, 0),
            _ => clock(u32::from(minutes) / 60 % 24, u32::from(minutes) % 60),
        };
        self.plain(&msg::time_span(at(from), at(to)))
    }

    /// "45 minutes", "1 hour", "1 h 30".
    #[must_use]
    pub fn duration(&self, minutes: u32) -> String {
        self.plain(&match (minutes / 60, minutes % 60) {
            (0, minutes) => msg::duration_minutes(minutes),
            (hours, 0) => msg::duration_hours(hours),
            (hours, minutes) => msg::duration_both(hours, two(minutes)),
        })
    }

    /// "30 seconds", "2 minutes": how long to wait, rounded up.
    #[must_use]
    pub fn wait(&self, seconds: u32) -> String {
        self.plain(&wait(seconds))
    }

    /// "today", "yesterday", "12 days ago".
    #[must_use]
    pub fn days_ago(&self, days: u32) -> String {
        self.plain(&match days {
            0 => msg::day_today(),
            1 => msg::day_yesterday(),
            days => msg::days_ago(days),
        })
    }

    /// "a", "a and b", "a, b and c".
    #[must_use]
    pub fn list<T: AsRef<str>>(&self, parts: &[T]) -> String {
        let Some((last, head)) = parts.split_last() else { return String::new() };
        let Some((first, middle)) = head.split_first() else { return last.as_ref().to_owned() };
        let head = middle
            .iter()
            .fold(first.as_ref().to_owned(), |list, part| self.plain(&msg::list_comma(list, part.as_ref())));
        self.plain(&msg::list_and(head, last.as_ref()))
    }

    /// The text with its first letter as a capital, for the beginning of a line.
    #[must_use]
    pub fn capital(&self, text: &str) -> String {
        let mut letters = text.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }
}

/// How long to wait, rounded up to whole minutes from one minute on.
pub(crate) fn wait(seconds: u32) -> Message {
    match seconds {
        0..60 => msg::wait_seconds(seconds),
        60..3600 => msg::duration_minutes(seconds.div_ceil(60)),
        _ => msg::duration_hours(seconds.div_ceil(3600)),
    }
}

fn weekday(day: Weekday) -> Message {
    msg::weekday(day.number_from_monday())
}

fn month(date: NaiveDate) -> Message {
    msg::month(date.month())
}

fn clock(hour: u32, minute: u32) -> Message {
    msg::time_of_day(two(hour), two(minute))
}

// Texts, because these are never grouped ("2 026") nor shortened ("9:5").
fn two(number: u32) -> Arg {
    Arg::Text(format!("{number:02}"))
}

fn year(date: NaiveDate) -> Arg {
    Arg::Text(date.year().to_string())
}
