use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Button, ExplainButton, Explanation, Icon, Look},
    platform,
    state::{use_language, use_text},
    testid,
    views::Route,
};

/// The frame of a screen: its heading (which takes the focus), the way back, "read aloud", the "?" that explains
/// it, and what stands fixed at its foot under the thumb.
#[component]
pub fn Page(
    title: String,
    /// Where the arrow leads; none on the main screens.
    back: Option<Route>,
    /// Buttons beside the heading.
    actions: Option<Element>,
    /// The main action, fixed at the foot.
    foot: Option<Element>,
    children: Element,
) -> Element {
    let t = use_text();
    let explained = use_signal(|| false);
    use_effect(platform::focus_heading);
    let class = if foot.is_some() { "page-body page-footed" } else { "page-body" };
    rsx! {
        header { class: "page-head",
            if let Some(to) = back {
                Link { class: "button button-quiet button-icon page-back", to, "aria-label": t(msg::back()),
                    Icon { id: "back" }
                }
            }
            h1 { tabindex: "-1", dir: "auto", "{title}" }
            div { class: "page-actions",
                Speak {}
                ExplainButton { open: explained }
                {actions}
            }
        }
        if explained() {
            Explanation {}
        }
        div { class, {children} }
        if let Some(foot) = foot {
            div { class: "page-foot", {foot} }
        }
    }
}

/// Reads the screen aloud; pressed again, stops. Not there where the device has no voice.
#[component]
fn Speak() -> Element {
    let t = use_text();
    let language = use_language().voice_tag();
    let mut speaking = use_signal(|| false);
    use_drop(platform::hush);
    if !platform::can_speak(language) {
        return rsx! {};
    }
    rsx! {
        Button {
            label: if speaking() { t(msg::stop_reading()) } else { t(msg::read_aloud()) },
            look: Look::Quiet,
            icon: "speaker",
            icon_only: true,
            pressed: speaking(),
            test: testid::SPEAK,
            onclick: move |()| {
                if speaking() {
                    platform::hush();
                } else {
                    platform::speak(&platform::screen_text(), language);
                }
                speaking.toggle();
            },
        }
    }
}
