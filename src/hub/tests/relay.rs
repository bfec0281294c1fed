//! What a device gets from the relay.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at once")]

mod support;

use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use besace_sync::wire::{self, Code, Conflict, Delete, Page, Put, RowBody, SignedKeyList, Stored, path};
use futures::StreamExt;
use support::{Device, NOW, hub, new_id};
use tower::ServiceExt;

#[tokio::test]
async fn what_one_device_writes_the_other_one_reads() {
    let hub = hub();
    let (phone, tablet) = (Device::named("Amira's phone"), Device::named("Amira's tablet"));
    let space = hub.space(&phone, &[tablet.listed(false)]).await;
    let record = new_id();

    // 1. The phone writes, twice; the tablet reads the latest.
    assert_eq!(hub.put(&phone, &space, &record, 0, "a bed").await.read::<Stored>(), Stored { version: 1, seq: 1 });
    assert_eq!(hub.put(&phone, &space, &record, 1, "a room").await.read::<Stored>(), Stored { version: 2, seq: 2 });
    let answer = hub.get(&tablet, &path::pull(&space, 0, 100, false)).await;
    assert_eq!((answer.status, &answer.headers["cache-control"]), (StatusCode::OK, &"no-store".parse().unwrap()));
    let page: Page = answer.read();
    assert_eq!((page.next, page.more, page.head), (2, false, 2));
    assert_eq!(page.rows[0].body, RowBody::Sealed(b"a room".to_vec()));

    // 2. The tablet writes over what it has not seen: it is told the version.
    let late = hub.put(&tablet, &space, &record, 1, "a tent").await;
    assert_eq!((late.status, late.read::<Conflict>()), (StatusCode::CONFLICT, Conflict { version: 2 }));

    // 3. It deletes what it has seen; a grave stays.
    let delete = Delete { if_version: 2, op: new_id(), grave: b"by Amira".to_vec() };
    let deleted = hub.ask(&tablet, "DELETE", &path::record(&space, &record), &delete).await;
    assert_eq!(deleted.read::<Stored>(), Stored { version: 3, seq: 3 });
    let page: Page = hub.get(&phone, &path::pull(&space, 2, 100, false)).await.read();
    assert_eq!(page.rows[0].body, RowBody::Gone(b"by Amira".to_vec()));
}

#[tokio::test]
async fn a_request_holds_for_its_words_its_time_and_once() {
    let hub = hub();
    let phone = Device::named("Amira's phone");
    let space = hub.space(&phone, &[]).await;
    let target = path::pull(&space, 0, 100, false);
    let header = phone.signs("GET", &target, b"", NOW);
    assert_eq!(hub.send("GET", &target, Some(&header), vec![]).await.status, StatusCode::OK);
    let again = hub.send("GET", &target, Some(&header), vec![]).await;
    assert_eq!((again.status, again.code()), (StatusCode::UNAUTHORIZED, Code::Replayed));

    for (method, other, body) in [
        ("GET", path::pull(&space, 1, 100, false), b"".to_vec()),
        ("GET", path::keys(&space), b"".to_vec()),
        ("DELETE", path::space(&space), b"".to_vec()),
        ("GET", target.clone(), b"x".to_vec()),
    ] {
        let header = phone.signs("GET", &target, b"", NOW);
        let answer = hub.send(method, &other, Some(&header), body).await;
        assert_eq!((answer.status, answer.code()), (StatusCode::UNAUTHORIZED, Code::BadSignature), "{method} {other}");
    }
    for (time, code) in [(NOW - 301, Some(Code::ClockWrong)), (NOW + 301, Some(Code::ClockWrong)), (NOW - 299, None)] {
        let header = phone.signs("GET", &target, b"", time);
        let answer = hub.send("GET", &target, Some(&header), vec![]).await;
        assert_eq!((!answer.status.is_success()).then(|| answer.code()), code);
    }
    for header in ["", "Besace1 ", "Besace1 AAAA", "Bearer x"] {
        let answer = hub.send("GET", &target, Some(header), vec![]).await;
        assert_eq!(answer.code(), Code::Malformed, "{header}");
    }
}

#[tokio::test]
async fn a_removed_tablet_is_out_with_the_next_list() {
    let hub = hub();
    let (phone, tablet) = (Device::named("Amira's phone"), Device::named("Amira's tablet"));
    let space = hub.space(&phone, &[tablet.listed(false)]).await;
    let keys = path::keys(&space);
    let first: SignedKeyList = hub.get(&tablet, &keys).await.read();
    let list = |version, previous, signer: &Device| {
        wire::KeyList { space, version, previous, keys: vec![phone.listed(true)] }.sign(&signer.0).unwrap()
    };

    let by_tablet = hub.ask(&tablet, "PUT", &keys, &list(2, first.digest(), &tablet)).await;
    assert_eq!(by_tablet.code(), Code::NotAdmin);
    let signed_by_tablet = hub.ask(&phone, "PUT", &keys, &list(2, first.digest(), &tablet)).await;
    assert_eq!(signed_by_tablet.code(), Code::NotAdmin);
    let stale = hub.ask(&phone, "PUT", &keys, &list(2, [9; 32], &phone)).await;
    assert_eq!((stale.status, stale.code()), (StatusCode::CONFLICT, Code::KeyListStale));
    let next = list(2, first.digest(), &phone);
    assert_eq!(hub.ask(&phone, "PUT", &keys, &next).await.status, StatusCode::OK);
    let out = hub.put(&tablet, &space, &new_id(), 0, "late").await;
    assert_eq!((out.status, out.code()), (StatusCode::FORBIDDEN, Code::UnknownKey));
    assert_eq!(hub.get(&phone, &keys).await.read::<SignedKeyList>(), next);
}

#[tokio::test]
async fn limits_are_told_each_by_its_code() {
    let hub = hub();
    let phone = Device::named("Amira's phone");
    let space = hub.space(&phone, &[]).await;
    let target = path::record(&space, &new_id());
    let put = |bytes| Put { if_version: 0, op: new_id(), blob: vec![1; bytes] };
    assert_eq!(hub.ask(&phone, "PUT", &target, &put(wire::BLOB_LIMIT + 1)).await.code(), Code::TooLarge);
    assert_eq!(hub.ask_bytes(&phone, "PUT", &target, vec![0; wire::BODY_LIMIT + 1]).await.status, 413);
    assert_eq!(hub.ask(&phone, "PUT", &target, &put(wire::BLOB_LIMIT)).await.status, StatusCode::OK);
    let grave = Delete { if_version: 1, op: new_id(), grave: vec![0; wire::GRAVE_LIMIT + 1] };
    assert_eq!(hub.ask(&phone, "DELETE", &target, &grave).await.code(), Code::TooLarge);
    assert_eq!(hub.ask_bytes(&phone, "PUT", &target, b"\xff\xff".to_vec()).await.code(), Code::Malformed);
    for query in ["", "?after=0", "?after=-1&limit=5", "?after=0&limit=0", "?after=0&limit=501", "?after=0&limit=5&x=1"]
    {
        let target = format!("/v1/spaces/{}/records{query}", wire::write_id(&space));
        assert_eq!(hub.get(&phone, &target).await.code(), Code::Malformed, "{query}");
    }
    let upper = path::keys(&space).to_uppercase().replace("/V1/SPACES", "/v1/spaces").replace("/KEYS", "/keys");
    assert_eq!(hub.get(&phone, &upper).await.code(), Code::Malformed, "one id has one address");

    // One key asks too often; another one is served all the same.
    let mut codes = Vec::new();
    for _ in 0..1300 {
        let answer = hub.get(&phone, &path::keys(&space)).await;
        if !answer.status.is_success() {
            assert_eq!(answer.headers["retry-after"], "1");
            codes.push(answer.code());
        }
    }
    assert!(codes.len() > 50 && codes.iter().all(|code| *code == Code::TooMany), "{}", codes.len());
    hub.space(&Device::named("Johan's phone"), &[]).await;
}

#[tokio::test]
async fn an_erased_space_answers_with_its_erasure() {
    let hub = hub();
    let phone = Device::named("Amira's phone");
    let space = hub.space(&phone, &[]).await;
    hub.put(&phone, &space, &new_id(), 0, "a bed").await;
    assert_eq!(hub.ask_bytes(&phone, "DELETE", &path::space(&space), vec![]).await.status, StatusCode::OK);
    let gone = hub.get(&phone, &path::pull(&space, 0, 10, false)).await;
    assert_eq!((gone.status, gone.code()), (StatusCode::GONE, Code::SpaceErased));
    let create = wire::Create { space, list: phone.first_list(space, &[]) };
    assert_eq!(hub.ask(&phone, "POST", path::SPACES, &create).await.code(), Code::SpaceErased);
}

#[tokio::test]
async fn hints_tell_the_head_and_end_with_membership() {
    let hub = hub();
    let (phone, tablet) = (Device::named("Amira's phone"), Device::named("Amira's tablet"));
    let space = hub.space(&phone, &[tablet.listed(false)]).await;
    hub.put(&phone, &space, &new_id(), 0, "a bed").await;

    let target = path::events(&space);
    let request = Request::get(&target).header("authorization", tablet.signs("GET", &target, b"", NOW));
    let response = hub.routes.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    assert!(!response.headers().contains_key("content-encoding"));
    let mut events = response.into_body().into_data_stream();
    let mut next = async || {
        let event = tokio::time::timeout(std::time::Duration::from_secs(10), events.next()).await.unwrap();
        event.map(|event| String::from_utf8(event.unwrap().to_vec()).unwrap())
    };
    assert_eq!(next().await.unwrap(), wire::head_event(1));
    hub.put(&phone, &space, &new_id(), 0, "a meal").await;
    assert_eq!(next().await.unwrap(), wire::head_event(2));
    assert_eq!(hub.relay.listeners(), 1);

    // The tablet is removed: with the next news, it hears nothing any more.
    let first: SignedKeyList = hub.get(&phone, &path::keys(&space)).await.read();
    let keys = vec![phone.listed(true)];
    let list = wire::KeyList { space, version: 2, previous: first.digest(), keys }.sign(&phone.0).unwrap();
    assert_eq!(hub.ask(&phone, "PUT", &path::keys(&space), &list).await.status, StatusCode::OK);
    hub.put(&phone, &space, &new_id(), 0, "a secret").await;
    assert_eq!(next().await, None);

    // A hub that stops lets everybody go.
    let request = Request::get(&target).header("authorization", phone.signs("GET", &target, b"", NOW));
    let response = hub.routes.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let mut events = response.into_body().into_data_stream();
    assert!(events.next().await.is_some());
    hub.stop.send(true).unwrap();
    let end = tokio::time::timeout(std::time::Duration::from_secs(10), events.next()).await.unwrap();
    assert!(end.is_none());
}
