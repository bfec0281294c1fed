//! The relay: sealed records of spaces, and parcels, over HTTP as `besace_sync::wire` says.
//!
//! It opens nothing. Who asks is told by a signature; where from is used for limits and written down nowhere.

mod answer;
mod events;
mod parcels;
mod rates;
mod records;
mod signed;
mod spaces;

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use axum::{
    Router,
    http::StatusCode,
    routing::{any, get, post, put},
};
use tokio::sync::{Semaphore, watch};

use self::rates::Rates;
pub(crate) use self::signed::{whence, whole};
use crate::store::Store;

/// How many devices may wait for hints at once.
const LISTENERS: usize = 10_000;

/// The relay over a store.
pub struct Relay {
    store: Arc<dyn Store>,
    rates: Rates,
    clock: fn() -> u64,
    stop: watch::Receiver<bool>,
    listeners: Arc<Semaphore>,
    counts: Counts,
}

/// What happened, as numbers without anybody's name.
#[derive(Debug, Default)]
pub struct Counts {
    /// Records that were written or deleted.
    pub writes: AtomicU64,
    /// Pages that were read.
    pub pulls: AtomicU64,
    /// Requests that were refused.
    pub refused: AtomicU64,
    /// Requests that came too often or while too much was waiting.
    pub delayed: AtomicU64,
    /// Failures of the hub or its store.
    pub failed: AtomicU64,
}

impl Counts {
    fn one(counter: &AtomicU64) {
        counter.fetch_add(1, Ordering::Relaxed);
    }
}

impl std::fmt::Debug for Relay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Relay").field("counts", &self.counts).finish_non_exhaustive()
    }
}

impl Relay {
    /// A relay over a store; when `stop` turns true, those who wait for hints are let go.
    pub fn new(store: Arc<dyn Store>, clock: fn() -> u64, stop: watch::Receiver<bool>) -> Self {
        Self {
            store,
            rates: Rates::default(),
            clock,
            stop,
            listeners: Arc::new(Semaphore::new(LISTENERS)),
            counts: Counts::default(),
        }
    }

    /// What happened so far.
    pub fn counts(&self) -> &Counts {
        &self.counts
    }

    /// How many wait for hints.
    pub fn listeners(&self) -> usize {
        LISTENERS.saturating_sub(self.listeners.available_permits())
    }

    /// The store.
    pub fn store(&self) -> &Arc<dyn Store> {
        &self.store
    }

    fn now(&self) -> u64 {
        (self.clock)()
    }
}

/// All of the relay's routes.
pub fn routes(relay: Arc<Relay>) -> Router {
    Router::new()
        .route("/v1/spaces", post(spaces::create))
        .route("/v1/spaces/{space}", axum::routing::delete(spaces::remove))
        .route("/v1/spaces/{space}/keys", get(spaces::keys).put(spaces::replace_keys))
        .route("/v1/spaces/{space}/records", get(records::pull))
        .route("/v1/spaces/{space}/records/{id}", put(records::put).delete(records::delete))
        .route("/v1/spaces/{space}/events", get(events::events))
        .route("/v1/parcels/{id}", get(parcels::state).delete(parcels::drop_parcel))
        .route("/v1/parcels/{id}/take", post(parcels::take))
        .route("/v1/parcels/{id}/{part}", get(parcels::part).put(parcels::put_part))
        // Not a screen of the app.
        .route("/v1/{*rest}", any(|| async { StatusCode::NOT_FOUND }))
        .with_state(relay)
}
