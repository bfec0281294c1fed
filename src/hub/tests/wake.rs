//! Phones that a hub wakes: what a push service sees, when, and who may change it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at once")]

use std::{
    collections::VecDeque,
    path::Path,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Request, Response, StatusCode},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD as BASE64};
use besace_hub::{
    store::{self, Place, Query, Store},
    wake::{self, Services, Setup, Wake},
};
use ring::signature::{ECDSA_P256_SHA256_FIXED, UnparsedPublicKey};
use serde_json::{Value, json};
use tower::ServiceExt;

const NOW: u64 = 1_800_000_000;
const AMINA: (&str, &str) = ("AAAAAAAAAAAAAAAAAAAAAA", "BBBBBBBBBBBBBBBBBBBBBQ");
const KARIM: (&str, &str) = ("CCCCCCCCCCCCCCCCCCCCCA", "DDDDDDDDDDDDDDDDDDDDDA");
const CONTACT: &str = "mailto:hub@hub.example";

/// What came to the push service.
struct Came {
    method: Method,
    path: String,
    headers: HeaderMap,
    body: Vec<u8>,
}

/// A push service on this machine: takes everything, unless it was told what to say next.
#[derive(Clone, Default)]
struct PushService {
    came: Arc<Mutex<Vec<Came>>>,
    says: Arc<Mutex<VecDeque<Response<Body>>>>,
    address: String,
}

impl PushService {
    async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let service = Self { address: format!("http://{}", listener.local_addr().unwrap()), ..Self::default() };
        let heard = service.clone();
        let routes = Router::new().fallback(move |request: Request<Body>| {
            let heard = heard.clone();
            async move {
                let (head, body) = request.into_parts();
                let body = to_bytes(body, 1 << 16).await.unwrap().to_vec();
                let path = head.uri.path().to_owned();
                heard.came.lock().unwrap().push(Came { method: head.method, path, headers: head.headers, body });
                let taken = || Response::builder().status(StatusCode::CREATED).body(Body::empty()).unwrap();
                heard.says.lock().unwrap().pop_front().unwrap_or_else(taken)
            }
        });
        tokio::spawn(async move { axum::serve(listener, routes).await });
        service
    }

    fn says(&self, status: u16, header: (&str, &str)) {
        let answer = Response::builder().status(status).header(header.0, header.1).body(Body::empty()).unwrap();
        self.says.lock().unwrap().push_back(answer);
    }

    fn count(&self) -> usize {
        self.came.lock().unwrap().len()
    }

    fn of(&self, phone: &str) -> String {
        format!("{}/phone/{phone}", self.address)
    }
}

/// A hub whose clock is set by hand.
struct Hub {
    wake: Arc<Wake>,
    routes: Router,
    store: Arc<dyn Store>,
    clock: Arc<AtomicU64>,
}

impl Hub {
    async fn over(store: Arc<dyn Store>, push: &PushService) -> Self {
        let clock = Arc::new(AtomicU64::new(NOW));
        let told = clock.clone();
        let services = Services::with(vec![push.address.parse().unwrap()]);
        let clock_of = Arc::new(move || told.load(Ordering::Relaxed));
        let setup = Setup { store: store.clone(), contact: CONTACT.into(), services, clock: clock_of };
        let wake = Arc::new(Wake::open(setup).await.unwrap());
        Self { routes: wake::routes(wake.clone()), wake, store, clock }
    }

    async fn in_file(dir: &Path, push: &PushService) -> Self {
        Self::over(store::open(&Place::Sqlite(dir.join("hub.sqlite"))).await.unwrap(), push).await
    }

    async fn ask(&self, method: &str, (id, secret): (&str, &str), body: Value) -> u16 {
        let request = Request::builder().method(method).uri(format!("/v1/wake/{id}"));
        let request = request.header("authorization", format!("Bearer {secret}"));
        let answer = self.routes.clone().oneshot(request.body(Body::from(body.to_string())).unwrap()).await;
        answer.unwrap().status().as_u16()
    }

    /// Leaves the times of a phone, in seconds from [`NOW`].
    async fn leave(&self, phone: (&str, &str), endpoint: &str, times: &[u64]) -> u16 {
        let times: Vec<u64> = times.iter().map(|time| NOW + time).collect();
        self.ask("PUT", phone, json!({ "endpoint": endpoint, "times": times })).await
    }

    /// Lets the hub look so many seconds after [`NOW`]; how many messages were taken.
    async fn look(&self, seconds: u64) -> u32 {
        self.clock.store(NOW + seconds, Ordering::Relaxed);
        self.wake.round().await.unwrap()
    }

    async fn phones(&self) -> usize {
        self.store.list(Query::all("wake")).await.unwrap().documents.len()
    }
}

#[tokio::test]
async fn amina_is_woken_at_her_times_by_messages_that_hold_nothing() {
    let (dir, push) = (tempfile::tempdir().unwrap(), PushService::start().await);
    let hub = Hub::in_file(dir.path(), &push).await;
    assert_eq!(hub.leave(AMINA, &push.of("amina"), &[600, 7_200]).await, 204);
    // 1. Not before.
    assert_eq!((hub.look(599).await, push.count()), (0, 0));
    // 2. At its time, once.
    assert_eq!((hub.look(600).await, hub.look(601).await, push.count()), (1, 0, 1));
    {
        let came = push.came.lock().unwrap();
        let Came { method, path, headers, body } = &came[0];
        assert_eq!((method.as_str(), path.as_str(), body.len()), ("POST", "/phone/amina", 0));
        assert_eq!(
            (&headers["ttl"], &headers["urgency"], &headers["content-length"]),
            (&"3600".parse().unwrap(), &"high".parse().unwrap(), &"0".parse().unwrap())
        );
        assert!(headers.get("content-encoding").is_none());
        // 3. The push service can tell who sends, and that it is meant.
        let (token, key) =
            headers["authorization"].to_str().unwrap().strip_prefix("vapid t=").unwrap().split_once(", k=").unwrap();
        assert_eq!(key, hub.wake.key().public());
        let (said, signature) = token.rsplit_once('.').unwrap();
        let public = UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, BASE64.decode(key).unwrap());
        public.verify(said.as_bytes(), &BASE64.decode(signature).unwrap()).unwrap();
        let (head, claims) = said.split_once('.').unwrap();
        let read = |text: &str| serde_json::from_slice::<Value>(&BASE64.decode(text).unwrap()).unwrap();
        assert_eq!(read(head), json!({ "typ": "JWT", "alg": "ES256" }));
        let expires = NOW + 600 + 12 * 3600;
        assert_eq!(read(claims), json!({ "aud": push.address, "exp": expires, "sub": CONTACT }));
    }
    // 4. The second, and then the hub knows nothing of her.
    assert_eq!((hub.look(7_200).await, push.count(), hub.phones().await), (1, 2, 0));
}

#[tokio::test]
async fn a_phone_that_is_gone_is_forgotten() {
    for gone in [404, 410] {
        let (dir, push) = (tempfile::tempdir().unwrap(), PushService::start().await);
        let hub = Hub::in_file(dir.path(), &push).await;
        hub.leave(AMINA, &push.of("amina"), &[300, 7_200]).await;
        push.says(gone, ("x", "y"));
        assert_eq!((hub.look(300).await, push.count(), hub.phones().await), (0, 1, 0), "{gone}");
    }
}

#[tokio::test]
async fn a_busy_push_service_is_asked_again_and_what_is_late_is_left_out() {
    let (dir, push) = (tempfile::tempdir().unwrap(), PushService::start().await);
    let hub = Hub::in_file(dir.path(), &push).await;
    hub.leave(AMINA, &push.of("amina"), &[300, 7_200, 86_400]).await;
    push.says(503, ("x", "y"));
    push.says(429, ("retry-after", "400"));
    assert_eq!((hub.look(300).await, hub.look(419).await, push.count()), (0, 0, 1));
    assert_eq!((hub.look(420).await, push.count()), (0, 2));
    assert_eq!((hub.look(819).await, hub.look(820).await, push.count()), (0, 1, 3));
    // The hub was off for half an hour: nobody is woken for what is over, and the next day's stays.
    assert_eq!((hub.look(9_000).await, push.count(), hub.phones().await), (0, 3, 1));
    assert_eq!((hub.look(86_400).await, hub.phones().await), (1, 0));
}

#[tokio::test]
async fn a_refusal_is_not_repeated_and_no_redirect_followed() {
    let (dir, push) = (tempfile::tempdir().unwrap(), PushService::start().await);
    let hub = Hub::in_file(dir.path(), &push).await;
    hub.leave(AMINA, &push.of("amina"), &[300, 600, 900]).await;
    let elsewhere = push.of("elsewhere");
    push.says(307, ("location", &elsewhere));
    push.says(403, ("x", "y"));
    assert_eq!((hub.look(300).await, hub.look(450).await, push.count()), (0, 0, 1));
    assert_eq!((hub.look(600).await, hub.look(750).await, push.count()), (0, 0, 2));
    assert_eq!((hub.look(900).await, push.count()), (1, 3));
    assert!(push.came.lock().unwrap().iter().all(|came| came.path == "/phone/amina"));
}

#[tokio::test]
async fn who_has_the_secret_changes_and_removes_and_nobody_else() {
    let (dir, push) = (tempfile::tempdir().unwrap(), PushService::start().await);
    let hub = Hub::in_file(dir.path(), &push).await;
    let amina = push.of("amina");
    hub.leave(AMINA, &amina, &[300]).await;
    // 1. Karim knows her name, and not her secret.
    let thief = (AMINA.0, KARIM.1);
    assert_eq!(hub.leave(thief, &push.of("karim"), &[600]).await, 403);
    assert_eq!(hub.ask("DELETE", thief, Value::Null).await, 403);
    // 2. Her list takes the place of the former; without times there is nothing of her.
    assert_eq!(hub.leave(AMINA, &amina, &[600]).await, 204);
    assert_eq!((hub.look(300).await, hub.look(600).await), (0, 1));
    hub.clock.store(NOW, Ordering::Relaxed);
    assert_eq!((hub.leave(AMINA, &amina, &[900]).await, hub.phones().await), (204, 1));
    assert_eq!((hub.leave(AMINA, &amina, &[]).await, hub.phones().await), (204, 0));
    // 3. She turns it off.
    hub.leave(AMINA, &amina, &[900]).await;
    assert_eq!((hub.ask("DELETE", AMINA, Value::Null).await, hub.phones().await), (204, 0));
    assert_eq!(hub.ask("DELETE", AMINA, Value::Null).await, 204);
    assert_eq!((hub.look(900).await, push.count()), (0, 1));
}

#[tokio::test]
async fn only_coarse_times_of_the_next_month_at_a_push_service_are_taken() {
    let (dir, push) = (tempfile::tempdir().unwrap(), PushService::start().await);
    let hub = Hub::in_file(dir.path(), &push).await;
    let amina = push.of("amina");
    let many: Vec<u64> = (1..=65).map(|step| step * 300).collect();
    for (times, status) in
        [(&[301][..], 400), (&[32 * 86_400], 400), (&many, 400), (&many[1..], 204), (&[30 * 86_400], 204)]
    {
        assert_eq!(hub.leave(AMINA, &amina, times).await, status, "{times:?}");
    }
    for elsewhere in ["https://10.0.0.7/amina", "http://fcm.googleapis.com/amina", "https://hub.example/amina", "amina"]
    {
        assert_eq!(hub.leave(KARIM, elsewhere, &[300]).await, 422, "{elsewhere}");
    }
    assert_eq!(hub.ask("PUT", KARIM, json!({ "times": [] })).await, 400);
    assert_eq!(hub.ask("PUT", ("short", KARIM.1), json!({ "endpoint": amina, "times": [] })).await, 400);
    assert_eq!(hub.ask("PUT", (KARIM.0, "short"), json!({ "endpoint": amina, "times": [] })).await, 400);
    // Who comes too often waits.
    let mut answers = Vec::new();
    for _ in 0..300 {
        answers.push(hub.leave(AMINA, &amina, &[300]).await);
    }
    assert_eq!((answers[0], answers[299]), (204, 429));
}

/// Twenty phones, due at the same moment, and two hubs that look at it.
async fn two_hubs(one: Hub, other: Hub, push: &PushService) {
    assert_eq!(one.wake.key().public(), other.wake.key().public(), "phones trust one key");
    let name = |phone: u8| BASE64.encode([phone; 16]);
    for phone in 0..20 {
        let names = (name(phone), name(phone + 100));
        assert_eq!(one.leave((&names.0, &names.1), &push.of(&names.0), &[300, 600]).await, 204);
    }
    for (moment, all) in [(300, 20), (600, 40)] {
        let (of_one, of_other) = tokio::join!(one.look(moment), other.look(moment));
        assert_eq!((of_one + of_other, push.count()), (20, all));
    }
    let mut woken: Vec<String> = push.came.lock().unwrap().iter().map(|came| came.path.clone()).collect();
    woken.sort();
    woken.dedup();
    assert_eq!((woken.len(), one.phones().await), (20, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hubs_on_one_file_wake_nobody_twice() {
    let (dir, push) = (tempfile::tempdir().unwrap(), PushService::start().await);
    let one = Hub::in_file(dir.path(), &push).await;
    let other = Hub::over(one.store.clone(), &push).await;
    two_hubs(one, other, &push).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hubs_on_one_postgres_wake_nobody_twice() {
    let Ok(server) = std::env::var("BESACE_TEST_POSTGRES") else {
        eprintln!("left out: no BESACE_TEST_POSTGRES; `cargo xtask test` starts one");
        return;
    };
    let schema = format!("w{}", std::process::id());
    let (client, connection) = tokio_postgres::connect(&server, tokio_postgres::NoTls).await.unwrap();
    tokio::spawn(connection);
    client.batch_execute(&format!("CREATE SCHEMA {schema}")).await.unwrap();
    let place = Place::Postgres(format!("{server}?options=-c%20search_path%3D{schema}"));
    let push = PushService::start().await;
    let one = Hub::over(store::open(&place).await.unwrap(), &push).await;
    let other = Hub::over(store::open(&place).await.unwrap(), &push).await;
    two_hubs(one, other, &push).await;
}
