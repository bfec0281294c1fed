use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{components::Page, state::use_text, views::ServicePath};

/// One service.
#[component]
pub fn ServiceScreen(id: ServicePath) -> Element {
    let t = use_text();
    let _ = id;
    rsx! {
        Page { title: t(msg::nav_find()) }
    }
}
