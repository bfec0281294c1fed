//! What both stores refuse before they look, so that they refuse the same.

use super::{Change, KeyList, MAX_TEXT, Query, StoreError};

/// Numbers are kept as signed ones.
pub fn number(value: u64) -> Result<i64, StoreError> {
    i64::try_from(value).map_err(|_| StoreError::Invalid("a number is too large"))
}

/// Back from a signed one; the store never holds a negative number.
pub fn unsigned(value: i64) -> u64 {
    u64::try_from(value).unwrap_or(0)
}

/// Fixed-size bytes out of a column.
pub fn bytes<const N: usize>(value: &[u8]) -> Result<[u8; N], StoreError> {
    value.try_into().map_err(|_| StoreError::Failed("a stored name has the wrong length".to_owned()))
}

fn text(text: &str, may_be_empty: bool) -> Result<(), StoreError> {
    if text.len() > MAX_TEXT {
        Err(StoreError::Invalid("a name or key is longer than 512 bytes"))
    } else if text.contains('\0') {
        Err(StoreError::Invalid("a name or key contains a zero byte"))
    } else if text.is_empty() && !may_be_empty {
        Err(StoreError::Invalid("a name is empty"))
    } else {
        Ok(())
    }
}

/// A list names somebody, and an admin among them.
pub fn list(list: &KeyList) -> Result<(), StoreError> {
    number(list.version)?;
    if list.version == 0 {
        Err(StoreError::Invalid("key lists are counted from 1"))
    } else if !list.keys.iter().any(|listed| listed.admin) {
        Err(StoreError::Invalid("a key list needs an admin"))
    } else if list.keys.iter().zip(list.keys.iter().skip(1)).any(|(a, b)| a.key == b.key) {
        Err(StoreError::Invalid("a key is listed twice"))
    } else {
        Ok(())
    }
}

/// Whether a batch can be kept.
pub fn changes(changes: &[Change]) -> Result<(), StoreError> {
    for change in changes {
        let (Change::Put(super::Put { collection, id, .. })
        | Change::Delete { collection, id, .. }
        | Change::Append { collection, id, .. }
        | Change::Forget { collection, id }) = change;
        text(collection, false)?;
        text(id, false)?;
        if let Change::Put(put) = change {
            number(put.if_version.unwrap_or(0))?;
            put.unique.as_deref().map_or(Ok(()), |unique| text(unique, true))?;
            for (name, value) in &put.keys {
                text(name, false)?;
                text(value, true)?;
            }
        }
    }
    Ok(())
}

/// Whether a query can match anything that is kept; a name that cannot be kept is not found, which is no fault.
pub fn query(query: &Query) -> Result<(), StoreError> {
    let cursor = query.after.iter().flat_map(|cursor| [&cursor.text, &cursor.id]);
    let range = query.range.iter().flat_map(|(name, from, to)| [name, from, to]);
    if cursor.chain(range).chain([&query.collection]).any(|text| text.contains('\0')) {
        return Err(StoreError::Invalid("a name or key contains a zero byte"));
    }
    Ok(())
}
