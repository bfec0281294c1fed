use std::{collections::BTreeSet, fmt};

use besace_crypto::{Signature, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};

use super::{Id, SPACE_KEYS, digest, from_bytes, to_bytes};

const CONTEXT: &str = "besace-keys-v1";

/// Asks to make a space; signed by a key that its list names as admin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Create {
    /// Its id, chosen at random.
    pub space: Id,
    /// Its first list, version 1.
    pub list: SignedKeyList,
}

/// The request keys that the hub serves in a space: all it knows about its members.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyList {
    /// The space.
    pub space: Id,
    /// 1, and one more at each change.
    pub version: u64,
    /// The digest of the list before ([`SignedKeyList::digest`]); zeros in version 1.
    pub previous: [u8; 32],
    /// 1 to [`SPACE_KEYS`] keys, each once, at least one an admin.
    pub keys: Vec<ListedKey>,
}

/// One key of a space.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListedKey {
    /// A device's request key for this space.
    pub key: VerifyingKey,
    /// True when it may change the list and erase the space.
    pub admin: bool,
}

/// A [`KeyList`] as it was signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedKeyList {
    /// The list's bytes, exactly as signed.
    pub list: Vec<u8>,
    /// Whose signature it is.
    pub signer: VerifyingKey,
    /// Over the bytes, context `besace-keys-v1`.
    pub signature: Signature,
}

/// Why a key list is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyListProblem {
    /// The bytes are no list, or it has no admin, a key twice, too many keys or none.
    Malformed,
    /// It is the list of another space.
    OtherSpace,
    /// Its version or the digest of the one before does not follow.
    DoesNotFollow,
    /// The signature does not hold.
    BadSignature,
    /// Its signer is no admin of the list before (of the list itself, for the first).
    NotEntitled,
}

impl fmt::Display for KeyListProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Malformed => "the list of devices is damaged",
            Self::OtherSpace => "the list of devices belongs to another space",
            Self::DoesNotFollow => "the list of devices does not follow the known one",
            Self::BadSignature => "the signature of the list of devices does not hold",
            Self::NotEntitled => "the list of devices is signed by a device that may not change it",
        })
    }
}

impl std::error::Error for KeyListProblem {}

impl KeyList {
    /// Signs the list; None never happens, it stands in for a panic.
    #[must_use]
    pub fn sign(&self, key: &SigningKey) -> Option<SignedKeyList> {
        let list = to_bytes(self)?;
        let signature = key.sign(CONTEXT, &list);
        Some(SignedKeyList { list, signer: key.verifying_key(), signature })
    }

    /// The entry of a key.
    #[must_use]
    pub fn find(&self, key: &VerifyingKey) -> Option<&ListedKey> {
        self.keys.iter().find(|listed| listed.key == *key)
    }

    fn entitles(&self, key: &VerifyingKey) -> bool {
        self.find(key).is_some_and(|listed| listed.admin)
    }

    fn is_well_formed(&self) -> bool {
        let each_once: BTreeSet<_> = self.keys.iter().map(|listed| listed.key).collect();
        self.keys.len() <= SPACE_KEYS && each_once.len() == self.keys.len() && self.keys.iter().any(|key| key.admin)
    }
}

impl SignedKeyList {
    /// The digest that the next list names.
    #[must_use]
    pub fn digest(&self) -> [u8; 32] {
        digest(&self.list)
    }

    /// Reads the list and checks that it is well formed, not who signed it: that is [`accept`]'s work.
    ///
    /// # Errors
    /// [`KeyListProblem::Malformed`].
    pub fn read(&self) -> Result<KeyList, KeyListProblem> {
        from_bytes(&self.list).filter(KeyList::is_well_formed).ok_or(KeyListProblem::Malformed)
    }
}

impl SignedKeyList {
    /// Checks form, space and signature. Whether its signer may say so is for the caller to know.
    ///
    /// # Errors
    /// What [`KeyListProblem`] lists, but for the two that need the list before.
    pub fn verify(&self, space: &Id) -> Result<KeyList, KeyListProblem> {
        let list = self.read()?;
        if list.space != *space {
            return Err(KeyListProblem::OtherSpace);
        }
        self.signer.verify(CONTEXT, &self.list, &self.signature).map_err(|_| KeyListProblem::BadSignature)?;
        Ok(list)
    }
}

/// Checks that `next` follows the list that stands (None: the space is new), and gives what it says.
///
/// # Errors
/// What [`KeyListProblem`] lists; the list that stands stays.
pub fn accept(space: &Id, previous: Option<&SignedKeyList>, next: &SignedKeyList) -> Result<KeyList, KeyListProblem> {
    let list = next.read()?;
    if list.space != *space {
        return Err(KeyListProblem::OtherSpace);
    }
    let (version, hash, entitled) = match previous {
        None => (0, [0; 32], list.entitles(&next.signer)),
        Some(standing) => {
            let known = standing.read()?;
            (known.version, standing.digest(), known.entitles(&next.signer))
        }
    };
    if Some(list.version) != version.checked_add(1) || list.previous != hash {
        return Err(KeyListProblem::DoesNotFollow);
    }
    if !entitled {
        return Err(KeyListProblem::NotEntitled);
    }
    next.verify(space)
}
