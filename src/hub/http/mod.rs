//! The addresses that the hub answers.

mod directory;
mod files;
mod headers;
mod metrics;
mod places;

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
    publish::Published,
    registry::{self, Registry},
    relay::{self, Relay},
    wake::{self, Wake},
};

/// What a hub serves.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// The web bundle's directory, as `cargo xtask web` writes it.
    pub web: Option<PathBuf>,
    /// The published directory.
    pub directory: Option<Arc<Published>>,
    /// Listings, their providers and their editors.
    pub registry: Option<Arc<Registry>>,
    /// Spaces and parcels.
    pub relay: Option<Arc<Relay>>,
    /// Phones that are woken.
    pub wake: Option<Arc<Wake>>,
}

/// The largest body a request may have.
const BODY_LIMIT: usize = 128 * 1024;

/// All routes of a hub, with its headers.
pub fn router(site: Site) -> Router {
    let mirrors = site.directory.as_ref().map_or(&[][..], |directory| directory.mirrors());
    let mut routes = Router::new()
        .route("/directory/{file}", get(directory::file))
        .with_state(site.directory.clone())
        .merge(Router::new().route("/health", get(health)).with_state(site.relay.clone()));
    if let Some(directory) = site.directory.clone() {
        routes = routes.merge(places::routes(directory));
    }
    if let Some(web) = site.web {
        routes = routes.fallback_service(files::service(&web));
    }
    if let Some(relay) = site.relay {
        routes = routes.merge(relay::routes(relay));
    }
    routes = routes.merge(site.wake.map_or_else(wake::none, wake::routes));
    let mut routes = routes.layer(RequestBodyLimitLayer::new(BODY_LIMIT));
    if let Some(registry) = site.registry {
        // It takes larger files, and has limits of its own.
        routes = routes.merge(registry::routes(registry.clone())).merge(registry::open_data_routes(registry));
    }
    routes
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, Duration::from_secs(60)))
        .layer(middleware::map_response_with_state(headers::policy(mirrors), headers::protect))
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
