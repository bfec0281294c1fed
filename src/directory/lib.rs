//! The services directory: model, import, packs, search, nearby, hours.
//!
//! Answers use the types of `besace-engine-api`, so that the engine passes them on as they are.

mod bits;
mod fold;
pub mod holidays;
mod hours;
pub mod model;
pub mod pack;
mod rules;

pub use fold::{fold, words};
pub use hours::{is_readable, open_state, week};
pub use pack::{Pack, PackError, read_pack, write_pack};
