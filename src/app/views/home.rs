use besace_domain::Need;
use besace_engine_api::{AppointmentLine, ContactLine, Home, StepLine};
use besace_i18n::{msg, names};
use dioxus::prelude::*;

use crate::{
    components::{
        ActionLink, Banner, Empty, ErrorText, Face, GoTo, List, ListRow, Look, Page, RouteButton, Section, Tile, Tiles,
        Tone, Waiting, need_icon,
    },
    state::{use_ask, use_faces, use_session, use_short, use_text, use_words},
    testid,
    views::{
        Route,
        crew::PreparedBanner,
        first::FirstCards,
        parts::dialled,
        settings::{HideButton, RoomWarning, UpdateCard},
        share::{Conflicts, InvitedBanner, Suggestions},
        times::{Answer, DoseCard, LeavingFor, TimeRow, is_soon},
    },
};

/// How many people stand on the first screen; the others are one touch away.
const PEOPLE: usize = 5;

/// The first screen: what do you need now, my people, the next appointment, my next step.
#[component]
pub fn HomeScreen() -> Element {
    let t = use_text();
    let home = use_ask(|engine| async move { engine.home(()).await });
    rsx! {
        Page {
            title: t(msg::home_title()),
            actions: rsx! {
                HideButton {}
                RouteButton {
                    to: Route::SettingsScreen {},
                    label: t(msg::settings()),
                    look: Look::Quiet,
                    icon: "settings",
                    icon_only: true,
                    test: testid::NAV_SETTINGS,
                }
            },
            PreparedBanner {}
            Notices {}
            match &*home.read() {
                None => rsx! { Waiting {} },
                Some(Err(fault)) => rsx! { ErrorText { fault: fault.clone() } },
                Some(Ok(home)) => rsx! { Content { home: home.clone() } },
            }
        }
    }
}

/// What must be said before anything else: nothing is kept, damage, a new version.
#[component]
fn Notices() -> Element {
    let t = use_text();
    let session = use_session();
    let damaged = session.status().and_then(Result::ok).map_or(0, |status| status.damaged);
    rsx! {
        UpdateCard {}
        if let Some(percent) = session.installed_percent() {
            p { class: "soft", role: "status", {t(msg::home_installing(percent))} }
        }
        if session.kept_nowhere() {
            Banner { tone: Tone::Care,
                p {
                    if session.session_only() {
                        {t(msg::kept_session())}
                    } else {
                        {t(msg::kept_not_possible())}
                    }
                }
                if session.session_only() {
                    GoTo { to: Route::SafeScreen {}, {t(msg::keep_from_now())} }
                }
            }
        }
        if session.is_open() && !session.kept_nowhere() {
            RoomWarning {}
        }
        if damaged > 0 {
            Banner { tone: Tone::Care, p { {t(msg::damaged_records(damaged))} } }
        }
    }
}

#[component]
fn Content(home: Home) -> Element {
    let t = use_text();
    let short = use_short();
    let faces = use_faces();
    rsx! {
        if home.first_weeks {
            FirstWeeks {}
        }
        FirstCards {}
        InvitedBanner {}
        Conflicts {}
        Suggestions { put_off: false }
        Tiles { label: t(msg::home_needs()),
            for need in Need::ALL {
                Tile {
                    key: "{need.id()}",
                    to: Route::NeedScreen { need },
                    icon: need_icon(need),
                    label: t(short.need(need)),
                    test: [testid::NEED, need.id()].concat(),
                }
            }
        }
        Section { title: t(msg::home_people()),
            if home.people.is_empty() {
                Empty { icon: "people", text: t(msg::home_no_people()),
                    RouteButton { to: Route::PersonNewScreen {}, label: t(msg::home_add_person()), icon: "plus", look: Look::Primary }
                }
            } else {
                List {
                    for person in home.people.iter().take(PEOPLE) {
                        Person {
                            key: "{person.id}",
                            person: person.clone(),
                            picture: faces.read().get(&person.id).cloned(),
                            now: home.now,
                        }
                    }
                }
                RouteButton { to: Route::PeopleScreen {}, label: t(msg::home_all_people()), look: Look::Quiet, icon: "people" }
            }
        }
        if !home.doses.is_empty() {
            Section { title: t(names::need(Need::Medication)),
                for dose in home.doses.clone() {
                    DoseCard { key: "{dose.id}", dose }
                }
            }
        }
        if let Some(line) = home.to_answer.clone() {
            Section { title: t(msg::times_to_answer()),
                ul { class: "list", role: "list", "data-testid": testid::TO_ANSWER,
                    TimeRow { line: line.clone(),
                        Answer { id: line.id, time: line.time, title: line.title, repeats: line.repeats }
                    }
                }
            }
        }
        Section { title: if home.soon.is_empty() { t(msg::home_next_time()) } else { t(msg::soon_title()) },
            if let Some(first) = home.soon.first().filter(|line| is_soon(line.time.start, home.now)).cloned() {
                Times { lines: home.soon.clone(), now: home.now }
                LeavingFor { id: first.id, start: first.time.start }
            } else if !home.soon.is_empty() {
                Times { lines: home.soon.clone(), now: home.now }
            } else if let Some(line) = home.next_appointment.clone() {
                Times { lines: vec![line], now: home.now }
            } else {
                Empty { icon: "calendar", text: t(msg::home_no_time()),
                    RouteButton { to: Route::TimeNewScreen {}, label: t(msg::home_add_time()), icon: "plus" }
                }
            }
        }
        Section { title: t(msg::home_next_step()),
            if let Some(line) = home.next_step.clone() {
                Step { line }
            } else {
                p { class: "soft", {t(msg::home_no_step())} }
            }
            RouteButton { to: Route::StepsScreen {}, label: t(msg::home_all_steps()), look: Look::Quiet, icon: "steps" }
        }
        Section { title: t(msg::home_mine()),
            List {
                ListRow { title: t(msg::nav_plan()), detail: t(msg::home_plan_hint()), icon: "plan", to: Route::PlanScreen {} }
                ListRow { title: t(msg::nav_notes()), detail: t(msg::home_notes_hint()), icon: "note", to: Route::NotesScreen {} }
            }
        }
    }
}

/// The card of the first weeks.
#[component]
fn FirstWeeks() -> Element {
    let t = use_text();
    rsx! {
        Banner { tone: Tone::Crisis, title: t(msg::days_changed_title()), test: testid::FIRST_WEEKS,
            p { {t(msg::days_changed())} }
            RouteButton { to: Route::HelpScreen {}, label: t(msg::home_read_card()), icon: "next" }
        }
    }
}

#[component]
fn Person(person: ContactLine, picture: Option<String>, now: chrono::NaiveDateTime) -> Element {
    let t = use_text();
    let words = use_words();
    let reach = words.catalog().map(|catalog| catalog.reach(&person.reach, now)).unwrap_or_default();
    let detail = if person.role.is_empty() { person.organization.clone() } else { person.role.clone() };
    let detail = if detail.is_empty() { reach } else { [detail.as_str(), " · ", &reach].concat() };
    rsx! {
        ListRow {
            title: person.name.clone(),
            detail,
            lead: rsx! {
                Face { id: person.id, name: person.name.clone(), colour: person.colour, picture }
            },
            to: Route::PersonScreen { id: person.id },
            end: (!person.phone.is_empty()).then(|| rsx! {
                ActionLink {
                    href: ["tel:", &dialled(&person.phone)].concat(),
                    label: t(msg::call()),
                    spoken: t(msg::call_name(&person.name)),
                    icon: "call",
                    test: testid::CALL,
                }
            }),
        }
    }
}

#[component]
fn Times(lines: Vec<AppointmentLine>, now: chrono::NaiveDateTime) -> Element {
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let title = |line: &AppointmentLine| if line.title.is_empty() { line.with.clone() } else { line.title.clone() };
    let detail = |line: &AppointmentLine| {
        let when = catalog.capital(&catalog.day_time(line.time.start, now.date()));
        [when, line.place.clone()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    };
    rsx! {
        List {
            for line in lines {
                ListRow {
                    key: "{line.id}{line.time.due}",
                    title: title(&line),
                    detail: detail(&line),
                    icon: "calendar",
                    to: Route::TimeScreen { id: line.id },
                    test: testid::SOON,
                }
            }
        }
    }
}

#[component]
fn Step(line: StepLine) -> Element {
    let t = use_text();
    let shipped = line.step.first_step.filter(|_| line.step.text.is_empty()).and_then(names::first_step);
    let title = shipped.map(t).unwrap_or_else(|| line.step.text.clone());
    rsx! {
        List {
            ListRow { title, detail: line.with.clone(), icon: "step-done", to: Route::StepScreen { id: line.id } }
        }
    }
}
