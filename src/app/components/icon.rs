use dioxus::prelude::*;

use crate::platform;

/// A symbol of the picture sheet (`assets/icons.svg`), beside words that say the same.
#[component]
pub fn Icon(id: &'static str) -> Element {
    let address = platform::icon(id);
    rsx! {
        svg { class: "icon", "data-icon": id, "aria-hidden": "true", "focusable": "false",
            r#use { href: address }
        }
    }
}
