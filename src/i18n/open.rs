use besace_engine_api::{DayHours, OpenState};
use chrono::NaiveDateTime;

use crate::{Catalog, msg};

impl Catalog {
    /// "09:00–12:00, 13:00–17:00", "closed", "call first"; with "public holiday" where it is one. A `mobile` stop is not
    /// closed on other days: it is not here.
    #[must_use]
    pub fn day_hours(&self, day: &DayHours, mobile: bool) -> String {
        let span = |(from, to): &(u16, u16)| match (from, to) {
            (0, 1440) => self.text(&msg::line_always()),
            _ => self.span(*from, *to),
        };
        let mut parts: Vec<_> = day.spans.iter().map(span).collect();
        if day.call_first {
            parts.push(self.text(&msg::service_day_call()));
        }
        if parts.is_empty() {
            let nothing = if mobile { msg::service_day_away() } else { msg::service_day_closed() };
            parts.push(self.text(&nothing));
        }
        if day.holiday {
            parts.push(self.text(&msg::service_holiday()));
        }
        let Some((first, rest)) = parts.split_first() else { return String::new() };
        rest.iter().fold(first.clone(), |line, part| self.text(&msg::list_comma(line, part)))
    }

    /// "Open until 17:00", "Closed until Monday at 09:00", "Call first", "Hours not known".
    #[must_use]
    pub fn open(&self, state: &OpenState, now: NaiveDateTime) -> String {
        self.text(&match state {
            OpenState::Open { until: Some(until) } => msg::open_until(self.until(*until, now)),
            OpenState::Open { until: None } => msg::open_always(),
            OpenState::Closed { until: Some(until) } => msg::closed_until(self.until(*until, now)),
            OpenState::Closed { until: None } => msg::closed(),
            OpenState::CallFirst => msg::call_first(),
            OpenState::Unknown => msg::hours_unknown(),
        })
    }

    /// The same for somebody one knows: "Can be reached until 17:00".
    #[must_use]
    pub fn reach(&self, state: &OpenState, now: NaiveDateTime) -> String {
        self.text(&match state {
            OpenState::Open { until: Some(until) } => msg::reach_until(self.until(*until, now)),
            OpenState::Open { until: None } => msg::reach_always(),
            OpenState::Closed { until: Some(until) } => msg::reach_again(self.until(*until, now)),
            OpenState::Closed { until: None } => msg::reach_not(),
            OpenState::CallFirst => msg::call_first(),
            OpenState::Unknown => msg::reach_unknown(),
        })
    }
}
