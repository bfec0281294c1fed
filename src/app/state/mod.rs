//! What several screens know together, as small signals in context.

mod ask;
mod place;
mod session;
mod toasts;
mod wear;
mod words;

pub use ask::{Engine, Revisions, use_ask, use_engine};
pub use place::{Here, use_here};
pub use session::{Session, use_session};
pub use toasts::{Toast, Toasts, use_toasts};
pub use wear::{Wear, use_wear};
pub use words::{Words, use_language, use_text, use_words};

use besace_engine_api::{Client, Event};
use dioxus::prelude::*;

use crate::platform::{self, Link};

/// Puts everything into context. Called once, by the app.
pub fn provide() {
    use_hook(|| {
        let revisions = provide_context(Revisions::new());
        let session = provide_context(Session::new());
        let words = provide_context(Words::new());
        provide_context(Wear::new());
        provide_context(Toasts::new(words));
        provide_context(Here::new());

        // The engine tells of changes from outside any screen: hand them to a task of the app's.
        let (tell, mut told) = futures::channel::mpsc::unbounded();
        let engine: Engine = Client::new(Link::start(move |event| {
            let _ = tell.unbounded_send(event);
        }));
        provide_context(engine.clone());
        spawn(async move {
            use futures::StreamExt as _;
            while let Some(event) = told.next().await {
                match event {
                    Event::ToolboxChanged => revisions.toolbox_changed(),
                    Event::DirectoryChanged => revisions.directory_changed(),
                    Event::PhaseChanged => session.refresh(engine.clone()).await,
                    Event::Installing(percent) => session.installing(percent),
                }
            }
        });
    });
}
