use besace_domain::RecordId;
use besace_engine_api::Fault;
use besace_i18n::names;
use dioxus::prelude::*;

use crate::{platform, state::Words};

/// How long a message stays, in milliseconds: time to read it twice and find the button.
const STAYS: i32 = 10_000;

/// A short message at the foot of the screen.
#[derive(Clone, PartialEq)]
pub struct Toast {
    /// Counts up.
    pub number: u32,
    /// What it says.
    pub text: String,
    /// The removed record that its button brings back.
    pub undo: Option<RecordId>,
}

/// Short messages; one is shown at a time.
#[derive(Clone, Copy)]
pub struct Toasts {
    words: Words,
    shown: Signal<Option<Toast>>,
    last: Signal<u32>,
}

impl Toasts {
    pub(super) fn new(words: Words) -> Self {
        Self { words, shown: Signal::new(None), last: Signal::new(0) }
    }

    /// Says something.
    pub fn say(self, text: String) {
        self.show(text, None);
    }

    /// Says that a record was removed, with a button that brings it back.
    pub fn removed(self, text: String, record: RecordId) {
        self.show(text, Some(record));
    }

    /// Says what went wrong.
    pub fn failed(self, fault: &Fault) {
        if let Some(catalog) = self.words.catalog() {
            self.say(catalog.text(&names::fault(fault)));
        }
    }

    /// The one to show.
    pub fn shown(self) -> Option<Toast> {
        self.shown.read().clone()
    }

    /// Takes it away.
    pub fn close(mut self) {
        self.shown.set(None);
    }

    fn show(mut self, text: String, undo: Option<RecordId>) {
        let number = *self.last.peek() + 1;
        self.last.set(number);
        self.shown.set(Some(Toast { number, text, undo }));
        // A task of the app's, not of the screen's: that one may be left at once.
        dioxus::core::spawn_forever(async move {
            platform::sleep(STAYS).await;
            let gone = self.shown.peek().as_ref().is_some_and(|toast| toast.number == number);
            if gone {
                self.close();
            }
        });
    }
}

/// Short messages.
pub fn use_toasts() -> Toasts {
    use_context()
}
