use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{components::Page, state::use_text};

/// .
#[component]
pub fn HomeScreen() -> Element {
    let t = use_text();
    rsx! { Page { title: t(msg::home()) } }
}
