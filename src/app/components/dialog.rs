use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Button, Look},
    platform::{self, Pressed},
    state::use_text,
    testid,
};

/// Asks before something is done. Escape and the first button say no.
#[component]
pub fn Confirm(
    title: String,
    text: String,
    /// What the button that does it says ("Erase everything").
    yes: String,
    #[props(default)] danger: bool,
    #[props(default)] busy: bool,
    onyes: EventHandler<()>,
    onno: EventHandler<()>,
) -> Element {
    let t = use_text();
    use_hook(platform::keep_focus);
    use_effect(|| platform::focus("[role=dialog] h2"));
    use_drop(platform::return_focus);
    rsx! {
        div { class: "veil",
            div {
                class: "dialog",
                role: "dialog",
                "aria-modal": "true",
                "aria-labelledby": "dialog-title",
                "aria-describedby": "dialog-text",
                onkeydown: move |event| {
                    match platform::pressed(&event) {
                        Some(Pressed::Escape) => onno.call(()),
                        Some(Pressed::Tab) if platform::keep_focus_in("[role=dialog]", event.modifiers().shift()) => {
                            event.prevent_default();
                        }
                        _ => {}
                    }
                },
                h2 { id: "dialog-title", tabindex: "-1", "{title}" }
                p { id: "dialog-text", "{text}" }
                div { class: "dialog-foot",
                    Button { label: t(msg::cancel()), test: testid::CANCEL, onclick: move |()| onno.call(()) }
                    Button {
                        label: yes,
                        look: if danger { Look::Danger } else { Look::Primary },
                        busy,
                        test: testid::CONFIRM,
                        onclick: move |()| onyes.call(()),
                    }
                }
            }
        }
    }
}
