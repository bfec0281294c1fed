use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::{Fault, Reply, Request};

/// A request with the number that its answer will bear.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Envelope {
    /// Chosen by the sender, never 0, not used twice while an answer is awaited.
    pub id: u32,
    /// What is asked.
    pub request: Request,
}

/// What the engine tells without being asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// Something in the toolbox changed: what is shown may be read again.
    ToolboxChanged,
    /// The toolbox was opened, closed, made or erased.
    PhaseChanged,
    /// Another directory is in place.
    DirectoryChanged,
    /// How far a directory's installation is, in percent.
    Installing(u8),
}

/// A message from the engine.
#[allow(clippy::large_enum_variant, reason = "one at a time, written to bytes at once")]
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum FromEngine {
    /// The answer to the request of that number.
    Answer(u32, Result<Reply, Fault>),
    /// Something happened.
    Event(Event),
}

/// Says that bytes are not a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WireError;

/// A message as bytes.
///
/// # Errors
/// [`WireError`] when a value cannot be written, which no message of ours can cause.
pub fn encode<M: Serialize>(message: &M) -> Result<Vec<u8>, WireError> {
    postcard::to_allocvec(message).map_err(|_| WireError)
}

/// A message from bytes.
///
/// # Errors
/// [`WireError`] when the bytes are not such a message.
pub fn decode<M: DeserializeOwned>(bytes: &[u8]) -> Result<M, WireError> {
    postcard::from_bytes(bytes).map_err(|_| WireError)
}
