use besace_domain::Need;
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

/// A need's pictogram.
pub fn need_icon(need: Need) -> &'static str {
    match need {
        Need::Sleep => "need-sleep",
        Need::Food => "need-food",
        Need::Wash => "need-wash",
        Need::Papers => "need-papers",
        Need::Money => "need-money",
        Need::Health => "need-health",
        Need::Medication => "need-medication",
        Need::Drugs => "need-drugs",
        Need::Talk => "need-talk",
        Need::Safety => "need-safety",
        Need::Legal => "need-legal",
        Need::Work => "need-work",
        Need::Family => "need-family",
        Need::Language => "need-language",
        Need::Transport => "need-transport",
        Need::Phone => "need-phone",
    }
}
