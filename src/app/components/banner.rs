use dioxus::prelude::*;

use crate::components::Icon;

/// What kind of message a banner holds; its picture says so too, never the colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Tone {
    /// Something to know.
    #[default]
    Note,
    /// Something that was done.
    Good,
    /// Something to take care of.
    Care,
    /// Help in danger.
    Crisis,
}

/// A message that stays on the screen.
#[component]
pub fn Banner(
    #[props(default)] tone: Tone,
    #[props(default)] title: String,
    children: Element,
    #[props(default)] test: String,
) -> Element {
    let (class, icon) = match tone {
        Tone::Note => ("banner", "info"),
        Tone::Good => ("banner banner-good", "check"),
        Tone::Care => ("banner banner-care", "alert"),
        Tone::Crisis => ("banner banner-crisis", "emergency"),
    };
    rsx! {
        div { class, role: "note", "data-testid": test,
            Icon { id: icon }
            div { class: "banner-text",
                if !title.is_empty() {
                    p { class: "banner-title", "{title}" }
                }
                {children}
            }
        }
    }
}
