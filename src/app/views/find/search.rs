use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{components::Page, state::use_text};

/// Searches the directory.
#[component]
pub fn FindScreen() -> Element {
    let t = use_text();
    rsx! {
        Page { title: t(msg::nav_find()) }
    }
}
