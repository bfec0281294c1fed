//! The protocol of sharing: what goes over the wire, and one device's side of it.
//!
//! Absent on purpose: a socket, a file, a clock. Events go in, effects come out, and whoever calls passes the
//! time in; so a whole network runs in one test. The hub takes [`wire`] alone.

#[cfg(feature = "client")]
pub mod client;
#[cfg(any(test, feature = "simulation"))]
pub mod sim;
pub mod wire;
