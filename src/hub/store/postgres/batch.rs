//! Group commit: what is waiting goes to the server in one transaction and one round trip.

use std::time::Duration;

use futures::future::{join_all, join3};
use tokio::sync::{Mutex, mpsc, oneshot};
use tokio_postgres::{Client, Config, NoTls, Statement};

use crate::store::StoreError;

/// How many requests may wait; the next one is told to come again.
const WAITING: usize = 1024;
/// How many are committed together at most.
const TOGETHER: usize = 64;
/// How many batches are under way at once: one gathers while the other waits for the disk.
const AT_ONCE: usize = 2;

/// When a commit is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durability {
    /// Once it is on the disk.
    OnDisk,
    /// At once; it is on the disk within a second.
    Soon,
}

/// One call of a function of the database.
pub trait Call: Send + Sync + 'static {
    /// What is called, with its parameters.
    const SQL: &'static str;
    /// What it answers.
    type Answer: Send;
    /// Calls are sent in this order, so that two batches never wait for each other in a ring.
    fn order(&self) -> [u8; 16];
    /// Sends the call.
    fn send(
        &self,
        client: &Client,
        statement: &Statement,
    ) -> impl Future<Output = Result<Result<Self::Answer, StoreError>, tokio_postgres::Error>> + Send;
}

type Waiting<C> = (C, oneshot::Sender<Result<<C as Call>::Answer, StoreError>>);

/// The way to the connections that send batches.
pub struct Batch<C: Call> {
    queue: mpsc::Sender<Waiting<C>>,
}

impl<C: Call> Batch<C> {
    /// Starts the tasks, which end with it.
    pub fn start(config: &Config, durability: Durability) -> Self {
        let (queue, waiting) = mpsc::channel(WAITING);
        let waiting = std::sync::Arc::new(Mutex::new(waiting));
        for _ in 0..AT_ONCE {
            tokio::spawn(work::<C>(config.clone(), durability, waiting.clone()));
        }
        Self { queue }
    }

    /// Sends a call with the next batch.
    pub async fn run(&self, call: C) -> Result<C::Answer, StoreError> {
        let (reply, answer) = oneshot::channel();
        self.queue.try_send((call, reply)).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => StoreError::Busy,
            mpsc::error::TrySendError::Closed(_) => StoreError::Failed("the writer has stopped".to_owned()),
        })?;
        answer.await.map_err(|_| StoreError::Failed("the writer has stopped".to_owned()))?
    }
}

type Queue<C> = std::sync::Arc<Mutex<mpsc::Receiver<Waiting<C>>>>;

async fn work<C: Call>(config: Config, durability: Durability, queue: Queue<C>) {
    let mut ready: Option<(Client, Statement)> = None;
    loop {
        let mut batch = Vec::new();
        if queue.lock().await.recv_many(&mut batch, TOGETHER).await == 0 {
            return;
        }
        batch.sort_by_key(|(call, _)| call.order());
        let outcome = match &ready {
            Some((client, statement)) if !client.is_closed() => Ok((client, statement)),
            _ => connect::<C>(&config, durability).await.map(|new| {
                let (client, statement) = ready.insert(new);
                (&*client, &*statement)
            }),
        };
        match outcome {
            Ok((client, statement)) => answer_all(client, statement, batch).await,
            Err(error) => {
                for (_, reply) in batch {
                    let _ = reply.send(Err(error.clone()));
                }
                // The server may be starting again: do not hammer it.
                tokio::time::sleep(Duration::from_millis(200)).await;
            }
        }
    }
}

async fn connect<C: Call>(config: &Config, durability: Durability) -> Result<(Client, Statement), StoreError> {
    let (client, connection) = config.connect(NoTls).await?;
    tokio::spawn(connection);
    let wait = if durability == Durability::OnDisk { "on" } else { "off" };
    client.batch_execute(&format!("SET synchronous_commit = {wait}")).await?;
    let statement = client.prepare(C::SQL).await?;
    Ok((client, statement))
}

async fn answer_all<C: Call>(client: &Client, statement: &Statement, batch: Vec<Waiting<C>>) {
    let (calls, replies): (Vec<C>, Vec<_>) = batch.into_iter().unzip();
    match send_together(client, statement, &calls).await {
        Ok(answers) => {
            for (reply, answer) in replies.into_iter().zip(answers) {
                // Nobody may be waiting any more: the phone went away. What is written stays written.
                let _ = reply.send(answer);
            }
        }
        // All was undone; one of them was at fault, or two batches stood in each other's way. One by one, then.
        Err(_) => {
            for (call, reply) in calls.iter().zip(replies) {
                let answer = match send_together(client, statement, std::slice::from_ref(call)).await {
                    Ok(mut answers) => answers.pop().unwrap_or_else(|| Err(lost())),
                    Err(error) => Err(error.into()),
                };
                let _ = reply.send(answer);
            }
        }
    }
}

fn lost() -> StoreError {
    StoreError::Failed("the database did not answer".to_owned())
}

/// Begins, calls and commits without waiting in between. No answer counts before the commit has come back.
async fn send_together<C: Call>(
    client: &Client,
    statement: &Statement,
    calls: &[C],
) -> Result<Vec<Result<C::Answer, StoreError>>, tokio_postgres::Error> {
    let (begun, answers, committed) = join3(
        client.batch_execute("BEGIN"),
        join_all(calls.iter().map(|call| call.send(client, statement))),
        client.batch_execute("COMMIT"),
    )
    .await;
    begun?;
    // A commit after a failed call reports no error, it undoes: the failed call is what tells.
    let answers = answers.into_iter().collect::<Result<Vec<_>, _>>()?;
    committed?;
    Ok(answers)
}
