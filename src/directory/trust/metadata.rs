//! What publishers sign, as bytes: one byte for the kind of body, then the body as postcard.

use std::collections::BTreeSet;

use besace_crypto::{Signature, VerifyingKey};
use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::{Part, Refused};
use crate::pack::tree::{Hash, MAX_BITS};
use crate::pack::{MAX_PACK, MAX_ROWS, hex};

/// The largest metadata that is read, in bytes.
pub const METADATA_LIMIT: u32 = 256 << 10;
const FORMAT: u8 = 1;
const MAX_KEYS: usize = 16;
const MAX_REGIONS: usize = 200;
const MAX_DELTAS: usize = 32;
const MAX_MIRRORS: usize = 8;
const MAX_NAME: usize = 120;

/// A body with signatures over its bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signed {
    /// The bytes that are signed.
    pub body: Vec<u8>,
    /// Who signed, and how.
    pub signatures: Vec<(VerifyingKey, Signature)>,
}

/// A body that can be signed.
pub trait Body: Serialize + DeserializeOwned {
    /// What it is.
    const PART: Part;
    /// The purpose that its signatures are for.
    const CONTEXT: &'static str;

    /// Tells whether what it says can be: names, numbers, addresses.
    fn is_sound(&self) -> bool;
}

/// Who may sign, and how many of them must.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Role {
    /// How many must.
    pub threshold: u8,
    /// Who may.
    pub keys: Vec<VerifyingKey>,
}

/// The list of keys: the root of trust. Its own keys are kept offline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Root {
    /// Counts from 1.
    pub version: u32,
    /// When it was made, in seconds since 1970.
    pub made: i64,
    /// Until when it is believed.
    pub expires: i64,
    /// Who signs the next list of keys.
    pub roots: Role,
    /// Who signs the list of regions.
    pub packs: Role,
    /// Who says what is current.
    pub timestamps: Role,
}

/// What is current. Signed anew every few days, so that nobody can hold the old back unseen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timestamp {
    /// Counts up.
    pub version: u64,
    /// When it was made, in seconds since 1970.
    pub made: i64,
    /// Until when it is believed.
    pub expires: i64,
    /// The version of the list of regions.
    pub targets_version: u32,
    /// The list of regions.
    pub targets: File,
}

/// The list of regions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Targets {
    /// Counts up.
    pub version: u32,
    /// When it was made, in seconds since 1970.
    pub made: i64,
    /// Until when new packs are taken from it; what was taken stays, and says so.
    pub expires: i64,
    /// What can be had. A phone whose owner chose nothing takes the first.
    pub regions: Vec<Region>,
    /// Other hosts that carry the same files (`https:`, with a `/` at the end).
    pub mirrors: Vec<String>,
}

/// A region's directory in its current version.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Region {
    /// What it is known by: small letters, digits and `-`.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Counts up.
    pub version: u32,
    /// The day on which it was made.
    pub made: NaiveDate,
    /// How many services it has.
    pub services: u32,
    /// Into how many buckets its rows fall (see [`tree`](crate::pack::tree)), as a power of two.
    pub bits: u8,
    /// The root hash over its rows.
    pub root: Hash,
    /// All of it.
    pub pack: File,
    /// What changed, from version to version.
    pub deltas: Vec<DeltaFile>,
}

/// What changed from one version to the next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeltaFile {
    /// The version that it builds on; it leads to the next one.
    pub from: u32,
    /// The root hash over the rows that come of it.
    pub root: Hash,
    /// Its bytes.
    pub file: File,
}

/// A file, known by its bytes. Its name is made from its hash: no name travels that could lead elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct File {
    /// Its length as it lies on a host.
    pub length: u32,
    /// Its length unpacked.
    pub unpacked: u32,
    /// The SHA-256 of what lies on a host.
    pub sha256: Hash,
}

impl Signed {
    /// A body without signatures yet.
    ///
    /// # Errors
    /// [`Refused::Unreadable`] when it says what cannot be: such a body is not signed.
    pub fn new<B: Body>(body: &B) -> Result<Self, Refused> {
        let bytes = postcard::to_allocvec(body).map_err(|_| Refused::Unreadable(B::PART))?;
        if !body.is_sound() || bytes.len() > METADATA_LIMIT as usize / 2 {
            return Err(Refused::Unreadable(B::PART));
        }
        Ok(Self { body: [&[FORMAT], bytes.as_slice()].concat(), signatures: Vec::new() })
    }

    /// Reads what is on a host: nothing is checked yet.
    ///
    /// # Errors
    /// [`Refused::Length`] or [`Refused::Unreadable`].
    pub fn read(bytes: &[u8], part: Part) -> Result<Self, Refused> {
        if bytes.len() > METADATA_LIMIT as usize {
            return Err(Refused::Length(part));
        }
        match postcard::take_from_bytes::<Self>(bytes) {
            Ok((signed, [])) if signed.signatures.len() <= MAX_KEYS * 4 => Ok(signed),
            _ => Err(Refused::Unreadable(part)),
        }
    }

    /// As bytes for a host.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// The body, once enough of those who may sign it did.
    ///
    /// # Errors
    /// [`Refused::Signatures`] first of all; then [`Refused::Newer`] or [`Refused::Unreadable`].
    pub fn verified<B: Body>(&self, role: &Role) -> Result<B, Refused> {
        if !self.is_signed_by::<B>(role) {
            return Err(Refused::Signatures(B::PART));
        }
        self.unverified()
    }

    /// Whether enough different keys of a role signed.
    #[must_use]
    pub fn is_signed_by<B: Body>(&self, role: &Role) -> bool {
        self.signers::<B>(role) >= usize::from(role.threshold) && role.is_sound()
    }

    /// How many different keys of a role signed.
    #[must_use]
    pub fn signers<B: Body>(&self, role: &Role) -> usize {
        let good = |(key, signature): &&(VerifyingKey, Signature)| {
            role.keys.contains(key) && key.verify(B::CONTEXT, &self.body, signature).is_ok()
        };
        self.signatures.iter().filter(good).map(|(key, _)| key).collect::<BTreeSet<_>>().len()
    }

    /// The body, whoever signed it.
    ///
    /// # Errors
    /// [`Refused::Newer`] or [`Refused::Unreadable`].
    pub fn unverified<B: Body>(&self) -> Result<B, Refused> {
        match self.body.split_first() {
            Some((&FORMAT, rest)) => match postcard::take_from_bytes::<B>(rest) {
                Ok((body, [])) if body.is_sound() => Ok(body),
                _ => Err(Refused::Unreadable(B::PART)),
            },
            Some(_) => Err(Refused::Newer(B::PART)),
            None => Err(Refused::Unreadable(B::PART)),
        }
    }
}

impl Role {
    /// Whether the role can be filled: no key twice, and not more needed than there are.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let different: BTreeSet<&VerifyingKey> = self.keys.iter().collect();
        let enough = (1..=self.keys.len()).contains(&usize::from(self.threshold));
        enough && self.keys.len() <= MAX_KEYS && different.len() == self.keys.len()
    }
}

impl Body for Root {
    const PART: Part = Part::Root;
    const CONTEXT: &'static str = "besace-directory-root-v1";

    fn is_sound(&self) -> bool {
        let roles = [&self.roots, &self.packs, &self.timestamps];
        self.version > 0 && self.made < self.expires && roles.iter().all(|role| role.is_sound())
    }
}

impl Body for Timestamp {
    const PART: Part = Part::Timestamp;
    const CONTEXT: &'static str = "besace-directory-timestamp-v1";

    fn is_sound(&self) -> bool {
        self.made < self.expires && (1..=METADATA_LIMIT).contains(&self.targets.length)
    }
}

impl Body for Targets {
    const PART: Part = Part::Targets;
    const CONTEXT: &'static str = "besace-directory-targets-v1";

    fn is_sound(&self) -> bool {
        let ids: BTreeSet<&str> = self.regions.iter().map(|region| region.id.as_str()).collect();
        self.made < self.expires
            && self.regions.len() <= MAX_REGIONS
            && ids.len() == self.regions.len()
            && self.regions.iter().all(Region::is_sound)
            && self.mirrors.len() <= MAX_MIRRORS
            && self.mirrors.iter().all(|mirror| is_mirror(mirror))
    }
}

impl Region {
    fn is_sound(&self) -> bool {
        let leads_here = |delta: &DeltaFile| delta.from.checked_add(1) == Some(self.version);
        let on_the_way = |delta: &DeltaFile| delta.from < self.version && delta.file.is_sound();
        is_region(&self.id)
            && is_name(&self.name)
            && self.services <= MAX_ROWS
            && self.bits <= MAX_BITS
            && self.pack.is_sound()
            && self.deltas.len() <= MAX_DELTAS
            && self.deltas.iter().all(|delta| on_the_way(delta) && (!leads_here(delta) || delta.root == self.root))
    }

    /// The deltas that lead from a version to this one, when they are less to fetch than all of it.
    pub(super) fn way_from(&self, version: u32) -> Option<Vec<&DeltaFile>> {
        let steps: Option<Vec<&DeltaFile>> = (version..self.version)
            .take(MAX_DELTAS + 1)
            .map(|from| self.deltas.iter().find(|delta| delta.from == from))
            .collect();
        let steps = steps.filter(|steps| !steps.is_empty())?;
        let bytes: u64 = steps.iter().map(|delta| u64::from(delta.file.length)).sum();
        (bytes < u64::from(self.pack.length)).then_some(steps)
    }
}

impl File {
    /// A file of these bytes.
    #[must_use]
    pub fn of(bytes: &[u8], unpacked: usize) -> Self {
        let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        let unpacked = u32::try_from(unpacked).unwrap_or(u32::MAX);
        Self { length, unpacked, sha256: Sha256::digest(bytes).into() }
    }

    /// Its name on a host.
    #[must_use]
    pub fn name(&self, part: Part) -> String {
        let end = match part {
            Part::Delta => "delta",
            Part::Pack => "pack",
            Part::Root | Part::Timestamp | Part::Targets => "targets",
        };
        format!("{}.{end}", hex(&self.sha256))
    }

    fn is_sound(&self) -> bool {
        let fits = |length: u32| (1..=MAX_PACK).contains(&(length as usize));
        fits(self.length) && fits(self.unpacked)
    }

    /// Whether these are its bytes: length first, then hash.
    pub(super) fn check(&self, bytes: &[u8], part: Part) -> Result<(), Refused> {
        if bytes.len() != self.length as usize {
            Err(Refused::Length(part))
        } else if Sha256::digest(bytes).as_slice() != self.sha256 {
            Err(Refused::Hash(part))
        } else {
            Ok(())
        }
    }
}

/// Whether a region can be known by this: small letters, digits and `-`, so that it is no path and no markup.
#[must_use]
pub fn is_region(id: &str) -> bool {
    (1..=40).contains(&id.len())
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !id.starts_with('-')
}

/// Whether a name shows as it is: no control character, nothing that turns the direction of the text around it.
fn is_name(name: &str) -> bool {
    let turns =
        |c: char| matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    !name.trim().is_empty() && name.len() <= MAX_NAME && !name.chars().any(|c| c.is_control() || turns(c))
}

/// Whether files may be asked for there: `https:`, a host, plain path parts, a `/` at the end.
#[must_use]
pub fn is_mirror(address: &str) -> bool {
    let Some(rest) = address.strip_prefix("https://") else { return false };
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~/:".contains(&b);
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    address.len() <= 200
        && address.ends_with('/')
        && rest.bytes().all(plain)
        && host.starts_with(|c: char| c.is_ascii_alphanumeric())
        && !path.split('/').any(|part| part == "..")
}
