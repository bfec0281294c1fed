//! One suite for every store: the same stories, and random ones whose answers are compared.

mod documents;
mod random;
mod relay;
mod whole;

use std::{collections::BTreeSet, sync::atomic::AtomicU64, sync::atomic::Ordering};

use super::*;

/// Runs each story on each store.
macro_rules! stories {
    ($($module:ident :: $story:ident),* $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $story() {
                let dir = tempfile::tempdir().unwrap();
                super::$module::$story(&super::sqlite_in(&dir, "hub")).await;
            })*
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $story() {
                let Some(url) = super::postgres_url().await else { return };
                super::$module::$story(&super::Postgres::open(&url).await.unwrap()).await;
            })*
        }
    };
}

stories! {
    relay::a_space_is_made_once_and_by_one_of_its_admins,
    relay::a_write_needs_the_version_that_stands_there,
    relay::the_same_write_sent_again_gets_the_same_answer,
    relay::a_request_works_once,
    relay::a_removed_key_is_a_stranger_at_once,
    relay::lists_follow_each_other_by_an_admins_hand,
    relay::pages_are_cut_by_rows_and_by_bytes,
    relay::a_deleted_record_leaves_a_tombstone_for_180_days,
    relay::a_space_holds_so_much_and_no_more,
    relay::a_removed_space_leaves_nothing_but_its_name,
    relay::news_wakes_those_who_wait_for_that_space,
    relay::sixteen_devices_write_at_once_without_a_gap,
    documents::a_document_is_put_under_its_version,
    documents::documents_are_found_by_key_in_order_page_by_page,
    documents::a_unique_text_belongs_to_one,
    documents::a_batch_is_made_whole_or_not_at_all,
    documents::a_history_only_grows_until_it_is_forgotten,
    documents::a_document_ends_with_its_hour,
    documents::what_cannot_be_kept_is_refused,
    whole::everything_moves_to_an_empty_store,
}

/// An SQLite store in a directory.
fn sqlite_in(dir: &tempfile::TempDir, name: &str) -> Sqlite {
    Sqlite::open(&dir.path().join(format!("{name}.sqlite"))).unwrap()
}

/// The address of an empty schema on the PostgreSQL that the tests were given, where they were given one.
pub(super) async fn postgres_url() -> Option<String> {
    let Ok(server) = std::env::var("BESACE_TEST_POSTGRES") else {
        eprintln!("left out: no BESACE_TEST_POSTGRES; `cargo xtask test` starts one");
        return None;
    };
    let schema = format!("t{}_{}", std::process::id(), REQUESTS.fetch_add(1, Ordering::Relaxed));
    let (client, connection) = tokio_postgres::connect(&server, tokio_postgres::NoTls).await.unwrap();
    let ended = tokio::spawn(connection);
    client.batch_execute(&format!("CREATE SCHEMA {schema}")).await.unwrap();
    drop(client);
    ended.await.unwrap().unwrap();
    let join = if server.contains('?') { '&' } else { '?' };
    Some(format!("{server}{join}options=-c%20search_path%3D{schema}"))
}

/// A connection to such a schema.
pub(super) async fn postgres_client() -> Option<tokio_postgres::Client> {
    let (client, connection) = tokio_postgres::connect(&postgres_url().await?, tokio_postgres::NoTls).await.unwrap();
    tokio::spawn(connection);
    Some(client)
}

const NOW: Hour = Hour(490_000);

/// A name made of one byte.
fn named(byte: u8) -> [u8; 16] {
    [byte; 16]
}

/// A device with its key for one space; each of its requests is a new one.
#[derive(Clone, Copy)]
struct Device([u8; 32]);

const AMIRA: Device = Device([1; 32]);
const AMIRAS_TABLET: Device = Device([2; 32]);
const JOHAN: Device = Device([3; 32]);

static REQUESTS: AtomicU64 = AtomicU64::new(1);

impl Device {
    /// The caller of a new request.
    fn asks(self) -> Caller {
        let mut hash = [0; 16];
        hash[..8].copy_from_slice(&REQUESTS.fetch_add(1, Ordering::Relaxed).to_be_bytes());
        Caller { key: self.0, mark: Mark { slot: Mark::slot(u64::from(NOW.0) * 3600), hash } }
    }
}

/// A key list: admins, then others.
fn list(version: u64, admins: &[Device], others: &[Device]) -> KeyList {
    let listed = |devices: &[Device], admin| {
        devices.iter().map(|device| Listed { key: device.0, admin }).collect::<BTreeSet<_>>()
    };
    let mut keys = listed(admins, true);
    keys.extend(listed(others, false));
    KeyList { version, signed: format!("signed list {version}").into_bytes(), keys }
}

/// A space of Amira's phone, with her tablet as a second reader.
async fn space_of_amira(store: &dyn Store, space: SpaceId) {
    store.create_space(AMIRA.asks(), space, list(1, &[AMIRA], &[AMIRAS_TABLET]), NOW).await.unwrap();
}

/// A write of a record, each time under a name of its own.
fn put(space: SpaceId, id: u8, if_version: u64, text: &str) -> RecordWrite {
    let mut op = [7; 16];
    op[..8].copy_from_slice(&REQUESTS.fetch_add(1, Ordering::Relaxed).to_be_bytes());
    RecordWrite { space, id: named(id), if_version, op, content: Content::Sealed(text.as_bytes().to_vec()) }
}

fn delete(space: SpaceId, id: u8, if_version: u64) -> RecordWrite {
    RecordWrite { content: Content::Gone(b"by Amira".to_vec()), ..put(space, id, if_version, "") }
}

fn refused<T: std::fmt::Debug>(outcome: Result<T, StoreError>) -> Refusal {
    match outcome {
        Err(StoreError::Refused(refusal)) => refusal,
        other => panic!("no refusal: {other:?}"),
    }
}

/// Every row of a store.
async fn rows_of(store: &dyn Store) -> Vec<Row> {
    let (sender, mut receiver) = mpsc::channel(16);
    let collect = async {
        let mut rows = Vec::new();
        while let Some(row) = receiver.recv().await {
            rows.push(row);
        }
        rows
    };
    let (sent, rows) = tokio::join!(store.dump(sender), collect);
    sent.unwrap();
    rows
}
