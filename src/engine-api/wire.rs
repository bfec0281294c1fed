use std::fmt;

use serde::de::{DeserializeOwned, Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

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
    /// Something about sharing changed: how it stands, a pairing, an invitation, a suggestion, what a team sees.
    SharingChanged,
}

/// A request that was written by who asks, so that no part of the app has to know how all of them are written.
#[derive(Clone)]
pub struct Written(Vec<u8>);

impl Written {
    pub(crate) fn new<T: Serialize>(call: u32, given: &T) -> Result<Self, WireError> {
        encode(&(call, given)).map(Self)
    }

    /// The bytes of the [`Envelope`] with that number.
    ///
    /// # Errors
    /// [`WireError`] when the number cannot be written, which none can cause.
    pub fn enveloped(self, id: u32) -> Result<Vec<u8>, WireError> {
        let mut bytes = encode(&id)?;
        bytes.extend(self.0);
        Ok(bytes)
    }
}

impl fmt::Debug for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a request")
    }
}

/// A reply that nobody has read yet.
///
/// Who asked reads it as the one type that it expects. A reader of all types at once would weigh more in the browser
/// than most screens, and would have to be there before the first of them.
#[derive(Clone)]
pub struct Unread(Vec<u8>);

impl Unread {
    /// A reply as its bytes.
    ///
    /// # Errors
    /// [`WireError`] when it cannot be written.
    pub fn new(reply: &Reply) -> Result<Self, WireError> {
        encode(reply).map(Self)
    }

    /// What is in it, where it answers the call of that number.
    pub(crate) fn read<T: DeserializeOwned>(&self, call: u32) -> Option<T> {
        let (answered, reply) = decode::<(u32, T)>(&self.0).ok()?;
        (answered == call).then_some(reply)
    }
}

impl fmt::Debug for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a reply")
    }
}

impl Serialize for Unread {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<'de> Deserialize<'de> for Unread {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Bytes;
        impl Visitor<'_> for Bytes {
            type Value = Unread;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("bytes")
            }

            fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Unread, E> {
                Ok(Unread(bytes.to_vec()))
            }
        }
        deserializer.deserialize_bytes(Bytes)
    }
}

/// A message from the engine.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum FromEngine {
    /// The answer to the request of that number.
    Answer(u32, Result<Unread, Fault>),
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at once")]
    use super::*;
    use crate::{Answer as _, Question as _, Secret};

    #[test]
    fn who_asks_writes_the_request_as_the_engine_reads_it() {
        let request = Request::ExportToolbox(Secret("words".into()));
        let number = u32::from(encode(&request).unwrap()[0]);
        let written = Written::ask(number, Secret("words".into()), Request::ExportToolbox).unwrap();
        assert!(!format!("{written:?}").contains("words"));
        assert_eq!(written.enveloped(300).unwrap(), encode(&Envelope { id: 300, request }).unwrap());
    }

    #[test]
    fn who_asked_reads_the_reply_and_nobody_else_does() {
        let sent =
            FromEngine::Answer(7, Unread::new(&Reply::NewRecoveryCode("ABCD".into())).map_err(|_| Fault::Internal));
        let FromEngine::Answer(7, Ok(reply)) = decode(&encode(&sent).unwrap()).unwrap() else {
            panic!("another message")
        };
        let number = u32::from(encode(&Reply::NewRecoveryCode(String::new())).unwrap()[0]);
        assert_eq!(reply.clone().reply(number, |_| None::<String>).as_deref(), Some("ABCD"));
        assert_eq!(reply.clone().reply(number + 1, |_| None::<String>), None);
        assert!(!format!("{reply:?}").contains("ABCD"));
    }
}
