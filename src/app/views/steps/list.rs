use besace_domain::RecordId;
use besace_engine_api::StepLine;
use besace_i18n::msg;
use dioxus::prelude::*;

use super::{Group, step_text};
use crate::{
    components::{Button, Empty, ErrorText, GoTo, Icon, Look, Page, RouteButton, Section, Waiting, need_icon},
    platform,
    state::{use_ask, use_engine, use_short, use_text, use_toasts, use_words},
    testid,
    views::{
        Route,
        parts::{MoveButtons, NeedMarks, moved},
    },
};

/// The steps in order.
#[component]
pub fn StepsScreen() -> Element {
    let t = use_text();
    let steps = use_ask(|engine| async move { engine.steps(()).await });
    let steps = steps.read();
    rsx! {
        Page {
            title: t(msg::steps_title()),
            back: Route::HomeScreen {},
            foot: rsx! {
                RouteButton {
                    to: Route::StepNewScreen {},
                    label: t(msg::steps_add()),
                    look: Look::Primary,
                    icon: "plus",
                    test: testid::ADD,
                }
            },
            match &*steps {
                Some(Ok(steps)) => rsx! { All { steps: steps.clone() } },
                Some(Err(fault)) => rsx! { ErrorText { fault: fault.clone() } },
                None => rsx! { Waiting {} },
            }
        }
    }
}

#[component]
fn All(steps: Vec<StepLine>) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let mut ordering = use_signal(|| false);
    let mut said = use_signal(String::new);
    if steps.is_empty() {
        return rsx! { Empty { icon: "steps", text: t(msg::steps_empty()) } };
    }
    let done = steps.iter().filter(|line| line.step.done.is_some()).count();
    let count = steps.len();
    // The order is kept as a whole, but moves stay within a group: it says when a step is for.
    let groups: Vec<(Group, Vec<StepLine>)> = Group::ALL
        .into_iter()
        .map(|group| (group, steps.iter().filter(|line| Group::of(line.step.by_hour) == group).cloned().collect()))
        .collect();
    let groups_ids: Vec<Vec<RecordId>> =
        groups.iter().map(|(_, lines)| lines.iter().map(|line| line.id).collect()).collect();
    let shift = Callback::new(move |(group, at, down): (usize, usize, bool)| {
        let mut ids = groups_ids.clone();
        if let Some(list) = ids.get_mut(group) {
            *list = moved(list, at, down);
        }
        let engine = engine.clone();
        spawn(async move {
            if let Err(fault) = engine.order_steps(ids.concat()).await {
                toasts.failed(&fault);
            }
        });
    });
    rsx! {
        p { {t(msg::steps_lead())} }
        p { class: "reach",
            Icon { id: "step-done" }
            {t(msg::steps_progress(done, count))}
        }
        p { class: "unseen", role: "status", "{said}" }
        for (place, (group, lines)) in groups.into_iter().enumerate().filter(|(_, (_, lines))| !lines.is_empty()) {
            Section { key: "{place}", title: t(group.name()),
                ul { class: "list", role: "list",
                    {
                        let size = lines.len();
                        rsx! {
                            for (at, line) in lines.into_iter().enumerate() {
                                if ordering() {
                                    li { key: "{line.id}", class: "row order-row",
                                        span { class: "row-title", dir: "auto", {step_text(&line.step, t)} }
                                        MoveButtons {
                                            name: step_text(&line.step, t),
                                            id: line.id.to_string(),
                                            at,
                                            count: size,
                                            onmove: move |down: bool| {
                                                let now = if down { at + 2 } else { at };
                                                said.set(t(msg::order_now(step_text(&line.step, t), now, size)));
                                                shift.call((place, at, down));
                                            },
                                        }
                                    }
                                } else {
                                    OneStep { key: "{line.id}", line }
                                }
                            }
                        }
                    }
                }
            }
        }
        if count > 1 {
            Button {
                label: if ordering() { t(msg::order_done()) } else { t(msg::order_change()) },
                look: Look::Quiet,
                icon: ["list", "check"][usize::from(ordering())],
                test: testid::ORDER,
                onclick: move |()| ordering.toggle(),
            }
        }
    }
}

/// A step: a large tick, its words, what it helps with, who helps.
#[component]
fn OneStep(line: StepLine) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let StepLine { id, step, with } = line;
    let text = step_text(&step, t);
    let when = step.done.map(|done| catalog.day_time(done, platform::now().date()));
    let done = step.done.is_some();
    let short = use_short();
    // A shipped step is told by its need alone; what the person wrote stays in their words.
    let pictured = step.needs.first().copied().filter(|_| short.is_on() && step.text.is_empty());
    let helper = match (step.contact, step.service.clone()) {
        (Some(id), _) => Some(Route::PersonScreen { id }),
        (None, Some(service)) => Some(Route::ServiceScreen { id: service.into() }),
        (None, None) => None,
    };
    rsx! {
        li { class: "row step", "data-testid": testid::STEP,
            label { class: "step-line",
                input {
                    r#type: "checkbox",
                    autocomplete: "off",
                    class: "step-tick",
                    checked: done,
                    "data-testid": testid::TICK,
                    onchange: move |event| {
                        let on = event.checked();
                        let engine = engine.clone();
                        let said = if on { t(msg::steps_ticked()) } else { t(msg::steps_unticked()) };
                        spawn(async move {
                            match engine.tick_step((id, on)).await {
                                Ok(()) => toasts.say(said),
                                Err(fault) => toasts.failed(&fault),
                            }
                        });
                    },
                }
                if let Some(need) = pictured {
                    span { class: "step-picture", "aria-hidden": "true",
                        Icon { id: need_icon(need) }
                        span { {t(short.need(need))} }
                    }
                }
                span { class: if pictured.is_some() { "row-text unseen" } else { "row-text" },
                    span { class: "step-text", dir: "auto", "{text}" }
                    if let Some(when) = when {
                        span { class: "row-detail", {t(msg::steps_done_on(when))} }
                    }
                }
            }
            div { class: "step-foot",
                NeedMarks { needs: step.needs }
                if let Some(to) = helper {
                    RouteButton { to, label: t(msg::steps_with(&with)), look: Look::Quiet, icon: "person" }
                }
                GoTo {
                    class: "button button-quiet button-icon",
                    to: Route::StepScreen { id },
                    spoken: t(msg::steps_edit_one(&text)),
                    test: testid::EDIT,
                    Icon { id: "edit" }
                }
            }
        }
    }
}
