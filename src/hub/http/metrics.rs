//! Numbers for the operator, on a port of their own: no key, space or address is among them.

use std::{
    fmt::Write,
    sync::{Arc, atomic::Ordering},
};

use axum::{
    Router,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};

use crate::relay::Relay;

/// The routes of the port that only operators reach.
pub fn metrics(relay: Arc<Relay>) -> Router {
    Router::new().route("/metrics", get(tell)).with_state(relay)
}

/// In the text format of Prometheus.
async fn tell(State(relay): State<Arc<Relay>>) -> Response {
    let counts = relay.counts();
    let up = u64::from(relay.store().document("health", "-").await.is_ok());
    let listeners = relay.listeners() as u64;
    let mut text = String::new();
    for (name, kind, help, value) in [
        ("besace_store_up", "gauge", "Whether the store answers.", up),
        ("besace_listeners", "gauge", "Devices that wait for hints.", listeners),
        ("besace_writes_total", "counter", "Records written or deleted.", counts.writes.load(Ordering::Relaxed)),
        ("besace_pulls_total", "counter", "Pages read.", counts.pulls.load(Ordering::Relaxed)),
        ("besace_refused_total", "counter", "Requests refused.", counts.refused.load(Ordering::Relaxed)),
        ("besace_delayed_total", "counter", "Requests told to wait.", counts.delayed.load(Ordering::Relaxed)),
        ("besace_failed_total", "counter", "Failures of the hub.", counts.failed.load(Ordering::Relaxed)),
    ] {
        let _ = writeln!(text, "# HELP {name} {help}\n# TYPE {name} {kind}\n{name} {value}");
    }
    let headers = [(header::CONTENT_TYPE, "text/plain; version=0.0.4"), (header::CACHE_CONTROL, "no-store")];
    (StatusCode::OK, headers, text).into_response()
}
