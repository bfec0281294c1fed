use dioxus::prelude::*;

use crate::platform;

/// How the person wants the app to look.
#[derive(Clone, Copy)]
pub struct Wear {
    /// `light`, `dark`, or empty for the phone's own.
    pub theme: Signal<String>,
    /// `large`, `larger`, or empty.
    pub text: Signal<String>,
}

impl Wear {
    pub(super) fn new() -> Self {
        let kept = |name| Signal::new(platform::preference(name).unwrap_or_default());
        Self { theme: kept("theme"), text: kept("text") }
    }

    /// Chooses the theme.
    pub fn set_theme(mut self, theme: String) {
        platform::set_preference("theme", &theme);
        self.theme.set(theme);
    }

    /// Chooses the text size.
    pub fn set_text(mut self, text: String) {
        platform::set_preference("text", &text);
        self.text.set(text);
    }
}

/// How the person wants the app to look.
pub fn use_wear() -> Wear {
    use_context()
}
