use besace_engine_api::DayHours;
use besace_i18n::{Catalog, msg};
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
            p { class: "hours-today", {t(msg::service_hours_today(day_words(&catalog, today, mobile)))} }
            details { class: "fold",
                summary { {t(msg::service_week())} }
                table { class: "hours",
                    tbody {
                        for day in &week {
                            tr { key: "{day.date}",
                                th { scope: "row", {catalog.capital(&catalog.weekday(day.date.weekday()))} }
                                td { {day_words(&catalog, day, mobile)} }
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
fn day_words(catalog: &Catalog, day: &DayHours, mobile: bool) -> String {
    let span = |(from, to): &(u16, u16)| match (from, to) {
        (0, 1440) => catalog.text(&msg::line_always()),
        _ => catalog.span(*from, *to),
    };
    let mut parts: Vec<_> = day.spans.iter().map(span).collect();
    if day.call_first {
        parts.push(catalog.text(&msg::service_day_call()));
    }
    if parts.is_empty() {
        let nothing = if mobile { msg::service_day_away() } else { msg::service_day_closed() };
        parts.push(catalog.text(&nothing));
    }
    if day.holiday {
        parts.push(catalog.text(&msg::service_holiday()));
    }
    let Some((first, rest)) = parts.split_first() else { return String::new() };
    rest.iter().fold(first.clone(), |line, part| catalog.text(&msg::list_comma(line, part)))
}
