use dioxus::prelude::*;

use crate::components::{Icon, field::use_number};

/// Something that can be picked.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Pick {
    /// What it is called in the program.
    pub value: String,
    /// What it is called on the screen.
    pub label: String,
    /// A sentence that explains it; empty for none.
    pub hint: String,
    /// Its picture.
    pub icon: Option<&'static str>,
}

impl Pick {
    /// One with a label only.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), ..Self::default() }
    }

    /// Adds a sentence.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// Adds a picture.
    pub fn icon(mut self, icon: &'static str) -> Self {
        self.icon = Some(icon);
        self
    }
}

/// One of several, as a list of radio buttons.
#[component]
pub fn Choice(
    legend: String,
    picks: Vec<Pick>,
    value: String,
    onchange: EventHandler<String>,
    /// What stands in front of each value in its test id.
    #[props(default)]
    test: &'static str,
) -> Element {
    let group = use_number();
    rsx! {
        fieldset { class: "choice",
            legend { class: "field-label", "{legend}" }
            for pick in picks {
                label { key: "{pick.value}", class: "choice-line",
                    input {
                        r#type: "radio",
                        autocomplete: "off",
                        name: group.clone(),
                        value: pick.value.clone(),
                        checked: pick.value == value,
                        "data-testid": if !test.is_empty() { [test, &pick.value].concat() },
                        onchange: {
                            let value = pick.value.clone();
                            move |_| onchange.call(value.clone())
                        },
                    }
                    if let Some(id) = pick.icon {
                        Icon { id }
                    }
                    span { class: "choice-text",
                        span { "{pick.label}" }
                        if !pick.hint.is_empty() {
                            span { class: "choice-hint", "{pick.hint}" }
                        }
                    }
                }
            }
        }
    }
}

/// Any number of several, as chips.
#[component]
pub fn Chips(
    legend: String,
    picks: Vec<Pick>,
    chosen: Vec<String>,
    /// Tells the value that was switched.
    ontoggle: EventHandler<String>,
    #[props(default)] test: &'static str,
) -> Element {
    rsx! {
        fieldset { class: "chips",
            legend { class: "field-label", "{legend}" }
            div { class: "chips-row",
                for pick in picks {
                    label { key: "{pick.value}", class: "chip",
                        input {
                            r#type: "checkbox",
                            autocomplete: "off",
                            checked: chosen.contains(&pick.value),
                            "data-testid": if !test.is_empty() { [test, &pick.value].concat() },
                            onchange: {
                                let value = pick.value.clone();
                                move |_| ontoggle.call(value.clone())
                            },
                        }
                        span { class: "chip-face",
                            if let Some(id) = pick.icon {
                                Icon { id }
                            }
                            span { "{pick.label}" }
                            span { class: "chip-check", Icon { id: "check" } }
                        }
                    }
                }
            }
        }
    }
}

/// Something that is on or off.
#[component]
pub fn Toggle(
    label: String,
    on: bool,
    onchange: EventHandler<bool>,
    #[props(default)] hint: String,
    #[props(default)] test: String,
) -> Element {
    rsx! {
        label { class: "toggle",
            span { class: "choice-text",
                span { "{label}" }
                if !hint.is_empty() {
                    span { class: "choice-hint", "{hint}" }
                }
            }
            input {
                r#type: "checkbox",
                autocomplete: "off",
                role: "switch",
                checked: on,
                "data-testid": test,
                onchange: move |event| onchange.call(event.checked()),
            }
        }
    }
}
