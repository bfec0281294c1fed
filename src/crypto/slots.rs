//! The slot table: one random data key, wrapped up to four times.
//!
//! ```text
//! 0    1    format, 1
//! 1    16   salt, for all four slots
//! 17   88   slot 0: code or passphrase
//! 105  88   slot 1: recovery code
//! 193  88   slot 2: phone key (WebAuthn PRF)
//! 281  88   slot 3: kept
//! 369  16   the first 16 bytes of SHA-256 over all before
//!
//! a slot:
//! 0    8    cost (see `cost`)
//! 8    24   nonce
//! 32   40   sealed: kind (1) ‖ data key (32) ‖ zeros (7)
//! 72   16   Poly1305 tag
//! ```
//!
//! Wrapping key: HKDF-SHA256 without salt, info `besace slot 1` ‖ kind (1) ‖ table salt (16), over
//! kind 1: Argon2id(secret, table salt, cost); kind 2: the 16 bytes of the recovery code; kind 3: the 32 bytes of the phone key.
//! Associated data: format (1) ‖ slot number (1) ‖ table salt (16) ‖ cost (8).
//!
//! An unused slot holds random bytes under the same cost as the used ones, so the table does not tell
//! which slots are used. The checksum is no seal (anybody can compute it): it tells "damaged" from
//! "wrong code", nothing more, and damage to one slot does not keep the others from opening.
//! One salt for four slots lets a try cost one stretching instead of four.

use crate::{
    CryptoError, DataKey, OpenError, PhoneKey, RecoveryCode, Secret,
    cost::Cost,
    primitives::{self, Key, NONCE, TAG},
};
use zeroize::Zeroizing;

const FORMAT: u8 = 1;
const LABEL: &[u8] = b"besace slot 1";
const SALT: usize = 16;
const CHECK: usize = 16;
const CONTENT: usize = 40;
const SLOT: usize = Cost::LEN + NONCE + CONTENT + TAG;
const SLOTS: usize = 4;
const SLOTS_AT: usize = 1 + SALT;
const CHECK_AT: usize = SLOTS_AT + SLOTS * SLOT;

/// What opens a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlotKind {
    /// A code or passphrase: slot 0.
    Secret,
    /// A printed recovery code: slot 1.
    Recovery,
    /// The phone's own lock: slot 2.
    Phone,
}

impl SlotKind {
    fn number(self) -> u8 {
        match self {
            Self::Secret => 0,
            Self::Recovery => 1,
            Self::Phone => 2,
        }
    }

    fn tag(self) -> u8 {
        self.number() + 1
    }
}

/// The key that came out of a table, and what else the table told.
#[derive(Debug)]
pub struct Opened {
    /// The store's data key.
    pub key: DataKey,
    /// Whether the whole table is as it was written. If not, another slot may be dead: set it anew.
    pub intact: bool,
}

/// Four equal-size slots around one data key. Holds only what may be stored openly.
#[derive(Clone, PartialEq, Eq)]
pub struct SlotTable {
    bytes: [u8; Self::LEN],
}

impl SlotTable {
    /// Length of the stored form.
    pub const LEN: usize = CHECK_AT + CHECK;

    /// Makes a table whose only used slot opens with a code or passphrase.
    pub fn create(key: &DataKey, secret: &Secret, cost: Cost) -> Result<Self, CryptoError> {
        Self::begin(primitives::random()?, key, secret, cost)
    }

    /// As [`create`](Self::create), for another toolbox on the same device: with the salt of the `neighbour`, so that
    /// one stretching serves a try on both ([`open_first`](Self::open_first)).
    pub fn create_beside(neighbour: &Self, key: &DataKey, secret: &Secret, cost: Cost) -> Result<Self, CryptoError> {
        let mut bytes: [u8; Self::LEN] = primitives::random()?;
        bytes[1..SLOTS_AT].copy_from_slice(&neighbour.salt());
        Self::begin(bytes, key, secret, cost)
    }

    fn begin(bytes: [u8; Self::LEN], key: &DataKey, secret: &Secret, cost: Cost) -> Result<Self, CryptoError> {
        // Random everywhere first: the slots that stay unused are then already as they must be.
        let mut table = Self { bytes };
        table.bytes[0] = FORMAT;
        for number in 0..SLOTS {
            table.slot_mut(number)[..Cost::LEN].copy_from_slice(&cost.to_bytes());
        }
        table.set_secret(key, secret, cost)?;
        Ok(table)
    }

    /// Reads a stored table. A table that is merely damaged is accepted: a slot of it may still open.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, OpenError> {
        let bytes: [u8; Self::LEN] = bytes.try_into().map_err(|_| OpenError::Malformed)?;
        let mut table = Self { bytes };
        // A format number that the checksum does not vouch for is itself what broke: it can only be ours.
        if bytes[0] != FORMAT {
            if table.is_intact() {
                return Err(OpenError::Newer { format: bytes[0] });
            }
            table.bytes[0] = FORMAT;
        }
        Ok(table)
    }

    /// The bytes to store.
    pub fn as_bytes(&self) -> &[u8; Self::LEN] {
        &self.bytes
    }

    /// Whether the checksum holds.
    pub fn is_intact(&self) -> bool {
        self.bytes[CHECK_AT..] == primitives::sha256(&self.bytes[..CHECK_AT])[..CHECK]
    }

    /// Replaces the code or passphrase. The former one opens this table no more.
    pub fn set_secret(&mut self, key: &DataKey, secret: &Secret, cost: Cost) -> Result<(), CryptoError> {
        let stretched = cost.stretch(secret, &self.salt())?;
        self.write(SlotKind::Secret, cost, stretched.as_slice(), key, &primitives::random()?)
    }

    /// Replaces the recovery code. The former one opens this table no more.
    pub fn set_recovery(&mut self, key: &DataKey, code: &RecoveryCode) -> Result<(), CryptoError> {
        let cost = self.cost_of_secret()?;
        self.write(SlotKind::Recovery, cost, code.expose_raw_key_bytes(), key, &primitives::random()?)
    }

    /// Replaces the phone key. The former one opens this table no more.
    pub fn set_phone_key(&mut self, key: &DataKey, phone: &PhoneKey) -> Result<(), CryptoError> {
        let cost = self.cost_of_secret()?;
        self.write(SlotKind::Phone, cost, phone.expose_raw_key_bytes().as_slice(), key, &primitives::random()?)
    }

    /// Fills a slot with random bytes: nothing opens it any more.
    pub fn clear(&mut self, kind: SlotKind) -> Result<(), CryptoError> {
        let noise: [u8; SLOT - Cost::LEN] = primitives::random()?;
        self.slot_mut(kind.number().into())[Cost::LEN..].copy_from_slice(&noise);
        self.close();
        Ok(())
    }

    /// Tries a code or passphrase on all slots.
    pub fn open_with_secret(&self, secret: &Secret) -> Result<Opened, OpenError> {
        Self::open_first(&[self], secret).map(|(_, opened)| opened)
    }

    /// Tries a code or passphrase on all slots of several tables: which one opened, and what it held.
    ///
    /// # Errors
    /// [`OpenError::Wrong`] when nothing opened and one of the tables is whole.
    pub fn open_first(tables: &[&Self], secret: &Secret) -> Result<(usize, Opened), OpenError> {
        let mut last: Option<(Cost, [u8; SALT], Key)> = None;
        let mut failure = None;
        for (at, table) in tables.iter().enumerate() {
            for number in 0..SLOTS {
                let Ok(cost) = Cost::from_bytes(table.cost_bytes(number)) else {
                    // A slot damaged into impossible parameters is passed over, the others are still tried.
                    continue;
                };
                let salt = table.salt();
                // Slots normally share their cost, and neighbours their salt: stretch once, not four times each.
                let stretched = match last.take() {
                    Some((known, of, key)) if known == cost && of == salt => key,
                    _ => match cost.stretch(secret, &salt) {
                        Ok(key) => key,
                        Err(error) => {
                            failure = Some(error);
                            continue;
                        }
                    },
                };
                if let Some(key) = table.try_slot(number, SlotKind::Secret, stretched.as_slice())? {
                    return Ok((at, Opened { key, intact: table.is_intact() }));
                }
                last = Some((cost, salt, stretched));
            }
        }
        Err(match failure {
            Some(error) => error.into(),
            None if tables.iter().any(|table| table.is_intact()) => OpenError::Wrong,
            None => OpenError::SlotsDamaged,
        })
    }

    /// Tries a recovery code on all slots.
    pub fn open_with_recovery(&self, code: &RecoveryCode) -> Result<Opened, OpenError> {
        self.open_with(SlotKind::Recovery, code.expose_raw_key_bytes())
    }

    /// Tries a phone key on all slots.
    pub fn open_with_phone_key(&self, phone: &PhoneKey) -> Result<Opened, OpenError> {
        self.open_with(SlotKind::Phone, phone.expose_raw_key_bytes().as_slice())
    }

    fn open_with(&self, kind: SlotKind, opener: &[u8]) -> Result<Opened, OpenError> {
        for number in 0..SLOTS {
            if let Some(key) = self.try_slot(number, kind, opener)? {
                return Ok(Opened { key, intact: self.is_intact() });
            }
        }
        Err(if self.is_intact() { OpenError::Wrong } else { OpenError::SlotsDamaged })
    }

    fn try_slot(&self, number: usize, kind: SlotKind, opener: &[u8]) -> Result<Option<DataKey>, CryptoError> {
        let slot = self.slot(number);
        let Some(nonce) = primitives::take(slot, Cost::LEN) else {
            return Ok(None);
        };
        let wrapping = self.wrapping_key(kind, opener)?;
        let context = self.context(number, self.cost_bytes(number));
        let Some(content) = primitives::open(&wrapping, &nonce, &context, &slot[Cost::LEN + NONCE..]) else {
            return Ok(None);
        };
        let raw: Option<[u8; 32]> = primitives::take(&content, 1);
        let raw = raw.filter(|_| content.first() == Some(&kind.tag())).map(Zeroizing::new);
        Ok(raw.map(|raw| DataKey::from_bytes(&raw)))
    }

    pub(crate) fn write(
        &mut self,
        kind: SlotKind,
        cost: Cost,
        opener: &[u8],
        key: &DataKey,
        nonce: &[u8; NONCE],
    ) -> Result<(), CryptoError> {
        let number = usize::from(kind.number());
        let mut content = Zeroizing::new([0; CONTENT]);
        content[0] = kind.tag();
        content[1..33].copy_from_slice(key.expose_raw_key_bytes());
        let wrapping = self.wrapping_key(kind, opener)?;
        let context = self.context(number, cost.to_bytes());
        let sealed = primitives::seal(&wrapping, nonce, &context, content.as_slice())?;
        let slot = self.slot_mut(number);
        slot[..Cost::LEN].copy_from_slice(&cost.to_bytes());
        slot[Cost::LEN..Cost::LEN + NONCE].copy_from_slice(nonce);
        slot[Cost::LEN + NONCE..].copy_from_slice(&sealed);
        self.close();
        Ok(())
    }

    fn wrapping_key(&self, kind: SlotKind, opener: &[u8]) -> Result<Key, CryptoError> {
        primitives::derive(opener, LABEL, &[&[kind.tag()], &self.salt()])
    }

    fn context(&self, number: usize, cost: [u8; Cost::LEN]) -> Vec<u8> {
        let mut context = vec![FORMAT, number as u8];
        context.extend_from_slice(&self.salt());
        context.extend_from_slice(&cost);
        context
    }

    fn salt(&self) -> [u8; SALT] {
        primitives::take(&self.bytes, 1).unwrap_or_default()
    }

    fn cost_bytes(&self, number: usize) -> [u8; Cost::LEN] {
        primitives::take(self.slot(number), 0).unwrap_or_default()
    }

    fn cost_of_secret(&self) -> Result<Cost, CryptoError> {
        Cost::from_bytes(self.cost_bytes(SlotKind::Secret.number().into()))
    }

    fn slot(&self, number: usize) -> &[u8] {
        &self.bytes[SLOTS_AT + number * SLOT..SLOTS_AT + (number + 1) * SLOT]
    }

    fn slot_mut(&mut self, number: usize) -> &mut [u8] {
        &mut self.bytes[SLOTS_AT + number * SLOT..SLOTS_AT + (number + 1) * SLOT]
    }

    fn close(&mut self) {
        let sum = primitives::sha256(&self.bytes[..CHECK_AT]);
        self.bytes[CHECK_AT..].copy_from_slice(&sum[..CHECK]);
    }
}

impl std::fmt::Debug for SlotTable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SlotTable(4 slots)")
    }
}
