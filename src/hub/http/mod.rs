//! The addresses that the hub answers.

mod files;
mod headers;

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
        .route("/health", get(health))
        .route("/directory/current.json", get(current))
        .route("/directory/{file}", get(pack))
        .with_state(site.directory);
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

async fn health() -> impl IntoResponse {
    ([(header::CACHE_CONTROL, "no-store")], Json(serde_json::json!({ "status": "ok" })))
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
