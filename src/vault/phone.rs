//! Unlocking with the phone's own lock, by a passkey.
//!
//! Which passkey to ask for, and the salt to ask it with, lie in the open beside the slots: they are needed before
//! anything is unlocked, and open nothing by themselves.

use besace_crypto::{OpenError, PhoneKey, SlotKind};

use crate::{UnlockError, Unlocked, Vault, VaultError, state, waits::Tries};

const PASSKEY: &str = "passkey";
const SALT: usize = 32;
/// Longest identifier of a passkey (WebAuthn, credential id).
const LONGEST: usize = 1023;

/// The passkey of a toolbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passkey {
    /// Its identifier.
    pub id: Vec<u8>,
    /// What its pseudo-random function is asked.
    pub salt: [u8; SALT],
}

impl Passkey {
    /// A passkey by its identifier, and the salt of 32 random bytes that it is asked with; none where they cannot be.
    pub fn new(id: Vec<u8>, salt: &[u8]) -> Option<Self> {
        let salt = salt.try_into().ok()?;
        (1..=LONGEST).contains(&id.len()).then_some(Self { id, salt })
    }
}

impl Vault {
    /// The passkey that opens this toolbox.
    pub fn passkey(&self) -> Result<Option<Passkey>, VaultError> {
        let stored = state::meta(&self.conn, PASSKEY)?;
        let read = |bytes: Vec<u8>| {
            let (salt, id) = bytes.split_first_chunk::<SALT>()?;
            Passkey::new(id.to_vec(), salt)
        };
        Ok(stored.and_then(read))
    }

    /// Lets the phone's own lock open this toolbox, by this passkey; a former one opens it no more.
    pub fn set_passkey(&mut self, passkey: &Passkey, key: &PhoneKey) -> Result<(), VaultError> {
        self.with_data_key(|slots, data_key| slots.set_phone_key(data_key, key))?;
        state::set_meta(&self.conn, PASSKEY, &[&passkey.salt, passkey.id.as_slice()].concat())
    }

    /// The phone's own lock opens this toolbox no more.
    pub fn remove_passkey(&mut self) -> Result<(), VaultError> {
        self.with_data_key(|slots, _| slots.clear(SlotKind::Phone))?;
        state::remove_meta(&self.conn, PASSKEY)
    }

    /// Unlocks by what the passkey answered.
    pub fn unlock_with_phone(&mut self, key: &PhoneKey) -> Result<Unlocked, UnlockError> {
        match self.stored_slots()?.open_with_phone_key(key) {
            Ok(opened) => {
                state::set_tries(&self.conn, &Tries::default())?;
                self.enter(opened, false)
            }
            Err(OpenError::Wrong) => {
                let tries_left_before_wait = state::tries(&self.conn)?.left_before_wait();
                Err(UnlockError::Wrong { tries_left_before_wait, wait_seconds: 0 })
            }
            Err(OpenError::SlotsDamaged) => Err(UnlockError::Damaged),
            Err(other) => Err(other.into()),
        }
    }
}
