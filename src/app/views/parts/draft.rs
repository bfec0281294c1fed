use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Banner, Button, Look},
    state::{Draft, use_text},
};

/// Says that the form holds what was typed before, and lets the person throw it away.
#[component]
pub fn DraftRemark<T: Clone + PartialEq + 'static>(draft: Draft<T>) -> Element {
    let t = use_text();
    if !draft.restored() {
        return rsx! {};
    }
    rsx! {
        Banner {
            p { {t(msg::draft_kept())} }
            Button { label: t(msg::draft_drop()), look: Look::Quiet, icon: "trash", onclick: move |()| draft.drop_changes() }
        }
    }
}
