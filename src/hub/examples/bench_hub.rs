//! Signed 1 KiB writes and pulls of 20 rows over 64 connections, against a hub of its own.
//!
//! Every request is signed before the clock runs, so that what is measured is the hub, not the load's own keys.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, reason = "a measurement may stop at once")]

#[allow(missing_docs, reason = "shared with the tests")]
#[path = "../tests/support/process.rs"]
mod process;

use std::{
    collections::BTreeSet,
    path::PathBuf,
    sync::Arc,
    time::{Duration, Instant, SystemTime},
};

use besace_crypto::SigningKey;
use besace_hub::store::{self, Caller, Content, Hour, KeyList, Listed, Mark, Place, RecordWrite, Store};
use besace_sync::wire::{self, Id, Put, path};
use clap::Parser;
use process::{Connection, Process, request};

const SPACES: u64 = 256;
const RECORDS: u64 = 20;
const CONNECTIONS: u64 = 64;
const BYTES: usize = 1024;

#[derive(Parser)]
struct Options {
    /// The hub's program.
    #[arg(long)]
    hub: PathBuf,
    /// An empty store.
    #[arg(long)]
    store: String,
    /// A directory for what the hub writes beside its store.
    #[arg(long)]
    scratch: PathBuf,
    /// How many requests of each kind a connection sends.
    #[arg(long, default_value_t = 500)]
    each: u64,
}

fn now() -> u64 {
    SystemTime::UNIX_EPOCH.elapsed().map_or(0, |elapsed| elapsed.as_secs())
}

fn id(kind: u64, number: u64) -> Id {
    let mut id = [0; 16];
    id[..8].copy_from_slice(&kind.to_be_bytes());
    id[8..].copy_from_slice(&number.to_be_bytes());
    id
}

fn key(space: u64) -> SigningKey {
    SigningKey::from_seed(&wire::digest(&space.to_be_bytes()))
}

/// Makes the spaces, with twenty records each.
async fn seed(store: &Arc<dyn Store>) {
    let hour = Hour::of(now());
    let caller = |space: u64, number: u64| Caller {
        key: key(space).verifying_key().0,
        mark: Mark { slot: Mark::slot(now()), hash: id(space + (1 << 32), number) },
    };
    for space in 0..SPACES {
        let keys = BTreeSet::from([Listed { key: key(space).verifying_key().0, admin: true }]);
        let list = KeyList { version: 1, signed: Vec::new(), keys };
        store.create_space(caller(space, RECORDS), id(1, space), list, hour).await.unwrap();
        let writes = (0..RECORDS).map(|record| {
            let content = Content::Sealed(vec![1; BYTES]);
            let write =
                RecordWrite { space: id(1, space), id: id(2, record), if_version: 0, op: id(3, record), content };
            store.write(caller(space, record), write, hour)
        });
        assert!(futures::future::join_all(writes).await.iter().all(Result::is_ok));
    }
}

/// The requests of one connection, which has a few spaces to itself.
fn signed(connection: u64, each: u64, kind: u64) -> Vec<Vec<u8>> {
    let own = SPACES / CONNECTIONS;
    let keys: Vec<SigningKey> = (0..own).map(|at| key(connection * own + at)).collect();
    let time = now();
    (0..each)
        .map(|number| {
            let at = number % own;
            let space = id(1, connection * own + at);
            let record = (number / own) % RECORDS;
            let (method, target, body) = if kind == 0 {
                let op = id(4, number);
                let put = Put { if_version: 1 + number / own / RECORDS, op, blob: vec![2; BYTES] };
                ("PUT", path::record(&space, &id(2, record)), wire::to_bytes(&put).unwrap())
            } else {
                ("GET", path::pull(&space, 0, 20, false), Vec::new())
            };
            let ask = wire::Request { method, target: &target, body: &body };
            let proof = ask.sign(&keys[usize::try_from(at).unwrap()], time, id(kind, connection << 32 | number));
            request(method, &target, &proof.to_header(), &body)
        })
        .collect()
}

/// What a load took.
struct Took {
    seconds: f64,
    /// The time of each request, the shortest first.
    times: Vec<Duration>,
    /// What went over the lines, both ways.
    bytes: u64,
}

/// Sends everything as fast as it is answered.
async fn load(address: &str, each: u64, kind: u64) -> Took {
    let mut ready = Vec::new();
    for connection in 0..CONNECTIONS {
        ready.push((Connection::open(address).await.unwrap(), signed(connection, each, kind)));
    }
    let begun = Instant::now();
    let tasks: Vec<_> = ready
        .into_iter()
        .map(|(mut connection, requests)| {
            tokio::spawn(async move {
                let mut times = Vec::with_capacity(requests.len());
                for request in requests {
                    let sent = Instant::now();
                    let (status, body) = connection.ask(&request).await.expect("the hub answers");
                    assert_eq!(status, 200, "{body:?}");
                    times.push(sent.elapsed());
                }
                (times, connection.bytes)
            })
        })
        .collect();
    let (mut times, mut bytes) = (Vec::new(), 0);
    for task in tasks {
        let (theirs, carried) = task.await.expect("no request failed");
        times.extend(theirs);
        bytes += carried;
    }
    let seconds = begun.elapsed().as_secs_f64();
    times.sort_unstable();
    Took { seconds, times, bytes }
}

/// What a store in files takes up.
fn stored(place: &Place) -> Option<u64> {
    let Place::Sqlite(file) = place else { return None };
    let beside = ["", "-wal", "-shm"].map(|ending| PathBuf::from(format!("{}{ending}", file.display())));
    Some(beside.iter().filter_map(|file| file.metadata().ok()).map(|about| about.len()).sum())
}

fn quantile(times: &[Duration], of: f64) -> f64 {
    let at = ((times.len() as f64 * of) as usize).min(times.len().saturating_sub(1));
    (times[at].as_secs_f64() * 10_000.0).round() / 10.0
}

#[tokio::main]
async fn main() {
    let options = Options::parse();
    let place: Place = options.store.parse().expect("a store");
    let store = store::open(&place).await.expect("the store opens");
    seed(&store).await;
    drop(store);
    let hub = Process::start(&options.hub, &options.store, &options.scratch);
    let writes = load(&hub.address, options.each, 0).await;
    let stored = stored(&place);
    let pulls = load(&hub.address, options.each, 1).await;
    let rate = |took: &Took| (took.times.len() as f64 / took.seconds).round();
    let result = serde_json::json!({
        "writes_per_s": rate(&writes),
        "p50_ms": quantile(&writes.times, 0.50),
        "p99_ms": quantile(&writes.times, 0.99),
        "pulls_per_s": rate(&pulls),
        "pull_p99_ms": quantile(&pulls.times, 0.99),
        "edits": writes.times.len(),
        "seconds": (writes.seconds * 100.0).round() / 100.0,
        "wire_bytes": writes.bytes,
        "stored_bytes": stored,
        "connections": CONNECTIONS,
        "bytes": BYTES,
        "errors": 0,
    });
    println!("{result}");
}
