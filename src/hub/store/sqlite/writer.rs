//! The one writer: takes what is waiting, commits it together, then answers.

use rusqlite::Connection;
use tokio::sync::{mpsc, oneshot};

use crate::store::StoreError;

/// How many requests may wait; the next one is told to come again.
const WAITING: usize = 1024;
/// How many are committed together at most, so that the first does not wait for ever.
const TOGETHER: usize = 256;

/// Answers once the outcome of the commit is known.
type Answer = Box<dyn FnOnce(Result<(), StoreError>) + Send>;
type Job = Box<dyn FnOnce(&Connection) -> Answer + Send>;

/// The way to the writer's thread, which ends with it.
pub struct Writer {
    queue: mpsc::Sender<Job>,
}

impl Writer {
    /// Starts the thread.
    pub fn start(connection: Connection) -> Result<Self, StoreError> {
        let (queue, jobs) = mpsc::channel(WAITING);
        std::thread::Builder::new()
            .name("store-writer".to_owned())
            .spawn(move || work(&connection, jobs))
            .map_err(|error| StoreError::Failed(format!("no thread for the writer: {error}")))?;
        Ok(Self { queue })
    }

    /// Runs a job within the next commit. A refusal keeps what the job wrote before it; a failure undoes it.
    pub async fn run<T: Send + 'static>(
        &self,
        job: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (reply, answer) = oneshot::channel();
        let job: Job = Box::new(move |connection| {
            let outcome = within_savepoint(connection, job);
            Box::new(move |committed| {
                // Nobody may be waiting any more: the phone went away. What is written stays written.
                let _ = reply.send(committed.and(outcome));
            })
        });
        self.queue.try_send(job).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => StoreError::Busy,
            mpsc::error::TrySendError::Closed(_) => stopped(),
        })?;
        answer.await.map_err(|_| stopped())?
    }
}

fn stopped() -> StoreError {
    StoreError::Failed("the writer has stopped".to_owned())
}

fn within_savepoint<T>(
    connection: &Connection,
    job: impl FnOnce(&Connection) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    connection.prepare_cached("SAVEPOINT job")?.execute([])?;
    let outcome = job(connection);
    if !matches!(outcome, Ok(_) | Err(StoreError::Refused(_))) {
        connection.prepare_cached("ROLLBACK TO job")?.execute([])?;
    }
    connection.prepare_cached("RELEASE job")?.execute([])?;
    outcome
}

fn work(connection: &Connection, mut jobs: mpsc::Receiver<Job>) {
    while let Some(first) = jobs.blocking_recv() {
        let mut answers = Vec::new();
        let committed = commit_together(connection, first, &mut jobs, &mut answers);
        for answer in answers {
            answer(committed.clone());
        }
    }
}

fn commit_together(
    connection: &Connection,
    first: Job,
    jobs: &mut mpsc::Receiver<Job>,
    answers: &mut Vec<Answer>,
) -> Result<(), StoreError> {
    let begun = connection.prepare_cached("BEGIN IMMEDIATE").and_then(|mut begin| begin.execute([]));
    let mut next = Some(first);
    while let Some(job) = next {
        answers.push(job(connection));
        if connection.is_autocommit() {
            // A full disk ends the whole transaction: nobody may be told that theirs was kept.
            begun?;
            return Err(StoreError::Failed("the transaction ended early: is the disk full?".to_owned()));
        }
        next = if answers.len() < TOGETHER { jobs.try_recv().ok() } else { None };
    }
    connection.prepare_cached("COMMIT").and_then(|mut commit| commit.execute([])).map(|_| ()).map_err(|error| {
        let _ = connection.execute_batch("ROLLBACK");
        StoreError::from(error)
    })
}
