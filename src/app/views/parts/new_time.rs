use besace_i18n::msg;
use chrono::{NaiveDateTime, NaiveTime};
use dioxus::prelude::*;

use super::{read_date, read_time, write_time};
use crate::{
    components::{FieldKind, Typed},
    platform,
    state::use_text,
    testid,
};

/// Another day and time, as they are typed.
#[derive(Clone, Copy, PartialEq)]
pub struct NewTime {
    date: Signal<String>,
    clock: Signal<String>,
    asked: Signal<bool>,
}

/// Another day, which is not said yet, at the same time.
pub fn use_new_time(clock: NaiveTime) -> NewTime {
    NewTime { date: use_signal(String::new), clock: use_signal(move || write_time(clock)), asked: use_signal(|| false) }
}

impl NewTime {
    /// What was typed. Where it is no day and time, the field that lacks says so and takes the focus.
    pub fn read(mut self) -> Option<NaiveDateTime> {
        let (day, clock) = (read_date(&self.date.peek()), read_time(&self.clock.peek()));
        self.asked.set(true);
        if day.is_none() || clock.is_none() {
            spawn(async {
                platform::sleep(50).await;
                platform::focus("[aria-invalid=true]");
            });
        }
        Some(day?.and_time(clock?))
    }
}

/// Asks for another day and time.
#[component]
pub fn NewTimeFields(time: NewTime) -> Element {
    let t = use_text();
    let NewTime { date, clock, asked } = time;
    let missing = |there: bool, words: String| if asked() && !there { words } else { String::new() };
    rsx! {
        div { class: "field-pair",
            Typed {
                label: t(msg::times_new_date()),
                kind: FieldKind::Date,
                text: date,
                error: missing(read_date(&date.read()).is_some(), t(msg::times_field_date_missing())),
                test: testid::FIELD_DATE,
            }
            Typed {
                label: t(msg::times_new_clock()),
                kind: FieldKind::Time,
                text: clock,
                error: missing(read_time(&clock.read()).is_some(), t(msg::times_field_clock_missing())),
                test: testid::FIELD_CLOCK,
            }
        }
    }
}
