//! The web bundle: compressed siblings, cache lifetimes, and one page for every screen.

use std::{
    convert::Infallible,
    path::{Path, PathBuf},
};

use axum::{
    body::Body,
    http::{HeaderValue, Method, Request, Response, StatusCode, Uri, header},
    response::IntoResponse,
};
use tower_http::services::ServeDir;
use tower_service::Service;

use super::headers::IMMUTABLE;

/// A service over the files of one directory.
pub fn service(web: &Path) -> Files {
    Files { dir: ServeDir::new(web).append_index_html_on_directories(false).precompressed_br().precompressed_gzip() }
}

/// Answers with a file, or with the page for an address that is a screen.
#[derive(Clone, Debug)]
pub struct Files {
    dir: ServeDir,
}

impl Service<Request<Body>> for Files {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = std::pin::Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut std::task::Context<'_>) -> std::task::Poll<Result<(), Infallible>> {
        std::task::Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut request: Request<Body>) -> Self::Future {
        let mut dir = self.dir.clone();
        Box::pin(async move {
            if request.method() != Method::GET && request.method() != Method::HEAD {
                return Ok(StatusCode::METHOD_NOT_ALLOWED.into_response());
            }
            if is_screen(request.uri().path()) {
                *request.uri_mut() = Uri::from_static("/index.html");
            }
            let lifetime = if has_hash(request.uri().path()) { IMMUTABLE } else { "no-cache" };
            let mut response = match dir.call(request).await {
                Ok(file) => file.map(Body::new),
                Err(never) => match never {},
            };
            if response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED {
                response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(lifetime));
                response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-encoding"));
            }
            Ok(response)
        })
    }
}

/// Screens have no dot in their last part; the UI reads their address itself.
fn is_screen(path: &str) -> bool {
    !path.starts_with("/v1/")
        && !path.starts_with("/hsds")
        && !path.contains("..")
        && !path.contains('%')
        && path.rsplit('/').next().is_some_and(|last| !last.contains('.'))
}

/// Whether a name tells its content: a first directory or a stem that ends in `-` and 16 hex digits.
fn has_hash(path: &str) -> bool {
    let told = |name: &str| {
        name.rsplit_once('-').is_some_and(|(_, hash)| hash.len() == 16 && hash.bytes().all(|b| b.is_ascii_hexdigit()))
    };
    let path = PathBuf::from(path.trim_start_matches('/'));
    let first = path.components().next().map(|part| part.as_os_str().to_string_lossy().into_owned());
    first.is_some_and(|dir| told(&dir)) || path.file_stem().is_some_and(|stem| told(&stem.to_string_lossy()))
}

#[cfg(test)]
mod tests {
    use super::{has_hash, is_screen};

    #[test]
    fn only_names_with_a_hash_are_kept_for_a_year() {
        assert!(has_hash("/app-0123456789abcdef/snippets/x/inline0.js"));
        assert!(has_hash("/css/besace-0123456789abcdef.css"));
        assert!(!has_hash("/locales/fr.ftl"));
        assert!(!has_hash("/index.html"));
        assert!(!has_hash("/icons/icon-512.png"));
    }

    #[test]
    fn a_screen_is_an_address_without_a_file() {
        assert!(is_screen("/"));
        assert!(is_screen("/contacts/12"));
        assert!(!is_screen("/app.js"));
        assert!(!is_screen("/../secret"));
    }
}
