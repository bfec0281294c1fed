use besace_engine_api::{Fault, Kept, Phase, Shelf, Status, WhyNotKept};
use dioxus::prelude::*;

use crate::{
    platform::{self, Part},
    state::Engine,
};

/// Where the toolbox stands, as the engine last said.
#[derive(Clone, Copy)]
pub struct Session {
    status: Signal<Option<Result<Status, Fault>>>,
    part: Signal<Part>,
    update: Signal<bool>,
    installing: Signal<Option<u8>>,
    asked: Signal<bool>,
}

impl Session {
    pub(super) fn new() -> Self {
        Self {
            status: Signal::new(None),
            part: Signal::new(Part::default()),
            update: Signal::new(false),
            installing: Signal::new(None),
            asked: Signal::new(false),
        }
    }

    /// Asks the engine where things stand.
    pub async fn refresh(self, engine: Engine) {
        let status = engine.status(()).await;
        self.told(status);
    }

    /// Takes note of what the engine said.
    pub fn told(mut self, status: Result<Status, Fault>) {
        if let Ok(status) = &status {
            remember_lock(status);
        }
        self.status.set(Some(status));
    }

    /// Where things stand, once it is known.
    pub fn status(self) -> Option<Result<Status, Fault>> {
        self.status.read().clone()
    }

    /// Whether there is a toolbox and whether it is open, once that is known.
    pub fn phase(self) -> Option<Phase> {
        self.known().map(|status| status.phase)
    }

    /// Whether what is saved stays, once that is known.
    pub fn kept(self) -> Option<Kept> {
        self.known().map(|status| status.kept)
    }

    /// True while the toolbox is open.
    pub fn is_open(self) -> bool {
        self.phase() == Some(Phase::Open)
    }

    fn known(self) -> Option<Status> {
        self.status.read().as_ref()?.as_ref().ok().cloned()
    }

    /// What part this window has in keeping the toolbox.
    pub fn part(self) -> Part {
        *self.part.read()
    }

    /// Sets that part.
    pub fn set_part(mut self, part: Part) {
        if *self.part.peek() != part {
            self.part.set(part);
        }
    }

    /// True when a new version waits to be switched on.
    pub fn update_ready(self) -> bool {
        *self.update.read()
    }

    /// Takes note of a waiting version.
    pub fn set_update_ready(mut self) {
        self.update.set(true);
    }

    /// How far a directory's installation is, in percent, while one runs.
    pub fn installed_percent(self) -> Option<u8> {
        self.installing.read().filter(|percent| *percent < 100)
    }

    pub(super) fn installing(mut self, percent: u8) {
        self.installing.set(Some(percent));
    }

    /// Asks the browser to keep the toolbox once there is an open one, and tells the engine what it said.
    pub async fn ask_to_keep(mut self, engine: Engine) {
        let asked = *self.asked.peek();
        if !asked && self.is_open() && self.kept() == Some(Kept::Maybe) {
            self.asked.set(true);
            let shelf: Shelf = platform::ask_to_keep().await;
            if engine.note_shelf(shelf).await.is_ok() {
                self.refresh(engine).await;
            }
        }
    }

    /// True when nothing is kept, by choice or because it cannot be.
    pub fn kept_nowhere(self) -> bool {
        matches!(self.kept(), Some(Kept::Not(_)))
    }

    /// True when nothing is kept because the person wanted it so.
    pub fn session_only(self) -> bool {
        self.kept() == Some(Kept::Not(WhyNotKept::Chosen))
    }
}

/// Which lock stood last; `platforms/web/boot.js` lets it be drawn before it starts the engine.
const LOCK: &str = "lock";
const CODE: &str = "code";
const WORDS: &str = "words";

/// Keeps for the next start that a lock will stand, and of which kind: no secret, whoever starts the app sees it.
fn remember_lock(status: &Status) {
    let lock = match (status.phase, status.kept) {
        (Phase::Empty, _) | (_, Kept::Not(_)) => "",
        (Phase::Locked { .. }, _) if status.by_code => CODE,
        (Phase::Locked { .. }, _) => WORDS,
        (Phase::Open, _) => return,
    };
    if platform::preference(LOCK).unwrap_or_default() != lock {
        platform::set_preference(LOCK, lock);
    }
}

/// Whether the lock that stood last opens by a code; none where there was no lock. The engine may know better, once it
/// answers.
pub fn last_lock() -> Option<bool> {
    let lock = platform::preference(LOCK)?;
    if lock.is_empty() { None } else { Some(lock == CODE) }
}

/// Where the toolbox stands.
pub fn use_session() -> Session {
    use_context()
}
