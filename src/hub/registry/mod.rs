//! The life of a listing: registered by its provider, reviewed by editors, published, confirmed, reported, taken out.
//!
//! The rules are pure: [`entry`] who may do what, [`check`](self::check) what a form may hold, [`upkeep`] what time
//! does, [`alike`] likely doubles, [`reports`] what people say is wrong, [`rows`] the published rows.

pub mod alike;
mod check;
pub mod entry;
pub mod reports;
pub mod rows;
pub mod upkeep;

#[cfg(test)]
mod rules_tests;
