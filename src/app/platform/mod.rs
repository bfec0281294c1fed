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

use besace_domain::Position;

/// What part this window has in keeping the toolbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[allow(dead_code, reason = "each platform makes those it can")]
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

/// A key that dialogs and fields listen to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// Done with this field.
    Enter,
    /// Away with this dialog.
    Escape,
    /// On to the next control.
    Tab,
}

/// Why the place of the phone is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "each platform makes those it can")]
pub enum NoPosition {
    /// The person or the browser said no.
    Refused,
    /// The phone does not know.
    Unknown,
}

/// What became of a file handed to the person.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "each platform makes those it can")]
pub enum Saved {
    /// The browser takes care of it.
    Handed,
    /// It lies there.
    At(String),
    /// It could not be written.
    Failed,
}

/// The link that opens the phone's own maps there.
pub fn route_link(position: Option<Position>, address: &str) -> String {
    let words = percent(address);
    match (position, apple()) {
        (Some(Position { latitude, longitude }), true) => format!("maps:?daddr={latitude},{longitude}"),
        (None, true) => ["maps:?daddr=", &words].concat(),
        (Some(Position { latitude, longitude }), false) => {
            format!("geo:{latitude},{longitude}?q={latitude},{longitude}({words})")
        }
        (None, false) => ["geo:0,0?q=", &words].concat(),
    }
}

/// A text inside a link.
pub fn percent(text: &str) -> String {
    text.bytes().fold(String::new(), |mut link, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => link.push(char::from(byte)),
            _ => {
                const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
                let digit = |four: u8| char::from(DIGITS[usize::from(four & 15)]);
                link.extend(['%', digit(byte >> 4), digit(byte)]);
            }
        }
        link
    })
}
