use besace_i18n::msg;
use dioxus::prelude::*;

use besace_domain::RecordId;

use crate::{components::Page, state::use_text};

/// A new contact.
#[component]
pub fn PersonNewScreen() -> Element {
    let t = use_text();
    rsx! {
        Page { title: t(msg::nav_people()) }
    }
}

/// Changes a contact.
#[component]
pub fn PersonEditScreen(id: RecordId) -> Element {
    let t = use_text();
    let _ = id;
    rsx! {
        Page { title: t(msg::nav_people()) }
    }
}
