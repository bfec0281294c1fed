//! Serves the web app, the directory's packs and the relay of sealed records.
//!
//! The hub holds no secret and keeps no log of who asked for what: it writes one line when it
//! starts and one when something of its own fails.

mod http;
pub mod log;
pub mod publish;
pub mod registry;
pub mod relay;
mod serve;
pub mod store;
pub mod wake;

pub use http::{Site, metrics, router};
pub use serve::{Listen, Peer, ServeError, Tls, listen, serve};
