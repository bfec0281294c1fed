//! Stories of documents.

use super::*;

const LISTINGS: &str = "listings";

fn listing(id: &str, city: &str) -> Put {
    Put::new(LISTINGS, id, format!("{{\"city\":\"{city}\"}}").into_bytes()).key("city", city)
}

fn ids(found: &Found) -> Vec<&str> {
    found.documents.iter().map(|document| document.id.as_str()).collect()
}

async fn keep(store: &dyn Store, put: Put) -> Result<u64, StoreError> {
    store.apply(vec![Change::Put(put)], NOW).await.map(|versions| versions[0])
}

pub async fn a_document_is_put_under_its_version(store: &dyn Store) {
    assert_eq!(store.document(LISTINGS, "shelter").await.unwrap(), None);
    assert_eq!(keep(store, listing("shelter", "Gent").if_version(0)).await.unwrap(), 1);
    let again = keep(store, listing("shelter", "Brugge").if_version(0)).await;
    assert_eq!(refused(again), Refusal::Changed { part: 0, version: 1 });
    assert_eq!(keep(store, listing("shelter", "Brugge").if_version(1)).await.unwrap(), 2);
    assert_eq!(keep(store, listing("shelter", "Oostende")).await.unwrap(), 3);
    let document = store.document(LISTINGS, "shelter").await.unwrap().unwrap();
    assert_eq!((document.version, document.changed), (3, NOW));
    assert_eq!(document.json::<serde_json::Value>().unwrap()["city"], "Oostende");
    assert_eq!(store.document("others", "shelter").await.unwrap(), None);

    let delete = |if_version| vec![Change::Delete { collection: LISTINGS.into(), id: "shelter".into(), if_version }];
    assert_eq!(refused(store.apply(delete(Some(2)), NOW).await), Refusal::Changed { part: 0, version: 3 });
    store.apply(delete(Some(3)), NOW).await.unwrap();
    assert_eq!(store.document(LISTINGS, "shelter").await.unwrap(), None);
    assert!(store.list(Query::by(LISTINGS, "city", "Oostende")).await.unwrap().documents.is_empty());
    store.apply(delete(None), NOW).await.unwrap();
}

pub async fn documents_are_found_by_key_in_order_page_by_page(store: &dyn Store) {
    for (id, city) in [("c", "Gent"), ("a", "Gent"), ("b", "Aalst"), ("d", "École"), ("e", "gent")] {
        keep(store, listing(id, city).key("need", "bed").key("need", "food")).await.unwrap();
    }
    keep(store, Put::new("others", "z", vec![]).key("city", "Gent")).await.unwrap();
    assert_eq!(ids(&store.list(Query::all(LISTINGS)).await.unwrap()), ["a", "b", "c", "d", "e"]);
    assert_eq!(ids(&store.list(Query::all(LISTINGS).backwards()).await.unwrap()), ["e", "d", "c", "b", "a"]);
    assert_eq!(ids(&store.list(Query::by(LISTINGS, "city", "Gent")).await.unwrap()), ["a", "c"]);
    // Byte by byte: capitals before small letters, letters with accents last.
    let by_city = store.list(Query::within(LISTINGS, "city", "", "\u{10ffff}")).await.unwrap();
    assert_eq!(ids(&by_city), ["b", "a", "c", "e", "d"]);
    assert_eq!(ids(&store.list(Query::within(LISTINGS, "city", "B", "Z")).await.unwrap()), ["a", "c"]);
    assert_eq!(ids(&store.list(Query::by(LISTINGS, "need", "food").limit(2)).await.unwrap()), ["a", "b"]);

    for backwards in [false, true] {
        let mut query = Query::within(LISTINGS, "city", "A", "\u{10ffff}").limit(2);
        query.backwards = backwards;
        let mut seen = Vec::new();
        loop {
            let found = store.list(query.clone()).await.unwrap();
            seen.extend(ids(&found).into_iter().map(str::to_owned));
            let Some(next) = found.next else { break };
            query = query.after(Some(next));
        }
        if backwards {
            seen.reverse();
        }
        assert_eq!(seen, ["b", "a", "c", "e", "d"]);
    }
    // New keys take the place of old ones.
    keep(store, listing("a", "Namur")).await.unwrap();
    assert_eq!(ids(&store.list(Query::by(LISTINGS, "city", "Gent")).await.unwrap()), ["c"]);
    assert_eq!(store.list(Query::by(LISTINGS, "need", "bed")).await.unwrap().documents.len(), 4);
}

pub async fn a_unique_text_belongs_to_one(store: &dyn Store) {
    keep(store, listing("a", "Gent").unique("info@a.example")).await.unwrap();
    keep(store, Put::new("others", "a", vec![]).unique("info@a.example")).await.unwrap();
    let other = keep(store, listing("b", "Gent").unique("info@a.example")).await;
    assert_eq!(refused(other), Refusal::Taken { part: 0 });
    assert_eq!(store.document(LISTINGS, "b").await.unwrap(), None);
    keep(store, listing("a", "Gent").unique("info@a.example")).await.unwrap();
    keep(store, listing("a", "Gent")).await.unwrap();
    keep(store, listing("b", "Gent").unique("info@a.example")).await.unwrap();
    for id in ["c", "d"] {
        keep(store, listing(id, "Gent")).await.unwrap();
    }
}

pub async fn a_batch_is_made_whole_or_not_at_all(store: &dyn Store) {
    keep(store, listing("a", "Gent")).await.unwrap();
    let line = |text: &str| Change::Append { collection: LISTINGS.into(), id: "a".into(), body: text.into() };
    let changes =
        vec![line("moved"), Change::Put(listing("b", "Gent")), Change::Put(listing("a", "Aalst").if_version(7))];
    let before = rows_of(store).await;
    assert_eq!(refused(store.apply(changes, NOW).await), Refusal::Changed { part: 2, version: 1 });
    assert_eq!(rows_of(store).await, before);

    let changes =
        vec![line("moved"), Change::Put(listing("b", "Gent")), line("again"), Change::Put(listing("a", "Aalst"))];
    assert_eq!(store.apply(changes, NOW).await.unwrap(), [1, 1, 2, 2]);
    assert_eq!(store.apply(vec![], NOW).await.unwrap(), [0; 0]);
}

pub async fn a_history_only_grows_until_it_is_forgotten(store: &dyn Store) {
    for (id, text) in [("a", "made"), ("b", "other"), ("a", "checked by Noor")] {
        let body = text.as_bytes().to_vec();
        store.apply(vec![Change::Append { collection: LISTINGS.into(), id: id.into(), body }], NOW).await.unwrap();
    }
    let lines = store.history(LISTINGS, "a", 0).await.unwrap();
    let line = |number, text: &str| Line { number, body: text.into(), added: NOW };
    assert_eq!(lines, [line(1, "made"), line(2, "checked by Noor")]);
    assert_eq!(store.history(LISTINGS, "a", 1).await.unwrap(), [line(2, "checked by Noor")]);
    store.apply(vec![Change::Forget { collection: LISTINGS.into(), id: "a".into() }], NOW).await.unwrap();
    assert_eq!(store.history(LISTINGS, "a", 0).await.unwrap(), []);
    assert_eq!(store.history(LISTINGS, "b", 0).await.unwrap().len(), 1);
}

pub async fn a_document_ends_with_its_hour(store: &dyn Store) {
    keep(store, listing("link", "Gent").expires(NOW.plus(2))).await.unwrap();
    keep(store, listing("stays", "Gent")).await.unwrap();
    let at = |hours| u64::from(NOW.plus(hours).0) * 3600;
    store.expire(at(1) + 3599).await.unwrap();
    assert_eq!(store.document(LISTINGS, "link").await.unwrap().unwrap().expires, Some(NOW.plus(2)));
    store.expire(at(2)).await.unwrap();
    assert_eq!(ids(&store.list(Query::by(LISTINGS, "city", "Gent")).await.unwrap()), ["stays"]);
    assert_eq!(store.document(LISTINGS, "link").await.unwrap(), None);
}

pub async fn what_cannot_be_kept_is_refused(store: &dyn Store) {
    let too_long = "x".repeat(MAX_TEXT + 1);
    for put in [
        listing("", "Gent"),
        listing("a\0b", "Gent"),
        listing("a", "Ge\0nt"),
        listing(&too_long, "Gent"),
        listing("a", &too_long),
        listing("a", "Gent").unique("\0"),
    ] {
        assert!(matches!(keep(store, put).await, Err(StoreError::Invalid(_))));
    }
    assert_eq!(rows_of(store).await, []);
    // The longest names and any other letter are kept as they are.
    let odd = "\u{1}\u{202e}ß\u{10ffff}'\"\\%_".repeat(20);
    keep(store, listing(&odd, &too_long[1..]).unique(&odd)).await.unwrap();
    assert_eq!(store.document(LISTINGS, &odd).await.unwrap().unwrap().unique.as_deref(), Some(odd.as_str()));
    assert_eq!(store.document(LISTINGS, "a\0b").await.unwrap(), None);
}
