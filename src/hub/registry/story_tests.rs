//! The registry over its addresses: Nadia registers a day centre, Karim and Lotte review it, Sam's phone reports it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, reason = "tests")]

use std::fs;
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode, header},
};
use besace_directory::model::{Directory, Organization, Service};
use besace_domain::Need;
use besace_engine_api::{Alert, Reason};
use besace_registry_api::{
    Act, Answer, Attestation, Challenge, Decision, Form, Item, Listing, Place, Problem, Quick, Report, ReportKind,
    Role, Saved, SignIn, Stage, Summary, Uploaded, Who, Work, Wrong, decode, encode,
};
use chrono::{DateTime, NaiveDateTime};
use serde::{Serialize, de::DeserializeOwned};
use tower::ServiceExt;

use super::passkey::{Site, tests::Key};
use super::{Mailer, Registry, Setup, routes};
use crate::store::{self, Place as StorePlace, Store};

const HUB: &str = "https://hub.example";
const DAY: i64 = 86_400;

/// A hub whose clock the test moves.
struct World {
    folder: tempfile::TempDir,
    store: Arc<dyn Store>,
    registry: Arc<Registry>,
    routes: Router,
    clock: Arc<AtomicI64>,
}

/// Somebody with a browser.
struct Browser<'a> {
    world: &'a World,
    cookie: String,
}

impl World {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = store::open(&StorePlace::Sqlite(folder.path().join("hub.sqlite"))).await.unwrap();
        let clock = Arc::new(AtomicI64::new(1_767_607_200));
        let told = clock.clone();
        let now =
            move || -> NaiveDateTime { DateTime::from_timestamp(told.load(Ordering::SeqCst), 0).unwrap().naive_utc() };
        let base = Directory {
            organizations: vec![Organization { id: "o".into(), name: "Night bus".into(), ..Organization::default() }],
            services: vec![Service {
                id: "base-1".into(),
                organization: "o".into(),
                name: "Soup at the station".into(),
                phones: vec!["+32 2 555 03 03".into()],
                ..Service::default()
            }],
            ..Directory::default()
        };
        let registry = Arc::new(Registry::new(Setup {
            store: store.clone(),
            mailer: Mailer::outbox(&folder.path().join("outbox"), "directory@hub.example").unwrap(),
            address: HUB.into(),
            base,
            clock: Arc::new(now),
        }));
        Self { routes: routes(registry.clone()), folder, store, registry, clock }
    }

    fn pass(&self, seconds: i64) {
        self.clock.fetch_add(seconds, Ordering::SeqCst);
    }

    fn browser(&self) -> Browser<'_> {
        Browser { world: self, cookie: String::new() }
    }

    /// All mails of the outbox since the last look, as text.
    fn mails(&self) -> Vec<String> {
        let Ok(files) = fs::read_dir(self.folder.path().join("outbox")) else { return Vec::new() };
        let mut mails = Vec::new();
        for file in files.flatten() {
            // Long lines are folded with `=` at their end.
            mails.push(fs::read_to_string(file.path()).unwrap().replace("=\r\n", "").replace("=3D", "="));
            fs::remove_file(file.path()).unwrap();
        }
        mails
    }

    /// The secret of the link in the only mail.
    fn linked(&self, mark: &str) -> String {
        let mails = self.mails();
        assert_eq!(mails.len(), 1, "{mails:?}");
        secret_of(&mails[0], mark)
    }

    async fn editor(&self, name: &str) -> Browser<'_> {
        let invitation = self.registry.invite(name, &format!("{name}@editors.example")).await.unwrap();
        let invitation = secret_of(&invitation, "k");
        let mut browser = self.browser();
        let challenge: Challenge = browser.post("editor/challenge", &invitation).await.unwrap();
        assert_eq!((challenge.name.as_str(), challenge.host.as_str()), (name, "hub.example"));
        let answer = Key::p256().attest(&invitation, invitation.as_bytes(), &challenge.challenge, &Site::at(HUB));
        let who: Who = browser.post("editor/join", &answer).await.unwrap();
        assert_eq!((who.name.as_str(), who.role), (name, Role::Editor));
        browser
    }

    async fn provider(&self, email: &str) -> Browser<'_> {
        let mut browser = self.browser();
        let asked = SignIn { email: email.into(), language: "fr".into() };
        browser.post::<()>("link", &asked).await.unwrap();
        let secret = self.linked("k");
        browser.post::<Who>("open", &secret).await.unwrap();
        browser
    }
}

fn secret_of(text: &str, mark: &str) -> String {
    let begin = text.find(&format!("#{mark}=")).unwrap_or_else(|| panic!("no link in {text}")) + mark.len() + 2;
    text[begin..].chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect()
}

impl Browser<'_> {
    async fn send(
        &mut self,
        method: &str,
        path: &str,
        body: Vec<u8>,
        more: &[(&str, &str)],
    ) -> (StatusCode, HeaderMap, Vec<u8>) {
        let mut request = Request::builder().method(method).uri(format!("/v1/registry/{path}"));
        if !more.iter().any(|(name, _)| *name == "content-type") {
            request = request.header(header::CONTENT_TYPE, "application/octet-stream");
        }
        for (name, value) in more {
            request = request.header(*name, *value);
        }
        if !self.cookie.is_empty() {
            request = request.header(header::COOKIE, &self.cookie);
        }
        let response = self.world.routes.clone().oneshot(request.body(Body::from(body)).unwrap()).await.unwrap();
        let (head, body) = response.into_parts();
        if let Some(cookie) = head.headers.get(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            assert!(cookie.contains("HttpOnly; SameSite=Strict; Secure"), "{cookie}");
            self.cookie = cookie.split(';').next().unwrap().to_owned();
        }
        (head.status, head.headers, to_bytes(body, 8 << 20).await.unwrap().to_vec())
    }

    async fn ask<T: DeserializeOwned>(&mut self, method: &str, path: &str, body: Vec<u8>) -> Result<T, Problem> {
        let (status, headers, bytes) = self.send(method, path, body, &[]).await;
        if status.is_success() {
            return Ok(decode(&bytes).unwrap());
        }
        let problem: Problem = decode(&bytes).unwrap_or_else(|_| panic!("{method} {path}: {status}"));
        assert_eq!(headers.contains_key(header::RETRY_AFTER), problem.wait > 0);
        Err(problem)
    }

    async fn get<T: DeserializeOwned>(&mut self, path: &str) -> Result<T, Problem> {
        self.ask("GET", path, Vec::new()).await
    }

    async fn post<T: DeserializeOwned>(&mut self, path: &str, body: &impl Serialize) -> Result<T, Problem> {
        self.ask("POST", path, encode(body).unwrap()).await
    }

    async fn decide(&mut self, id: &str, decision: Decision) -> Result<Item, Problem> {
        self.post(&format!("work/{id}"), &decision).await
    }

    /// Writes a form and hands it in.
    async fn hand_in(&mut self, listing: &Listing, form: &Form) -> Result<Listing, Problem> {
        let id = &listing.id;
        let saved: Saved =
            self.ask("PUT", &format!("listings/{id}/draft"), encode(&(listing.version, form)).unwrap()).await?;
        self.post(&format!("listings/{id}/submit"), &saved.version).await
    }
}

fn form() -> Form {
    Form {
        organization: "Le Quai".into(),
        name: "Day centre".into(),
        needs: vec![Need::Wash],
        phones: vec!["+32 2 555 01 02".into()],
        places: vec![Place { street: "Rue du Port 12".into(), city: "Brussels".into(), ..Place::default() }],
        ..Form::default()
    }
}

#[tokio::test]
async fn nadias_service_goes_from_her_mail_to_a_phone_and_a_report_comes_back() {
    let world = World::new().await;
    let mut nadia = world.provider("nadia@example.org").await;

    // 1. She writes, in steps; wrong values are kept as typed and told at their field.
    let listing: Listing = nadia.post("listings", &()).await.unwrap();
    let draft = Form { url: "javascript:alert(1)".into(), name: "Day".into(), ..Form::default() };
    let path = format!("listings/{}/draft", listing.id);
    let saved: Saved = nadia.ask("PUT", &path, encode(&(listing.version, &draft)).unwrap()).await.unwrap();
    assert!(saved.remarks.iter().any(|said| said.field == "url" && said.reason == Reason::Link));
    let again: Listing = nadia.get(&format!("listings/{}", listing.id)).await.unwrap();
    assert_eq!((again.form.url.as_str(), again.version), ("javascript:alert(1)", saved.version));
    let wrong = nadia.post::<Listing>(&format!("listings/{}/submit", listing.id), &saved.version).await.unwrap_err();
    assert_eq!(wrong.wrong, Wrong::Fields);
    // A second window that did not see this does not write over it.
    let late = nadia.ask::<Saved>("PUT", &path, encode(&(listing.version, &draft)).unwrap()).await.unwrap_err();
    assert_eq!(late.wrong, Wrong::Changed);

    // 2. She hands it in; two editors approve it.
    let waiting = nadia.hand_in(&again, &form()).await.unwrap();
    assert_eq!(waiting.stage, Stage::Waiting { approvals: 0, of: 2 });
    let mut karim = world.editor("karim").await;
    let mut lotte = world.editor("lotte").await;
    let work: Work = karim.get("work").await.unwrap();
    assert_eq!((work.approvals, work.new.len(), work.new[0].name.as_str()), (2, 1, "Day centre"));
    let id = work.new[0].id.clone();
    let item = karim.decide(&id, Decision::Ask { number: 1, text: "Which door?".into() }).await.unwrap();
    assert!(matches!(item.stage, Stage::Asked(_)));
    assert!(world.mails()[0].contains("nadia@example.org"));
    nadia.post::<Listing>(&format!("listings/{id}/answer"), &Answer { text: "The red one.".into() }).await.unwrap();
    let item = karim.decide(&id, Decision::Approve { number: 1 }).await.unwrap();
    assert!(!item.submission.unwrap().may_approve);
    assert_eq!(karim.decide(&id, Decision::Approve { number: 1 }).await.unwrap_err().wrong, Wrong::SecondPerson);
    assert_eq!(world.registry.published().await.unwrap().services.len(), 1);
    let item = lotte.decide(&id, Decision::Approve { number: 1 }).await.unwrap();
    assert_eq!((item.stage, item.history[0].act.clone()), (Stage::Published, Act::Published(1)));
    assert_eq!(world.mails().len(), 1, "Nadia is told");

    // 3. It is published beside what the hub publishes anyway, and the alert of the day with it.
    let until = world.registry.published().await.unwrap().services[1].verified.as_ref().unwrap().on;
    let quick = Quick { alert: Some(Alert { text: "Closed at noon.".into(), until: Some(until) }), ..Quick::default() };
    nadia.post::<Listing>(&format!("listings/{id}/quick"), &quick).await.unwrap();
    let alert = || async { world.registry.published().await.unwrap().services[1].alert.clone() };
    assert_eq!(alert().await.unwrap().text, "Closed at noon.");
    world.pass(DAY);
    assert_eq!(alert().await, None);

    // 4. A phone reports it, without saying whose it is; editors see alike ones as one, and Lotte sees to it.
    let mut phone = world.browser();
    let kind = ReportKind::WrongNumber;
    let report = |mark| Report { mark: [mark; 16], service: id.clone(), kind, text: "It rings out.".into() };
    // The third comes twice: the phone did not hear that it had arrived.
    for mark in [1, 2, 3, 3] {
        phone.post::<()>("reports", &report(mark)).await.unwrap();
    }
    let base = Report { mark: [4; 16], service: "base-1".into(), kind: ReportKind::ClosedForGood, text: String::new() };
    phone.post::<()>("reports", &base).await.unwrap();
    let mut lotte = {
        let mut fresh = world.browser();
        fresh.cookie = lotte.cookie;
        fresh
    };
    world.pass(-DAY);
    let work: Work = lotte.get("work").await.unwrap();
    let reported: Vec<_> = work.reported.iter().map(|one| (one.id.as_str(), one.reports[0].count)).collect();
    assert_eq!(reported, [(id.as_str(), 3), ("base-1", 1)]);
    lotte.decide(&id, Decision::Settle).await.unwrap();
    lotte.decide("base-1", Decision::Settle).await.unwrap();
    assert!(lotte.get::<Work>("work").await.unwrap().reported.is_empty());
}

#[tokio::test]
async fn a_link_works_once_and_for_an_hour_and_no_secret_lies_in_the_store() {
    let world = World::new().await;
    let mut nadia = world.browser();
    let asked = SignIn { email: "Nadia@Example.org".into(), language: "fr".into() };
    nadia.post::<()>("link", &asked).await.unwrap();
    let mails = world.mails();
    assert!(mails[0].contains("To: nadia@example.org") && mails[0].contains("https://hub.example/register#k="));
    let first = secret_of(&mails[0], "k");
    let bytes = fs::read(world.folder.path().join("hub.sqlite-wal"))
        .or_else(|_| fs::read(world.folder.path().join("hub.sqlite")))
        .unwrap();
    assert!(!bytes.windows(first.len()).any(|window| window == first.as_bytes()), "the link lies open in the store");

    nadia.post::<Who>("open", &first).await.unwrap();
    assert_eq!(nadia.get::<Option<Who>>("me").await.unwrap().unwrap().name, "nadia@example.org");
    assert_eq!(nadia.post::<Who>("open", &first).await.unwrap_err().wrong, Wrong::Link, "a second time");

    nadia.post::<()>("link", &asked).await.unwrap();
    let late = world.linked("k");
    world.pass(3_601);
    assert_eq!(nadia.post::<Who>("open", &late).await.unwrap_err().wrong, Wrong::Link);
    assert_eq!(nadia.post::<Who>("open", &"guessed".to_owned()).await.unwrap_err().wrong, Wrong::Link);

    // The session ends by itself, or when she leaves.
    world.pass(8 * 3_600);
    assert_eq!(nadia.get::<Option<Who>>("me").await.unwrap(), None);
    let mut nadia = world.provider("nadia@example.org").await;
    let cookie = nadia.cookie.clone();
    nadia.post::<()>("close", &()).await.unwrap();
    nadia.cookie = cookie;
    assert_eq!(nadia.get::<Option<Who>>("me").await.unwrap(), None);
}

#[tokio::test]
async fn an_invitation_makes_one_editor_once_and_who_is_removed_is_out_at_once() {
    let world = World::new().await;
    let invitation = secret_of(&world.registry.invite("Karim", "karim@editors.example").await.unwrap(), "k");
    let site = Site::at(HUB);
    let key = Key::p256();
    let mut karim = world.browser();
    let fresh: Challenge = karim.post("editor/challenge", &invitation).await.unwrap();
    let elsewhere = key.attest(&invitation, b"id", &fresh.challenge, &Site::at("https://evil.example"));
    assert_eq!(karim.post::<Who>("editor/join", &elsewhere).await.unwrap_err().wrong, Wrong::Passkey);

    let fresh: Challenge = karim.post("editor/challenge", &invitation).await.unwrap();
    let answer: Attestation = key.attest(&invitation, b"id", &fresh.challenge, &site);
    karim.post::<Who>("editor/join", &answer).await.unwrap();
    assert_eq!(karim.post::<Who>("editor/join", &answer).await.unwrap_err().wrong, Wrong::Passkey, "the same again");
    assert_eq!(karim.post::<Challenge>("editor/challenge", &invitation).await.unwrap_err().wrong, Wrong::Link);

    // He signs in anew; an answer is good once, and for five minutes.
    let mut elsewhere = world.browser();
    let fresh: Challenge = elsewhere.post("editor/challenge", &String::new()).await.unwrap();
    let signed = key.assert(b"id", &fresh.challenge, &site);
    assert_eq!(elsewhere.post::<Who>("editor/enter", &signed).await.unwrap().name, "Karim");
    assert_eq!(elsewhere.post::<Who>("editor/enter", &signed).await.unwrap_err().wrong, Wrong::Passkey);
    let fresh: Challenge = elsewhere.post("editor/challenge", &String::new()).await.unwrap();
    world.pass(301);
    let late = key.assert(b"id", &fresh.challenge, &site);
    assert_eq!(elsewhere.post::<Who>("editor/enter", &late).await.unwrap_err().wrong, Wrong::Passkey);

    assert!(world.registry.remove_editor("Karim@editors.example").await.unwrap());
    assert_eq!(elsewhere.get::<Work>("work").await.unwrap_err().wrong, Wrong::SignIn);
    assert_eq!(karim.get::<Work>("work").await.unwrap_err().wrong, Wrong::SignIn);
}

#[tokio::test]
async fn every_address_lets_in_only_those_it_is_for() {
    let world = World::new().await;
    let mut nadia = world.provider("nadia@example.org").await;
    let mut eve = world.provider("eve@example.org").await;
    let mut karim = world.editor("karim").await;
    let listing: Listing = nadia.post("listings", &()).await.unwrap();
    let listing = nadia.hand_in(&listing, &form()).await.unwrap();
    let id = listing.id.as_str();
    let mut nobody = world.browser();

    let draft = encode(&(listing.version, form())).unwrap();
    let quick = encode(&Quick::default()).unwrap();
    let answer = encode(&Answer { text: "x".into() }).unwrap();
    let approve = encode(&Decision::Approve { number: 1 }).unwrap();
    let version = encode(&listing.version).unwrap();
    // Method, path, body; what nobody, another provider, and an editor get.
    let (out, absent) = (StatusCode::UNAUTHORIZED, StatusCode::NOT_FOUND);
    let own = |rest: &str| format!("listings/{id}{rest}");
    let rows = [
        ("GET", "listings".to_owned(), vec![], [out, StatusCode::OK, out]),
        ("POST", "listings".to_owned(), vec![], [out, StatusCode::OK, out]),
        ("GET", own(""), vec![], [out, absent, out]),
        ("PUT", own("/draft"), draft, [out, absent, out]),
        ("POST", own("/submit"), version, [out, absent, out]),
        ("POST", own("/quick"), quick, [out, absent, out]),
        ("POST", own("/confirm"), vec![], [out, absent, out]),
        ("POST", own("/answer"), answer, [out, absent, out]),
        ("POST", own("/remove"), vec![], [out, absent, out]),
        ("POST", "uploads?name=x".to_owned(), b"x".to_vec(), [out, StatusCode::UNPROCESSABLE_ENTITY, out]),
        ("GET", "work".to_owned(), vec![], [out, out, StatusCode::OK]),
        ("GET", format!("work/{id}"), vec![], [out, out, StatusCode::OK]),
        ("POST", format!("work/{id}"), approve, [out, out, StatusCode::OK]),
        ("GET", "me".to_owned(), vec![], [StatusCode::OK; 3]),
    ];
    for (method, path, body, expected) in rows {
        for (who, expected) in [&mut nobody, &mut eve, &mut karim].into_iter().zip(expected) {
            let (status, headers, _) = who.send(method, &path, body.clone(), &[]).await;
            assert_eq!(status, expected, "{method} {path} {}", who.cookie);
            assert_eq!(headers["cache-control"], "no-store", "{method} {path}");
        }
    }
    assert_eq!(eve.get::<Vec<Summary>>("listings").await.unwrap().len(), 1, "her own only");

    // What another site's page could send is refused, cookie or not.
    for more in [
        [("content-type", "application/octet-stream"), ("origin", "https://evil.example")],
        [("content-type", "text/plain"), ("origin", HUB)],
        [("content-type", "application/x-www-form-urlencoded"), ("x-none", "1")],
    ] {
        let (status, _, _) = nadia.send("POST", &own("/remove"), vec![], &more).await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{more:?}");
    }
    // A bearer is as good as the cookie.
    let bearer = format!("Bearer {}", nadia.cookie.split_once('=').unwrap().1);
    let (status, _, _) = nobody.send("GET", &own(""), vec![], &[("authorization", &bearer)]).await;
    assert_eq!(status, StatusCode::OK);
}

#[tokio::test]
async fn floods_are_slowed_down_and_too_much_is_refused() {
    let world = World::new().await;
    let mut eve = world.browser();
    let asked = SignIn { email: "nadia@example.org".into(), language: "fr".into() };
    for _ in 0..3 {
        eve.post::<()>("link", &asked).await.unwrap();
    }
    let slow = eve.post::<()>("link", &asked).await.unwrap_err();
    assert!(slow.wrong == Wrong::TooMany && slow.wait > 1_000, "{slow:?}");
    assert_eq!(world.mails().len(), 3);
    for email in ["x", "a b@example.org", "аna@example.org", "a@b.example,c@d.example", &"a".repeat(1 << 16)] {
        let asked = SignIn { email: email.into(), language: String::new() };
        assert_eq!(eve.post::<()>("link", &asked).await.unwrap_err().wrong, Wrong::Fields, "{email:.20}");
    }
    let report = Report { mark: [1; 16], service: "base-1".into(), kind: ReportKind::Other, text: "x".into() };
    let mut sent = 0;
    while eve.post::<()>("reports", &report).await.is_ok() {
        sent += 1;
    }
    assert_eq!(sent, 6);
    world.pass(7_200);
    let unknown = Report { service: "no such".into(), ..report.clone() };
    assert_eq!(eve.post::<()>("reports", &unknown).await.unwrap_err().wrong, Wrong::Absent);
    let long = Report { text: "x".repeat(501), ..report };
    assert_eq!(eve.post::<()>("reports", &long).await.unwrap_err().wrong, Wrong::Fields);
    let (status, _, _) = eve.send("POST", "link", vec![0; 200 << 10], &[]).await;
    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
    for body in [vec![], vec![0xff; 40], b"{}".to_vec()] {
        assert_eq!(eve.send("POST", "link", body, &[]).await.0, StatusCode::BAD_REQUEST);
    }
}

#[tokio::test]
async fn a_network_hands_in_a_file_sees_each_row_first_and_updates_by_identifiers() {
    let world = World::new().await;
    let mut nadia = world.provider("network@example.org").await;
    let file = |about: &str| {
        serde_json::json!([
            {"id": "a-1", "name": "Shelter", "description": about, "status": "active",
             "organization": {"id": "o", "name": "Network", "description": "x"},
             "phones": [{"number": "+32 2 555 02 01"}], "besace": {"needs": ["sleep"]}},
            {"id": "a-2", "name": "Kitchen", "status": "active", "url": "javascript:alert(1)",
             "organization": {"id": "o", "name": "Network", "description": "x"},
             "phones": [{"number": "+32 2 555 02 02"}], "besace": {"needs": ["food"]}},
            {"id": "a-3", "name": "<script>alert(1)</script>", "status": "active"},
        ])
        .to_string()
        .into_bytes()
    };
    let mut upload = async |body: Vec<u8>, keep: bool| -> Uploaded {
        nadia.ask("POST", &format!("uploads?name=services.json&keep={keep}"), body).await.unwrap()
    };
    let counts = |done: &Uploaded| {
        let report = &done.report;
        (report.read, report.added, report.updated, report.unchanged, report.refused)
    };

    // 1. Nothing is kept before they have seen the report.
    let seen = upload(file("Beds"), false).await;
    assert_eq!((counts(&seen), seen.kept), ((3, 2, 0, 0, 1), false), "{:?}", seen.report);
    assert!(seen.report.remarks.iter().any(|said| said.reason == Reason::Link));
    let kept = upload(file("Beds"), true).await;
    assert_eq!((counts(&kept), kept.kept), ((3, 2, 0, 0, 1), true));

    // 2. The same file again changes nothing; a changed one updates, and makes no double.
    assert_eq!(counts(&upload(file("Beds"), true).await), (3, 0, 0, 2, 1));
    assert_eq!(counts(&upload(file("Beds and breakfast"), true).await), (3, 0, 1, 1, 1));
    let mut karim = world.editor("karim").await;
    let work: Work = karim.get("work").await.unwrap();
    assert_eq!(
        work.new.iter().map(|one| one.name.as_str()).collect::<std::collections::BTreeSet<_>>(),
        ["Kitchen", "Shelter"].into()
    );
    assert_eq!(work.new.len(), 2);

    // 3. What is no directory at all is told as such.
    for body in [b"hello".to_vec(), vec![0; 100], b"{\"a\":".to_vec()] {
        let wrong = nadia.ask::<Uploaded>("POST", "uploads?name=x.json", body).await.unwrap_err();
        assert_eq!(wrong.wrong, Wrong::Unreadable);
    }
}

#[tokio::test]
async fn nadia_is_asked_every_three_months_and_one_tap_confirms() {
    let world = World::new().await;
    let mut nadia = world.provider("nadia@example.org").await;
    let listing: Listing = nadia.post("listings", &()).await.unwrap();
    let listing = nadia.hand_in(&listing, &form()).await.unwrap();
    world.registry.set_approvals(1).await.unwrap();
    let mut karim = world.editor("karim").await;
    karim.decide(&listing.id, Decision::Approve { number: 1 }).await.unwrap();
    assert_eq!(karim.get::<Work>("work").await.unwrap().approvals, 1, "it is shown that one is enough");
    world.mails();

    assert_eq!(world.registry.upkeep().await.unwrap(), 0);
    world.pass(92 * DAY);
    assert_eq!(world.registry.upkeep().await.unwrap(), 1);
    assert_eq!(world.registry.upkeep().await.unwrap(), 0, "once");
    let mail = world.mails().remove(0);
    // One tap, without signing in; the link of a mail cannot sign in.
    let mut phone = world.browser();
    let secret = secret_of(&mail, "c");
    assert_eq!(phone.post::<Who>("open", &secret).await.unwrap_err().wrong, Wrong::Link);
    world.pass(91 * DAY);
    world.registry.upkeep().await.unwrap();
    let secret = secret_of(&world.mails()[0], "c");
    assert_eq!(phone.post::<String>("confirm", &secret).await.unwrap(), "Day centre");
    assert_eq!(phone.post::<String>("confirm", &secret).await.unwrap_err().wrong, Wrong::Link);

    // Unconfirmed: marked after six months, told after eleven, out after twelve.
    world.pass(184 * DAY);
    let mut karim = {
        let mut fresh = world.browser();
        fresh.cookie = world.editor("karim").await.cookie;
        fresh
    };
    assert_eq!(karim.get::<Work>("work").await.unwrap().stale.len(), 1);
    for _ in 0..200 {
        world.pass(DAY);
        world.registry.upkeep().await.unwrap();
    }
    let mails = world.mails();
    assert!(mails.len() >= 3 && world.registry.published().await.unwrap().services.len() == 1, "{}", mails.len());
    drop(world.store.clone());
}
