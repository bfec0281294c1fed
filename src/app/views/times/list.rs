use besace_domain::RecordId;
use besace_engine_api::{Agenda, AppointmentLine, Fault, FileIn, ImportReport};
use besace_i18n::msg;
use chrono::Days;
use dioxus::prelude::*;

use super::{answer::Answer, row::TimeRow};
use crate::{
    components::{Button, Empty, ErrorText, FilePick, Look, Page, RouteButton, Section, Waiting},
    platform,
    state::{use_ask, use_engine, use_text},
    testid,
    views::{
        Route,
        crew::PreparedBanner,
        parts::{Actions, ImportWords},
    },
};

/// How many times to ask about at once: more would be a heap.
const ASKED: usize = 3;
/// For how many days each time of what repeats is shown.
const SOON: u64 = 7;

/// All appointments.
#[component]
pub fn TimesScreen() -> Element {
    let t = use_text();
    let agenda = use_ask(|engine| async move { engine.agenda(()).await });
    let agenda = agenda.read();
    rsx! {
        Page {
            title: t(msg::times_title()),
            foot: rsx! {
                RouteButton {
                    to: Route::TimeNewScreen {},
                    label: t(msg::times_add()),
                    look: Look::Primary,
                    icon: "plus",
                    test: testid::ADD,
                }
            },
            PreparedBanner {}
            match &*agenda {
                Some(Ok(agenda)) => rsx! { All { agenda: agenda.clone() } },
                Some(Err(fault)) => rsx! { ErrorText { fault: fault.clone() } },
                None => rsx! { Waiting {} },
            }
            FromFile {}
        }
    }
}

#[component]
fn All(agenda: Agenda) -> Element {
    let t = use_text();
    let mut past = use_signal(|| false);
    let mut more = use_signal(|| false);
    let Agenda { to_answer, today, coming, past: before } = agenda;
    if [&to_answer, &today, &coming, &before].into_iter().all(Vec::is_empty) {
        return rsx! { Empty { icon: "calendar", text: t(msg::times_empty()) } };
    }
    let open = to_answer.len();
    let asked = if more() { open } else { ASKED };
    rsx! {
        if open > 0 {
            Section { title: t(msg::times_to_answer()),
                p { class: "soft", {t(msg::times_to_answer_hint())} }
                ul { class: "list", role: "list",
                    for line in to_answer.into_iter().take(asked) {
                        TimeRow { key: "{line.id}{line.time.due}", line: line.clone(),
                            Answer { id: line.id, time: line.time, title: line.title, repeats: line.repeats }
                        }
                    }
                }
                if open > asked {
                    Button { label: t(msg::more()), look: Look::Quiet, icon: "plus", onclick: move |()| more.set(true) }
                }
            }
        }
        Lines { title: t(msg::times_today()), lines: today, calls: true }
        Lines { title: t(msg::times_coming()), lines: not_all_repeats(coming) }
        if !before.is_empty() {
            Button {
                label: if past() { t(msg::times_past_hide()) } else { t(msg::times_past_show()) },
                look: Look::Quiet,
                icon: ["plus", "minus"][usize::from(past())],
                onclick: move |()| past.toggle(),
            }
            if past() {
                Lines { title: t(msg::times_past()), lines: before }
            }
        }
    }
}

/// Leaves out the later times of what repeats: a daily one would hide all others. They stand on its own page.
fn not_all_repeats(lines: Vec<AppointmentLine>) -> Vec<AppointmentLine> {
    let soon = platform::now().date() + Days::new(SOON);
    let mut shown: Vec<RecordId> = Vec::new();
    let stays = |line: &AppointmentLine| {
        let first = !shown.contains(&line.id);
        shown.push(line.id);
        !line.repeats || first || line.time.start.date() <= soon
    };
    let mut lines = lines;
    lines.retain(stays);
    lines
}

/// A part of the agenda; nothing where there is nothing.
#[component]
fn Lines(title: String, lines: Vec<AppointmentLine>, #[props(default)] calls: bool) -> Element {
    if lines.is_empty() {
        return rsx! {};
    }
    rsx! {
        Section { title,
            ul { class: "list", role: "list",
                for line in lines {
                    TimeRow { key: "{line.id}{line.time.due}", line: line.clone(),
                        if calls {
                            Actions { name: line.with, phone: line.phone, address: line.place, texts: true }
                        }
                    }
                }
            }
        }
    }
}

/// Takes a calendar file in.
#[component]
fn FromFile() -> Element {
    let t = use_text();
    let engine = use_engine();
    let mut report = use_signal(|| None::<Result<ImportReport, Fault>>);
    rsx! {
        Section { title: t(msg::times_ways_title()),
            div { class: "stack-tight",
                FilePick {
                    label: t(msg::times_from_file()),
                    accept: ".ics,text/calendar",
                    icon: "upload",
                    test: testid::IMPORT,
                    onfile: move |file: FileIn| {
                        let engine = engine.clone();
                        spawn(async move {
                            let told = engine.import_appointments(file).await;
                            report.set(Some(told));
                        });
                    },
                }
                p { class: "soft small", {t(msg::times_from_file_hint())} }
            }
            match report() {
                Some(Ok(told)) => rsx! { ImportWords { report: told, onclose: move |()| report.set(None) } },
                Some(Err(fault)) => rsx! { ErrorText { fault } },
                None => rsx! {},
            }
        }
    }
}
