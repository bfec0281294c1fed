use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{components::Page, state::use_text};

/// Emergency numbers and the card; needs no open toolbox.
#[component]
pub fn HelpScreen() -> Element {
    let t = use_text();
    rsx! {
        Page { title: t(msg::nav_help()) }
    }
}
