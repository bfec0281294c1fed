//! The directory on this device, in SQLite.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use besace_engine_api::{DirectoryInfo, Source};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension as _};
use serde::de::DeserializeOwned;

use crate::bits::Bits;
use crate::columns::Columns;
use crate::error::DirectoryError;
use crate::hours::Calendar;
use crate::install::{Edition, read_rows};
use crate::model::{About, Directory, Location, Organization, Service};
use crate::opening::OpenMemo;
use crate::pack::Pack;

/// Numbered, only ever added to: `PRAGMA user_version` says how many were applied.
const MIGRATIONS: &[&str] = &[include_str!("schema_1.sql"), include_str!("schema_2.sql")];

/// The journal stays, emptied: a phone that makes and removes a file for each change waits longer.
pub(crate) const JOURNAL: &str = "PRAGMA journal_mode = TRUNCATE;";

/// What is kept of the file in memory while people search.
pub(crate) const CACHE: &str = "PRAGMA cache_size = -16000; PRAGMA cache_spill = ON;";

/// The directory on this device: one connection, one caller.
pub struct DirectoryStore {
    pub(crate) conn: Connection,
    pub(crate) state: Option<State>,
}

/// What is kept in memory of the directory that is installed.
pub(crate) struct State {
    pub(crate) about: About,
    pub(crate) digest: String,
    pub(crate) edition: Edition,
    pub(crate) services: u32,
    /// Every service's number is below this; not each such number is a service's.
    pub(crate) numbers: u32,
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
        let rows = migrate(&conn)?;
        let mut store = Self { conn, state: None };
        match rows {
            Some(directory) => store.install(&Pack { directory, digest: [0; 32] }, &mut |_| {})?,
            None => store.load()?,
        }
        Ok(store)
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
        self.state = match (about, meta("edition")?, meta("services")?, meta("numbers")?) {
            ((Some(about), Some(digest)), Some(edition), Some(services), Some(numbers)) => Some(State {
                about: postcard::from_bytes(&about)?,
                digest: String::from_utf8(digest).map_err(|_| DirectoryError::Damaged)?,
                edition: postcard::from_bytes(&edition)?,
                services: postcard::from_bytes(&services)?,
                numbers: postcard::from_bytes(&numbers)?,
                bits: RefCell::default(),
                columns: RefCell::default(),
                open: RefCell::default(),
                fresh: RefCell::default(),
            }),
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
        let mut statement = self.conn.prepare_cached("SELECT row FROM service WHERE n = ?1")?;
        let row = statement.query_row([n], |row| decode(row.get_ref(0)?.as_blob()?)).optional()?;
        row.ok_or(DirectoryError::Damaged)?
    }

    pub(crate) fn organization_row(&self, id: &str) -> Result<Option<Organization>, DirectoryError> {
        let mut statement = self.conn.prepare_cached("SELECT row FROM organization WHERE id = ?1")?;
        statement.query_row([id], |row| decode(row.get_ref(0)?.as_blob()?)).optional()?.transpose()
    }

    pub(crate) fn location_row(&self, id: &str) -> Result<Option<Location>, DirectoryError> {
        let mut statement = self.conn.prepare_cached("SELECT row FROM location WHERE id = ?1")?;
        statement.query_row([id], |row| decode(row.get_ref(0)?.as_blob()?)).optional()?.transpose()
    }

    pub(crate) fn calendar(&self, year: i32) -> Result<Calendar, DirectoryError> {
        let state = self.state()?;
        Ok(state.open.borrow_mut().calendar(&state.about.country, year).clone())
    }
}

fn decode<T: DeserializeOwned>(bytes: &[u8]) -> rusqlite::Result<Result<T, DirectoryError>> {
    Ok(postcard::from_bytes(bytes).map_err(DirectoryError::from))
}

/// Brings the tables up to date; gives back the rows that have to be installed anew for that.
fn migrate(conn: &Connection) -> Result<Option<Directory>, DirectoryError> {
    let version: i64 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let applied = usize::try_from(version).unwrap_or(0);
    if applied > MIGRATIONS.len() {
        return Err(DirectoryError::Newer);
    }
    let about = |conn: &Connection| -> Result<Option<Vec<u8>>, DirectoryError> {
        Ok(conn.query_row("SELECT value FROM meta WHERE key = 'about'", [], |row| row.get(0)).optional()?)
    };
    let rows = match if applied == 1 { about(conn)? } else { None } {
        Some(about) => Some(read_rows(conn, postcard::from_bytes(&about)?)?),
        None => None,
    };
    for (number, migration) in (applied + 1..).zip(&MIGRATIONS[applied..]) {
        let change = conn.unchecked_transaction()?;
        change.execute_batch(migration)?;
        change.execute_batch(&format!("PRAGMA user_version = {number}"))?;
        change.commit()?;
    }
    Ok(rows)
}
