//! The safety plan: four parts of short lines, on one screen.

use besace_domain::{PlanEntry, PlanSection, RecordId};
use besace_engine_api::{ContactLine, Fault, Keyed, Save};
use besace_i18n::{Message, msg, names};
use dioxus::prelude::*;

use crate::{
    components::{Button, ErrorText, Field, Look, Page, RouteButton, Section, Waiting},
    platform,
    state::{use_ask, use_draft, use_engine, use_text, use_toasts},
    testid,
    views::{
        Route,
        parts::{Actions, DraftRemark, MoveButtons, PickWho, Whereabouts, Who, moved, remove},
    },
};

type Line = Keyed<PlanEntry>;

/// The safety plan.
#[component]
pub fn PlanScreen() -> Element {
    let t = use_text();
    let plan = use_ask(|engine| async move { engine.plan(()).await });
    let people = use_ask(|engine| async move { engine.contacts(()).await });
    let mut changing = use_signal(|| false);
    let plan = plan.read();
    let people = people.read();
    let people = people.as_ref().and_then(|all| all.as_ref().ok()).map(|all| all.people.clone()).unwrap_or_default();
    rsx! {
        Page {
            title: t(msg::plan_title()),
            back: Route::HomeScreen {},
            foot: rsx! {
                RouteButton { to: Route::HelpScreen {}, label: t(msg::plan_help()), icon: "help" }
                Button {
                    label: if changing() { t(msg::plan_change_done()) } else { t(msg::plan_change()) },
                    look: if changing() { Look::Primary } else { Look::Plain },
                    icon: ["edit", "check"][usize::from(changing())],
                    test: testid::EDIT,
                    onclick: move |()| changing.toggle(),
                }
            },
            match &*plan {
                Some(Ok(lines)) => rsx! {
                    p { class: "soft", {t(msg::plan_lead())} }
                    for part in PlanSection::ALL {
                        Part {
                            key: "{part:?}",
                            part,
                            lines: lines.iter().filter(|line| line.entry.section == part).cloned().collect::<Vec<_>>(),
                            people: people.clone(),
                            changing: changing(),
                        }
                    }
                },
                Some(Err(fault)) => rsx! { ErrorText { fault: fault.clone() } },
                None => rsx! { Waiting {} },
            }
        }
    }
}

fn example(part: PlanSection) -> Message {
    match part {
        PlanSection::WarningSigns => msg::plan_warning_signs_hint(),
        PlanSection::WhatHelps => msg::plan_what_helps_hint(),
        PlanSection::PeopleAndPlaces => msg::plan_people_and_places_hint(),
        PlanSection::Reasons => msg::plan_reasons_hint(),
    }
}

#[component]
fn Part(part: PlanSection, lines: Vec<Line>, people: Vec<ContactLine>, changing: bool) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let mut adding = use_signal(|| false);
    let mut editing = use_signal(|| None::<RecordId>);
    let title = t(names::plan_section(part));
    let ids: Vec<_> = lines.iter().map(|line| line.id).collect();
    let count = lines.len();
    let empty = lines.is_empty();
    let entries = lines.clone();
    let shift = Callback::new(move |(at, down): (usize, bool)| {
        let order = moved(&ids, at, down);
        let (engine, entries) = (engine.clone(), entries.clone());
        spawn(async move {
            for (order, id) in (1..).zip(order) {
                let known = entries.iter().find(|line| line.id == id && line.entry.order != order);
                if let Some(line) = known {
                    let entry = PlanEntry { order, ..line.entry.clone() };
                    if let Err(fault) = engine.save_plan_entry(Save { id: Some(id), entry }).await {
                        toasts.failed(&fault);
                    }
                }
            }
        });
    });
    rsx! {
        Section { title: title.clone(),
            if empty {
                p { class: "soft", {t(example(part))} }
            } else {
                ul { class: "list", role: "list",
                    for (at, line) in lines.into_iter().enumerate() {
                        li { key: "{line.id}", class: "row",
                            if editing() == Some(line.id) {
                                LineForm { id: line.id, entry: line.entry, title: title.clone(), ondone: move |()| editing.set(None) }
                            } else {
                                Shown {
                                    line,
                                    people: people.clone(),
                                    changing,
                                    at,
                                    count,
                                    onmove: move |down| shift.call((at, down)),
                                    onedit: move |id| editing.set(Some(id)),
                                }
                            }
                        }
                    }
                }
            }
            if adding() {
                LineForm {
                    entry: PlanEntry { section: part, ..PlanEntry::default() },
                    title: title.clone(),
                    ondone: move |()| adding.set(false),
                }
            } else if empty || changing {
                Button {
                    label: t(msg::plan_add_to(&title)),
                    look: Look::Quiet,
                    icon: "plus",
                    test: testid::ADD,
                    onclick: move |()| adding.set(true),
                }
            }
        }
    }
}

/// A line, with a call in one tap where it names somebody.
#[component]
fn Shown(
    line: Line,
    people: Vec<ContactLine>,
    changing: bool,
    at: usize,
    count: usize,
    onmove: EventHandler<bool>,
    onedit: EventHandler<RecordId>,
) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let id = line.id;
    let who = people.into_iter().find(|person| Some(person.id) == line.entry.contact);
    let name = who.as_ref().map(|who| who.name.clone()).unwrap_or_default();
    let text = match (line.entry.text.is_empty(), name.is_empty()) {
        (false, false) if line.entry.text != name => [&line.entry.text, " · ", &name].concat(),
        (false, _) => line.entry.text,
        (true, _) => name.clone(),
    };
    rsx! {
        div { class: "plan-line",
            p { dir: "auto", "{text}" }
            if changing {
                div { class: "plan-tools",
                    MoveButtons { name: text.clone(), id: id.to_string(), at, count, onmove }
                    Button {
                        label: t(msg::plan_edit_line(&text)),
                        look: Look::Quiet,
                        icon: "edit",
                        icon_only: true,
                        onclick: move |()| onedit.call(id),
                    }
                    Button {
                        label: [t(msg::delete()), text.clone()].join(": "),
                        look: Look::Quiet,
                        icon: "trash",
                        icon_only: true,
                        test: testid::REMOVE,
                        onclick: move |()| remove(engine.clone(), toasts, id, t(msg::deleted_name(&text))),
                    }
                }
            }
        }
        if let Some(who) = who {
            Actions { name, phone: who.phone, address: who.address, position: who.position, texts: true }
        }
    }
}

/// Writes a line.
#[component]
fn LineForm(id: Option<RecordId>, entry: PlanEntry, title: String, ondone: EventHandler<()>) -> Element {
    let t = use_text();
    let engine = use_engine();
    let mut fault = use_signal(|| None::<Fault>);
    let hint = t(example(entry.section));
    let name = id.map_or_else(|| format!("plan/{:?}", entry.section), |id| id.to_string());
    let draft = use_draft(name, move || entry);
    let mut form = draft.form;
    use_effect(|| platform::focus(".plan-form input"));

    let save = Callback::new(move |()| {
        let entry = form.peek().clone();
        let engine = engine.clone();
        spawn(async move {
            match engine.save_plan_entry(Save { id, entry }).await {
                Ok(_) => {
                    draft.saved();
                    ondone.call(());
                }
                Err(why) => fault.set(Some(why)),
            }
        });
    });
    let now = form.read();
    let refused = fault().filter(|fault| matches!(fault, Fault::Refused(_)));
    let other = fault().filter(|fault| !matches!(fault, Fault::Refused(_)));
    rsx! {
        div { class: "plan-form", role: "group", "aria-label": title,
            DraftRemark { draft }
            Field {
                label: t(msg::plan_line()),
                hint,
                value: now.text.clone(),
                error: refused.map(|fault| t(names::fault(&fault))).unwrap_or_default(),
                test: testid::FIELD_NAME,
                onenter: move |()| save.call(()),
                oninput: move |text| {
                    form.write().text = text;
                    fault.set(None);
                },
            }
            if now.section == PlanSection::PeopleAndPlaces || now.contact.is_some() {
                PickWho {
                    label: t(msg::plan_person()),
                    who: Who::of(now.contact, None, "", ""),
                    services: false,
                    onchange: move |(who, _): (Who, Whereabouts)| form.write().contact = who.ids().0,
                }
            }
            if let Some(fault) = other {
                ErrorText { fault }
            }
            div { class: "row-wrap",
                Button { label: t(msg::cancel()), onclick: move |()| ondone.call(()) }
                Button {
                    label: t(msg::save()),
                    look: Look::Primary,
                    icon: "check",
                    test: testid::SAVE,
                    onclick: move |()| save.call(()),
                }
            }
        }
    }
}
