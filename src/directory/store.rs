//! The directory on this device, in SQLite.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use besace_engine_api::{DirectoryInfo, Source};
use chrono::NaiveDate;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OptionalExtension as _};
use serde::{Deserialize, Serialize};

use crate::bits::Bits;
use crate::columns::Columns;
use crate::error::DirectoryError;
use crate::former;
use crate::hours::Calendar;
use crate::install::{BUCKETS, Edition, bucket_of};
use crate::lexicon::Lexicon;
use crate::model::{About, Location, Organization, Service};
use crate::opening::OpenMemo;
use crate::pack::Pack;
use crate::pack::tree::Kind;
use crate::shelves::Shelves;

/// The tables, and their number in `PRAGMA user_version`. A store with older ones is filled anew from its rows.
const SCHEMA: &str = include_str!("schema.sql");
const VERSION: i64 = 3;

/// Three shelves fit into a page, where into one of the usual size fits one.
const PAGES: &str = "PRAGMA page_size = 8192;";

/// The journal stays, emptied: a phone that makes and removes a file for each change waits longer.
pub(crate) const JOURNAL: &str = "PRAGMA journal_mode = TRUNCATE;";

/// What is kept of the file in memory while people search.
pub(crate) const CACHE: &str = "PRAGMA cache_size = -16000; PRAGMA cache_spill = ON;";

/// The directory on this device: one connection, one caller.
pub struct DirectoryStore {
    pub(crate) conn: Connection,
    pub(crate) state: Option<State>,
}

/// How much is installed.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Counts {
    /// Organizations, locations and services.
    pub(crate) rows: [u32; 3],
    /// The number that the next of each gets.
    pub(crate) next: [u32; 3],
    /// Into how many buckets they fall, as a power of two.
    pub(crate) bits: u8,
}

/// What is kept in memory of the directory that is installed.
pub(crate) struct State {
    pub(crate) about: About,
    pub(crate) digest: String,
    pub(crate) edition: Edition,
    pub(crate) counts: Counts,
    pub(crate) services: u32,
    /// Every service's number is below this; not each such number is a service's.
    pub(crate) numbers: u32,
    pub(crate) shelves: Shelves,
    /// The bucket of each service, two bytes each, read when first asked for.
    buckets: OnceCell<Vec<u8>>,
    /// The index of words, read when first asked for.
    pub(crate) lexicon: RefCell<Option<Rc<Lexicon>>>,
    /// Bit sets and columns, read when first asked for.
    bits: RefCell<HashMap<String, Rc<Bits>>>,
    columns: RefCell<Option<Rc<Columns>>>,
    pub(crate) open: RefCell<OpenMemo>,
    /// Who was confirmed lately, as of a day.
    pub(crate) fresh: RefCell<Option<(NaiveDate, Rc<Bits>)>>,
}

impl std::fmt::Debug for DirectoryStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "DirectoryStore({} services)", self.state.as_ref().map_or(0, |state| state.services))
    }
}

impl DirectoryStore {
    /// Opens the directory in a database that the caller opened and that nothing else uses.
    ///
    /// # Errors
    /// Says what is wrong with the database; it was not changed.
    pub fn open(conn: Connection) -> Result<Self, DirectoryError> {
        conn.set_prepared_statement_cache_capacity(64);
        conn.execute_batch("PRAGMA temp_store = MEMORY;")?;
        conn.execute_batch(JOURNAL)?;
        conn.execute_batch(CACHE)?;
        let version: i64 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        let mut store = Self { conn, state: None };
        match version {
            VERSION => store.load()?,
            0..VERSION => match former::rows(&store.conn, version)? {
                Some(directory) => {
                    store.make()?;
                    store.install(&Pack { directory, digest: [0; 32] }, &mut |_| {})?;
                }
                None => store.make()?,
            },
            _ => return Err(DirectoryError::Newer),
        }
        Ok(store)
    }

    /// Makes the tables in a file that is emptied for that, and as small as its new content needs.
    fn make(&self) -> Result<(), DirectoryError> {
        self.conn.set_db_config(DbConfig::SQLITE_DBCONFIG_RESET_DATABASE, true)?;
        let emptied = self.conn.execute_batch(PAGES).and_then(|()| self.conn.execute_batch("VACUUM"));
        self.conn.set_db_config(DbConfig::SQLITE_DBCONFIG_RESET_DATABASE, false)?;
        emptied?;
        let change = self.conn.unchecked_transaction()?;
        change.execute_batch(SCHEMA)?;
        change.execute_batch(&format!("PRAGMA user_version = {VERSION}"))?;
        Ok(change.commit()?)
    }

    /// A directory that is not kept: to try out what is about to be published.
    ///
    /// # Errors
    /// What is wrong with the store.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn in_memory() -> Result<Self, DirectoryError> {
        Self::open(Connection::open_in_memory()?)
    }

    /// Which directory is installed, if any.
    #[must_use]
    pub fn info(&self, today: NaiveDate) -> Option<DirectoryInfo> {
        let state = self.state.as_ref()?;
        let sources = state.about.sources.iter();
        Some(DirectoryInfo {
            name: state.about.name.clone(),
            made: state.about.made,
            age_days: u32::try_from((today - state.about.made).num_days()).unwrap_or(0),
            services: state.services,
            example: state.about.example,
            sources: sources
                .map(|s| Source { name: s.name.clone(), licence: s.licence.clone(), url: s.url.clone() })
                .collect(),
            digest: state.digest.clone(),
            expired: None,
        })
    }

    /// The country whose public holidays hold (ISO 3166-1 alpha-2); empty for none.
    #[must_use]
    pub fn country(&self) -> &str {
        self.state.as_ref().map_or("", |state| &state.about.country)
    }

    /// Which version of which region is installed, if any.
    #[must_use]
    pub fn edition(&self) -> Option<&Edition> {
        self.state.as_ref().map(|state| &state.edition)
    }

    /// Gives the connection back, for instance to close it and remove its file.
    #[must_use]
    pub fn into_connection(self) -> Connection {
        self.conn
    }

    /// Reads what is installed into memory.
    pub(crate) fn load(&mut self) -> Result<(), DirectoryError> {
        let meta = |key: &str| -> Result<Option<Vec<u8>>, DirectoryError> {
            let mut statement = self.conn.prepare_cached("SELECT value FROM meta WHERE key = ?1")?;
            Ok(statement.query_row([key], |row| row.get(0)).optional()?)
        };
        let about = (meta("about")?, meta("digest")?);
        self.state = match (about, meta("edition")?, meta("counts")?) {
            ((Some(about), Some(digest)), Some(edition), Some(counts)) => {
                let counts: Counts = postcard::from_bytes(&counts)?;
                Some(State {
                    about: postcard::from_bytes(&about)?,
                    digest: String::from_utf8(digest).map_err(|_| DirectoryError::Damaged)?,
                    edition: postcard::from_bytes(&edition)?,
                    counts,
                    services: counts.rows[2],
                    numbers: counts.next[2],
                    shelves: Shelves::new(counts.bits),
                    buckets: OnceCell::default(),
                    lexicon: RefCell::default(),
                    bits: RefCell::default(),
                    columns: RefCell::default(),
                    open: RefCell::default(),
                    fresh: RefCell::default(),
                })
            }
            _ => None,
        };
        Ok(())
    }

    pub(crate) fn state(&self) -> Result<&State, DirectoryError> {
        self.state.as_ref().ok_or(DirectoryError::Absent)
    }

    /// A named set of services; empty when nothing is in it.
    pub(crate) fn bits(&self, name: &str) -> Result<Rc<Bits>, DirectoryError> {
        let state = self.state()?;
        if let Some(bits) = state.bits.borrow().get(name) {
            return Ok(bits.clone());
        }
        let bits = Rc::new(self.part(name)?.map(|bytes| Bits::from_bytes(&bytes)).unwrap_or_default());
        state.bits.borrow_mut().insert(name.to_owned(), bits.clone());
        Ok(bits)
    }

    /// Where and when every service is given.
    pub(crate) fn columns(&self) -> Result<Rc<Columns>, DirectoryError> {
        let state = self.state()?;
        if let Some(columns) = &*state.columns.borrow() {
            return Ok(columns.clone());
        }
        let columns = Rc::new(Columns::read(|name| Ok(self.part(name)?.unwrap_or_default()))?);
        *state.columns.borrow_mut() = Some(columns.clone());
        Ok(columns)
    }

    pub(crate) fn part(&self, name: &str) -> Result<Option<Vec<u8>>, DirectoryError> {
        let mut statement = self.conn.prepare_cached("SELECT bytes FROM part WHERE name = ?1")?;
        Ok(statement.query_row([name], |row| row.get(0)).optional()?)
    }

    pub(crate) fn service_row(&self, n: u32) -> Result<Service, DirectoryError> {
        let state = self.state()?;
        if state.buckets.get().is_none() {
            // Read by nobody else meanwhile.
            let _ = state.buckets.set(self.part(BUCKETS)?.unwrap_or_default());
        }
        let bucket = state.buckets.get().and_then(|all| bucket_of(all, n)).ok_or(DirectoryError::Damaged)?;
        state.shelves.nth(&self.conn, Kind::Service, bucket, n)?.ok_or(DirectoryError::Damaged)
    }

    pub(crate) fn organization_row(&self, id: &str) -> Result<Option<Organization>, DirectoryError> {
        Ok(self.state()?.shelves.row(&self.conn, Kind::Organization, id)?.map(|(_, row)| row))
    }

    pub(crate) fn location_row(&self, id: &str) -> Result<Option<Location>, DirectoryError> {
        Ok(self.state()?.shelves.row(&self.conn, Kind::Location, id)?.map(|(_, row)| row))
    }

    pub(crate) fn calendar(&self, year: i32) -> Result<Calendar, DirectoryError> {
        let state = self.state()?;
        Ok(state.open.borrow_mut().calendar(&state.about.country, year).clone())
    }
}
