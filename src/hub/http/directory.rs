//! The published directory: plain files, by ranges too, for any app and any mirror to read.

use std::convert::Infallible;

use axum::{
    body::Body,
    extract::{Path, Request, State},
    http::{HeaderName, HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use tower_http::services::ServeDir;
use tower_service::Service;

use super::headers::IMMUTABLE;
use crate::publish::{Published, is_published_name};

/// Answers with a file, or a part of it.
pub async fn file(
    State(published): State<Option<std::sync::Arc<Published>>>,
    Path(name): Path<String>,
    mut request: Request,
) -> Response {
    let Some(published) = published.filter(|_| is_published_name(&name)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let Ok(uri) = Uri::try_from(format!("/{name}")) else { return StatusCode::NOT_FOUND.into_response() };
    *request.uri_mut() = uri;
    let answer: Result<_, Infallible> = ServeDir::new(published.folder()).call(request).await;
    let mut response = match answer {
        Ok(file) => file.map(Body::new),
        Err(never) => match never {},
    };
    // A name of 64 digits tells its bytes; the few others are asked for anew each time.
    let lifetime = if name.len() > 64 { IMMUTABLE } else { "no-cache" };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(lifetime));
    // Signed and open to all: apps that another hub serves may take it from here.
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert(HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("cross-origin"));
    response
}
