use crate::{Fault, Reply, Request};

/// Carries requests to an engine: a web worker, another tab or a thread.
#[allow(async_fn_in_trait, reason = "used with one type a platform, on one thread")]
pub trait Transport {
    /// Sends a request and waits for its answer.
    ///
    /// # Errors
    /// What the engine answered, or [`Fault::Unreachable`] when it did not.
    async fn send(&self, request: Request) -> Result<Reply, Fault>;
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
}
