use std::collections::BTreeMap;

use besace_domain::{Need, RecordId};
use besace_engine_api::{ContactLine, CrisisLine, Hit, NeedAnswer, NeedQuery};
use besace_i18n::{msg, names};
use dioxus::prelude::*;

use crate::{
    components::{Button, Empty, ErrorText, Face, List, ListRow, Page, RouteButton, Section, Waiting},
    platform,
    state::{use_ask, use_faces, use_here, use_text, use_words},
    testid,
    views::{
        Route,
        find::{DirectoryAge, HitRow, PlaceButton, seek_need, use_kept_place},
        help::LineList,
        parts::Actions,
    },
};

/// What answers a need: own people who can be reached now, the others, services, help lines.
#[component]
pub fn NeedScreen(need: Need) -> Element {
    let t = use_text();
    let here = use_here();
    let words = use_words();
    use_kept_place();
    let answer = use_ask(move |engine| {
        let query = NeedQuery { need, from: here.position(), language: words.language().tag().to_owned() };
        async move { engine.need(query).await }
    });
    rsx! {
        Page { title: t(names::need(need)), back: Route::HomeScreen {},
            p { class: "need-hint", {t(names::need_hint(need))} }
            match &*answer.read() {
                None => rsx! { Waiting {} },
                Some(Err(fault)) => rsx! { ErrorText { fault: fault.clone() } },
                Some(Ok(NeedAnswer { people_now, people_later, services, lines })) => rsx! {
                    People { now: people_now.clone(), later: people_later.clone() }
                    Services { need, services: services.clone() }
                    Lines { lines: lines.clone() }
                },
            }
        }
    }
}

#[component]
fn People(now: Vec<ContactLine>, later: Vec<ContactLine>) -> Element {
    let t = use_text();
    if now.is_empty() && later.is_empty() {
        return rsx! {
            Section { title: t(msg::answer_people()),
                Empty { icon: "people", text: t(msg::answer_nobody()),
                    RouteButton { to: Route::PersonNewScreen {}, label: t(msg::answer_add()), icon: "plus", test: testid::ADD }
                }
            }
        };
    }
    // Asked for once, for both lists.
    let faces = use_faces();
    rsx! {
        if !now.is_empty() {
            Section { title: t(msg::answer_now()),
                PeopleList { people: now, faces, test: testid::PEOPLE_NOW }
            }
        }
        if !later.is_empty() {
            Section { title: t(msg::answer_later()),
                PeopleList { people: later, faces, test: testid::PEOPLE_LATER }
            }
        }
    }
}

#[component]
fn PeopleList(people: Vec<ContactLine>, faces: Signal<BTreeMap<RecordId, String>>, test: &'static str) -> Element {
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let now = platform::now();
    rsx! {
        div { "data-testid": test,
            List {
                for person in people {
                    ListRow {
                        key: "{person.id}",
                        title: person.name.clone(),
                        to: Route::PersonScreen { id: person.id },
                        lead: rsx! {
                            Face {
                                id: person.id,
                                name: person.name.clone(),
                                colour: person.colour,
                                picture: faces.read().get(&person.id).cloned(),
                            }
                        },
                        detail: catalog.list(&described(&person)),
                        aside: catalog.reach(&person.reach, now),
                        Actions {
                            name: person.name,
                            phone: person.phone,
                            address: person.address,
                            position: person.position,
                            texts: true,
                        }
                    }
                }
            }
        }
    }
}

/// Role and organisation, what there is of them.
fn described(person: &ContactLine) -> Vec<&str> {
    [person.role.as_str(), person.organization.as_str()].into_iter().filter(|text| !text.is_empty()).collect()
}

#[component]
fn Services(need: Need, services: Vec<Hit>) -> Element {
    let t = use_text();
    let here = use_here();
    let navigator = use_navigator();
    rsx! {
        Section { title: t(msg::answer_services()),
            DirectoryAge {}
            if here.position().is_none() {
                p { {t(msg::answer_where())} }
            }
            div { class: "find-tools", PlaceButton {} }
            if services.is_empty() {
                p { {t(msg::answer_no_services())} }
            }
            ul { class: "list", role: "list", "data-testid": testid::HITS,
                for hit in services {
                    HitRow { key: "{hit.id}", hit, act: true }
                }
            }
            Button {
                label: t(msg::answer_all()),
                icon: "search",
                test: testid::ALL_FOR_NEED,
                onclick: move |()| {
                    seek_need(need);
                    navigator.push(Route::FindScreen {});
                },
            }
        }
    }
}

#[component]
fn Lines(lines: Vec<CrisisLine>) -> Element {
    let t = use_text();
    if lines.is_empty() {
        return rsx! {};
    }
    rsx! {
        Section { title: t(msg::help_lines()),
            LineList { lines }
        }
    }
}
