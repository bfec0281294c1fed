//! The addresses of the protocol, as a device asks for them.

use super::{Id, write_id};

/// `POST` makes a space.
pub const SPACES: &str = "/v1/spaces";

/// `DELETE` erases the space.
#[must_use]
pub fn space(space: &Id) -> String {
    format!("{SPACES}/{}", write_id(space))
}

/// `GET` and `PUT` of the key list.
#[must_use]
pub fn keys(space: &Id) -> String {
    format!("{SPACES}/{}/keys", write_id(space))
}

/// `PUT` and `DELETE` of one record.
#[must_use]
pub fn record(space: &Id, id: &Id) -> String {
    format!("{SPACES}/{}/records/{}", write_id(space), write_id(id))
}

/// `GET` of the rows after a cursor, in order of `seq`.
///
/// `whole` says that the device reads the space anew from its beginning: then the hub does not answer
/// 410 for a cursor older than its tombstones, because the device drops what it did not see again.
#[must_use]
pub fn pull(space: &Id, after: u64, limit: u32, whole: bool) -> String {
    let whole = if whole { "&whole=true" } else { "" };
    format!("{SPACES}/{}/records?after={after}&limit={limit}{whole}", write_id(space))
}

/// `GET` of the hints.
#[must_use]
pub fn events(space: &Id) -> String {
    format!("{SPACES}/{}/events", write_id(space))
}

/// `GET` tells the parcel's writer how it stands, `DELETE` drops it.
#[must_use]
pub fn parcel(id: &Id) -> String {
    format!("/v1/parcels/{}", write_id(id))
}

/// `PUT` and `GET` of one part.
#[must_use]
pub fn parcel_part(id: &Id, part: u8) -> String {
    format!("/v1/parcels/{}/{part}", write_id(id))
}

/// `POST` takes the parcel.
#[must_use]
pub fn parcel_take(id: &Id) -> String {
    format!("/v1/parcels/{}/take", write_id(id))
}
