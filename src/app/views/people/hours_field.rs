use besace_i18n::{Catalog, msg};
use dioxus::prelude::*;

use super::hours::{Hours, Row, When, runs};
use crate::{
    components::{Button, Chips, Choice, Field, FieldKind, Look, Pick},
    state::{use_text, use_words},
    views::parts::{WEEK, read_time},
};

const KINDS: [(When, &str); 4] =
    [(When::Unknown, "unknown"), (When::Always, "always"), (When::Rows, "rows"), (When::Text, "text")];

/// Lets the person tap days and times.
#[component]
pub fn HoursField(
    hours: Hours,
    onchange: EventHandler<Hours>,
    #[props(default)] error: String,
    /// What is asked; else when somebody can be reached.
    legend: Option<String>,
) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let mut picks = vec![
        Pick::new("unknown", t(msg::hours_unknown_choice())),
        Pick::new("always", t(msg::hours_always_choice())),
        Pick::new("rows", t(msg::hours_some_choice())),
    ];
    if !hours.text.is_empty() && Hours::read(&hours.text).when == When::Text {
        picks.push(Pick::new("text", t(msg::hours_as_text_choice())).hint(t(msg::hours_as_text_hint())));
    }
    let kind = KINDS.iter().find(|(when, _)| *when == hours.when).map_or("unknown", |(_, name)| *name);
    let days: Vec<Pick> = WEEK
        .iter()
        .enumerate()
        .map(|(day, weekday)| Pick::new(day.to_string(), catalog.weekday_short(*weekday)))
        .collect();

    // Every change goes out as a whole, so that the form keeps it.
    let change = {
        let hours = hours.clone();
        Callback::new(move |(at, row): (usize, Row)| {
            let mut hours = hours.clone();
            if let Some(place) = hours.rows.get_mut(at) {
                *place = row;
            }
            onchange.call(hours);
        })
    };
    let many = hours.rows.len() > 1;
    let choose = hours.clone();
    let add = hours.clone();
    rsx! {
        Choice {
            legend: legend.unwrap_or_else(|| t(msg::hours_choice())),
            picks,
            value: kind,
            test: "hours-",
            onchange: move |kind: String| {
                let mut hours = choose.clone();
                hours.when = KINDS.iter().find(|(_, name)| *name == kind).map_or(When::Unknown, |(when, _)| *when);
                if hours.when == When::Rows && hours.rows.is_empty() {
                    hours.rows.push(Row::default());
                }
                onchange.call(hours);
            },
        }
        if hours.when == When::Text {
            p { class: "hours-text", dir: "auto", "{hours.text}" }
        }
        if hours.when == When::Rows {
            for (at, row) in hours.rows.iter().cloned().enumerate() {
                div { key: "{at}", class: "hours-row",
                    Chips {
                        legend: t(msg::hours_days()),
                        picks: days.clone(),
                        chosen: (0..7).filter(|day| row.days[*day]).map(|day| day.to_string()).collect::<Vec<_>>(),
                        test: "day-",
                        ontoggle: {
                            let row = row.clone();
                            move |day: String| {
                                let mut row = row.clone();
                                if let Some(on) = day.parse::<usize>().ok().and_then(|day| row.days.get_mut(day)) {
                                    *on = !*on;
                                }
                                change.call((at, row));
                            }
                        },
                    }
                    div { class: "field-pair",
                        Field {
                            label: t(msg::hours_from()),
                            kind: FieldKind::Time,
                            value: row.from.clone(),
                            test: "hours-from",
                            oninput: {
                                let row = row.clone();
                                move |from| change.call((at, Row { from, ..row.clone() }))
                            },
                        }
                        Field {
                            label: t(msg::hours_to()),
                            kind: FieldKind::Time,
                            value: row.to.clone(),
                            test: "hours-to",
                            oninput: {
                                let row = row.clone();
                                move |to| change.call((at, Row { to, ..row.clone() }))
                            },
                        }
                    }
                    if many {
                        Button {
                            label: t(msg::hours_remove()),
                            look: Look::Quiet,
                            icon: "minus",
                            onclick: {
                                let hours = hours.clone();
                                move |()| {
                                    let mut hours = hours.clone();
                                    hours.rows.remove(at);
                                    onchange.call(hours);
                                }
                            },
                        }
                    }
                }
            }
            if !error.is_empty() {
                p { class: "field-error", role: "alert", "{error}" }
            }
            Button {
                label: t(msg::hours_add()),
                look: Look::Quiet,
                icon: "plus",
                onclick: move |()| {
                    let mut hours = add.clone();
                    hours.rows.push(Row::default());
                    onchange.call(hours);
                },
            }
        }
    }
}

/// The hours in words, a line for days with the same times; nothing where they cannot be told so.
pub fn in_words(catalog: &Catalog, text: &str) -> Option<Vec<String>> {
    let hours = Hours::read(text);
    if hours.when == When::Always {
        return Some(vec![catalog.text(&msg::hours_always_choice())]);
    }
    let minutes = |text: &str| read_time(text).map(|time| chrono::Timelike::num_seconds_from_midnight(&time) / 60);
    let lines = hours.groups()?.into_iter().map(|(days, spans)| {
        let days: Vec<String> = runs(&days)
            .into_iter()
            .flat_map(|(first, last)| match last - first {
                0 | 1 => (first..=last).map(|day| catalog.weekday(WEEK[day])).collect(),
                _ => {
                    let span = msg::hours_day_span(catalog.weekday(WEEK[first]), catalog.weekday(WEEK[last]));
                    vec![catalog.text(&span)]
                }
            })
            .collect();
        let spans: Vec<String> = spans
            .iter()
            .filter_map(|(from, to)| {
                Some(catalog.span(u16::try_from(minutes(from)?).ok()?, u16::try_from(minutes(to)?).ok()?))
            })
            .collect();
        catalog.capital(&catalog.text(&msg::hours_line(catalog.list(&days), catalog.list(&spans))))
    });
    Some(lines.collect())
}
