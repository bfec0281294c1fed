//! By what push services know this hub (VAPID, RFC 8292): a key on P-256, and a token that it signs.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD as BASE64};
use ring::{
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _},
};

/// For how long a token holds, in seconds; push services take a day at most.
const HOLDS: u64 = 12 * 3600;

/// The hub's key pair.
pub struct Key(EcdsaKeyPair);

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(hidden)")
    }
}

impl Key {
    /// The bytes of a new one (PKCS #8); none when the system gives no random numbers.
    pub(super) fn make() -> Option<Vec<u8>> {
        let made = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &SystemRandom::new()).ok()?;
        Some(made.as_ref().to_vec())
    }

    /// Reads such bytes.
    pub(super) fn read(secret: &[u8]) -> Option<Self> {
        EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, secret, &SystemRandom::new()).ok().map(Self)
    }

    /// Its public half, as browsers take it.
    pub fn public(&self) -> String {
        BASE64.encode(self.0.public_key().as_ref())
    }

    /// The `Authorization` for one push service.
    pub(super) fn authorization(&self, service: &str, contact: &str, now: u64) -> Option<String> {
        let claims = serde_json::json!({ "aud": service, "exp": now + HOLDS, "sub": contact });
        let head = BASE64.encode(br#"{"typ":"JWT","alg":"ES256"}"#);
        let said = format!("{head}.{}", BASE64.encode(claims.to_string()));
        let signature = self.0.sign(&SystemRandom::new(), said.as_bytes()).ok()?;
        Some(format!("vapid t={said}.{}, k={}", BASE64.encode(signature), self.public()))
    }
}
