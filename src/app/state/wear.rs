use besace_domain::{FollowThrough, Need};
use besace_i18n::{Message, names};
use dioxus::prelude::*;

use crate::platform;

/// How the person wants the app to look.
#[derive(Clone, Copy)]
pub struct Wear {
    /// `light`, `dark`, or empty for the phone's own.
    pub theme: Signal<String>,
    /// `large`, `larger`, or empty.
    pub text: Signal<String>,
    /// Pictograms with one word, and large buttons.
    pub pictures: Signal<bool>,
}

impl Wear {
    pub(super) fn new() -> Self {
        let kept = |name| Signal::new(platform::preference(name).unwrap_or_default());
        Self {
            theme: kept("theme"),
            text: kept("text"),
            pictures: Signal::new(platform::preference("pictures").is_some_and(|kept| kept == "on")),
        }
    }

    /// Chooses the theme.
    pub fn set_theme(mut self, theme: String) {
        platform::set_preference("theme", &theme);
        self.theme.set(theme);
    }

    /// Chooses pictures, or words.
    pub fn set_pictures(mut self, pictures: bool) {
        platform::set_preference("pictures", if pictures { "on" } else { "off" });
        self.pictures.set(pictures);
    }

    /// Chooses the text size.
    pub fn set_text(mut self, text: String) {
        platform::set_preference("text", &text);
        self.text.set(text);
    }
}

/// Turns a need and an outcome into words: one word each where the person wants pictures.
#[derive(Clone, Copy)]
pub struct Short(Signal<bool>);

impl Short {
    /// True where the person wants pictures.
    pub fn is_on(self) -> bool {
        *self.0.read()
    }

    /// A need's name.
    pub fn need(self, need: Need) -> Message {
        if self.is_on() { names::need_word(need) } else { names::need(need) }
    }

    /// What became of an appointment.
    pub fn outcome(self, outcome: FollowThrough) -> Message {
        if self.is_on() { names::follow_through_word(outcome) } else { names::follow_through(outcome) }
    }
}

/// Whether words are to be short.
pub fn use_short() -> Short {
    Short(use_wear().pictures)
}

/// How the person wants the app to look.
pub fn use_wear() -> Wear {
    use_context()
}
