use dioxus::prelude::*;

use crate::platform;

/// The invitation by which the app was opened, until it was answered. In memory only.
#[derive(Clone, Copy)]
pub struct Invited {
    code: Signal<Option<String>>,
}

impl Invited {
    pub(super) fn new() -> Self {
        Self { code: Signal::new(platform::invitation()) }
    }

    /// Its code, where there is one.
    pub fn code(self) -> Option<String> {
        self.code.read().clone()
    }

    /// Another one came.
    pub fn put(mut self, code: String) {
        self.code.set(Some(code));
    }

    /// It was answered, or another one is wanted.
    pub fn forget(mut self) {
        self.code.set(None);
    }
}

/// The invitation by which the app was opened.
pub fn use_invited() -> Invited {
    use_context()
}
