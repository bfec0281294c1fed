use besace_domain::{RecordId, Step};
use besace_engine_api::{Fault, Refusal, Save};
use besace_i18n::msg;
use dioxus::prelude::*;

use super::{Group, step_text};
use crate::{
    components::{Button, Choice, ErrorText, Look, Page, Pick, TextArea, Waiting},
    state::{use_ask, use_draft, use_text},
    testid,
    views::{
        Route,
        parts::{DraftRemark, FormFoot, PickNeeds, PickWho, RemoveButton, Whereabouts, Who, use_save},
    },
};

/// A step while it is being written.
#[derive(Clone, Debug, PartialEq, Default)]
struct StepForm {
    step: Step,
    /// Its words as shown: the shipped ones as long as the person has not changed them.
    text: String,
    who: Who,
}

/// A new step.
#[component]
pub fn StepNewScreen() -> Element {
    rsx! {
        Form { name: "steps/new", first: StepForm::default(), shipped: "" }
    }
}

/// One step, to change.
#[component]
pub fn StepScreen(id: RecordId) -> Element {
    let t = use_text();
    let steps = use_ask(|engine| async move { engine.steps(()).await });
    let steps = steps.read();
    let line = match &*steps {
        None => return rsx! { Waiting {} },
        Some(Ok(steps)) => steps.iter().find(|line| line.id == id).ok_or(Fault::NotFound),
        Some(Err(fault)) => Err(fault.clone()),
    };
    match line {
        Ok(line) => {
            let step = line.step.clone();
            let shipped = step_text(&Step { text: String::new(), ..step.clone() }, t);
            let first = StepForm {
                text: step_text(&step, t),
                who: Who::of(step.contact, step.service.clone(), &line.with, ""),
                step,
            };
            rsx! { Form { id, name: id.to_string(), first, shipped } }
        }
        Err(fault) => rsx! {
            Page { title: t(msg::steps_title()), back: Route::StepsScreen {}, ErrorText { fault } }
        },
    }
}

#[component]
fn Form(id: Option<RecordId>, name: String, first: StepForm, shipped: String) -> Element {
    let t = use_text();
    let called = first.text.clone();
    let draft = use_draft(name, move || first);
    let mut form = draft.form;
    let untouched = shipped.clone();

    let saving = use_save(
        draft,
        move |engine| {
            let StepForm { mut step, text, who } = form.peek().clone();
            // The shipped words keep following the language of the screen.
            step.text = if text == untouched { String::new() } else { text };
            (step.contact, step.service) = who.ids();
            Some(async move { engine.save_step(Save { id, entry: step }).await })
        },
        |_| Route::StepsScreen {},
    );

    let now = form.read();
    let wordless = saving.refused(Refusal::TextMissing);
    let other = saving.fault().filter(|_| !wordless);
    let groups: Vec<Pick> =
        Group::ALL.iter().enumerate().map(|(at, group)| Pick::new(at.to_string(), t(group.name()))).collect();
    let group = Group::of(now.step.by_hour);
    let value = Group::ALL.iter().position(|known| *known == group).unwrap_or_default().to_string();
    rsx! {
        Page {
            title: if id.is_some() { t(msg::steps_edit_title()) } else { t(msg::steps_new_title()) },
            back: Route::StepsScreen {},
            foot: rsx! { FormFoot { back: Route::StepsScreen {}, saving } },
            DraftRemark { draft }
            TextArea {
                label: t(msg::steps_field_text()),
                hint: t(msg::steps_field_text_hint()),
                value: now.text.clone(),
                error: if wordless { t(msg::refused_text_missing()) } else { String::new() },
                test: testid::FIELD_NAME,
                oninput: move |text| {
                    form.write().text = text;
                    saving.mended();
                },
            }
            if !shipped.is_empty() && now.text != shipped {
                Button {
                    label: t(msg::steps_first_words()),
                    look: Look::Quiet,
                    icon: "undo",
                    onclick: move |()| form.write().text.clone_from(&shipped),
                }
            }
            Choice {
                legend: t(msg::steps_field_when()),
                picks: groups,
                value,
                test: "when-",
                onchange: move |at: String| {
                    let group = at.parse::<usize>().ok().and_then(|at| Group::ALL.get(at).copied());
                    form.write().step.by_hour = group.and_then(Group::by_hour);
                },
            }
            PickWho {
                label: t(msg::steps_field_who()),
                who: now.who.clone(),
                onchange: move |(who, _): (Who, Whereabouts)| form.write().who = who,
            }
            PickNeeds {
                legend: t(msg::steps_field_needs()),
                needs: now.step.needs.clone(),
                onchange: move |needs| form.write().step.needs = needs,
            }
            if let Some(fault) = other {
                ErrorText { fault }
            }
            if let Some(id) = id {
                RemoveButton { id, name: called, then: Route::StepsScreen {} }
            }
        }
    }
}
