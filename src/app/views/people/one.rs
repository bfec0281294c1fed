use besace_i18n::msg;
use dioxus::prelude::*;

use besace_domain::RecordId;

use crate::{components::Page, state::use_text};

/// One contact.
#[component]
pub fn PersonScreen(id: RecordId) -> Element {
    let t = use_text();
    let _ = id;
    rsx! {
        Page { title: t(msg::nav_people()) }
    }
}
