//! What comes from outside any screen: the engine's word, the tab's part, updates, the app out of sight.
//!
//! Such calls arrive outside Dioxus: each is handed to a task of the app's, which may write signals.

use besace_engine_api::{Event, Phase};
use dioxus::prelude::*;
use futures::{StreamExt as _, channel::mpsc};

use super::{Engine, Revisions, Session};
use crate::platform::{self, Part};

/// How long the app may be out of sight before it locks, in milliseconds.
const OUT_OF_SIGHT: i32 = 60_000;

enum News {
    Engine(Event),
    Part(Part),
    Update,
    Hidden(bool),
}

/// Starts the line to the engine and listens to everything. Called once.
pub fn start(revisions: Revisions, session: Session) -> Engine {
    let (tell, mut told) = mpsc::unbounded();
    let say = move |news| {
        // Fails only when the app has ended.
        let _ = tell.unbounded_send(news);
    };
    let engine = platform::start({
        let say = say.clone();
        move |event| say(News::Engine(event))
    });
    platform::on_part({
        let say = say.clone();
        move |part| say(News::Part(part))
    });
    platform::on_update({
        let say = say.clone();
        move || say(News::Update)
    });
    platform::on_hidden(move |hidden| say(News::Hidden(hidden)));

    let guard = Guard { engine: engine.clone(), session, since: Signal::new(None) };
    let listener = engine.clone();
    spawn(async move {
        while let Some(news) = told.next().await {
            match news {
                News::Engine(Event::ToolboxChanged) => revisions.toolbox_changed(),
                News::Engine(Event::DirectoryChanged) => revisions.directory_changed(),
                News::Engine(Event::SharingChanged) => revisions.sharing_changed(),
                News::Engine(Event::Installing(percent)) => session.installing(percent),
                News::Engine(Event::PhaseChanged) => {
                    session.refresh(listener.clone()).await;
                    session.ask_to_keep(listener.clone()).await;
                }
                News::Part(part) => {
                    session.set_part(part);
                    if part == Part::Ready {
                        session.refresh(listener.clone()).await;
                        revisions.toolbox_changed();
                    }
                }
                News::Update => session.set_update_ready(),
                News::Hidden(hidden) => guard.sight(hidden),
            }
        }
    });
    engine
}

/// Locks the toolbox once the app has been out of sight for a minute.
#[derive(Clone)]
struct Guard {
    engine: Engine,
    session: Session,
    since: Signal<Option<i64>>,
}

impl Guard {
    fn sight(&self, hidden: bool) {
        let mut since = self.since;
        let left = if hidden { Some(platform::ticks()) } else { None };
        let before = since.replace(left);
        if hidden {
            let guard = self.clone();
            spawn(async move {
                platform::sleep(OUT_OF_SIGHT).await;
                let still = *since.peek() == left;
                if still {
                    guard.lock().await;
                }
            });
        } else if before.is_some_and(|before| platform::ticks() - before >= i64::from(OUT_OF_SIGHT)) {
            // The browser had put the app to sleep, and its timers with it.
            let guard = self.clone();
            spawn(async move { guard.lock().await });
        } else if self.session.is_open() {
            // What others wrote meanwhile. How that goes is told by the state of sharing.
            let engine = self.engine.clone();
            spawn(async move { drop(engine.sync_now(()).await) });
        }
    }

    /// A toolbox that is kept nowhere would be gone: somebody who makes a call must find it again.
    async fn lock(&self) {
        if self.session.phase() == Some(Phase::Open) && !self.session.kept_nowhere() {
            let status = self.engine.lock(()).await;
            self.session.told(status);
        }
    }
}
