//! The protocol of sharing: what goes over the wire between a device and the hub.
//!
//! Absent on purpose: a socket, a file, a clock. Whoever calls passes the time in.

pub mod wire;
