//! How sharing stands, in words: what is kept and what is done next, never a wait without an end.

use besace_domain::SpaceId;
use besace_engine_api::{HubFault, SyncWords};
use besace_i18n::{Catalog, msg};
use chrono::NaiveDateTime;
use dioxus::prelude::*;

use crate::{
    components::{Banner, Button, Icon, Look, RouteButton, Tone},
    platform,
    state::{use_ask, use_engine, use_text, use_toasts, use_words},
    testid,
    views::Route,
};

/// The sentence, or nothing where nothing is shared.
fn sync_words(catalog: &Catalog, words: &SyncWords, now: NaiveDateTime) -> Option<String> {
    let when = |at: &NaiveDateTime| catalog.day_time(*at, now.date());
    Some(catalog.text(&match words {
        SyncWords::NothingShared => return None,
        SyncWords::SavedHere => msg::sync_here(),
        SyncWords::SharedAt(at) => msg::sync_shared(when(at)),
        SyncWords::WaitingForNetwork => msg::sync_network(),
        SyncWords::HubSilent(since) => msg::sync_silent(when(since)),
        SyncWords::ClockWrong(_) => msg::sync_clock(),
        SyncWords::NotHeardFrom(since) => msg::sync_quiet(when(since)),
        SyncWords::HubWrong(HubFault::WentBack) => msg::sync_went_back(),
        SyncWords::HubWrong(HubFault::Forged | HubFault::Broken) => msg::sync_wrong(),
        SyncWords::Removed => msg::sync_removed(),
        SyncWords::HubRefuses(since) => msg::sync_refused(when(since)),
        SyncWords::Gone => msg::sync_gone(),
        SyncWords::TooLarge => msg::sync_full(),
        SyncWords::UpdateNeeded => msg::sync_update(),
        SyncWords::AwaitsOwnDevice => msg::sync_other_device(),
        SyncWords::NotConnected => msg::sync_not_connected(),
    }))
}

fn is_well(words: &SyncWords) -> bool {
    matches!(words, SyncWords::SavedHere | SyncWords::SharedAt(_) | SyncWords::WaitingForNetwork)
}

/// The sentence as a line, with what the person can do about it.
#[component]
pub fn SyncLine(words: SyncWords, space: Option<SpaceId>) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let Some(sentence) = sync_words(&catalog, &words, platform::now()) else { return rsx! {} };
    if is_well(&words) {
        let icon = match words {
            SyncWords::SharedAt(_) => "circle-check",
            SyncWords::WaitingForNetwork => "offline",
            _ => "phone-storage",
        };
        return rsx! {
            p { class: "sync", role: "status", "data-testid": testid::SYNC,
                Icon { id: icon }
                span { "{sentence}" }
            }
        };
    }
    let put_back = space.filter(|_| words == SyncWords::HubWrong(HubFault::WentBack));
    rsx! {
        Banner { tone: Tone::Care, test: testid::SYNC,
            p { "{sentence}" }
            if words == SyncWords::NotConnected {
                RouteButton { to: Route::AcceptScreen {}, label: t(msg::teams_accept()), icon: "mail", test: testid::ADD }
            } else {
              Button {
                label: if put_back.is_some() { t(msg::sync_put_back()) } else { t(msg::try_again()) },
                look: Look::Quiet,
                icon: "update",
                test: testid::TRY_AGAIN,
                onclick: move |()| {
                    let engine = engine.clone();
                    spawn(async move {
                        let asked = match put_back {
                            Some(space) => engine.put_back(space).await,
                            None => engine.sync_now(()).await,
                        };
                        if let Err(fault) = asked {
                            toasts.failed(&fault);
                        }
                    });
                },
              }
            }
        }
    }
}

/// The sentence about all that is shared.
#[component]
pub fn SyncRow() -> Element {
    let state = use_ask(|engine| async move { engine.sync_state(()).await });
    match &*state.read() {
        Some(Ok(state)) => rsx! { SyncLine { words: state.overall.clone() } },
        _ => rsx! {},
    }
}
