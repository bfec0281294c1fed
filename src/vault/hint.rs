//! Which keyboard to show before unlocking: a number pad, or letters.
//!
//! Stored in the open beside the slots: whoever sees the lock screen sees it anyway.

use crate::{Vault, VaultError, state};

const HINT: &str = "by-code";

impl Vault {
    /// Whether the store was last said to open by a code of digits.
    pub fn opens_by_code(&self) -> Result<bool, VaultError> {
        Ok(state::meta(&self.conn, HINT)?.as_deref() == Some(&[1]))
    }

    /// Says whether the store opens by a code of digits. Refused while it is locked.
    pub fn note_by_code(&mut self, by_code: bool) -> Result<(), VaultError> {
        match self.session {
            Some(_) => state::set_meta(&self.conn, HINT, &[u8::from(by_code)]),
            None => Err(VaultError::Locked),
        }
    }
}
