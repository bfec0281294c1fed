use std::fmt;

use besace_crypto::{Signature, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};

use super::{PROOF_WINDOW_SECS, digest, from_bytes, text, to_bytes};

const CONTEXT: &str = "besace-request-v1";
const SCHEME: &str = "Besace1 ";

/// What a request's signature covers.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// `GET`, `PUT`, `POST` or `DELETE`.
    pub method: &'a str,
    /// Path and query, as sent.
    pub target: &'a str,
    /// The body; empty when there is none.
    pub body: &'a [u8],
}

/// Proves that the holder of a key made this request now: the `Authorization` header.
///
/// Signed, in context `besace-request-v1`: method, path with query, hexadecimal SHA-256 of the body, time and
/// base64url of the nonce, a line each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestProof {
    /// The device's request key for this space.
    pub key: VerifyingKey,
    /// When it was signed, in seconds since 1970.
    pub time: u64,
    /// Random: no proof is accepted twice.
    pub nonce: [u8; 16],
    /// The signature.
    pub signature: Signature,
}

/// Why a proof is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProofError {
    /// The header is not a proof.
    Malformed,
    /// Its time is more than [`PROOF_WINDOW_SECS`] off.
    ClockWrong,
    /// The signature does not hold for this request.
    BadSignature,
}

impl fmt::Display for ProofError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Malformed => "the request carries no readable proof",
            Self::ClockWrong => "the request's time is too far from the hub's",
            Self::BadSignature => "the request's signature does not hold",
        })
    }
}

impl std::error::Error for ProofError {}

impl Request<'_> {
    fn signed_text(&self, time: u64, nonce: &[u8; 16]) -> String {
        let body = text::hex(&digest(self.body));
        format!("{}\n{}\n{body}\n{time}\n{}", self.method, self.target, text::base64url(nonce))
    }

    /// Signs the request; the nonce must be random and never used before.
    #[must_use]
    pub fn sign(&self, key: &SigningKey, time: u64, nonce: [u8; 16]) -> RequestProof {
        let signature = key.sign(CONTEXT, self.signed_text(time, &nonce).as_bytes());
        RequestProof { key: key.verifying_key(), time, nonce, signature }
    }
}

impl RequestProof {
    /// Checks time and signature. Whether the key is listed and the nonce new is for the hub's store.
    ///
    /// # Errors
    /// [`ProofError::ClockWrong`] before [`ProofError::BadSignature`].
    pub fn verify(&self, request: &Request<'_>, now: u64) -> Result<(), ProofError> {
        if self.time.abs_diff(now) > PROOF_WINDOW_SECS {
            return Err(ProofError::ClockWrong);
        }
        let signed = request.signed_text(self.time, &self.nonce);
        self.key.verify(CONTEXT, signed.as_bytes(), &self.signature).map_err(|_| ProofError::BadSignature)
    }

    /// The value of the `Authorization` header.
    #[must_use]
    pub fn to_header(&self) -> String {
        let bytes = to_bytes(self).unwrap_or_default();
        format!("{SCHEME}{}", text::base64url(&bytes))
    }

    /// Reads the value of an `Authorization` header.
    ///
    /// # Errors
    /// [`ProofError::Malformed`].
    pub fn from_header(value: &str) -> Result<Self, ProofError> {
        let encoded = value.strip_prefix(SCHEME).and_then(text::read_base64url).ok_or(ProofError::Malformed)?;
        from_bytes(&encoded).ok_or(ProofError::Malformed)
    }
}
