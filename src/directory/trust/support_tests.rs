//! A publisher with keys, a host that carries what it lays there, and a phone.

use std::collections::BTreeMap;

use besace_crypto::SigningKey;
use chrono::NaiveDate;
use rusqlite::Connection;

use super::publish::{release, sign};
use super::*;
use crate::model::{About, Directory, Location, Organization, Service, ServiceAtLocation};
use crate::pack::PackError;
use crate::{DirectoryError, DirectoryStore};

pub(super) const DAY: i64 = 86_400;
/// 22 November 2026, noon.
pub(super) const NOON: i64 = 1_795_348_800;

pub(super) type Host = BTreeMap<String, Vec<u8>>;

pub(super) fn key(name: &str) -> SigningKey {
    let mut seed = [0; 32];
    name.bytes().zip(&mut seed).for_each(|(b, s)| *s = b);
    SigningKey::from_seed(&seed)
}

pub(super) fn role(threshold: u8, names: &[&str]) -> Role {
    Role { threshold, keys: names.iter().map(|name| key(name).verifying_key()).collect() }
}

pub(super) fn keys(names: &[&str]) -> Vec<SigningKey> {
    names.iter().map(|name| key(name)).collect()
}

pub(super) fn directory(town: &str, services: usize) -> Directory {
    let id = |n: usize| format!("{}-{n:04}", town.to_lowercase());
    let service = |n: usize| Service {
        id: id(n),
        organization: "o".into(),
        name: format!("Abri {n} de {town}"),
        phones: vec![format!("+32 2 555 01 {:02}", n % 100)],
        at: vec![ServiceAtLocation { location: id(n), hours: "Mo-Fr 09:00-17:00".into(), ..Default::default() }],
        ..Service::default()
    };
    let location =
        |n: usize| Location { id: id(n), city: town.into(), street: format!("Rue {n}"), ..Location::default() };
    let made = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default();
    Directory {
        about: About { name: town.into(), made, country: "BE".into(), ..About::default() },
        organizations: vec![Organization { id: "o".into(), name: "Le Relais".into(), ..Organization::default() }],
        locations: (0..services).map(location).collect(),
        services: (0..services).map(service).collect(),
    }
}

/// Publishes with root keys of Alice, Bob and Carol, of whom two must sign.
pub(super) struct Publisher {
    pub host: Host,
    pub root: Root,
    pub targets: Targets,
    pub timestamp: Timestamp,
    pub rows: BTreeMap<String, Directory>,
}

impl Publisher {
    pub fn new() -> Self {
        let root = Root {
            version: 1,
            made: NOON,
            expires: NOON + 365 * DAY,
            roots: role(2, &["alice", "bob", "carol"]),
            packs: role(1, &["packer"]),
            timestamps: role(1, &["ticker"]),
        };
        let targets = Targets { version: 0, made: NOON, expires: NOON + 30 * DAY, regions: vec![], mirrors: vec![] };
        let timestamp = Timestamp {
            version: 0,
            made: NOON,
            expires: NOON + 7 * DAY,
            targets_version: 0,
            targets: File::of(b"x", 1),
        };
        let mut publisher = Self { host: Host::new(), root, targets, timestamp, rows: BTreeMap::new() };
        publisher.lay_root(&["alice", "bob"]);
        publisher
    }

    pub fn lay_root(&mut self, signers: &[&str]) {
        let bytes = sign(&self.root, &keys(signers)).unwrap().write();
        self.host.insert(format!("{}.root", self.root.version), bytes.clone());
        self.host.insert("root".into(), bytes);
    }

    /// Lays a region's next version without saying so yet.
    pub fn lay(&mut self, region: &str, new: &Directory) {
        let old = self.targets.regions.iter().find(|known| known.id == region).cloned();
        let before = old.as_ref().zip(self.rows.get(region));
        let made = release(region, &format!("Region {region}"), new, before).unwrap();
        self.host.extend(made.files);
        match self.targets.regions.iter_mut().find(|known| known.id == region) {
            Some(known) => *known = made.region,
            None => self.targets.regions.push(made.region),
        }
        self.rows.insert(region.into(), new.clone());
    }

    /// Says what is current.
    pub fn tell(&mut self) {
        self.tell_by(&["packer"], &["ticker"]);
    }

    pub fn tell_by(&mut self, packers: &[&str], tickers: &[&str]) {
        self.targets.version += 1;
        let bytes = sign(&self.targets, &keys(packers)).unwrap().write();
        self.tell_these(bytes, tickers);
    }

    /// Says that these bytes are the current list of regions.
    pub fn tell_these(&mut self, bytes: Vec<u8>, tickers: &[&str]) {
        let file = File::of(&bytes, bytes.len());
        self.host.insert(file.name(Part::Targets), bytes);
        self.timestamp.version += 1;
        self.timestamp.targets_version = self.targets.version;
        self.timestamp.targets = file;
        self.lay_timestamp(tickers);
    }

    pub fn lay_timestamp(&mut self, tickers: &[&str]) {
        self.host.insert("timestamp".into(), sign(&self.timestamp, &keys(tickers)).unwrap().write());
    }

    pub fn publish(&mut self, region: &str, new: &Directory) {
        self.lay(region, new);
        self.tell();
    }

    pub fn region(&mut self, region: &str) -> &mut Region {
        self.targets.regions.iter_mut().find(|known| known.id == region).unwrap()
    }
}

/// Carries a directory, and remembers what it believes.
pub(super) struct Phone {
    pub trusted: Trusted,
    pub wanted: Wanted,
    pub now: i64,
    pub stores: BTreeMap<String, DirectoryStore>,
    /// What it asked for, the last time.
    pub asked: Vec<String>,
}

impl Phone {
    pub fn new() -> Self {
        Self { trusted: Trusted::default(), wanted: Wanted::First, now: NOON, stores: BTreeMap::new(), asked: vec![] }
    }

    pub fn update(&mut self) -> Update {
        let have = self.stores.iter().filter_map(|(region, store)| {
            let edition = store.edition()?;
            Some(Have { region: region.clone(), version: edition.version, root: edition.root })
        });
        Update::new(self.trusted.clone(), self.wanted.clone(), have.collect(), self.now)
    }

    pub fn install(&mut self, piece: &Piece) -> Result<(), PackError> {
        let store = self
            .stores
            .entry(piece.region.id.clone())
            .or_insert_with(|| DirectoryStore::open(Connection::open_in_memory().unwrap()).unwrap());
        store.take(piece, &mut |_| {}).map_err(|error| match error {
            DirectoryError::Pack(error) => error,
            other => panic!("{other}"),
        })
    }

    /// Brings itself up to date; tells what it refused.
    pub fn go(&mut self, host: &Host) -> Vec<Refused> {
        let mut update = self.update();
        let mut asked = Vec::new();
        drive(
            &mut update,
            &mut |name| {
                asked.push(name.to_owned());
                host.get(name).cloned()
            },
            &mut |piece| self.install(piece),
        );
        self.asked = asked;
        self.trusted = update.trusted().clone();
        update.problems().to_vec()
    }

    /// The version of a region that is here, with its rows proven.
    pub fn version(&self, region: &str) -> u32 {
        let Some(edition) = self.stores.get(region).and_then(DirectoryStore::edition) else { return 0 };
        edition.version
    }

    /// A phone that is up to date.
    pub fn with(publisher: &Publisher) -> Self {
        let mut phone = Self::new();
        assert_eq!(phone.go(&publisher.host), []);
        phone
    }
}
