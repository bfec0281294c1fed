use besace_engine_api::Fault;
use besace_i18n::names;
use dioxus::prelude::*;

use crate::{
    components::{Banner, Tone},
    state::use_text,
    testid,
};

/// Says what went wrong and what to do about it.
#[component]
pub fn ErrorText(fault: Fault) -> Element {
    let words = use_text()(names::fault(&fault));
    rsx! {
        div { role: "alert",
            Banner { tone: Tone::Care, test: testid::FAULT,
                p { "{words}" }
            }
        }
    }
}
