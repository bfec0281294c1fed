use besace_engine_api::{Kept, WhyNotKept};
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Banner, Tone},
    state::{use_session, use_text},
};

/// Says in words whether what is saved stays.
#[component]
pub fn StorageWord() -> Element {
    let t = use_text();
    let (tone, words) = match use_session().kept() {
        None => return rsx! {},
        Some(Kept::Files) => (Tone::Good, msg::kept_files()),
        Some(Kept::Promised) => (Tone::Good, msg::kept_promised()),
        Some(Kept::Maybe) => (Tone::Note, msg::kept_maybe()),
        Some(Kept::Not(WhyNotKept::Chosen)) => (Tone::Care, msg::kept_session()),
        Some(Kept::Not(WhyNotKept::NotPossible)) => (Tone::Care, msg::kept_not_possible()),
    };
    rsx! {
        Banner { tone, test: "kept", p { {t(words)} } }
    }
}
