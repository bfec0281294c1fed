use besace_engine_api::DayHours;
use besace_i18n::msg;
use chrono::Datelike;
use dioxus::prelude::*;

use crate::state::{use_text, use_words};

/// The hours of today, those of the week behind a fold, and what the source says in its own words.
#[component]
pub fn Hours(
    week: Vec<DayHours>,
    text: String,
    /// True for a stop of something that drives about: on other days it is not closed, it is not here.
    mobile: bool,
) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    rsx! {
        if let Some(today) = week.first() {
            p { class: "hours-today", {t(msg::service_hours_today(catalog.day_hours(today, mobile)))} }
            details { class: "fold",
                summary { {t(msg::service_week())} }
                table { class: "hours",
                    tbody {
                        for day in &week {
                            tr { key: "{day.date}",
                                th { scope: "row", {catalog.capital(&catalog.weekday(day.date.weekday()))} }
                                td { {catalog.day_hours(day, mobile)} }
                            }
                        }
                    }
                }
            }
        }
        if !text.is_empty() {
            p { class: "hours-text", dir: "auto", {t(msg::service_hours_text(text))} }
        }
    }
}
