//! A street: phones with engines, and a real hub whose routes are called directly.
#![allow(dead_code, reason = "not every story needs every tool")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]

use std::cell::Cell;
use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::Request;
use besace_domain::{Appointment, Contact, RecordId, SpaceId};
use besace_engine::{Ask, Clock, Engine, Folder, Heard};
use besace_engine_api::*;
use besace_hub::relay::Relay;
use besace_hub::store::{Sqlite, Store};
use besace_hub::{Site, router};
use tokio::runtime::Runtime;
use tokio::sync::watch;
use tower::ServiceExt as _;

/// 1 December 2026, 9:00 in Brussels.
const BEGIN: i64 = 1_796_112_000_000;

thread_local! {
    static NOW: Cell<i64> = const { Cell::new(BEGIN) };
}

/// The one clock of a street.
#[derive(Clone, Copy, Debug)]
pub struct StreetClock;

impl Clock for StreetClock {
    fn utc_ms(&self) -> i64 {
        NOW.get()
    }

    fn offset_minutes(&self, _: i64) -> i32 {
        60
    }
}

/// Lets time pass.
pub fn pass(hours: i64) {
    NOW.set(NOW.get() + hours * 3_600_000);
}

/// Lets a little time pass.
pub fn pass_ms(ms: i64) {
    NOW.set(NOW.get() + ms);
}

/// A local time of the street.
pub fn at(text: &str) -> chrono::NaiveDateTime {
    text.parse().unwrap()
}

type Lie = Box<dyn Fn(&Ask, Heard) -> Option<Heard>>;

/// The hub and the way to it.
pub struct Street {
    routes: Router,
    runtime: Runtime,
    /// What somebody between the phones and the hub does to answers.
    pub lie: Option<Lie>,
    /// How many requests were answered.
    pub answered: u32,
    _stop: watch::Sender<bool>,
    _dir: tempfile::TempDir,
}

/// A phone with the toolbox on it, which is opened by a code.
pub struct Phone {
    pub engine: Engine<StreetClock>,
    folder: tempfile::TempDir,
    online: bool,
}

const CODE: &str = "482916";

fn secret() -> Secret {
    Secret(CODE.into())
}

impl Phone {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut engine = start(folder.path());
        engine.create(Protection::Code(secret())).unwrap();
        engine.net_up(true);
        Self { engine, folder, online: true }
    }

    /// The network comes or goes.
    pub fn online(&mut self, online: bool) {
        self.online = online;
        self.engine.net_up(online);
    }

    /// The phone stops dead and is started again.
    pub fn crash(self) -> Self {
        let Self { engine, folder, online } = self;
        drop(engine);
        let mut engine = start(folder.path());
        engine.net_up(online);
        engine.unlock(Unlock::Secret(secret())).unwrap();
        Self { engine, folder, online }
    }

    pub fn add_contact(&mut self, name: &str, number: &str) -> RecordId {
        let phones = vec![besace_domain::Phone { number: number.into(), label: String::new() }];
        let note = format!("what I think of {name}");
        let entry = Contact { name: name.into(), phones, note, ..Contact::default() };
        self.engine.save_contact(Save { id: None, entry }).unwrap()
    }

    pub fn add_appointment(&mut self, title: &str, with: Option<RecordId>, start: &str) -> RecordId {
        let entry = Appointment { title: title.into(), contact: with, start: at(start), ..Appointment::default() };
        self.engine.save_appointment(Save { id: None, entry }).unwrap()
    }

    /// Shares one record without its private note.
    pub fn share(&mut self, space: SpaceId, record: RecordId) {
        let order = ShareOrder { space, what: ShareWhat::Record(record), access: ShareAccess::default() };
        self.engine.share(order).unwrap();
    }

    /// Everything in its files, for a search.
    pub fn bytes(&self) -> Vec<u8> {
        let files = std::fs::read_dir(self.folder.path()).unwrap();
        files.flat_map(|file| std::fs::read(file.unwrap().path()).unwrap_or_default()).collect()
    }
}

fn start(folder: &Path) -> Engine<StreetClock> {
    let mut engine = Engine::new(Folder::open(folder).unwrap(), StreetClock, |_| {}).with_cheap_codes();
    engine.set_hub("https://hub.example");
    engine
}

impl Street {
    pub fn new() -> Self {
        NOW.set(BEGIN);
        let dir = tempfile::tempdir().unwrap();
        let store: Arc<dyn Store> = Arc::new(Sqlite::open(&dir.path().join("hub.sqlite")).unwrap());
        let (stop, stopping) = watch::channel(false);
        let clock = || u64::try_from(NOW.get() / 1_000).unwrap();
        let relay = Arc::new(Relay::new(store, clock, stopping));
        let routes = router(Site { relay: Some(relay), ..Site::default() });
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        Self { routes, runtime, lie: None, answered: 0, _stop: stop, _dir: dir }
    }

    /// Everything the hub wrote down.
    pub fn bytes(&self) -> Vec<u8> {
        let files = std::fs::read_dir(self._dir.path()).unwrap();
        files.flat_map(|file| std::fs::read(file.unwrap().path()).unwrap_or_default()).collect()
    }

    /// Sends one request.
    pub fn send(&mut self, ask: &Ask) -> Option<Heard> {
        let mut request = Request::builder().method(ask.method).uri(&ask.target);
        if let Some(authorization) = &ask.authorization {
            request = request.header("authorization", authorization);
        }
        let request = request.header("content-type", "application/octet-stream");
        let request = request.body(Body::from(ask.body.clone())).unwrap();
        let heard = self.runtime.block_on(async {
            let response = self.routes.clone().oneshot(request).await.unwrap();
            let status = response.status().as_u16();
            let retry_after = response.headers().get("retry-after").and_then(|wait| wait.to_str().ok()?.parse().ok());
            let body = to_bytes(response.into_body(), 4 << 20).await.unwrap().to_vec();
            let date = u64::try_from(NOW.get() / 1_000).ok();
            Heard { status, body, date, retry_after }
        });
        self.answered += 1;
        match &self.lie {
            Some(lie) => lie(ask, heard),
            None => Some(heard),
        }
    }

    /// One request of a phone, if it has any.
    pub fn step(&mut self, phone: &mut Phone) -> bool {
        let Some(ask) = phone.engine.net_next().filter(|_| phone.online) else { return false };
        let heard = self.send(&ask);
        phone.engine.net_heard(ask.ticket, heard);
        true
    }

    /// Everybody who is online asks until nobody has anything to ask.
    pub fn settle(&mut self, phones: &mut [&mut Phone]) {
        for _ in 0..4 {
            NOW.set(NOW.get() + 5_000);
            for phone in phones.iter_mut().filter(|phone| phone.online) {
                phone.engine.sync_now(()).unwrap();
            }
            for round in 0.. {
                assert!(round < 2_000, "it never ends");
                let mut any = false;
                for phone in phones.iter_mut() {
                    any |= self.step(phone);
                }
                if !any {
                    break;
                }
            }
        }
    }

    /// Karim's team, and Amina who accepted it: her space.
    pub fn team_and_amina(&mut self, karim: &mut Phone, amina: &mut Phone) -> SpaceId {
        karim.engine.create_team(pont()).unwrap();
        let invitation = karim.engine.invite_person("Thursday".into()).unwrap();
        self.settle(&mut [karim]);
        amina.engine.invitation(invitation.code.clone()).unwrap();
        self.settle(&mut [amina]);
        let seen = amina.engine.invitation(invitation.code.clone()).unwrap();
        assert_eq!(seen.state, InvitationState::Ready);
        let space = amina.engine.accept_team(yes(&invitation.code)).unwrap();
        self.settle(&mut [amina, karim]);
        space
    }
}

/// Karim's team.
pub fn pont() -> NewTeam {
    NewTeam { team: "Pont d'été".into(), phone: "+32 2 555 01 01".into(), me: "Karim".into() }
}

/// Amina's yes.
pub fn yes(code: &str) -> AcceptTeam {
    AcceptTeam { code: code.into(), name: "Amina".into(), phone: "+32 470 55 01 02".into(), until: None }
}

/// Lets `new` into what `old` shows; both compare.
pub fn pair(street: &mut Street, old: &mut Phone, new: &mut Phone, into: PairInto, by: PairBy, name: &str) {
    let begun = old.engine.pair_begin(PairBegin { into, by, name: "Old".into() }).unwrap();
    if by == PairBy::Typed {
        assert_eq!(begun, Pairing::Waiting { no_network: false }, "a typed code needs the hub first");
        street.settle(&mut [old]);
    }
    let Pairing::Code { code, .. } = old.engine.pairing(()).unwrap() else { panic!("no code") };
    new.engine.pair_answer(PairAnswer { code, name: name.into() }).unwrap();
    street.settle(&mut [new, old]);
    let (one, other) = (old.engine.pairing(()).unwrap(), new.engine.pairing(()).unwrap());
    let (Pairing::Check { digits, .. }, Pairing::Check { digits: same, with, .. }) = (&one, &other) else {
        panic!("{one:?} {other:?}")
    };
    assert_eq!((digits, with.as_str()), (same, "Old"));
    new.engine.pair_confirm(true).unwrap();
    old.engine.pair_confirm(true).unwrap();
    street.settle(&mut [new, old]);
    assert_eq!(old.engine.pairing(()).unwrap(), Pairing::Done { with: name.into() });
    assert!(matches!(new.engine.pairing(()).unwrap(), Pairing::Done { .. }));
}
