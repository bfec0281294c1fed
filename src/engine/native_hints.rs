//! Streams of hints outside a browser: that there is something new in a space is heard at once.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use std::time::Duration;

use futures::{StreamExt as _, channel::mpsc};
use reqwest::{Client, StatusCode};
use tokio::task::AbortHandle;
use tokio::time::{sleep, timeout};

use crate::carry::{net::Ask, random};
use crate::clock::Clock;
use crate::engine::Engine;
use crate::native_net::{Came, Sender, request};

/// The hub gives a sign of life every 25 seconds: a stream that says nothing for so long has broken off.
const SILENCE: Duration = Duration::from_secs(60);
/// A stream is given up after this, also one that goes on.
const LONGEST: Duration = Duration::from_secs(86_400);
/// How long to wait before a stream that ended is listened to again: so long, and up to as long again, so that not all
/// come back at the same moment to a hub that was away.
const PAUSE: Duration = Duration::from_secs(5);
/// More than this without an end is no event.
const EVENT_BYTES: usize = 4_096;

/// What came on a stream.
pub(crate) enum Hint {
    /// An event, without its empty line.
    Event(String),
    /// The hub does not let this device listen.
    Refused,
    /// It ended, and may begin again.
    Ended,
}

/// A stream to begin, or with no request to leave.
pub(crate) type Wanted = (String, Option<Ask>);

/// The spaces that are listened to.
#[derive(Default)]
pub(crate) struct Listening(BTreeSet<String>);

impl Listening {
    /// Begins to listen to what the engine wants to hear of, and leaves the rest.
    pub fn follow<C: Clock>(&mut self, engine: &mut Engine<C>, sender: &Sender) {
        let listens = engine.net_listens();
        let wanted: BTreeSet<&str> = listens.split_whitespace().collect();
        self.0.retain(|space| {
            let stays = wanted.contains(space.as_str());
            if !stays {
                sender.listen((space.clone(), None));
            }
            stays
        });
        if wanted.iter().all(|space| self.0.contains(*space)) {
            return;
        }
        for (space, ask) in engine.net_hints() {
            if self.0.insert(space.clone()) {
                sender.listen((space, Some(ask)));
            }
        }
    }

    /// Takes up what came on a space's stream.
    pub fn heard<C: Clock>(&mut self, engine: &mut Engine<C>, space: &str, hint: &Hint) {
        match hint {
            Hint::Event(event) => engine.net_hint(space, event),
            Hint::Refused => engine.net_refused(space),
            Hint::Ended => {
                self.0.remove(space);
            }
        }
    }
}

/// Listens to the streams that are wanted, until nobody wants any more.
pub(crate) async fn listen_to<F: Fn(Came) + Send + Sync + 'static>(
    client: &Client,
    address: &str,
    mut wanted: mpsc::UnboundedReceiver<Wanted>,
    came: Arc<F>,
) {
    let mut streams: HashMap<String, AbortHandle> = HashMap::new();
    while let Some((space, ask)) = wanted.next().await {
        if let Some(stream) = streams.remove(&space) {
            stream.abort();
        }
        let Some(ask) = ask else { continue };
        let (client, address, came, name) = (client.clone(), address.to_owned(), came.clone(), space.clone());
        let stream = tokio::spawn(async move {
            let told = |hint| came(Came::Hint { space: name.clone(), hint });
            hear(&client, &address, ask, &told).await;
            let [spread, ..] = random().unwrap_or([128; 16]);
            sleep(PAUSE + PAUSE * u32::from(spread) / 255).await;
            told(Hint::Ended);
        });
        streams.insert(space, stream.abort_handle());
    }
}

/// One stream, to its end.
async fn hear(client: &Client, address: &str, ask: Ask, told: &impl Fn(Hint)) {
    let Some(request) = request(client, address, ask) else { return };
    let Ok(Ok(mut answer)) = timeout(SILENCE, request.timeout(LONGEST).send()).await else { return };
    match answer.status() {
        StatusCode::FORBIDDEN => return told(Hint::Refused),
        status if !status.is_success() => return,
        _ => {}
    }
    let mut text = String::new();
    while let Ok(Ok(Some(bytes))) = timeout(SILENCE, answer.chunk()).await {
        text.push_str(&String::from_utf8_lossy(&bytes));
        while let Some((event, rest)) = text.split_once("\n\n") {
            told(Hint::Event(event.to_owned()));
            text = rest.to_owned();
        }
        if text.len() > EVENT_BYTES {
            return;
        }
    }
}
