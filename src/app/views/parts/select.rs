use dioxus::prelude::*;

use crate::components::Pick;

/// One of many, in the phone's own list.
#[component]
pub fn Select(
    label: String,
    picks: Vec<Pick>,
    value: String,
    onchange: EventHandler<String>,
    #[props(default)] test: String,
) -> Element {
    let id = use_hook(|| ["select-", &dioxus::core::current_scope_id().0.to_string()].concat());
    rsx! {
        div { class: "field",
            label { class: "field-label", r#for: id.clone(), "{label}" }
            select {
                class: "field-input",
                id,
                "data-testid": test,
                onchange: move |event| onchange.call(event.value()),
                for pick in picks {
                    option { key: "{pick.value}", value: pick.value.clone(), selected: pick.value == value, "{pick.label}" }
                }
            }
        }
    }
}
