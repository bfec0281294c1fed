//! Ana is the person, with a phone and a computer; Karim coordinates the team "Bridge", Nadia works in it; Tom works in
//! another team; Eve belongs nowhere.
#![allow(dead_code, clippy::unwrap_used, reason = "not every story needs everybody; a failed test may panic")]

use besace_crypto::*;

pub const SPACE: [u8; 16] = [5; 16];
pub const ALONE: [u8; 32] = [0; 32];
pub const PHONE: u8 = 1;
pub const COMPUTER: u8 = 2;
pub const KARIM: u8 = 3;
pub const NADIA: u8 = 4;
pub const TOM: u8 = 5;
pub const EVE: u8 = 6;

pub fn id(device: u8) -> [u8; 16] {
    [device; 16]
}

pub fn keys(device: u8) -> DeviceKeys {
    DeviceKeys::from_secret(&[device; 32]).unwrap()
}

pub fn member(device: u8) -> Member {
    let (role, name, team) = match device {
        PHONE | COMPUTER => (Role::Owner, "Ana", ""),
        KARIM => (Role::Coordinator, "Karim", "Bridge"),
        TOM => (Role::Worker, "Tom", "Harbour"),
        _ => (Role::Worker, "Nadia", "Bridge"),
    };
    let card = keys(device).card(id(device), &SPACE).unwrap();
    Member { card, role, name: name.into(), team: team.into() }
}

pub fn sign(manifest: Manifest, device: u8) -> SignedManifest {
    manifest.sign(id(device), keys(device).signing()).unwrap()
}

pub fn new_key() -> EpochKey {
    EpochKey::generate().unwrap()
}

/// The space that Ana's phone made: her two devices, Karim, Nadia and Tom.
pub fn space() -> (SignedManifest, EpochKey) {
    let key = new_key();
    let members = [PHONE, COMPUTER, KARIM, NADIA, TOM].map(member).into();
    (sign(Manifest::first(SPACE, ALONE, &key, members).unwrap(), PHONE), key)
}
