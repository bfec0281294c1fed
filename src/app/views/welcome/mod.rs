//! The start: language, protection, and what may be said of oneself. No account, all of it skippable.

mod after;
mod language;
mod protect;
mod secret;

pub use after::After;
pub use secret::{NewSecret, SecretKind};

use besace_engine_api::{Fault, Kept, Protection, WhyNotKept};
use dioxus::prelude::*;

use crate::{
    platform,
    state::{use_engine, use_session, use_words},
    views::{
        Route,
        lazy::{Chunk, Lazy},
    },
};

#[derive(Clone, Copy, PartialEq)]
enum Stage {
    Language,
    Protect,
    Secret(SecretKind),
}

/// The start; with `onback`, that of somebody else on a phone where there is a locked toolbox.
#[component]
pub fn WelcomeScreen(onback: Option<EventHandler<()>>) -> Element {
    let session = use_session();
    let words = use_words();
    let engine = use_engine();
    let navigator = use_navigator();
    let mut stage = use_signal(|| if words.chosen() && onback.is_none() { Stage::Protect } else { Stage::Language });
    let mut fault = use_signal(|| None::<Fault>);
    let mut busy = use_signal(|| false);

    if session.is_open() {
        // What is left to say comes with the settings, where it stands too.
        return rsx! { Lazy { chunk: Chunk::Settings, route: Route::WelcomeScreen {} } };
    }
    let create = use_callback(move |protection: Protection| {
        let engine = engine.clone();
        busy.set(true);
        fault.set(None);
        // A task of the app's: the engine's event may take this screen away before its answer is here.
        dioxus::core::spawn_forever(async move {
            let kept = protection != Protection::SessionOnly;
            let made = match onback {
                Some(_) => engine.create_another(protection).await,
                None => engine.create(protection).await,
            };
            match made {
                Ok(status) => {
                    // The last step stands under its own address; a session that leaves nothing has none.
                    navigator.replace(if kept { Route::WelcomeScreen {} } else { Route::HomeScreen {} });
                    session.told(Ok(status));
                    if kept {
                        platform::remember();
                    } else if onback.is_none() {
                        platform::forget().await;
                    }
                }
                Err(wrong) if busy.try_peek().is_ok() => {
                    busy.set(false);
                    fault.set(Some(wrong));
                }
                // The person has gone elsewhere meanwhile.
                Err(_) => {}
            }
        });
    });
    let cannot_keep = session.kept() == Some(Kept::Not(WhyNotKept::NotPossible));
    match stage() {
        Stage::Language => rsx! {
            language::ChooseLanguage { onback, onnext: move |()| stage.set(Stage::Protect) }
        },
        Stage::Protect => rsx! {
            protect::Protect {
                cannot_keep,
                busy: busy(),
                fault: fault(),
                onback: move |()| stage.set(Stage::Language),
                onkind: move |kind: Option<SecretKind>| match kind {
                    Some(kind) => stage.set(Stage::Secret(kind)),
                    None => create.call(Protection::SessionOnly),
                },
            }
        },
        Stage::Secret(kind) => rsx! {
            NewSecret {
                key: "{kind:?}",
                kind,
                busy: busy(),
                fault: fault(),
                onback: move |()| {
                    fault.set(None);
                    stage.set(Stage::Protect);
                },
                onchosen: move |protection| create.call(protection),
            }
        },
    }
}
