//! A few devices and a hub that a test can make lie: every request goes by the test's hand.

use std::collections::BTreeMap;

use besace_crypto::{DeviceCard, DeviceKeys, Member, Role, VerifyingKey};
use besace_domain::{Contact, DeviceId, Record, Stamper};

use super::hub::{Asked, Hub, Reply};
use crate::{
    client::{Answer, Change, Client, Effect, Event, Misbehaviour, Outgoing, SpaceKind, SyncState},
    wire::{Code, Id, Page, Problem, Row, from_bytes, to_bytes},
};

pub const SPACE: Id = [0x5a; 16];
pub const DAY_MS: i64 = 86_400_000;

pub struct Home {
    pub client: Client,
    pub contents: BTreeMap<Id, Vec<u8>>,
    pub told: SyncState,
    /// The first misbehaviour it told of.
    pub blamed: Option<Misbehaviour>,
    pub stamper: Stamper,
    key: VerifyingKey,
    /// Milliseconds that the device's clock is ahead.
    pub skew: i64,
}

pub struct Street {
    pub hub: Hub,
    pub now: i64,
    pub homes: Vec<Home>,
    /// True: the hub acknowledges, and keeps nothing.
    pub pretends: bool,
}

/// Every request of every device, honestly answered.
pub fn honest(_: &Asked, reply: Reply) -> Option<Reply> {
    Some(reply)
}

pub fn keys(seed: u8) -> DeviceKeys {
    DeviceKeys::from_secret(&[seed; 32]).unwrap()
}

pub fn card(seed: u8) -> DeviceCard {
    keys(seed).card([seed; 16], &SPACE).unwrap()
}

pub fn member(seed: u8, role: Role) -> Member {
    let team = if role == Role::Owner { "" } else { "Transit" };
    Member { card: card(seed), role, name: format!("device {seed}"), team: team.into() }
}

impl Street {
    /// The devices are paired, and all is quiet; the first one founded the space.
    pub fn with(kind: SpaceKind, roles: &[Role]) -> Self {
        let mut street = Self { hub: Hub::default(), now: 1_795_000_000_000, homes: Vec::new(), pretends: false };
        for (seed, role) in (1..).zip(roles) {
            if seed == 1 {
                let client = Client::found(SPACE, kind, keys(seed), member(seed, *role), [0; 32]).unwrap();
                street.moves_in(seed, client);
            } else {
                street.admits(0, seed, *role);
                street.joins(kind, seed);
            }
            street.sync(usize::from(seed) - 1);
        }
        for who in 0..roles.len() {
            street.sync(who);
        }
        street
    }

    fn moves_in(&mut self, seed: u8, client: Client) {
        let stamper = Stamper::new(DeviceId([seed; 16]));
        let (contents, told, key) = (BTreeMap::new(), SyncState::SavedHere, card(seed).request);
        self.homes.push(Home { client, contents, told, blamed: None, stamper, key, skew: 0 });
    }

    /// A device lets another one in.
    pub fn admits(&mut self, who: usize, seed: u8, role: Role) {
        self.run(who, Event::Admit { member: Box::new(member(seed, role)) }, honest);
        self.sync(who);
    }

    /// A device takes another one out.
    pub fn removes(&mut self, who: usize, seed: u8) {
        self.run(who, Event::Remove { device: [seed; 16] }, honest);
        self.sync(who);
    }

    /// Begins on a device that the first one let in.
    pub fn joins(&mut self, kind: SpaceKind, seed: u8) {
        let pinned = self.homes[0].client.signed_members().unwrap().clone();
        assert!(pinned.manifest().member(&[seed; 16]).is_some(), "the phone admitted device {seed}");
        self.moves_in(seed, Client::join(SPACE, kind, [seed; 16], keys(seed), pinned));
    }

    /// Amina's phone (0) and tablet (1), with Nadia and Omar in her toolbox.
    pub fn amina() -> Self {
        let mut street = Self::with(SpaceKind::Own, &[Role::Owner, Role::Owner]);
        for (id, name) in [(NADIA, "Nadia"), (OMAR, "Omar")] {
            street.writes(0, id, name);
            street.sync(0);
        }
        street.sync(1);
        street
    }

    /// Gives an event to a device and carries its requests to the hub until it is quiet; the hub's answers go
    /// through `hand`, where None is silence. Gives the number of requests.
    pub fn run(&mut self, who: usize, event: Event, mut hand: impl FnMut(&Asked, Reply) -> Option<Reply>) -> usize {
        let mut next = Some(event);
        let mut requests = 0;
        while let Some(event) = next.take() {
            let clock = self.now + self.homes[who].skew;
            for effect in self.homes[who].client.handle(event, clock) {
                match effect {
                    Effect::Persist(changes) => self.homes[who].store(changes),
                    Effect::Tell(state) => {
                        if let SyncState::HubMisbehaves(why) = state {
                            self.homes[who].blamed.get_or_insert(why);
                        }
                        self.homes[who].told = state;
                    }
                    Effect::WakeAt(at) => assert!(at > clock && at - clock <= 3_600_000, "no wait without an end"),
                    Effect::Send(request) => {
                        let ticket = request.ticket;
                        let (asked, reply) = self.answer(who, request);
                        requests += 1;
                        next = Some(match hand(&asked, reply) {
                            Some(Reply { status, body, date }) => {
                                Event::Answered(Answer { ticket, status, body, date: Some(date), retry_after: None })
                            }
                            None => Event::NoAnswer { ticket },
                        });
                    }
                }
            }
            assert!(requests < 60, "a hub must not keep a device busy without end");
        }
        requests
    }

    /// The hub's answer to a request of a device.
    fn answer(&mut self, who: usize, request: Outgoing) -> (Asked, Reply) {
        let clock = self.now + self.homes[who].skew;
        let time = (clock.div_euclid(1_000) + request.clock_offset) as u64;
        let Outgoing { method, target, body, .. } = request;
        let asked = Asked { key: self.homes[who].key, time, method, target, body };
        let seconds = self.now.div_euclid(1_000) as u64;
        let reply = match self.pretends {
            true => self.hub.clone().answer(&asked, seconds),
            false => self.hub.answer(&asked, seconds),
        };
        (asked, reply)
    }

    /// Gives an event to a device that leads to one request; the answer is on its way, as an event to come.
    pub fn on_its_way(&mut self, who: usize, event: Event) -> Option<Event> {
        let clock = self.now + self.homes[who].skew;
        let effects = self.homes[who].client.handle(event, clock);
        let mut sent = effects.into_iter().filter_map(|effect| match effect {
            Effect::Send(request) => Some(request),
            _ => None,
        });
        let request = sent.next()?;
        let ticket = request.ticket;
        let (_, Reply { status, body, date }) = self.answer(who, request);
        Some(Event::Answered(Answer { ticket, status, body, date: Some(date), retry_after: None }))
    }

    /// Ten minutes pass, and the device asks what is new.
    pub fn sync_with(&mut self, who: usize, hand: impl FnMut(&Asked, Reply) -> Option<Reply> + Copy) -> usize {
        self.now += 1_000_000;
        self.run(who, Event::Network { up: true }, hand) + self.run(who, Event::Woken, hand)
    }

    pub fn sync(&mut self, who: usize) -> usize {
        self.sync_with(who, honest)
    }

    /// A device asks once more, and the hub's pages go through this hand.
    pub fn pages(&mut self, who: usize, change: impl Fn(&mut Page) + Copy) -> usize {
        self.sync_with(who, |asked, mut reply| {
            if asked.target.contains("/records?") && reply.status == 200 {
                let mut page: Page = from_bytes(&reply.body).unwrap();
                change(&mut page);
                reply.body = to_bytes(&page).unwrap();
            }
            Some(reply)
        })
    }

    pub fn writes(&mut self, who: usize, id: Id, name: &str) {
        let now = self.now + self.homes[who].skew;
        let home = &mut self.homes[who];
        let contact = Contact { name: name.into(), ..Contact::default() };
        let record = match home.contents.get(&id) {
            Some(old) => {
                let mut record = Record::from_bytes(old).unwrap();
                record.update(&contact, &mut home.stamper, now).unwrap();
                record
            }
            None => Record::new(&contact, &mut home.stamper, now).unwrap(),
        };
        // Written without a network: the test decides when it is sent.
        self.run(who, Event::Network { up: false }, honest);
        self.run(who, Event::Edited { id, content: record.to_bytes().unwrap() }, honest);
    }

    pub fn deletes(&mut self, who: usize, id: Id) {
        self.run(who, Event::Network { up: false }, honest);
        self.run(who, Event::Deleted { id }, honest);
    }

    /// The name a device shows for a contact.
    pub fn name(&self, who: usize, id: Id) -> Option<String> {
        let record = Record::from_bytes(self.homes[who].contents.get(&id)?).ok()?;
        Some(record.read::<Contact>().ok()?.name)
    }

    pub fn row(&self, id: Id) -> Row {
        self.hub.space(&SPACE).unwrap().row(&id).unwrap().clone()
    }

    /// The first misbehaviour that the device told of.
    pub fn blames(&self, who: usize) -> Option<Misbehaviour> {
        self.homes[who].blamed
    }

    /// True when the device finds nothing wrong with the hub (any more).
    pub fn is_content(&self, who: usize) -> bool {
        !matches!(self.homes[who].told, SyncState::HubMisbehaves(_))
    }
}

impl Home {
    fn store(&mut self, changes: Vec<Change>) {
        for change in changes {
            match change {
                Change::Content(id, Some(content)) => drop(self.contents.insert(id, content)),
                Change::Content(id, None) => drop(self.contents.remove(&id)),
                _ => {}
            }
        }
    }
}

pub const NADIA: Id = [1; 16];
pub const OMAR: Id = [2; 16];

/// The hub says no, and why.
pub fn problem(code: Code, date: u64) -> Reply {
    Reply { status: code.status(), body: to_bytes(&Problem { code, retry_after: None }).unwrap(), date }
}
