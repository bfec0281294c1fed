//! A manifest as the hub holds it: readable by its members only, by each with its own device key.
//!
//! ```text
//! 0   1    format, 1
//! 1   4    epoch, little endian
//! 5   1    n, the number of members
//! 6   80n  the epoch key, wrapped for each member (see `wrap`), in the order of the manifest
//! …        a sealed unsigned record (see `envelope`) under the epoch key, at the address space id,
//!          `manifest_id`, version 1, epoch; inside: length of the signed manifest (4, little endian)
//!          ‖ signed manifest ‖ the keys of the former epochs (32 each), in the order of the manifest
//! ```
//!
//! The signed manifest names every key by its id, so swapped wraps or keys are noticed.

use super::{MEMBER_LIMIT, SignedManifest};
use crate::{
    DeviceKeys, EpochKey, ManifestError, OpenError, RecordAddress, WRAPPED_LEN,
    envelope::seal_record_with,
    open_record,
    primitives::{self, NONCE},
    unwrap_epoch_key,
    wrap::wrap_epoch_key_with,
};
use zeroize::Zeroizing;

const FORMAT: u8 = 1;
const WRAPS_AT: usize = 6;

/// What opening a manifest gives: nothing of it counts before [`crate::accept`].
#[derive(Debug)]
pub struct OpenedManifest {
    /// The manifest and its signature.
    pub signed: SignedManifest,
    /// The key of its epoch.
    pub key: EpochKey,
    /// The keys of the former epochs, in the manifest's order.
    pub former: Vec<(u32, EpochKey)>,
}

/// The id of the record that holds a version of the manifest: `besaceMM` ‖ version (8, big endian).
///
/// Each version is a record of its own, written once as new: two members who change the manifest at
/// the same time meet at the hub, and the second one begins again from the first one's.
pub fn manifest_id(version: u64) -> [u8; 16] {
    let mut id = *b"besaceMM\0\0\0\0\0\0\0\0";
    id[8..].copy_from_slice(&version.to_be_bytes());
    id
}

/// Seals a manifest for its members. `former` gives the keys of [`crate::Manifest::former`], in that order.
pub fn seal_manifest(signed: &SignedManifest, key: &EpochKey, former: &[&EpochKey]) -> Result<Vec<u8>, ManifestError> {
    let materials: Result<Vec<_>, _> = signed.manifest().members.iter().map(|_| primitives::random()).collect();
    seal_manifest_with(signed, key, former, &Zeroizing::new(materials?), &primitives::random()?)
}

/// As [`seal_manifest`], with everything random given: for frozen vectors only.
pub(crate) fn seal_manifest_with(
    signed: &SignedManifest,
    key: &EpochKey,
    former: &[&EpochKey],
    materials: &[[u8; 32]],
    nonce: &[u8; NONCE],
) -> Result<Vec<u8>, ManifestError> {
    let manifest = signed.manifest();
    let count = u8::try_from(manifest.members.len()).map_err(|_| ManifestError::Malformed)?;
    let named: Result<Vec<_>, _> = former.iter().map(|key| key.id()).collect();
    if key.id()? != manifest.key || named? != manifest.former.iter().map(|former| former.key).collect::<Vec<_>>() {
        return Err(ManifestError::OtherKey);
    }
    let mut bytes = vec![FORMAT];
    bytes.extend_from_slice(&manifest.epoch.to_le_bytes());
    bytes.push(count);
    for (member, material) in manifest.members.iter().zip(materials) {
        bytes.extend_from_slice(&wrap_epoch_key_with(key, &manifest.space, manifest.epoch, &member.card, material)?);
    }
    let signed_bytes = signed.to_bytes();
    let length = u32::try_from(signed_bytes.len()).map_err(|_| ManifestError::Malformed)?;
    let mut inner = Zeroizing::new(Vec::with_capacity(4 + signed_bytes.len() + 32 * former.len()));
    inner.extend_from_slice(&length.to_le_bytes());
    inner.extend_from_slice(&signed_bytes);
    former.iter().for_each(|key| inner.extend_from_slice(key.expose_raw_key_bytes()));
    let address = address(&manifest.space, manifest.version, manifest.epoch);
    bytes.extend_from_slice(&seal_record_with(key, &address, &inner, nonce)?);
    Ok(bytes)
}

/// Opens a version of a space's manifest with this device's keys.
pub fn open_manifest(
    device: &DeviceKeys,
    id: &[u8; 16],
    space: &[u8; 16],
    version: u64,
    bytes: &[u8],
) -> Result<OpenedManifest, ManifestError> {
    match bytes.first() {
        Some(&FORMAT) => {}
        Some(&format) if format > FORMAT => return Err(ManifestError::Newer { format }),
        _ => return Err(ManifestError::Malformed),
    }
    let epoch = primitives::take(bytes, 1).map(u32::from_le_bytes).ok_or(ManifestError::Malformed)?;
    let count = bytes.get(5).map_or(0, |count| usize::from(*count));
    let body_at = WRAPS_AT + count * WRAPPED_LEN;
    let (Some(wraps), Some(body)) = (bytes.get(WRAPS_AT..body_at), bytes.get(body_at..)) else {
        return Err(ManifestError::Malformed);
    };
    if count > MEMBER_LIMIT {
        return Err(ManifestError::Malformed);
    }
    // Which wrap is whose is not told openly: this device tries them all.
    let mut wraps = wraps.chunks_exact(WRAPPED_LEN).filter_map(|wrap| wrap.try_into().ok());
    let key = wraps.find_map(|wrap| unwrap_epoch_key(device, id, space, epoch, wrap).ok());
    let key = key.ok_or(ManifestError::NotForUs)?;
    let inner = open_record(&key, &address(space, version, epoch), body)?;
    let length = primitives::take(&inner, 0).map(u32::from_le_bytes).ok_or(ManifestError::Malformed)?;
    let length = usize::try_from(length).map_err(|_| ManifestError::Malformed)?;
    let (signed, keys) = inner[4..].split_at_checked(length).ok_or(ManifestError::Malformed)?;
    let signed = SignedManifest::from_bytes(signed)?;
    let manifest = signed.manifest();
    if manifest.space != *space || manifest.version != version || manifest.epoch != epoch {
        return Err(ManifestError::Malformed);
    }
    let (keys, rest) = keys.as_chunks::<32>();
    if keys.len() != manifest.former.len() || !rest.is_empty() {
        return Err(ManifestError::Malformed);
    }
    if key.id()? != manifest.key {
        return Err(ManifestError::OtherKey);
    }
    let mut former = Vec::with_capacity(keys.len());
    for (named, raw) in manifest.former.iter().zip(keys) {
        let key = EpochKey::from_bytes(raw);
        if key.id()? != named.key {
            return Err(ManifestError::OtherKey);
        }
        former.push((named.epoch, key));
    }
    Ok(OpenedManifest { signed, key, former })
}

fn address(space: &[u8; 16], version: u64, epoch: u32) -> RecordAddress {
    RecordAddress { space: *space, id: manifest_id(version), version: 1, epoch }
}

impl From<OpenError> for ManifestError {
    fn from(cause: OpenError) -> Self {
        Self::NotOpened { cause }
    }
}
