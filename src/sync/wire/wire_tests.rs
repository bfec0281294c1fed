#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::path::PathBuf;

use besace_crypto::{Signature, SigningKey, VerifyingKey};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

const SPACE: Id = [7; 16];

fn key(seed: u8) -> SigningKey {
    SigningKey::from_seed(&[seed; 32])
}

fn listed(seed: u8, admin: bool) -> ListedKey {
    ListedKey { key: key(seed).verifying_key(), admin }
}

/// Amina's phone (1, admin) and tablet (2).
fn first() -> KeyList {
    KeyList { space: SPACE, version: 1, previous: [0; 32], keys: vec![listed(1, true), listed(2, false)] }
}

fn second() -> KeyList {
    let previous = first().sign(&key(1)).unwrap().digest();
    KeyList { version: 2, previous, keys: vec![listed(1, true)], ..first() }
}

#[test]
fn a_key_list_is_followed_only_by_one_that_an_admin_of_it_signed() {
    let start = first().sign(&key(1)).unwrap();
    assert_eq!(accept(&SPACE, None, &start), Ok(first()));
    let next = second().sign(&key(1)).unwrap();
    assert_eq!(accept(&SPACE, Some(&start), &next), Ok(second()));

    let refused = |list: KeyList, signer: u8| accept(&SPACE, Some(&start), &list.sign(&key(signer)).unwrap());
    assert_eq!(refused(second(), 2), Err(KeyListProblem::NotEntitled), "the tablet is no admin");
    assert_eq!(refused(second(), 9), Err(KeyListProblem::NotEntitled), "a stranger");
    assert_eq!(refused(KeyList { version: 3, ..second() }, 1), Err(KeyListProblem::DoesNotFollow));
    assert_eq!(refused(KeyList { previous: [1; 32], ..second() }, 1), Err(KeyListProblem::DoesNotFollow), "a fork");
    assert_eq!(refused(KeyList { space: [8; 16], ..second() }, 1), Err(KeyListProblem::OtherSpace));
    assert_eq!(refused(KeyList { keys: vec![listed(2, false)], ..second() }, 1), Err(KeyListProblem::Malformed));
    let twice = vec![listed(1, true), listed(1, false)];
    assert_eq!(refused(KeyList { keys: twice, ..second() }, 1), Err(KeyListProblem::Malformed));
    let crowd = (0..=SPACE_KEYS).map(|n| ListedKey { key: VerifyingKey([n as u8; 32]), admin: true }).collect();
    assert_eq!(refused(KeyList { keys: crowd, ..second() }, 1), Err(KeyListProblem::Malformed));
    assert_eq!(accept(&SPACE, Some(&next), &next), Err(KeyListProblem::DoesNotFollow), "the same again");
    assert_eq!(accept(&SPACE, None, &next), Err(KeyListProblem::DoesNotFollow), "no space begins with version 2");
    let foreign = SignedKeyList { signature: start.signature, ..next };
    assert_eq!(accept(&SPACE, Some(&start), &foreign), Err(KeyListProblem::BadSignature));
    let own = KeyList { keys: vec![listed(2, true)], ..first() }.sign(&key(1)).unwrap();
    assert_eq!(accept(&SPACE, None, &own), Err(KeyListProblem::NotEntitled), "a list must name its own maker");
}

#[test]
fn the_last_version_has_no_next() {
    let last = KeyList { version: u64::MAX, ..first() }.sign(&key(1)).unwrap();
    let next = KeyList { version: 0, previous: last.digest(), ..first() }.sign(&key(1)).unwrap();
    assert_eq!(accept(&SPACE, Some(&last), &next), Err(KeyListProblem::DoesNotFollow));
}

#[test]
fn a_proof_holds_for_one_request_at_one_time() {
    let target = path::record(&SPACE, &[9; 16]);
    let request = Request { method: "PUT", target: &target, body: b"sealed" };
    let header = request.sign(&key(1), 1_000_000, [3; 16]).to_header();
    let proof = RequestProof::from_header(&header).unwrap();
    assert_eq!(proof.verify(&request, 1_000_000 + PROOF_WINDOW_SECS), Ok(()));
    assert_eq!(proof.verify(&request, 1_000_001 + PROOF_WINDOW_SECS), Err(ProofError::ClockWrong));
    assert_eq!(proof.verify(&request, 999_999 - PROOF_WINDOW_SECS), Err(ProofError::ClockWrong));

    let other = path::record(&SPACE, &[8; 16]);
    for wrong in [
        Request { method: "DELETE", ..request },
        Request { target: &other, ..request },
        Request { body: b"sealed!", ..request },
    ] {
        assert_eq!(proof.verify(&wrong, 1_000_000), Err(ProofError::BadSignature), "{wrong:?}");
    }
    for wrong in [
        RequestProof { time: 1_000_001, ..proof },
        RequestProof { nonce: [4; 16], ..proof },
        RequestProof { key: key(2).verifying_key(), ..proof },
    ] {
        assert_eq!(wrong.verify(&request, 1_000_000), Err(ProofError::BadSignature));
    }
    for wrong in ["", "Besace1", "Besace1 !!!", &header[..header.len() - 1], &format!("{header}AAAA")] {
        assert_eq!(RequestProof::from_header(wrong), Err(ProofError::Malformed), "{wrong}");
    }
}

#[test]
fn hints_and_addresses_read_back() {
    assert_eq!(read_head_event(head_event(42).trim_end()), Some(42));
    for wrong in ["", "event: head", "data: 4", "event: head\ndata: -1", "event: other\ndata: 4"] {
        assert_eq!(read_head_event(wrong), None, "{wrong}");
    }
    assert_eq!(path::pull(&SPACE, 5, 500, false), format!("/v1/spaces/{}/records?after=5&limit=500", "07".repeat(16)));
    assert!(path::pull(&SPACE, 0, 500, true).ends_with("&whole=true"));
    assert_eq!(read_id(&write_id(&SPACE)), Some(SPACE));
    for wrong in ["", "0707", &"0G".repeat(16), &"0A".repeat(16)] {
        assert_eq!(read_id(wrong), None, "{wrong}");
    }
}

#[test]
fn bytes_left_over_are_refused() {
    let mut bytes = to_bytes(&Stored { version: 1, seq: 2 }).unwrap();
    assert!(from_bytes::<Stored>(&bytes).is_some());
    bytes.push(0);
    assert_eq!(from_bytes::<Stored>(&bytes), None);
}

proptest! {
    #[test]
    fn base64_reads_back_and_any_other_text_is_refused(bytes: Vec<u8>, text in "[A-Za-z0-9_-]{0,12}") {
        prop_assert_eq!(text::read_base64url(&text::base64url(&bytes)), Some(bytes));
        if let Some(read) = text::read_base64url(&text) {
            prop_assert_eq!(text::base64url(&read), text);
        }
    }

    #[test]
    fn no_bytes_make_a_reader_stumble(bytes: Vec<u8>) {
        let _ = (from_bytes::<Page>(&bytes), from_bytes::<Put>(&bytes), from_bytes::<Problem>(&bytes));
        let _ = from_bytes::<SignedKeyList>(&bytes).map(|list| accept(&SPACE, None, &list));
        let list = SignedKeyList { list: bytes, signer: VerifyingKey([0; 32]), signature: Signature([0; 64]) };
        prop_assert!(accept(&SPACE, None, &list).is_err());
    }
}

fn frozen() -> PathBuf {
    PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").unwrap()).join("../../tests/vectors/wire-v1.json")
}

#[test]
fn what_was_frozen_reads_and_writes_alike() {
    let json = std::fs::read_to_string(frozen()).unwrap();
    assert!(vectors::check_frozen_vectors(&json).unwrap() >= 20);
    let changed = json.replacen("\"bytes\": \"0", "\"bytes\": \"1", 1);
    assert!(vectors::check_frozen_vectors(&changed).is_err(), "a vector that does not hold is told");
}

/// Writes the file if it does not exist yet, and never over one that does.
#[test]
#[ignore = "only when a format gets a new number"]
fn write_missing_vectors() {
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let body = |name: &str, value: Value, bytes: Vec<u8>| json!({"type": name, "value": value, "bytes": hex(&bytes)});
    macro_rules! body {
        ($value:expr) => {{
            let value = $value;
            let name = std::any::type_name_of_val(&value).rsplit("::").next().unwrap().to_owned();
            body(&name, serde_json::to_value(&value).unwrap(), to_bytes(&value).unwrap())
        }};
    }
    let list = |list: KeyList| {
        let signed = list.sign(&key(1)).unwrap();
        json!({
            "type": "SignedKeyList", "seed": hex(&[1; 32]), "value": list,
            "bytes": hex(&to_bytes(&signed).unwrap()), "digest": hex(&signed.digest()),
        })
    };
    let proof = |method: &str, target: String, body: &[u8]| {
        let request = Request { method, target: &target, body };
        let header = request.sign(&key(3), 1_795_000_000, [5; 16]).to_header();
        json!({
            "type": "RequestProof", "seed": hex(&[3; 32]), "method": method, "target": target, "body": hex(body),
            "time": 1_795_000_000, "nonce": hex(&[5; 16]), "header": header,
        })
    };
    let parcel = |key: ParcelKey| json!({"type": "ParcelKey", "value": key, "header": key.to_header()});
    let rows = vec![
        Row { id: [1; 16], version: 1, seq: 300, body: RowBody::Sealed(vec![0xaa; 5]) },
        Row { id: [2; 16], version: 70_000, seq: 301, body: RowBody::Gone(vec![0xbb; 3]) },
    ];
    let mut vectors = vec![
        body!(Create { space: SPACE, list: first().sign(&key(1)).unwrap() }),
        list(first()),
        list(second()),
        body!(Put { if_version: 0, op: [4; 16], blob: vec![1, 2, 3] }),
        body!(Put { if_version: u64::MAX, op: [0; 16], blob: vec![] }),
        body!(Delete { if_version: 127, op: [6; 16], grave: vec![9; 4] }),
        body!(Stored { version: 128, seq: 300 }),
        body!(Conflict { version: 0 }),
        body!(Page { rows, next: 301, more: true, head: 400 }),
        body!(Page { rows: vec![], next: 400, more: false, head: 400 }),
        body!(ParcelPart { parts: 64, expires: 1_795_000_000, write: [8; 32], bytes: vec![1; 3] }),
        body!(Take { claim: [2; 16] }),
        body!(Taken { parts: 3 }),
        body!(ParcelState { written: 2, parts: 3, taken: false, expires: 1_795_000_000 }),
        parcel(ParcelKey::Writer([1; 32])),
        parcel(ParcelKey::Taker([2; 16])),
        proof("GET", path::pull(&SPACE, 17, 500, false), b""),
        proof("PUT", path::record(&SPACE, &[9; 16]), b"sealed"),
    ];
    vectors.extend(Code::ALL.iter().map(|code| body!(Problem { code: *code, retry_after: None })));
    vectors.push(body!(Problem { code: Code::Busy, retry_after: Some(30) }));
    if !frozen().exists() {
        std::fs::write(frozen(), serde_json::to_string_pretty(&vectors).unwrap() + "\n").unwrap();
    }
}
