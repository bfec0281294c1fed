//! How the vectors of what is shared were made.

use super::hex;
use crate::{
    DataKey, DeviceKeys, EpochKey, Manifest, Member, RecordAddress, Role, SigningKey,
    envelope::seal_signed_record_with, keyring::seal_device_keys_with, manifest::seal_manifest_with,
    primitives::random, vectors::sharing::CONTEXTS, wrap::wrap_epoch_key_with,
};
use serde_json::{Value, json};

pub(super) fn signatures() -> Vec<Value> {
    let sign = |context: &'static str| {
        let seed = random().unwrap();
        let (key, message) = (SigningKey::from_seed(&seed), "Zoë".as_bytes());
        json!({
            "context": context, "seed": hex(&seed), "public": hex(&key.verifying_key().0), "message": hex(message),
            "signature": hex(&key.sign(context, message).0),
        })
    };
    CONTEXTS.into_iter().map(sign).collect()
}

pub(super) fn device_keys() -> Vec<Value> {
    let (secret, data_key): ([u8; 32], [u8; 32]) = (random().unwrap(), random().unwrap());
    let (id, nonce) = (random().unwrap(), random().unwrap());
    let keys = DeviceKeys::from_secret(&secret).unwrap();
    let sealed = seal_device_keys_with(&DataKey::from_bytes(&data_key), &keys, &nonce).unwrap();
    let spaces: [[u8; 16]; 2] = [random().unwrap(), random().unwrap()];
    let vector = |space: [u8; 16]| {
        let card = keys.card(id, &space).unwrap();
        json!({
            "secret": hex(&secret), "id": hex(&id), "space": hex(&space), "agreement": hex(&card.agreement),
            "signing": hex(&card.signing.0), "request": hex(&card.request.0), "data_key": hex(&data_key),
            "nonce": hex(&nonce), "sealed": hex(&sealed),
            "store": hex(keys.store_key().unwrap().expose_raw_key_bytes()),
        })
    };
    spaces.into_iter().map(vector).collect()
}

pub(super) fn wrapped_keys() -> Vec<Value> {
    let (secret, material): ([u8; 32], [u8; 32]) = (random().unwrap(), random().unwrap());
    let (id, space): ([u8; 16], [u8; 16]) = (random().unwrap(), random().unwrap());
    let raw = random().unwrap();
    let key = EpochKey::from_bytes(&raw);
    let card = DeviceKeys::from_secret(&secret).unwrap().card(id, &space).unwrap();
    let wrapped = wrap_epoch_key_with(&key, &space, 7, &card, &material).unwrap();
    vec![json!({
        "secret": hex(&secret), "id": hex(&id), "space": hex(&space), "epoch": 7, "material": hex(&material),
        "epoch_key": hex(&raw), "key_id": hex(&key.id().unwrap()), "wrapped": hex(&wrapped),
    })]
}

pub(super) fn signed_records() -> Vec<Value> {
    let seal = |content: &[u8]| {
        let (key, seed): ([u8; 32], [u8; 32]) = (random().unwrap(), random().unwrap());
        let [space, id, writer] = [(); 3].map(|()| random().unwrap());
        let (address, nonce) = (RecordAddress { space, id, version: 12, epoch: 3 }, random().unwrap());
        let (epoch_key, signing) = (EpochKey::from_bytes(&key), SigningKey::from_seed(&seed));
        let envelope = seal_signed_record_with(&epoch_key, &address, &writer, &signing, content, &nonce).unwrap();
        json!({
            "epoch_key": hex(&key), "space": hex(&space), "id": hex(&id), "version": 12, "epoch": 3,
            "writer": hex(&writer), "seed": hex(&seed), "nonce": hex(&nonce), "content": hex(content),
            "envelope": hex(&envelope),
        })
    };
    [b"".as_slice(), "Zoë, موعد, 0470 00 00 00".as_bytes(), &[7; 2000]].map(seal).into()
}

pub(super) fn manifests() -> Vec<Value> {
    let space = random().unwrap();
    let mut secrets: Vec<([u8; 16], [u8; 32])> = (0..4).map(|_| (random().unwrap(), random().unwrap())).collect();
    secrets.sort_unstable();
    let roles = [(Role::Owner, ""), (Role::Coordinator, "Bridge"), (Role::Worker, "Bridge"), (Role::Worker, "Bridge")];
    let members = secrets.iter().zip(roles).map(|((id, secret), (role, team))| {
        let card = DeviceKeys::from_secret(secret).unwrap().card(*id, &space).unwrap();
        Member { card, role, name: "Zoë".into(), team: team.into() }
    });
    let (raw, former): ([u8; 32], [u8; 32]) = (random().unwrap(), random().unwrap());
    let [key, former_key] = [raw, former].map(|raw| EpochKey::from_bytes(&raw));
    let owner = DeviceKeys::from_secret(&secrets[0].1).unwrap();
    let first = Manifest::first(space, [0; 32], &former_key, members.collect()).unwrap();
    let mut next = first.sign(secrets[0].0, owner.signing()).unwrap().next();
    next.remove(&secrets[3].0, &key).unwrap();
    let signed = next.sign(secrets[0].0, owner.signing()).unwrap();
    let (materials, nonce): ([[u8; 32]; 3], _) = ([(); 3].map(|()| random().unwrap()), random().unwrap());
    let sealed = seal_manifest_with(&signed, &key, &[&former_key], &materials, &nonce).unwrap();
    let devices = secrets
        .iter()
        .zip(materials)
        .map(|((id, secret), material)| json!({ "id": hex(id), "secret": hex(secret), "material": hex(&material) }));
    vec![json!({
        "signed": hex(&signed.to_bytes()), "hash": hex(&signed.head().hash), "epoch_key": hex(&raw),
        "former_key": hex(&former), "devices": devices.collect::<Vec<_>>(), "nonce": hex(&nonce),
        "sealed": hex(&sealed),
    })]
}
