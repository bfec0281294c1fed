//! Every route of the hub and every role: who may what. A route without a row fails.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at once")]

mod support;

use std::{collections::BTreeSet, fs, path::Path};

use besace_sync::wire::{self, Create, Delete, Id, KeyList, ParcelPart, Put, SignedKeyList, Take, path};
use support::{Device, Hub, NOW, new_id, waking_hub};

/// Who asks. The last three have no key of a space: the registry knows them by other means.
const ROLES: [&str; 10] = [
    "nobody",
    "stranger's key",
    "person",
    "person's removed device",
    "worker",
    "removed worker",
    "coordinator",
    "provider",
    "editor",
    "operator",
];

/// Method, route, and the status for each role.
type Row = (&'static str, &'static str, [u16; 10]);

/// By signature: members only.
const MEMBERS: [u16; 10] = [401, 403, 200, 403, 200, 403, 200, 401, 401, 401];
/// By signature: those who may change the list only.
const ADMINS: [u16; 10] = [401, 403, 200, 403, 403, 403, 200, 401, 401, 401];
/// By signature, whoever's it is, of those who know the space's random name: a removed device reads there that it was
/// removed, and wipes.
const KNOWING: [u16; 10] = [401, 200, 200, 200, 200, 200, 200, 401, 401, 401];
/// By signature, whoever's it is.
const SIGNED: [u16; 10] = [401, 201, 201, 201, 201, 201, 201, 401, 401, 401];
/// Everybody.
const ALL: [u16; 10] = [200; 10];
/// By a parcel's own token or claim, or the secret of the phone that is woken, which none of the roles gives; a space's signature is not read there.
const BY_TOKEN: [u16; 10] = [401, 400, 400, 400, 400, 400, 400, 401, 401, 401];
/// The registry's, for those who are signed in to it. What providers and editors get is in its own table
/// (`src/hub/registry/story_tests.rs`), where they sign in by mail and passkey.
const SIGNED_IN: [u16; 10] = [401, 401, 401, 401, 401, 401, 401, TOLD_THERE, TOLD_THERE, 401];
/// The registry's, for everybody: an empty body is no link, no report and no passkey.
const BY_BODY: [u16; 10] = [400, 400, 400, 400, 400, 400, 400, TOLD_THERE, TOLD_THERE, 400];
const TOLD_THERE: u16 = 0;
/// There is nothing.
const ABSENT: [u16; 10] = [404; 10];

const TABLE: &[Row] = &[
    ("GET", "/health", ALL),
    // On the operator's own port only.
    ("GET", "/metrics", ABSENT),
    // This hub has no directory.
    ("GET", "/directory/{file}", ABSENT),
    ("GET", "/places", ABSENT),
    ("GET", "/places/{language}", ABSENT),
    ("GET", "/places/{language}/{need}", ABSENT),
    ("GET", "/places/{language}/{need}/{service}", ABSENT),
    ("POST", "/v1/spaces", SIGNED),
    ("DELETE", "/v1/spaces/{space}", ADMINS),
    ("GET", "/v1/spaces/{space}/keys", KNOWING),
    ("PUT", "/v1/spaces/{space}/keys", ADMINS),
    ("GET", "/v1/spaces/{space}/records", MEMBERS),
    ("PUT", "/v1/spaces/{space}/records/{id}", MEMBERS),
    ("DELETE", "/v1/spaces/{space}/records/{id}", MEMBERS),
    ("GET", "/v1/spaces/{space}/events", MEMBERS),
    // Who knows a parcel's name was given it with the secret; the name is as long as a key.
    ("PUT", "/v1/parcels/{id}/{part}", ALL),
    ("POST", "/v1/parcels/{id}/take", ALL),
    ("GET", "/v1/parcels/{id}/{part}", BY_TOKEN),
    ("GET", "/v1/parcels/{id}", BY_TOKEN),
    ("DELETE", "/v1/parcels/{id}", BY_TOKEN),
    // That phones can be woken from here.
    ("GET", "/v1/wake", ALL),
    ("PUT", "/v1/wake/{id}", BY_TOKEN),
    ("DELETE", "/v1/wake/{id}", BY_TOKEN),
    ("POST", "/v1/registry/link", BY_BODY),
    ("POST", "/v1/registry/open", BY_BODY),
    ("POST", "/v1/registry/confirm", BY_BODY),
    // Tells nobody that they are nobody.
    ("GET", "/v1/registry/me", ALL),
    ("POST", "/v1/registry/close", ALL),
    ("GET", "/v1/registry/listings", SIGNED_IN),
    ("POST", "/v1/registry/listings", SIGNED_IN),
    ("GET", "/v1/registry/listings/{id}", SIGNED_IN),
    ("PUT", "/v1/registry/listings/{id}/draft", SIGNED_IN),
    ("POST", "/v1/registry/listings/{id}/submit", SIGNED_IN),
    ("POST", "/v1/registry/listings/{id}/quick", SIGNED_IN),
    ("POST", "/v1/registry/listings/{id}/confirm", SIGNED_IN),
    ("POST", "/v1/registry/listings/{id}/answer", SIGNED_IN),
    ("POST", "/v1/registry/listings/{id}/remove", SIGNED_IN),
    ("POST", "/v1/registry/uploads", SIGNED_IN),
    ("POST", "/v1/registry/editor/challenge", BY_BODY),
    ("POST", "/v1/registry/editor/join", BY_BODY),
    ("POST", "/v1/registry/editor/enter", BY_BODY),
    ("GET", "/v1/registry/work", SIGNED_IN),
    ("GET", "/v1/registry/work/{id}", SIGNED_IN),
    ("POST", "/v1/registry/work/{id}", SIGNED_IN),
    ("POST", "/v1/registry/reports", BY_BODY),
    // Open data, for everybody; this directory is empty.
    ("GET", "/hsds", ALL),
    ("GET", "/hsds/", ALL),
    ("GET", "/hsds/locations", ALL),
    ("GET", "/hsds/openapi.json", ALL),
    ("GET", "/hsds/organizations", ALL),
    ("GET", "/hsds/service_at_locations", ALL),
    ("GET", "/hsds/services", ALL),
    ("GET", "/hsds/taxonomy_terms", ALL),
    ("GET", "/hsds/locations/{id}", ABSENT),
    ("GET", "/hsds/organizations/{id}", ABSENT),
    ("GET", "/hsds/service_at_locations/{id}", ABSENT),
    ("GET", "/hsds/services/{id}", ABSENT),
    ("GET", "/hsds/taxonomy_terms/{id}", ABSENT),
    ("ANY", "/v1/{*rest}", ABSENT),
];

/// A link space whose list was changed once: a device and a worker are out.
struct Link {
    space: Id,
    record: Id,
    /// The list that would come next.
    next: SignedKeyList,
}

fn device(role: &str) -> Option<Device> {
    (!["nobody", "provider", "editor", "operator"].contains(&role)).then(|| Device::named(role))
}

async fn link(hub: &Hub) -> Link {
    let [person, removed_device, worker, removed_worker, coordinator] =
        [2, 3, 4, 5, 6].map(|role| Device::named(ROLES[role]));
    let stay = [worker.listed(false), coordinator.listed(true)];
    let out = [removed_device.listed(true), removed_worker.listed(false)];
    let space = hub.space(&person, &[stay, out].concat()).await;
    let keys = [vec![person.listed(true)], stay.to_vec()].concat();
    let first: SignedKeyList = hub.get(&person, &path::keys(&space)).await.read();
    let follow = |version, previous: &SignedKeyList| {
        let keys = keys.clone();
        KeyList { space, version, previous: previous.digest(), keys }.sign(&person.0).unwrap()
    };
    let second = follow(2, &first);
    assert_eq!(hub.ask(&person, "PUT", &path::keys(&space), &second).await.status, 200);
    let record = new_id();
    assert_eq!(hub.put(&person, &space, &record, 0, "a bed").await.status, 200);
    Link { space, record, next: follow(3, &second) }
}

async fn parcel(hub: &Hub) -> (Id, Vec<u8>) {
    let part = ParcelPart { parts: 1, expires: NOW + 86_400, write: [1; 32], bytes: b"sealed".to_vec() };
    let (id, body) = (new_id(), wire::to_bytes(&part).unwrap());
    assert_eq!(hub.send("PUT", &path::parcel_part(&id, 0), None, body.clone()).await.status, 200);
    (id, body)
}

/// The address and body of a request that would do what the route is for.
async fn request(hub: &Hub, method: &str, route: &str, asks: Option<&Device>) -> (String, Vec<u8>) {
    let Link { space, record, next } = link(hub).await;
    let (id, part) = parcel(hub).await;
    match (method, route) {
        ("POST", "/v1/spaces") => {
            let space = new_id();
            let owner = Device::named("nobody's");
            let list = asks.unwrap_or(&owner).first_list(space, &[]);
            (route.to_owned(), wire::to_bytes(&Create { space, list }).unwrap())
        }
        ("DELETE", "/v1/spaces/{space}") => (path::space(&space), vec![]),
        ("GET", "/v1/spaces/{space}/keys") => (path::keys(&space), vec![]),
        ("PUT", "/v1/spaces/{space}/keys") => (path::keys(&space), wire::to_bytes(&next).unwrap()),
        ("GET", "/v1/spaces/{space}/records") => (path::pull(&space, 0, 10, false), vec![]),
        ("PUT", "/v1/spaces/{space}/records/{id}") => {
            let put = Put { if_version: 1, op: new_id(), blob: b"a room".to_vec() };
            (path::record(&space, &record), wire::to_bytes(&put).unwrap())
        }
        ("DELETE", "/v1/spaces/{space}/records/{id}") => {
            let delete = Delete { if_version: 1, op: new_id(), grave: vec![] };
            (path::record(&space, &record), wire::to_bytes(&delete).unwrap())
        }
        ("GET", "/v1/spaces/{space}/events") => (path::events(&space), vec![]),
        ("PUT", "/v1/parcels/{id}/{part}") => (path::parcel_part(&id, 0), part),
        ("POST", "/v1/parcels/{id}/take") => {
            (path::parcel_take(&id), wire::to_bytes(&Take { claim: new_id() }).unwrap())
        }
        ("GET", "/v1/parcels/{id}/{part}") => (path::parcel_part(&id, 0), vec![]),
        ("GET" | "DELETE", "/v1/parcels/{id}") => (path::parcel(&id), vec![]),
        (_, "/v1/wake/{id}") => ("/v1/wake/AAAAAAAAAAAAAAAAAAAAAA".to_owned(), vec![]),
        (_, "/v1/{*rest}") => ("/v1/nothing".to_owned(), vec![]),
        (_, "/directory/{file}") => ("/directory/pack-0123456789abcdef.besace".to_owned(), vec![]),
        _ => (route.to_owned(), vec![]),
    }
}

#[tokio::test]
async fn every_role_may_what_the_table_says_and_no_more() {
    for (method, route, expected) in TABLE {
        // A hub each: what is asked here in a moment is more than an address may in a day.
        let hub = waking_hub().await;
        for (role, status) in ROLES.iter().zip(expected).filter(|(_, status)| **status != TOLD_THERE) {
            let asks = device(role);
            let verb = if *method == "ANY" { "GET" } else { method };
            let (target, body) = request(&hub, verb, route, asks.as_ref()).await;
            let header = asks.map(|device| device.signs(verb, &target, &body, NOW));
            let answer = hub.send(verb, &target, header.as_deref(), body).await;
            assert_eq!(answer.status.as_u16(), *status, "{method} {route} by {role}");
        }
    }
}

#[test]
fn every_route_has_a_row() {
    let mut routes = BTreeSet::new();
    collect(Path::new(env!("CARGO_MANIFEST_DIR")), &mut routes);
    assert!(routes.len() > 10, "the sources were read: {routes:?}");
    let rows: BTreeSet<(String, String)> =
        TABLE.iter().map(|(method, route, _)| ((*method).to_owned(), (*route).to_owned())).collect();
    assert_eq!(rows.len(), TABLE.len(), "a row stands twice");
    let (missing, unknown): (Vec<_>, Vec<_>) = (routes.difference(&rows).collect(), rows.difference(&routes).collect());
    assert!(missing.is_empty(), "say in TABLE who may: {missing:?}");
    assert!(unknown.is_empty(), "these rows have no route: {unknown:?}");
}

/// Reads every `.route("…", get(…).put(…))` of the hub's sources.
fn collect(dir: &Path, routes: &mut BTreeSet<(String, String)>) {
    for entry in fs::read_dir(dir).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            if !path.ends_with("tests") && !path.ends_with("examples") {
                collect(&path, routes);
            }
            continue;
        }
        if path.extension().is_none_or(|kind| kind != "rs") {
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        let prefix = source.split_once(".nest(\"").and_then(|(_, rest)| rest.split('"').next()).unwrap_or_default();
        for call in source.split(".route(").skip(1) {
            let Some(route) = call.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next()) else {
                continue;
            };
            let call = call.split(".route(").next().unwrap();
            let handlers = call.split_once(',').unwrap().1;
            let end = ["\n        .", ";", ").layer("].iter().filter_map(|end| handlers.find(end)).min();
            let end = end.unwrap_or(handlers.len());
            for method in ["get", "put", "post", "delete", "patch", "any"] {
                let named = |before: &str| handlers[..end].contains(&format!("{before}{method}("));
                if [" ", ".", "::", "\n"].iter().any(|before| named(before)) {
                    routes.insert((method.to_uppercase(), format!("{prefix}{route}")));
                }
            }
        }
    }
}
