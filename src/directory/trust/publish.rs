//! Making a region's next version: its pack, and what changed since the former one.

use besace_crypto::SigningKey;

use super::metadata::{Body, DeltaFile, File, Region, Signed};
use super::{Part, Refused};
use crate::model::Directory;
use crate::pack::delta::Delta;
use crate::pack::squeeze::pack_up;
use crate::pack::tree::{bits_for, root_of};
use crate::pack::{PackError, write_pack};

/// So many versions back a phone still finds its way by deltas; after that it takes the whole pack.
const DELTAS: usize = 16;

/// A region's next version and the new files that go with it, by name.
#[derive(Clone, Debug)]
pub struct Release {
    /// What is to stand in the list of regions.
    pub region: Region,
    /// The files.
    pub files: Vec<(String, Vec<u8>)>,
}

/// Makes the next version of a region. Rows that did not change make no new version.
///
/// # Errors
/// [`PackError::TooLarge`] when there are too many rows or one is too long.
pub fn release(
    id: &str,
    name: &str,
    new: &Directory,
    before: Option<(&Region, &Directory)>,
) -> Result<Release, PackError> {
    let rows = new.organizations.len() + new.locations.len() + new.services.len();
    // Phones compute a delta's root within the buckets they have: the number stays while it suits.
    let bits = match before {
        Some((region, _)) if region.bits.abs_diff(bits_for(rows)) <= 1 => region.bits,
        _ => bits_for(rows),
    };
    let root = root_of(id, new, bits)?;
    if let Some((region, _)) = before.filter(|(region, _)| region.root == root) {
        return Ok(Release { region: Region { name: name.to_owned(), ..region.clone() }, files: Vec::new() });
    }
    let mut files = Vec::new();
    let mut lay = |bytes: Vec<u8>, part: Part| {
        let packed = pack_up(&bytes);
        let file = File::of(&packed, bytes.len());
        files.push((file.name(part), packed));
        file
    };
    let pack = lay(write_pack(new)?, Part::Pack);
    let mut deltas = Vec::new();
    if let Some((region, old)) = before.filter(|(region, _)| region.bits == bits) {
        let delta = lay(Delta::between(region.root, old, new).write()?, Part::Delta);
        deltas.push(DeltaFile { from: region.version, root, file: delta });
        let mut bytes = u64::from(delta.length);
        for delta in region.deltas.iter().take(DELTAS - 1) {
            bytes += u64::from(delta.file.length);
            if bytes < u64::from(pack.length) {
                deltas.push(delta.clone());
            }
        }
    }
    let region = Region {
        id: id.to_owned(),
        name: name.to_owned(),
        version: before.map_or(1, |(region, _)| region.version.saturating_add(1)),
        made: new.about.made,
        services: new.services.len() as u32,
        bits,
        root,
        pack,
        deltas,
    };
    Ok(Release { region, files })
}

/// Signs a body with all of these keys.
///
/// # Errors
/// [`Refused::Unreadable`] when it says what cannot be.
pub fn sign<B: Body>(body: &B, keys: &[SigningKey]) -> Result<Signed, Refused> {
    let mut signed = Signed::new(body)?;
    keys.iter().for_each(|key| add_signature::<B>(&mut signed, key));
    Ok(signed)
}

/// Adds a key's signature to those that are there, in the place of its former one.
pub fn add_signature<B: Body>(signed: &mut Signed, key: &SigningKey) {
    let public = key.verifying_key();
    signed.signatures.retain(|(signer, _)| *signer != public);
    signed.signatures.push((public, key.sign(B::CONTEXT, &signed.body)));
}
