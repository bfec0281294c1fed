use besace_i18n::msg;
use dioxus::prelude::*;

use super::QrPicture;
use crate::{state::use_text, testid};

/// A code to be typed or copied from this screen.
#[component]
pub fn CodeShown(code: String) -> Element {
    rsx! {
        p { class: "code-shown", dir: "ltr", "data-testid": testid::CODE_SHOWN, "{code}" }
    }
}

/// A code for another device's camera. What cannot be scanned is typed: [`CodeShown`] says it in letters.
#[component]
pub fn CodePicture(text: String) -> Element {
    let t = use_text();
    rsx! {
        QrPicture { text, label: t(msg::code_picture()) }
    }
}
