//! Any sequence of writes, deletions, locks and restarts: the vault holds what a plain map would.
#![allow(clippy::unwrap_used, reason = "a failed test may panic")]

mod support;

use besace_vault::{Cost, Id, Vault, VaultError};
use proptest::prelude::*;
use std::collections::BTreeMap;
use support::{NOON, code, id};

#[derive(Debug, Clone)]
enum Step {
    Put(u8, Vec<u8>),
    PutStale(u8),
    Delete(u8),
    Relock,
    ForgetDeleted,
}

fn step() -> impl Strategy<Value = Step> {
    let content = proptest::collection::vec(any::<u8>(), 0..1500);
    prop_oneof![
        5 => (1..6u8, content).prop_map(|(number, content)| Step::Put(number, content)),
        1 => (1..6u8).prop_map(Step::PutStale),
        2 => (1..6u8).prop_map(Step::Delete),
        1 => Just(Step::Relock),
        1 => Just(Step::ForgetDeleted),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn the_vault_holds_what_a_map_would(steps in proptest::collection::vec(step(), 1..60)) {
        let mut vault = Vault::open(rusqlite::Connection::open_in_memory().unwrap()).unwrap();
        vault.create(&code(), Cost::LIGHTEST).unwrap();
        let mut map: BTreeMap<Id, (u64, Vec<u8>)> = BTreeMap::new();
        let mut last_seq = 0;
        for step in steps {
            let seq = match step {
                Step::Put(number, content) => {
                    let expected = map.get(&id(number)).map_or(0, |(version, _)| *version);
                    let written = vault.put(id(number), expected, &content).unwrap();
                    prop_assert!(written.version > expected);
                    map.insert(id(number), (written.version, content));
                    written.seq
                }
                Step::PutStale(number) => {
                    let current = map.get(&id(number)).map_or(0, |(version, _)| *version);
                    let refused = vault.put(id(number), current + 1, b"stale").unwrap_err();
                    prop_assert_eq!(refused, VaultError::Conflict { id: id(number), current });
                    continue;
                }
                Step::Delete(number) => {
                    let Some((version, _)) = map.remove(&id(number)) else { continue };
                    vault.delete(id(number), version).unwrap().seq
                }
                Step::Relock => {
                    vault.lock().unwrap();
                    vault.unlock(&code(), NOON).unwrap();
                    continue;
                }
                Step::ForgetDeleted => {
                    vault.forget_deleted(u64::MAX / 4).unwrap();
                    continue;
                }
            };
            prop_assert!(seq > last_seq, "seq {seq} came after {last_seq}");
            last_seq = seq;
        }
        let all = vault.all().unwrap();
        prop_assert!(all.damaged.is_empty() && all.unreadable.is_none());
        let stored: BTreeMap<Id, (u64, Vec<u8>)> =
            all.records.into_iter().map(|r| (r.id, (r.version, r.content.to_vec()))).collect();
        prop_assert_eq!(stored, map);
    }
}
