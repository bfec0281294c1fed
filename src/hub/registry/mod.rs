//! The life of a listing: registered by its provider, reviewed by editors, published, confirmed, reported, taken out.
//!
//! The rules are pure: [`entry`] who may do what, `check` what a form may hold, `towns` whether an address
//! goes together, [`upkeep`] what time does, [`alike`]
//! likely doubles, [`reports`] what people say is wrong, [`rows`] the published rows. Over them [`Registry`] keeps
//! listings in the hub's store, signs people in and writes to providers; [`routes`] are its addresses,
//! [`open_data_routes`] those under which anybody reads what is published, as HSDS 3.0.

pub mod alike;
mod check;
mod editors;
pub mod entry;
mod hsds;
mod http;
mod letters;
mod mail;
mod passkey;
mod provider;
mod rate;
pub mod reports;
mod review;
pub mod rows;
mod service;
mod sign_in;
mod towns;
pub mod upkeep;

pub use hsds::routes as open_data_routes;
pub use http::routes;
pub use mail::{MailError, Mailer};
pub(crate) use rate::{Allowance, Rates};
pub use service::{Clock, Registry, Setup, published, put_published};

#[cfg(test)]
mod hsds_tests;
#[cfg(test)]
mod rules_tests;
#[cfg(test)]
mod story_tests;
