//! Packs: a directory as one file.
//!
//! Version 1 and 2: `BESACEPACK`, the version (u16), the lengths of the parts; then [`About`], organizations, locations and
//! services as postcard rows, each kind sorted by identifier, each row with its length; at the end the SHA-256 of all
//! before it. Numbers are little-endian. The same rows always make the same bytes.
//!
//! In version 2 a service may be full until a day; a pack without such a row is written as version 1, which older apps
//! read too.
//!
//! - [`tree`] is the root hash over the rows, which publishers sign;
//! - [`delta`] is what changed from one version to the next;
//! - [`squeeze`] makes files small for a static host.

pub mod delta;
pub mod squeeze;
pub mod tree;

use std::fmt;

use besace_engine_api::Full;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};

use crate::model::{About, Directory, Location, Organization, Service};

const MAGIC: &[u8; 10] = b"BESACEPACK";
/// The newest version that is read here.
const VERSION: u16 = 2;
const DIGEST: usize = 32;
/// Magic, version, and four counts.
const HEADER: usize = MAGIC.len() + 2 + 4 * 4;

/// The largest pack that is read, in bytes.
pub const MAX_PACK: usize = 256 << 20;
/// The longest row, in bytes.
pub const MAX_ROW: usize = 64 << 10;
/// The most rows of a kind.
pub const MAX_ROWS: u32 = 1_000_000;

/// Why bytes are not a pack that can be read here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackError {
    /// They do not begin as a pack does.
    NotAPack,
    /// The pack is of a newer kind.
    Newer(u16),
    /// The pack is larger than can be taken in.
    TooLarge,
    /// The pack was cut or changed.
    Damaged,
    /// The changes build on other rows than are here.
    OtherBase,
    /// The rows that come of it are not those that were signed.
    OtherRows,
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAPack => f.write_str("this is not a directory pack"),
            Self::Newer(version) => {
                write!(f, "this pack is of kind {version}, this app reads {VERSION}: update the app")
            }
            Self::TooLarge => f.write_str("this pack is too large"),
            Self::Damaged => f.write_str("this pack was cut or changed: fetch it again"),
            Self::OtherBase => f.write_str("these changes build on another version: fetch the whole pack"),
            Self::OtherRows => f.write_str("this pack holds other rows than were signed: fetch it again"),
        }
    }
}

impl std::error::Error for PackError {}

/// A pack that was read: its directory and its digest.
#[derive(Clone, Debug, PartialEq)]
pub struct Pack {
    /// What it holds.
    pub directory: Directory,
    /// SHA-256 of all its bytes, by which a published pack is known.
    pub digest: [u8; DIGEST],
}

/// The digest of a pack in hexadecimal.
#[must_use]
pub fn hex(digest: &[u8]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Writes a directory as a pack.
///
/// # Errors
/// [`PackError::TooLarge`] when there are too many rows or one is too long.
pub fn write_pack(directory: &Directory) -> Result<Vec<u8>, PackError> {
    let mut body = Vec::new();
    write_row(&mut body, &directory.about)?;
    let counts = [
        write_rows(&mut body, &directory.organizations, |row| &row.id)?,
        write_rows(&mut body, &directory.locations, |row| &row.id)?,
        write_rows(&mut body, &directory.services, |row| &row.id)?,
    ];
    let length = u32::try_from(body.len()).map_err(|_| PackError::TooLarge)?;
    let mut pack = Vec::with_capacity(HEADER + body.len() + DIGEST);
    pack.extend_from_slice(MAGIC);
    pack.extend_from_slice(&version_for(&directory.services).to_le_bytes());
    counts.iter().chain([&length]).for_each(|number| pack.extend_from_slice(&number.to_le_bytes()));
    pack.append(&mut body);
    let digest = Sha256::digest(&pack);
    pack.extend_from_slice(&digest);
    if pack.len() > MAX_PACK {
        return Err(PackError::TooLarge);
    }
    Ok(pack)
}

/// Reads a pack. Length and digest are checked before any row is read.
///
/// # Errors
/// Says why the bytes are not a pack that can be read here.
pub fn read_pack(bytes: &[u8]) -> Result<Pack, PackError> {
    if bytes.len() > MAX_PACK {
        return Err(PackError::TooLarge);
    }
    let rest = bytes.strip_prefix(MAGIC).ok_or(PackError::NotAPack)?;
    let (version, _) = rest.split_first_chunk().ok_or(PackError::Damaged)?;
    check_version(*version)?;
    let (signed, digest) = bytes.split_last_chunk::<DIGEST>().ok_or(PackError::Damaged)?;
    if Sha256::digest(signed).as_slice() != digest {
        return Err(PackError::Damaged);
    }
    Ok(Pack { directory: read_unchecked(bytes)?, digest: Sha256::digest(bytes).into() })
}

/// Reads a pack whose bytes were checked by a signed hash already.
///
/// # Errors
/// As [`read_pack`].
pub(crate) fn read_unchecked(bytes: &[u8]) -> Result<Directory, PackError> {
    let rest = bytes.strip_prefix(MAGIC).ok_or(PackError::NotAPack)?;
    let (version, rest) = rest.split_first_chunk().ok_or(PackError::Damaged)?;
    check_version(*version)?;
    let (mut rest, _) = rest.split_last_chunk::<DIGEST>().ok_or(PackError::Damaged)?;
    let [organizations, locations, services, length] = [(); 4].map(|()| number(&mut rest));
    if length? as usize != rest.len() {
        return Err(PackError::Damaged);
    }
    let directory = Directory {
        about: read_row::<About>(&mut rest)?,
        organizations: read_rows(&mut rest, organizations?, |row: &Organization| &row.id)?,
        locations: read_rows(&mut rest, locations?, |row: &Location| &row.id)?,
        services: read_rows(&mut rest, services?, |row: &Service| &row.id)?,
    };
    if rest.is_empty() { Ok(directory) } else { Err(PackError::Damaged) }
}

/// The version that tells all that is in these rows.
fn version_for<'a>(services: impl IntoIterator<Item = &'a Service>) -> u16 {
    if services.into_iter().any(|service| matches!(service.full, Full::Until(_))) { VERSION } else { 1 }
}

fn check_version(version: [u8; 2]) -> Result<(), PackError> {
    match u16::from_le_bytes(version) {
        1..=VERSION => Ok(()),
        newer => Err(PackError::Newer(newer)),
    }
}

fn number(rest: &mut &[u8]) -> Result<u32, PackError> {
    let (number, after) = rest.split_first_chunk().ok_or(PackError::Damaged)?;
    *rest = after;
    Ok(u32::from_le_bytes(*number))
}

fn write_row<T: Serialize>(body: &mut Vec<u8>, row: &T) -> Result<(), PackError> {
    let bytes = postcard::to_allocvec(row).map_err(|_| PackError::TooLarge)?;
    if bytes.len() > MAX_ROW {
        return Err(PackError::TooLarge);
    }
    body.extend_from_slice(&(bytes.len() as u32).to_le_bytes());
    body.extend_from_slice(&bytes);
    Ok(())
}

fn write_rows<T: Serialize>(body: &mut Vec<u8>, rows: &[T], id: fn(&T) -> &str) -> Result<u32, PackError> {
    let count = u32::try_from(rows.len()).ok().filter(|count| *count <= MAX_ROWS).ok_or(PackError::TooLarge)?;
    let mut sorted: Vec<&T> = rows.iter().collect();
    sorted.sort_by_key(|row| id(row));
    sorted.into_iter().try_for_each(|row| write_row(body, row))?;
    Ok(count)
}

fn read_row<T: DeserializeOwned>(rest: &mut &[u8]) -> Result<T, PackError> {
    let length = number(rest)? as usize;
    if length > MAX_ROW {
        return Err(PackError::TooLarge);
    }
    let (row, after) = rest.split_at_checked(length).ok_or(PackError::Damaged)?;
    *rest = after;
    match postcard::take_from_bytes(row) {
        Ok((value, [])) => Ok(value),
        _ => Err(PackError::Damaged),
    }
}

/// Reads the rows of one kind: they must stand in order and no identifier twice.
fn read_rows<T: DeserializeOwned>(rest: &mut &[u8], count: u32, id: fn(&T) -> &str) -> Result<Vec<T>, PackError> {
    if count > MAX_ROWS {
        return Err(PackError::TooLarge);
    }
    let mut rows: Vec<T> = Vec::new();
    for _ in 0..count {
        let row: T = read_row(rest)?;
        if rows.last().is_some_and(|last| id(last) >= id(&row)) {
            return Err(PackError::Damaged);
        }
        rows.push(row);
    }
    Ok(rows)
}

#[cfg(test)]
#[allow(clippy::panic, reason = "tests")]
mod tests {
    use super::*;

    fn directory() -> Directory {
        let service = |id: &str| Service { id: id.into(), name: format!("Service {id}"), ..Service::default() };
        Directory {
            about: About { name: "Test".into(), country: "BE".into(), ..About::default() },
            organizations: vec![Organization {
                id: "o".into(),
                name: "Organisation".into(),
                ..Organization::default()
            }],
            locations: vec![Location { id: "l".into(), city: "Bruxelles".into(), ..Location::default() }],
            services: vec![service("b"), service("a")],
        }
    }

    #[test]
    fn the_same_rows_in_any_order_are_the_same_pack() {
        let one = directory();
        let mut other = one.clone();
        other.services.reverse();
        assert_eq!(write_pack(&one), write_pack(&other));
        let pack = write_pack(&one).and_then(|bytes| read_pack(&bytes)).unwrap_or_else(|e| panic!("{e}"));
        assert_eq!(pack.directory, other);
    }

    #[test]
    fn every_cut_and_every_flipped_bit_is_told() {
        let bytes = write_pack(&directory()).unwrap_or_default();
        for length in 0..bytes.len() {
            assert!(read_pack(&bytes[..length]).is_err(), "cut at {length}");
        }
        for bit in 0..bytes.len() * 8 {
            let mut flipped = bytes.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(read_pack(&flipped).is_err(), "bit {bit}");
        }
        let mut longer = bytes.clone();
        longer.push(0);
        assert_eq!(read_pack(&longer), Err(PackError::Damaged));
    }

    #[test]
    fn a_newer_pack_says_so_and_a_hostile_one_is_refused_before_memory_is_taken() {
        let mut newer = write_pack(&directory()).unwrap_or_default();
        newer[10] = 9;
        assert_eq!(read_pack(&newer), Err(PackError::Newer(9)));

        let mut hostile = Vec::from(*MAGIC);
        hostile.extend_from_slice(&VERSION.to_le_bytes());
        for number in [u32::MAX, u32::MAX, u32::MAX, 0] {
            hostile.extend_from_slice(&number.to_le_bytes());
        }
        let digest = Sha256::digest(&hostile);
        hostile.extend_from_slice(&digest);
        assert_eq!(read_pack(&hostile), Err(PackError::Damaged));
        assert_eq!(read_pack(b"{}"), Err(PackError::NotAPack));
    }

    #[test]
    fn a_day_until_which_a_service_is_full_is_told_to_those_who_know_of_it() {
        let mut full = directory();
        full.services[0].full = Full::Yes;
        let older = write_pack(&full).unwrap_or_default();
        assert_eq!((older[10], read_pack(&older).map(|pack| pack.directory.services[1].full)), (1, Ok(Full::Yes)));
        // What was a bool in version 1.
        assert_eq!(postcard::to_allocvec(&[Full::No, Full::Yes]), postcard::to_allocvec(&[false, true]));

        let day = chrono::NaiveDate::from_ymd_opt(2026, 3, 2).unwrap_or_default();
        full.services[0].full = Full::Until(day);
        let newer = write_pack(&full).unwrap_or_default();
        assert_eq!(
            (newer[10], read_pack(&newer).map(|pack| pack.directory.services[1].full)),
            (2, Ok(Full::Until(day)))
        );
    }

    #[test]
    fn the_form_of_a_pack_is_frozen() {
        let digest = read_pack(&write_pack(&directory()).unwrap_or_default()).map(|pack| hex(&pack.digest));
        assert_eq!(digest.as_deref(), Ok("cc408c28c41762ccd895fa33c0fdd204ced36da72473152ed68fcfd6e92ece50"));
    }
}
