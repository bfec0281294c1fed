//! The three primitives, with their sizes fixed: XChaCha20-Poly1305, HKDF-SHA256, randomness.
//! Private to the crate: callers use envelopes, slots and exports.

use crate::{CryptoError, Plaintext};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{Aead, Payload},
};
use hkdf::Hkdf;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// Length of a nonce: 192 bits, so that random ones never meet.
pub(crate) const NONCE: usize = 24;
/// Length of the Poly1305 tag that each seal adds.
pub(crate) const TAG: usize = 16;

/// A 256-bit key on its way from one primitive to the next.
pub(crate) type Key = Zeroizing<[u8; 32]>;

/// Gives `N` bytes from the operating system's or the browser's generator.
pub fn random<const N: usize>() -> Result<[u8; N], CryptoError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| CryptoError::NoRandomness)?;
    Ok(bytes)
}

/// Seals `plaintext`, bound to `context`.
pub(crate) fn seal(
    key: &[u8; 32],
    nonce: &[u8; NONCE],
    context: &[u8],
    plaintext: &[u8],
) -> Result<Vec<u8>, CryptoError> {
    let payload = Payload { msg: plaintext, aad: context };
    XChaCha20Poly1305::new(key.into()).encrypt(nonce.into(), payload).map_err(|_| CryptoError::Internal)
}

/// Opens what [`seal`] made; `None` if a single bit of key, nonce, context or bytes differs.
pub(crate) fn open(key: &[u8; 32], nonce: &[u8; NONCE], context: &[u8], sealed: &[u8]) -> Option<Plaintext> {
    let payload = Payload { msg: sealed, aad: context };
    let opened = XChaCha20Poly1305::new(key.into()).decrypt(nonce.into(), payload);
    opened.ok().map(Zeroizing::new)
}

/// Derives a key for one purpose: HKDF-SHA256 without salt, `info` being the label and its parts.
pub(crate) fn derive(key: &[u8], label: &[u8], parts: &[&[u8]]) -> Result<Key, CryptoError> {
    let mut info = vec![label];
    info.extend_from_slice(parts);
    let mut derived = Key::default();
    let hkdf = Hkdf::<Sha256>::new(None, key);
    hkdf.expand_multi_info(&info, derived.as_mut_slice()).map_err(|_| CryptoError::Internal)?;
    Ok(derived)
}

/// SHA-256, for checksums that tell damage from a wrong code.
pub(crate) fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// Reads `N` bytes at `at`; `None` past the end.
pub(crate) fn take<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..at.checked_add(N)?)?.try_into().ok()
}
