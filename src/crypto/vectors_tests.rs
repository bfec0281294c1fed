//! The committed vectors hold; and how they were made.
#![allow(clippy::unwrap_used, reason = "a failed test may panic")]

use super::{pairing::hex, *};
use crate::RECORD_LIMIT;
use serde_json::json;
use std::{fs, path::PathBuf};

#[path = "vectors/edge_cases_tests.rs"]
mod edge_cases;
#[path = "vectors/hand_over_tests.rs"]
mod hand_over;
#[path = "vectors/pairing_tests.rs"]
mod pairing;
#[path = "vectors/sharing_tests.rs"]
mod sharing;

fn path(name: &str) -> PathBuf {
    let here = std::env::var("CARGO_MANIFEST_DIR").unwrap();
    PathBuf::from(here).join("../../tests/vectors").join(name)
}

#[test]
fn what_was_frozen_still_opens_and_seals_alike() {
    for name in FILES {
        let json = fs::read_to_string(path(name)).unwrap();
        let checked = check_frozen_vectors(&json).unwrap();
        assert!(checked > 0, "{name}");
    }
}

#[test]
fn a_vector_that_does_not_hold_is_named() {
    let json = fs::read_to_string(path("recovery-code-v1.json")).unwrap();
    let changed = json.replacen("\"typed\": \"", "\"typed\": \"Z", 1);
    let error = check_frozen_vectors(&changed).unwrap_err();
    assert!(error.starts_with("recovery code, vector 0: "), "{error}");
    assert!(check_frozen_vectors("{}").is_err());
    assert!(check_frozen_vectors("no json").is_err());
}

/// Writes the files that do not exist yet, and never one that does.
#[test]
#[ignore = "only when a format gets a new number"]
fn write_missing_vectors() {
    for name in FILES {
        let (sealed, vectors) = match name {
            "sealed-record-v1.json" => ("record", records()),
            "sealed-keyring-v1.json" => ("keyring", keyrings()),
            "key-slots-v1.json" => ("slots", slots()),
            "recovery-code-v1.json" => ("recovery code", recovery_codes()),
            "signature-v1.json" => ("signature", sharing::signatures()),
            "signed-record-v2.json" => ("signed record", sharing::signed_records()),
            "manifest-v1.json" => ("manifest", sharing::manifests()),
            "device-keys-v1.json" => ("device keys", sharing::device_keys()),
            "wrapped-epoch-key-v1.json" => ("wrapped epoch key", sharing::wrapped_keys()),
            // Not ours: taken from the standards.
            "rfc-9180.json" | "cpace.json" | "wycheproof.json" => continue,
            "hand-over-v1.json" => ("hand-over", hand_over::hand_overs()),
            "phone-key-slot-v1.json" => ("phone key slot", phone_key_slots()),
            "pieces-v1.json" => ("pieces", hand_over::pieces()),
            "pairing-v1.json" => ("pairing", pairing::pairings()),
            "team-invitation-v1.json" => ("team invitation", pairing::invitations()),
            "sealed-export-v2.json" => ("export", exports(ExportFor::Paper)),
            _ => ("export", exports(ExportFor::File)),
        };
        let json = serde_json::to_string_pretty(&json!({ "sealed": sealed, "vectors": vectors })).unwrap();
        if !path(name).exists() {
            fs::write(path(name), json + "\n").unwrap();
        }
    }
}

fn records() -> Vec<Value> {
    let long = "Rendez-vous à la pharmacie, chaque jour. ".repeat(8);
    let contents: [&[u8]; 4] = [b"", "Zoë, موعد, 0470 00 00 00".as_bytes(), long.as_bytes(), &[7; 2000]];
    let seal = |(index, content): (usize, &[u8])| {
        let (key, nonce) = (primitives::random().unwrap(), primitives::random().unwrap());
        let [space, id] = [(); 2].map(|()| primitives::random().unwrap());
        let (version, epoch) = (1 + 1000 * index as u64, 1 + index as u32);
        let address = RecordAddress { space, id, version, epoch };
        let envelope = seal_record_with(&EpochKey::from_bytes(&key), &address, content, &nonce).unwrap();
        json!({
            "epoch_key": hex(&key), "space": hex(&space), "id": hex(&id), "version": version, "epoch": epoch,
            "nonce": hex(&nonce), "content": hex(content), "envelope": hex(&envelope),
        })
    };
    assert!(contents.iter().all(|content| content.len() < RECORD_LIMIT));
    contents.into_iter().enumerate().map(seal).collect()
}

fn keyrings() -> Vec<Value> {
    let (data_key, key) = (primitives::random().unwrap(), primitives::random().unwrap());
    let (space, nonce) = (primitives::random().unwrap(), primitives::random().unwrap());
    let epoch_key = EpochKey::from_bytes(&key);
    let sealed = seal_epoch_key_with(&DataKey::from_bytes(&data_key), &space, 3, &epoch_key, &nonce).unwrap();
    vec![json!({
        "data_key": hex(&data_key), "space": hex(&space), "epoch": 3, "nonce": hex(&nonce),
        "epoch_key": hex(&key), "keyring": hex(&sealed),
    })]
}

fn slots() -> Vec<Value> {
    let costs = [("093518", Cost::LIGHTEST, (8, 1, 1)), ("une phrase à moi", Cost::STANDARD, (65536, 3, 1))];
    let table = |(secret, cost, (memory, passes, lanes)): (&str, Cost, (u32, u16, u8))| {
        let raw = primitives::random().unwrap();
        let key = DataKey::from_bytes(&raw);
        let code: [u8; 16] = primitives::random().unwrap();
        let mut table = SlotTable::create(&key, &Secret::typed(secret).unwrap(), cost).unwrap();
        table.set_recovery(&key, &RecoveryCode::from_bytes(code)).unwrap();
        let bytes = table.as_bytes();
        json!({
            "secret": secret, "memory_kib": memory, "passes": passes, "lanes": lanes,
            "recovery_code": hex(&code), "data_key": hex(&raw),
            "secret_nonce": hex(&bytes[25..49]), "recovery_nonce": hex(&bytes[113..137]), "table": hex(bytes),
        })
    };
    costs.into_iter().map(table).collect()
}

fn phone_key_slots() -> Vec<Value> {
    let (raw, phone) = (primitives::random().unwrap(), primitives::random::<32>().unwrap());
    let key = DataKey::from_bytes(&raw);
    let mut table = SlotTable::create(&key, &Secret::typed("093518").unwrap(), Cost::LIGHTEST).unwrap();
    table.set_phone_key(&key, &PhoneKey::from_bytes(&phone).unwrap()).unwrap();
    let bytes = table.as_bytes();
    vec![json!({
        "memory_kib": 8, "passes": 1, "lanes": 1, "phone_key": hex(&phone), "data_key": hex(&raw),
        "nonce": hex(&bytes[201..225]), "table": hex(bytes),
    })]
}

fn recovery_codes() -> Vec<Value> {
    let codes = [[0; 16], [255; 16], primitives::random().unwrap(), primitives::random().unwrap()];
    let vector = |raw: [u8; 16]| {
        let printed = RecoveryCode::from_bytes(raw).to_printed_text().to_string();
        let typed = printed.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
        json!({ "recovery_code": hex(&raw), "printed": printed, "typed": typed })
    };
    codes.into_iter().map(vector).collect()
}

fn exports(place: ExportFor) -> Vec<Value> {
    let (salt, nonce) = (primitives::random().unwrap(), primitives::random().unwrap());
    let passphrase = "correct horse battery";
    // On paper: enough for three codes.
    let content = match place {
        ExportFor::File => "{\"contacts\":[\"Zoë\"]}".as_bytes().to_vec(),
        ExportFor::Paper => (0..1500).map(|_| primitives::random::<1>().unwrap()[0]).collect(),
    };
    let secret = Secret::typed(passphrase).unwrap();
    let file = seal_export_with(place, &secret, Cost::STANDARD, &content, &salt, &nonce).unwrap();
    let mut vector = json!({
        "passphrase": passphrase, "memory_kib": 65536, "passes": 3, "lanes": 1, "salt": hex(&salt),
        "nonce": hex(&nonce), "content": hex(&content), "file": hex(&file),
    });
    if place == ExportFor::Paper {
        vector["printed"] = json!(printed_frames(&file).unwrap());
    }
    vec![vector]
}
