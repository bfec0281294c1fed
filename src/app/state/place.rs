use besace_domain::Position;
use dioxus::prelude::*;

/// Where to look for services around: told by the phone or chosen by hand. Never leaves the phone.
#[derive(Clone, Copy)]
pub struct Here {
    /// The position, and the name of a place chosen by hand (empty = told by the phone).
    pub at: Signal<Option<(Position, String)>>,
}

impl Here {
    pub(super) fn new() -> Self {
        Self { at: Signal::new(None) }
    }

    /// The position alone.
    pub fn position(self) -> Option<Position> {
        self.at.read().as_ref().map(|(position, _)| *position)
    }
}

/// Where to look for services around.
pub fn use_here() -> Here {
    use_context()
}
