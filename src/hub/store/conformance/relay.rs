//! Stories of spaces and records.

use std::time::Duration;

use super::*;

fn all(space: SpaceId, after: u64) -> Pull {
    Pull { space, after, whole: false, limit: MAX_ROWS }
}

pub async fn a_space_is_made_once_and_by_one_of_its_admins(store: &dyn Store) {
    let space = named(1);
    let outcome = store.create_space(JOHAN.asks(), space, list(1, &[AMIRA], &[JOHAN]), NOW).await;
    assert_eq!(refused(outcome), Refusal::NotAdmin);
    assert_eq!(store.key_list(space).await.unwrap(), None);

    space_of_amira(store, space).await;
    assert_eq!(store.key_list(space).await.unwrap(), Some(list(1, &[AMIRA], &[AMIRAS_TABLET])));
    assert!(store.admit(AMIRA.asks(), space).await.unwrap());
    assert!(!store.admit(AMIRAS_TABLET.asks(), space).await.unwrap());

    let again = store.create_space(JOHAN.asks(), space, list(1, &[JOHAN], &[]), NOW).await;
    assert_eq!(refused(again), Refusal::Exists);
    let nobodys = KeyList { keys: BTreeSet::new(), ..list(1, &[], &[]) };
    assert!(matches!(store.create_space(JOHAN.asks(), named(2), nobodys, NOW).await, Err(StoreError::Invalid(_))));
}

pub async fn a_write_needs_the_version_that_stands_there(store: &dyn Store) {
    let space = named(1);
    space_of_amira(store, space).await;
    let first = store.write(AMIRA.asks(), put(space, 9, 0, "a bed"), NOW).await.unwrap();
    assert_eq!(first, Stored { version: 1, seq: 1 });
    let late = store.write(AMIRAS_TABLET.asks(), put(space, 9, 0, "other"), NOW).await;
    assert_eq!(refused(late), Refusal::Conflict { version: 1 });
    let second = store.write(AMIRAS_TABLET.asks(), put(space, 9, 1, "a room"), NOW).await.unwrap();
    assert_eq!(second, Stored { version: 2, seq: 2 });
    let unknown = store.write(AMIRA.asks(), put(space, 8, 3, "x"), NOW).await;
    assert_eq!(refused(unknown), Refusal::Conflict { version: 0 });

    let page = store.pull(all(space, 0)).await.unwrap();
    let row = RecordRow { id: named(9), version: 2, seq: 2, content: Content::Sealed(b"a room".to_vec()) };
    assert_eq!(page, Page { rows: vec![row], next: 2, more: false, head: 2 });
}

pub async fn the_same_write_sent_again_gets_the_same_answer(store: &dyn Store) {
    let space = named(1);
    space_of_amira(store, space).await;
    let write = put(space, 9, 0, "a bed");
    let answer = store.write(AMIRA.asks(), write.clone(), NOW).await.unwrap();
    store.write(AMIRA.asks(), put(space, 9, 1, "a room"), NOW).await.unwrap();
    assert_eq!(store.write(AMIRA.asks(), write.clone(), NOW).await.unwrap(), answer);
    assert_eq!(store.pull(all(space, 0)).await.unwrap().head, 2, "nothing was written a second time");
    // The answer is kept for thirty days.
    store.expire(u64::from(NOW.plus(24 * 29).0) * 3600).await.unwrap();
    assert_eq!(store.write(AMIRA.asks(), write.clone(), NOW).await.unwrap(), answer);
    store.expire(u64::from(NOW.plus(24 * 31).0) * 3600).await.unwrap();
    assert_eq!(refused(store.write(AMIRA.asks(), write, NOW).await), Refusal::Conflict { version: 2 });
}

pub async fn a_request_works_once(store: &dyn Store) {
    let space = named(1);
    space_of_amira(store, space).await;
    let caller = AMIRA.asks();
    store.write(caller, put(space, 9, 0, "a bed"), NOW).await.unwrap();
    assert_eq!(refused(store.write(caller, put(space, 8, 0, "b"), NOW).await), Refusal::Replayed);
    assert_eq!(refused(store.admit(caller, space).await), Refusal::Replayed);
    // A refused request is used up too.
    let caller = AMIRA.asks();
    assert_eq!(refused(store.write(caller, put(space, 9, 5, "b"), NOW).await), Refusal::Conflict { version: 1 });
    assert_eq!(refused(store.admit(caller, space).await), Refusal::Replayed);
    // Marks go when no copy of the request could be in time any more, and not earlier.
    let caller = AMIRA.asks();
    store.admit(caller, space).await.unwrap();
    let signed = u64::from(caller.mark.slot) * Mark::SLOT;
    store.expire(signed + 1199).await.unwrap();
    assert_eq!(refused(store.admit(caller, space).await), Refusal::Replayed);
    store.expire(signed + 4 * Mark::SLOT).await.unwrap();
    store.admit(caller, space).await.unwrap();
}

pub async fn a_removed_key_is_a_stranger_at_once(store: &dyn Store) {
    let space = named(1);
    space_of_amira(store, space).await;
    store.write(AMIRAS_TABLET.asks(), put(space, 9, 0, "a bed"), NOW).await.unwrap();
    store.replace_keys(AMIRA.asks(), space, list(2, &[AMIRA], &[])).await.unwrap();
    let tablet = AMIRAS_TABLET;
    assert_eq!(refused(store.write(tablet.asks(), put(space, 9, 1, "b"), NOW).await), Refusal::Stranger);
    assert_eq!(refused(store.admit(tablet.asks(), space).await), Refusal::Stranger);
    assert_eq!(refused(store.remove_space(tablet.asks(), space, NOW).await), Refusal::Stranger);
    assert_eq!(refused(store.admit(tablet.asks(), named(77)).await), Refusal::NoSpace);
}

pub async fn lists_follow_each_other_by_an_admins_hand(store: &dyn Store) {
    let space = named(1);
    space_of_amira(store, space).await;
    let next = list(2, &[AMIRA], &[AMIRAS_TABLET, JOHAN]);
    let by_tablet = store.replace_keys(AMIRAS_TABLET.asks(), space, next.clone()).await;
    assert_eq!(refused(by_tablet), Refusal::NotAdmin);
    store.replace_keys(AMIRA.asks(), space, next.clone()).await.unwrap();
    assert_eq!(store.key_list(space).await.unwrap(), Some(next.clone()));
    for version in [1, 2, 4] {
        let outcome = store.replace_keys(AMIRA.asks(), space, list(version, &[AMIRA], &[])).await;
        assert_eq!(refused(outcome), Refusal::Conflict { version: 2 });
    }
    assert_eq!(store.key_list(space).await.unwrap(), Some(next));
}

pub async fn pages_are_cut_by_rows_and_by_bytes(store: &dyn Store) {
    let space = named(1);
    space_of_amira(store, space).await;
    for id in 0..7 {
        store.write(AMIRA.asks(), put(space, id, 0, "small"), NOW).await.unwrap();
    }
    let mut after = 0;
    let mut sizes = Vec::new();
    loop {
        let page = store.pull(Pull { space, after, whole: false, limit: 3 }).await.unwrap();
        sizes.push(page.rows.len());
        assert_eq!(page.head, 7);
        after = page.next;
        if !page.more {
            break;
        }
    }
    assert_eq!((sizes, after), (vec![3, 3, 1], 7));
    let end = store.pull(all(space, 7)).await.unwrap();
    assert_eq!(end, Page { rows: vec![], next: 7, more: false, head: 7 });

    let large = "x".repeat(100 * 1024);
    for id in 20..36 {
        store.write(AMIRA.asks(), put(space, id, 0, &large), NOW).await.unwrap();
    }
    let page = store.pull(all(space, 7)).await.unwrap();
    assert_eq!((page.rows.len(), page.more), (10, true), "ten of 100 KiB fit into a mebibyte");
    assert_eq!(refused(store.pull(all(named(5), 0)).await), Refusal::NoSpace);
}

pub async fn a_deleted_record_leaves_a_tombstone_for_180_days(store: &dyn Store) {
    let space = named(1);
    space_of_amira(store, space).await;
    store.write(AMIRA.asks(), put(space, 9, 0, "a bed"), NOW).await.unwrap();
    store.write(AMIRA.asks(), put(space, 8, 0, "kept"), NOW).await.unwrap();
    let deleted = store.write(AMIRA.asks(), delete(space, 9, 1), NOW).await.unwrap();
    assert_eq!(deleted, Stored { version: 2, seq: 3 });
    let tombstone = RecordRow { id: named(9), version: 2, seq: 3, content: Content::Gone(b"by Amira".to_vec()) };
    assert_eq!(store.pull(all(space, 2)).await.unwrap().rows, std::slice::from_ref(&tombstone));
    let revived = store.write(AMIRAS_TABLET.asks(), put(space, 9, 1, "again"), NOW).await;
    assert_eq!(refused(revived), Refusal::Conflict { version: 2 });

    store.expire(u64::from(NOW.plus(24 * 180).0) * 3600).await.unwrap();
    assert_eq!(store.pull(all(space, 2)).await.unwrap().rows, [tombstone]);
    store.expire(u64::from(NOW.plus(24 * 180 + 1).0) * 3600).await.unwrap();
    // Who was away longer does not learn of the deletion by rows: they are told to read everything.
    assert_eq!(refused(store.pull(all(space, 2)).await), Refusal::Resync);
    let whole = store.pull(Pull { whole: true, ..all(space, 0) }).await.unwrap();
    assert_eq!(whole.rows.iter().map(|row| row.id).collect::<Vec<_>>(), [named(8)]);
    assert_eq!(whole.head, 3);
    let up_to_date = store.pull(all(space, 3)).await.unwrap();
    assert_eq!((up_to_date.rows, up_to_date.next), (vec![], 3));
    // Places are never given twice.
    assert_eq!(store.write(AMIRA.asks(), put(space, 9, 0, "new"), NOW).await.unwrap(), Stored { version: 1, seq: 4 });
}

pub async fn a_space_holds_so_much_and_no_more(store: &dyn Store) {
    let space = named(1);
    space_of_amira(store, space).await;
    let large = "x".repeat(128 * 1024);
    let fits = u8::try_from(MAX_BYTES as usize / large.len()).unwrap();
    for id in 0..fits {
        store.write(AMIRA.asks(), put(space, id, 0, &large), NOW).await.unwrap();
    }
    assert_eq!(refused(store.write(AMIRA.asks(), put(space, 200, 0, "x"), NOW).await), Refusal::Full);
    assert_eq!(refused(store.write(AMIRA.asks(), put(space, 0, 1, &format!("{large}x")), NOW).await), Refusal::Full);
    // What makes it smaller, or leaves it as it is, goes through.
    store.write(AMIRA.asks(), put(space, 0, 1, &large), NOW).await.unwrap();
    store.write(AMIRA.asks(), delete(space, 1, 1), NOW).await.unwrap();
    store.write(AMIRA.asks(), put(space, 200, 0, "x"), NOW).await.unwrap();

    let small = named(2);
    space_of_amira(store, small).await;
    let numbered = |number: u64, if_version, content: Content| {
        let mut write = put(small, 0, if_version, "");
        write.id[..8].copy_from_slice(&number.to_be_bytes());
        RecordWrite { content, ..write }
    };
    // Many at once: one after the other would wait for the disk five thousand times.
    for hundred in 0..MAX_RECORDS / 100 {
        let writes = (0..100).map(|number| numbered(hundred * 100 + number, 0, Content::Sealed(vec![])));
        let outcomes = writes.map(|write| store.write(AMIRA.asks(), write, NOW));
        assert!(futures::future::join_all(outcomes).await.iter().all(Result::is_ok));
    }
    let next = numbered(MAX_RECORDS, 0, Content::Sealed(vec![]));
    assert_eq!(refused(store.write(AMIRA.asks(), next.clone(), NOW).await), Refusal::Full);
    store.write(AMIRA.asks(), numbered(0, 1, Content::Gone(vec![])), NOW).await.unwrap();
    store.write(AMIRA.asks(), next, NOW).await.unwrap();
}

pub async fn a_removed_space_leaves_nothing_but_its_name(store: &dyn Store) {
    let space = named(1);
    space_of_amira(store, space).await;
    space_of_amira(store, named(2)).await;
    let write = put(space, 9, 0, "a bed");
    store.write(AMIRA.asks(), write.clone(), NOW).await.unwrap();
    store.write(AMIRA.asks(), put(named(2), 9, 0, "other"), NOW).await.unwrap();
    assert_eq!(refused(store.remove_space(AMIRAS_TABLET.asks(), space, NOW).await), Refusal::NotAdmin);
    store.remove_space(AMIRA.asks(), space, NOW).await.unwrap();

    assert_eq!(store.key_list(space).await.unwrap(), None);
    assert_eq!(refused(store.write(AMIRA.asks(), write, NOW).await), Refusal::Erased);
    let about: Vec<Row> = rows_of(store)
        .await
        .into_iter()
        .filter(|row| format!("{row:?}").contains(&format!("space: {space:?}")))
        .collect();
    assert_eq!(about, [Row::Gone { space, hour: NOW }]);
    assert_eq!(store.pull(all(named(2), 0)).await.unwrap().rows.len(), 1, "the other space stands");

    let again = store.create_space(AMIRA.asks(), space, list(1, &[AMIRA], &[]), NOW.plus(24 * 179)).await;
    assert_eq!(refused(again), Refusal::Erased);
    store.expire(u64::from(NOW.plus(24 * 181).0) * 3600).await.unwrap();
    store.create_space(AMIRA.asks(), space, list(1, &[AMIRA], &[]), NOW.plus(24 * 181)).await.unwrap();
}

pub async fn news_wakes_those_who_wait_for_that_space(store: &dyn Store) {
    let (mine, other) = (named(1), named(2));
    space_of_amira(store, mine).await;
    space_of_amira(store, other).await;
    let mut waiting = store.watch(mine);
    store.write(AMIRA.asks(), put(other, 9, 0, "elsewhere"), NOW).await.unwrap();
    store.write(AMIRA.asks(), put(mine, 9, 0, "here"), NOW).await.unwrap();
    tokio::time::timeout(Duration::from_secs(10), waiting.changed()).await.unwrap().unwrap();
    assert_eq!(*waiting.borrow(), 1);
}

pub async fn sixteen_devices_write_at_once_without_a_gap(store: &dyn Store) {
    let space = named(1);
    let devices: Vec<Device> = (10..26).map(|byte| Device([byte; 32])).collect();
    store.create_space(devices[0].asks(), space, list(1, &devices, &[]), NOW).await.unwrap();
    // Each writes its own record ten times, and all fight for one.
    let outcomes = futures::future::join_all(devices.iter().enumerate().map(|(at, device)| async move {
        let (mut seqs, mut won) = (Vec::new(), 0);
        for version in 0..10 {
            let own = put(space, u8::try_from(at).unwrap() + 100, version, "mine");
            seqs.push(store.write(device.asks(), own, NOW).await.unwrap().seq);
            match store.write(device.asks(), put(space, 50, version, "ours"), NOW).await {
                Ok(stored) => {
                    seqs.push(stored.seq);
                    won += 1;
                }
                Err(error) => assert!(matches!(error, StoreError::Refused(Refusal::Conflict { .. })), "{error}"),
            }
        }
        (seqs, won)
    }))
    .await;
    let mut seqs: Vec<u64> = outcomes.iter().flat_map(|(seqs, _)| seqs.clone()).collect();
    seqs.sort_unstable();
    assert_eq!(seqs, (1..=seqs.len() as u64).collect::<Vec<_>>());
    let page = store.pull(all(space, 0)).await.unwrap();
    let ours = page.rows.iter().find(|row| row.id == named(50)).unwrap();
    assert_eq!(ours.version, outcomes.iter().map(|(_, won)| won).sum::<u64>(), "each version was won once");
}
