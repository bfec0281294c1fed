use besace_i18n::msg;
use dioxus::prelude::*;

use super::hub::Trouble;
use crate::{
    components::{Banner, Button, Look, Tone, Waiting},
    platform,
    state::{DeskTexts, use_text, use_words},
    views::lazy::MissingPart,
};

/// Draws its page once the texts of these pages are there.
#[component]
pub fn Frame(children: Element) -> Element {
    let t = use_text();
    let words = use_words();
    use_hook(|| words.want_desk());
    match words.desk() {
        DeskTexts::There if platform::reaches_hub() => children,
        DeskTexts::There => rsx! {
            p { {t(msg::desk_browser_only())} }
        },
        DeskTexts::Missing => rsx! { MissingPart { onagain: move |()| words.want_desk() } },
        DeskTexts::Unwanted | DeskTexts::Coming => rsx! { Waiting {} },
    }
}

/// Says what the hub said.
#[component]
pub fn TroubleText(trouble: Trouble) -> Element {
    let t = use_text();
    let changed = trouble.wrong() == Some(besace_registry_api::Wrong::Changed);
    rsx! {
        div { role: "alert",
            Banner { tone: Tone::Care, test: "trouble",
                p { {t(trouble.words())} }
                if changed {
                    Button {
                        label: t(msg::try_again()),
                        look: Look::Quiet,
                        icon: "update",
                        onclick: |()| platform::reload(),
                    }
                }
            }
        }
    }
}
