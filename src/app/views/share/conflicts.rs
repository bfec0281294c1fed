use besace_engine_api::{TimeConflict, TimeSettled};
use besace_i18n::msg;
use dioxus::prelude::*;

use super::{field_name, suggestions::value};
use crate::{
    components::{Button, Card},
    state::{use_ask, use_engine, use_text, use_toasts, use_words},
    testid,
};

/// Times and places that two devices wrote without knowing of each other: both are kept, and the person is asked.
#[component]
pub fn Conflicts() -> Element {
    let all = use_ask(|engine| async move { engine.time_conflicts(()).await });
    let all = all.read();
    let Some(Ok(all)) = &*all else { return rsx! {} };
    rsx! {
        for conflict in all.clone() {
            One { key: "{conflict.record}{conflict.field}", conflict }
        }
    }
}

#[component]
fn One(conflict: TimeConflict) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let TimeConflict { record, title, field, values } = conflict;
    let title = if title.is_empty() { t(msg::times_calendar_title()) } else { title };
    let settled = field.clone();
    let settle = use_callback(move |choice: u32| {
        let engine = engine.clone();
        let answer = TimeSettled { record, field: settled.clone(), choice };
        // The card goes away with the answer: the task must not.
        dioxus::core::spawn_forever(async move {
            if let Err(fault) = engine.settle_time(answer).await {
                toasts.failed(&fault);
            }
        });
    });
    rsx! {
        Card { test: testid::CONFLICT,
            div { class: "stack-tight", role: "group", "aria-label": title.clone(),
                h2 { dir: "auto", "{title}" }
                p { class: "lead", {field_name(&field).map(t).unwrap_or_default()} }
                p { class: "soft", {t(msg::conflict_text())} }
                div { class: "stack-tight",
                    for (choice , written) in (0..).zip(values) {
                        Button {
                            key: "{choice}",
                            label: value(&catalog, &written),
                            icon: "check",
                            test: [testid::CONFLICT, "-", &choice.to_string()].concat(),
                            onclick: move |()| settle.call(choice),
                        }
                    }
                }
            }
        }
    }
}
