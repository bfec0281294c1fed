//! Owns vault and directory; a web worker in the browser, a thread on native.
//!
//! ```text
//! UI ── Request ──> Engine ──┬── records in memory ── vault (sealed, SQLite)
//!    <── Reply ───           └── directory (open to all, SQLite)
//!    <── Event ───
//! ```
//!
//! [`Engine`] implements every call of `besace-engine-api` and knows nothing of the platform: whoever
//! starts it brings the storage ([`Shelves`]), the time ([`Clock`]) and a place to tell events to.
//! What is deliberately absent: the screen, any text in a language of people, and waiting for the network: requests are
//! handed to whoever hosts the engine, and answers come back as events.

mod appointments;
mod attached;
mod calendar;
mod carry;
mod clock;
#[cfg(any(test, feature = "conformance"))]
pub mod conformance;
mod contacts;
mod content_lines;
mod crisis;
mod directory;
mod encoding;
mod engine;
mod export;
mod handler;
mod home;
mod import;
mod later;
#[cfg(test)]
mod later_tests;
mod lifecycle;
mod look;
#[cfg(not(target_arch = "wasm32"))]
mod native;
#[cfg(not(target_arch = "wasm32"))]
mod native_hints;
#[cfg(not(target_arch = "wasm32"))]
mod native_net;
mod notes;
mod records;
mod regions;
mod reminders;
mod reports;
mod shelves;
#[cfg(not(target_arch = "wasm32"))]
mod source;
mod steps;
#[cfg(test)]
mod testing;
mod text;
mod toolboxes;
mod vcard;
#[cfg(target_arch = "wasm32")]
mod worker;

#[cfg(not(target_arch = "wasm32"))]
pub use besace_directory::import::ImportError;
pub use besace_directory::trust::{Fetch, Refused};
pub use carry::net::{ANSWER_LIMIT, Ask, Heard};
pub use clock::{Clock, SystemClock};
pub use engine::Engine;
pub use later::Part;
#[cfg(not(target_arch = "wasm32"))]
pub use native::{Events, NativeEngine, ThreadTransport, Updater};
pub use regions::Outcome;
#[cfg(not(target_arch = "wasm32"))]
pub use shelves::Folder;
pub use shelves::{InMemory, Shelves};
#[cfg(not(target_arch = "wasm32"))]
pub use source::{Source, read_source};
