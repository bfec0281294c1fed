//! The vectors of what is shared between devices.

use super::{address, array, bytes, number, same, text};
use crate::{
    DataKey, DeviceKeys, EpochKey, Signature, SignedManifest, SigningKey, envelope::seal_signed_record_with,
    keyring::seal_device_keys_with, manifest::seal_manifest_with, open_device_keys, open_manifest, open_signed_record,
    unwrap_epoch_key, wrap, wrap::wrap_epoch_key_with,
};
use serde_json::Value;

/// The contexts that are frozen: one for each kind of message that is signed.
pub(super) const CONTEXTS: [&str; 2] = ["besace-request-v1", "besace-keys-v1"];

pub(super) fn check_signature(vector: &Value) -> Result<(), String> {
    let named = text(vector, "context")?;
    let context = CONTEXTS.into_iter().find(|known| *known == named).ok_or("an unknown context")?;
    let key = SigningKey::from_seed(&array(vector, "seed")?);
    let (message, signature) = (bytes(vector, "message")?, array(vector, "signature")?);
    same("public", &key.verifying_key().0, &bytes(vector, "public")?)?;
    same("signature", &key.sign(context, &message).0, &signature)?;
    key.verifying_key().verify(context, &message, &Signature(signature)).map_err(|error| error.to_string())
}

pub(super) fn check_device_keys(vector: &Value) -> Result<(), String> {
    let secret: [u8; 32] = array(vector, "secret")?;
    let keys = DeviceKeys::from_secret(&secret).map_err(|error| error.to_string())?;
    let card = keys.card(array(vector, "id")?, &array(vector, "space")?).map_err(|error| error.to_string())?;
    same("agreement", &card.agreement, &bytes(vector, "agreement")?)?;
    same("signing", &card.signing.0, &bytes(vector, "signing")?)?;
    same("request", &card.request.0, &bytes(vector, "request")?)?;
    let store = keys.store_key().map_err(|error| error.to_string())?;
    same("store", store.expose_raw_key_bytes(), &bytes(vector, "store")?)?;
    let data_key = DataKey::from_bytes(&array(vector, "data_key")?);
    let sealed = bytes(vector, "sealed")?;
    let opened = open_device_keys(&data_key, &sealed).map_err(|error| error.to_string())?;
    same("secret", opened.expose_raw_secret_bytes(), &secret)?;
    let again = seal_device_keys_with(&data_key, &keys, &array(vector, "nonce")?);
    same("sealed", &again.map_err(|error| error.to_string())?, &sealed)
}

pub(super) fn check_wrapped_key(vector: &Value) -> Result<(), String> {
    let keys = DeviceKeys::from_secret(&array(vector, "secret")?).map_err(|error| error.to_string())?;
    let (id, space, epoch) = (array(vector, "id")?, array(vector, "space")?, number(vector, "epoch")?);
    let wrapped = array(vector, "wrapped")?;
    let key = unwrap_epoch_key(&keys, &id, &space, epoch, &wrapped).map_err(|error| error.to_string())?;
    same("epoch_key", key.expose_raw_key_bytes(), &bytes(vector, "epoch_key")?)?;
    same("key_id", &key.id().map_err(|error| error.to_string())?, &bytes(vector, "key_id")?)?;
    let card = keys.card(id, &space).map_err(|error| error.to_string())?;
    let again = wrap_epoch_key_with(&key, &space, epoch, &card, &array(vector, "material")?);
    same("wrapped", &again.map_err(|error| error.to_string())?, &wrapped)
}

/// Appendix A.2.1: base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305.
pub(super) fn check_rfc_9180(vector: &Value) -> Result<(), String> {
    let (info, context, plaintext) = (bytes(vector, "info")?, bytes(vector, "aad")?, bytes(vector, "pt")?);
    let private = array(vector, "skRm")?;
    let public = wrap::public(&private).map_err(|error| error.to_string())?;
    same("pkRm", &public, &bytes(vector, "pkRm")?)?;
    let sealed = [bytes(vector, "enc")?, bytes(vector, "ct")?].concat();
    let opened = wrap::open(&private, &info, &context, &sealed).ok_or("the ciphertext does not open")?;
    same("pt", &opened, &plaintext)?;
    let again = wrap::seal(&public, &info, &context, &plaintext, &array(vector, "ikmE")?);
    same("enc and ct", &again.map_err(|error| error.to_string())?, &sealed)
}

pub(super) fn check_signed_record(vector: &Value) -> Result<(), String> {
    let (key, address) = (EpochKey::from_bytes(&array(vector, "epoch_key")?), address(vector)?);
    let (writer, signing) = (array(vector, "writer")?, SigningKey::from_seed(&array(vector, "seed")?));
    let (content, envelope) = (bytes(vector, "content")?, bytes(vector, "envelope")?);
    let known = |id: &[u8; 16]| (*id == writer).then(|| signing.verifying_key());
    let opened = open_signed_record(&key, &address, &envelope, known).map_err(|error| error.to_string())?;
    same("content", &opened.content, &content)?;
    let again = seal_signed_record_with(&key, &address, &writer, &signing, &content, &array(vector, "nonce")?);
    same("envelope", &again.map_err(|error| error.to_string())?, &envelope)
}

pub(super) fn check_manifest(vector: &Value) -> Result<(), String> {
    let (signed_bytes, sealed) = (bytes(vector, "signed")?, bytes(vector, "sealed")?);
    let signed = SignedManifest::from_bytes(&signed_bytes).map_err(|error| error.to_string())?;
    let manifest = signed.manifest();
    same("hash", &signed.head().hash, &bytes(vector, "hash")?)?;
    let epoch_key = EpochKey::from_bytes(&array(vector, "epoch_key")?);
    let former = EpochKey::from_bytes(&array(vector, "former_key")?);
    let devices = vector["devices"].as_array().ok_or("\"devices\" is missing")?;
    let mut materials = Vec::new();
    for device in devices {
        let (id, keys) = (array(device, "id")?, DeviceKeys::from_secret(&array(device, "secret")?));
        let keys = keys.map_err(|error| error.to_string())?;
        materials.push(array(device, "material")?);
        let opened = open_manifest(&keys, &id, &manifest.space, manifest.version, &sealed);
        let opened = opened.map_err(|error| error.to_string())?;
        same("signed", &opened.signed.to_bytes(), &signed_bytes)?;
        same("epoch_key", opened.key.expose_raw_key_bytes(), epoch_key.expose_raw_key_bytes())?;
        if id == *signed.signer() {
            let again = manifest.clone().sign(id, keys.signing()).map_err(|error| error.to_string())?;
            same("signed", &again.to_bytes(), &signed_bytes)?;
        }
    }
    let again = seal_manifest_with(&signed, &epoch_key, &[&former], &materials, &array(vector, "nonce")?);
    same("sealed", &again.map_err(|error| error.to_string())?, &sealed)
}
