//! Devices that talk to a hub, signed as the wire says.
#![allow(dead_code, clippy::unwrap_used, reason = "each test takes what it needs, and may stop at once")]

pub mod process;

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode},
};
use besace_crypto::SigningKey;
use besace_hub::{
    Site,
    registry::{Mailer, Registry, Setup},
    relay::Relay,
    router,
    store::{Sqlite, Store},
    wake::{self, Services, Wake},
};
use besace_sync::wire::{self, Create, Id, KeyList, ListedKey, SignedKeyList, path};
use serde::{Serialize, de::DeserializeOwned};
use tokio::sync::watch;
use tower::ServiceExt;

/// The hub's clock in these tests.
pub const NOW: u64 = 1_800_000_000;

static TIMES: AtomicU64 = AtomicU64::new(1);

/// A number that was not given before.
pub fn new_number() -> u64 {
    TIMES.fetch_add(1, Ordering::Relaxed)
}

/// An id that was not given before.
pub fn new_id() -> Id {
    let mut id = [0xab; 16];
    id[..8].copy_from_slice(&new_number().to_be_bytes());
    id
}

/// An empty schema on the PostgreSQL that the tests were given.
pub async fn postgres() -> Option<String> {
    let Ok(server) = std::env::var("BESACE_TEST_POSTGRES") else {
        eprintln!("left out: no BESACE_TEST_POSTGRES; `cargo xtask test` starts one");
        return None;
    };
    let schema = format!("p{}_{}", std::process::id(), new_number());
    let (client, connection) = tokio_postgres::connect(&server, tokio_postgres::NoTls).await.unwrap();
    tokio::spawn(connection);
    client.batch_execute(&format!("CREATE SCHEMA {schema}")).await.unwrap();
    Some(format!("{server}?options=-c%20search_path%3D{schema}"))
}

/// A device with its request key.
pub struct Device(pub SigningKey);

impl Device {
    pub fn named(name: &str) -> Self {
        Self(SigningKey::from_seed(&wire::digest(name.as_bytes())))
    }

    pub fn listed(&self, admin: bool) -> ListedKey {
        ListedKey { key: self.0.verifying_key(), admin }
    }

    /// The header that signs a request at a moment.
    pub fn signs(&self, method: &str, target: &str, body: &[u8], time: u64) -> String {
        let request = wire::Request { method, target, body };
        request.sign(&self.0, time, new_id()).to_header()
    }

    /// Its first list of a space: itself as admin, and others.
    pub fn first_list(&self, space: Id, others: &[ListedKey]) -> SignedKeyList {
        let mut keys = vec![self.listed(true)];
        keys.extend_from_slice(others);
        KeyList { space, version: 1, previous: [0; 32], keys }.sign(&self.0).unwrap()
    }
}

/// An answer.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn read<T: DeserializeOwned>(&self) -> T {
        wire::from_bytes(&self.body).unwrap_or_else(|| panic!("{}: {:?}", self.status, self.body))
    }

    pub fn code(&self) -> wire::Code {
        self.read::<wire::Problem>().code
    }
}

/// A hub over a store of its own.
pub struct Hub {
    pub routes: Router,
    pub store: Arc<dyn Store>,
    pub relay: Arc<Relay>,
    pub stop: watch::Sender<bool>,
    _dir: tempfile::TempDir,
}

pub fn hub() -> Hub {
    let dir = tempfile::tempdir().unwrap();
    let store = Arc::new(Sqlite::open(&dir.path().join("hub.sqlite")).unwrap());
    hub_on(store, dir)
}

/// A hub over a store that is there; the directory is for what else it writes.
pub fn hub_on(store: Arc<dyn Store>, dir: tempfile::TempDir) -> Hub {
    let (stop, stopping) = watch::channel(false);
    let relay = Arc::new(Relay::new(store.clone(), || NOW, stopping));
    let registry = Arc::new(Registry::new(Setup {
        store: store.clone(),
        mailer: Mailer::outbox(&dir.path().join("outbox"), "directory@hub.example").unwrap(),
        address: "https://hub.example".into(),
        base: besace_directory::model::Directory::default(),
        clock: Arc::new(|| chrono::DateTime::UNIX_EPOCH.naive_utc() + chrono::TimeDelta::seconds(NOW.cast_signed())),
    }));
    let routes = router(Site { relay: Some(relay.clone()), registry: Some(registry), ..Site::default() });
    Hub { routes, store, relay, stop, _dir: dir }
}

/// One that wakes phones too.
pub async fn waking_hub() -> Hub {
    let mut hub = hub();
    let contact = "mailto:hub@hub.example".into();
    let (store, clock) = (hub.store.clone(), Arc::new(|| NOW));
    let wake = Wake::open(wake::Setup { store, contact, services: Services::default(), clock }).await.unwrap();
    hub.routes = wake::routes(Arc::new(wake)).fallback_service(hub.routes);
    hub
}

impl Hub {
    /// Sends a request as it is.
    pub async fn send(&self, method: &str, target: &str, authorization: Option<&str>, body: Vec<u8>) -> Answer {
        let mut request = Request::builder().method(method).uri(target);
        if let Some(authorization) = authorization {
            request = request.header("authorization", authorization);
        }
        request = request.header("content-type", "application/octet-stream");
        let response = self.routes.clone().oneshot(request.body(Body::from(body)).unwrap()).await.unwrap();
        let (head, body) = response.into_parts();
        let endless = head.headers.get("content-type").is_some_and(|kind| kind == "text/event-stream");
        let body = if endless { Vec::new() } else { to_bytes(body, 4 << 20).await.unwrap().to_vec() };
        Answer { status: head.status, headers: head.headers, body }
    }

    /// Sends a request signed by a device.
    pub async fn ask(&self, device: &Device, method: &str, target: &str, body: &impl Serialize) -> Answer {
        self.ask_bytes(device, method, target, wire::to_bytes(body).unwrap()).await
    }

    /// Sends a signed request without a body.
    pub async fn get(&self, device: &Device, target: &str) -> Answer {
        self.ask_bytes(device, "GET", target, Vec::new()).await
    }

    pub async fn ask_bytes(&self, device: &Device, method: &str, target: &str, body: Vec<u8>) -> Answer {
        let header = device.signs(method, target, &body, NOW);
        self.send(method, target, Some(&header), body).await
    }

    /// Makes a space of a device, with others in its list.
    pub async fn space(&self, owner: &Device, others: &[ListedKey]) -> Id {
        let space = new_id();
        let list = owner.first_list(space, others);
        let answer = self.ask(owner, "POST", path::SPACES, &Create { space, list }).await;
        assert_eq!(answer.status, StatusCode::CREATED);
        space
    }

    pub async fn put(&self, device: &Device, space: &Id, record: &Id, if_version: u64, text: &str) -> Answer {
        let put = wire::Put { if_version, op: new_id(), blob: text.as_bytes().to_vec() };
        self.ask(device, "PUT", &path::record(space, record), &put).await
    }
}
