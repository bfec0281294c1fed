use besace_engine_api::OpenState;
use chrono::NaiveDateTime;

use crate::{Catalog, msg};

impl Catalog {
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
