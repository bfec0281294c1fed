use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Button, Look},
    platform::{self, Pressed},
    state::use_text,
    testid,
};

/// A panel over the screen. Escape and its cross close it; then the focus goes back to what opened it.
#[component]
pub fn Sheet(
    title: String,
    onclose: EventHandler<()>,
    /// The test id of the button that opened it.
    opener: &'static str,
    /// What stands at its foot.
    foot: Option<Element>,
    children: Element,
) -> Element {
    let t = use_text();
    use_effect(|| platform::focus("[role=dialog] h2"));
    use_drop(move || platform::focus(&["[data-testid=", opener, "]"].concat()));
    rsx! {
        div { class: "veil",
            div {
                class: "dialog sheet",
                role: "dialog",
                "aria-modal": "true",
                "aria-labelledby": "sheet-title",
                onkeydown: move |event| {
                    match platform::pressed(&event) {
                        Some(Pressed::Escape) => onclose.call(()),
                        Some(Pressed::Tab) if platform::keep_focus_in("[role=dialog]", event.modifiers().shift()) => {
                            event.prevent_default();
                        }
                        _ => {}
                    }
                },
                div { class: "sheet-head",
                    h2 { id: "sheet-title", tabindex: "-1", "{title}" }
                    Button {
                        label: t(msg::close()),
                        look: Look::Quiet,
                        icon: "x",
                        icon_only: true,
                        test: testid::CANCEL,
                        onclick: move |()| onclose.call(()),
                    }
                }
                {children}
                if let Some(foot) = foot {
                    div { class: "dialog-foot", {foot} }
                }
            }
        }
    }
}
