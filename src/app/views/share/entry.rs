use besace_domain::RecordId;
use besace_engine_api::{ShareAccess, ShareOrder, ShareWhat, SharingLine, Standing};
use besace_i18n::msg;
use dioxus::prelude::*;

use super::{Follows, Suggestions, history::History, last_day::LastDay, stop::StopSharing};
use crate::{
    components::{
        Banner, Button, Card, Empty, ErrorText, List, ListRow, Look, Page, RouteButton, Section, Toggle, Tone, Waiting,
    },
    state::{use_ask, use_engine, use_text, use_toasts, use_words},
    testid,
    views::{Route, parts::read_date},
};

/// What the screen of sharing shows of a record; whose name and what kind it is.
#[derive(Clone, PartialEq)]
struct Entry {
    name: String,
    /// Whose appointments can be shared as they come: the contact's, or whom the appointment is with.
    with: String,
    back: Route,
    contact: bool,
}

/// On a record's own page: who sees it, and the way to change that. Nothing where there is no team.
#[component]
pub fn SharingRow(id: RecordId) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let lines = use_ask(move |engine| async move { engine.sharing(id).await });
    let lines = lines.read();
    let Some(Ok(lines)) = &*lines else { return rsx! {} };
    if lines.is_empty() {
        return rsx! {};
    }
    let teams: Vec<&str> = lines.iter().filter(|line| line.access.is_some()).map(|line| line.team.as_str()).collect();
    let detail = if teams.is_empty() { t(msg::share_none()) } else { t(msg::share_seen_by(catalog.list(&teams))) };
    rsx! {
        Suggestions { record: id }
        List {
            ListRow {
                title: t(msg::share_title()),
                detail,
                icon: ["show", "hide"][usize::from(teams.is_empty())],
                to: Route::EntryScreen { id },
                test: testid::SHARING,
            }
        }
    }
}

/// Who sees one record, and what was written in it when.
#[component]
pub fn EntryScreen(id: RecordId) -> Element {
    let t = use_text();
    let about = use_ask(move |engine| async move {
        // A contact, else an appointment: the two kinds whose pages lead here.
        match engine.contact(id).await {
            Ok(view) => {
                let (name, with) = (view.contact.name.clone(), view.contact.name);
                Ok(Entry { name, with, back: Route::PersonScreen { id }, contact: true })
            }
            Err(_) => engine.appointment(id).await.map(|view| Entry {
                name: if view.appointment.title.is_empty() { view.with.clone() } else { view.appointment.title },
                with: view.with,
                back: Route::TimeScreen { id },
                contact: false,
            }),
        }
    });
    let lines = use_ask(move |engine| async move { engine.sharing(id).await });
    let about = about.read().clone();
    let lines = lines.read().clone();
    match (about, lines) {
        (Some(Ok(entry)), Some(Ok(lines))) => rsx! { Sharing { id, entry, lines } },
        (Some(Err(fault)), _) | (_, Some(Err(fault))) => rsx! {
            Page { title: t(msg::share_title()), back: Route::TeamsScreen {}, ErrorText { fault } }
        },
        _ => rsx! { Waiting {} },
    }
}

#[component]
fn Sharing(id: RecordId, entry: Entry, lines: Vec<SharingLine>) -> Element {
    let t = use_text();
    rsx! {
        Page { title: t(msg::share_title()), back: entry.back.clone(),
            p { class: "lead", dir: "auto", "{entry.name}" }
            Suggestions { record: id }
            if lines.is_empty() {
                Empty { icon: "lock", text: t(msg::teams_none()),
                    RouteButton { to: Route::TeamsScreen {}, label: t(msg::teams_title()), icon: "people" }
                }
            }
            for line in lines {
                OneTeam { key: "{line.space}{line.access.is_some()}", id, line, with: entry.with.clone(), contact: entry.contact }
            }
            History { id }
        }
    }
}

/// One team: whether it sees the record, and how.
#[component]
fn OneTeam(id: RecordId, line: SharingLine, with: String, contact: bool) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let space = line.space;
    let now = line.access.unwrap_or_default();
    let shared = line.access.is_some();
    let mut note = use_signal(move || now.note);
    let mut direct = use_signal(move || now.direct);
    let mut pass_on = use_signal(move || now.pass_on);
    let until = use_signal(move || now.until.map(|day| day.to_string()).unwrap_or_default());
    let mut all = use_signal(|| false);
    let standing = line.standing.map(|id| Standing { id, with: with.clone(), until: None });
    let can_follow = standing.is_none() && !with.is_empty();
    let mut changing = use_signal(move || !shared);
    let mut busy = use_signal(|| false);
    let team = line.team.clone();
    let share = use_callback({
        let (engine, said, with) = (engine.clone(), t(msg::share_done(&team)), with.clone());
        move |()| {
            let access =
                ShareAccess { note: note(), direct: direct(), pass_on: pass_on(), until: read_date(&until.peek()) };
            let what = match (all(), contact) {
                (false, _) => ShareWhat::Record(id),
                (true, true) => ShareWhat::AppointmentsWith(id),
                (true, false) => ShareWhat::AppointmentsLike { id, called: with.clone() },
            };
            let (engine, said) = (engine.clone(), said.clone());
            spawn(async move {
                busy.set(true);
                match engine.share(ShareOrder { space, what, access }).await {
                    Ok(()) => {
                        toasts.say(said);
                        changing.set(false);
                        all.set(false);
                    }
                    Err(fault) => toasts.failed(&fault),
                }
                busy.set(false);
            });
        }
    });
    let state = match now.until {
        _ if !shared => t(msg::share_none_of(&team)),
        Some(day) => t(msg::share_on_until(&team, catalog.date(day))),
        None => t(msg::share_on(&team)),
    };
    rsx! {
        Section { title: team.clone(),
            Card { test: testid::SHARE_CARD,
                Banner { tone: if shared { Tone::Good } else { Tone::Note }, test: testid::SHARE_STATE,
                    p { "{state}" }
                    if shared && now.note {
                        p { {t(msg::share_with_note())} }
                    }
                    if shared && now.direct {
                        p { {t(msg::seen_direct())} }
                    }
                    if shared && now.pass_on {
                        p { {t(msg::share_pass_on())} }
                    }
                }
                if changing() {
                    p { class: "soft", {t(if contact { msg::share_contact_parts() } else { msg::share_time_parts() })} }
                    if can_follow {
                        Toggle {
                            label: t(if contact { msg::share_all_with(&with) } else { msg::share_follow(&with) }),
                            hint: t(msg::share_all_with_hint()),
                            on: all(),
                            test: testid::SHARE_ALL,
                            onchange: move |on| all.set(on),
                        }
                    }
                    Toggle {
                        label: t(msg::share_note()),
                        hint: t(msg::share_note_hint()),
                        on: note(),
                        test: testid::SHARE_NOTE,
                        onchange: move |on| note.set(on),
                    }
                    Toggle {
                        label: t(msg::share_direct()),
                        hint: t(msg::share_direct_hint()),
                        on: direct(),
                        test: testid::SHARE_DIRECT,
                        onchange: move |on| direct.set(on),
                    }
                    Toggle {
                        label: t(msg::share_pass_on()),
                        hint: t(msg::share_pass_on_hint()),
                        on: pass_on(),
                        test: testid::SHARE_PASS_ON,
                        onchange: move |on| pass_on.set(on),
                    }
                    LastDay { until }
                    Button {
                        label: if shared { t(msg::save()) } else { t(msg::share_start(&team)) },
                        look: Look::Primary,
                        icon: "check",
                        busy: busy(),
                        test: testid::SHARE,
                        onclick: share,
                    }
                } else {
                    Button { label: t(msg::edit()), icon: "edit", test: testid::EDIT, onclick: move |()| changing.set(true) }
                }
                if shared {
                    StopSharing { space, team: team.clone(), record: id, label: t(msg::share_stop()), test: testid::STOP }
                }
            }
            if let Some(standing) = standing {
                Follows { space, team, standing }
            }
        }
    }
}
