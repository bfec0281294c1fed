//! The one place where the platform is chosen: a browser, or a native window.
//!
//! Both modules offer the same functions; views and components know neither.

#[cfg(any(feature = "desktop", feature = "mobile"))]
mod native;
#[cfg(any(feature = "desktop", feature = "mobile"))]
pub use native::*;

#[cfg(not(any(feature = "desktop", feature = "mobile")))]
mod web;
#[cfg(not(any(feature = "desktop", feature = "mobile")))]
pub use web::*;

/// What part this window has in keeping the toolbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Part {
    /// The engine is starting.
    #[default]
    Starting,
    /// The engine answers, here or through another tab.
    Ready,
    /// Another tab has the toolbox and does not answer.
    Elsewhere,
    /// The engine cannot run here.
    Failed,
}

/// Why the place of the phone is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPosition {
    /// The person or the browser said no.
    Refused,
    /// The phone does not know.
    Unknown,
}

/// What became of a file handed to the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    /// The browser takes care of it.
    Handed,
    /// It lies there.
    At(String),
    /// It could not be written.
    Failed,
}

/// A number as a link takes it: digits, and a plus in front.
pub fn dialled(number: &str) -> String {
    number.chars().filter(|c| c.is_ascii_digit() || matches!(c, '+' | '*' | '#')).collect()
}
