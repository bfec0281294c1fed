//! Checks the frozen vectors of `tests/vectors`: what an earlier release sealed must open for ever,
//! and sealing the same again must give the same bytes. A pure function, so that one set of files
//! is checked natively and in wasm. Not part of the product (feature `vectors`).
//!
//! Never edit a committed vector: a new format number gets new ones beside it.

use crate::{
    Cost, DataKey, EpochKey, ExportFor, Gathering, PhoneKey, RecordAddress, RecoveryCode, Secret, SlotKind, SlotTable,
    envelope::seal_record_with, export::seal_export_with, keyring::seal_epoch_key_with, open_epoch_key, open_export,
    open_record, primitives, printed_frames,
};
use serde_json::Value;

mod edge_cases;
mod hand_over;
mod pairing;
mod sharing;

/// The files of `tests/vectors` that [`check_frozen_vectors`] knows.
pub const FILES: [&str; 19] = [
    "sealed-record-v1.json",
    "sealed-keyring-v1.json",
    "key-slots-v1.json",
    "phone-key-slot-v1.json",
    "recovery-code-v1.json",
    "sealed-export-v1.json",
    "sealed-export-v2.json",
    "signature-v1.json",
    "device-keys-v1.json",
    "signed-record-v2.json",
    "manifest-v1.json",
    "wrapped-epoch-key-v1.json",
    "rfc-9180.json",
    "cpace.json",
    "wycheproof.json",
    "pairing-v1.json",
    "team-invitation-v1.json",
    "hand-over-v1.json",
    "pieces-v1.json",
];

/// Checks one file of vectors, of whichever sealed format; gives the number that hold.
pub fn check_frozen_vectors(json: &str) -> Result<usize, String> {
    let file: Value = serde_json::from_str(json).map_err(|error| error.to_string())?;
    let sealed = text(&file, "sealed")?;
    let check = match sealed {
        "record" => check_record,
        "keyring" => check_keyring,
        "slots" => check_slots,
        "phone key slot" => check_phone_key_slot,
        "recovery code" => check_recovery_code,
        "export" => check_export,
        "signature" => sharing::check_signature,
        "signed record" => sharing::check_signed_record,
        "manifest" => sharing::check_manifest,
        "device keys" => sharing::check_device_keys,
        "wrapped epoch key" => sharing::check_wrapped_key,
        "CPace" => pairing::check_cpace,
        "pairing" => pairing::check_pairing,
        "team invitation" => pairing::check_team,
        "hand-over" => hand_over::check_hand_over,
        "pieces" => hand_over::check_pieces,
        "Wycheproof" => edge_cases::check_edge_case,
        "RFC 9180" => sharing::check_rfc_9180,
        other => return Err(format!("no vectors are known for {other:?}")),
    };
    let vectors = file["vectors"].as_array().ok_or("\"vectors\" is missing")?;
    for (index, vector) in vectors.iter().enumerate() {
        check(vector).map_err(|error| format!("{sealed}, vector {index}: {error}"))?;
    }
    Ok(vectors.len())
}

fn check_record(vector: &Value) -> Result<(), String> {
    let key = EpochKey::from_bytes(&array(vector, "epoch_key")?);
    let address = address(vector)?;
    let (content, envelope) = (bytes(vector, "content")?, bytes(vector, "envelope")?);
    let opened = open_record(&key, &address, &envelope).map_err(|error| error.to_string())?;
    same("content", &opened, &content)?;
    let sealed = seal_record_with(&key, &address, &content, &array(vector, "nonce")?);
    same("envelope", &sealed.map_err(|error| error.to_string())?, &envelope)
}

fn check_keyring(vector: &Value) -> Result<(), String> {
    let data_key = DataKey::from_bytes(&array(vector, "data_key")?);
    let (space, epoch) = (array(vector, "space")?, number(vector, "epoch")?);
    let sealed = bytes(vector, "keyring")?;
    let key = open_epoch_key(&data_key, &space, epoch, &sealed).map_err(|error| error.to_string())?;
    same("epoch_key", key.expose_raw_key_bytes(), &bytes(vector, "epoch_key")?)?;
    let again = seal_epoch_key_with(&data_key, &space, epoch, &key, &array(vector, "nonce")?);
    same("keyring", &again.map_err(|error| error.to_string())?, &sealed)
}

fn check_slots(vector: &Value) -> Result<(), String> {
    let stored = bytes(vector, "table")?;
    let table = SlotTable::from_bytes(&stored).map_err(|error| error.to_string())?;
    let secret = Secret::typed(text(vector, "secret")?).map_err(|error| error.to_string())?;
    let code = RecoveryCode::from_bytes(array(vector, "recovery_code")?);
    let data_key: [u8; 32] = array(vector, "data_key")?;
    let by_secret = table.open_with_secret(&secret).map_err(|error| error.to_string())?;
    let by_code = table.open_with_recovery(&code).map_err(|error| error.to_string())?;
    for opened in [by_secret, by_code] {
        same("data_key", opened.key.expose_raw_key_bytes(), &data_key)?;
        if !opened.intact {
            return Err("the checksum does not hold".into());
        }
    }
    let mut again = table.clone();
    let cost = cost(vector)?;
    let key = DataKey::from_bytes(&data_key);
    let salt = primitives::take(&stored, 1).ok_or("the table is short")?;
    let stretched = cost.stretch(&secret, &salt).map_err(|error| error.to_string())?;
    let nonces = (array(vector, "secret_nonce")?, array(vector, "recovery_nonce")?);
    again
        .write(SlotKind::Secret, cost, stretched.as_slice(), &key, &nonces.0)
        .and_then(|()| again.write(SlotKind::Recovery, cost, code.expose_raw_key_bytes(), &key, &nonces.1))
        .map_err(|error| error.to_string())?;
    same("table", again.as_bytes(), &stored)
}

fn check_phone_key_slot(vector: &Value) -> Result<(), String> {
    let stored = bytes(vector, "table")?;
    let table = SlotTable::from_bytes(&stored).map_err(|error| error.to_string())?;
    let phone = bytes(vector, "phone_key")?;
    let key = PhoneKey::from_bytes(&phone).ok_or("the phone key is not 32 bytes long")?;
    let opened = table.open_with_phone_key(&key).map_err(|error| error.to_string())?;
    same("data_key", opened.key.expose_raw_key_bytes(), &bytes(vector, "data_key")?)?;
    let mut again = table.clone();
    again
        .write(SlotKind::Phone, cost(vector)?, &phone, &opened.key, &array(vector, "nonce")?)
        .map_err(|error| error.to_string())?;
    same("table", again.as_bytes(), &stored)
}

fn check_recovery_code(vector: &Value) -> Result<(), String> {
    let raw: [u8; 16] = array(vector, "recovery_code")?;
    let printed = text(vector, "printed")?;
    same("printed", RecoveryCode::from_bytes(raw).to_printed_text().as_bytes(), printed.as_bytes())?;
    let read = RecoveryCode::from_typed_text(text(vector, "typed")?).map_err(|error| error.to_string())?;
    same("typed", read.expose_raw_key_bytes(), &raw)
}

fn check_export(vector: &Value) -> Result<(), String> {
    let passphrase = Secret::typed(text(vector, "passphrase")?).map_err(|error| error.to_string())?;
    let (content, file) = (bytes(vector, "content")?, bytes(vector, "file")?);
    let opened = open_export(&passphrase, &file).map_err(|error| error.to_string())?;
    same("content", &opened, &content)?;
    let (salt, nonce) = (array(vector, "salt")?, array(vector, "nonce")?);
    let place = if vector["printed"].is_array() { ExportFor::Paper } else { ExportFor::File };
    let again = seal_export_with(place, &passphrase, cost(vector)?, &content, &salt, &nonce);
    same("file", &again.map_err(|error| error.to_string())?, &file)?;
    if place == ExportFor::File {
        return Ok(());
    }
    let frozen: Vec<&str> = vector["printed"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    if printed_frames(&file).map_err(|error| error.to_string())? != frozen {
        return Err("\"printed\" is no longer what was frozen".into());
    }
    let mut gathering = Gathering::new();
    for frame in frozen.iter().rev() {
        gathering.add_frame(frame).map_err(|error| error.to_string())?;
    }
    same("printed", &gathering.whole().map_err(|error| error.to_string())?, &file)
}

fn address(vector: &Value) -> Result<RecordAddress, String> {
    Ok(RecordAddress {
        space: array(vector, "space")?,
        id: array(vector, "id")?,
        version: number(vector, "version")?,
        epoch: number(vector, "epoch")?,
    })
}

fn cost(vector: &Value) -> Result<Cost, String> {
    let (memory, passes) = (number(vector, "memory_kib")?, number(vector, "passes")?);
    Cost::new(memory, passes, number(vector, "lanes")?).map_err(|error| error.to_string())
}

fn same(what: &str, found: &[u8], frozen: &[u8]) -> Result<(), String> {
    if found == frozen { Ok(()) } else { Err(format!("\"{what}\" is no longer what was frozen")) }
}

fn text<'a>(vector: &'a Value, name: &str) -> Result<&'a str, String> {
    vector[name].as_str().ok_or_else(|| format!("\"{name}\" is missing"))
}

fn number<T: TryFrom<u64>>(vector: &Value, name: &str) -> Result<T, String> {
    let value = vector[name].as_u64().and_then(|value| T::try_from(value).ok());
    value.ok_or_else(|| format!("\"{name}\" is missing or out of range"))
}

fn array<const N: usize>(vector: &Value, name: &str) -> Result<[u8; N], String> {
    bytes(vector, name)?.try_into().map_err(|_| format!("\"{name}\" has not {N} bytes"))
}

fn bytes(vector: &Value, name: &str) -> Result<Vec<u8>, String> {
    let hex = text(vector, name)?;
    let pairs = hex.as_bytes().chunks(2);
    let byte = |pair: &[u8]| {
        let digits = std::str::from_utf8(pair).ok().filter(|digits| digits.len() == 2)?;
        u8::from_str_radix(digits, 16).ok()
    };
    pairs.map(byte).collect::<Option<_>>().ok_or_else(|| format!("\"{name}\" is not hexadecimal"))
}

#[cfg(test)]
#[path = "vectors_tests.rs"]
mod tests;
