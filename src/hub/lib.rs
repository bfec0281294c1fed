//! Serves the web app and the directory's packs.
//!
//! The hub holds no secret and keeps no log of who asked for what: it writes one line when it
//! starts and one when something of its own fails.

mod http;
mod pack;
pub mod registry;
mod serve;
pub mod store;

pub use http::{Site, router};
pub use pack::{Published, UnreadablePack};
pub use serve::{Listen, Peer, ServeError, Tls, listen, serve};
