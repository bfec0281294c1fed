//! How dear one guess is: the parameters of Argon2id (RFC 9106, version 0x13).
//!
//! ```text
//! 0  4  memory in KiB, little endian
//! 4  2  passes, little endian
//! 6  1  lanes
//! 7  1  zero
//! ```

use crate::{CryptoError, Secret, primitives::Key};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::Zeroize;

/// Parameters of Argon2id, within what this program is willing to run.
///
/// Stored parameters may come from a damaged store or a hostile file, so there is a ceiling:
/// 256 MiB, 16 passes, 4 lanes. There is no floor but Argon2's own; products use
/// [`Cost::STANDARD`], tests say openly that they use [`Cost::LIGHTEST`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    memory_kib: u32,
    passes: u16,
    lanes: u8,
}

impl Cost {
    /// What protects people: 64 MiB, three passes, one lane (a browser has no second one).
    pub const STANDARD: Self = Self { memory_kib: 64 * 1024, passes: 3, lanes: 1 };
    /// The cheapest that Argon2 knows. It protects nothing: for tests and for simulations.
    pub const LIGHTEST: Self = Self { memory_kib: 8, passes: 1, lanes: 1 };
    /// Length of the stored form.
    pub(crate) const LEN: usize = 8;

    /// Checks and makes parameters.
    pub fn new(memory_kib: u32, passes: u16, lanes: u8) -> Result<Self, CryptoError> {
        let accepted = (1..=4).contains(&lanes)
            && (1..=16).contains(&passes)
            && (8 * u32::from(lanes)..=256 * 1024).contains(&memory_kib);
        accepted.then_some(Self { memory_kib, passes, lanes }).ok_or(CryptoError::CostRefused)
    }

    pub(crate) fn to_bytes(self) -> [u8; Self::LEN] {
        let [a, b, c, d] = self.memory_kib.to_le_bytes();
        let [e, f] = self.passes.to_le_bytes();
        [a, b, c, d, e, f, self.lanes, 0]
    }

    pub(crate) fn from_bytes(bytes: [u8; Self::LEN]) -> Result<Self, CryptoError> {
        let [a, b, c, d, e, f, lanes, zero] = bytes;
        if zero != 0 {
            return Err(CryptoError::CostRefused);
        }
        Self::new(u32::from_le_bytes([a, b, c, d]), u16::from_le_bytes([e, f]), lanes)
    }

    /// Stretches a code or passphrase into a key.
    pub(crate) fn stretch(self, secret: &Secret, salt: &[u8; 16]) -> Result<Key, CryptoError> {
        let mut key = Key::default();
        let params = Params::new(self.memory_kib, self.passes.into(), self.lanes.into(), Some(32))
            .map_err(|_| CryptoError::CostRefused)?;
        // Asked for politely: where 64 MiB are not to be had, the person gets a sentence, not a crash.
        let mut memory: Vec<Block> = Vec::new();
        let blocks = params.block_count();
        memory
            .try_reserve_exact(blocks)
            .map_err(|_| CryptoError::NotEnoughMemory { mebibytes: self.memory_kib.div_ceil(1024) })?;
        memory.resize(blocks, Block::default());
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let stretched = argon.hash_password_into_with_memory(
            secret.expose_typed_text().as_bytes(),
            salt,
            key.as_mut_slice(),
            &mut memory,
        );
        memory.iter_mut().for_each(Zeroize::zeroize);
        stretched.map_err(|_| CryptoError::Internal)?;
        Ok(key)
    }
}
