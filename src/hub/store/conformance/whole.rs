//! A whole store, copied.

use super::*;

/// Sends rows into a store.
async fn load(store: &dyn Store, rows: Vec<Row>) -> Result<(), StoreError> {
    let (sender, receiver) = mpsc::channel(4);
    let send = async {
        for row in rows {
            if sender.send(row).await.is_err() {
                break;
            }
        }
        drop(sender);
    };
    tokio::join!(store.load(receiver), send).0
}

pub async fn everything_moves_to_an_empty_store(store: &dyn Store) {
    let dir = tempfile::tempdir().unwrap();
    let source = sqlite_in(&dir, "source");
    let space = named(1);
    space_of_amira(&source, space).await;
    space_of_amira(&source, named(2)).await;
    let write = put(space, 9, 0, "a bed");
    let answer = source.write(AMIRA.asks(), write.clone(), NOW).await.unwrap();
    source.write(AMIRA.asks(), put(space, 8, 0, "a meal"), NOW).await.unwrap();
    source.write(AMIRA.asks(), delete(space, 8, 1), NOW).await.unwrap();
    source.remove_space(AMIRA.asks(), named(2), NOW).await.unwrap();
    let document =
        Put::new("listings", "a", b"{}".to_vec()).key("city", "Gent").key("need", "bed").unique("u").expires(NOW);
    let line = Change::Append { collection: "listings".into(), id: "a".into(), body: b"made".to_vec() };
    source.apply(vec![Change::Put(document), line], NOW).await.unwrap();
    let rows = rows_of(&source).await;
    assert_eq!(rows.len(), 9, "a space, a gone one, two records, three answers, a document, a line");

    // A copy that breaks off in the middle leaves nothing.
    let mut broken = rows.clone();
    broken.push(rows[0].clone());
    assert!(matches!(load(store, broken).await, Err(StoreError::Failed(_))));
    assert_eq!(rows_of(store).await, []);

    load(store, rows.clone()).await.unwrap();
    assert_eq!(rows_of(store).await, rows);
    assert!(matches!(load(store, rows).await, Err(StoreError::Invalid(_))), "the store is not empty");
    // It goes on where the other one stood.
    assert_eq!(store.write(AMIRA.asks(), write, NOW).await.unwrap(), answer);
    let next = store.write(AMIRA.asks(), put(space, 9, 1, "a room"), NOW).await.unwrap();
    assert_eq!(next, Stored { version: 2, seq: 4 });
    let found = store.list(Query::by("listings", "need", "bed")).await.unwrap();
    assert_eq!(found.documents.len(), 1);
}
