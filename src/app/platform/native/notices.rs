use crate::platform::Notices;

/// A window of its own shows none: the calendar rings.
pub fn notices() -> Notices {
    Notices::Never
}

/// See [`notices`].
pub async fn ask_for_notices() -> bool {
    false
}

/// See [`notices`].
pub fn notify(_words: &str) {}

/// The words stand in the window, wherever it is.
pub fn out_of_sight() -> bool {
    false
}
