//! What the form of an appointment holds.

use besace_domain::{Appointment, Frequency, Repeat};
use chrono::{NaiveDate, NaiveDateTime, Weekday};

use crate::views::parts::{Who, read_date, read_time, write_time};

/// An appointment while it is being written.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TimeForm {
    /// What is written; what has a field of its own below stands there.
    pub entry: Appointment,
    /// With whom.
    pub who: Who,
    /// The day, as its field holds it.
    pub date: String,
    /// The time, as its field holds it.
    pub clock: String,
    /// Whether and how it comes again.
    pub cycle: Cycle,
    /// On which days of the week.
    pub weekdays: Vec<Weekday>,
    /// The last day, as its field holds it.
    pub until: String,
    /// What to bring, a line each.
    pub bring: String,
}

/// How it comes again, as far as the form can choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Cycle {
    /// Only once.
    #[default]
    Once,
    /// Each day.
    Days,
    /// Each week.
    Weeks,
    /// Every two weeks.
    SecondWeeks,
    /// Each month.
    Months,
    /// In a way that came with a calendar file; it stays as it is.
    AsItIs,
}

impl Cycle {
    /// Every one, with its name in the form.
    pub const ALL: [(Self, &'static str); 6] = [
        (Self::Once, "once"),
        (Self::Days, "days"),
        (Self::Weeks, "weeks"),
        (Self::SecondWeeks, "second-weeks"),
        (Self::Months, "months"),
        (Self::AsItIs, "as-it-is"),
    ];

    fn of(repeat: Option<&Repeat>) -> Self {
        let Some(repeat) = repeat else { return Self::Once };
        match (repeat.frequency, repeat.interval) {
            (Frequency::Daily, 1) => Self::Days,
            (Frequency::Weekly, 1) => Self::Weeks,
            (Frequency::Weekly, 2) => Self::SecondWeeks,
            (Frequency::Monthly, 1) => Self::Months,
            _ => Self::AsItIs,
        }
    }

    /// The rule for it, without its days and its end.
    pub fn rule(self) -> Option<Repeat> {
        let (frequency, interval) = match self {
            Self::Once | Self::AsItIs => return None,
            Self::Days => (Frequency::Daily, 1),
            Self::Weeks => (Frequency::Weekly, 1),
            Self::SecondWeeks => (Frequency::Weekly, 2),
            Self::Months => (Frequency::Monthly, 1),
        };
        Some(Repeat { frequency, interval, ..Repeat::daily() })
    }

    /// True where the days of the week can be chosen.
    pub fn has_weekdays(self) -> bool {
        matches!(self, Self::Weeks | Self::SecondWeeks)
    }
}

impl TimeForm {
    /// The form for an appointment that is there; `with` is its service's name.
    pub fn of(entry: Appointment, with: &str) -> Self {
        let repeat = entry.repeat.as_ref();
        Self {
            who: Who::of(entry.contact, entry.service.clone(), with, &entry.with),
            date: entry.start.date().to_string(),
            clock: write_time(entry.start.time()),
            cycle: Cycle::of(repeat),
            weekdays: repeat.map(|repeat| repeat.weekdays.clone()).unwrap_or_default(),
            until: repeat.and_then(|repeat| repeat.until).map(|day| day.to_string()).unwrap_or_default(),
            bring: entry.bring.join("\n"),
            entry,
        }
    }

    /// When it begins, once the day and the time can be read.
    pub fn start(&self) -> Option<NaiveDateTime> {
        Some(self.day()?.and_time(read_time(&self.clock)?))
    }

    /// The day, once it can be read.
    pub fn day(&self) -> Option<NaiveDate> {
        read_date(&self.date)
    }

    /// What is to be saved, once day and time can be read.
    pub fn entry(&self) -> Option<Appointment> {
        let mut entry = self.entry.clone();
        entry.start = self.start()?;
        entry.repeat = self.repeat();
        (entry.contact, entry.service) = self.who.ids();
        if self.who != Who::Text {
            entry.with.clear();
        }
        entry.bring = self.bring.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
        Some(entry)
    }

    fn repeat(&self) -> Option<Repeat> {
        let former = self.entry.repeat.as_ref();
        let mut repeat = match self.cycle {
            Cycle::AsItIs => return former.cloned(),
            cycle => cycle.rule()?,
        };
        if self.cycle.has_weekdays() {
            repeat.weekdays.clone_from(&self.weekdays);
        }
        repeat.until = read_date(&self.until);
        // The form does not show a number of times; it stays while the kind of repeating does.
        repeat.count = former.filter(|_| Cycle::of(former) == self.cycle).and_then(|former| former.count);
        Some(repeat)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn a_rule_from_a_file_that_the_form_cannot_show_stays_as_it_is() {
        let rule: Repeat = "FREQ=DAILY;INTERVAL=3;COUNT=9".parse().unwrap();
        let visit =
            Appointment { start: at("2026-12-01T09:00:00"), repeat: Some(rule.clone()), ..Appointment::default() };
        let form = TimeForm::of(visit, "");
        assert_eq!(form.cycle, Cycle::AsItIs);
        assert_eq!(form.entry().unwrap().repeat, Some(rule));
    }

    #[test]
    fn lou_writes_a_weekly_group_with_things_to_bring() {
        let form = TimeForm {
            date: "2026-11-23".into(),
            clock: "10:00".into(),
            cycle: Cycle::Weeks,
            weekdays: vec![Weekday::Mon, Weekday::Thu],
            until: "2027-01-31".into(),
            bring: "papers\n\n  a pen ".into(),
            ..TimeForm::default()
        };
        let saved = form.entry().unwrap();
        assert_eq!(saved.repeat.unwrap().to_string(), "FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20270131");
        assert_eq!(saved.bring, ["papers", "a pen"]);
        assert_eq!(TimeForm { clock: String::new(), ..form }.entry(), None);
    }
}
