use besace_i18n::msg;
use dioxus::prelude::*;

use besace_domain::Need;

use crate::{components::Page, state::use_text};

/// What answers a need.
#[component]
pub fn NeedScreen(need: Need) -> Element {
    let t = use_text();
    let _ = need;
    rsx! {
        Page { title: t(msg::home()) }
    }
}
