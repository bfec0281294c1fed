//! Passkeys: the signatures by which editors sign in (WebAuthn level 2, without attestation).
//!
//! The browser gives the public key as SubjectPublicKeyInfo, so that no CBOR has to be read here. Two algorithms are
//! taken, which all authenticators between them have: ES256 and EdDSA.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use besace_registry_api::{Assertion, Attestation};
use ring::signature::{ECDSA_P256_SHA256_ASN1, ED25519, UnparsedPublicKey};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

/// What stands before the 65 bytes of a P-256 point in its SubjectPublicKeyInfo.
const P256: &[u8] = &[
    0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a, 0x86, 0x48, 0xce,
    0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00,
];
/// What stands before the 32 bytes of an Ed25519 key in its SubjectPublicKeyInfo.
const EDWARDS: &[u8] = &[0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

const PRESENT: u8 = 1;
const VERIFIED: u8 = 1 << 2;
const HAS_CREDENTIAL: u8 = 1 << 6;
/// Hash of the host, flags, counter.
const SHORTEST: usize = 37;
/// The longest identifier of a passkey.
const LONGEST_ID: usize = 1_023;

/// For whom a passkey's answer has to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// Where the page was, such as `https://besace.example`.
    pub origin: String,
    /// Its host alone.
    pub host: String,
}

impl Site {
    /// The site at an address.
    pub fn at(address: &str) -> Self {
        let origin = address.trim_end_matches('/').to_owned();
        let rest = origin.split_once("://").map_or(origin.as_str(), |(_, rest)| rest);
        let host = rest.split(['/', ':']).next().unwrap_or_default().to_owned();
        Self { origin, host }
    }
}

/// The challenge that an answer says it is for; whether it is so is checked by [`made`] and [`signed`].
pub fn challenge(client_data: &[u8]) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(ClientData::read(client_data)?.challenge).ok()
}

/// Checks a new passkey. The person has to have shown who they are (code or finger), not only to be there.
pub fn made(answer: &Attestation, challenge: &[u8], site: &Site) -> bool {
    let credential = |authenticator: &[u8]| {
        // After the counter: the model (16 bytes), the length of the identifier, the identifier.
        let (length, rest) = authenticator.get(SHORTEST + 16..)?.split_first_chunk::<2>()?;
        rest.get(..usize::from(u16::from_be_bytes(*length))).map(<[u8]>::to_vec)
    };
    is_for(&answer.client_data, "webauthn.create", challenge, site)
        && flags(&answer.authenticator, site).is_some_and(|flags| flags & HAS_CREDENTIAL != 0)
        && (1..=LONGEST_ID).contains(&answer.credential.len())
        && credential(&answer.authenticator).as_ref() == Some(&answer.credential)
        && key(&answer.public_key).is_some()
}

/// Checks a signature by a known passkey; gives the authenticator's counter.
pub fn signed(answer: &Assertion, public_key: &[u8], challenge: &[u8], site: &Site) -> Option<u32> {
    flags(&answer.authenticator, site)?;
    if !is_for(&answer.client_data, "webauthn.get", challenge, site) {
        return None;
    }
    let mut message = answer.authenticator.clone();
    message.extend_from_slice(&Sha256::digest(&answer.client_data));
    key(public_key)?.verify(&message, &answer.signature).ok()?;
    answer.authenticator.get(33..)?.first_chunk().map(|counter| u32::from_be_bytes(*counter))
}

fn key(public_key: &[u8]) -> Option<UnparsedPublicKey<&[u8]>> {
    match (public_key.strip_prefix(P256), public_key.strip_prefix(EDWARDS)) {
        (Some(point), _) if point.len() == 65 => Some(UnparsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, point)),
        (_, Some(key)) if key.len() == 32 => Some(UnparsedPublicKey::new(&ED25519, key)),
        _ => None,
    }
}

fn flags(authenticator: &[u8], site: &Site) -> Option<u8> {
    let host = authenticator.get(..32)? == Sha256::digest(site.host.as_bytes()).as_slice();
    let flags = *authenticator.get(32)?;
    (host && authenticator.len() >= SHORTEST && flags & PRESENT != 0 && flags & VERIFIED != 0).then_some(flags)
}

#[derive(Deserialize)]
struct ClientData {
    #[serde(rename = "type")]
    kind: String,
    challenge: String,
    origin: String,
    #[serde(default, rename = "crossOrigin")]
    cross_origin: bool,
}

impl ClientData {
    fn read(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok()
    }
}

fn is_for(client_data: &[u8], kind: &str, challenge: &[u8], site: &Site) -> bool {
    ClientData::read(client_data).is_some_and(|said| {
        said.kind == kind
            && said.challenge == URL_SAFE_NO_PAD.encode(challenge)
            && said.origin == site.origin
            && !said.cross_origin
    })
}

#[cfg(test)]
pub(super) mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use ring::rand::SystemRandom;
    use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair as _};

    use super::*;

    /// An authenticator, as a test has it.
    pub enum Key {
        P256(EcdsaKeyPair),
        Edwards(Ed25519KeyPair),
    }

    impl Key {
        pub fn p256() -> Self {
            let random = SystemRandom::new();
            let pkcs8 = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &random).unwrap();
            let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, pkcs8.as_ref(), &random).unwrap();
            Self::P256(pair)
        }

        fn edwards() -> Self {
            Self::Edwards(Ed25519KeyPair::from_seed_unchecked(&[7; 32]).unwrap())
        }

        pub fn public(&self) -> Vec<u8> {
            match self {
                Self::P256(pair) => [P256, pair.public_key().as_ref()].concat(),
                Self::Edwards(pair) => [EDWARDS, pair.public_key().as_ref()].concat(),
            }
        }

        fn sign(&self, message: &[u8]) -> Vec<u8> {
            match self {
                Self::P256(pair) => pair.sign(&SystemRandom::new(), message).unwrap().as_ref().to_vec(),
                Self::Edwards(pair) => pair.sign(message).as_ref().to_vec(),
            }
        }

        pub fn attest(&self, invitation: &str, credential: &[u8], challenge: &[u8], site: &Site) -> Attestation {
            let mut authenticator = authenticator(site, PRESENT | VERIFIED | HAS_CREDENTIAL, 0);
            authenticator.extend_from_slice(&[0; 16]);
            authenticator.extend_from_slice(&u16::try_from(credential.len()).unwrap().to_be_bytes());
            authenticator.extend_from_slice(credential);
            Attestation {
                invitation: invitation.to_owned(),
                credential: credential.to_vec(),
                public_key: self.public(),
                client_data: client_data("webauthn.create", challenge, &site.origin),
                authenticator,
            }
        }

        pub fn assert(&self, credential: &[u8], challenge: &[u8], site: &Site) -> Assertion {
            let client_data = client_data("webauthn.get", challenge, &site.origin);
            let authenticator = authenticator(site, PRESENT | VERIFIED, 1);
            let mut message = authenticator.clone();
            message.extend_from_slice(&Sha256::digest(&client_data));
            Assertion { credential: credential.to_vec(), signature: self.sign(&message), client_data, authenticator }
        }
    }

    fn authenticator(site: &Site, flags: u8, counter: u32) -> Vec<u8> {
        let mut data = Sha256::digest(site.host.as_bytes()).to_vec();
        data.push(flags);
        data.extend_from_slice(&counter.to_be_bytes());
        data
    }

    fn client_data(kind: &str, challenge: &[u8], origin: &str) -> Vec<u8> {
        let challenge = URL_SAFE_NO_PAD.encode(challenge);
        format!(r#"{{"type":"{kind}","challenge":"{challenge}","origin":"{origin}","crossOrigin":false}}"#).into_bytes()
    }

    #[test]
    fn both_kinds_of_key_sign_karim_in() {
        let site = Site::at("https://hub.example:8443/");
        assert_eq!((site.origin.as_str(), site.host.as_str()), ("https://hub.example:8443", "hub.example"));
        for key in [Key::p256(), Key::edwards()] {
            assert!(made(&key.attest("i", b"id", b"challenge", &site), b"challenge", &site));
            let answer = key.assert(b"id", b"challenge", &site);
            assert_eq!(challenge(&answer.client_data).unwrap(), b"challenge");
            assert_eq!(signed(&answer, &key.public(), b"challenge", &site), Some(1));
        }
    }

    #[test]
    fn what_differs_in_anything_is_refused() {
        let site = Site::at("https://hub.example");
        let key = Key::p256();
        let good = key.assert(b"id", b"challenge", &site);
        let public = key.public();
        let other_site = Site::at("https://hub.example.evil.example");
        assert_eq!(signed(&good, &Key::p256().public(), b"challenge", &site), None, "another key");
        assert_eq!(signed(&good, &public, b"other", &site), None, "another challenge");
        assert_eq!(signed(&key.assert(b"id", b"challenge", &other_site), &public, b"challenge", &site), None);
        let port = Site { origin: "https://hub.example:444".into(), ..site.clone() };
        assert_eq!(signed(&key.assert(b"id", b"challenge", &port), &public, b"challenge", &site), None);
        for (at, wrong) in [(0, 1), (32, VERIFIED), (32, PRESENT), (36, 9)] {
            let mut answer = good.clone();
            answer.authenticator[at] = wrong;
            assert_eq!(signed(&answer, &public, b"challenge", &site), None, "byte {at}");
        }
        let mut answer = good.clone();
        answer.client_data = client_data("webauthn.create", b"challenge", &site.origin);
        assert_eq!(signed(&answer, &public, b"challenge", &site), None, "a making is no signing in");
        let mut answer = good;
        answer.authenticator.truncate(20);
        assert_eq!(signed(&answer, &public, b"challenge", &site), None);

        let made_one = key.attest("i", b"id", b"challenge", &site);
        let other_id = Attestation { credential: b"other".to_vec(), ..made_one.clone() };
        assert!(!made(&other_id, b"challenge", &site));
        let no_key = Attestation { public_key: vec![1; 91], ..made_one.clone() };
        assert!(!made(&no_key, b"challenge", &site));
        let cut = Attestation { authenticator: made_one.authenticator[..50].to_vec(), ..made_one };
        assert!(!made(&cut, b"challenge", &site));
    }
}
