use dioxus::prelude::*;

use crate::testid;

/// A code to be typed or copied from this screen.
#[component]
pub fn CodeShown(code: String) -> Element {
    rsx! {
        p { class: "code-shown", dir: "ltr", "data-testid": testid::CODE_SHOWN, "{code}" }
    }
}
