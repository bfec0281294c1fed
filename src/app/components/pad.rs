use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Field, FieldKind, Icon},
    state::use_text,
    testid,
};

/// The longest code that can be typed.
const LONGEST: usize = 32;

/// Takes a code by large keys, or by a keyboard.
#[component]
pub fn CodePad(
    label: String,
    value: String,
    oninput: EventHandler<String>,
    onenter: EventHandler<()>,
    #[props(default)] hint: String,
    #[props(default)] error: String,
    #[props(default)] disabled: bool,
    #[props(default = testid::SECRET)] test: &'static str,
) -> Element {
    let t = use_text();
    let typed = value.clone();
    rsx! {
        div { class: "pad",
            Field {
                label,
                kind: FieldKind::Pad,
                value,
                hint,
                error,
                test,
                oninput: move |text: String| {
                    oninput.call(text.chars().filter(|c| c.is_ascii_digit()).take(LONGEST).collect());
                },
                onenter: move |()| onenter.call(()),
            }
            // Left to right in every language, as on a telephone.
            div { class: "pad-keys", dir: "ltr",
                for digit in ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"] {
                    button {
                        key: "{digit}",
                        class: if digit == "0" { "pad-key pad-zero" } else { "pad-key" },
                        r#type: "button",
                        disabled,
                        "data-testid": [testid::KEY, digit].concat(),
                        onclick: {
                            let typed = typed.clone();
                            move |_| {
                                if typed.len() < LONGEST {
                                    oninput.call([typed.as_str(), digit].concat());
                                }
                            }
                        },
                        "{digit}"
                    }
                }
                button {
                    class: "pad-key pad-erase",
                    r#type: "button",
                    disabled,
                    "aria-label": t(msg::pad_delete()),
                    onclick: move |_| {
                        let mut shorter = typed.clone();
                        shorter.pop();
                        oninput.call(shorter);
                    },
                    Icon { id: "key-delete" }
                }
            }
        }
    }
}
