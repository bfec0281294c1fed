//! Sends what somebody said is wrong with a service, with nothing about who says so.

use std::sync::mpsc::RecvTimeoutError;
use std::thread;
use std::time::Duration;

use besace_engine::{ThreadTransport, Updater};
use reqwest::{Client, header};

use crate::{Gone, Hub, STALL, client};

/// A report that did not go out is tried again after this.
const AGAIN: Duration = Duration::from_secs(60);

/// Sends an engine's reports in a thread of its own: as soon as there is one, and while one waits for a network, every
/// minute. Does nothing where no thread can be had; the next start tries again.
pub fn send_reports(engine: &ThreadTransport, hub: Hub) {
    keep_sending(engine.updater(), hub, AGAIN);
}

/// As [`send_reports`], trying again after `again`.
#[doc(hidden)]
pub fn keep_sending(engine: Updater, hub: Hub, again: Duration) {
    let work = move || -> Option<()> {
        let news = engine.reporting().ok()?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().ok()?;
        // What was said before anybody listened.
        let mut waits = true;
        loop {
            if waits {
                waits = !runtime.block_on(send(&engine, &hub)).ok()?;
            }
            waits |= match if waits { news.recv_timeout(again) } else { news.recv().map_err(Into::into) } {
                Ok(()) => true,
                Err(RecvTimeoutError::Timeout) => waits,
                Err(RecvTimeoutError::Disconnected) => return None,
            };
        }
    };
    let _ = thread::Builder::new().name("reports".to_owned()).spawn(work);
}

/// Sends what waits; tells whether all of it has gone.
async fn send(engine: &Updater, hub: &Hub) -> Result<bool, Gone> {
    let gone = |_| Gone;
    let client = client(hub, STALL).map_err(|_| Gone)?;
    while let Some(report) = engine.report().map_err(gone)? {
        let status = hand_over(&client, hub, report).await;
        if !engine.reported(status).map_err(gone)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The hub's status; 0 where it cannot be reached.
async fn hand_over(client: &Client, hub: &Hub, report: Vec<u8>) -> u16 {
    let ask = client.post(hub.reports()).header(header::CONTENT_TYPE, "application/octet-stream").body(report);
    ask.timeout(STALL).send().await.map_or(0, |answer| answer.status().as_u16())
}
