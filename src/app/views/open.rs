use besace_engine_api::{Fault, Passkey, Phase, Secret, Unlock};
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Banner, Button, CodePad, ErrorText, Field, FieldKind, Look, Page, RouteButton, Tone},
    platform,
    state::{last_lock, use_engine, use_session, use_text, use_words},
    testid,
    views::{
        Route,
        lazy::{Chunk, Lazy},
        settings::LanguagePick,
        welcome::WelcomeScreen,
    },
};

/// The lock: code or passphrase, the paper code for who forgot it, and help without opening.
#[component]
pub fn OpenScreen() -> Element {
    let t = use_text();
    let words = use_words();
    let session = use_session();
    let engine = use_engine();
    let navigator = use_navigator();
    let mut typed = use_signal(String::new);
    let mut lost = use_signal(|| false);
    let mut another = use_signal(|| false);
    let mut busy = use_signal(|| false);
    let mut fault = use_signal(|| None::<Fault>);
    let status = session.status().and_then(Result::ok);
    // Before the engine answers, the lock stands as it stood last.
    let remembered = use_hook(|| last_lock() == Some(true));
    let by_code = status.as_ref().map_or(remembered, |status| status.by_code);
    let passkeys = status.as_ref().map(|status| status.passkeys.clone()).unwrap_or_default();
    let told = match status.as_ref().map(|status| status.phase) {
        Some(Phase::Locked { wait_seconds }) => wait_seconds,
        _ => 0,
    };
    // Counts the wait down. The engine keeps the true one; this only tells it.
    let mut wait = use_signal(|| told);
    use_effect(move || {
        if let Some(Phase::Locked { wait_seconds }) = session.phase() {
            wait.set(wait_seconds);
        }
    });
    use_future(move || async move {
        loop {
            platform::sleep(1000).await;
            let left = *wait.peek();
            if left > 0 {
                wait.set(left - 1);
                if left == 1 {
                    fault.set(None);
                }
            }
        }
    });
    let here = use_route::<Route>();
    let enter = use_callback(move |unlock: Unlock| {
        let engine = engine.clone();
        let here = here.clone();
        let by_paper = lost();
        busy.set(true);
        // A task of the app's: the engine's event may take this screen away before its answer is here.
        dioxus::core::spawn_forever(async move {
            let answer = engine.unlock(unlock).await;
            if busy.try_peek().is_ok() {
                busy.set(false);
                typed.set(String::new());
            }
            match answer {
                Ok(status) => {
                    if by_paper {
                        // Who forgot the code chooses another one now.
                        navigator.replace(Route::SafeScreen {});
                    } else if here == (Route::OpenScreen {}) {
                        navigator.replace(Route::HomeScreen {});
                    }
                    session.told(Ok(status));
                }
                // The person has gone elsewhere meanwhile.
                Err(_) if busy.try_peek().is_err() => {}
                Err(wrong) => {
                    if let Fault::WrongSecret { wait_seconds: seconds, .. } | Fault::MustWait { seconds } = wrong {
                        wait.set(seconds);
                    }
                    fault.set(Some(wrong));
                }
            }
        });
    });
    let open = use_callback(move |()| {
        let secret = Secret(typed.peek().clone());
        if !(secret.0.is_empty() || busy() || wait() > 0) {
            enter.call(if lost() { Unlock::RecoveryCode(secret) } else { Unlock::Secret(secret) });
        }
    });
    let by_phone = use_callback(move |keys: Vec<Passkey>| {
        spawn(async move {
            if let Some(key) = platform::ask_phone_lock(&keys).await {
                lost.set(false);
                enter.call(Unlock::Phone(key));
            }
        });
    });
    if session.is_open() {
        return rsx! { Lazy { chunk: Chunk::Carried, route: Route::HomeScreen {} } };
    }
    if another() {
        return rsx! { WelcomeScreen { onback: move |()| another.set(false) } };
    }
    let waiting = wait() > 0;
    let wait_words = words.catalog().map(|catalog| catalog.wait(wait())).unwrap_or_default();
    rsx! {
        Page {
            title: t(msg::open_title()),
            foot: rsx! {
                Button {
                    label: if busy() { t(msg::loading()) } else { t(msg::open()) },
                    look: Look::Primary,
                    icon: "unlock",
                    busy: busy(),
                    disabled: waiting || typed().is_empty(),
                    test: testid::UNLOCK,
                    onclick: move |()| open.call(()),
                }
            },
            div { class: "stack", "data-testid": testid::LOCK,
                if waiting {
                    div { role: "timer", "aria-live": "off",
                        Banner { tone: Tone::Care, p { {t(msg::open_wait(wait_words))} } }
                    }
                } else if let Some(fault) = fault() {
                    ErrorText { fault }
                }
                if lost() {
                    Field {
                        label: t(msg::open_paper()),
                        hint: t(msg::open_paper_hint()),
                        value: typed(),
                        test: testid::SECRET,
                        oninput: move |text| typed.set(text),
                        onenter: move |()| open.call(()),
                    }
                } else if by_code {
                    CodePad {
                        label: t(msg::secret_code()),
                        value: typed(),
                        disabled: waiting || busy(),
                        oninput: move |text| typed.set(text),
                        onenter: move |()| open.call(()),
                    }
                } else {
                    Field {
                        label: t(msg::secret_passphrase()),
                        kind: FieldKind::Passphrase,
                        value: typed(),
                        test: testid::SECRET,
                        oninput: move |text| typed.set(text),
                        onenter: move |()| open.call(()),
                    }
                }
                if !passkeys.is_empty() {
                    Button {
                        label: t(msg::open_by_phone()),
                        icon: "unlock",
                        busy: busy(),
                        test: testid::PHONE_LOCK,
                        onclick: move |()| by_phone.call(passkeys.clone()),
                    }
                }
                div { class: "row-wrap",
                    Button {
                        label: if lost() { t(msg::open_by_code()) } else { t(msg::open_lost()) },
                        look: Look::Quiet,
                        test: testid::LOST,
                        onclick: move |()| {
                            typed.set(String::new());
                            fault.set(None);
                            lost.toggle();
                        },
                    }
                    RouteButton { to: Route::HelpScreen {}, label: t(msg::help_now()), icon: "emergency" }
                    RouteButton { to: Route::FindScreen {}, label: t(msg::open_find()), icon: "search" }
                    // Always here, so that it does not tell whether somebody else has a toolbox on this phone.
                    Button {
                        label: t(msg::open_another()),
                        look: Look::Quiet,
                        test: testid::ANOTHER,
                        onclick: move |()| another.set(true),
                    }
                }
                LanguagePick {}
            }
        }
    }
}
