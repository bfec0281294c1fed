use std::rc::Rc;

use besace_engine_api::DayHours;
use besace_i18n::{Catalog, msg};
use chrono::Datelike;
use dioxus::prelude::*;

use crate::state::{use_text, use_words};

/// The hours of today, those of the week behind a fold, and what the source says in its own words.
#[component]
pub fn Hours(week: Vec<DayHours>, text: String) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    rsx! {
        if let Some(today) = week.first() {
            p { class: "hours-today", {t(msg::service_hours_today(day_words(&catalog, today)))} }
            details { class: "fold",
                summary { {t(msg::service_week())} }
                table { class: "hours",
                    tbody {
                        for day in &week {
                            tr { key: "{day.date}",
                                th { scope: "row", {catalog.capital(&catalog.weekday(day.date.weekday()))} }
                                td { {day_words(&catalog, day)} }
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

/// "09:00–12:00, 13:00–17:00", "closed", "call first"; with "public holiday" where it is one.
fn day_words(catalog: &Rc<Catalog>, day: &DayHours) -> String {
    let mut parts: Vec<_> = day.spans.iter().map(|(from, to)| catalog.span(*from, *to)).collect();
    if day.call_first {
        parts.push(catalog.text(&msg::service_day_call()));
    }
    if parts.is_empty() {
        parts.push(catalog.text(&msg::service_day_closed()));
    }
    if day.holiday {
        parts.push(catalog.text(&msg::service_holiday()));
    }
    let Some((first, rest)) = parts.split_first() else { return String::new() };
    rest.iter().fold(first.clone(), |line, part| catalog.text(&msg::list_comma(line, part)))
}
