use besace_i18n::msg;
use dioxus::prelude::*;

use besace_domain::RecordId;

use crate::{components::Page, state::use_text};

/// A new step.
#[component]
pub fn StepNewScreen() -> Element {
    let t = use_text();
    rsx! {
        Page { title: t(msg::nav_steps()) }
    }
}

/// One step, to change.
#[component]
pub fn StepScreen(id: RecordId) -> Element {
    let t = use_text();
    let _ = id;
    rsx! {
        Page { title: t(msg::nav_steps()) }
    }
}
