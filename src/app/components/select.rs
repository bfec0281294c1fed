use dioxus::prelude::*;

use crate::components::{Pick, field::use_number};

/// One of many, from the phone's own list.
#[component]
pub fn Select(
    label: String,
    picks: Vec<Pick>,
    value: String,
    onchange: EventHandler<String>,
    #[props(default)] hint: String,
    #[props(default)] test: String,
) -> Element {
    let id = use_number();
    rsx! {
        div { class: "field",
            label { class: "field-label", r#for: id.clone(), "{label}" }
            select {
                class: "field-input",
                id,
                autocomplete: "off",
                "data-testid": test,
                onchange: move |event| onchange.call(event.value()),
                for pick in picks {
                    option { key: "{pick.value}", value: pick.value.clone(), selected: pick.value == value, "{pick.label}" }
                }
            }
            if !hint.is_empty() {
                p { class: "field-hint", "{hint}" }
            }
        }
    }
}
