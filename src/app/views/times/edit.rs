use besace_i18n::msg;
use dioxus::prelude::*;

use besace_domain::RecordId;

use crate::{components::Page, state::use_text};

/// A new appointment.
#[component]
pub fn TimeNewScreen() -> Element {
    let t = use_text();
    rsx! {
        Page { title: t(msg::nav_times()) }
    }
}

/// A new appointment with a contact.
#[component]
pub fn TimeWithScreen(with: RecordId) -> Element {
    let t = use_text();
    let _ = with;
    rsx! {
        Page { title: t(msg::nav_times()) }
    }
}

/// Changes an appointment.
#[component]
pub fn TimeEditScreen(id: RecordId) -> Element {
    let t = use_text();
    let _ = id;
    rsx! {
        Page { title: t(msg::nav_times()) }
    }
}
