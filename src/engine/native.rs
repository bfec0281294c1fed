//! The engine in a thread of its own, for the desktop window, the phone apps and the command line.

use std::path::Path;
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use besace_directory::trust::Fetch;
use besace_engine_api::{Client, Event, Fault, Handler as _, Reply, Request, Transport};
use futures::channel::{mpsc as stream, oneshot};

use crate::clock::{Clock, SystemClock};
use crate::engine::Engine;
use crate::native_hints::Listening;
use crate::native_net::{Came, Sender};
use crate::regions::Outcome;
use crate::shelves::Folder;

/// Starts engines in threads.
#[derive(Clone, Copy, Debug)]
pub struct NativeEngine;

/// Events as they come; it ends with the engine.
pub type Events = stream::UnboundedReceiver<Event>;

enum Job {
    Ask {
        request: Box<Request>,
        answer: oneshot::Sender<Result<Reply, Fault>>,
    },
    Update(Turn),
    /// What came from the hub about sharing.
    Came(Came),
}

/// A turn of whoever brings the directory up to date.
enum Turn {
    Next(mpsc::Sender<Option<Fetch>>),
    Begin(u16, mpsc::Sender<bool>),
    Bytes(Vec<u8>, mpsc::Sender<bool>),
    End(bool, mpsc::Sender<()>),
    Outcome(mpsc::Sender<Outcome>),
    Hungry(mpsc::Sender<()>),
    Report(mpsc::Sender<Option<Vec<u8>>>),
    Reported(u16, mpsc::Sender<bool>),
    Reporting(mpsc::Sender<()>),
}

/// Carries requests to an engine in another thread. The thread ends with its last transport.
#[derive(Clone, Debug)]
pub struct ThreadTransport {
    jobs: Arc<mpsc::Sender<Job>>,
}

impl NativeEngine {
    /// Starts an engine that keeps its files in `folder`, and shares by the hub that `BESACE_HUB_ADDRESS` names, if any.
    ///
    /// # Errors
    /// As [`Folder::open`]; [`Fault::Internal`] when no thread can be started.
    pub fn start(folder: &Path) -> Result<(Client<ThreadTransport>, Events), Fault> {
        let shelves = Folder::open(folder)?;
        let hub = std::env::var("BESACE_HUB_ADDRESS").unwrap_or_default();
        Self::start_at(hub.trim_end_matches('/'), move |tell| Engine::new(shelves, SystemClock, tell))
    }

    /// Starts an engine over other storage or another clock, made in its own thread by `make`.
    ///
    /// # Errors
    /// [`Fault::Internal`] when no thread can be started.
    pub fn start_with<C: Clock + 'static>(
        make: impl FnOnce(Box<dyn FnMut(Event)>) -> Engine<C> + Send + 'static,
    ) -> Result<(Client<ThreadTransport>, Events), Fault> {
        Self::start_at("", make)
    }

    /// The same with a hub to share by: its address without a path, or nothing for none.
    ///
    /// # Errors
    /// [`Fault::Internal`] when no thread can be started.
    pub fn start_at<C: Clock + 'static>(
        hub: &str,
        make: impl FnOnce(Box<dyn FnMut(Event)>) -> Engine<C> + Send + 'static,
    ) -> Result<(Client<ThreadTransport>, Events), Fault> {
        let (jobs, todo) = mpsc::channel::<Job>();
        let jobs = Arc::new(jobs);
        // The answers of the hub do not keep the engine alive.
        let back = Arc::downgrade(&jobs);
        let hub = hub.to_owned();
        let (tell, events) = stream::unbounded();
        let work = move || {
            let mut engine = make(Box::new(move |event| {
                // Nobody has to listen.
                let _ = tell.unbounded_send(event);
            }));
            let mut hungry = None;
            let mut reporting = None;
            let mut listening = Listening::default();
            let sender = (!hub.is_empty()).then(|| {
                engine.set_hub(&hub);
                engine.net_up(true);
                Sender::start(&hub, move |came| {
                    if let Some(jobs) = back.upgrade() {
                        let _ = jobs.send(Job::Came(came));
                    }
                })
            });
            loop {
                let wait = sender.as_ref().and_then(|sender| {
                    while let Some(ask) = engine.net_next() {
                        sender.send(ask);
                    }
                    listening.follow(&mut engine, sender);
                    engine.net_wake()
                });
                let job = match wait.and_then(|ms| u64::try_from(ms).ok()) {
                    Some(ms) => todo.recv_timeout(Duration::from_millis(ms)),
                    None => todo.recv().map_err(mpsc::RecvTimeoutError::from),
                };
                let job = match job {
                    Ok(job) => job,
                    Err(mpsc::RecvTimeoutError::Timeout) => {
                        engine.net_tick();
                        continue;
                    }
                    Err(mpsc::RecvTimeoutError::Disconnected) => return,
                };
                match job {
                    Job::Came(Came::Answer { ticket, heard }) => engine.net_heard(ticket, heard),
                    Job::Came(Came::Hint { space, hint }) => listening.heard(&mut engine, &space, &hint),
                    Job::Ask { request, answer } => {
                        // Who asked may have gone meanwhile.
                        let _ = answer.send(engine.handle(*request));
                    }
                    Job::Update(Turn::Hungry(told)) => hungry = Some(told),
                    Job::Update(Turn::Reporting(told)) => reporting = Some(told),
                    Job::Update(turn) => take(&mut engine, turn),
                }
                if engine.wants_update()
                    && let Some(told) = &hungry
                {
                    let _ = told.send(());
                }
                if reporting.is_some()
                    && engine.wants_report()
                    && let Some(told) = &reporting
                {
                    let _ = told.send(());
                }
            }
        };
        thread::Builder::new().name("engine".to_owned()).spawn(work).map_err(|_| Fault::Internal)?;
        Ok((Client::new(ThreadTransport { jobs }), events))
    }
}

/// Takes a turn at bringing the directory up to date. Who asked may have gone meanwhile.
fn take<C: Clock>(engine: &mut Engine<C>, turn: Turn) {
    let _ = match turn {
        Turn::Next(told) => told.send(engine.update_next()).is_ok(),
        Turn::Begin(status, told) => told.send(engine.update_begin(status)).is_ok(),
        Turn::Bytes(bytes, told) => told.send(engine.update_bytes(&bytes)).is_ok(),
        Turn::End(whole, told) => {
            engine.update_end(whole);
            told.send(()).is_ok()
        }
        Turn::Outcome(told) => told.send(engine.update_outcome()).is_ok(),
        Turn::Report(told) => told.send(engine.report_next()).is_ok(),
        Turn::Reported(status, told) => told.send(engine.report_end(status)).is_ok(),
        Turn::Hungry(_) | Turn::Reporting(_) => false,
    };
}

impl ThreadTransport {
    /// The other line to the same engine: for whoever has a network, brings the directory up to date and sends reports.
    #[must_use]
    pub fn updater(&self) -> Updater {
        Updater { jobs: self.jobs.clone() }
    }
}

/// Brings the directory of an engine in another thread up to date: see [`Engine::update_next`], and sends what somebody
/// said is wrong with it: see [`Engine::report_next`]. Each call waits for the engine's turn, and fails with
/// [`Fault::Unreachable`] once the engine has ended.
#[derive(Clone, Debug)]
pub struct Updater {
    jobs: Arc<mpsc::Sender<Job>>,
}

#[allow(clippy::missing_errors_doc, reason = "said of all of them above")]
impl Updater {
    /// What to fetch next; none when all is done that can be done now.
    pub fn next(&self) -> Result<Option<Fetch>, Fault> {
        self.turn(Turn::Next)
    }

    /// A host answered with this status. Tells whether its bytes are wanted.
    pub fn begin(&self, status: u16) -> Result<bool, Fault> {
        self.turn(|told| Turn::Begin(status, told))
    }

    /// Hands bytes over. Tells whether more are wanted.
    pub fn bytes(&self, bytes: Vec<u8>) -> Result<bool, Fault> {
        self.turn(|told| Turn::Bytes(bytes, told))
    }

    /// The answer has ended, or broke off.
    pub fn end(&self, whole: bool) -> Result<(), Fault> {
        self.turn(|told| Turn::End(whole, told))
    }

    /// What came of it.
    pub fn outcome(&self) -> Result<Outcome, Fault> {
        self.turn(Turn::Outcome)
    }

    /// Hears when a region was chosen that is not here yet.
    pub fn hungry(&self) -> Result<mpsc::Receiver<()>, Fault> {
        self.listen(Turn::Hungry)
    }

    /// The next report to send; none when nothing waits.
    pub fn report(&self) -> Result<Option<Vec<u8>>, Fault> {
        self.turn(Turn::Report)
    }

    /// The hub answered with this status, 0 where it could not be reached. Tells whether to go on now.
    pub fn reported(&self, status: u16) -> Result<bool, Fault> {
        self.turn(|told| Turn::Reported(status, told))
    }

    /// Hears when there is a report that was not tried yet.
    pub fn reporting(&self) -> Result<mpsc::Receiver<()>, Fault> {
        self.listen(Turn::Reporting)
    }

    fn listen(&self, turn: impl FnOnce(mpsc::Sender<()>) -> Turn) -> Result<mpsc::Receiver<()>, Fault> {
        let (told, hears) = mpsc::channel();
        self.jobs.send(Job::Update(turn(told))).map_err(|_| Fault::Unreachable)?;
        Ok(hears)
    }

    fn turn<T>(&self, turn: impl FnOnce(mpsc::Sender<T>) -> Turn) -> Result<T, Fault> {
        let (told, hears) = mpsc::channel();
        self.jobs.send(Job::Update(turn(told))).map_err(|_| Fault::Unreachable)?;
        hears.recv().map_err(|_| Fault::Unreachable)
    }
}

impl Transport for ThreadTransport {
    type Question = Request;
    type Answer = Reply;

    async fn send(&self, request: Request) -> Result<Reply, Fault> {
        let (answer, answered) = oneshot::channel();
        self.jobs.send(Job::Ask { request: Box::new(request), answer }).map_err(|_| Fault::Unreachable)?;
        answered.await.map_err(|_| Fault::Unreachable)?
    }
}
