//! The services directory: model, import, packs, search, nearby, hours.
//!
//! Answers use the types of `besace-engine-api`, so that the engine passes them on as they are.
//!
//! - [`model`] holds the rows; [`pack`] is their form as one file;
//! - [`trust`] tells which packs to believe, and brings a device up to date;
//! - [`DirectoryStore`] installs a pack and answers [searches](DirectoryStore::search) from it;
//! - [`open_state`] and [`week`] tell opening hours in words that can be relied on.

mod apply;
mod bits;
mod catalogue;
mod columns;
mod error;
#[cfg(not(target_arch = "wasm32"))]
pub mod export;
mod facts;
mod fold;
mod former;
mod freshness;
pub mod holidays;
mod hours;
#[cfg(not(target_arch = "wasm32"))]
pub mod import;
mod install;
mod lexicon;
pub mod model;
mod opening;
pub mod pack;
mod places;
#[cfg(any(test, feature = "synthetic"))]
pub mod relevance;
mod search;
mod shelves;
mod spelling;
mod store;
#[cfg(any(test, feature = "synthetic"))]
pub mod synthetic;
pub mod trust;
mod view;
mod vocabulary;

pub use catalogue::{Catalogue, Kept, Known, MAX_KEPT};
pub use error::DirectoryError;
pub use fold::{fold, words};
#[cfg(any(test, feature = "synthetic"))]
pub use hours::year;
pub use hours::{is_readable, open_state, week};
pub use install::Edition;
pub use pack::{Pack, PackError, read_pack, write_pack};
pub use places::{Commune, communes};
pub use search::search;
pub use store::DirectoryStore;
pub use view::away;

#[cfg(test)]
mod any_directory;
#[cfg(test)]
mod apply_tests;
#[cfg(test)]
mod demo_tests;
#[cfg(test)]
mod export_tests;
#[cfg(test)]
mod import_tests;
#[cfg(test)]
mod outside;
#[cfg(test)]
mod store_tests;
