//! Brings a native app's directory up to date over the network, and sends what people say is wrong with it, as the
//! worker's script does in the browser.
//!
//! Nothing is believed here: the engine says what to fetch and from which byte, checks what comes, and puts aside what
//! broke off ([`besace_engine`], `regions.rs`). This crate only carries bytes, from the [`Hub`] that the device was told
//! of and from the mirrors that the signed metadata names.

mod hub;
mod reports;

pub use hub::{Hub, NoHub};
#[doc(hidden)]
pub use reports::keep_sending;
pub use reports::send_reports;

use std::thread;
use std::time::Duration;

use besace_engine::{Fetch, Outcome, ThreadTransport, Updater};
use reqwest::redirect::Policy;
use reqwest::{Client, header};

/// How often a device asks for news.
const EVERY: Duration = Duration::from_secs(6 * 60 * 60);
/// After a go that reached nobody or refused something, the next comes sooner.
const SOON: Duration = Duration::from_secs(10 * 60);
/// Until somebody answers.
const CONNECT: Duration = Duration::from_secs(15);
/// A host that sends nothing for so long is given up.
const STALL: Duration = Duration::from_secs(30);
/// A host may send elsewhere so often, to `https:` only.
const ELSEWHERE: usize = 3;

/// Keeps an engine's directory up to date in a thread of its own: now, every few hours, and when a region was chosen that
/// is not here yet. Does nothing where no thread can be had; the next start tries again.
pub fn keep_up_to_date(engine: &ThreadTransport, hub: Hub) {
    let engine = engine.updater();
    let work = move || {
        let Ok(hungry) = engine.hungry() else { return };
        loop {
            let Ok(outcome) = run(&engine, &hub, STALL) else { return };
            let good = outcome.reached && outcome.refused.is_empty();
            let waited = hungry.recv_timeout(if good { EVERY } else { SOON });
            if waited == Err(std::sync::mpsc::RecvTimeoutError::Disconnected) {
                return;
            }
        }
    };
    let _ = thread::Builder::new().name("updates".to_owned()).spawn(work);
}

/// Brings an engine's directory up to date once, and tells what came of it.
///
/// # Errors
/// [`Gone`] when the engine has ended or the network cannot be used at all.
pub fn bring_up_to_date(engine: &ThreadTransport, hub: &Hub) -> Result<Outcome, Gone> {
    run(&engine.updater(), hub, STALL)
}

/// As [`bring_up_to_date`], giving up a silent host after `stall`.
#[doc(hidden)]
pub fn run(engine: &Updater, hub: &Hub, stall: Duration) -> Result<Outcome, Gone> {
    let gone = |_| Gone;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|_| Gone)?;
    runtime.block_on(async {
        let client = client(hub, stall).map_err(|_| Gone)?;
        while let Some(fetch) = engine.next().map_err(gone)? {
            let whole = carry(engine, &client, hub, &fetch).await?;
            engine.end(whole).map_err(gone)?;
        }
        engine.outcome().map_err(gone)
    })
}

/// The engine has ended, or there is no way to the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gone;

impl std::fmt::Display for Gone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the network cannot be used by this program")
    }
}

impl std::error::Error for Gone {}

fn client(hub: &Hub, stall: Duration) -> reqwest::Result<Client> {
    let client = Client::builder().connect_timeout(CONNECT).read_timeout(stall).referer(false);
    if hub.is_here() {
        // A hub on this very machine, to try things out: it sends nobody elsewhere.
        return client.redirect(Policy::none()).no_proxy().build();
    }
    client.https_only(true).redirect(Policy::limited(ELSEWHERE)).build()
}

/// Carries one answer to the engine; tells whether it came to its end.
async fn carry(engine: &Updater, client: &Client, hub: &Hub, fetch: &Fetch) -> Result<bool, Gone> {
    let gone = |_| Gone;
    let mut ask = client.get(hub.address_of(&fetch.address));
    if fetch.from > 0 {
        ask = ask.header(header::RANGE, format!("bytes={}-", fetch.from));
    }
    if !fetch.immutable {
        ask = ask.header(header::CACHE_CONTROL, "no-cache");
    }
    // No network: what is here stays, and what came so far is gone on with.
    let Ok(mut answer) = ask.send().await else { return Ok(false) };
    let mut more = engine.begin(answer.status().as_u16()).map_err(gone)?;
    while more {
        match answer.chunk().await {
            Ok(Some(bytes)) => more = engine.bytes(bytes.to_vec()).map_err(gone)?,
            Ok(None) => return Ok(true),
            Err(_) => return Ok(false),
        }
    }
    Ok(false)
}
