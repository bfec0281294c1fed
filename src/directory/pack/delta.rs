//! What changed from one version of a region to the next, row by row.
//!
//! `BESACEDELTA`, the version (u16, as that of a pack), the root of the rows it builds on; then the new [`About`] and, for
//! organizations, locations and services in turn, the identifiers that go and the rows that come or change, each list
//! with its length and in order. Numbers are little-endian, rows as in a pack.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::tree::Hash;
use super::{
    MAX_PACK, MAX_ROWS, PackError, check_version, number, read_row, read_rows, version_for, write_row, write_rows,
};
use crate::model::{About, Directory, Location, Organization, Service};

const MAGIC: &[u8; 11] = b"BESACEDELTA";

/// What changed among the rows of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Changes<T> {
    /// Identifiers of rows that go.
    pub removed: Vec<String>,
    /// Rows that come, or stand in the place of the one with their identifier.
    pub put: Vec<T>,
}

/// What changed from one version to the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Delta {
    /// The root of the rows that it builds on.
    pub base: Hash,
    /// What the directory now says of itself.
    pub about: About,
    /// Who runs the services.
    pub organizations: Changes<Organization>,
    /// Where they are given.
    pub locations: Changes<Location>,
    /// The services.
    pub services: Changes<Service>,
}

impl Delta {
    /// What makes `new` of `old`, whose root is `base`.
    #[must_use]
    pub fn between(base: Hash, old: &Directory, new: &Directory) -> Self {
        Self {
            base,
            about: new.about.clone(),
            organizations: changes(&old.organizations, &new.organizations, |row| &row.id),
            locations: changes(&old.locations, &new.locations, |row| &row.id),
            services: changes(&old.services, &new.services, |row| &row.id),
        }
    }

    /// Writes it as bytes.
    ///
    /// # Errors
    /// [`PackError::TooLarge`] when there are too many rows or one is too long.
    pub fn write(&self) -> Result<Vec<u8>, PackError> {
        let mut bytes = MAGIC.to_vec();
        bytes.extend_from_slice(&version_for(&self.services.put).to_le_bytes());
        bytes.extend_from_slice(&self.base);
        write_row(&mut bytes, &self.about)?;
        write_changes(&mut bytes, &self.organizations, |row| &row.id)?;
        write_changes(&mut bytes, &self.locations, |row| &row.id)?;
        write_changes(&mut bytes, &self.services, |row| &row.id)?;
        if bytes.len() > MAX_PACK { Err(PackError::TooLarge) } else { Ok(bytes) }
    }

    /// Reads it from bytes.
    ///
    /// # Errors
    /// Says why they are not a delta that can be read here.
    pub fn read(bytes: &[u8]) -> Result<Self, PackError> {
        if bytes.len() > MAX_PACK {
            return Err(PackError::TooLarge);
        }
        let rest = bytes.strip_prefix(MAGIC).ok_or(PackError::NotAPack)?;
        let (version, rest) = rest.split_first_chunk().ok_or(PackError::Damaged)?;
        check_version(*version)?;
        let (base, mut rest) = rest.split_first_chunk().ok_or(PackError::Damaged)?;
        let delta = Self {
            base: *base,
            about: read_row(&mut rest)?,
            organizations: read_changes(&mut rest, |row: &Organization| &row.id)?,
            locations: read_changes(&mut rest, |row: &Location| &row.id)?,
            services: read_changes(&mut rest, |row: &Service| &row.id)?,
        };
        if rest.is_empty() { Ok(delta) } else { Err(PackError::Damaged) }
    }

    /// The directory that comes of another one.
    ///
    /// # Errors
    /// [`PackError::Damaged`] when a row that goes was not there.
    pub fn apply(&self, old: &Directory) -> Result<Directory, PackError> {
        Ok(Directory {
            about: self.about.clone(),
            organizations: applied(&self.organizations, &old.organizations, |row| &row.id)?,
            locations: applied(&self.locations, &old.locations, |row| &row.id)?,
            services: applied(&self.services, &old.services, |row| &row.id)?,
        })
    }
}

fn changes<T: PartialEq + Clone>(old: &[T], new: &[T], id: fn(&T) -> &str) -> Changes<T> {
    let before: BTreeMap<&str, &T> = old.iter().map(|row| (id(row), row)).collect();
    let after: BTreeMap<&str, &T> = new.iter().map(|row| (id(row), row)).collect();
    let removed = before.keys().filter(|id| !after.contains_key(*id)).map(|id| (*id).to_owned()).collect();
    let put = after.iter().filter(|(id, row)| before.get(*id) != Some(row)).map(|(_, row)| (*row).clone()).collect();
    Changes { removed, put }
}

fn applied<T: Clone>(changes: &Changes<T>, old: &[T], id: fn(&T) -> &str) -> Result<Vec<T>, PackError> {
    let mut rows: BTreeMap<&str, &T> = old.iter().map(|row| (id(row), row)).collect();
    for gone in &changes.removed {
        rows.remove(gone.as_str()).ok_or(PackError::Damaged)?;
    }
    rows.extend(changes.put.iter().map(|row| (id(row), row)));
    Ok(rows.into_values().cloned().collect())
}

fn write_changes<T: Serialize>(bytes: &mut Vec<u8>, changes: &Changes<T>, id: fn(&T) -> &str) -> Result<(), PackError> {
    let mut lists = [Vec::new(), Vec::new()];
    let [removed, put] = &mut lists;
    let counts = [write_rows(removed, &changes.removed, |id| id)?, write_rows(put, &changes.put, id)?];
    for (count, mut list) in counts.into_iter().zip(lists) {
        bytes.extend_from_slice(&count.to_le_bytes());
        bytes.append(&mut list);
    }
    Ok(())
}

fn read_changes<T: DeserializeOwned>(rest: &mut &[u8], id: fn(&T) -> &str) -> Result<Changes<T>, PackError> {
    let count =
        |rest: &mut &[u8]| number(rest).and_then(|n| if n > MAX_ROWS { Err(PackError::TooLarge) } else { Ok(n) });
    let removed = count(rest)?;
    let removed: Vec<String> = read_rows(rest, removed, |id: &String| id)?;
    let put = count(rest)?;
    let put: Vec<T> = read_rows(rest, put, id)?;
    let both = put.iter().any(|row| removed.binary_search_by(|gone| gone.as_str().cmp(id(row))).is_ok());
    if both { Err(PackError::Damaged) } else { Ok(Changes { removed, put }) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn directory(names: &[(&str, &str)]) -> Directory {
        let service =
            |(id, name): &(&str, &str)| Service { id: (*id).into(), name: (*name).into(), ..Service::default() };
        Directory { services: names.iter().map(service).collect(), ..Directory::default() }
    }

    #[test]
    fn what_changed_makes_the_new_of_the_old_and_nothing_else() {
        let old = directory(&[("a", "Abri"), ("b", "Bains"), ("c", "Cantine")]);
        let new = directory(&[("a", "Abri"), ("c", "Cantine du midi"), ("d", "Douches")]);
        let delta = Delta::between([1; 32], &old, &new);
        assert_eq!((delta.services.removed.len(), delta.services.put.len()), (1, 2));

        let read = Delta::read(&delta.write().unwrap()).unwrap();
        assert_eq!(read, delta);
        assert_eq!(read.apply(&old).unwrap(), new);
        assert_eq!(read.apply(&new), Err(PackError::Damaged), "what goes is not there");
    }

    #[test]
    fn every_cut_is_told_and_so_is_a_row_that_goes_and_comes() {
        let old = directory(&[("a", "Abri"), ("b", "Bains")]);
        let mut delta = Delta::between([1; 32], &old, &directory(&[("b", "Bains publics")]));
        let bytes = delta.write().unwrap();
        for cut in 0..bytes.len() {
            assert!(Delta::read(&bytes[..cut]).is_err(), "cut at {cut}");
        }
        delta.services.removed = vec!["b".into()];
        assert_eq!(Delta::read(&delta.write().unwrap()), Err(PackError::Damaged));
    }
}
