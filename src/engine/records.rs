//! The opened records, in memory, and how they are written.

use std::collections::BTreeMap;

use besace_domain::{DeviceId, Entry, Record, RecordId, Stamper};
use besace_engine_api::{Fault, Refusal};
use besace_vault::{Change, Vault, Written};
use serde::{Deserialize, Serialize};

use crate::carry::items::{self, Row};
use crate::clock::Moment;
use crate::lifecycle::vault_fault;
use crate::reports::Waiting;

/// The most bytes of one record, before sealing.
const MOST_BYTES: usize = 64 * 1024;
/// Room for what may stand around one: who wrote it, whose shelf it is on.
const AROUND: usize = 512;

/// Every record of an open toolbox.
pub(crate) struct Records {
    held: BTreeMap<RecordId, Held>,
    /// What was removed since the toolbox was opened, so that it can come back.
    removed: BTreeMap<RecordId, Record>,
    stamper: Stamper,
    /// Set for a toolbox that is prepared for somebody: how its records are told apart in the vault.
    shelf: Option<RecordId>,
    /// Rises with every write, so that what follows from the records is known to be behind.
    pub revision: u64,
    /// How many stored records could not be read.
    pub damaged: u32,
}

struct Held {
    record: Record,
    /// The vault's version, which the next write has to name.
    version: u64,
}

/// What the vault keeps beside the person's records: which device this is.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ThisDevice {
    device: DeviceId,
}

/// What an unlocked vault holds.
pub(crate) struct Loaded {
    /// The records of its owner.
    pub own: Records,
    /// Those of toolboxes that are prepared for others.
    pub prepared: BTreeMap<RecordId, Records>,
    /// What sharing keeps there.
    pub rows: Vec<Row>,
    /// Reports that wait for a network.
    pub reports: Vec<Waiting>,
}

/// What a record of a prepared toolbox begins with: mark, format 1; then the toolbox's id and the record itself.
const ON_A_SHELF: [u8; 2] = [0xB6, 1];

fn on_a_shelf(content: &[u8]) -> Option<(RecordId, &[u8])> {
    let (id, record) = content.strip_prefix(&ON_A_SHELF)?.split_at_checked(16)?;
    Some((RecordId(id.try_into().ok()?), record))
}

impl Records {
    /// Opens every record of an unlocked vault; names the device when it has no name yet.
    pub fn load(vault: &mut Vault, now: Moment) -> Result<Loaded, Fault> {
        let all = vault.all().map_err(vault_fault)?;
        let mut damaged = all.damaged.len() + usize::from(all.unreadable.is_some());
        let mut held = BTreeMap::new();
        let mut device = None;
        let mut rows = Vec::new();
        let mut prepared: BTreeMap<RecordId, BTreeMap<RecordId, Held>> = BTreeMap::new();
        let mut reports = Vec::new();
        for stored in all.records {
            if items::is_item(&stored.content) {
                rows.push(Row { id: stored.id, version: stored.version, content: stored.content });
                continue;
            }
            if let Some((shelf, content)) = on_a_shelf(&stored.content) {
                match Record::from_bytes(content) {
                    Ok(record) => {
                        let held = Held { record, version: stored.version };
                        prepared.entry(shelf).or_default().insert(RecordId(stored.id), held);
                    }
                    Err(_) => damaged += 1,
                }
                continue;
            }
            match Record::from_bytes(&stored.content) {
                Ok(record) if record.is_readable() => {
                    held.insert(RecordId(stored.id), Held { record, version: stored.version });
                }
                _ => match serde_json::from_slice(&stored.content) {
                    Ok(ThisDevice { device: known }) => device = Some(known),
                    Err(_) => match Waiting::read(stored.id, stored.version, &stored.content) {
                        Some(waiting) => reports.push(waiting),
                        None => damaged += 1,
                    },
                },
            }
        }
        let device = match device {
            Some(device) => device,
            None => name_device(vault)?,
        };
        let damaged = u32::try_from(damaged).unwrap_or(u32::MAX);
        let set = |held, shelf, damaged| {
            let mut records = Self { held, shelf, damaged, ..Self::new(device) };
            records.observe_all(now);
            records
        };
        let prepared = prepared.into_iter().map(|(shelf, held)| (shelf, set(held, Some(shelf), 0))).collect();
        Ok(Loaded { own: set(held, None, damaged), prepared, rows, reports })
    }

    fn new(device: DeviceId) -> Self {
        let (held, removed) = (BTreeMap::new(), BTreeMap::new());
        Self { held, removed, stamper: Stamper::new(device), shelf: None, revision: 0, damaged: 0 }
    }

    /// The records of a toolbox that is begun for somebody.
    pub fn prepare(device: DeviceId, shelf: RecordId) -> Self {
        Self { shelf: Some(shelf), ..Self::new(device) }
    }

    /// This device.
    pub fn device(&self) -> DeviceId {
        self.stamper.device()
    }

    /// What stamps this device's writes.
    pub fn stamper(&mut self) -> &mut Stamper {
        &mut self.stamper
    }

    /// Every record, as stored.
    pub fn raw(&self) -> impl Iterator<Item = (RecordId, &Record)> {
        self.held.iter().map(|(id, held)| (*id, &held.record))
    }

    /// One record, as stored.
    pub fn get(&self, id: RecordId) -> Option<&Record> {
        self.held.get(&id).map(|held| &held.record)
    }

    /// Takes note of every stamp, so that what is written next comes after it.
    fn observe_all(&mut self, now: Moment) {
        for Held { record, .. } in self.held.values() {
            self.stamper.observe(record.latest(), now.utc_ms);
        }
    }

    /// What was removed cannot come back any more.
    pub fn forget_removed(&mut self) {
        self.removed.clear();
    }

    /// A record and all that hangs on it.
    pub fn with_attached(&self, id: RecordId) -> Vec<RecordId> {
        let mut ids = vec![id];
        let mut at = 0;
        while let Some(id) = ids.get(at) {
            let id = id.to_string();
            ids.extend(self.raw().filter(|(_, record)| record.hangs_on(&id)).map(|(id, _)| id));
            at += 1;
        }
        ids
    }

    /// Every record of a kind.
    pub fn all<E: Entry>(&self) -> impl Iterator<Item = (RecordId, E)> + '_ {
        self.raw()
            .filter(|(_, record)| record.kind == E::KIND)
            .filter_map(|(id, record)| Some((id, record.read().ok()?)))
    }

    /// One record.
    pub fn read<E: Entry>(&self, id: RecordId) -> Result<E, Fault> {
        self.held.get(&id).and_then(|held| held.record.read().ok()).ok_or(Fault::NotFound)
    }
}

/// An open toolbox that can be written to.
pub(crate) struct Open<'a> {
    /// The vault behind it.
    pub vault: &'a mut Vault,
    /// What it holds.
    pub records: &'a mut Records,
    /// The time of this call.
    pub now: Moment,
}

/// A write of one record: what it holds from now on, or nothing for "take it out".
pub(crate) type Write = (RecordId, Option<Record>);

impl Open<'_> {
    /// Saves an entry: changes the record of that name, or makes a new one.
    pub fn save<E: Entry>(&mut self, id: Option<RecordId>, entry: &E) -> Result<RecordId, Fault> {
        let write = match id {
            Some(id) => self.changed(id, entry)?.map(|record| (id, Some(record))),
            None => Some((new_id()?, Some(self.made(entry)?))),
        };
        match write {
            Some(write) => {
                let id = write.0;
                self.apply(vec![write])?;
                Ok(id)
            }
            None => id.ok_or(Fault::Internal),
        }
    }

    /// Changes one record through its typed view. True when something changed.
    pub fn change<E: Entry>(&mut self, id: RecordId, change: impl FnOnce(&mut E)) -> Result<(), Fault> {
        let mut entry = self.records.read::<E>(id)?;
        change(&mut entry);
        self.save(Some(id), &entry).map(|_| ())
    }

    /// A new record that holds `entry`, not yet written.
    pub fn made<E: Entry>(&mut self, entry: &E) -> Result<Record, Fault> {
        Record::new(entry, &mut self.records.stamper, self.now.utc_ms).map_err(|_| Fault::Internal)
    }

    /// A new record where only what differs from `ground` bears a stamp of now, not yet written.
    ///
    /// The rest bears the stamps of nobody at no time: when a file of another device is taken in later,
    /// what the person once wrote there wins over what the app laid out by itself here.
    pub fn made_over<E: Entry>(&mut self, ground: &E, entry: &E) -> Result<Record, Fault> {
        let mut record = Record::new(ground, &mut Stamper::new(DeviceId::default()), 0).map_err(|_| Fault::Internal)?;
        record.update(entry, &mut self.records.stamper, self.now.utc_ms).map_err(|_| Fault::Internal)?;
        Ok(record)
    }

    /// The record as it will be once it holds `entry`, not yet written; none when it does already.
    pub fn changed<E: Entry>(&mut self, id: RecordId, entry: &E) -> Result<Option<Record>, Fault> {
        let held = self.records.held.get(&id).filter(|held| held.record.kind == E::KIND).ok_or(Fault::NotFound)?;
        let mut record = held.record.clone();
        let changed = record.update(entry, &mut self.records.stamper, self.now.utc_ms).map_err(|_| Fault::Internal)?;
        Ok(changed.then_some(record))
    }

    /// Takes a record out, with all that hangs on it; it can come back until the toolbox is locked.
    pub fn remove(&mut self, id: RecordId) -> Result<(), Fault> {
        if !self.records.held.contains_key(&id) {
            return Err(Fault::NotFound);
        }
        let ids = self.records.with_attached(id);
        let gone: Vec<_> = ids.iter().filter_map(|id| Some((*id, self.records.get(*id)?.clone()))).collect();
        self.apply(ids.into_iter().map(|id| (id, None)).collect())?;
        self.records.removed.extend(gone);
        Ok(())
    }

    /// Brings a removed record back, with all that hung on it.
    pub fn undo_remove(&mut self, id: RecordId) -> Result<(), Fault> {
        if self.records.held.contains_key(&id) {
            return Ok(());
        }
        let record = self.records.removed.get(&id).cloned().ok_or(Fault::NotFound)?;
        let mut back = vec![(id, record)];
        let mut at = 0;
        while let Some((id, _)) = back.get(at) {
            let id = id.to_string();
            let hanging = self.records.removed.iter().filter(|(_, record)| record.hangs_on(&id));
            back.extend(hanging.map(|(id, record)| (*id, record.clone())));
            at += 1;
        }
        self.apply(back.iter().map(|(id, record)| (*id, Some(record.clone()))).collect())?;
        for (id, _) in back {
            self.records.removed.remove(&id);
        }
        Ok(())
    }

    /// Takes note of the stamps of records that came from elsewhere.
    pub fn observe_all(&mut self) {
        self.records.observe_all(self.now);
    }

    /// Makes all these writes, or none; memory follows only what the vault has acknowledged.
    pub fn apply(&mut self, writes: Vec<Write>) -> Result<(), Fault> {
        self.apply_with(writes, &[]).map(|_| ())
    }

    /// The same together with what sharing writes beside it: what became of that is given back.
    pub fn apply_with(&mut self, mut writes: Vec<Write>, beside: &[Change<'_>]) -> Result<Vec<Written>, Fault> {
        if writes.is_empty() && beside.is_empty() {
            return Ok(Vec::new());
        }
        let mut contents = Vec::with_capacity(writes.len());
        for (_, record) in &mut writes {
            let bytes = match record {
                Some(record) => record.fitted(MOST_BYTES - AROUND).map_err(|_| Fault::Internal)?,
                None => Vec::new(),
            };
            let bytes = match self.records.shelf.filter(|_| record.is_some()) {
                Some(shelf) => [&ON_A_SHELF, shelf.0.as_slice(), &bytes].concat(),
                None => bytes,
            };
            if bytes.len() > MOST_BYTES {
                return Err(Fault::Refused(Refusal::TooLong));
            }
            contents.push(bytes);
        }
        let expected = |id: &RecordId| self.records.held.get(id).map_or(0, |held| held.version);
        let own = writes.iter().zip(&contents).map(|((id, record), content)| match record {
            Some(_) => Change::Put { id: id.0, expected: expected(id), content },
            None => Change::Delete { id: id.0, expected: expected(id) },
        });
        let changes: Vec<_> = beside.iter().copied().chain(own).collect();
        let mut written = self.vault.apply(&changes).map_err(vault_fault)?;
        let of_records = written.split_off(beside.len().min(written.len()));
        if !writes.is_empty() {
            self.records.revision += 1;
        }
        for ((id, record), written) in writes.into_iter().zip(of_records) {
            match record {
                Some(record) => self.records.held.insert(id, Held { record, version: written.version }),
                None => self.records.held.remove(&id),
            };
        }
        Ok(written)
    }
}

/// A random name for a new record.
pub(crate) fn new_id() -> Result<RecordId, Fault> {
    random().map(RecordId)
}

pub(crate) fn random() -> Result<[u8; 16], Fault> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| Fault::Internal)?;
    Ok(bytes)
}

fn name_device(vault: &mut Vault) -> Result<DeviceId, Fault> {
    let device = DeviceId(random()?);
    let content = serde_json::to_vec(&ThisDevice { device }).map_err(|_| Fault::Internal)?;
    vault.put(random()?, 0, &content).map_err(vault_fault)?;
    Ok(device)
}
