use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Banner, Button},
    platform,
    state::{Drafts, use_session, use_text},
    testid,
};

/// Says that a new version waits, and switches to it when nothing typed would be lost.
#[component]
pub fn UpdateCard() -> Element {
    let t = use_text();
    let writing = use_context::<Drafts>().any();
    if !use_session().update_ready() {
        return rsx! {};
    }
    rsx! {
        Banner { title: t(msg::update_title()), test: testid::UPDATE,
            if writing {
                p { {t(msg::update_text())} }
            } else {
                Button { label: t(msg::update_now()), icon: "update", onclick: |()| platform::apply_update() }
            }
        }
    }
}
