//! A store as the first released hub left it is opened and served by today's.
//!
//! `tests/vectors/hub-store-v1.sql` holds its rows as SQL; the tables they go into are schema 1, which is frozen too.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at once")]

mod support;

use std::{path::PathBuf, sync::Arc};

use axum::http::StatusCode;
use besace_hub::store::{self, Change, Hour, Place, Put, Query, Sqlite};
use besace_sync::wire::{self, Code, Create, Delete, Id, Page, ParcelKey, ParcelPart, RowBody, Stored, Take, path};
use rusqlite::types::ValueRef;
use support::{Device, Hub, NOW, hub_on, postgres};

const SPACE: Id = [1; 16];
const ERASED: Id = [2; 16];
const KEPT: Id = [3; 16];
const DELETED: Id = [4; 16];
const PARCEL: Id = [5; 16];
const CLAIM: Id = [6; 16];
const OP: Id = [7; 16];
const TOKEN: [u8; 32] = [8; 32];
const TABLES: &[&str] =
    &["spaces", "key_lists", "space_keys", "gone_spaces", "records", "ops", "documents", "document_keys", "history"];

fn amira() -> Device {
    Device::named("Amira's phone")
}

fn tablet() -> Device {
    Device::named("Amira's tablet")
}

fn kept(if_version: u64) -> wire::Put {
    wire::Put { if_version, op: OP, blob: b"a room".to_vec() }
}

/// What was there in the first store, read through today's routes.
async fn serves_what_was_there(hub: &Hub) {
    // 1. Both of Amira's devices read her rows, in their order, and the list of keys.
    for device in [amira(), tablet()] {
        let page: Page = hub.get(&device, &path::pull(&SPACE, 0, 100, false)).await.read();
        let rows: Vec<_> = page.rows.into_iter().map(|row| (row.id, row.version, row.seq, row.body)).collect();
        let told =
            [(DELETED, 2, 3, RowBody::Gone(b"by Amira".to_vec())), (KEPT, 2, 4, RowBody::Sealed(b"a room".to_vec()))];
        assert_eq!((rows.as_slice(), page.head), (told.as_slice(), 4));
        assert_eq!(hub.get(&device, &path::keys(&SPACE)).await.status, StatusCode::OK);
    }
    let stranger = hub.get(&Device::named("a stranger"), &path::pull(&SPACE, 0, 100, false)).await;
    assert_eq!(stranger.code(), Code::UnknownKey);
    assert_eq!(hub.get(&amira(), &path::pull(&ERASED, 0, 100, false)).await.code(), Code::SpaceErased);

    // 2. A write whose answer was lost before the hub was renewed gets that answer, and the next one goes on from it.
    let again = hub.ask(&amira(), "PUT", &path::record(&SPACE, &KEPT), &kept(1)).await;
    assert_eq!(again.read::<Stored>(), Stored { version: 2, seq: 4 });
    let next = hub.put(&tablet(), &SPACE, &KEPT, 2, "a house").await;
    assert_eq!(next.read::<Stored>(), Stored { version: 3, seq: 5 });

    // 3. The parcel is with who took it, and with nobody else.
    let part = async |claim| {
        let key = ParcelKey::Taker(claim).to_header();
        hub.send("GET", &path::parcel_part(&PARCEL, 0), Some(&key), Vec::new()).await
    };
    assert_eq!(part(CLAIM).await.body, b"a toolbox");
    assert_eq!(part([9; 16]).await.code(), Code::UnknownKey);

    // 4. Documents are found by their keys and texts of their own, and have their history.
    let found = hub.store.list(Query::by("listing", "town", "Ixelles")).await.unwrap().documents;
    assert_eq!(found.iter().map(|document| document.id.as_str()).collect::<Vec<_>>(), ["night shelter"]);
    assert_eq!((found[0].version, found[0].body.as_slice()), (2, b"forty beds".as_slice()));
    let lines = hub.store.history("listing", "night shelter", 0).await.unwrap();
    assert_eq!(lines.iter().map(|line| line.body.as_slice()).collect::<Vec<_>>(), [b"opened".as_slice(), b"grew"]);
    let taken = Put::new("listing", "another", Vec::new()).unique("0471");
    assert!(hub.store.apply(vec![Change::Put(taken)], Hour::of(NOW)).await.is_err(), "that number is somebody's");

    // 5. It goes on for years: what is past its time goes, what is not stays.
    hub.store.expire(NOW + 2 * 365 * 86_400).await.unwrap();
    let page: Page = hub.get(&amira(), &path::pull(&SPACE, 3, 100, false)).await.read();
    assert_eq!(page.rows.iter().map(|row| row.id).collect::<Vec<_>>(), [KEPT]);
    assert_eq!(part(CLAIM).await.code(), Code::NoParcel);
}

fn vector() -> PathBuf {
    let here = std::env::var("CARGO_MANIFEST_DIR").unwrap();
    PathBuf::from(here).join("../../tests/vectors/hub-store-v1.sql")
}

fn rows() -> String {
    std::fs::read_to_string(vector()).unwrap()
}

#[tokio::test]
async fn the_first_sqlite_file_is_served() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("hub.sqlite");
    let first = rusqlite::Connection::open(&file).unwrap();
    first.execute_batch(include_str!("../store/schema/sqlite_1.sql")).unwrap();
    first.pragma_update(None, "user_version", 1).unwrap();
    first.execute_batch(&rows()).unwrap();
    drop(first);
    let store = Arc::new(Sqlite::open(&file).unwrap());
    serves_what_was_there(&hub_on(store, dir)).await;
}

#[tokio::test]
async fn the_first_postgres_database_is_served() {
    let Some(url) = postgres().await else { return };
    let (first, connection) = tokio_postgres::connect(&url, tokio_postgres::NoTls).await.unwrap();
    tokio::spawn(connection);
    first.batch_execute(include_str!("../store/schema/postgres_1.sql")).await.unwrap();
    let done = "CREATE TABLE migrations (number integer NOT NULL PRIMARY KEY); INSERT INTO migrations VALUES (1)";
    first.batch_execute(done).await.unwrap();
    // The same rows; only bytes are written otherwise.
    first.batch_execute(&rows().replace("x'", "'\\x")).await.unwrap();
    let store = store::open(&url.parse::<Place>().unwrap()).await.unwrap();
    serves_what_was_there(&hub_on(store, tempfile::tempdir().unwrap())).await;
}

/// Fills a hub as its users do.
async fn fill(hub: &Hub) {
    for space in [SPACE, ERASED] {
        let list = amira().first_list(space, &[tablet().listed(false)]);
        let made = hub.ask(&amira(), "POST", path::SPACES, &Create { space, list }).await;
        assert_eq!(made.status, StatusCode::CREATED);
    }
    assert_eq!(hub.put(&amira(), &SPACE, &KEPT, 0, "a bed").await.status, StatusCode::OK);
    assert_eq!(hub.put(&tablet(), &SPACE, &DELETED, 0, "a tent").await.status, StatusCode::OK);
    let delete = Delete { if_version: 1, op: [10; 16], grave: b"by Amira".to_vec() };
    assert_eq!(hub.ask(&amira(), "DELETE", &path::record(&SPACE, &DELETED), &delete).await.status, StatusCode::OK);
    assert_eq!(hub.ask(&amira(), "PUT", &path::record(&SPACE, &KEPT), &kept(1)).await.status, StatusCode::OK);
    assert_eq!(hub.ask_bytes(&amira(), "DELETE", &path::space(&ERASED), Vec::new()).await.status, StatusCode::OK);
    let (expires, write) = (NOW + 40 * 86_400, wire::digest(&TOKEN));
    let part = wire::to_bytes(&ParcelPart { parts: 1, expires, write, bytes: b"a toolbox".to_vec() }).unwrap();
    assert_eq!(hub.send("PUT", &path::parcel_part(&PARCEL, 0), None, part).await.status, StatusCode::OK);
    let take = wire::to_bytes(&Take { claim: CLAIM }).unwrap();
    assert_eq!(hub.send("POST", &path::parcel_take(&PARCEL), None, take).await.status, StatusCode::OK);
    for (version, beds, line) in [(0, "ten beds", "opened"), (1, "forty beds", "grew")] {
        let listing = Put::new("listing", "night shelter", beds.into()).if_version(version);
        let listing = listing.key("town", "Ixelles").unique("0471");
        let (collection, id) = ("listing".into(), "night shelter".into());
        let line = Change::Append { collection, id, body: line.into() };
        hub.store.apply(vec![Change::Put(listing), line], Hour::of(NOW)).await.unwrap();
    }
}

/// Writes the file if it does not exist yet, and never over one that does.
#[tokio::test]
#[ignore = "the first store is frozen"]
async fn write_missing_vectors() {
    if vector().exists() {
        return;
    }
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("hub.sqlite");
    let filled = hub_on(Arc::new(Sqlite::open(&file).unwrap()), tempfile::tempdir().unwrap());
    fill(&filled).await;
    let connection = rusqlite::Connection::open(&file).unwrap();
    let mut text = "-- The rows of a store of schema 1, as the first hub wrote them. Frozen.\n".to_owned();
    for table in TABLES {
        let mut statement = connection.prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2")).unwrap();
        let names: Vec<_> = statement.column_names().map(str::to_owned).collect();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let value = |(at, name): (usize, &String)| match row.get_ref(at).unwrap() {
                ValueRef::Null => "NULL".to_owned(),
                // A name that both databases have for it.
                ValueRef::Integer(number) if name == "admin" || name == "gone" => (number == 1).to_string(),
                ValueRef::Integer(number) => number.to_string(),
                ValueRef::Text(text) => format!("'{}'", String::from_utf8_lossy(text)),
                ValueRef::Blob(bytes) => {
                    format!("x'{}'", bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>())
                }
                ValueRef::Real(_) => panic!("{name}"),
            };
            let values: Vec<_> = names.iter().enumerate().map(value).collect();
            text += &format!("INSERT INTO {table} ({}) VALUES ({});\n", names.join(", "), values.join(", "));
        }
    }
    std::fs::write(vector(), text).unwrap();
}
