use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::Icon,
    state::{use_engine, use_text, use_toasts},
    testid,
};

/// Shows the short messages, with a button that undoes where something was removed.
#[component]
pub fn Toaster() -> Element {
    let t = use_text();
    let toasts = use_toasts();
    let engine = use_engine();
    rsx! {
        // Always there, so that a screen reader hears what comes into it.
        div { class: "toasts", role: "status", "aria-live": "polite",
            if let Some(toast) = toasts.shown() {
                div { key: "{toast.number}", class: "toast",
                    p { dir: "auto", "{toast.text}" }
                    if let Some(record) = toast.undo {
                        button {
                            class: "toast-undo",
                            r#type: "button",
                            "data-testid": testid::UNDO,
                            onclick: move |_| {
                                let engine = engine.clone();
                                async move {
                                    toasts.close();
                                    if let Err(fault) = engine.undo_remove(record).await {
                                        toasts.failed(&fault);
                                    }
                                }
                            },
                            {t(msg::undo())}
                        }
                    }
                    button {
                        class: "toast-close",
                        r#type: "button",
                        "aria-label": t(msg::close()),
                        onclick: move |_| toasts.close(),
                        Icon { id: "x" }
                    }
                }
            }
        }
    }
}
