//! Hubs as operators run them: killed under load, two on one store, backed up, restored and moved.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may stop at once")]

mod support;

use std::{
    path::Path,
    process::{Command, Output},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant, SystemTime},
};

use besace_hub::store::{self, Hour, Place, Store};
use besace_sync::wire::{self, Code, Create, Id, Page, Put, RowBody, Stored, path};
use support::{
    Device, new_id, postgres,
    process::{Connection, Process, request},
};

const HUB: &str = env!("CARGO_BIN_EXE_besace-hub");

fn now() -> u64 {
    SystemTime::UNIX_EPOCH.elapsed().unwrap().as_secs()
}

/// A new name for each request of this process and of earlier ones on the same store.
fn unique() -> Id {
    let mut id = new_id();
    id[8..].copy_from_slice(&SystemTime::UNIX_EPOCH.elapsed().unwrap().as_nanos().to_be_bytes()[8..]);
    id
}

fn signed(device: &Device, method: &str, target: &str, body: &[u8]) -> Vec<u8> {
    let proof = wire::Request { method, target, body }.sign(&device.0, now(), unique());
    request(method, target, &proof.to_header(), body)
}

async fn ask(to: &mut Connection, device: &Device, method: &str, target: &str, body: &[u8]) -> (u16, Vec<u8>) {
    to.ask(&signed(device, method, target, body)).await.unwrap()
}

async fn make_space(to: &mut Connection, device: &Device) -> Id {
    let space = unique();
    let create = wire::to_bytes(&Create { space, list: device.first_list(space, &[]) }).unwrap();
    assert_eq!(ask(to, device, "POST", path::SPACES, &create).await.0, 201);
    space
}

async fn rows(to: &mut Connection, device: &Device, space: &Id) -> Page {
    let (status, body) = ask(to, device, "GET", &path::pull(space, 0, 500, false), b"").await;
    assert_eq!(status, 200);
    wire::from_bytes(&body).unwrap()
}

fn sqlite(dir: &Path, name: &str) -> String {
    format!("sqlite:{}", dir.join(name).display())
}

/// What one writer knows: the text of version `n` is `n`.
struct Writer {
    device: Device,
    space: Id,
    record: Id,
    acknowledged: u64,
    /// Sent, and no answer yet: the same operation is asked again after the kill.
    open: Option<Id>,
}

impl Writer {
    /// Writes one version after the other until the hub is gone.
    async fn write_until_killed(&mut self, address: &str) {
        let Ok(mut hub) = Connection::open(address).await else { return };
        loop {
            let op = *self.open.get_or_insert_with(unique);
            let blob = (self.acknowledged + 1).to_string().into_bytes();
            let put = wire::to_bytes(&Put { if_version: self.acknowledged, op, blob }).unwrap();
            let target = path::record(&self.space, &self.record);
            let Ok((status, body)) = hub.ask(&signed(&self.device, "PUT", &target, &put)).await else { return };
            assert_eq!(status, 200, "version {} of its record", self.acknowledged + 1);
            self.acknowledged += 1;
            assert_eq!(wire::from_bytes::<Stored>(&body).unwrap().version, self.acknowledged);
            self.open = None;
        }
    }

    /// The hub holds what it acknowledged, or the one after it whose answer was lost.
    async fn check(&self, hub: &mut Connection) {
        let page = rows(hub, &self.device, &self.space).await;
        let Some(row) = page.rows.first() else {
            assert_eq!(self.acknowledged, 0, "an acknowledged write is gone");
            return;
        };
        assert!(row.version == self.acknowledged || row.version == self.acknowledged + 1, "{}", row.version);
        assert_eq!(row.body, RowBody::Sealed(row.version.to_string().into_bytes()));
        assert_eq!(page.head, row.version, "each write has its place");
    }
}

async fn kill_again_and_again(store: &str, dir: &Path) {
    let kills: u64 = std::env::var("BESACE_TEST_KILLS").map_or(50, |text| text.parse().unwrap());
    let mut hub = Process::start(Path::new(HUB), store, dir);
    let mut writers = Vec::new();
    let mut connection = Connection::open(&hub.address).await.unwrap();
    for number in 0..16 {
        let device = Device::named(&format!("phone {number}"));
        let space = make_space(&mut connection, &device).await;
        writers.push(Writer { device, space, record: unique(), acknowledged: 0, open: None });
    }
    let begun = Instant::now();
    let mut done = 0;
    // The bound is for machines that do many things at once; ten is what is always done.
    while done < kills && (done < 10 || begun.elapsed() < Duration::from_secs(120)) {
        let address = hub.address.clone();
        let load = futures::future::join_all(writers.iter_mut().map(|writer| writer.write_until_killed(&address)));
        let kill = async {
            tokio::time::sleep(Duration::from_millis(30 + done * 37 % 200)).await;
            hub.kill();
        };
        tokio::join!(load, kill);
        hub = Process::start(Path::new(HUB), store, dir);
        let mut connection = Connection::open(&hub.address).await.unwrap();
        for writer in &writers {
            writer.check(&mut connection).await;
        }
        done += 1;
    }
    let written: u64 = writers.iter().map(|writer| writer.acknowledged).sum();
    eprintln!("{done} kills, {written} acknowledged writes, none lost");
    assert!(written > done, "there was load");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fifty_kills_lose_no_acknowledged_write_on_sqlite() {
    let dir = tempfile::tempdir().unwrap();
    kill_again_and_again(&sqlite(dir.path(), "hub.sqlite"), dir.path()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fifty_kills_lose_no_acknowledged_write_on_postgres() {
    let Some(store) = postgres().await else { return };
    let dir = tempfile::tempdir().unwrap();
    kill_again_and_again(&store, dir.path()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hubs_on_one_postgres_serve_one_space() {
    let Some(store) = postgres().await else { return };
    let dir = tempfile::tempdir().unwrap();
    // Both start at once on an empty schema: the tables are made once.
    let start = || {
        let (store, dir) = (store.clone(), dir.path().to_owned());
        tokio::task::spawn_blocking(move || Process::start(Path::new(HUB), &store, &dir))
    };
    let (one, other) = tokio::join!(start(), start());
    let (one, other) = (one.unwrap(), other.unwrap());
    let mut here = Connection::open(&one.address).await.unwrap();
    let mut there = Connection::open(&other.address).await.unwrap();
    let amira = Device::named("Amira's phone");
    let space = make_space(&mut here, &amira).await;

    // 1. Amira's tablet listens at one hub; what is written at the other one reaches it.
    let mut events = Connection::open(&one.address).await.unwrap();
    assert_eq!(events.listen(&signed(&amira, "GET", &path::events(&space), b"")).await.unwrap(), 200);
    let heard = tokio::spawn(async move {
        let mut heads = Vec::new();
        while heads.last() != Some(&40) {
            let line = tokio::time::timeout(Duration::from_secs(30), events.line()).await.unwrap().unwrap();
            heads.extend(line.strip_prefix("data: ").map(|head| head.parse::<u64>().unwrap()));
        }
        heads
    });

    // 2. Twenty rounds: both hubs are asked to write the same version at once; one of them does, and both
    //    write a record of their own. Places come one after the other.
    let ours = unique();
    let put = |if_version| wire::to_bytes(&Put { if_version, op: unique(), blob: b"ours".to_vec() }).unwrap();
    for version in 0..20 {
        let target = path::record(&space, &ours);
        let (bodies, own) = ([put(version), put(version)], path::record(&space, &unique()));
        let (a, b) = tokio::join!(
            ask(&mut here, &amira, "PUT", &target, &bodies[0]),
            ask(&mut there, &amira, "PUT", &target, &bodies[1])
        );
        let mut statuses = [a.0, b.0];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 409], "version {version}");
        assert_eq!(ask(&mut there, &amira, "PUT", &own, &put(0)).await.0, 200);
    }
    let page = rows(&mut here, &amira, &space).await;
    assert_eq!((page.rows.len(), page.head), (21, 40));
    assert_eq!(page, rows(&mut there, &amira, &space).await);
    let heads = heard.await.unwrap();
    assert!(heads.is_sorted() && heads.len() > 5, "{heads:?}");

    // 3. A request that one hub has answered is refused by the other one.
    let once = signed(&amira, "GET", &path::keys(&space), b"");
    assert_eq!(here.ask(&once).await.unwrap().0, 200);
    let (status, body) = there.ask(&once).await.unwrap();
    assert_eq!((status, wire::from_bytes::<wire::Problem>(&body).unwrap().code), (401, Code::Replayed));
}

fn command(arguments: &[&str]) -> Output {
    Command::new(HUB).args(arguments).output().unwrap()
}

fn told(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_of_a_hub_that_is_written_to_restores() {
    let dir = tempfile::tempdir().unwrap();
    let (store, restored) = (sqlite(dir.path(), "hub.sqlite"), sqlite(dir.path(), "restored.sqlite"));
    let file = dir.path().join("hub.backup");
    let file = file.to_str().unwrap();
    let hub = Process::start(Path::new(HUB), &store, dir.path());
    let mut connection = Connection::open(&hub.address).await.unwrap();
    let amira = Device::named("Amira's phone");
    let space = make_space(&mut connection, &amira).await;
    let erased = make_space(&mut connection, &amira).await;
    let put =
        |text: &str| wire::to_bytes(&Put { if_version: 0, op: unique(), blob: text.as_bytes().to_vec() }).unwrap();
    for _ in 0..20 {
        let target = path::record(&space, &unique());
        assert_eq!(ask(&mut connection, &amira, "PUT", &target, &put("kept by Amira")).await.0, 200);
    }
    let target = path::record(&erased, &unique());
    ask(&mut connection, &amira, "PUT", &target, &put("erased by Amira")).await;
    assert_eq!(ask(&mut connection, &amira, "DELETE", &path::space(&erased), b"").await.0, 200);

    // 1. While somebody writes on and on, the backup is taken.
    let stop = Arc::new(AtomicBool::new(false));
    let writing = tokio::spawn({
        let (stop, address) = (stop.clone(), hub.address.clone());
        async move {
            let mut connection = Connection::open(&address).await.unwrap();
            let johan = Device::named("Johan's phone");
            let space = make_space(&mut connection, &johan).await;
            while !stop.load(Ordering::Relaxed) {
                let put = wire::to_bytes(&Put { if_version: 0, op: unique(), blob: vec![1; 1000] }).unwrap();
                let target = path::record(&space, &unique());
                assert_eq!(ask(&mut connection, &johan, "PUT", &target, &put).await.0, 200);
            }
        }
    });
    tokio::time::sleep(Duration::from_millis(100)).await;
    let taken = command(&["backup", "--store", &store, "--out", file]);
    stop.store(true, Ordering::Relaxed);
    writing.await.unwrap();
    assert!(taken.status.success(), "{}", told(&taken));
    assert!(!command(&["backup", "--store", &store, "--out", file]).status.success(), "no backup is written over");
    let bytes = std::fs::read(file).unwrap();
    let has = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(has("kept by Amira") && !has("erased by Amira"));

    // 2. It restores into an empty store, and a hub serves what was there.
    let back = command(&["restore", "--store", &restored, "--from", file]);
    assert!(back.status.success(), "{}", told(&back));
    let second = Process::start(Path::new(HUB), &restored, dir.path());
    let mut there = Connection::open(&second.address).await.unwrap();
    let (before, after) = (rows(&mut connection, &amira, &space).await, rows(&mut there, &amira, &space).await);
    assert_eq!((after.rows.len(), after), (20, before));
    assert_eq!(ask(&mut there, &amira, "GET", &path::keys(&erased), b"").await.0, 410);

    // 3. A second time it is refused: the store is not empty. A damaged file is told before anything happens.
    assert!(told(&command(&["restore", "--store", &restored, "--from", file])).contains("not empty"));
    let third = sqlite(dir.path(), "third.sqlite");
    for (name, damaged) in [
        ("short", bytes[..bytes.len() - 1].to_vec()),
        ("long", [bytes.as_slice(), b"x"].concat()),
        ("other", bytes.iter().enumerate().map(|(at, byte)| byte ^ u8::from(at == bytes.len() / 2)).collect()),
        ("none", b"hello".to_vec()),
    ] {
        let file = dir.path().join(name);
        std::fs::write(&file, damaged).unwrap();
        let refused = command(&["restore", "--store", &third, "--from", file.to_str().unwrap()]);
        assert!(!refused.status.success() && told(&refused).contains("nothing was restored"), "{}", told(&refused));
    }
    assert!(command(&["restore", "--store", &third, "--from", file]).status.success(), "it was still empty");

    // 4. The doctor finds the store well, and says what is wrong with one that is not there.
    let well = command(&["doctor", "--store", &store]);
    assert!(well.status.success() && !told(&well).contains("WRONG"), "{}", told(&well));
    let nowhere = command(&["doctor", "--store", &sqlite(dir.path(), "nowhere.sqlite")]);
    assert!(!nowhere.status.success() && told(&nowhere).contains("there is no store at"), "{}", told(&nowhere));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hub_moves_to_postgres_and_goes_on() {
    let Some(to) = postgres().await else { return };
    let dir = tempfile::tempdir().unwrap();
    let from = sqlite(dir.path(), "hub.sqlite");
    let amira = Device::named("Amira's phone");
    let mut hub = Process::start(Path::new(HUB), &from, dir.path());
    let mut connection = Connection::open(&hub.address).await.unwrap();
    let space = make_space(&mut connection, &amira).await;
    let record = unique();
    let put = |if_version| wire::to_bytes(&Put { if_version, op: unique(), blob: b"a bed".to_vec() }).unwrap();
    assert_eq!(ask(&mut connection, &amira, "PUT", &path::record(&space, &record), &put(0)).await.0, 200);
    let before = rows(&mut connection, &amira, &space).await;
    hub.kill();

    let moved = command(&["migrate", "--from", &from, "--to", &to]);
    assert!(moved.status.success() && told(&moved).contains("1 spaces"), "{}", told(&moved));
    let again = command(&["migrate", "--from", &from, "--to", &to]);
    assert!(!again.status.success() && told(&again).contains("not empty"), "{}", told(&again));

    let hub = Process::start(Path::new(HUB), &to, dir.path());
    let mut connection = Connection::open(&hub.address).await.unwrap();
    assert_eq!(rows(&mut connection, &amira, &space).await, before);
    assert_eq!(ask(&mut connection, &amira, "PUT", &path::record(&space, &record), &put(1)).await.0, 200);
    // The list of keys went along: nobody else came in.
    let store: Arc<dyn Store> = store::open(&to.parse::<Place>().unwrap()).await.unwrap();
    assert_eq!(store.key_list(space).await.unwrap().unwrap().keys.len(), 1);
    store.expire(u64::from(Hour::of(now()).0) * 3600).await.unwrap();
}

#[tokio::test]
async fn metrics_and_health_tell_numbers_only() {
    let hub = support::hub();
    let phone = Device::named("Amira's phone");
    let space = hub.space(&phone, &[]).await;
    hub.put(&phone, &space, &new_id(), 0, "a bed").await;
    hub.put(&phone, &space, &new_id(), 7, "a bed").await;
    let ask = axum::http::Request::get("/metrics").body(axum::body::Body::empty()).unwrap();
    let answer = tower::ServiceExt::oneshot(besace_hub::metrics(hub.relay.clone()), ask).await.unwrap();
    let body = axum::body::to_bytes(answer.into_body(), 1 << 20).await.unwrap();
    let text = String::from_utf8(body.to_vec()).unwrap();
    for line in ["besace_store_up 1", "besace_writes_total 1", "besace_refused_total 1", "besace_failed_total 0"] {
        assert!(text.lines().any(|told| told == line), "{line} in {text}");
    }
    assert!(text.lines().all(|line| !line.contains(&wire::write_id(&space))));
    assert_eq!(hub.send("GET", "/health", None, vec![]).await.body, br#"{"status":"ok"}"#);
}
