//! Taking in what changed, row by row: work in proportion to the changes, in one transaction.

mod indexes;

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension as _, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::DirectoryError;
use crate::facts::Facts;
use crate::install::{Edition, save_meta, save_part, target_of};
use crate::model::{Location, Organization, Service};
use crate::pack::delta::{Changes, Delta};
use crate::pack::tree::{Hash, Kind, Tree, bucket, leaf};
use crate::pack::{PackError, hex};
use crate::store::{CACHE, DirectoryStore};

/// What is known of a service that is touched: its facts, and the rows that its words come from.
struct Touched {
    facts: Facts,
    links: Vec<i64>,
}

type All = BTreeMap<u32, Touched>;

/// Rows that change lie all over the file, and reading and writing pages is what takes longest in a browser: each is read
/// once, and written once, at the end.
const ROOMY: &str = "PRAGMA cache_size = -48000; PRAGMA cache_spill = OFF;";
/// The index of words is merged seldom: a few more parts of it cost a search little.
const MERGE_SELDOM: &str = "INSERT INTO words (words, rank) VALUES ('automerge', 8)";

impl DirectoryStore {
    /// Takes in what changed, if the rows that come of it are those that were signed.
    ///
    /// # Errors
    /// Says why not; the directory then is as it was.
    pub fn apply(&mut self, delta: &Delta, edition: &Edition) -> Result<(), DirectoryError> {
        self.conn.execute_batch(ROOMY)?;
        let done = self.apply_all(delta, edition);
        // A cache that stays large is no reason to fail.
        let _ = self.conn.execute_batch(CACHE);
        done
    }

    fn apply_all(&mut self, delta: &Delta, edition: &Edition) -> Result<(), DirectoryError> {
        let state = self.state()?;
        if state.edition.root != delta.base || state.edition.region != edition.region {
            return Err(PackError::OtherBase.into());
        }
        let numbers = state.numbers;
        let mut tree = Tree::from_bytes(&self.part("tree")?.unwrap_or_default()).ok_or(DirectoryError::Damaged)?;

        let change = self.conn.transaction()?;
        change.execute(MERGE_SELDOM, [])?;
        let touched = touched(&change, delta)?;
        let before = look(&change, &touched)?;
        let buckets = change_rows(&change, delta, tree.bits(), numbers)?;
        let after = look(&change, &touched)?;
        let numbers = after.keys().last().map_or(numbers, |last| numbers.max(last + 1));

        indexes::index_words(&change, &before, &after)?;
        indexes::mark_sets(&change, &before, &after, numbers)?;
        indexes::lay_columns(&change, &before, &after)?;
        indexes::note_checked(&change, &before, &after, numbers)?;
        indexes::count_spelling(&change, &before, &after)?;
        indexes::count_towns(&change, &before, &after)?;

        for bucket in buckets {
            tree.set(bucket, &leaves(&change, bucket)?);
        }
        let count = |table: &str| -> Result<u32, DirectoryError> {
            Ok(change.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))?)
        };
        let counts = [count("organization")?, count("location")?, count("service")?];
        let about = postcard::to_allocvec(&delta.about)?;
        if tree.root(&edition.region, &about, counts) != edition.root {
            return Err(PackError::OtherRows.into());
        }
        save_meta(&change, "about", &about)?;
        save_meta(&change, "digest", hex(&edition.root).as_bytes())?;
        save_meta(&change, "edition", &postcard::to_allocvec(edition)?)?;
        save_meta(&change, "services", &postcard::to_allocvec(&counts[2])?)?;
        save_meta(&change, "numbers", &postcard::to_allocvec(&numbers)?)?;
        save_part(&change, "tree", &tree.to_bytes())?;
        change.commit()?;
        self.load()
    }
}

/// The services whose index entries may change: those in the delta, and those found by what is said otherwise by a row
/// in it.
fn touched(conn: &Connection, delta: &Delta) -> Result<BTreeSet<String>, DirectoryError> {
    let mut all: BTreeSet<String> = delta.services.removed.iter().cloned().collect();
    all.extend(delta.services.put.iter().map(|row| row.id.clone()));
    let mut linked = conn.prepare_cached(
        "SELECT service.id FROM link JOIN service ON service.n = link.service WHERE link.target = ?1",
    )?;
    let mut add = |target: i64| -> Result<(), DirectoryError> {
        let mut rows = linked.query([target])?;
        while let Some(row) = rows.next()? {
            all.insert(row.get(0)?);
        }
        Ok(())
    };
    for (kind, gone) in [(Kind::Organization, &delta.organizations.removed), (Kind::Location, &delta.locations.removed)]
    {
        for id in gone {
            number(conn, kind, id)?.map_or(Ok(()), |n| add(target_of(kind, n)))?;
        }
    }
    for row in &delta.organizations.put {
        match self::row::<Organization>(conn, Kind::Organization, &row.id)? {
            Some((n, was)) if was.facts() != row.facts() => add(target_of(Kind::Organization, n))?,
            _ => {}
        }
    }
    for row in &delta.locations.put {
        match self::row::<Location>(conn, Kind::Location, &row.id)? {
            Some((n, was)) if was.facts() != row.facts() => add(target_of(Kind::Location, n))?,
            _ => {}
        }
    }
    Ok(all)
}

fn table(kind: Kind) -> &'static str {
    match kind {
        Kind::Organization => "organization",
        Kind::Location => "location",
        Kind::Service => "service",
    }
}

fn number(conn: &Connection, kind: Kind, id: &str) -> Result<Option<u32>, DirectoryError> {
    let mut statement = conn.prepare_cached(&format!("SELECT n FROM {} WHERE id = ?1", table(kind)))?;
    Ok(statement.query_row([id], |row| row.get(0)).optional()?)
}

fn row<T: DeserializeOwned>(conn: &Connection, kind: Kind, id: &str) -> Result<Option<(u32, T)>, DirectoryError> {
    let mut statement = conn.prepare_cached(&format!("SELECT n, row FROM {} WHERE id = ?1", table(kind)))?;
    let mut rows = statement.query([id])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let bytes = row.get_ref(1)?.as_blob().map_err(|_| DirectoryError::Damaged)?;
    Ok(Some((row.get(0)?, postcard::from_bytes(bytes)?)))
}

/// What is to be known of those services that are there.
fn look(conn: &Connection, ids: &BTreeSet<String>) -> Result<All, DirectoryError> {
    let mut all = All::new();
    for id in ids {
        let Some((n, service)) = row::<Service>(conn, Kind::Service, id)? else { continue };
        let organization = row::<Organization>(conn, Kind::Organization, &service.organization)?;
        let mut at: Vec<Option<(u32, Location)>> = Vec::with_capacity(service.at.len());
        for place in &service.at {
            at.push(row(conn, Kind::Location, &place.location)?);
        }
        let rows: Vec<Option<&Location>> = at.iter().map(|at| at.as_ref().map(|(_, row)| row)).collect();
        let facts = Facts::of(&service, organization.as_ref().map(|(_, row)| row), &rows);
        let mut links: Vec<i64> = organization.iter().map(|(n, _)| target_of(Kind::Organization, *n)).collect();
        links.extend(at.iter().flatten().map(|(n, _)| target_of(Kind::Location, *n)));
        all.insert(n, Touched { facts, links });
    }
    Ok(all)
}

/// Writes the rows; tells the buckets that they fall into.
fn change_rows(conn: &Connection, delta: &Delta, bits: u8, numbers: u32) -> Result<BTreeSet<u32>, DirectoryError> {
    let mut buckets = BTreeSet::new();
    let next = |kind: Kind| -> Result<u32, DirectoryError> {
        let sql = format!("SELECT coalesce(max(n), -1) + 1 FROM {}", table(kind));
        Ok(conn.query_row(&sql, [], |row| row.get(0))?)
    };
    let mut rows = Rows { conn, bits, buckets: &mut buckets };
    rows.change(Kind::Organization, &delta.organizations, |row| &row.id, next(Kind::Organization)?)?;
    rows.change(Kind::Location, &delta.locations, |row| &row.id, next(Kind::Location)?)?;
    rows.change(Kind::Service, &delta.services, |row| &row.id, numbers)?;
    Ok(buckets)
}

struct Rows<'a> {
    conn: &'a Connection,
    bits: u8,
    buckets: &'a mut BTreeSet<u32>,
}

impl Rows<'_> {
    fn change<T: Serialize>(
        &mut self,
        kind: Kind,
        changes: &Changes<T>,
        id: fn(&T) -> &str,
        mut next: u32,
    ) -> Result<(), DirectoryError> {
        let table = table(kind);
        let mut delete = self.conn.prepare_cached(&format!("DELETE FROM {table} WHERE id = ?1"))?;
        for gone in &changes.removed {
            if delete.execute([gone])? == 0 {
                return Err(PackError::Damaged.into());
            }
            self.buckets.insert(bucket(kind, gone, self.bits));
        }
        let mut put = self.conn.prepare_cached(&format!(
            "INSERT INTO {table} (n, id, bucket, row) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (id) DO UPDATE SET row = excluded.row"
        ))?;
        for row in &changes.put {
            let bucket = bucket(kind, id(row), self.bits);
            let known = number(self.conn, kind, id(row))?;
            put.execute(params![known.unwrap_or(next), id(row), bucket, postcard::to_allocvec(row)?])?;
            next += u32::from(known.is_none());
            self.buckets.insert(bucket);
        }
        Ok(())
    }
}

/// The leaves of a bucket, from the rows that are in it.
fn leaves(conn: &Connection, bucket: u32) -> Result<Vec<Hash>, DirectoryError> {
    let mut leaves = Vec::new();
    for kind in [Kind::Organization, Kind::Location, Kind::Service] {
        // Half a dozen rows: sorted here, which takes less than having them sorted.
        let mut found: Vec<(String, Hash)> = Vec::new();
        let mut statement = conn.prepare_cached(&format!("SELECT id, row FROM {} WHERE bucket = ?1", table(kind)))?;
        let mut rows = statement.query([bucket])?;
        while let Some(row) = rows.next()? {
            let bytes = row.get_ref(1)?.as_blob().map_err(|_| DirectoryError::Damaged)?;
            found.push((row.get(0)?, leaf(kind, bytes)));
        }
        found.sort_unstable();
        leaves.extend(found.into_iter().map(|(_, leaf)| leaf));
    }
    Ok(leaves)
}
