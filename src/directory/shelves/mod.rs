//! The rows, on shelves: those of a few neighbouring buckets of the [tree](crate::pack::tree), packed together, which
//! takes half of their room.
//!
//! They are packed by LZ4 with a sample of the directory's own rows as its dictionary: a change of one row in a hundred
//! looks into thousands of shelves, and opening them is most of what it takes. Deflated, each by itself, they are as
//! large and take ten times as long to open.
//!
//! What changes lies beside its shelf until there is enough of it to put the shelf in order anew: rows that change are
//! spread over the whole directory, and rewriting every shelf for a row each is what would take longest in a browser.

mod packing;
mod shelf;

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeSet, HashMap, HashSet};

use rusqlite::{Connection, params};
use serde::de::DeserializeOwned;

pub(crate) use packing::Writer;
use packing::sample;
use shelf::Shelf;

use crate::error::DirectoryError;
use crate::model::{About, Directory};
use crate::pack::tree::{Hash, Kind, bucket, leaf};

/// Two buckets of half a dozen rows: larger shelves save a tenth more, and take twice as long to look into.
const BUCKETS_BITS: u32 = 1;
/// So many rows beside a shelf make it worth putting in order.
const UNTIDY: u32 = 4;
/// So many opened shelves are kept in memory: a page of hits looks into about sixty.
const OPENED: usize = 64;
/// Or so many, while a change is taken in that looks into most of them again and again.
const OPENED_FOR_CHANGE: usize = 8192;

/// Looks into shelves, and remembers what was there.
#[derive(Debug)]
pub(crate) struct Shelves {
    bits: u8,
    opened: RefCell<HashMap<u32, Shelf>>,
    sample: OnceCell<Vec<u8>>,
    /// The shelves beside which anything lies, where that was asked beforehand.
    untidy: Option<RefCell<HashSet<u32>>>,
    room: usize,
}

impl Shelves {
    /// To look rows up in a directory whose tree has so many buckets, as a power of two.
    pub(crate) fn new(bits: u8) -> Self {
        Self { bits, opened: RefCell::default(), sample: OnceCell::default(), untidy: None, room: OPENED }
    }

    /// As [`Shelves::new`], to take in a change: one question tells beside which of thousands of shelves anything lies.
    pub(crate) fn for_change(conn: &Connection, bits: u8) -> Result<Self, DirectoryError> {
        let mut select = conn.prepare("SELECT DISTINCT shelf FROM changed")?;
        let untidy = select.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        Ok(Self { untidy: Some(RefCell::new(untidy)), room: OPENED_FOR_CHANGE, ..Self::new(bits) })
    }

    /// The bucket of a row.
    pub(crate) fn bucket(&self, kind: Kind, id: &str) -> u32 {
        bucket(kind, id, self.bits)
    }

    /// A row and its number, by its identifier.
    pub(crate) fn row<T: DeserializeOwned>(
        &self,
        conn: &Connection,
        kind: Kind,
        id: &str,
    ) -> Result<Option<(u32, T)>, DirectoryError> {
        self.look(conn, shelf_of(self.bucket(kind, id)), |shelf| {
            let Ok(place) = shelf.place(kind, id) else { return Ok(None) };
            let Some((n, row)) = shelf.at(place) else { return Ok(None) };
            Ok(Some((n, postcard::from_bytes(row)?)))
        })
    }

    /// The number of a row, by its identifier.
    pub(crate) fn number(&self, conn: &Connection, kind: Kind, id: &str) -> Result<Option<u32>, DirectoryError> {
        self.look(conn, shelf_of(self.bucket(kind, id)), |shelf| {
            Ok(shelf.place(kind, id).ok().and_then(|place| shelf.rows.get(place)).map(|kept| kept.n))
        })
    }

    /// A row of a bucket, by its number.
    pub(crate) fn nth<T: DeserializeOwned>(
        &self,
        conn: &Connection,
        kind: Kind,
        bucket: u32,
        n: u32,
    ) -> Result<Option<T>, DirectoryError> {
        self.look(conn, shelf_of(bucket), |shelf| {
            let place = shelf.rows.iter().position(|kept| kept.kind == kind && kept.n == n);
            let row = place.and_then(|place| shelf.at(place));
            Ok(row.map(|(_, row)| postcard::from_bytes(row)).transpose()?)
        })
    }

    /// The hashes of a bucket's rows, in order of kind and identifier.
    pub(crate) fn leaves(&self, conn: &Connection, bucket: u32) -> Result<Vec<Hash>, DirectoryError> {
        self.look(conn, shelf_of(bucket), |shelf| {
            let rows = (0..shelf.rows.len()).filter_map(|place| {
                let kind = shelf.rows.get(place)?.kind;
                (self.bucket(kind, shelf.id(place)) == bucket).then(|| Some(leaf(kind, shelf.at(place)?.1)))?
            });
            Ok(rows.collect())
        })
    }

    /// Lays a row beside its shelf, in the place of the one that has its identifier.
    pub(crate) fn put(
        &self,
        conn: &Connection,
        kind: Kind,
        id: &str,
        n: u32,
        row: &[u8],
    ) -> Result<(), DirectoryError> {
        self.change(conn, kind, id, n, Some(row))
    }

    /// Notes that a row is gone; tells whether there was one.
    pub(crate) fn remove(&self, conn: &Connection, kind: Kind, id: &str) -> Result<bool, DirectoryError> {
        match self.number(conn, kind, id)? {
            Some(n) => self.change(conn, kind, id, n, None).map(|()| true),
            None => Ok(false),
        }
    }

    fn change(
        &self,
        conn: &Connection,
        kind: Kind,
        id: &str,
        n: u32,
        row: Option<&[u8]>,
    ) -> Result<(), DirectoryError> {
        let shelf = shelf_of(self.bucket(kind, id));
        conn.prepare_cached("INSERT OR REPLACE INTO changed (shelf, kind, id, n, row) VALUES (?1, ?2, ?3, ?4, ?5)")?
            .execute(params![shelf, kind as u8, id, n, row])?;
        if let Some(untidy) = &self.untidy {
            untidy.borrow_mut().insert(shelf);
        }
        if let Some(opened) = self.opened.borrow_mut().get_mut(&shelf) {
            opened.change(kind, id, n, row);
        }
        Ok(())
    }

    /// Puts those shelves in order beside which too much lies.
    pub(crate) fn tidy(&self, conn: &Connection, buckets: &BTreeSet<u32>) -> Result<(), DirectoryError> {
        let shelves: BTreeSet<u32> = buckets.iter().map(|bucket| shelf_of(*bucket)).collect();
        let mut beside = conn.prepare_cached("SELECT count(*) FROM changed WHERE shelf = ?1")?;
        let mut clear = conn.prepare_cached("DELETE FROM changed WHERE shelf = ?1")?;
        for shelf in shelves {
            if beside.query_row([shelf], |row| row.get::<_, u32>(0))? < UNTIDY {
                continue;
            }
            let mut writer = Writer::new(conn, self.sample(conn)?.to_vec());
            self.look(conn, shelf, |opened| {
                for place in 0..opened.rows.len() {
                    let kind = opened.rows.get(place).map_or(Kind::Service, |kept| kept.kind);
                    if let Some((n, row)) = opened.at(place) {
                        writer.add(shelf, kind, n, row)?;
                    }
                }
                Ok(())
            })?;
            conn.prepare_cached("DELETE FROM shelf WHERE n = ?1")?.execute([shelf])?;
            writer.finish()?;
            clear.execute([shelf])?;
        }
        Ok(())
    }

    fn look<T>(
        &self,
        conn: &Connection,
        n: u32,
        see: impl FnOnce(&Shelf) -> Result<T, DirectoryError>,
    ) -> Result<T, DirectoryError> {
        let mut opened = self.opened.borrow_mut();
        if let Some(shelf) = opened.get(&n) {
            return see(shelf);
        }
        if opened.len() >= self.room {
            opened.clear();
        }
        let mut shelf = Shelf::open(conn, n, self.sample(conn)?)?;
        if self.untidy.as_ref().is_none_or(|untidy| untidy.borrow().contains(&n)) {
            shelf.add_what_lies_beside(conn, n)?;
        }
        see(opened.entry(n).or_insert(shelf))
    }

    fn sample(&self, conn: &Connection) -> Result<&[u8], DirectoryError> {
        if let Some(known) = self.sample.get() {
            return Ok(known);
        }
        let read = sample(conn)?;
        Ok(self.sample.get_or_init(|| read))
    }
}

/// All rows that are here, each kind by identifier.
pub(crate) fn all(conn: &Connection, about: About) -> Result<Directory, DirectoryError> {
    let mut directory = Directory { about, ..Directory::default() };
    let sample = sample(conn)?;
    let mut shelves = conn.prepare("SELECT n FROM shelf UNION SELECT shelf FROM changed")?;
    let mut rows = shelves.query([])?;
    while let Some(row) = rows.next()? {
        let n = row.get(0)?;
        let mut shelf = Shelf::open(conn, n, &sample)?;
        shelf.add_what_lies_beside(conn, n)?;
        for (place, kept) in shelf.rows.iter().enumerate() {
            let row = shelf.at(place).map_or(&[][..], |(_, row)| row);
            match kept.kind {
                Kind::Organization => directory.organizations.push(postcard::from_bytes(row)?),
                Kind::Location => directory.locations.push(postcard::from_bytes(row)?),
                Kind::Service => directory.services.push(postcard::from_bytes(row)?),
            }
        }
    }
    directory.organizations.sort_unstable_by(|a, b| a.id.cmp(&b.id));
    directory.locations.sort_unstable_by(|a, b| a.id.cmp(&b.id));
    directory.services.sort_unstable_by(|a, b| a.id.cmp(&b.id));
    Ok(directory)
}

/// The shelf on which a bucket's rows stand.
pub(crate) fn shelf_of(bucket: u32) -> u32 {
    bucket >> BUCKETS_BITS
}
