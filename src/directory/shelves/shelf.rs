//! One shelf that was looked into.

use std::ops::Range;

use rusqlite::{Connection, OptionalExtension as _};

use super::packing::unpack;
use crate::error::DirectoryError;
use crate::pack::tree::Kind;

/// A shelf that was looked into: its rows by kind and identifier, as those beside it have it.
#[derive(Debug)]
pub(super) struct Shelf {
    bytes: Vec<u8>,
    pub(super) rows: Vec<Kept>,
}

#[derive(Debug)]
pub(super) struct Kept {
    pub(super) kind: Kind,
    pub(super) n: u32,
    row: Range<usize>,
}

impl Shelf {
    /// As it was packed, without what lies beside it.
    pub(super) fn open(conn: &Connection, n: u32, sample: &[u8]) -> Result<Self, DirectoryError> {
        let mut select = conn.prepare_cached("SELECT bytes FROM shelf WHERE n = ?1")?;
        let packed = select.query_row([n], |row| Ok(unpack(row.get_ref(0)?.as_blob()?, sample))).optional()?;
        Self::read(packed.transpose()?.unwrap_or_default())
    }

    /// Rows that are not as they were packed.
    pub(super) fn add_what_lies_beside(&mut self, conn: &Connection, n: u32) -> Result<(), DirectoryError> {
        let mut select = conn.prepare_cached("SELECT kind, id, n, row FROM changed WHERE shelf = ?1")?;
        let mut rows = select.query([n])?;
        while let Some(row) = rows.next()? {
            let kind = kind_of(row.get(0)?)?;
            let id = row.get_ref(1)?.as_str().map_err(|_| DirectoryError::Damaged)?;
            let bytes = row.get_ref(3)?.as_blob_or_null().map_err(|_| DirectoryError::Damaged)?;
            self.change(kind, id, row.get(2)?, bytes);
        }
        Ok(())
    }

    fn read(bytes: Vec<u8>) -> Result<Self, DirectoryError> {
        let mut rows = Vec::new();
        let mut rest = bytes.as_slice();
        while let Some((&kind, after)) = rest.split_first() {
            let number = |bytes: &[u8; 4]| u32::from_le_bytes(*bytes);
            let (n, after) = after.split_first_chunk().ok_or(DirectoryError::Damaged)?;
            let (length, after) = after.split_first_chunk().ok_or(DirectoryError::Damaged)?;
            let start = bytes.len() - after.len();
            let (row, after) = after.split_at_checked(number(length) as usize).ok_or(DirectoryError::Damaged)?;
            rows.push(Kept { kind: kind_of(kind)?, n: number(n), row: start..start + row.len() });
            rest = after;
        }
        Ok(Self { bytes, rows })
    }

    pub(super) fn at(&self, place: usize) -> Option<(u32, &[u8])> {
        let kept = self.rows.get(place)?;
        Some((kept.n, self.bytes.get(kept.row.clone())?))
    }

    /// A row's identifier: what every row begins with.
    pub(super) fn id(&self, place: usize) -> &str {
        let row = self.at(place).map_or(&[][..], |(_, row)| row);
        postcard::take_from_bytes::<&str>(row).map_or("", |(id, _)| id)
    }

    /// Where a row is, or would be.
    pub(super) fn place(&self, kind: Kind, id: &str) -> Result<usize, usize> {
        let (mut low, mut high) = (0, self.rows.len());
        while low < high {
            let middle = low.midpoint(high);
            let there = self.rows.get(middle).map_or(0, |kept| kept.kind as u8);
            match there.cmp(&(kind as u8)).then_with(|| self.id(middle).cmp(id)) {
                std::cmp::Ordering::Equal => return Ok(middle),
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        Err(low)
    }

    pub(super) fn change(&mut self, kind: Kind, id: &str, n: u32, row: Option<&[u8]>) {
        let place = self.place(kind, id);
        let Some(row) = row else {
            if let Ok(place) = place {
                self.rows.remove(place);
            }
            return;
        };
        let start = self.bytes.len();
        self.bytes.extend_from_slice(row);
        let kept = Kept { kind, n, row: start..self.bytes.len() };
        match place {
            Ok(place) => self.rows.splice(place..=place, [kept]).for_each(drop),
            Err(place) => self.rows.insert(place, kept),
        }
    }
}

fn kind_of(number: u8) -> Result<Kind, DirectoryError> {
    [Kind::Organization, Kind::Location, Kind::Service].get(usize::from(number)).copied().ok_or(DirectoryError::Damaged)
}
