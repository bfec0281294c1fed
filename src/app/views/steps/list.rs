use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{components::Page, state::use_text};

/// The steps in order.
#[component]
pub fn StepsScreen() -> Element {
    let t = use_text();
    rsx! {
        Page { title: t(msg::nav_steps()) }
    }
}
