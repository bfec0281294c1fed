use serde::{Serialize, de::DeserializeOwned};

use crate::{Fault, Reply, Request, Unread, WireError, Written};

/// Carries requests to an engine: a web worker, another tab or a thread.
#[allow(async_fn_in_trait, reason = "used with one type a platform, on one thread")]
pub trait Transport {
    /// A request as it leaves.
    type Question: Question;
    /// An answer as it arrives.
    type Answer: Answer;

    /// Sends a request and waits for its answer.
    ///
    /// # Errors
    /// What the engine answered, or [`Fault::Unreachable`] when it did not.
    async fn send(&self, question: Self::Question) -> Result<Self::Answer, Fault>;
}

/// What a transport takes: the request itself, or its bytes.
pub trait Question: Sized {
    /// The call of that number with what it is given.
    ///
    /// # Errors
    /// [`WireError`] when it cannot be written, which nothing of ours can cause.
    fn ask<T: Serialize>(call: u32, given: T, request: impl FnOnce(T) -> Request) -> Result<Self, WireError>;
}

impl Question for Request {
    fn ask<T: Serialize>(_: u32, given: T, request: impl FnOnce(T) -> Self) -> Result<Self, WireError> {
        Ok(request(given))
    }
}

impl Question for Written {
    fn ask<T: Serialize>(call: u32, given: T, _: impl FnOnce(T) -> Request) -> Result<Self, WireError> {
        Self::new(call, &given)
    }
}

/// What a transport brings: the reply itself, or its bytes.
pub trait Answer {
    /// The reply to the call of that number; none where it is another call's.
    fn reply<T: DeserializeOwned>(self, call: u32, pick: impl FnOnce(Reply) -> Option<T>) -> Option<T>;
}

impl Answer for Reply {
    fn reply<T: DeserializeOwned>(self, _: u32, pick: impl FnOnce(Self) -> Option<T>) -> Option<T> {
        pick(self)
    }
}

impl Answer for Unread {
    fn reply<T: DeserializeOwned>(self, call: u32, _: impl FnOnce(Reply) -> Option<T>) -> Option<T> {
        self.read(call)
    }
}

/// The engine as the UI sees it: one method a call.
#[derive(Clone, Debug)]
pub struct Client<T> {
    pub(crate) transport: T,
}

impl<T: Transport> Client<T> {
    /// A client over a transport.
    pub fn new(transport: T) -> Self {
        Self { transport }
    }

    /// What carries its requests.
    pub fn transport(&self) -> &T {
        &self.transport
    }
}
