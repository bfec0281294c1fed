use besace_engine_api::Fault;
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Banner, Button, ErrorText, Section, Tone},
    platform,
    state::{use_engine, use_session, use_text, use_toasts},
    testid,
};

/// Lets the phone's own lock open the toolbox too, where the phone has one that the app may ask.
#[component]
pub fn PhoneLockCard() -> Element {
    let t = use_text();
    let engine = use_engine();
    let session = use_session();
    let toasts = use_toasts();
    let can = use_resource(platform::has_phone_lock);
    let mut cannot = use_signal(|| false);
    let mut fault = use_signal(|| None::<Fault>);
    let mut busy = use_signal(|| false);
    let used = session.status().and_then(Result::ok).is_some_and(|status| !status.passkeys.is_empty());
    let change = use_callback(move |()| {
        let engine = engine.clone();
        spawn(async move {
            busy.set(true);
            cannot.set(false);
            let done = if used {
                engine.remove_passkey(()).await.map(|()| msg::phone_lock_gone())
            } else if let Some(made) = platform::make_phone_key().await {
                engine.set_passkey(made).await.map(|()| msg::phone_lock_done())
            } else {
                cannot.set(true);
                busy.set(false);
                return;
            };
            session.refresh(engine).await;
            busy.set(false);
            match done {
                Ok(words) => toasts.say(t(words)),
                Err(wrong) => fault.set(Some(wrong)),
            }
        });
    });
    if session.kept_nowhere() || !(used || can().unwrap_or(false)) {
        return rsx! {};
    }
    rsx! {
        Section { title: t(msg::phone_lock_title()),
            p { class: "soft", {t(msg::phone_lock_text())} }
            if let Some(fault) = fault() {
                ErrorText { fault }
            }
            if cannot() {
                Banner { tone: Tone::Care, p { {t(msg::phone_lock_cannot())} } }
            }
            Button {
                label: if used { t(msg::phone_lock_off()) } else { t(msg::phone_lock_on()) },
                icon: "unlock",
                busy: busy(),
                test: testid::PHONE_LOCK,
                onclick: move |()| change.call(()),
            }
        }
    }
}
