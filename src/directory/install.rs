//! Putting a pack in the place of what was installed: one transaction, so that a crash leaves the old directory.

use std::collections::{BTreeMap, HashMap};

use rusqlite::{Connection, Transaction, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::bits::Bits;
use crate::columns::Columns;
use crate::error::DirectoryError;
use crate::facts::Facts;
use crate::fold::fold;
use crate::freshness::CHECKED;
use crate::model::{Directory, Location, Organization, Service};
use crate::pack::delta::Delta;
use crate::pack::tree::{Hash, Kind, Tree, bits_for, bucket, leaf};
use crate::pack::{Pack, PackError, hex, read_unchecked};
use crate::store::DirectoryStore;
use crate::trust::{Part, Piece};

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
        save_meta(&change, "services", &postcard::to_allocvec(&(directory.services.len() as u32))?)?;
        save_meta(&change, "numbers", &postcard::to_allocvec(&(directory.services.len() as u32))?)?;
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
        read_rows(&self.conn, self.state()?.about.clone())
    }
}

pub(crate) fn read_rows(conn: &Connection, about: crate::model::About) -> Result<Directory, DirectoryError> {
    Ok(Directory {
        about,
        organizations: all(conn, "SELECT row FROM organization ORDER BY id")?,
        locations: all(conn, "SELECT row FROM location ORDER BY id")?,
        services: all(conn, "SELECT row FROM service ORDER BY id")?,
    })
}

fn all<T: DeserializeOwned>(conn: &Connection, sql: &str) -> Result<Vec<T>, DirectoryError> {
    let mut statement = conn.prepare(sql)?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(postcard::from_bytes(row.get_ref(0)?.as_blob().map_err(|_| DirectoryError::Damaged)?)?);
    }
    Ok(found)
}

pub(crate) fn save_meta(conn: &Connection, key: &str, value: &[u8]) -> Result<(), DirectoryError> {
    conn.prepare_cached("INSERT OR REPLACE INTO meta (key, value) VALUES (?1, ?2)")?.execute(params![key, value])?;
    Ok(())
}

pub(crate) fn save_part(conn: &Connection, name: &str, bytes: &[u8]) -> Result<(), DirectoryError> {
    conn.prepare_cached("INSERT OR REPLACE INTO part (name, bytes) VALUES (?1, ?2)")?.execute(params![name, bytes])?;
    Ok(())
}

/// The indexes by bucket are made after the rows: sorted once instead of kept sorted row by row.
const BUCKETS: &str = "CREATE INDEX organization_bucket ON organization (bucket);
     CREATE INDEX location_bucket ON location (bucket); CREATE INDEX service_bucket ON service (bucket);";

fn empty(conn: &Connection) -> Result<(), DirectoryError> {
    conn.execute_batch(
        "DROP INDEX IF EXISTS organization_bucket; DROP INDEX IF EXISTS location_bucket;
         DROP INDEX IF EXISTS service_bucket;
         DELETE FROM meta; DELETE FROM organization; DELETE FROM location; DELETE FROM service; DELETE FROM link;
         DELETE FROM hours; DELETE FROM part; DELETE FROM town; DELETE FROM spelling;
         INSERT INTO words (words) VALUES ('delete-all'); INSERT INTO grams (grams) VALUES ('delete-all');",
    )?;
    Ok(())
}

/// What is gathered over all services while their rows are written.
#[derive(Default)]
struct Gathered {
    bits: BTreeMap<String, Bits>,
    columns: Columns,
    checked: Vec<u8>,
    hours: HashMap<String, u32>,
    spelling: HashMap<String, u32>,
    towns: BTreeMap<(String, String), Town>,
    links: Vec<(i64, u32)>,
}

#[derive(Default)]
struct Town {
    latitude: f64,
    longitude: f64,
    services: u32,
}

/// The leaves of the tree, while rows are written in any order.
struct Leaves {
    bits: u8,
    of: Vec<(u32, Kind, String, Hash)>,
}

impl Leaves {
    fn add(&mut self, kind: Kind, id: &str, row: &[u8]) -> u32 {
        let bucket = bucket(kind, id, self.bits);
        self.of.push((bucket, kind, id.to_owned(), leaf(kind, row)));
        bucket
    }

    fn tree(mut self) -> Tree {
        self.of.sort_unstable_by(|a, b| (a.0, a.1 as u8, &a.2).cmp(&(b.0, b.1 as u8, &b.2)));
        let mut tree = Tree::empty(self.bits);
        for bucket in self.of.chunk_by(|a, b| a.0 == b.0) {
            let leaves: Vec<Hash> = bucket.iter().map(|leaf| leaf.3).collect();
            tree.set(bucket.first().map_or(0, |leaf| leaf.0), &leaves);
        }
        tree
    }
}

fn write(
    conn: &Transaction,
    directory: &Directory,
    bits: u8,
    progress: &mut dyn FnMut(u8),
) -> Result<Tree, DirectoryError> {
    let mut leaves = Leaves { bits, of: Vec::new() };
    let numbered = |n: usize| n as u32;
    let mut organizations: HashMap<&str, (u32, &Organization)> = HashMap::new();
    let mut insert = conn.prepare("INSERT INTO organization (n, id, bucket, row) VALUES (?1, ?2, ?3, ?4)")?;
    for (n, row) in directory.organizations.iter().enumerate() {
        let bytes = postcard::to_allocvec(row)?;
        insert.execute(params![numbered(n), row.id, leaves.add(Kind::Organization, &row.id, &bytes), bytes])?;
        organizations.insert(&row.id, (numbered(n), row));
    }
    let mut locations: HashMap<&str, (u32, &Location)> = HashMap::new();
    let mut insert = conn.prepare("INSERT INTO location (n, id, bucket, row) VALUES (?1, ?2, ?3, ?4)")?;
    for (n, row) in directory.locations.iter().enumerate() {
        let bytes = postcard::to_allocvec(row)?;
        insert.execute(params![numbered(n), row.id, leaves.add(Kind::Location, &row.id, &bytes), bytes])?;
        locations.insert(&row.id, (numbered(n), row));
    }

    // By name.
    let mut services: Vec<(String, &Service)> =
        directory.services.iter().map(|service| (fold(&service.name), service)).collect();
    services.sort_by(|a, b| (&a.0, &a.1.id).cmp(&(&b.0, &b.1.id)));

    let mut gathered = Gathered::default();
    let count = services.len();
    let mut insert = conn.prepare("INSERT INTO service (n, id, bucket, row) VALUES (?1, ?2, ?3, ?4)")?;
    let mut index = conn.prepare(INDEX_WORDS)?;
    for (n, (_, service)) in (0u32..).zip(services) {
        let bytes = postcard::to_allocvec(service)?;
        insert.execute(params![n, service.id, leaves.add(Kind::Service, &service.id, &bytes), bytes])?;
        let organization = organizations.get(service.organization.as_str()).copied();
        let at: Vec<_> = service.at.iter().map(|at| locations.get(at.location.as_str()).copied()).collect();
        let rows: Vec<Option<&Location>> = at.iter().map(|at| at.map(|(_, row)| row)).collect();
        let facts = Facts::of(service, organization.map(|(_, row)| row), &rows);
        index.execute(params![n, facts.texts[0], facts.texts[1], facts.texts[2], facts.texts[3]])?;
        gathered.links.extend(organization.map(|(target, _)| (target_of(Kind::Organization, target), n)));
        gathered.links.extend(at.iter().flatten().map(|(target, _)| (target_of(Kind::Location, *target), n)));
        gathered.add(n, count, &facts);
        if n % 512 == 0 {
            progress((u64::from(n) * 90 / count as u64) as u8);
        }
    }
    progress(90);
    gathered.write(conn)?;
    conn.execute_batch(BUCKETS)?;
    progress(99);
    Ok(leaves.tree())
}

/// By what a service's links call an organization or a location.
pub(crate) fn target_of(kind: Kind, n: u32) -> i64 {
    i64::from(n) * 2 + i64::from(kind == Kind::Location)
}

pub(crate) const INDEX_WORDS: &str =
    "INSERT INTO words (rowid, name, organization, place, description) VALUES (?1, ?2, ?3, ?4, ?5)";

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
        self.checked.extend(facts.checked.to_le_bytes());
        for (city, position) in &facts.towns {
            let town = self.towns.entry((fold(city), city.clone())).or_default();
            town.latitude += position.latitude;
            town.longitude += position.longitude;
            town.services += 1;
        }
        for word in facts.words() {
            match self.spelling.get_mut(word) {
                Some(services) => *services += 1,
                None => {
                    self.spelling.insert(word.to_owned(), 1);
                }
            }
        }
    }

    fn write(mut self, conn: &Transaction) -> Result<(), DirectoryError> {
        for (name, bits) in &self.bits {
            save_part(conn, name, &bits.to_bytes())?;
        }
        for (name, bytes) in self.columns.write() {
            save_part(conn, name, &bytes)?;
        }
        save_part(conn, CHECKED, &self.checked)?;
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
        let mut insert = conn.prepare("INSERT INTO spelling (n, word, services) VALUES (?1, ?2, ?3)")?;
        let mut index = conn.prepare("INSERT INTO grams (rowid, word) VALUES (?1, ?2)")?;
        let mut spelling: Vec<(String, u32)> = self.spelling.into_iter().collect();
        spelling.sort();
        for (n, (word, services)) in (0u32..).zip(spelling) {
            insert.execute(params![n, word, services])?;
            index.execute(params![n, word])?;
        }
        let mut insert =
            conn.prepare("INSERT INTO town (folded, name, latitude, longitude, services) VALUES (?1, ?2, ?3, ?4, ?5)")?;
        for ((folded, name), town) in self.towns {
            let count = f64::from(town.services);
            insert.execute(params![folded, name, town.latitude / count, town.longitude / count, town.services])?;
        }
        Ok(())
    }
}
