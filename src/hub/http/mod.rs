//! The addresses that the hub answers.

mod files;
mod headers;
mod metrics;

use std::{path::PathBuf, sync::Arc, time::Duration};

use axum::{
    Json, Router,
    extract::State,
    http::{StatusCode, header},
    middleware,
    response::{IntoResponse, Response},
    routing::get,
};
use tower_http::{limit::RequestBodyLimitLayer, timeout::TimeoutLayer};

pub use metrics::metrics;

use crate::{
    pack::Published,
    registry::{self, Registry},
    relay::{self, Relay},
};

/// What a hub serves.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// The web bundle's directory, as `cargo xtask web` writes it.
    pub web: Option<PathBuf>,
    /// The directory's pack.
    pub directory: Option<Arc<Published>>,
    /// Listings, their providers and their editors.
    pub registry: Option<Arc<Registry>>,
    /// Spaces and parcels.
    pub relay: Option<Arc<Relay>>,
}

/// The largest body a request may have.
const BODY_LIMIT: usize = 128 * 1024;

/// All routes of a hub, with its headers.
pub fn router(site: Site) -> Router {
    let mut routes = Router::new()
        .route("/directory/current.json", get(current))
        .route("/directory/{file}", get(pack))
        .with_state(site.directory)
        .merge(Router::new().route("/health", get(health)).with_state(site.relay.clone()));
    if let Some(web) = site.web {
        routes = routes.fallback_service(files::service(&web));
    }
    if let Some(relay) = site.relay {
        routes = routes.merge(relay::routes(relay));
    }
    let mut routes = routes.layer(RequestBodyLimitLayer::new(BODY_LIMIT));
    if let Some(registry) = site.registry {
        // It takes larger files, and has limits of its own.
        routes = routes.merge(registry::routes(registry));
    }
    routes
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, Duration::from_secs(60)))
        .layer(middleware::map_response(headers::protect))
}

/// Whether the hub serves, its store included: what a balancer asks.
async fn health(State(relay): State<Option<Arc<Relay>>>) -> Response {
    let store = match relay {
        Some(relay) => relay.store().document("health", "-").await.is_ok(),
        None => true,
    };
    let (status, word) =
        if store { (StatusCode::OK, "ok") } else { (StatusCode::SERVICE_UNAVAILABLE, "the store does not answer") };
    (status, [(header::CACHE_CONTROL, "no-store")], Json(serde_json::json!({ "status": word }))).into_response()
}

/// Names the pack that is current.
async fn current(State(directory): State<Option<Arc<Published>>>) -> Response {
    match directory {
        Some(pack) => ([(header::CACHE_CONTROL, "no-cache")], Json(pack.description())).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The pack's bytes, under the name that tells their content.
async fn pack(
    State(directory): State<Option<Arc<Published>>>,
    axum::extract::Path(file): axum::extract::Path<String>,
) -> Response {
    match directory {
        Some(pack) if pack.file_name() == file => (
            [(header::CONTENT_TYPE, "application/octet-stream"), (header::CACHE_CONTROL, headers::IMMUTABLE)],
            pack.bytes(),
        )
            .into_response(),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}
