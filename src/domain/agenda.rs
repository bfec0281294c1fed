use chrono::{Duration, NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::{Appointment, FollowThrough};

/// One time of an appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Occurrence {
    /// When it takes place now (local time).
    pub start: NaiveDateTime,
    /// The date on which it was due: its name within the appointment.
    pub due: NaiveDate,
    /// What became of it.
    pub outcome: FollowThrough,
}

impl Appointment {
    /// Its times that begin between two dates, both included, in order of time.
    #[must_use]
    pub fn occurrences(&self, from: NaiveDate, to: NaiveDate) -> Vec<Occurrence> {
        let first = self.start.date();
        let ruled: Box<dyn Iterator<Item = NaiveDate>> = match &self.repeat {
            // A time can have been moved into the window from anywhere, so the moved ones are looked up by name.
            Some(repeat) => Box::new(repeat.dates(first).take_while(move |due| *due <= to)),
            None => Box::new(std::iter::once(first)),
        };
        let moved_in = self.moved.keys().copied().filter(|due| *due > to);
        let mut times: Vec<_> = ruled
            .chain(moved_in)
            .map(|due| self.occurrence(due))
            .filter(|time| (from..=to).contains(&time.start.date()))
            .collect();
        times.sort_unstable();
        times.dedup();
        times
    }

    /// The time that was due on `due`.
    #[must_use]
    pub fn occurrence(&self, due: NaiveDate) -> Occurrence {
        Occurrence {
            start: self.moved.get(&due).copied().unwrap_or_else(|| due.and_time(self.start.time())),
            due,
            outcome: self.outcomes.get(&due).copied().unwrap_or_default(),
        }
    }

    /// When a time of it ends; one of unknown length counts as an hour.
    #[must_use]
    pub fn end(&self, start: NaiveDateTime) -> NaiveDateTime {
        let minutes = if self.minutes == 0 { 60 } else { self.minutes };
        start.checked_add_signed(Duration::minutes(i64::from(minutes))).unwrap_or(start)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;
    use crate::Repeat;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn sam_moves_one_of_his_weekly_times_and_the_others_stay() {
        let mut group = Appointment {
            start: "2026-11-23T10:00:00".parse().unwrap(),
            repeat: Some("FREQ=WEEKLY".parse::<Repeat>().unwrap()),
            ..Appointment::default()
        };
        group.moved.insert(day("2026-11-30"), "2026-12-01T15:00:00".parse().unwrap());
        group.outcomes.insert(day("2026-11-23"), FollowThrough::Attended);

        let times = group.occurrences(day("2026-11-23"), day("2026-12-07"));
        let starts: Vec<_> = times.iter().map(|time| time.start.to_string()).collect();
        assert_eq!(starts, ["2026-11-23 10:00:00", "2026-12-01 15:00:00", "2026-12-07 10:00:00"]);
        assert_eq!(times[0].outcome, FollowThrough::Attended);
        assert_eq!(times[1].due, day("2026-11-30"));
    }

    #[test]
    fn a_time_moved_forward_is_found_on_its_new_day_only() {
        let mut visit = Appointment { start: "2026-12-20T09:00:00".parse().unwrap(), ..Appointment::default() };
        visit.moved.insert(day("2026-12-20"), "2026-12-01T09:00:00".parse().unwrap());
        assert_eq!(visit.occurrences(day("2026-12-01"), day("2026-12-02")).len(), 1);
        assert_eq!(visit.occurrences(day("2026-12-19"), day("2026-12-21")).len(), 0);
    }
}
