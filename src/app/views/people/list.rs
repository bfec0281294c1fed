use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{components::Page, state::use_text};

/// Everybody in the toolbox.
#[component]
pub fn PeopleScreen() -> Element {
    let t = use_text();
    rsx! {
        Page { title: t(msg::nav_people()) }
    }
}
