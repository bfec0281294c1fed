use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{components::Page, state::use_text};

/// The safety plan.
#[component]
pub fn PlanScreen() -> Element {
    let t = use_text();
    rsx! {
        Page { title: t(msg::nav_plan()) }
    }
}
