//! How a shelf stands in the store: its rows one after the other, packed.

use lz4_flex::block::{compress_with_dict, decompress_into_with_dict};
use rusqlite::{Connection, OptionalExtension as _, params};

use crate::error::DirectoryError;
use crate::install::save_part;
use crate::pack::tree::Kind;

/// What a shelf holds at most: no more than a whole pack.
const MAX_SHELF: usize = crate::pack::MAX_PACK;
/// A packed shelf says first how long it is, in so many bytes.
const LENGTH: usize = 4;
/// The part of the store that holds the sample.
const SAMPLE: &str = "sample";
/// How many bytes of rows make a sample.
const SAMPLE_BYTES: usize = 16 << 10;

/// Puts rows on shelves, as they come: by shelf, kind and identifier.
pub(crate) struct Writer<'a> {
    conn: &'a Connection,
    sample: Vec<u8>,
    shelf: u32,
    bytes: Vec<u8>,
}

impl<'a> Writer<'a> {
    /// On shelves that are there, with their sample.
    pub(super) fn new(conn: &'a Connection, sample: Vec<u8>) -> Self {
        Self { conn, sample, shelf: 0, bytes: Vec::new() }
    }

    /// On shelves that are empty, after a look at these of the rows: what they have in common is written once.
    pub(crate) fn begin(conn: &'a Connection, rows: impl Iterator<Item = Vec<u8>>) -> Result<Self, DirectoryError> {
        let mut sample = Vec::new();
        for row in rows {
            sample.extend(row);
            if sample.len() >= SAMPLE_BYTES {
                break;
            }
        }
        save_part(conn, SAMPLE, &sample)?;
        Ok(Self::new(conn, sample))
    }

    pub(crate) fn add(&mut self, shelf: u32, kind: Kind, n: u32, row: &[u8]) -> Result<(), DirectoryError> {
        if shelf != self.shelf {
            self.write()?;
            self.shelf = shelf;
        }
        let length = u32::try_from(row.len()).map_err(|_| DirectoryError::Damaged)?;
        self.bytes.push(kind as u8);
        self.bytes.extend_from_slice(&n.to_le_bytes());
        self.bytes.extend_from_slice(&length.to_le_bytes());
        self.bytes.extend_from_slice(row);
        Ok(())
    }

    pub(crate) fn finish(mut self) -> Result<(), DirectoryError> {
        self.write()
    }

    fn write(&mut self) -> Result<(), DirectoryError> {
        if !self.bytes.is_empty() {
            let mut packed = (self.bytes.len() as u32).to_le_bytes().to_vec();
            packed.append(&mut compress_with_dict(&self.bytes, &self.sample));
            let mut insert = self.conn.prepare_cached("INSERT INTO shelf (n, bytes) VALUES (?1, ?2)")?;
            insert.execute(params![self.shelf, packed])?;
            self.bytes.clear();
        }
        Ok(())
    }
}

/// The rows that all shelves are packed with.
pub(super) fn sample(conn: &Connection) -> Result<Vec<u8>, DirectoryError> {
    let mut select = conn.prepare_cached("SELECT bytes FROM part WHERE name = ?1")?;
    Ok(select.query_row([SAMPLE], |row| row.get(0)).optional()?.unwrap_or_default())
}

/// A shelf's bytes, as they were before they were packed.
pub(super) fn unpack(packed: &[u8], sample: &[u8]) -> Result<Vec<u8>, DirectoryError> {
    let (length, packed) = packed.split_first_chunk::<LENGTH>().ok_or(DirectoryError::Damaged)?;
    let length = u32::from_le_bytes(*length) as usize;
    if length > MAX_SHELF {
        return Err(DirectoryError::Damaged);
    }
    let mut bytes = vec![0; length];
    match decompress_into_with_dict(packed, &mut bytes, sample) {
        Ok(written) if written == length => Ok(bytes),
        _ => Err(DirectoryError::Damaged),
    }
}
