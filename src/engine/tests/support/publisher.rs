//! A publisher with one key, and the files that lie on its host.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::BTreeMap;

use besace_crypto::SigningKey;
use besace_directory::model::{About, Directory, Service};
use besace_directory::trust::publish::{release, sign};
use besace_directory::trust::{File, Part, Role, Root, Targets, Timestamp};

pub const DAY: i64 = 86_400;

/// What lies on a host.
pub struct Publisher {
    pub files: BTreeMap<String, Vec<u8>>,
    pub targets: Targets,
    rows: BTreeMap<String, Directory>,
    versions: u64,
}

fn key() -> SigningKey {
    SigningKey::from_seed(&[7; 32])
}

/// That many services in a town.
pub fn rows(town: &str, services: usize) -> Directory {
    let service = |n: usize| Service {
        id: format!("{town}-{n}"),
        name: format!("Abri {n} {town}"),
        description: format!("{:x}", n * 7_919_993),
        ..Service::default()
    };
    let about = About { name: town.into(), made: "2026-11-20".parse().unwrap(), ..About::default() };
    Directory { about, services: (0..services).map(service).collect(), ..Directory::default() }
}

impl Publisher {
    pub fn new(now: i64) -> Self {
        let role = || Role { threshold: 1, keys: vec![key().verifying_key()] };
        let root =
            Root { version: 1, made: now, expires: now + 900 * DAY, roots: role(), packs: role(), timestamps: role() };
        let bytes = sign(&root, &[key()]).unwrap().write();
        let targets = Targets { version: 0, made: now, expires: now, regions: vec![], mirrors: vec![] };
        let files = [("root".to_owned(), bytes)].into();
        Self { files, targets, rows: BTreeMap::new(), versions: 0 }
    }

    /// Publishes what changed, and says anew what is current.
    pub fn publish(&mut self, now: i64, changes: &[(&str, Directory)]) {
        for (id, new) in changes {
            let old = self.targets.regions.iter().find(|region| region.id == *id).cloned();
            let made = release(id, &id.to_uppercase(), new, old.as_ref().zip(self.rows.get(*id))).unwrap();
            self.files.extend(made.files);
            match self.targets.regions.iter_mut().find(|region| region.id == *id) {
                Some(region) => *region = made.region,
                None => self.targets.regions.push(made.region),
            }
            self.rows.insert((*id).to_owned(), new.clone());
        }
        self.versions += 1;
        (self.targets.version, self.targets.made, self.targets.expires) = (self.versions as u32, now, now + 30 * DAY);
        let bytes = sign(&self.targets, &[key()]).unwrap().write();
        let targets = File::of(&bytes, bytes.len());
        self.files.insert(targets.name(Part::Targets), bytes);
        let expires = now + 7 * DAY;
        let timestamp =
            Timestamp { version: self.versions, made: now, expires, targets_version: self.targets.version, targets };
        self.files.insert("timestamp".into(), sign(&timestamp, &[key()]).unwrap().write());
    }
}
