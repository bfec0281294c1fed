//! Parcels: put in parts, taken once.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at once")]

mod support;

use besace_sync::wire::{self, Code, Id, PARCEL_PART_BYTES, ParcelKey, ParcelPart, ParcelState, Take, Taken, path};
use support::{Answer, Hub, NOW, hub, new_id};

const TOKEN: [u8; 32] = [7; 32];

fn part(bytes: &[u8]) -> ParcelPart {
    ParcelPart { parts: 2, expires: NOW + 86_400, write: wire::digest(&TOKEN), bytes: bytes.to_vec() }
}

async fn put(hub: &Hub, id: &Id, number: u8, part: &ParcelPart) -> Answer {
    hub.send("PUT", &path::parcel_part(id, number), None, wire::to_bytes(part).unwrap()).await
}

async fn take(hub: &Hub, id: &Id, claim: Id) -> Answer {
    hub.send("POST", &path::parcel_take(id), None, wire::to_bytes(&Take { claim }).unwrap()).await
}

async fn with_key(hub: &Hub, method: &str, target: &str, key: ParcelKey) -> Answer {
    hub.send(method, target, Some(&key.to_header()), Vec::new()).await
}

#[tokio::test]
async fn noors_parcel_is_taken_once_by_amira() {
    let (hub, id) = (hub(), new_id());
    // 1. Noor puts two parts, one of them twice because the answer was lost.
    assert_eq!(put(&hub, &id, 0, &part(b"first")).await.status, 200);
    assert_eq!(put(&hub, &id, 0, &part(b"first")).await.status, 200);
    assert_eq!(put(&hub, &id, 0, &part(b"other")).await.code(), Code::ParcelTaken);
    assert_eq!(take(&hub, &id, [1; 16]).await.code(), Code::NoParcel, "not whole yet");
    assert_eq!(put(&hub, &id, 1, &part(b"second")).await.status, 200);
    let writer = ParcelKey::Writer(TOKEN);
    let state: ParcelState = with_key(&hub, "GET", &path::parcel(&id), writer).await.read();
    assert_eq!((state.written, state.parts, state.taken), (2, 2, false));
    assert!(state.expires >= NOW + 86_400 && state.expires < NOW + 86_400 + 3600);

    // 2. Amira takes it, and again when her answer is lost; Johan comes too late.
    assert_eq!(take(&hub, &id, [1; 16]).await.read::<Taken>(), Taken { parts: 2 });
    assert_eq!(take(&hub, &id, [1; 16]).await.read::<Taken>(), Taken { parts: 2 });
    assert_eq!(take(&hub, &id, [2; 16]).await.code(), Code::ParcelTaken);
    let amira = ParcelKey::Taker([1; 16]);
    assert_eq!(with_key(&hub, "GET", &path::parcel_part(&id, 1), amira).await.body, b"second");
    let johan = with_key(&hub, "GET", &path::parcel_part(&id, 1), ParcelKey::Taker([2; 16])).await;
    assert_eq!(johan.code(), Code::UnknownKey);
    assert_eq!(put(&hub, &id, 1, &part(b"late")).await.code(), Code::ParcelTaken);

    // 3. She drops it; nothing is left.
    assert_eq!(with_key(&hub, "DELETE", &path::parcel(&id), amira).await.status, 200);
    assert_eq!(take(&hub, &id, [1; 16]).await.code(), Code::NoParcel);
    assert_eq!(hub.store.list(besace_hub::store::Query::all("parcel-part")).await.unwrap().documents, []);
}

#[tokio::test]
async fn noor_writes_another_part_in_the_place_of_one_until_somebody_takes_it() {
    let (hub, id) = (hub(), new_id());
    let replace = async |key: ParcelKey, part: &ParcelPart| {
        let body = wire::to_bytes(part).unwrap();
        hub.send("PUT", &path::parcel_part(&id, 0), Some(&key.to_header()), body).await
    };
    let writer = ParcelKey::Writer(TOKEN);
    // 1. The token is no hindrance the first time, and lets her replace what lies there.
    assert_eq!(replace(writer, &part(b"first")).await.status, 200);
    assert_eq!(put(&hub, &id, 1, &part(b"second")).await.status, 200);
    assert_eq!(replace(writer, &part(b"newer")).await.status, 200);
    // 2. Nobody else, and not under other terms.
    for stranger in [ParcelKey::Writer([9; 32]), ParcelKey::Taker([1; 16])] {
        assert_eq!(replace(stranger, &part(b"forged")).await.code(), Code::ParcelTaken);
    }
    let longer = ParcelPart { expires: NOW + 2 * 86_400, ..part(b"longer") };
    assert_eq!(replace(writer, &longer).await.code(), Code::ParcelTaken);
    // 3. What was taken stays as it was.
    assert_eq!(take(&hub, &id, [1; 16]).await.status, 200);
    assert_eq!(replace(writer, &part(b"late")).await.code(), Code::ParcelTaken);
    let read = with_key(&hub, "GET", &path::parcel_part(&id, 0), ParcelKey::Taker([1; 16])).await;
    assert_eq!(read.body, b"newer");
}

#[tokio::test]
async fn of_twenty_who_take_at_once_one_gets_it() {
    let (hub, id) = (hub(), new_id());
    put(&hub, &id, 0, &part(b"first")).await;
    put(&hub, &id, 1, &part(b"second")).await;
    let hub = &hub;
    let takers = (1..=20).map(|claim| async move { take(hub, &id, [claim; 16]).await.status });
    let statuses = futures::future::join_all(takers).await;
    assert_eq!(statuses.iter().filter(|status| **status == 200).count(), 1, "{statuses:?}");
}

#[tokio::test]
async fn what_is_no_parcel_is_refused() {
    let (hub, id) = (hub(), new_id());
    let changed = |change: fn(&mut ParcelPart)| {
        let mut part = part(b"x");
        change(&mut part);
        part
    };
    for (code, part) in [
        (Code::Malformed, changed(|part| part.parts = 0)),
        (Code::Malformed, changed(|part| part.parts = 65)),
        (Code::Malformed, changed(|part| part.expires = NOW - 3600)),
        (Code::Malformed, changed(|part| part.expires = NOW + 61 * 86_400)),
        (Code::TooLarge, changed(|part| part.bytes = vec![0; PARCEL_PART_BYTES + 1])),
    ] {
        assert_eq!(put(&hub, &id, 0, &part).await.code(), code);
    }
    assert_eq!(put(&hub, &id, 2, &part(b"x")).await.code(), Code::Malformed, "beyond the last part");
    assert_eq!(put(&hub, &id, 0, &part(b"x")).await.status, 200);
    for other in
        [changed(|part| part.parts = 3), changed(|part| part.write = [0; 32]), changed(|part| part.expires += 7200)]
    {
        assert_eq!(put(&hub, &id, 1, &other).await.code(), Code::ParcelTaken, "of another parcel");
    }
    let wrong = with_key(&hub, "DELETE", &path::parcel(&id), ParcelKey::Writer([0; 32])).await;
    assert_eq!(wrong.code(), Code::UnknownKey);
    assert_eq!(hub.send("DELETE", &path::parcel(&id), None, vec![]).await.code(), Code::BadSignature);
    assert_eq!(with_key(&hub, "DELETE", &path::parcel(&id), ParcelKey::Writer(TOKEN)).await.status, 200);
}
