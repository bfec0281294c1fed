//! The engine in a thread of its own, for the desktop window, the phone apps and the command line.

use std::path::Path;
use std::sync::mpsc;
use std::thread;

use besace_engine_api::{Client, Event, Fault, Handler, Reply, Request, Transport};
use futures::channel::{mpsc as stream, oneshot};

use crate::clock::SystemClock;
use crate::engine::Engine;
use crate::shelves::Folder;

/// Starts engines in threads.
#[derive(Clone, Copy, Debug)]
pub struct NativeEngine;

/// Events as they come; it ends with the engine.
pub type Events = stream::UnboundedReceiver<Event>;

struct Job {
    request: Request,
    answer: oneshot::Sender<Result<Reply, Fault>>,
}

/// Carries requests to an engine in another thread. The thread ends with its last transport.
#[derive(Clone, Debug)]
pub struct ThreadTransport {
    jobs: mpsc::Sender<Job>,
}

impl NativeEngine {
    /// Starts an engine that keeps its files in `folder`.
    ///
    /// # Errors
    /// As [`Folder::open`]; [`Fault::Internal`] when no thread can be started.
    pub fn start(folder: &Path) -> Result<(Client<ThreadTransport>, Events), Fault> {
        let shelves = Folder::open(folder)?;
        Self::start_with(move |tell| Engine::new(shelves, SystemClock, tell))
    }

    /// Starts an engine over other storage or another clock, made in its own thread by `make`.
    ///
    /// # Errors
    /// [`Fault::Internal`] when no thread can be started.
    pub fn start_with<H: Handler>(
        make: impl FnOnce(Box<dyn FnMut(Event)>) -> H + Send + 'static,
    ) -> Result<(Client<ThreadTransport>, Events), Fault> {
        let (jobs, todo) = mpsc::channel::<Job>();
        let (tell, events) = stream::unbounded();
        let work = move || {
            let mut engine = make(Box::new(move |event| {
                // Nobody has to listen.
                let _ = tell.unbounded_send(event);
            }));
            for Job { request, answer } in todo {
                // Who asked may have gone meanwhile.
                let _ = answer.send(engine.handle(request));
            }
        };
        thread::Builder::new().name("engine".to_owned()).spawn(work).map_err(|_| Fault::Internal)?;
        Ok((Client::new(ThreadTransport { jobs }), events))
    }
}

impl Transport for ThreadTransport {
    type Answer = Reply;

    async fn send(&self, request: Request) -> Result<Reply, Fault> {
        let (answer, answered) = oneshot::channel();
        self.jobs.send(Job { request, answer }).map_err(|_| Fault::Unreachable)?;
        answered.await.map_err(|_| Fault::Unreachable)?
    }
}
