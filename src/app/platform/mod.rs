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

/// A name and picture that the app may bear on a home screen.
#[derive(Clone, Copy, Debug)]
pub struct Guise {
    /// What it is called in the program (`platforms/web/guise.js`).
    pub name: &'static str,
    /// What it is called on the home screen, in every language.
    pub called: &'static str,
    /// A picture like the one there.
    pub icon: &'static str,
}

/// All of them, its own first. The others tell a bystander something else.
pub const GUISES: [Guise; 3] = [
    Guise { name: "besace", called: "Besace", icon: "need-work" },
    Guise { name: "notes", called: "Notes", icon: "note" },
    Guise { name: "agenda", called: "Agenda", icon: "calendar" },
];

const GUISE: &str = "guise";

/// The one that the person chose.
pub fn guise() -> Guise {
    let [own, ..] = GUISES;
    let chosen = preference(GUISE);
    GUISES.into_iter().find(|guise| chosen.as_deref() == Some(guise.name)).unwrap_or(own)
}

/// Takes on another, for when the app is put on the home screen.
pub fn put_on(name: &str) {
    set_preference(GUISE, name);
    wear_guise(name);
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

/// Whether notices can be shown outside the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "each platform makes those it can")]
pub enum Notices {
    /// The person allowed them.
    Allowed,
    /// The person or the browser said no.
    Refused,
    /// Nobody was asked yet.
    NotAsked,
    /// There are none here.
    Never,
}

/// The room that the app takes, and what it may take, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// What it keeps now.
    pub used: u64,
    /// What is left for it.
    pub left: u64,
}

impl Room {
    /// Less than this is little: a directory's update, or some photographs of the person's, fill it.
    const LITTLE: u64 = 20 << 20;

    /// What the browser says: `quota` is what the app may take in all. None where it says nothing.
    #[allow(dead_code, reason = "each platform asks for what it can")]
    pub fn of(used: f64, quota: f64) -> Option<Self> {
        (quota > 0.0).then_some(Self { used: used as u64, left: (quota - used).max(0.0) as u64 })
    }

    /// True when the person should hear of it before it is full.
    pub fn is_little(self) -> bool {
        self.left < Self::LITTLE
    }
}

/// Why the camera shows nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "each platform makes those it can")]
pub enum NoCamera {
    /// The person or the browser said no.
    Refused,
    /// There is none, or another program has it.
    Missing,
}

/// Why nothing can be recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "each platform makes those it can")]
pub enum NoVoice {
    /// The person or the browser said no.
    Refused,
    /// There is no microphone, or another program has it.
    Missing,
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

#[cfg(test)]
mod tests {
    use super::Room;

    #[test]
    fn room_is_told_to_be_little_before_it_is_gone() {
        let megabytes = |number: f64| number * f64::from(1 << 20);
        assert_eq!(Room::of(0.0, 0.0), None, "a browser that says nothing");
        assert!(Room::of(megabytes(990.0), megabytes(1000.0)).is_some_and(Room::is_little));
        assert!(Room::of(megabytes(1001.0), megabytes(1000.0)).is_some_and(|room| room.left == 0 && room.is_little()));
        assert!(Room::of(megabytes(60.0), megabytes(1000.0)).is_some_and(|room| !room.is_little()));
    }
}
