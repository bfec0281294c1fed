//! Putting a pack in the place of what was installed: one transaction, so that a crash leaves the old directory.

use std::collections::{BTreeMap, HashMap};

use rusqlite::{Connection, Transaction, params};
use serde::Serialize;

use crate::bits::Bits;
use crate::columns::Columns;
use crate::error::DirectoryError;
use crate::facts::Facts;
use crate::fold::fold;
use crate::freshness::{CHECKED, checked_on};
use crate::lexicon;
use crate::model::{Directory, Location, Organization, Service};
use crate::pack::delta::Delta;
use crate::pack::tree::{Hash, Kind, Tree, bits_for, bucket, leaf};
use crate::pack::{Pack, PackError, hex, read_unchecked};
use crate::shelves::{self, shelf_of};
use crate::store::{Counts, DirectoryStore};
use crate::trust::{Part, Piece};

/// The column of the services' buckets: two bytes for each service's number, as there are 2^16 buckets at most.
pub(crate) const BUCKETS: &str = "bucket";

/// A service's bucket, from that column.
pub(crate) fn bucket_of(column: &[u8], n: u32) -> Option<u32> {
    let bytes = column.get(n as usize * 2..)?.first_chunk()?;
    Some(u16::from_le_bytes(*bytes).into())
}

/// Which rows these are: a version of a region, as signed.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, serde::Deserialize)]
pub struct Edition {
    /// The region; empty for a pack that somebody laid here by hand.
    pub region: String,
    /// Its version.
    pub version: u32,
    /// The root hash over the rows.
    pub root: Hash,
}

impl DirectoryStore {
    /// Puts a pack that nobody signed in the place of what was installed; tells how far it is, in percent.
    ///
    /// # Errors
    /// Says why not; the old directory then is as it was.
    pub fn install(&mut self, pack: &Pack, progress: &mut dyn FnMut(u8)) -> Result<(), DirectoryError> {
        self.install_rows(&pack.directory, Err(&pack.digest), progress)
    }

    /// Puts a region's rows in the place of what was installed, if they are those that were signed.
    ///
    /// # Errors
    /// Says why not; the old directory then is as it was.
    pub fn install_edition(
        &mut self,
        directory: &Directory,
        edition: &Edition,
        bits: u8,
        progress: &mut dyn FnMut(u8),
    ) -> Result<(), DirectoryError> {
        self.install_rows(directory, Ok((edition, bits)), progress)
    }

    /// Puts in what an [`Update`](crate::trust::Update) fetched and checked: a pack or a delta.
    ///
    /// # Errors
    /// Says why not; the old directory then is as it was.
    pub fn take(&mut self, piece: &Piece, progress: &mut dyn FnMut(u8)) -> Result<(), DirectoryError> {
        let edition = Edition { region: piece.region.id.clone(), version: piece.version, root: piece.root };
        if piece.part == Part::Delta {
            return self.apply(&Delta::read(&piece.bytes)?, &edition);
        }
        self.install_edition(&read_unchecked(&piece.bytes)?, &edition, piece.region.bits, progress)
    }

    /// Installs the same rows into another database, that the caller opened and that nothing else uses.
    ///
    /// # Errors
    /// [`DirectoryError::Absent`] when nothing is installed here; else what is wrong with the other.
    pub fn installed_anew(&self, conn: Connection) -> Result<Self, DirectoryError> {
        let directory = self.rows()?;
        let mut other = Self::open(conn)?;
        let edition = &self.state()?.edition;
        if edition.region.is_empty() {
            other.install_rows(&directory, Err(&edition.root), &mut |_| {})?;
            // It goes on being known by the pack that it came in.
            save_meta(&other.conn, "digest", self.state()?.digest.as_bytes())?;
            other.load()?;
        } else {
            let tree = Tree::from_bytes(&self.part("tree")?.unwrap_or_default()).ok_or(DirectoryError::Damaged)?;
            other.install_edition(&directory, edition, tree.bits(), &mut |_| {})?;
        }
        Ok(other)
    }

    fn install_rows(
        &mut self,
        directory: &Directory,
        signed: Result<(&Edition, u8), &Hash>,
        progress: &mut dyn FnMut(u8),
    ) -> Result<(), DirectoryError> {
        progress(0);
        let rows = directory.organizations.len() + directory.locations.len() + directory.services.len();
        let digest = signed.err();
        let signed = signed.ok();
        let bits = signed.map_or(bits_for(rows), |(_, bits)| bits);
        let change = self.conn.transaction()?;
        empty(&change)?;
        let tree = write(&change, directory, bits, progress)?;
        let about = postcard::to_allocvec(&directory.about)?;
        let counts = [directory.organizations.len(), directory.locations.len(), directory.services.len()];
        let region = signed.map_or("", |(edition, _)| edition.region.as_str());
        let root = tree.root(region, &about, counts.map(|count| count as u32));
        if signed.is_some_and(|(edition, _)| edition.root != root) {
            return Err(PackError::OtherRows.into());
        }
        let own = Edition { root, ..Edition::default() };
        let edition = signed.map_or(&own, |(edition, _)| edition);
        save_meta(&change, "about", &about)?;
        save_meta(&change, "digest", hex(digest.unwrap_or(&root)).as_bytes())?;
        save_meta(&change, "edition", &postcard::to_allocvec(edition)?)?;
        let counts = counts.map(|count| count as u32);
        save_meta(&change, "counts", &postcard::to_allocvec(&Counts { rows: counts, next: counts, bits })?)?;
        save_part(&change, "tree", &tree.to_bytes())?;
        change.commit()?;
        self.load()?;
        progress(100);
        Ok(())
    }

    /// Takes the directory away.
    ///
    /// # Errors
    /// What is wrong with the store; the directory is then still there.
    pub fn remove(&mut self) -> Result<(), DirectoryError> {
        let change = self.conn.transaction()?;
        empty(&change)?;
        change.commit()?;
        self.load()
    }

    /// All rows that are here, each kind by identifier.
    ///
    /// # Errors
    /// [`DirectoryError::Absent`], or what is wrong with the store.
    pub fn rows(&self) -> Result<Directory, DirectoryError> {
        shelves::all(&self.conn, self.state()?.about.clone())
    }
}

pub(crate) fn save_meta(conn: &Connection, key: &str, value: &[u8]) -> Result<(), DirectoryError> {
    conn.prepare_cached("INSERT OR REPLACE INTO meta (key, value) VALUES (?1, ?2)")?.execute(params![key, value])?;
    Ok(())
}

pub(crate) fn save_part(conn: &Connection, name: &str, bytes: &[u8]) -> Result<(), DirectoryError> {
    conn.prepare_cached("INSERT OR REPLACE INTO part (name, bytes) VALUES (?1, ?2)")?.execute(params![name, bytes])?;
    Ok(())
}

fn empty(conn: &Connection) -> Result<(), DirectoryError> {
    conn.execute_batch(
        "DELETE FROM meta; DELETE FROM shelf; DELETE FROM changed; DELETE FROM link; DELETE FROM hours;
         DELETE FROM part; DELETE FROM posting; DELETE FROM town;",
    )?;
    Ok(())
}

/// What is gathered over all services while their rows are written.
#[derive(Default)]
struct Gathered {
    bits: BTreeMap<String, Bits>,
    columns: Columns,
    checked: Vec<u8>,
    buckets: Vec<u8>,
    hours: HashMap<String, u32>,
    lexicon: lexicon::Gathered,
    towns: BTreeMap<(String, String), Town>,
    links: Vec<(i64, u32)>,
}

#[derive(Default)]
struct Town {
    latitude: f64,
    longitude: f64,
    services: u32,
}

/// Puts the rows on their shelves, numbered as they stand; tells the tree over them.
fn shelve(
    conn: &Transaction,
    directory: &Directory,
    services: &[(String, &Service)],
    bits: u8,
) -> Result<Tree, DirectoryError> {
    let numbered = |n: usize| n as u32;
    let mut order: Vec<(u32, Kind, u32, &str)> = Vec::new();
    let mut add = |kind: Kind, n: usize, id| order.push((bucket(kind, id, bits), kind, numbered(n), id));
    directory.organizations.iter().enumerate().for_each(|(n, row)| add(Kind::Organization, n, row.id.as_str()));
    directory.locations.iter().enumerate().for_each(|(n, row)| add(Kind::Location, n, row.id.as_str()));
    services.iter().enumerate().for_each(|(n, (_, row))| add(Kind::Service, n, row.id.as_str()));
    let key = |row: &(u32, Kind, u32, &'_ str)| (shelf_of(row.0), row.1 as u8);
    order.sort_unstable_by(|a, b| key(a).cmp(&key(b)).then_with(|| a.3.cmp(b.3)));

    let row = |kind: Kind, n: u32| {
        let at = n as usize;
        let row = match kind {
            Kind::Organization => directory.organizations.get(at).map(postcard::to_allocvec),
            Kind::Location => directory.locations.get(at).map(postcard::to_allocvec),
            Kind::Service => services.get(at).map(|(_, row)| postcard::to_allocvec(row)),
        };
        row.transpose().map(Option::unwrap_or_default)
    };
    let mut tree = Tree::empty(bits);
    // As the rows stand in the order of their buckets, the first ones are of all sorts.
    let mut writer = shelves::Writer::begin(conn, order.iter().filter_map(|&(_, kind, n, _)| row(kind, n).ok()))?;
    for shelf in order.chunk_by(|a, b| shelf_of(a.0) == shelf_of(b.0)) {
        let mut leaves: BTreeMap<u32, Vec<Hash>> = BTreeMap::new();
        for &(bucket, kind, n, _) in shelf {
            let row = row(kind, n)?;
            leaves.entry(bucket).or_default().push(leaf(kind, &row));
            writer.add(shelf_of(bucket), kind, n, &row)?;
        }
        leaves.iter().for_each(|(bucket, leaves)| tree.set(*bucket, leaves));
    }
    writer.finish()?;
    Ok(tree)
}

fn write(
    conn: &Transaction,
    directory: &Directory,
    bits: u8,
    progress: &mut dyn FnMut(u8),
) -> Result<Tree, DirectoryError> {
    // By name.
    let mut services: Vec<(String, &Service)> =
        directory.services.iter().map(|service| (fold(&service.name), service)).collect();
    services.sort_by(|a, b| (&a.0, &a.1.id).cmp(&(&b.0, &b.1.id)));
    let tree = shelve(conn, directory, &services, bits)?;
    progress(40);

    let organizations: HashMap<&str, (u32, &Organization)> =
        (0u32..).zip(&directory.organizations).map(|(n, row)| (row.id.as_str(), (n, row))).collect();
    let locations: HashMap<&str, (u32, &Location)> =
        (0u32..).zip(&directory.locations).map(|(n, row)| (row.id.as_str(), (n, row))).collect();
    let mut gathered = Gathered::default();
    let count = services.len();
    for (n, (_, service)) in (0u32..).zip(services) {
        let organization = organizations.get(service.organization.as_str()).copied();
        let at: Vec<_> = service.at.iter().map(|at| locations.get(at.location.as_str()).copied()).collect();
        let rows: Vec<Option<&Location>> = at.iter().map(|at| at.map(|(_, row)| row)).collect();
        let facts = Facts::of(service, organization.map(|(_, row)| row), &rows);
        gathered.links.extend(organization.map(|(target, _)| (target_of(Kind::Organization, target), n)));
        gathered.links.extend(at.iter().flatten().map(|(target, _)| (target_of(Kind::Location, *target), n)));
        gathered.buckets.extend((bucket(Kind::Service, &service.id, bits) as u16).to_le_bytes());
        gathered.checked.extend(checked_on(service).to_le_bytes());
        gathered.add(n, count, &facts);
        if n % 512 == 0 {
            progress(40 + (u64::from(n) * 50 / count as u64) as u8);
        }
    }
    progress(90);
    gathered.write(conn)?;
    progress(99);
    Ok(tree)
}

/// By what a service's links call an organization or a location.
pub(crate) fn target_of(kind: Kind, n: u32) -> i64 {
    i64::from(n) * 2 + i64::from(kind == Kind::Location)
}

impl Gathered {
    fn add(&mut self, n: u32, count: usize, facts: &Facts) {
        for set in &facts.sets {
            match self.bits.get_mut(set) {
                Some(bits) => bits.insert(n),
                None => self.bits.entry(set.clone()).or_insert_with(|| Bits::new(count)).insert(n),
            }
        }
        for (hours, position) in &facts.places {
            let next = self.hours.len() as u32 + 1;
            let hours = if hours.is_empty() { 0 } else { *self.hours.entry(hours.clone()).or_insert(next) };
            self.columns.push(n, hours, *position);
        }
        for (city, position) in &facts.towns {
            let town = self.towns.entry((fold(city), city.clone())).or_default();
            town.latitude += position.latitude;
            town.longitude += position.longitude;
            town.services += 1;
        }
        self.lexicon.add(n, facts);
    }

    fn write(mut self, conn: &Transaction) -> Result<(), DirectoryError> {
        for (name, bits) in &self.bits {
            save_part(conn, name, &bits.to_bytes())?;
        }
        for (name, bytes) in self.columns.write() {
            save_part(conn, name, &bytes)?;
        }
        save_part(conn, CHECKED, &self.checked)?;
        save_part(conn, BUCKETS, &self.buckets)?;
        self.links.sort_unstable();
        self.links.dedup();
        let mut insert = conn.prepare("INSERT INTO link (target, service) VALUES (?1, ?2)")?;
        for (target, service) in self.links {
            insert.execute(params![target, service])?;
        }
        let mut insert = conn.prepare("INSERT INTO hours (n, text) VALUES (?1, ?2)")?;
        let mut hours: Vec<(String, u32)> = self.hours.into_iter().collect();
        hours.sort_by_key(|(_, n)| *n);
        for (text, n) in hours {
            insert.execute(params![n, text])?;
        }
        self.lexicon.write(conn)?;
        let mut insert =
            conn.prepare("INSERT INTO town (folded, name, latitude, longitude, services) VALUES (?1, ?2, ?3, ?4, ?5)")?;
        for ((folded, name), town) in self.towns {
            let count = f64::from(town.services);
            insert.execute(params![folded, name, town.latitude / count, town.longitude / count, town.services])?;
        }
        Ok(())
    }
}
