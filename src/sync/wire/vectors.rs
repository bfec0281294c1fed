//! Checks the frozen vectors of `tests/vectors/wire-v1.json`: what stands there reads and writes alike for ever.
//! Not part of the product (feature `vectors`). Never edit a committed vector: a new format gets new ones.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use besace_crypto::SigningKey;

use super::*;

/// Checks one file of vectors; gives the number that hold.
///
/// # Errors
/// Which vector does not hold.
pub fn check_frozen_vectors(json: &str) -> Result<usize, String> {
    let vectors: Vec<Value> = serde_json::from_str(json).map_err(|error| error.to_string())?;
    for (index, vector) in vectors.iter().enumerate() {
        check(vector).map_err(|error| format!("vector {index}, {}: {error}", vector["type"]))?;
    }
    Ok(vectors.len())
}

fn check(vector: &Value) -> Result<(), String> {
    match vector["type"].as_str().unwrap_or_default() {
        "Create" => body::<Create>(vector),
        "SignedKeyList" => key_list(vector),
        "Put" => body::<Put>(vector),
        "Delete" => body::<Delete>(vector),
        "Stored" => body::<Stored>(vector),
        "Conflict" => body::<Conflict>(vector),
        "Page" => body::<Page>(vector),
        "Problem" => body::<Problem>(vector),
        "ParcelPart" => body::<ParcelPart>(vector),
        "Take" => body::<Take>(vector),
        "Taken" => body::<Taken>(vector),
        "ParcelState" => body::<ParcelState>(vector),
        "ParcelKey" => same("header", &read::<ParcelKey>(vector)?.to_header(), text(vector, "header")?),
        "RequestProof" => proof(vector),
        other => Err(format!("no vectors are known for {other:?}")),
    }
}

/// `value` and `bytes` say the same, in both directions.
fn body<T: Serialize + DeserializeOwned + PartialEq>(vector: &Value) -> Result<(), String> {
    let (value, bytes) = (read::<T>(vector)?, text(vector, "bytes")?);
    same("bytes", &hex(&to_bytes(&value).unwrap_or_default()), bytes)?;
    let back: Option<T> = from_bytes(&unhex(bytes)?);
    if back == Some(value) { Ok(()) } else { Err("\"bytes\" do not read back".into()) }
}

fn key_list(vector: &Value) -> Result<(), String> {
    let signed = read::<KeyList>(vector)?.sign(&signing_key(vector)?).ok_or("not signed")?;
    same("bytes", &hex(&to_bytes(&signed).unwrap_or_default()), text(vector, "bytes")?)?;
    same("digest", &hex(&signed.digest()), text(vector, "digest")?)
}

fn proof(vector: &Value) -> Result<(), String> {
    let (body, nonce) = (unhex(text(vector, "body")?)?, unhex(text(vector, "nonce")?)?);
    let request = Request { method: text(vector, "method")?, target: text(vector, "target")?, body: &body };
    let time = vector["time"].as_u64().ok_or("\"time\" is missing")?;
    let nonce = nonce.try_into().map_err(|_| "\"nonce\" has not 16 bytes")?;
    let header = text(vector, "header")?;
    same("header", &request.sign(&signing_key(vector)?, time, nonce).to_header(), header)?;
    let read = RequestProof::from_header(header).map_err(|error| error.to_string())?;
    read.verify(&request, time).map_err(|error| error.to_string())
}

fn signing_key(vector: &Value) -> Result<SigningKey, String> {
    let seed = unhex(text(vector, "seed")?)?.try_into().map_err(|_| "\"seed\" has not 32 bytes")?;
    Ok(SigningKey::from_seed(&seed))
}

fn read<T: DeserializeOwned>(vector: &Value) -> Result<T, String> {
    serde_json::from_value(vector["value"].clone()).map_err(|error| error.to_string())
}

fn text<'a>(vector: &'a Value, name: &str) -> Result<&'a str, String> {
    vector[name].as_str().ok_or_else(|| format!("\"{name}\" is missing"))
}

fn same(what: &str, found: &str, frozen: &str) -> Result<(), String> {
    if found == frozen { Ok(()) } else { Err(format!("\"{what}\" is no longer what was frozen, but {found}")) }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(hex: &str) -> Result<Vec<u8>, String> {
    let pair = |pair: &[u8]| {
        let digits = std::str::from_utf8(pair).ok().filter(|digits| digits.len() == 2)?;
        u8::from_str_radix(digits, 16).ok()
    };
    hex.as_bytes().chunks(2).map(pair).collect::<Option<_>>().ok_or_else(|| "not hexadecimal".into())
}
