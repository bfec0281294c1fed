//! Whether a service is open, and a memory of it by distinct hours.

use besace_engine_api::{Access, OpenState};
use chrono::{Datelike as _, Days, NaiveDateTime, NaiveTime};

use crate::hours::{Calendar, Hours};
use crate::model::{Pause, Service};

/// What was found out about distinct hours, kept until it changes.
#[derive(Debug, Default)]
pub(crate) struct OpenMemo {
    calendar: Option<Calendar>,
    known: Vec<Option<Known>>,
}

#[derive(Debug)]
struct Known {
    hours: Hours,
    from: NaiveDateTime,
    state: OpenState,
}

impl OpenMemo {
    /// The calendar of a year.
    pub(crate) fn calendar(&mut self, country: &str, year: i32) -> &Calendar {
        if self.calendar.as_ref().is_some_and(|calendar| !calendar.is_for(year)) {
            self.known.clear();
            self.calendar = None;
        }
        self.calendar.get_or_insert_with(|| Calendar::new(country, year))
    }

    /// The state of distinct hours by number; `text` fetches them when they are not known yet.
    pub(crate) fn state<E>(
        &mut self,
        number: u32,
        now: NaiveDateTime,
        country: &str,
        text: impl FnOnce() -> Result<String, E>,
    ) -> Result<OpenState, E> {
        self.calendar(country, now.year());
        let index = number as usize;
        if self.known.len() <= index {
            self.known.resize_with(index + 1, || None);
        }
        let Some(slot) = self.known.get_mut(index) else { return Ok(OpenState::Unknown) };
        if let Some(known) = slot {
            if !known.holds(now) {
                known.state = known.hours.state(now);
                known.from = now;
            }
            return Ok(known.state.clone());
        }
        let Some(calendar) = &self.calendar else { return Ok(OpenState::Unknown) };
        let hours = Hours::read(&text()?, calendar);
        let state = hours.state(now);
        *slot = Some(Known { hours, from: now, state: state.clone() });
        Ok(state)
    }
}

impl Known {
    fn holds(&self, now: NaiveDateTime) -> bool {
        let until = match &self.state {
            OpenState::Open { until } | OpenState::Closed { until } => *until,
            OpenState::Unknown => return true,
            OpenState::CallFirst => None,
        };
        match until {
            Some(until) => (self.from..until).contains(&now),
            None => self.from == now,
        }
    }
}

/// Tells whether a closure holds on the day of `now`.
pub(crate) fn is_paused(pause: &Pause, now: NaiveDateTime) -> bool {
    pause.from.is_none_or(|from| from <= now.date()) && pause.until.is_none_or(|until| now.date() <= until)
}

/// Whether a service is open, from what its hours at a place say.
pub(crate) fn state_of(service: &Service, now: NaiveDateTime, hours: &dyn Fn(NaiveDateTime) -> OpenState) -> OpenState {
    if let Some(pause) = service.closure.as_ref().filter(|pause| is_paused(pause, now)) {
        let again = pause.until.and_then(|until| until.checked_add_days(Days::new(1)));
        let Some(again) = again.map(|day| day.and_time(NaiveTime::MIN)) else {
            return OpenState::Closed { until: None };
        };
        return OpenState::Closed {
            until: match hours(again) {
                OpenState::Open { .. } => Some(again),
                OpenState::Closed { until } => until,
                OpenState::CallFirst | OpenState::Unknown => None,
            },
        };
    }
    let arrange = !service.access.is_empty() && !service.access.has(Access::WalkIn);
    let mut state = hours(now);
    // It must not promise an opening that lies in a closure to come.
    if let (OpenState::Closed { until: Some(until) }, Some(pause)) = (&state, &service.closure)
        && is_paused(pause, *until)
    {
        state = state_of(service, *until, hours);
    }
    match state {
        OpenState::Open { .. } | OpenState::Unknown if arrange => OpenState::CallFirst,
        state => state,
    }
}
