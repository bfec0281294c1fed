//! What stands before the screens: no toolbox yet, a locked one, an engine that does not answer.

use besace_engine_api::{Fault, Phase};
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Banner, Button, ErrorText, Look, Page, Tone, Waiting},
    platform::{self, Part},
    state::{last_lock, use_session, use_text, use_words},
    testid,
    views::{Route, open::OpenScreen, welcome::WelcomeScreen},
};

/// Shows the screen where it may be shown, else what stands before it.
#[component]
pub fn Gate(children: Element) -> Element {
    let session = use_session();
    let route = use_route::<Route>();
    // Who has not even chosen a language has no toolbox here: the start needs not wait for an engine still on its way.
    let words = use_words();
    let first_time = use_hook(|| !words.chosen());
    // Nor has who comes back to a lock to wait for it: what they type waits there.
    let locked = use_hook(|| last_lock().is_some());
    if route.is_desk() || matches!(route, Route::HelpScreen {} | Route::AboutScreen {} | Route::SourcesScreen {}) {
        return children;
    }
    match session.part() {
        Part::Failed => return rsx! { NoEngine {} },
        Part::Elsewhere => return rsx! { OtherTab {} },
        Part::Starting | Part::Ready => {}
    }
    let phase = match session.status() {
        None if first_time && !route.needs_no_toolbox() => Phase::Empty,
        None if locked && !route.needs_no_toolbox() => Phase::Locked { wait_seconds: 0 },
        None => return rsx! { Waiting {} },
        Some(Err(Fault::Unreachable)) => return rsx! { NoEngine {} },
        Some(Err(fault)) => return rsx! { ErrorText { fault } },
        Some(Ok(_)) if route.needs_no_toolbox() => return children,
        Some(Ok(status)) => status.phase,
    };
    match phase {
        Phase::Empty => rsx! { WelcomeScreen {} },
        Phase::Locked { .. } => rsx! { OpenScreen {} },
        Phase::Open => children,
    }
}

/// This browser cannot run the engine.
#[component]
fn NoEngine() -> Element {
    let t = use_text();
    rsx! {
        Page {
            title: t(msg::no_engine_title()),
            foot: rsx! {
                Button {
                    label: t(msg::try_again()),
                    look: Look::Primary,
                    icon: "update",
                    onclick: |()| platform::reload(),
                }
            },
            Banner { tone: Tone::Care,
                p { {t(msg::no_engine_text())} }
                p { {t(msg::no_engine_help())} }
            }
        }
    }
}

/// Another tab has the toolbox and does not answer.
#[component]
fn OtherTab() -> Element {
    let t = use_text();
    let mut asked = use_signal(|| false);
    rsx! {
        Page {
            title: t(msg::other_tab_title()),
            foot: rsx! {
                Button {
                    label: t(msg::other_tab_take_over()),
                    look: Look::Primary,
                    busy: asked(),
                    test: testid::TAKE_OVER,
                    onclick: move |()| {
                        asked.set(true);
                        platform::take_over();
                    },
                }
            },
            Banner { p { {t(msg::other_tab_text())} } }
        }
    }
}
