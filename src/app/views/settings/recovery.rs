use besace_engine_api::Fault;
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Banner, Button, ErrorText, Section, Tone},
    state::{use_engine, use_session, use_text},
    testid,
};

/// Shows a new paper code once, to be written down.
#[component]
pub fn RecoveryCard() -> Element {
    let t = use_text();
    let engine = use_engine();
    let mut code = use_signal(String::new);
    let mut fault = use_signal(|| None::<Fault>);
    let mut busy = use_signal(|| false);
    if use_session().kept_nowhere() {
        return rsx! {};
    }
    rsx! {
        Section { title: t(msg::paper_title()),
            p { class: "soft", {t(msg::paper_text())} }
            if let Some(fault) = fault() {
                ErrorText { fault }
            }
            if code().is_empty() {
                Button {
                    label: t(msg::paper_show()),
                    icon: "document",
                    busy: busy(),
                    test: "show-recovery",
                    onclick: move |()| {
                        let engine = engine.clone();
                        async move {
                            busy.set(true);
                            match engine.new_recovery_code(()).await {
                                Ok(new) => code.set(new),
                                Err(wrong) => fault.set(Some(wrong)),
                            }
                            busy.set(false);
                        }
                    },
                }
            } else {
                Banner { tone: Tone::Good, title: t(msg::paper_write()),
                    p { class: "recovery", dir: "ltr", "data-testid": testid::RECOVERY, "{code}" }
                    p { {t(msg::paper_once())} }
                    Button { label: t(msg::paper_done()), icon: "check", onclick: move |()| code.set(String::new()) }
                }
            }
        }
    }
}
