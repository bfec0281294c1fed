//! The member manifest of a space: who belongs to it, in which role, under which epoch's key.
//!
//! ```text
//! canonical bytes:  0  1  format, 1
//!                   1  n  postcard of `Manifest`: members and former members sorted by id,
//!                         former epochs ascending; anything not written so is refused
//! hash:             SHA-256 of the canonical bytes
//! signed manifest:  signer's device id (16) ‖ signature (64) ‖ canonical bytes
//! signature:        context `besace-manifest-v1`, over the canonical bytes
//! ```
//!
//! Each version names the hash of the one before and is signed by a device that the one before entitles:
//! [`accept`] checks the step. A device remembers the highest manifest it accepted, and takes no other
//! history. Each version is a record of its own ([`manifest_id`]), so that a device that was away walks
//! the steps it missed; how it is sealed is told in [`seal_manifest`].

mod rules;
mod sealed;

pub use rules::{accept, check_first, check_pinned};
#[cfg(any(test, feature = "vectors"))]
pub(crate) use sealed::seal_manifest_with;
pub use sealed::{OpenedManifest, manifest_id, open_manifest, seal_manifest};

use crate::{CryptoError, DeviceCard, EpochKey, ManifestError, Signature, SigningKey, VerifyingKey, primitives};
use serde::{Deserialize, Serialize};

const FORMAT: u8 = 1;
const CONTEXT: &str = "besace-manifest-v1";
const SIGNER: usize = 16;
const MANIFEST_AT: usize = SIGNER + 64;
/// The most devices that one space may have.
pub const MEMBER_LIMIT: usize = 64;
/// The most bytes of a name.
pub const NAME_LIMIT: usize = 120;

/// What a device may do in a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Role {
    /// A device of the person: changes everything.
    Owner,
    /// A worker's device that prepares a toolbox: leads the space until an owner has come.
    Preparer,
    /// A worker's device: reads and proposes, changes no membership.
    Worker,
    /// A coordinator's device: adds and removes workers and coordinators of its own team.
    Coordinator,
}

/// One member device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// The device and its public keys.
    pub card: DeviceCard,
    /// What it may do.
    pub role: Role,
    /// How it is shown to the others, e.g. a worker's name.
    pub name: String,
    /// The team it belongs to; empty for the person's own devices.
    pub team: String,
}

/// A device that belonged to the space once: what it wrote until then still counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Left {
    /// The device's id.
    #[serde(with = "crate::array")]
    pub id: [u8; 16],
    /// The key that signed its records.
    pub signing: VerifyingKey,
    /// The last epoch in which it was a member.
    pub until: u32,
}

/// An epoch whose key records may still be sealed under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Former {
    /// The epoch.
    pub epoch: u32,
    /// Its key's [`EpochKey::id`].
    #[serde(with = "crate::array")]
    pub key: [u8; 16],
}

/// Who belongs to a space. Read from [`SignedManifest`]; made by [`Manifest::first`] and [`SignedManifest::next`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The space's id.
    #[serde(with = "crate::array")]
    pub space: [u8; 16],
    /// 1 for the first, one more each time.
    pub version: u64,
    /// The hash of the version before; in the first one, what vouches for it (see [`check_first`]).
    #[serde(with = "crate::array")]
    pub previous: [u8; 32],
    /// The epoch that is written in from now on.
    pub epoch: u32,
    /// Its key's [`EpochKey::id`].
    #[serde(with = "crate::array")]
    pub key: [u8; 16],
    /// Earlier epochs that something may still be sealed under.
    pub former: Vec<Former>,
    /// The members.
    pub members: Vec<Member>,
    /// Who was a member in one of the former epochs.
    pub left: Vec<Left>,
}

/// The highest manifest that a device accepted: enough to recognise it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Its version.
    pub version: u64,
    /// Its hash.
    #[serde(with = "crate::array")]
    pub hash: [u8; 32],
}

impl Manifest {
    /// A space's first manifest, at epoch 1. `anchor` is zeros, or what the invitation asks for.
    pub fn first(space: [u8; 16], anchor: [u8; 32], key: &EpochKey, members: Vec<Member>) -> Result<Self, CryptoError> {
        let (former, left) = (Vec::new(), Vec::new());
        let key = key.id()?;
        let mut first = Self { space, version: 1, previous: anchor, epoch: 1, key, former, members: Vec::new(), left };
        members.into_iter().for_each(|member| first.add(member));
        Ok(first)
    }

    /// Adds a member.
    pub fn add(&mut self, member: Member) {
        let place = self.members.iter().take_while(|other| other.card.id < member.card.id).count();
        self.members.insert(place, member);
    }

    /// Removes a member. `key` is new: the removed device never gets it.
    pub fn remove(&mut self, id: &[u8; 16], key: &EpochKey) -> Result<(), CryptoError> {
        if let Some(place) = self.members.iter().position(|member| member.card.id == *id) {
            let gone = self.members.remove(place);
            self.left.retain(|left| left.id != gone.card.id);
            let place = self.left.iter().take_while(|left| left.id < gone.card.id).count();
            self.left.insert(place, Left { id: gone.card.id, signing: gone.card.signing, until: self.epoch });
        }
        self.begin_epoch(key)
    }

    /// Begins a new epoch under a new key; the one before is kept among the former ones.
    pub fn begin_epoch(&mut self, key: &EpochKey) -> Result<(), CryptoError> {
        self.former.push(Former { epoch: self.epoch, key: self.key });
        self.key = key.id()?;
        self.epoch = self.epoch.saturating_add(1);
        Ok(())
    }

    /// Forgets the epochs before `oldest`, once nothing is sealed under them any more, and who left in them.
    pub fn forget_before(&mut self, oldest: u32) {
        self.former.retain(|former| former.epoch >= oldest);
        self.left.retain(|left| left.until >= oldest);
    }

    /// The member with this device id.
    pub fn member(&self, id: &[u8; 16]) -> Option<&Member> {
        self.members.iter().find(|member| member.card.id == *id)
    }

    /// The key of a device that was entitled to write in this epoch: what [`crate::open_signed_record`] asks for.
    pub fn writer(&self, id: &[u8; 16], epoch: u32) -> Option<VerifyingKey> {
        let left = || self.left.iter().find(|left| left.id == *id && epoch <= left.until).map(|left| left.signing);
        self.member(id).map(|member| member.card.signing).or_else(left)
    }

    /// Signs this manifest as one of its members.
    pub fn sign(self, signer: [u8; 16], key: &SigningKey) -> Result<SignedManifest, ManifestError> {
        let bytes = self.to_bytes()?;
        let signature = key.sign(CONTEXT, &bytes);
        Ok(SignedManifest { hash: primitives::sha256(&bytes), manifest: self, bytes, signer, signature })
    }

    fn to_bytes(&self) -> Result<Vec<u8>, ManifestError> {
        postcard::to_extend(self, vec![FORMAT]).map_err(|_| ManifestError::Malformed)
    }

    fn from_bytes(bytes: &[u8]) -> Result<Self, ManifestError> {
        let body = match bytes.split_first() {
            Some((&FORMAT, body)) => body,
            Some((&format, _)) if format > FORMAT => return Err(ManifestError::Newer { format }),
            _ => return Err(ManifestError::Malformed),
        };
        let manifest: Self = postcard::from_bytes(body).map_err(|_| ManifestError::Malformed)?;
        // One manifest has one writing, and so one hash.
        if manifest.to_bytes()? == bytes { Ok(manifest) } else { Err(ManifestError::Malformed) }
    }
}

/// A manifest and the signature of one of its members. What it says counts only after [`accept`].
#[derive(Clone, PartialEq, Eq)]
pub struct SignedManifest {
    manifest: Manifest,
    bytes: Vec<u8>,
    hash: [u8; 32],
    signer: [u8; 16],
    signature: Signature,
}

impl SignedManifest {
    /// What it says.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The device that signed.
    pub fn signer(&self) -> &[u8; 16] {
        &self.signer
    }

    /// Its version and hash.
    pub fn head(&self) -> Head {
        Head { version: self.manifest.version, hash: self.hash }
    }

    /// Begins the version after this one: to be changed, then signed.
    pub fn next(&self) -> Manifest {
        let version = self.manifest.version.saturating_add(1);
        Manifest { version, previous: self.hash, ..self.manifest.clone() }
    }

    /// The bytes to keep.
    pub fn to_bytes(&self) -> Vec<u8> {
        [self.signer.as_slice(), &self.signature.0, &self.bytes].concat()
    }

    /// Reads kept bytes. Whether the signature holds and counts is for [`accept`] to say.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ManifestError> {
        let signer = primitives::take(bytes, 0).ok_or(ManifestError::Malformed)?;
        let signature = primitives::take(bytes, SIGNER).map(Signature).ok_or(ManifestError::Malformed)?;
        let bytes = bytes.get(MANIFEST_AT..).ok_or(ManifestError::Malformed)?.to_vec();
        let manifest = Manifest::from_bytes(&bytes)?;
        Ok(Self { hash: primitives::sha256(&bytes), manifest, bytes, signer, signature })
    }
}

impl std::fmt::Debug for SignedManifest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SignedManifest(version {}, {} members)", self.manifest.version, self.manifest.members.len())
    }
}
