use besace_engine_api::Phase;
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Button, Confirm, Look},
    platform,
    state::{use_engine, use_session, use_text, use_toasts},
    testid,
    views::Route,
};

/// Locks at once. A toolbox that is kept nowhere is gone then, so that is asked first.
#[component]
pub fn LockButton() -> Element {
    let t = use_text();
    let engine = use_engine();
    let session = use_session();
    let navigator = use_navigator();
    let mut asking = use_signal(|| false);
    let lock = use_callback(move |()| {
        let engine = engine.clone();
        spawn(async move {
            let status = engine.lock(()).await;
            navigator.replace(Route::HomeScreen {});
            session.told(status);
        });
    });
    let only_now = session.kept_nowhere();
    rsx! {
        Button {
            label: if only_now { t(msg::lock_leave()) } else { t(msg::lock_now()) },
            icon: "lock",
            test: testid::LOCK_NOW,
            onclick: move |()| if only_now { asking.set(true) } else { lock.call(()) },
        }
        if asking() {
            Confirm {
                title: t(msg::lock_leave()),
                text: t(msg::lock_leave_text()),
                yes: t(msg::lock_leave()),
                danger: true,
                onyes: move |()| lock.call(()),
                onno: move |()| asking.set(false),
            }
        }
    }
}

/// Leaves at once for a page that says nothing; the toolbox locks with it.
#[component]
pub fn HideButton() -> Element {
    let t = use_text();
    rsx! {
        Button {
            label: t(msg::hide()),
            look: Look::Quiet,
            icon: "hide",
            icon_only: true,
            test: testid::HIDE,
            onclick: |()| platform::leave(),
        }
    }
}

/// Erases everything after one question.
#[component]
pub fn EraseButton() -> Element {
    let t = use_text();
    let engine = use_engine();
    let session = use_session();
    let navigator = use_navigator();
    let toasts = use_toasts();
    let mut asking = use_signal(|| false);
    let mut busy = use_signal(|| false);
    let erase = use_callback(move |()| {
        let engine = engine.clone();
        let done = t(msg::erase_done());
        busy.set(true);
        // A task of the app's: the screen goes away with the toolbox, before the phone is swept.
        dioxus::core::spawn_forever(async move {
            let status = engine.erase(()).await;
            if let Err(fault) = &status {
                busy.set(false);
                asking.set(false);
                toasts.failed(fault);
                return;
            }
            // Where somebody else has a toolbox on this phone, the app stays for them.
            if matches!(&status, Ok(status) if status.phase == Phase::Empty) {
                platform::forget().await;
            } else {
                platform::wake_at(&[], "");
            }
            navigator.replace(Route::HomeScreen {});
            session.told(status);
            toasts.say(done);
        });
    });
    rsx! {
        Button {
            label: t(msg::erase_button()),
            look: Look::Danger,
            icon: "trash",
            test: testid::ERASE,
            onclick: move |()| asking.set(true),
        }
        if asking() {
            Confirm {
                title: t(msg::erase_ask()),
                text: t(msg::erase_ask_text()),
                yes: t(msg::erase_button()),
                danger: true,
                busy: busy(),
                onyes: move |()| erase.call(()),
                onno: move |()| asking.set(false),
            }
        }
    }
}
