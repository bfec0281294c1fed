//! Heads told from hub to hub by LISTEN and NOTIFY.
//!
//! A notification is sent beside the write, not within it: commits that notify wait for each other, and a
//! lost hint costs a device nothing but time.

use std::{collections::HashMap, sync::Arc, time::Duration};

use futures::{StreamExt, stream::poll_fn};
use tokio::sync::mpsc;
use tokio_postgres::{AsyncMessage, Client, Config, NoTls};

use crate::store::{SpaceId, StoreError, hints::Hints};

/// How long heads are gathered before they are told.
const GATHER: Duration = Duration::from_millis(10);

/// The way to the connection that tells.
pub struct News {
    queue: mpsc::Sender<(SpaceId, u64)>,
}

impl News {
    /// Starts telling and listening; both end with the store.
    pub fn start(config: Config, channel: String, hints: Arc<Hints>) -> Self {
        let (queue, told) = mpsc::channel(4096);
        let ends = queue.downgrade();
        tokio::spawn(tell_all(config.clone(), channel.clone(), told));
        tokio::spawn(async move {
            while ends.upgrade().is_some() {
                let _ = listen(&config, &channel, &hints, &ends).await;
                tokio::time::sleep(Duration::from_millis(500)).await;
            }
        });
        Self { queue }
    }

    /// Tells the other hubs soon. With too much to tell, this is left out: it is a hint.
    pub fn tell(&self, space: SpaceId, seq: u64) {
        let _ = self.queue.try_send((space, seq));
    }
}

async fn tell_all(config: Config, channel: String, mut queue: mpsc::Receiver<(SpaceId, u64)>) {
    let mut ready: Option<Client> = None;
    while let Some((space, seq)) = queue.recv().await {
        tokio::time::sleep(GATHER).await;
        let mut heads = HashMap::from([(space, seq)]);
        while let Ok((space, seq)) = queue.try_recv() {
            let head = heads.entry(space).or_insert(seq);
            *head = seq.max(*head);
        }
        let texts: Vec<String> = heads.iter().map(|(space, seq)| write_head(space, *seq)).collect();
        let client = match ready.take().filter(|client| !client.is_closed()) {
            Some(client) => client,
            None => match connect(&config).await {
                Ok(client) => client,
                Err(_) => continue,
            },
        };
        let sent = client.execute("SELECT pg_notify($1, head) FROM unnest($2::text[]) head", &[&channel, &texts]).await;
        ready = sent.is_ok().then_some(client);
    }
}

async fn connect(config: &Config) -> Result<Client, StoreError> {
    let (client, connection) = config.connect(NoTls).await?;
    tokio::spawn(connection);
    client.batch_execute("SET synchronous_commit = off").await?;
    Ok(client)
}

async fn listen(
    config: &Config,
    channel: &str,
    hints: &Hints,
    ends: &mpsc::WeakSender<(SpaceId, u64)>,
) -> Result<(), StoreError> {
    let (client, mut connection) = config.connect(NoTls).await?;
    let mut messages = poll_fn(move |context| connection.poll_message(context));
    let begin = async {
        client.batch_execute(&format!("LISTEN \"{}\"", channel.replace('"', "\"\""))).await?;
        catch_up(&client, hints).await
    };
    tokio::pin!(begin);
    let mut begun = false;
    let mut check = tokio::time::interval(Duration::from_secs(1));
    loop {
        tokio::select! {
            outcome = &mut begin, if !begun => {
                outcome?;
                begun = true;
            }
            message = messages.next() => match message {
                Some(Ok(AsyncMessage::Notification(told))) => {
                    if let Some((space, seq)) = read_head(told.payload()) {
                        hints.tell(&space, seq);
                    }
                }
                Some(Ok(_)) => {}
                Some(Err(error)) => return Err(error.into()),
                None => return Ok(()),
            },
            _ = check.tick() => if ends.upgrade().is_none() {
                return Ok(());
            },
        }
    }
}

/// What was told while nobody listened.
async fn catch_up(client: &Client, hints: &Hints) -> Result<(), StoreError> {
    let waited: Vec<Vec<u8>> = hints.spaces().into_iter().map(Vec::from).collect();
    for row in client.query("SELECT space, head FROM spaces WHERE space = ANY($1)", &[&waited]).await? {
        let (space, head): (&[u8], i64) = (row.get(0), row.get(1));
        if let (Ok(space), Ok(head)) = (space.try_into(), u64::try_from(head)) {
            hints.tell(&space, head);
        }
    }
    Ok(())
}

fn write_head(space: &SpaceId, seq: u64) -> String {
    format!("{:032x} {seq}", u128::from_be_bytes(*space))
}

fn read_head(text: &str) -> Option<(SpaceId, u64)> {
    let (space, seq) = text.split_once(' ')?;
    Some((u128::from_str_radix(space, 16).ok()?.to_be_bytes(), seq.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_read_as_it_was_written() {
        let space = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 255];
        assert_eq!(read_head(&write_head(&space, 17)), Some((space, 17)));
        assert_eq!(read_head("somebody else's"), None);
    }
}
