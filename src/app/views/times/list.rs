use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{components::Page, state::use_text};

/// All appointments.
#[component]
pub fn TimesScreen() -> Element {
    let t = use_text();
    rsx! {
        Page { title: t(msg::nav_times()) }
    }
}
