use besace_i18n::{Message, msg, names};
use besace_registry_api::Stage;
use dioxus::prelude::*;

use crate::{
    components::{Banner, Tone},
    state::use_text,
};

/// Where a listing stands, in a few words.
pub fn stage_words(stage: &Stage) -> Message {
    match stage {
        Stage::Draft => msg::stage_draft(),
        Stage::Waiting { approvals, of } => msg::stage_waiting(*approvals, *of),
        Stage::Asked(_) => msg::stage_asked(),
        Stage::Published => msg::stage_published(),
        Stage::Refused(_) => msg::stage_refused(),
        Stage::Removed => msg::stage_removed(),
    }
}

/// Where a listing stands, with what there is to say of it.
#[component]
pub fn StageBanner(stage: Stage, live: bool) -> Element {
    let t = use_text();
    let tone = match stage {
        Stage::Published => Tone::Good,
        Stage::Asked(_) | Stage::Refused(_) | Stage::Removed => Tone::Care,
        Stage::Draft | Stage::Waiting { .. } => Tone::Note,
    };
    rsx! {
        Banner { tone, title: t(stage_words(&stage)), test: "stage",
            match &stage {
                Stage::Asked(question) => rsx! { p { dir: "auto", "{question}" } },
                Stage::Refused(reason) => rsx! { p { {t(names::refusal(*reason))} } },
                _ if live && stage != Stage::Published => rsx! { p { {t(msg::desk_live_older())} } },
                _ => rsx! {},
            }
        }
    }
}
