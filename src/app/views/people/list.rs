use besace_domain::{Medium, Need, RecordId};
use besace_engine_api::{ContactLine, Contacts, Fault, FileIn, ImportReport, OpenState, Review};
use besace_i18n::{msg, names};
use dioxus::prelude::*;

use crate::{
    components::{
        Banner, Button, Card, Empty, ErrorText, Face, FilePick, List, ListRow, Look, Page, Player, RouteButton,
        Section, Waiting,
    },
    platform,
    state::{attached_to, use_ask, use_attached, use_engine, use_faces, use_text, use_toasts, use_words},
    testid,
    views::{
        Route,
        crew::PreparedBanner,
        parts::{Actions, ImportWords, MoveButtons, NeedMarks, PickNeeds, moved, remove},
    },
};

/// Everybody in the toolbox.
#[component]
pub fn PeopleScreen() -> Element {
    let t = use_text();
    let all = use_ask(|engine| async move { engine.contacts(()).await });
    let all = all.read();
    rsx! {
        Page {
            title: t(msg::people_title()),
            foot: rsx! {
                RouteButton {
                    to: Route::PersonNewScreen {},
                    label: t(msg::people_add()),
                    look: Look::Primary,
                    icon: "plus",
                    test: testid::ADD,
                }
            },
            PreparedBanner {}
            match &*all {
                Some(Ok(all)) => rsx! { Everybody { all: all.clone() } },
                Some(Err(fault)) => rsx! { ErrorText { fault: fault.clone() } },
                None => rsx! { Waiting {} },
            }
            OtherWays {}
        }
    }
}

#[component]
fn Everybody(all: Contacts) -> Element {
    let t = use_text();
    let mut wanted = use_signal(Vec::<Need>::new);
    let mut ordering = use_signal(|| false);
    let faces = use_faces();
    let attached = use_attached();
    if all.people.is_empty() {
        return rsx! { Empty { icon: "people", text: t(msg::people_empty()) } };
    }
    let answered: Vec<Need> =
        Need::ALL.into_iter().filter(|need| all.people.iter().any(|line| line.needs.contains(need))).collect();
    let many = all.people.len() > 1;
    let shown: Vec<ContactLine> = all
        .people
        .iter()
        .filter(|line| wanted.read().is_empty() || line.needs.iter().any(|need| wanted.read().contains(need)))
        .cloned()
        .collect();
    rsx! {
        if let Some(review) = all.to_review {
            AskAgain { key: "{review.id}", review }
        }
        if ordering() {
            Order { people: all.people }
        } else {
            if answered.len() > 1 && many {
                PickNeeds {
                    legend: t(msg::people_filter()),
                    needs: wanted(),
                    from: answered,
                    onchange: move |needs| wanted.set(needs),
                }
            }
            List {
                for line in shown {
                    Person {
                        key: "{line.id}",
                        picture: faces.read().get(&line.id).cloned(),
                        voice: attached_to(&attached.read(), line.id, Medium::Voice),
                        line,
                    }
                }
            }
            if !wanted.read().is_empty() {
                Button { label: t(msg::people_filter_all()), icon: "people", onclick: move |()| wanted.set(Vec::new()) }
            }
        }
        if many {
            Button {
                label: if ordering() { t(msg::order_done()) } else { t(msg::order_change()) },
                look: Look::Quiet,
                icon: ["list", "check"][usize::from(ordering())],
                test: testid::ORDER,
                onclick: move |()| ordering.toggle(),
            }
        }
        if let Some(need) = all.only_need {
            Banner { title: t(msg::people_only_need_title()), test: testid::ONLY_NEED,
                p { {t(msg::people_only_need(names::need(need)))} }
                RouteButton { to: Route::FindScreen {}, label: t(msg::people_only_need_look()), icon: "search" }
            }
        }
    }
}

/// Somebody, with the needs they answer and a call in one tap.
#[component]
fn Person(line: ContactLine, picture: Option<String>, voice: Option<RecordId>) -> Element {
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let reach = match line.reach {
        OpenState::Unknown => String::new(),
        _ => catalog.reach(&line.reach, platform::now()),
    };
    let detail = [line.role.as_str(), &line.organization];
    let detail: Vec<_> = detail.into_iter().filter(|part| !part.is_empty()).collect();
    rsx! {
        ListRow {
            title: line.name.clone(),
            to: Route::PersonScreen { id: line.id },
            lead: rsx! {
                Face { id: line.id, name: line.name.clone(), colour: line.colour, picture }
            },
            detail: detail.join(" · "),
            aside: reach,
            test: testid::PERSON,
            NeedMarks { needs: line.needs }
            if let Some(id) = voice {
                Player { id, name: line.name.clone() }
            }
            Actions { name: line.name, phone: line.phone }
        }
    }
}

/// The list with buttons to move each one.
#[component]
fn Order(people: Vec<ContactLine>) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let mut said = use_signal(String::new);
    let count = people.len();
    let ids: Vec<_> = people.iter().map(|line| line.id).collect();
    rsx! {
        p { class: "unseen", role: "status", "{said}" }
        List {
            for (at, line) in people.into_iter().enumerate() {
                li { key: "{line.id}", class: "row order-row",
                    span { class: "row-title", dir: "auto", "{line.name}" }
                    MoveButtons {
                        name: line.name.clone(),
                        id: line.id.to_string(),
                        at,
                        count,
                        onmove: {
                            let (ids, engine) = (ids.clone(), engine.clone());
                            move |down: bool| {
                                let place = if down { at + 2 } else { at };
                                said.set(t(msg::order_now(&line.name, place, count)));
                                let (order, engine) = (moved(&ids, at, down), engine.clone());
                                spawn(async move {
                                    if let Err(fault) = engine.order_contacts(order).await {
                                        toasts.failed(&fault);
                                    }
                                });
                            }
                        },
                    }
                }
            }
        }
    }
}

/// Do I still want this person here?
#[component]
fn AskAgain(review: Review) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let Review { id, name } = review;
    let keep = {
        let (engine, name) = (engine.clone(), name.clone());
        move |()| {
            let (engine, said) = (engine.clone(), t(msg::people_review_kept(&name)));
            spawn(async move {
                match engine.review_contact(id).await {
                    Ok(()) => toasts.say(said),
                    Err(fault) => toasts.failed(&fault),
                }
            });
        }
    };
    let take_out = {
        let said = t(msg::deleted_name(&name));
        move |()| remove(engine.clone(), toasts, id, said.clone())
    };
    rsx! {
        Card { test: testid::REVIEW,
            h2 { {t(msg::people_review_title(&name))} }
            p { {t(msg::people_review_text())} }
            div { class: "row-wrap",
                Button { label: t(msg::people_review_keep()), icon: "heart", onclick: keep }
                Button { label: t(msg::people_review_take_out()), look: Look::Quiet, icon: "minus", onclick: take_out }
            }
        }
    }
}

/// From the directory, or from a file.
#[component]
fn OtherWays() -> Element {
    let t = use_text();
    let engine = use_engine();
    let mut report = use_signal(|| None::<Result<ImportReport, Fault>>);
    rsx! {
        Section { title: t(msg::people_ways_title()),
            div { class: "stack-tight",
                RouteButton { to: Route::FindScreen {}, label: t(msg::people_from_directory()), icon: "search" }
                FilePick {
                    label: t(msg::people_from_file()),
                    accept: ".vcf,text/vcard",
                    icon: "upload",
                    test: testid::IMPORT,
                    onfile: move |file: FileIn| {
                        let engine = engine.clone();
                        spawn(async move {
                            let told = engine.import_contacts(file).await;
                            report.set(Some(told));
                        });
                    },
                }
                p { class: "soft small", {t(msg::people_from_file_hint())} }
            }
            match report() {
                Some(Ok(told)) => rsx! { ImportWords { report: told, onclose: move |()| report.set(None) } },
                Some(Err(fault)) => rsx! { ErrorText { fault } },
                None => rsx! {},
            }
        }
    }
}
