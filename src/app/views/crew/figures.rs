//! Follow-through of the team: numbers, bars and a table. Computed here, from what this device may read.

use std::collections::BTreeMap;

use besace_domain::follow_through::{Became, Counts, Figures, Group, Meeting, Seen, Split, Weeks, csv};
use besace_engine_api::{FileOut, FollowData, FollowQuery, FollowRow};
use besace_i18n::{Catalog, Message, msg};
use chrono::{Days, NaiveDateTime, TimeDelta};
use dioxus::prelude::*;

use super::bars::{Parts, Whole, became_name, group_name};
use crate::{
    components::{Banner, Button, ErrorText, FieldKind, Page, Typed, Waiting},
    platform::{self, Saved},
    state::{use_ask, use_text, use_toasts, use_words},
    testid,
    views::{Route, parts::read_date},
};

/// How far back it looks at first: this week and the three before.
const DAYS_BACK: u64 = 21;

/// What became of the shared appointments.
#[component]
pub fn CrewFiguresScreen() -> Element {
    let t = use_text();
    let today = platform::now().date();
    let from = use_signal(move || today.checked_sub_days(Days::new(DAYS_BACK)).unwrap_or(today).to_string());
    let to = use_signal(move || today.to_string());
    let data = use_ask(move |engine| {
        let weeks = weeks(&from.read(), &to.read());
        async move {
            match weeks {
                Some(weeks) => {
                    let data = engine.team_follow_through(FollowQuery { from: weeks.first, to: weeks.last }).await?;
                    Ok(Some((figures(&data, weeks), data.not_shared)))
                }
                None => Ok(None),
            }
        }
    });
    rsx! {
        Page { title: t(msg::figures_title()), back: Route::CrewScreen {},
            p { class: "soft", {t(msg::figures_text())} }
            div { class: "field-pair",
                Typed {
                    label: t(msg::figures_from()),
                    kind: FieldKind::Date,
                    text: from,
                    test: testid::FIELD_FROM,
                }
                Typed {
                    label: t(msg::figures_to()),
                    kind: FieldKind::Date,
                    text: to,
                    test: testid::FIELD_TO,
                }
            }
            match &*data.read() {
                None => rsx! { Waiting {} },
                Some(Err(fault)) => rsx! { ErrorText { fault: fault.clone() } },
                Some(Ok(None)) => rsx! { p { {t(msg::times_field_date_missing())} } },
                Some(Ok(Some((figures, not_shared)))) => rsx! {
                    Shown { figures: figures.clone(), not_shared: *not_shared }
                },
            }
        }
    }
}

fn weeks(from: &str, to: &str) -> Option<Weeks> {
    Some(Weeks::around(read_date(from)?, read_date(to)?))
}

fn figures(data: &FollowData, weeks: Weeks) -> Figures {
    let now = platform::now();
    let mut people = BTreeMap::new();
    let meetings: Vec<Meeting> = data
        .rows
        .iter()
        .map(|row| {
            let next = u32::try_from(people.len()).unwrap_or(u32::MAX);
            let person = *people.entry(row.space).or_insert(next);
            let became = Became::of(Seen {
                outcome: row.time.outcome,
                told: row.outcome_shared,
                to_come: end(row) > now,
                moved: row.moved,
            });
            Meeting { person, at: row.time.start, with: row.with.clone(), needs: row.needs.clone(), became }
        })
        .collect();
    Figures::of(&meetings, weeks)
}

/// One of unknown length counts as an hour, as everywhere.
fn end(row: &FollowRow) -> NaiveDateTime {
    let minutes = if row.minutes == 0 { 60 } else { row.minutes };
    row.time.start.checked_add_signed(TimeDelta::minutes(minutes.into())).unwrap_or(row.time.start)
}

#[component]
fn Shown(figures: Figures, not_shared: u32) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let Figures { over, people, shared, split } = figures.clone();
    rsx! {
        p { class: "lead", "data-testid": testid::FIGURES_OVER,
            {t(msg::figures_over(catalog.date(over.first), catalog.date(over.last)))}
        }
        p {
            {t(msg::figures_people(people))}
            " · "
            {t(msg::figures_shared(shared))}
        }
        if not_shared > 0 {
            p { class: "soft", {t(msg::figures_not_sharing(not_shared))} }
        }
        match split {
            None => rsx! { Banner { test: testid::FIGURES_FEW, p { {t(msg::figures_few())} } } },
            Some(split) => rsx! {
                Whole { counts: split.counts }
                Parts { title: t(msg::figures_by_with()), parts: split.with.clone() }
                Parts { title: t(msg::figures_by_need()), parts: split.needs.clone() }
                Parts { title: t(msg::figures_by_week()), parts: split.weeks.clone() }
                Save { figures: figures.clone(), split }
            },
        }
    }
}

/// Hands the tables to the worker as one CSV file.
#[component]
fn Save(figures: Figures, split: Split) -> Element {
    let t = use_text();
    let toasts = use_toasts();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let save = move |()| {
        let file = FileOut {
            name: [t(msg::figures_file()).as_str(), " ", &figures.over.first.to_string(), ".csv"].concat(),
            media_type: "text/csv".to_owned(),
            bytes: csv(&table(&catalog, &figures, &split)).into_bytes(),
        };
        toasts.say(match platform::save(&file) {
            Saved::Handed => t(msg::export_done()),
            Saved::At(place) => t(msg::export_at(place)),
            Saved::Failed => t(msg::times_calendar_failed()),
        });
    };
    rsx! {
        Button { label: t(msg::figures_save()), icon: "download", test: testid::EXPORT, onclick: save }
    }
}

fn table(catalog: &Catalog, figures: &Figures, split: &Split) -> Vec<Vec<String>> {
    let words = |message: Message| catalog.text(&message);
    let numbers = |counts: &Counts| Became::ALL.map(|became| counts.of(became).to_string()).to_vec();
    let mut head = vec![
        words(msg::figures_over(figures.over.first.to_string(), figures.over.last.to_string())),
        String::new(),
        words(msg::figures_col_people()),
        words(msg::figures_col_shared()),
    ];
    head.extend(Became::ALL.map(|became| words(became_name(became))));
    let mut rows = vec![head];
    let mut line = |kind: &str, name: String, people: u32, counts: &Counts| {
        let mut row = vec![kind.to_owned(), name, people.to_string(), counts.total().to_string()];
        row.extend(numbers(counts));
        rows.push(row);
    };
    line(&words(msg::figures_all()), String::new(), figures.people, &split.counts);
    let tables = [
        (msg::figures_by_with(), &split.with),
        (msg::figures_by_need(), &split.needs),
        (msg::figures_by_week(), &split.weeks),
    ];
    for (title, parts) in tables {
        let title = words(title);
        for part in parts {
            let name = match part.group {
                Group::Week(monday) => monday.to_string(),
                _ => group_name(catalog, &part.group),
            };
            line(&title, name, part.people, &part.counts);
        }
    }
    rows
}
