//! What the hub keeps to wake a phone: documents of the store.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::store::{Change, Document, Hour, Put, Query, Store, StoreError};

const PHONES: &str = "wake";
const DUE: &str = "due";
const KEYS: &str = "wake-key";
const KEY: &str = "vapid";
/// How many phones are looked at together.
const PAGE: u32 = 200;

/// One phone. Frozen: a new field needs a default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phone {
    /// Its address at its push service.
    pub endpoint: String,
    /// The digest of the secret by which it changes this.
    pub secret: [u8; 32],
    /// When it is to be woken, in seconds since 1970.
    pub times: BTreeSet<u64>,
    /// How often the first of them was tried in vain.
    pub tries: u32,
}

impl Phone {
    /// Its document, looked at again at a moment; gone when there is no moment left.
    pub fn change(&self, id: &str, version: u64, look: u64) -> Result<Change, StoreError> {
        let Some(last) = self.times.last() else { return Ok(erase(id, Some(version))) };
        let put = Put::json(PHONES, id, self)?.if_version(version).key(DUE, &stamp(look));
        Ok(Change::Put(put.expires(Hour::of(*last).plus(2))))
    }
}

/// A moment whose order as text is that of time.
fn stamp(moment: u64) -> String {
    format!("{moment:012}")
}

/// Takes a phone out.
pub fn erase(id: &str, if_version: Option<u64>) -> Change {
    Change::Delete { collection: PHONES.to_owned(), id: id.to_owned(), if_version }
}

/// One phone, with its version.
pub async fn phone(store: &dyn Store, id: &str) -> Result<Option<(Phone, u64)>, StoreError> {
    match store.document(PHONES, id).await? {
        Some(document) => Ok(Some((document.json()?, document.version))),
        None => Ok(None),
    }
}

/// Phones that are to be looked at now.
pub async fn due(store: &dyn Store, now: u64) -> Result<Vec<Document>, StoreError> {
    Ok(store.list(Query::within(PHONES, DUE, "", &stamp(now)).limit(PAGE)).await?.documents)
}

/// The hub's key.
pub async fn key(store: &dyn Store) -> Result<Option<Vec<u8>>, StoreError> {
    Ok(store.document(KEYS, KEY).await?.map(|document| document.body))
}

/// Keeps it, where there is none yet.
pub async fn keep_key(store: &dyn Store, secret: Vec<u8>, now: u64) -> Result<(), StoreError> {
    let put = Put::new(KEYS, KEY, secret).if_version(0);
    store.apply(vec![Change::Put(put)], Hour::of(now)).await.map(drop)
}
