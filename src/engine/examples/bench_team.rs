//! A worker's device with many people on it: how long it takes until all of them are there after unlocking.
//!
//! Run by `cargo xtask bench team`. Makes a hub, a team and its people in this process, measures the coordinator's
//! device natively, and prints that as a line of JSON. With `--web DIR` it then serves hub and app, prints a code by
//! which a browser comes into the team, and plays the coordinator until its standard input ends.
#![allow(clippy::print_stdout, reason = "its output is its purpose")]

use std::error::Error;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::Request;
use besace_domain::{Appointment, Contact};
use besace_engine::{Ask, Engine, Folder, Heard, InMemory, SystemClock};
use besace_engine_api::*;
use besace_hub::relay::Relay;
use besace_hub::store::{Sqlite, Store};
use besace_hub::{Site, router};
use tokio::runtime::Runtime;
use tower::ServiceExt as _;

type Done<T = ()> = Result<T, Box<dyn Error>>;

const CODE: &str = "482916";
const ROUNDS: usize = 5;

fn main() -> Done {
    let mut words = std::env::args().skip(1);
    let (mut people, mut web) = (300_u16, None);
    while let Some(word) = words.next() {
        match (word.as_str(), words.next()) {
            ("--people", Some(number)) => people = number.parse()?,
            ("--web", Some(dir)) => web = Some(PathBuf::from(dir)),
            _ => return Err("bench_team [--people N] [--web DIR]".into()),
        }
    }
    let dir = tempfile::tempdir()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let store: Arc<dyn Store> = {
        let _inside = runtime.enter();
        Arc::new(Sqlite::open(&dir.path().join("hub.sqlite"))?)
    };
    let (_stop, stopping) = tokio::sync::watch::channel(false);
    let clock = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
    let relay = Arc::new(Relay::new(store, clock, stopping));
    let routes = router(Site { relay: Some(relay), web: web.clone(), ..Site::default() });
    let mut street = Street { routes: routes.clone(), runtime, asked: 0 };

    let folder = dir.path().join("karim");
    std::fs::create_dir(&folder)?;
    let began = Instant::now();
    let mut karim = start(&folder)?;
    karim.create(Protection::Code(Secret(CODE.into()))).map_err(told)?;
    karim.net_up(true);
    fill(&mut street, &mut karim, people)?;
    let made_s = began.elapsed().as_secs_f64();
    drop(karim);

    let mut open = Vec::new();
    for _ in 0..ROUNDS {
        let mut engine = start(&folder)?;
        let began = Instant::now();
        engine.unlock(Unlock::Secret(Secret(CODE.into()))).map_err(told)?;
        let there = engine.people(()).map_err(told)?.people.len();
        open.push(began.elapsed().as_secs_f64() * 1_000.0);
        assert_eq!(there, usize::from(people), "all of them are there");
    }
    open.sort_by(f64::total_cmp);
    println!(
        "{{\"people\":{people},\"open_p50_ms\":{:.1},\"open_max_ms\":{:.1},\"made_s\":{made_s:.1}}}",
        open[ROUNDS / 2],
        open[ROUNDS - 1]
    );
    if web.is_some() { play(&mut street, &folder, routes) } else { Ok(()) }
}

fn told(fault: Fault) -> Box<dyn Error> {
    format!("{fault:?}").into()
}

/// Codes are cheap here: what Argon2 costs on purpose is measured nowhere.
fn start(folder: &Path) -> Done<Engine<SystemClock>> {
    let mut engine = Engine::new(Folder::open(folder)?, SystemClock, |_| {}).with_cheap_codes();
    engine.set_hub("http://hub.example");
    Ok(engine)
}

/// The hub, asked directly.
struct Street {
    routes: Router,
    runtime: Runtime,
    asked: u32,
}

impl Street {
    fn send(&mut self, ask: &Ask) -> Done<Heard> {
        self.asked += 1;
        let [_, b, c, d] = self.asked.to_be_bytes();
        let mut request = Request::builder().method(ask.method).uri(&ask.target);
        // Each from an address of its own, as in life: an address has its limits.
        request = request.header("x-forwarded-for", format!("10.{b}.{c}.{d}"));
        if let Some(authorization) = &ask.authorization {
            request = request.header("authorization", authorization);
        }
        let request = request.header("content-type", "application/octet-stream").body(Body::from(ask.body.clone()))?;
        self.runtime.block_on(async {
            let response = self.routes.clone().oneshot(request).await?;
            let status = response.status().as_u16();
            let body = to_bytes(response.into_body(), 4 << 20).await?.to_vec();
            Ok(Heard { status, body, date: None, retry_after: None })
        })
    }

    /// Asks until there is nothing to ask.
    fn drive(&mut self, engine: &mut Engine<SystemClock>) -> Done {
        while let Some(ask) = engine.net_next() {
            let heard = self.send(&ask)?;
            engine.net_heard(ask.ticket, Some(heard));
        }
        Ok(())
    }
}

/// The people accept the team, and each shares what somebody shares: five entries.
fn fill(street: &mut Street, karim: &mut Engine<SystemClock>, people: u16) -> Done {
    karim
        .create_team(NewTeam { team: "Transit".into(), phone: "+32 2 555 01 01".into(), me: "Karim".into() })
        .map_err(told)?;
    let mut codes = Vec::new();
    for number in 0..people {
        codes.push(karim.invite_person(format!("number {number}")).map_err(told)?.code);
    }
    street.drive(karim)?;
    for (number, code) in codes.into_iter().enumerate() {
        person(street, number, &code)?;
        if number % 50 == 49 {
            eprintln!("  {} of {people} people share", number + 1);
        }
    }
    for _ in 0..8 {
        karim.sync_now(()).map_err(told)?;
        street.drive(karim)?;
        let shown = karim.people(()).map_err(told)?;
        if shown.people.iter().filter(|person| person.shared == 5).count() == usize::from(people) {
            return Ok(());
        }
    }
    Err("not everybody came to share".into())
}

fn person(street: &mut Street, number: usize, code: &str) -> Done {
    let mut phone = Engine::new(InMemory, SystemClock, |_| {}).with_cheap_codes();
    phone.set_hub("http://hub.example");
    phone.create(Protection::SessionOnly).map_err(told)?;
    phone.net_up(true);
    phone.invitation(code.into()).map_err(told)?;
    street.drive(&mut phone)?;
    let name = format!("Person {number:03}");
    let accept = AcceptTeam { code: code.into(), name, phone: format!("0470 00 {number:04}"), until: None };
    let space = phone.accept_team(accept).map_err(told)?;
    for contact in ["Night shelter", "Doctor", "Nadia"] {
        let entry = Contact { name: contact.into(), note: "where we met".into(), ..Contact::default() };
        phone.save_contact(Save { id: None, entry }).map_err(told)?;
    }
    let today = chrono::Local::now().date_naive();
    for (title, days) in [("Papers", 3), ("Dentist", -3)] {
        let start = (today + chrono::TimeDelta::days(days)).and_time(chrono::NaiveTime::MIN);
        let entry = Appointment { title: title.into(), start, ..Appointment::default() };
        phone.save_appointment(Save { id: None, entry }).map_err(told)?;
    }
    for kind in [ShareKind::Contacts, ShareKind::Appointments] {
        let order = ShareOrder { space, what: ShareWhat::AllOf(kind), access: ShareAccess::default() };
        phone.share(order).map_err(told)?;
    }
    for _ in 0..3 {
        phone.sync_now(()).map_err(told)?;
        street.drive(&mut phone)?;
    }
    Ok(())
}

/// Serves hub and app, and lets a browser in.
fn play(street: &mut Street, folder: &Path, routes: Router) -> Done {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    listener.set_nonblocking(true)?;
    let url = format!("http://{}", listener.local_addr()?);
    street.runtime.spawn(async move {
        if let Ok(listener) = tokio::net::TcpListener::from_std(listener) {
            let _ = axum::serve(listener, routes).await;
        }
    });
    let over = Arc::new(AtomicBool::new(false));
    let ends = over.clone();
    std::thread::spawn(move || {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        ends.store(true, Ordering::Relaxed);
    });
    let mut karim = start(folder)?;
    karim.unlock(Unlock::Secret(Secret(CODE.into()))).map_err(told)?;
    karim.net_up(true);
    street.drive(&mut karim)?;
    let into = PairInto::Team { coordinator: false };
    karim.pair_begin(PairBegin { into, by: PairBy::Typed, name: "Karim".into() }).map_err(told)?;
    let mut said = false;
    while !over.load(Ordering::Relaxed) {
        karim.sync_now(()).map_err(told)?;
        street.drive(&mut karim)?;
        match karim.pairing(()).map_err(told)? {
            Pairing::Code { code, .. } if !said => {
                println!("{{\"url\":\"{url}\",\"code\":\"{code}\"}}");
                std::io::stdout().flush()?;
                said = true;
            }
            Pairing::Check { said_yes: false, .. } => drop(karim.pair_confirm(true).map_err(told)?),
            Pairing::Failed(why) => return Err(format!("{why:?}").into()),
            _ => {}
        }
        std::thread::sleep(Duration::from_millis(500));
    }
    Ok(())
}
