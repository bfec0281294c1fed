//! The root hash over a region's rows: what a publisher signs and every phone computes for itself.
//!
//! Each row falls into one of 2^bits buckets by its kind and identifier. A bucket's hash is over its rows in order of
//! kind and identifier, the root over all buckets' hashes. A delta touches few buckets, so that the root over 100,000
//! services is computed anew from the rows near those that changed, not from all of them.

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::PackError;
use crate::model::Directory;

/// A hash.
pub type Hash = [u8; 32];

/// The most buckets, as a power of two: half a dozen rows in each at a million rows.
pub const MAX_BITS: u8 = 16;
const CONTEXT: &[u8] = b"besace-rows-v1\0";

/// The three kinds of rows, in the order in which a pack has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Who runs services.
    Organization,
    /// Where they are given.
    Location,
    /// The services.
    Service,
}

/// How many buckets suit so many rows, as a power of two.
#[must_use]
pub fn bits_for(rows: usize) -> u8 {
    let log = rows.checked_ilog2().unwrap_or(0).saturating_sub(2);
    (log as u8).min(MAX_BITS)
}

/// The bucket of a row. Balance is all that is asked of this hash (FNV-1a): what holds is the SHA-256 above it.
#[must_use]
pub fn bucket(kind: Kind, id: &str, bits: u8) -> u32 {
    let hash = [kind as u8]
        .iter()
        .chain(id.as_bytes())
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    let mixed = (hash ^ hash >> 32).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed.checked_shr(64 - u32::from(bits.min(MAX_BITS))).unwrap_or(0) as u32
}

/// The hash of one row, as it stands in a pack.
#[must_use]
pub fn leaf(kind: Kind, row: &[u8]) -> Hash {
    Sha256::new().chain_update([kind as u8]).chain_update(row).finalize().into()
}

/// The hashes of all buckets.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Tree {
    bits: u8,
    buckets: Vec<Hash>,
}

impl Tree {
    /// The tree over a directory's rows.
    ///
    /// # Errors
    /// [`PackError::TooLarge`] when a row is.
    pub fn over(directory: &Directory, bits: u8) -> Result<Self, PackError> {
        let bits = bits.min(MAX_BITS);
        let mut leaves: Vec<Vec<Hash>> = vec![Vec::new(); 1 << bits];
        gather(&mut leaves, Kind::Organization, &directory.organizations, |row| &row.id, bits)?;
        gather(&mut leaves, Kind::Location, &directory.locations, |row| &row.id, bits)?;
        gather(&mut leaves, Kind::Service, &directory.services, |row| &row.id, bits)?;
        Ok(Self { bits, buckets: leaves.iter().map(|leaves| over(leaves)).collect() })
    }

    /// The tree over no rows.
    #[must_use]
    pub fn empty(bits: u8) -> Self {
        let bits = bits.min(MAX_BITS);
        Self { bits, buckets: vec![[0; 32]; 1 << bits] }
    }

    /// Into how many buckets rows fall, as a power of two.
    #[must_use]
    pub fn bits(&self) -> u8 {
        self.bits
    }

    /// Says what a bucket now holds: its rows' hashes in order of kind and identifier.
    pub fn set(&mut self, bucket: u32, leaves: &[Hash]) {
        if let Some(hash) = self.buckets.get_mut(bucket as usize) {
            *hash = over(leaves);
        }
    }

    /// The root: over the region's name, what the directory says of itself, how many rows there are, and all rows.
    #[must_use]
    pub fn root(&self, region: &str, about: &[u8], counts: [u32; 3]) -> Hash {
        let mut all = Sha256::new().chain_update(CONTEXT).chain_update([self.bits]);
        for part in [region.as_bytes(), about] {
            all.update((part.len() as u64).to_le_bytes());
            all.update(part);
        }
        counts.iter().for_each(|count| all.update(count.to_le_bytes()));
        self.buckets.iter().for_each(|hash| all.update(hash));
        all.finalize().into()
    }

    /// As bytes, to be kept.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        std::iter::once(self.bits).chain(self.buckets.iter().flatten().copied()).collect()
    }

    /// From what [`Tree::to_bytes`] made.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (&bits, rest) = bytes.split_first()?;
        let (buckets, extra) = rest.as_chunks::<32>();
        let whole = bits <= MAX_BITS && extra.is_empty() && buckets.len() == 1 << bits;
        whole.then(|| Self { bits, buckets: buckets.to_vec() })
    }
}

/// The root over a directory, as a publisher signs it.
///
/// # Errors
/// [`PackError::TooLarge`] when a row is.
pub fn root_of(region: &str, directory: &Directory, bits: u8) -> Result<Hash, PackError> {
    let about = postcard::to_allocvec(&directory.about).map_err(|_| PackError::TooLarge)?;
    let counts = [directory.organizations.len(), directory.locations.len(), directory.services.len()];
    Ok(Tree::over(directory, bits)?.root(region, &about, counts.map(|count| count as u32)))
}

fn over(leaves: &[Hash]) -> Hash {
    if leaves.is_empty() {
        return [0; 32];
    }
    let mut all = Sha256::new();
    leaves.iter().for_each(|leaf| all.update(leaf));
    all.finalize().into()
}

fn gather<T: Serialize>(
    leaves: &mut [Vec<Hash>],
    kind: Kind,
    rows: &[T],
    id: fn(&T) -> &str,
    bits: u8,
) -> Result<(), PackError> {
    let mut sorted: Vec<&T> = rows.iter().collect();
    sorted.sort_by_key(|row| id(row));
    for row in sorted {
        let bytes = postcard::to_allocvec(row).map_err(|_| PackError::TooLarge)?;
        if let Some(bucket) = leaves.get_mut(bucket(kind, id(row), bits) as usize) {
            bucket.push(leaf(kind, &bytes));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Location, Service};

    fn directory(services: usize) -> Directory {
        let service = |n: usize| Service { id: format!("s{n}"), name: format!("Service {n}"), ..Service::default() };
        Directory { services: (0..services).map(service).collect(), ..Directory::default() }
    }

    #[test]
    fn the_root_tells_rows_region_kind_and_about_apart_but_not_their_order() {
        let one = directory(40);
        let root = |region: &str, directory: &Directory| root_of(region, directory, 4).unwrap_or_default();
        let mut turned = one.clone();
        turned.services.reverse();
        assert_eq!(root("brussels", &one), root("brussels", &turned));
        assert_ne!(root("brussels", &one), root("liege", &one));

        let mut changed = one.clone();
        changed.services[7].full = besace_engine_api::Full::Yes;
        assert_ne!(root("brussels", &one), root("brussels", &changed));
        let mut named = one.clone();
        named.about.name = "Other".into();
        assert_ne!(root("brussels", &one), root("brussels", &named));
        let mut fewer = one.clone();
        fewer.services.pop();
        assert_ne!(root("brussels", &one), root("brussels", &fewer));
        let mut place = Directory::default();
        place.locations.push(Location::default());
        let mut service = Directory::default();
        service.services.push(Service::default());
        assert_ne!(root("brussels", &place), root("brussels", &service));
    }

    #[test]
    fn rows_spread_over_the_buckets_and_a_tree_comes_back_from_its_bytes() {
        assert_eq!([0, 1, 7, 8, 1000, 10_000_000].map(bits_for), [0, 0, 0, 1, 7, 16]);
        let mut count = [0u32; 128];
        (0..12_800).for_each(|n| count[bucket(Kind::Service, &format!("s{n:06}"), 7) as usize] += 1);
        assert!(count.iter().all(|count| (50..200).contains(count)), "{count:?}");
        assert_eq!(bucket(Kind::Location, "anything", 0), 0);

        let tree = Tree::over(&directory(40), 3).unwrap_or_default();
        assert_eq!(Tree::from_bytes(&tree.to_bytes()), Some(tree.clone()));
        assert_eq!(Tree::from_bytes(&tree.to_bytes()[1..]), None);
        assert_eq!(Tree::from_bytes(&[]), None);
    }
}
