//! Two hundred marker strings go into the records; none may be readable in any file, in any of the
//! ways text is commonly stored.
#![allow(clippy::unwrap_used, reason = "a failed test may panic")]

mod support;

use besace_vault::{Change, Id};
use support::{NOON, Phone, code};

const CANARIES: usize = 200;

fn canary(number: usize) -> String {
    format!("canary-{number:03}-Zoë-0470{number:06}")
}

fn id(number: usize) -> Id {
    let mut id = [0xA5; 16];
    id[..8].copy_from_slice(&(number as u64).to_le_bytes());
    id
}

/// The ASCII core of a canary as UTF-8, UTF-16 of both orders, base64 at each offset, hexadecimal.
fn disguises(number: usize) -> Vec<Vec<u8>> {
    let core = format!("canary-{number:03}-Zo");
    let mut all = vec![core.clone().into_bytes(), core.bytes().map(|b| format!("{b:02x}")).collect::<String>().into()];
    all.push(core.encode_utf16().flat_map(u16::to_le_bytes).collect());
    all.push(core.encode_utf16().flat_map(u16::to_be_bytes).collect());
    for offset in 0..3 {
        let shifted: Vec<u8> = std::iter::repeat_n(b' ', offset).chain(core.bytes()).collect();
        // The first group mixes with what stands before, the last with what follows: leave both out.
        let encoded = base64(&shifted[..shifted.len() / 3 * 3]);
        all.push(encoded[4..].to_vec());
    }
    all
}

fn base64(bytes: &[u8]) -> Vec<u8> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let group = |three: &[u8]| {
        let bits = three.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte));
        [18, 12, 6, 0].map(|shift| LETTERS[(bits >> shift) as usize & 63])
    };
    bytes.chunks_exact(3).flat_map(group).collect()
}

fn found(haystack: &[u8], needle: &[u8]) -> bool {
    let first = needle[0];
    haystack.windows(needle.len()).any(|window| window[0] == first && window == needle)
}

fn assert_unreadable(phone: &Phone, when: &str) {
    let bytes = phone.all_bytes();
    // One pass for what all canaries share, in each disguise; then nothing of any one can be there.
    for number in [0, 42, CANARIES - 1] {
        for disguise in disguises(number) {
            assert!(!found(&bytes, &disguise), "{when}: a disguise of canary {number} is readable");
        }
    }
    for number in 0..CANARIES {
        assert!(!found(&bytes, canary(number).as_bytes()), "{when}: canary {number} is readable");
    }
}

#[test]
fn the_search_itself_finds_what_is_there() {
    let phone = Phone::new();
    for disguise in disguises(42) {
        let text = format!("....{}", String::from_utf8_lossy(&disguise));
        std::fs::write(phone.folder.path().join("plain"), text).unwrap();
        assert!(found(&phone.all_bytes(), &disguise));
    }
    std::fs::write(phone.folder.path().join("plain"), base64(format!("  {}  ", canary(42)).as_bytes())).unwrap();
    assert!(disguises(42).iter().any(|disguise| found(&phone.all_bytes(), disguise)));
}

#[test]
fn no_canary_is_readable_at_any_time() {
    let phone = Phone::new();
    let mut vault = phone.start();
    let texts: Vec<String> = (0..CANARIES).map(canary).collect();
    // 1. Written, one by one and together.
    for (number, text) in texts.iter().enumerate().take(20) {
        vault.put(id(number), 0, text.as_bytes()).unwrap();
        assert!(
            number > 3 || {
                assert_unreadable(&phone, "written");
                true
            }
        );
    }
    let rest = texts.iter().enumerate().skip(20);
    let changes: Vec<Change<'_>> =
        rest.map(|(n, text)| Change::Put { id: id(n), expected: 0, content: text.as_bytes() }).collect();
    vault.apply(&changes).unwrap();
    assert_unreadable(&phone, "written together");
    // 2. Locked, and after a restart.
    vault.lock().unwrap();
    assert_unreadable(&phone, "locked");
    drop(vault);
    let mut vault = phone.unlocked();
    assert_eq!(vault.all().unwrap().records.len(), CANARIES);
    // 3. Some deleted: not even their sealed bytes remain.
    let sealed = sealed_bytes(&phone, 7);
    assert!(found(&phone.all_bytes(), &sealed));
    for number in 0..50 {
        vault.delete(id(number), 1).unwrap();
    }
    assert_unreadable(&phone, "deleted");
    assert!(!found(&phone.all_bytes(), &sealed), "deleted: the sealed bytes remain");
    // 4. Overwritten: nor the former sealed bytes.
    let sealed = sealed_bytes(&phone, 60);
    vault.put(id(60), 1, b"something else").unwrap();
    assert!(!found(&phone.all_bytes(), &sealed), "overwritten: the former sealed bytes remain");
    // 5. Code changed: the former slot's bytes are gone.
    let slots = slot_bytes(&phone);
    vault.change_secret(&code(), &code(), besace_vault::Cost::LIGHTEST, NOON).unwrap();
    assert!(!found(&phone.all_bytes(), &slots[..]), "the former slot remains");
    // 6. Erased: no canary, no sealed bytes, no slot, no id, in the store or beside it.
    let (sealed, slots) = (sealed_bytes(&phone, 100), slot_bytes(&phone));
    vault.erase().unwrap();
    for open in [true, false] {
        assert_unreadable(&phone, "erased");
        let bytes = phone.all_bytes();
        for (what, gone) in [("record", sealed.as_slice()), ("slots", &slots), ("id", &id(100)), ("id", &id(3))] {
            assert!(!found(&bytes, gone), "erased (still open: {open}): {what} remains");
        }
        if open {
            vault.lock().unwrap();
        }
    }
    drop(vault);
    assert_eq!(std::fs::read_dir(phone.folder.path()).unwrap().count(), 1, "no journal is left behind");
}

fn sealed_bytes(phone: &Phone, number: usize) -> Vec<u8> {
    let conn = rusqlite::Connection::open(phone.file()).unwrap();
    let blob: Vec<u8> =
        conn.query_row("SELECT blob FROM records WHERE id = ?1", [id(number)], |row| row.get(0)).unwrap();
    blob[29..].to_vec()
}

/// The sealed part of the code's slot.
fn slot_bytes(phone: &Phone) -> Vec<u8> {
    let conn = rusqlite::Connection::open(phone.file()).unwrap();
    let table: Vec<u8> = conn.query_row("SELECT value FROM meta WHERE name = 'slots'", [], |row| row.get(0)).unwrap();
    table[25..105].to_vec()
}
