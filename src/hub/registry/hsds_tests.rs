//! What anybody reads of the directory, held against the published document of the interface, whose types are those of
//! the HSDS 3.0 schemas.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::{path::Path, sync::Arc};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode},
};
use besace_directory::import::{import, import_bytes};
use chrono::NaiveDate;
use serde_json::Value;
use tower::ServiceExt;

use super::{Mailer, Registry, Setup, open_data_routes};
use crate::store::{self, Place};

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// A hub that publishes the example directory.
async fn hub() -> (tempfile::TempDir, Router) {
    let folder = tempfile::tempdir().unwrap();
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/directory");
    let registry = Registry::new(Setup {
        store: store::open(&Place::Sqlite(folder.path().join("hub.sqlite"))).await.unwrap(),
        mailer: Mailer::outbox(folder.path(), "directory@hub.example").unwrap(),
        address: "https://hub.example".into(),
        base: import(&demo, day()).unwrap().directory,
        clock: Arc::new(|| day().and_hms_opt(12, 0, 0).unwrap()),
    });
    (folder, open_data_routes(Arc::new(registry)))
}

async fn get(routes: &Router, path: &str) -> (StatusCode, Value) {
    let response = routes.clone().oneshot(Request::get(path).body(Body::empty()).unwrap()).await.unwrap();
    let (head, body) = response.into_parts();
    let bytes = to_bytes(body, 64 << 20).await.unwrap();
    (head.status, serde_json::from_slice(&bytes).unwrap_or_else(|_| panic!("{path}: no JSON")))
}

/// Holds a value against a schema of the document.
fn hold(document: &Value, schema: &Value, value: &Value, place: &str) {
    if let Some(reference) = schema["$ref"].as_str() {
        return hold(document, document.pointer(&reference[1..]).unwrap(), value, place);
    }
    let fits = match schema["type"].as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("number") => value.is_number(),
        Some("integer") => value.is_u64(),
        Some("boolean") => value.is_boolean(),
        other => panic!("{place}: {other:?}"),
    };
    assert!(fits, "{place}: {value} is no {}", schema["type"]);
    if let Some(allowed) = schema["enum"].as_array() {
        assert!(allowed.contains(value), "{place}: {value}");
    }
    let text = value.as_str().unwrap_or_default();
    match schema["format"].as_str() {
        Some("uuid") => {
            let parts: Vec<usize> = text.split('-').map(str::len).collect();
            let digits = text.chars().all(|c| c == '-' || c.is_ascii_hexdigit());
            assert!(parts == [8, 4, 4, 4, 12] && digits, "{place}: {text} is no UUID");
        }
        Some("uri") => assert!(text.starts_with("https://") && text.is_ascii(), "{place}: {text}"),
        Some("email") => assert!(text.contains('@') && text.is_ascii(), "{place}: {text}"),
        _ => {}
    }
    for item in value.as_array().into_iter().flatten() {
        hold(document, &schema["items"], item, &format!("{place}[]"));
    }
    let Some(properties) = schema["properties"].as_object() else { return };
    for name in schema["required"].as_array().into_iter().flatten() {
        assert!(value.get(name.as_str().unwrap()).is_some(), "{place}: {name} is missing");
    }
    for (name, inner) in value.as_object().into_iter().flatten() {
        let inner_schema = properties.get(name).unwrap_or_else(|| panic!("{place}.{name} is not in the document"));
        hold(document, inner_schema, inner, &format!("{place}.{name}"));
    }
}

#[tokio::test]
async fn every_list_and_every_row_is_what_the_document_says() {
    let (_folder, routes) = hub().await;
    let (_, document) = get(&routes, "/hsds/openapi.json").await;
    let schema = |path: &str, status: &str| {
        document["paths"][path]["get"]["responses"][status]["content"]["application/json"]["schema"].clone()
    };
    hold(&document, &schema("/hsds", "200"), &get(&routes, "/hsds").await.1, "/hsds");
    for kind in ["services", "organizations", "locations", "service_at_locations", "taxonomy_terms"] {
        let list = format!("/hsds/{kind}");
        let one = format!("{list}/{{id}}");
        let (status, page) = get(&routes, &format!("{list}?per_page=500")).await;
        assert_eq!(status, StatusCode::OK, "{list}");
        hold(&document, &schema(&list, "200"), &page, &list);
        let rows = page["contents"].as_array().unwrap();
        assert!(rows.len() > 5 && page["total_items"] == rows.len(), "{list}: {}", rows.len());
        for row in rows {
            let id = row["id"].as_str().unwrap();
            let (status, whole) = get(&routes, &format!("{list}/{id}")).await;
            assert_eq!((status, whole["id"].as_str()), (StatusCode::OK, Some(id)));
            hold(&document, &schema(&one, "200"), &whole, &one);
        }
        for (path, status) in [
            (format!("{list}/none"), 404),
            (format!("{list}/%ff"), 400),
            (format!("{list}?page=0"), 400),
            (format!("{list}?per_page=x"), 400),
        ] {
            let (got, said) = get(&routes, &path).await;
            assert_eq!(got.as_u16(), status, "{path}");
            let path = if path.contains('?') { &list } else { &one };
            hold(&document, &schema(path, &status.to_string()), &said, path);
        }
    }
}

#[tokio::test]
async fn pages_follow_each_other_and_a_search_finds_by_word_term_and_organization() {
    let (_folder, routes) = hub().await;
    let mut ids = Vec::new();
    for page in 1.. {
        let (_, rows) = get(&routes, &format!("/hsds/services?per_page=7&page={page}")).await;
        assert_eq!(rows["first_page"], page == 1);
        ids.extend(rows["contents"].as_array().unwrap().iter().map(|row| row["id"].to_string()));
        if rows["last_page"] == true {
            break;
        }
    }
    let whole = get(&routes, "/hsds/services?per_page=500&full=true").await.1;
    let all = whole["contents"].as_array().unwrap();
    assert_eq!(ids, all.iter().map(|row| row["id"].to_string()).collect::<Vec<_>>());
    let (_, after) = get(&routes, "/hsds/services?page=4294967295").await;
    assert_eq!((&after["empty"], &after["last_page"]), (&Value::Bool(true), &Value::Bool(true)));

    let first = &all[0];
    let name = first["name"].as_str().unwrap().split(' ').next().unwrap();
    let count = async |path: String| get(&routes, &path).await.1["total_items"].as_u64().unwrap();
    assert!(count(format!("/hsds/services?search={name}")).await >= 1);
    assert_eq!(count("/hsds/services?search=zzzzzz".into()).await, 0);
    let term = first["attributes"][0]["taxonomy_term_id"].as_str().unwrap();
    let with_term = count(format!("/hsds/services?taxonomy_term_id={term}")).await;
    assert!(with_term >= 1 && with_term < all.len() as u64);
    let organization = first["organization_id"].as_str().unwrap();
    assert!(count(format!("/hsds/services?organization_id={organization}")).await >= 1);
}

#[tokio::test]
async fn what_is_read_here_can_be_taken_in_elsewhere() {
    let (_folder, routes) = hub().await;
    let whole = get(&routes, "/hsds/services?per_page=500&full=true").await.1;
    let read = import_bytes("hub", whole["contents"].to_string().as_bytes(), day()).unwrap();
    let count = whole["total_items"].as_u64().unwrap();
    assert_eq!((u64::from(read.report.added), read.report.refused), (count, 0));
    let service = &read.directory.services[0];
    let row = &whole["contents"][0];
    assert_eq!(Some(service.name.as_str()), row["name"].as_str());
    assert!(!service.needs.is_empty() && service.at.len() == row["service_at_locations"].as_array().unwrap().len());
}
