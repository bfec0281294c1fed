//! What a browser gets from the hub.
#![allow(clippy::unwrap_used, reason = "a test may stop at once")]

use std::{fs, sync::Arc};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode},
};
use besace_directory::{
    model::{About, Directory, Service},
    trust::{Have, Trusted, Update, Wanted, drive},
    write_pack,
};
use besace_hub::{
    Site,
    publish::{Published, published_on_the_spot},
    router,
};
use tower::ServiceExt;

const SCRIPT: &str = "/app-0123456789abcdef/app.js";

/// A hub over a small bundle; the directory lives as long as the returned guard.
fn hub() -> (tempfile::TempDir, Router) {
    let dir = tempfile::tempdir().unwrap();
    let web = dir.path().join("web");
    fs::create_dir_all(web.join("app-0123456789abcdef")).unwrap();
    fs::write(web.join("index.html"), "<title>Besace</title>").unwrap();
    fs::write(web.join("app-0123456789abcdef/app.js"), "plain").unwrap();
    fs::write(web.join("app-0123456789abcdef/app.js.br"), "as brotli").unwrap();
    fs::write(web.join("app-0123456789abcdef/app.js.gz"), "as gzip").unwrap();
    fs::write(dir.path().join("secret.txt"), "not for the web").unwrap();
    let directory = Some(Arc::new(directory(dir.path())));
    let routes = router(Site { web: Some(web), directory, ..Site::default() });
    (dir, routes)
}

/// A pack that is signed on the spot.
fn directory(dir: &std::path::Path) -> Published {
    let service = |n: u32| Service { id: n.to_string(), name: format!("Service {n}"), ..Service::default() };
    let about = About { name: "Brussels".into(), ..About::default() };
    let rows = Directory { about, services: (0..50).map(service).collect(), ..Directory::default() };
    let pack = dir.join("brussels.besace");
    fs::write(&pack, write_pack(&rows).unwrap()).unwrap();
    published_on_the_spot(&pack, 1_795_348_800).unwrap()
}

async fn get(routes: &Router, path: &str, headers: &[(&str, &str)]) -> (StatusCode, HeaderMap, Vec<u8>) {
    let mut request = Request::get(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = routes.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let (head, body) = response.into_parts();
    (head.status, head.headers, to_bytes(body, 1 << 20).await.unwrap().to_vec())
}

#[tokio::test]
async fn every_answer_forbids_foreign_and_inline_code() {
    let (_dir, routes) = hub();
    for path in ["/", SCRIPT, "/health", "/directory/none", "/no.such"] {
        let (_, headers, _) = get(&routes, path, &[]).await;
        let policy = headers["content-security-policy"].to_str().unwrap();
        assert!(policy.starts_with("default-src 'none';"), "{path}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("http"), "{path}");
        assert_eq!(headers["x-content-type-options"], "nosniff", "{path}");
        assert_eq!(headers["referrer-policy"], "no-referrer", "{path}");
        assert_eq!(headers["cross-origin-opener-policy"], "same-origin", "{path}");
        assert_eq!(headers["cross-origin-resource-policy"], "same-origin", "{path}");
        assert!(headers.contains_key("permissions-policy"), "{path}");
    }
}

#[tokio::test]
async fn a_screen_is_the_page_and_an_unknown_file_is_not_found() {
    let (_dir, routes) = hub();
    for path in ["/", "/contacts", "/needs/bed", "/contacts/12?from=home"] {
        let (status, headers, body) = get(&routes, path, &[]).await;
        assert_eq!(status, StatusCode::OK, "{path}");
        assert_eq!(headers["cache-control"], "no-cache", "{path}");
        assert_eq!(body, b"<title>Besace</title>", "{path}");
    }
    for path in ["/no.js", "/app-0123456789abcdef/no.wasm", "/directory/other.besace"] {
        assert_eq!(get(&routes, path, &[]).await.0, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn hashed_files_stay_for_a_year_and_come_compressed() {
    let (_dir, routes) = hub();
    for (accepted, expected) in
        [("identity", "plain"), ("gzip, deflate", "as gzip"), ("gzip, deflate, br", "as brotli")]
    {
        let (status, headers, body) = get(&routes, SCRIPT, &[("accept-encoding", accepted)]).await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!(String::from_utf8(body).unwrap(), expected);
        assert!(headers["cache-control"].to_str().unwrap().contains("immutable"));
        assert_eq!(headers["vary"], "accept-encoding");
        assert!(headers["content-type"].to_str().unwrap().starts_with("text/javascript"));
    }
}

#[tokio::test]
async fn nothing_outside_the_bundle_is_sent() {
    let (_dir, routes) = hub();
    for path in ["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/app-0123456789abcdef/../../secret.txt"] {
        let (status, _, body) = get(&routes, path, &[]).await;
        assert_ne!(body, b"not for the web", "{path}");
        assert!(status.is_client_error(), "{path}: {status}");
    }
}

#[tokio::test]
async fn a_phone_takes_the_directory_in_and_can_ask_for_a_part_of_it() {
    let (_dir, routes) = hub();
    let mut files = std::collections::BTreeMap::new();
    let mut pack = None;
    // What the phone asks for is fetched beforehand, until it lacks nothing.
    for _ in 0..8 {
        let mut missing = None;
        let mut update = Update::new(Trusted::default(), Wanted::First, Vec::<Have>::new(), 1_795_348_900);
        drive(
            &mut update,
            &mut |name| {
                if !files.contains_key(name) {
                    missing.get_or_insert(name.to_owned());
                }
                files.get(name).cloned().flatten()
            },
            &mut |piece| {
                pack = Some((piece.region.services, piece.region.pack));
                Ok(())
            },
        );
        let Some(name) = missing else { break };
        let (status, headers, body) = get(&routes, &format!("/directory/{name}"), &[]).await;
        let lifetime = headers["cache-control"].to_str().unwrap().to_owned();
        assert_eq!(lifetime.contains("immutable"), name.len() > 64 && status.is_success(), "{name}: {lifetime}");
        files.insert(name, (status == StatusCode::OK).then_some(body));
    }
    let (services, pack) = pack.unwrap();
    assert_eq!(services, 50);

    let path = format!("/directory/{}", pack.name(besace_directory::trust::Part::Pack));
    let whole = get(&routes, &path, &[]).await.2;
    let (status, headers, rest) = get(&routes, &path, &[("range", "bytes=100-")]).await;
    assert_eq!((status, rest.as_slice()), (StatusCode::PARTIAL_CONTENT, &whole[100..]));
    assert_eq!(headers["access-control-allow-origin"], "*");
    assert_eq!(headers["cross-origin-resource-policy"], "cross-origin");
    for name in ["../keys/root.key", ".lock", "keys", "%2e%2e/keys/root.key", "root.key"] {
        let (status, _, body) = get(&routes, &format!("/directory/{name}"), &[]).await;
        assert!(status == StatusCode::NOT_FOUND || body == b"<title>Besace</title>", "{name}: {status}");
    }
}

#[tokio::test]
async fn nothing_is_taken_in() {
    let (_dir, routes) = hub();
    let post = Request::post("/contacts").body(Body::from("x")).unwrap();
    assert_eq!(routes.oneshot(post).await.unwrap().status(), StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn a_taken_port_is_told_in_one_sentence() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    let error = besace_hub::listen(address, None).await.err().unwrap();
    assert_eq!(
        error.to_string(),
        format!("port {} is taken by another program: stop that program, or choose another port", address.port())
    );
}

#[tokio::test]
async fn a_phone_that_cannot_run_the_app_finds_places_as_plain_pages() {
    let dir = tempfile::tempdir().unwrap();
    let bed = Service {
        id: "a/b c".into(),
        name: "Beds <b>&</b> \"more\"".into(),
        description: "<script>alert(1)</script>".into(),
        needs: [besace_domain::Need::Sleep].into_iter().collect(),
        phones: vec!["02 555 01 02".into()],
        source: 1,
        ..Service::default()
    };
    let source = |name: &str, licence: &str| besace_directory::model::Origin {
        name: name.into(),
        licence: licence.into(),
        ..Default::default()
    };
    let sources = vec![source("Somebody else", "Secret"), source("Bureau of beds", "ODbL")];
    let about = About { name: "Brussels".into(), sources, ..About::default() };
    let mut rows = Directory { about, services: vec![bed], ..Directory::default() };
    let pack = dir.path().join("brussels.besace");
    fs::write(&pack, write_pack(&rows).unwrap()).unwrap();
    let directory = Some(Arc::new(published_on_the_spot(&pack, 1_795_348_800).unwrap()));
    let routes = router(Site { directory, ..Site::default() });

    // 1. In the language of the browser: a link for each need.
    let (status, headers, _) = get(&routes, "/places", &[("accept-language", "xx, ar;q=0.8, en;q=0.5")]).await;
    assert_eq!((status, &headers["location"]), (StatusCode::TEMPORARY_REDIRECT, &"/places/ar".parse().unwrap()));
    let page = async |path: &str| {
        let (status, headers, body) = get(&routes, path, &[]).await;
        assert_eq!(status, StatusCode::OK, "{path}");
        assert_eq!(headers["content-type"], "text/html; charset=utf-8");
        let html = String::from_utf8(body).unwrap();
        for forbidden in ["<script", "style=", "javascript:", "<form", "<input"] {
            assert!(!html.contains(forbidden), "{path} holds {forbidden}");
        }
        html
    };
    assert!(page("/places/ar").await.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(page("/places/en").await.contains("href=\"/places/en/sleep\""));

    // 2. What there is for one, and its page; what services write is text.
    let list = page("/places/en/sleep").await;
    assert!(list.contains("href=\"/places/en/sleep/a%2Fb%20c\""), "{list}");
    let service = page("/places/en/sleep/a%2Fb%20c").await;
    assert!(service.contains("Beds &lt;b&gt;&amp;&lt;/b&gt; &quot;more&quot;"));
    assert!(service.contains("href=\"tel:025550102\""));
    assert!(service.contains("Bureau of beds") && service.contains("ODbL"), "whose it is, and under which licence");
    assert!(!service.contains("Somebody else"));
    assert!(service.contains("<title>Find a place</title>"), "the title tells a bystander nothing");

    // 3. What is not there is not found.
    for path in ["/places/xx", "/places/en/gold", "/places/en/sleep/none"] {
        assert_eq!(get(&routes, path, &[]).await.0, StatusCode::NOT_FOUND, "{path}");
    }

    // 4. What is published meanwhile stands there from then on.
    rows.services[0].name = "Beds by the canal".into();
    fs::write(&pack, write_pack(&rows).unwrap()).unwrap();
    published_on_the_spot(&pack, 1_795_348_900).unwrap();
    assert!(page("/places/en/sleep").await.contains("Beds by the canal"));
}
