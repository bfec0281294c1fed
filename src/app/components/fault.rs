use besace_engine_api::Fault;
use besace_i18n::names;
use dioxus::prelude::*;

use crate::{
    components::{Banner, Tone},
    state::use_words,
    testid,
};

/// Says what went wrong and what to do about it.
#[component]
pub fn ErrorText(fault: Fault) -> Element {
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    rsx! {
        div { role: "alert",
            Banner { tone: Tone::Care, test: testid::FAULT,
                p { "{catalog.fault(&fault)}" }
            }
        }
    }
}
