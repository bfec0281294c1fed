use besace_engine_api::{People, PersonLine, Team, TeamAppointment};
use besace_i18n::msg;
use dioxus::prelude::*;

use super::new::NewTeamForm;
use crate::{
    components::{Empty, ErrorText, List, ListRow, Look, Page, RouteButton, Section, Waiting},
    platform,
    state::{use_ask, use_text, use_words},
    testid,
    views::{Route, parts::Actions, share::SyncRow},
};

/// The team's people: first what asks for somebody, then everybody.
#[component]
pub fn CrewScreen() -> Element {
    let t = use_text();
    let team = use_ask(|engine| async move { engine.team(()).await });
    let team = team.read().clone();
    match team {
        None => rsx! { Waiting {} },
        Some(Err(fault)) => rsx! {
            Page { title: t(msg::crew_title()), back: Route::TeamsScreen {}, ErrorText { fault } }
        },
        Some(Ok(None)) => rsx! { NewTeamForm {} },
        Some(Ok(Some(team))) => rsx! { Shown { team } },
    }
}

#[component]
fn Shown(team: Team) -> Element {
    let t = use_text();
    let people = use_ask(|engine| async move { engine.people(()).await });
    rsx! {
        Page {
            title: team.name.clone(),
            back: Route::TeamsScreen {},
            foot: rsx! {
                RouteButton {
                    to: Route::CrewInviteScreen {},
                    label: t(msg::crew_invite()),
                    look: Look::Primary,
                    icon: "plus",
                    test: testid::ADD,
                }
            },
            SyncRow {}
            match &*people.read() {
                None => rsx! { Waiting {} },
                Some(Err(fault)) => rsx! { ErrorText { fault: fault.clone() } },
                Some(Ok(people)) if people.people.is_empty() => rsx! { Empty { icon: "people", text: t(msg::crew_nobody()) } },
                Some(Ok(people)) => rsx! { Everybody { people: people.clone() } },
            }
            List {
                ListRow { title: t(msg::figures_title()), detail: t(msg::figures_hint()), icon: "list", to: Route::CrewFiguresScreen {}, test: testid::FIGURES }
                ListRow { title: t(msg::prepare_title()), detail: t(msg::prepare_hint()), icon: "edit", to: Route::CrewPrepareScreen {}, test: testid::PREPARE }
                ListRow { title: t(msg::crew_workers()), detail: t(msg::crew_workers_count(team.workers.len())), icon: "people", to: Route::CrewWorkersScreen {}, test: testid::WORKERS }
            }
        }
    }
}

#[component]
fn Everybody(people: People) -> Element {
    let t = use_text();
    let People { people, coming, unknown, missed, quiet } = people;
    rsx! {
        Times { title: t(msg::crew_missed()), hint: t(msg::crew_missed_hint()), times: missed, test: testid::CREW_MISSED }
        Times { title: t(msg::crew_unknown()), hint: t(msg::crew_unknown_hint()), times: unknown, test: testid::CREW_UNKNOWN }
        Times { title: t(msg::crew_coming()), times: coming, test: testid::CREW_COMING }
        if !quiet.is_empty() {
            Section { title: t(msg::crew_quiet()), Persons { people: quiet } }
        }
        Section { title: t(msg::crew_everybody()), Persons { people } }
    }
}

#[component]
fn Times(title: String, #[props(default)] hint: String, times: Vec<TeamAppointment>, test: &'static str) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let today = platform::now().date();
    if times.is_empty() {
        return rsx! {};
    }
    rsx! {
        Section { title,
            div { class: "stack", "data-testid": test,
                if !hint.is_empty() {
                    p { class: "soft", "{hint}" }
                }
                List {
                    for line in times {
                        {
                            let when = catalog.capital(&catalog.day_time(line.time.start, today));
                            let about = [&line.title, &line.with, &line.place].into_iter().find(|words| !words.is_empty());
                            let about = about.cloned().unwrap_or_else(|| t(msg::times_calendar_title()));
                            rsx! {
                                ListRow {
                                    key: "{line.id}{line.time.due}",
                                    title: line.person.name.clone(),
                                    detail: [when.as_str(), " · ", &about].concat(),
                                    icon: "calendar",
                                    to: Route::CrewPersonScreen { space: line.person.space },
                                    test: testid::TIME,
                                    Actions { name: line.person.name.clone(), phone: line.person.phone.clone() }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

#[component]
fn Persons(people: Vec<PersonLine>) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let today = platform::now().date();
    rsx! {
        List {
            for person in people {
                {
                    let shared = t(msg::teams_entries(person.shared));
                    let reached = match person.reached {
                        Some(day) => t(msg::crew_reached_on(catalog.day(day, today))),
                        None => t(msg::crew_not_in_touch()),
                    };
                    let waiting = if person.waiting > 0 { t(msg::suggestion_waits()) } else { String::new() };
                    rsx! {
                        ListRow {
                            key: "{person.space}",
                            title: person.name.clone(),
                            detail: [shared.as_str(), " · ", &reached].concat(),
                            aside: waiting,
                            icon: "person",
                            to: Route::CrewPersonScreen { space: person.space },
                            test: testid::PERSON,
                            Actions { name: person.name.clone(), phone: person.phone.clone() }
                        }
                    }
                }
            }
        }
    }
}
