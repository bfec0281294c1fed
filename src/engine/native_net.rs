//! Sharing's requests outside a browser: a thread that sends what the engine asks, over TLS.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use futures::{StreamExt as _, channel::mpsc};
use reqwest::{Client, Method, RequestBuilder, header, redirect::Policy};

use crate::carry::net::{ANSWER_LIMIT, Ask, Heard};
use crate::native_hints::{Hint, Wanted, listen_to};

/// After this a request is given up.
const PATIENCE: Duration = Duration::from_secs(45);
/// How many requests are under way at once.
const AT_ONCE: usize = 4;

/// What came from the hub.
pub(crate) enum Came {
    /// The answer to a request, if any came.
    Answer { ticket: u64, heard: Option<Heard> },
    /// Something on a space's stream of hints.
    Hint { space: String, hint: Hint },
}

/// Sends requests to one hub.
pub(crate) struct Sender {
    asks: mpsc::UnboundedSender<Ask>,
    streams: mpsc::UnboundedSender<Wanted>,
}

impl Sender {
    /// Starts to send to the hub at `address` (`https://…`); `came` is told what came of each, in another thread.
    pub fn start(address: &str, came: impl Fn(Came) + Send + Sync + 'static) -> Self {
        let (asks, todo) = mpsc::unbounded::<Ask>();
        let (streams, wanted) = mpsc::unbounded::<Wanted>();
        let (address, came) = (address.to_owned(), Arc::new(came));
        let work = move || {
            // Without a way to the network there is none, which the engine tells.
            let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
            let Ok(client) = Client::builder().timeout(PATIENCE).redirect(Policy::none()).referer(false).build() else {
                return;
            };
            let answers = todo.for_each_concurrent(AT_ONCE, async |ask| {
                let ticket = ask.ticket;
                let heard = send(&client, &address, ask).await;
                came(Came::Answer { ticket, heard });
            });
            runtime.block_on(futures::future::join(answers, listen_to(&client, &address, wanted, came.clone())));
        };
        let _ = thread::Builder::new().name("hub".to_owned()).spawn(work);
        Self { asks, streams }
    }

    /// Sends a request, as soon as there is room.
    pub fn send(&self, ask: Ask) {
        let _ = self.asks.unbounded_send(ask);
    }

    /// Begins or leaves a stream of hints.
    pub fn listen(&self, wanted: Wanted) {
        let _ = self.streams.unbounded_send(wanted);
    }
}

/// A request as it is sent; None: it cannot be.
pub(crate) fn request(client: &Client, address: &str, ask: Ask) -> Option<RequestBuilder> {
    let method = Method::from_bytes(ask.method.as_bytes()).ok()?;
    let request = client.request(method, [address, &ask.target].concat());
    let request = request.header(header::CONTENT_TYPE, "application/octet-stream").body(ask.body);
    Some(match ask.authorization {
        Some(authorization) => request.header(header::AUTHORIZATION, authorization),
        None => request,
    })
}

async fn send(client: &Client, address: &str, ask: Ask) -> Option<Heard> {
    let mut answer = request(client, address, ask)?.send().await.ok()?;
    let header = |name| answer.headers().get(name).and_then(|value| value.to_str().ok());
    let date = header(header::DATE).and_then(http_date);
    let retry_after = header(header::RETRY_AFTER).and_then(|wait| wait.parse().ok());
    let status = answer.status().as_u16();
    let mut body = Vec::new();
    while let Some(bytes) = answer.chunk().await.ok()? {
        body.extend_from_slice(&bytes);
        if body.len() >= ANSWER_LIMIT {
            body.truncate(ANSWER_LIMIT);
            break;
        }
    }
    Some(Heard { status, body, date, retry_after })
}

/// The time of a `Date` header (`Tue, 01 Dec 2026 08:00:00 GMT`), in seconds since 1970.
fn http_date(text: &str) -> Option<u64> {
    let time = chrono::NaiveDateTime::parse_from_str(text, "%a, %d %b %Y %H:%M:%S GMT").ok()?;
    u64::try_from(time.and_utc().timestamp()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hubs_date_is_read_and_rubbish_is_not() {
        assert_eq!(http_date("Tue, 01 Dec 2026 08:00:00 GMT"), Some(1_796_112_000));
        assert_eq!(http_date("yesterday"), None);
    }
}
