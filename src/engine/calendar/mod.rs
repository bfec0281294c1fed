//! Calendar files (iCalendar, RFC 5545): reading other people's, writing discreet ones.

mod import;
mod read;
mod time;
mod write;

pub(crate) use import::import;
pub(crate) use read::{Event, Events, read};
pub(crate) use write::write;

#[cfg(test)]
mod tests;
