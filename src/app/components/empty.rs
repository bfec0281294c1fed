use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{components::Icon, state::use_text};

/// Says that there is nothing here yet, and what can be done about it (`children`).
#[component]
pub fn Empty(icon: &'static str, text: String, children: Element) -> Element {
    rsx! {
        div { class: "empty",
            Icon { id: icon }
            p { "{text}" }
            {children}
        }
    }
}

/// Says that an answer is on its way. Shown after a moment only (see the style sheet).
#[component]
pub fn Waiting() -> Element {
    let t = use_text();
    rsx! {
        p { class: "waiting", role: "status", {t(msg::loading())} }
    }
}
