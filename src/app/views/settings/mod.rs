//! Settings, protection, what the app says of itself.
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{components::Page, state::use_text};

/// .
#[component]
pub fn SettingsScreen() -> Element {
    let t = use_text();
    rsx! { Page { title: t(msg::settings()) } }
}
/// .
#[component]
pub fn SafeScreen() -> Element {
    let t = use_text();
    rsx! { Page { title: t(msg::settings()) } }
}
/// .
#[component]
pub fn AboutScreen() -> Element {
    let t = use_text();
    rsx! { Page { title: t(msg::settings()) } }
}
