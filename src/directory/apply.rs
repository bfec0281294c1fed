//! Taking in what changed, row by row: work in proportion to the changes, in one transaction.

mod indexes;

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use serde::Serialize;

use crate::error::DirectoryError;
use crate::facts::Facts;
use crate::freshness::checked_on;
use crate::install::{BUCKETS, Edition, bucket_of, save_meta, save_part, target_of};
use crate::model::{Location, Organization, Service};
use crate::pack::delta::{Changes, Delta};
use crate::pack::tree::{Kind, Tree};
use crate::pack::{PackError, hex};
use crate::shelves::Shelves;
use crate::store::{CACHE, Counts, DirectoryStore};

/// What is known of a service that is touched: its facts, and the rows that its words come from.
struct Touched {
    facts: Facts,
    links: Vec<i64>,
    bucket: u16,
}

type All = BTreeMap<u32, Touched>;

/// Rows that change lie all over the file, and reading and writing pages is what takes longest in a browser: each is read
/// once, and written once, at the end.
const ROOMY: &str = "PRAGMA cache_size = -48000; PRAGMA cache_spill = OFF;";

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
        let mut counts = state.counts;
        let buckets = self.part(BUCKETS)?.unwrap_or_default();
        let mut tree = Tree::from_bytes(&self.part("tree")?.unwrap_or_default()).ok_or(DirectoryError::Damaged)?;

        let change = self.conn.transaction()?;
        let rows = Rows { conn: &change, shelves: Shelves::for_change(&change, counts.bits)?, buckets };
        let touched = rows.touched(delta)?;
        let before = rows.look(&touched)?;
        let buckets = rows.change(delta, &mut counts)?;
        let after = rows.look(&touched)?;
        let numbers = counts.next[2];

        indexes::index_words(&change, &before, &after, numbers)?;
        indexes::link(&change, &before, &after)?;
        indexes::mark_sets(&change, &before, &after, numbers)?;
        indexes::lay_columns(&change, &before, &after)?;
        let gone = before.keys().filter(|n| !after.contains_key(n)).map(|n| (*n, 0));
        indexes::note_checked(&change, gone.chain(rows.checked(delta)?), numbers)?;
        indexes::note_buckets(&change, &after, numbers)?;
        indexes::count_towns(&change, &before, &after)?;

        for bucket in &buckets {
            tree.set(*bucket, &rows.shelves.leaves(&change, *bucket)?);
        }
        rows.shelves.tidy(&change, &buckets)?;
        let about = postcard::to_allocvec(&delta.about)?;
        if tree.root(&edition.region, &about, counts.rows) != edition.root {
            return Err(PackError::OtherRows.into());
        }
        save_meta(&change, "about", &about)?;
        save_meta(&change, "digest", hex(&edition.root).as_bytes())?;
        save_meta(&change, "edition", &postcard::to_allocvec(edition)?)?;
        save_meta(&change, "counts", &postcard::to_allocvec(&counts)?)?;
        save_part(&change, "tree", &tree.to_bytes())?;
        drop(rows);
        change.commit()?;
        self.load()
    }
}

/// The rows of a directory that is changed.
struct Rows<'a> {
    conn: &'a Connection,
    shelves: Shelves,
    /// The bucket of each service that was there.
    buckets: Vec<u8>,
}

impl Rows<'_> {
    /// The services whose index entries may change: those that the delta says otherwise, and those found by what it says
    /// otherwise of others.
    fn touched(&self, delta: &Delta) -> Result<BTreeSet<String>, DirectoryError> {
        let mut all: BTreeSet<String> = delta.services.removed.iter().cloned().collect();
        for row in &delta.services.put {
            match self.shelves.row::<Service>(self.conn, Kind::Service, &row.id)? {
                Some((_, was)) if was.is_indexed_as(row) => {}
                _ => {
                    all.insert(row.id.clone());
                }
            }
        }
        for (kind, gone) in
            [(Kind::Organization, &delta.organizations.removed), (Kind::Location, &delta.locations.removed)]
        {
            for id in gone {
                if let Some(n) = self.shelves.number(self.conn, kind, id)? {
                    self.add_linked(target_of(kind, n), &mut all)?;
                }
            }
        }
        for row in &delta.organizations.put {
            match self.shelves.row::<Organization>(self.conn, Kind::Organization, &row.id)? {
                Some((n, was)) if was.facts() != row.facts() => {
                    self.add_linked(target_of(Kind::Organization, n), &mut all)?;
                }
                _ => {}
            }
        }
        for row in &delta.locations.put {
            match self.shelves.row::<Location>(self.conn, Kind::Location, &row.id)? {
                Some((n, was)) if was.facts() != row.facts() => {
                    self.add_linked(target_of(Kind::Location, n), &mut all)?;
                }
                _ => {}
            }
        }
        Ok(all)
    }

    /// Adds the services that are found by the words of an organization or a location.
    fn add_linked(&self, target: i64, all: &mut BTreeSet<String>) -> Result<(), DirectoryError> {
        let mut linked = self.conn.prepare_cached("SELECT service FROM link WHERE target = ?1")?;
        let mut rows = linked.query([target])?;
        while let Some(row) = rows.next()? {
            let n: u32 = row.get(0)?;
            let bucket = bucket_of(&self.buckets, n).ok_or(DirectoryError::Damaged)?;
            let service: Option<Service> = self.shelves.nth(self.conn, Kind::Service, bucket, n)?;
            all.insert(service.ok_or(DirectoryError::Damaged)?.id);
        }
        Ok(())
    }

    /// What is to be known of those services that are there.
    fn look(&self, ids: &BTreeSet<String>) -> Result<All, DirectoryError> {
        let mut all = All::new();
        for id in ids {
            let Some((n, service)) = self.shelves.row::<Service>(self.conn, Kind::Service, id)? else { continue };
            let organization =
                self.shelves.row::<Organization>(self.conn, Kind::Organization, &service.organization)?;
            let mut at: Vec<Option<(u32, Location)>> = Vec::with_capacity(service.at.len());
            for place in &service.at {
                at.push(self.shelves.row(self.conn, Kind::Location, &place.location)?);
            }
            let rows: Vec<Option<&Location>> = at.iter().map(|at| at.as_ref().map(|(_, row)| row)).collect();
            let facts = Facts::of(&service, organization.as_ref().map(|(_, row)| row), &rows);
            let mut links: Vec<i64> = organization.iter().map(|(n, _)| target_of(Kind::Organization, *n)).collect();
            links.extend(at.iter().flatten().map(|(n, _)| target_of(Kind::Location, *n)));
            let bucket = self.shelves.bucket(Kind::Service, id) as u16;
            all.insert(n, Touched { facts, links, bucket });
        }
        Ok(all)
    }

    /// When each service of the delta was last checked.
    fn checked(&self, delta: &Delta) -> Result<Vec<(u32, u16)>, DirectoryError> {
        let mut all = Vec::with_capacity(delta.services.put.len());
        for row in &delta.services.put {
            let n = self.shelves.number(self.conn, Kind::Service, &row.id)?;
            all.extend(n.map(|n| (n, checked_on(row))));
        }
        Ok(all)
    }

    /// Writes the rows, and counts them; tells the buckets that they fall into.
    fn change(&self, delta: &Delta, counts: &mut Counts) -> Result<BTreeSet<u32>, DirectoryError> {
        let mut buckets = BTreeSet::new();
        self.change_kind(Kind::Organization, &delta.organizations, |row| &row.id, counts, &mut buckets)?;
        self.change_kind(Kind::Location, &delta.locations, |row| &row.id, counts, &mut buckets)?;
        self.change_kind(Kind::Service, &delta.services, |row| &row.id, counts, &mut buckets)?;
        Ok(buckets)
    }

    fn change_kind<T: Serialize>(
        &self,
        kind: Kind,
        changes: &Changes<T>,
        id: fn(&T) -> &str,
        counts: &mut Counts,
        buckets: &mut BTreeSet<u32>,
    ) -> Result<(), DirectoryError> {
        let [count, next] = [&mut counts.rows, &mut counts.next].map(|of| &mut of[kind as usize]);
        for gone in &changes.removed {
            if !self.shelves.remove(self.conn, kind, gone)? {
                return Err(PackError::Damaged.into());
            }
            *count = count.saturating_sub(1);
            buckets.insert(self.shelves.bucket(kind, gone));
        }
        for row in &changes.put {
            let known = self.shelves.number(self.conn, kind, id(row))?;
            self.shelves.put(self.conn, kind, id(row), known.unwrap_or(*next), &postcard::to_allocvec(row)?)?;
            *next += u32::from(known.is_none());
            *count += u32::from(known.is_none());
            buckets.insert(self.shelves.bucket(kind, id(row)));
        }
        Ok(())
    }
}
