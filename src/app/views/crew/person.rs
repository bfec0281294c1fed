use besace_domain::{Occurrence, SpaceId, Verdict};
use besace_engine_api::{MySuggestion, NoteReached, PersonView, SharedAppointment, SyncWords, TeamNoteLine};
use besace_i18n::msg;
use dioxus::prelude::*;

use super::{restarted::StartedAgain, suggest::ForOneTime};
use crate::{
    components::{Button, ErrorText, List, ListRow, Look, Page, RouteButton, Section, TextArea, Waiting},
    platform::{self, Saved},
    state::{use_ask, use_engine, use_text, use_toasts, use_words},
    testid,
    views::{
        Route,
        parts::Actions,
        share::{Seen, SyncLine, became},
    },
};

/// One person, as far as they share: call, propose, note.
#[component]
pub fn CrewPersonScreen(space: SpaceId) -> Element {
    let t = use_text();
    let view = use_ask(move |engine| async move { engine.person(space).await });
    let view = view.read().clone();
    match view {
        None => rsx! { Waiting {} },
        Some(Err(fault)) => rsx! {
            Page { title: t(msg::crew_title()), back: Route::CrewScreen {}, ErrorText { fault } }
        },
        Some(Ok(view)) => rsx! { Shown { space, view } },
    }
}

#[component]
fn Shown(space: SpaceId, view: PersonView) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let person = view.person.clone();
    let name = person.name.clone();
    let onetime = use_callback(move |(shared, time): (SharedAppointment, Occurrence)| {
        rsx! { ForOneTime { key: "{time.due}", space, shared, time } }
    });
    rsx! {
        Page { title: name.clone(), back: Route::CrewScreen {},
            SyncLine { words: view.words.clone() }
            if matches!(view.words, SyncWords::NotHeardFrom(_)) {
                p { {t(msg::crew_lost_phone())} }
                RouteButton { to: Route::CrewInviteScreen {}, label: t(msg::crew_invite()), icon: "mail" }
            }
            Actions { name: name.clone(), phone: person.phone.clone(), texts: true }
            if let Some(since) = view.since {
                p { class: "soft", {t(msg::crew_since(catalog.date(since)))} }
            }
            Section { title: t(msg::crew_shares(&name)),
                if person.shared == 0 {
                    p { "data-testid": testid::NOTHING_YET, {t(msg::crew_shares_nothing())} }
                }
                Seen { view: view.clone(), onetime }
            }
            if !view.suggestions.is_empty() {
                Section { title: t(msg::crew_suggested()),
                    List {
                        for suggestion in view.suggestions.clone() {
                            Suggested { key: "{suggestion.id}", suggestion }
                        }
                    }
                }
            }
            InTouch { space, name: name.clone(), log: view.log }
            PassOn { space, name: name.clone() }
            StartedAgain { space, name }
        }
    }
}

#[component]
fn Suggested(suggestion: MySuggestion) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let today = platform::now().date();
    let when = suggestion.start.map(|start| catalog.day_time(start, today));
    let outcome = suggestion.outcome.map(|outcome| t(became(outcome)));
    let what: Vec<String> = [suggestion.title.clone()].into_iter().chain(when).chain(outcome).collect();
    let answer = match suggestion.verdict {
        Verdict::Later => msg::suggestion_waits(),
        Verdict::Accepted => msg::suggestion_was_accepted(),
        Verdict::Declined => msg::suggestion_was_declined(),
    };
    rsx! {
        ListRow {
            title: what.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" · "),
            detail: [suggestion.by.as_str(), " · ", &catalog.day_time(suggestion.made, today)].concat(),
            aside: t(answer),
            icon: "mail",
            test: testid::SUGGESTED,
        }
    }
}

/// What the person allowed to be passed on, as a file.
#[component]
fn PassOn(space: SpaceId, name: String) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let none = t(msg::crew_file_none(&name));
    let save = move |()| {
        let (engine, none) = (engine.clone(), none.clone());
        spawn(async move {
            match engine.appointments_to_pass_on(space).await {
                Ok(None) => toasts.say(none),
                Ok(Some(file)) => toasts.say(match platform::save(&file) {
                    Saved::Handed => t(msg::export_done()),
                    Saved::At(place) => t(msg::export_at(place)),
                    Saved::Failed => t(msg::times_calendar_failed()),
                }),
                Err(fault) => toasts.failed(&fault),
            }
        });
    };
    rsx! {
        Button { label: t(msg::crew_file()), look: Look::Quiet, icon: "download", test: testid::EXPORT, onclick: save }
    }
}

/// Notes about staying in touch; the person can read them.
#[component]
fn InTouch(space: SpaceId, name: String, log: Vec<TeamNoteLine>) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let today = platform::now().date();
    let mut text = use_signal(String::new);
    let note = use_callback(move |reached: Option<bool>| {
        let engine = engine.clone();
        let note = NoteReached { space, reached, text: text.peek().trim().to_owned() };
        spawn(async move {
            match engine.note_reached(note).await {
                Ok(()) => {
                    text.set(String::new());
                    toasts.say(t(msg::crew_noted()));
                }
                Err(fault) => toasts.failed(&fault),
            }
        });
    });
    rsx! {
        Section { title: t(msg::crew_in_touch()),
            p { class: "soft", {t(msg::crew_in_touch_text(&name))} }
            TextArea {
                label: t(msg::crew_note()),
                rows: 2,
                value: text(),
                test: testid::FIELD_NOTE,
                oninput: move |said| text.set(said),
            }
            div { class: "answers",
                Button {
                    label: t(msg::crew_reached()),
                    look: Look::Primary,
                    icon: "check",
                    test: testid::REACHED,
                    onclick: move |()| note.call(Some(true)),
                }
                Button {
                    label: t(msg::crew_not_reached()),
                    icon: "clock",
                    test: testid::NOT_REACHED,
                    onclick: move |()| note.call(Some(false)),
                }
                if !text.read().trim().is_empty() {
                    Button { label: t(msg::crew_note_only()), look: Look::Quiet, icon: "note", onclick: move |()| note.call(None) }
                }
            }
            List {
                for line in log {
                    {
                        let reached = line.reached.map(|yes| t(if yes { msg::crew_reached() } else { msg::crew_not_reached() }));
                        let words: Vec<String> = reached.into_iter().chain([line.text.clone()]).filter(|part| !part.is_empty()).collect();
                        rsx! {
                            ListRow {
                                key: "{line.id}",
                                title: words.join(" · "),
                                detail: [line.by.as_str(), " · ", &catalog.day_time(line.at, today)].concat(),
                                icon: "note",
                                test: testid::NOTE,
                            }
                        }
                    }
                }
            }
        }
    }
}
