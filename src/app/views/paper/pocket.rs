//! Two sides of A6, for a pocket: a code, and on the back what was chosen. It says nothing to others.

use besace_i18n::msg;
use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::{
    components::{CodePicture, CodeShown, Icon, Section},
    state::{use_text, use_words},
    testid,
};

/// The card as it is printed; its children are the back.
#[component]
pub fn Pocket(
    /// The text of the QR code.
    code: String,
    /// The same to be typed.
    printed: String,
    /// What to do with it.
    how: String,
    /// The last day of the code.
    until: NaiveDate,
    children: Element,
) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    rsx! {
        Section { title: t(msg::print_preview()),
            div { class: "paper paper-pocket", "data-testid": testid::PAPER,
                div { class: "paper-side",
                    div { class: "paper-pocket-head",
                        Icon { id: "note" }
                        p { {t(msg::print_cover())} }
                    }
                    div { class: "paper-code", "data-testid": testid::PAPER_CODE, CodePicture { text: code } }
                    CodeShown { code: printed }
                    p { "{how}" }
                    p { {t(msg::crew_invite_until(catalog.date(until)))} }
                }
                div { class: "paper-side", "data-testid": testid::CARD_BACK, {children} }
            }
        }
    }
}

/// Whom to call, on the back.
#[component]
pub fn Called(name: String, phone: String) -> Element {
    let t = use_text();
    rsx! {
        section { class: "paper-block",
            h3 { {t(msg::card_who())} }
            p { class: "paper-entry-title", dir: "auto", "{name}" }
            p { dir: "ltr", "{phone}" }
        }
    }
}

/// An address as somebody reads it: without how it is reached.
pub fn plain(address: &str) -> String {
    address.split_once("://").map_or(address, |(_, rest)| rest).to_owned()
}
