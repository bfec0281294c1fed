//! What several screens know together, as small signals in context.

mod ask;
mod attached;
mod drafts;
mod invited;
mod place;
mod remind;
mod session;
mod toasts;
mod watch;
mod wear;
mod words;

pub use ask::{Engine, Revisions, use_ask, use_engine};
pub use attached::{ask_attached, attached_to, use_attached, use_faces};
pub use drafts::{Draft, Drafts, use_draft};
pub use invited::{Invited, use_invited};
pub use place::{Here, use_here};
use remind::Reminding;
pub use remind::{DAY, EARLY, Remind, use_remind};
pub use session::{Session, last_lock, use_session};
pub use toasts::{Toasts, use_toasts};
pub use wear::{Wear, use_short, use_wear};
pub use words::{DeskTexts, Words, use_language, use_text, use_words};

use besace_engine_api::Phase;
use dioxus::prelude::*;

use crate::platform;

/// Puts everything into context. Called once, by the app.
pub fn provide() {
    let (session, drafts, reminding) = use_hook(|| {
        let revisions = provide_context(Revisions::new());
        let session = provide_context(Session::new());
        let words = provide_context(Words::new());
        provide_context(Wear::new());
        let toasts = provide_context(Toasts::new(words));
        provide_context(Here::new());
        provide_context(Invited::new());
        let engine = provide_context(watch::start(revisions, session));
        let remind = provide_context(Remind::new());
        let reminding = Reminding { remind, engine, session, revisions, words, toasts };
        (session, provide_context(Drafts::default()), reminding)
    });
    reminding.start();
    // Erased, or kept in memory only: the next person must not find what was typed.
    use_effect(move || {
        if session.phase() == Some(Phase::Empty) {
            drafts.clear();
            platform::wake_at(&[], "");
        }
    });
}
