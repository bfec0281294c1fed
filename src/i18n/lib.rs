//! Fluent messages with typed keys, dates, plurals and direction.
//!
//! A text is named by a [`Message`], made by a function of [`msg`] that the build writes from
//! `locales/en/*.ftl`; a [`Catalog`] turns it into words of one [`Language`]:
//!
//! ```ignore
//! let words = catalog.text(&msg::contacts_count(3));
//! ```
//!
//! Dates, times and distances have methods of their own on the catalog.

pub mod card;
mod catalog;
mod dates;
mod distance;
mod faults;
#[cfg(feature = "help")]
pub mod help;
#[cfg(feature = "help")]
mod html;
mod language;
mod message;
pub mod names;
mod open;
mod pattern;
#[cfg(feature = "help")]
pub mod places;
mod plural;

/// One function a message: `home-title` is `msg::home_title()`, its variables are the arguments in order of appearance.
pub mod msg {
    use crate::{Arg, Message};

    include!(concat!(env!("OUT_DIR"), "/msg.rs"));
}

pub use catalog::{Catalog, CatalogError};
pub use language::Language;
pub use message::{Arg, Message};

#[cfg(test)]
mod words_tests;
