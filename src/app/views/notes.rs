use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{components::Page, state::use_text};

/// All notes.
#[component]
pub fn NotesScreen() -> Element {
    let t = use_text();
    rsx! {
        Page { title: t(msg::nav_notes()) }
    }
}

/// One note.
#[component]
pub fn NoteScreen(id: String) -> Element {
    let t = use_text();
    let _ = id;
    rsx! {
        Page { title: t(msg::nav_notes()) }
    }
}
