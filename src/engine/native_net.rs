//! Sharing's requests outside a browser: threads that send what the engine asks, over TLS.

use std::io::Read as _;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use crate::carry::net::{ANSWER_LIMIT, Ask, Heard};

/// After this a request is given up.
const PATIENCE: Duration = Duration::from_secs(45);
/// How many requests are sent at once.
const SENDERS: usize = 4;

/// What came of a request.
pub(crate) struct Came {
    pub ticket: u64,
    pub heard: Option<Heard>,
}

/// Sends requests to one hub.
pub(crate) struct Senders {
    asks: mpsc::Sender<Ask>,
}

impl Senders {
    /// Starts to send to the hub at `address` (`https://…`); `came` is told what came of each, in any thread.
    pub fn start(address: &str, came: impl Fn(Came) + Send + Clone + 'static) -> Self {
        let (asks, todo) = mpsc::channel::<Ask>();
        let todo = std::sync::Arc::new(std::sync::Mutex::new(todo));
        let agent: ureq::Agent = ureq::Agent::config_builder()
            .timeout_global(Some(PATIENCE))
            .http_status_as_error(false)
            .max_redirects(0)
            .user_agent("")
            .build()
            .into();
        for _ in 0..SENDERS {
            let (todo, agent, came, address) = (todo.clone(), agent.clone(), came.clone(), address.to_owned());
            let work = move || {
                loop {
                    let next = todo.lock().ok().and_then(|todo| todo.recv().ok());
                    let Some(ask) = next else { return };
                    let heard = send(&agent, &address, &ask);
                    came(Came { ticket: ask.ticket, heard });
                }
            };
            // Without threads there is no network, which the engine tells.
            let _ = thread::Builder::new().name("hub".to_owned()).spawn(work);
        }
        Self { asks }
    }

    /// Sends a request, as soon as one of the threads is free.
    pub fn send(&self, ask: Ask) {
        let _ = self.asks.send(ask);
    }
}

fn send(agent: &ureq::Agent, address: &str, ask: &Ask) -> Option<Heard> {
    let mut request = ureq::http::Request::builder().method(ask.method).uri([address, &ask.target].concat());
    request = request.header("content-type", "application/octet-stream");
    if let Some(authorization) = &ask.authorization {
        request = request.header("authorization", authorization);
    }
    let answer = agent.run(request.body(ask.body.as_slice()).ok()?).ok()?;
    let header = |name: &str| answer.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let date = header("date").and_then(|date| http_date(&date));
    let retry_after = header("retry-after").and_then(|wait| wait.parse().ok());
    let status = answer.status().as_u16();
    let mut body = Vec::new();
    let limit = u64::try_from(ANSWER_LIMIT).unwrap_or(u64::MAX);
    answer.into_body().into_reader().take(limit).read_to_end(&mut body).ok()?;
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
