//! What goes over the wire between a device and the hub, as both sides read and write it.
//!
//! Bodies are [postcard](https://postcard.jamesmunns.com/wire-format) (`application/octet-stream`),
//! addresses are made by [`path`], requests are signed as in [`RequestProof`]. Everything here is
//! frozen in `tests/vectors/wire-v1.json`: a struct below never changes, an enum only grows at its
//! end, and what must change gets a new struct under `/v2`.
//!
//! | route | asked | answered |
//! |---|---|---|
//! | `POST /v1/spaces` | [`Create`], signed by its creator | 201; 409 [`Code::SpaceTaken`] |
//! | `PUT /v1/spaces/{space}/keys` | [`SignedKeyList`] | 200; 409 [`Code::KeyListStale`] |
//! | `GET /v1/spaces/{space}/keys` | | [`SignedKeyList`] |
//! | `PUT /v1/spaces/{space}/records/{id}` | [`Put`] | [`Stored`]; 409 [`Conflict`] |
//! | `DELETE /v1/spaces/{space}/records/{id}` | [`Delete`] | [`Stored`]; 409 [`Conflict`] |
//! | `GET /v1/spaces/{space}/records?…` | [`path::pull`] | [`Page`]; 410 [`Code::Resync`] |
//! | `GET /v1/spaces/{space}/events` | | server-sent events, [`head_event`] |
//! | `DELETE /v1/spaces/{space}` | signed by an admin | 200 |
//! | `PUT /v1/parcels/{id}/{part}` | [`ParcelPart`] | 200; 409 [`Code::ParcelTaken`] |
//! | `POST /v1/parcels/{id}/take` | [`Take`] | [`Taken`]; 409 [`Code::ParcelTaken`] |
//! | `GET /v1/parcels/{id}/{part}` | [`ParcelKey`] | the part's bytes |
//! | `GET /v1/parcels/{id}` | [`ParcelKey::Writer`] | [`ParcelState`] |
//! | `DELETE /v1/parcels/{id}` | [`ParcelKey`] | 200 |
//!
//! A space's key list is given to any signed request that knows the space's id, listed or not: so a device
//! that was removed can read the signature that proves it. A write to a deleted record is a conflict, whatever
//! version it names: what is deleted stays so.
//!
//! Any other answer carries a [`Problem`]; its status is [`Code::status`].

mod keys;
mod limits;
mod parcel;
pub mod path;
mod problem;
mod records;
mod request;
mod text;
#[cfg(any(test, feature = "vectors"))]
pub mod vectors;

pub use keys::{Create, KeyList, KeyListProblem, ListedKey, SignedKeyList, accept};
pub use limits::*;
pub use parcel::{ParcelKey, ParcelPart, ParcelState, Take, Taken};
pub use problem::{Code, Problem};
pub use records::{Conflict, Delete, Page, Put, Row, RowBody, Stored, head_event, read_head_event};
pub use request::{ProofError, Request, RequestProof};
pub use text::{read_id, write_id};

use serde::{Serialize, de::DeserializeOwned};

/// A random id of a space, a record, a parcel or an operation.
pub type Id = [u8; 16];

/// Writes a body. None never happens with the types of this module; it stands in for a panic.
#[must_use]
pub fn to_bytes<T: Serialize>(body: &T) -> Option<Vec<u8>> {
    postcard::to_allocvec(body).ok()
}

/// Reads a body; bytes left over are refused, so that one body has one meaning.
#[must_use]
pub fn from_bytes<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    match postcard::take_from_bytes(bytes) {
        Ok((body, [])) => Some(body),
        _ => None,
    }
}

/// The SHA-256 digest of some bytes.
#[must_use]
pub fn digest(bytes: &[u8]) -> [u8; 32] {
    use sha2::Digest;
    sha2::Sha256::digest(bytes).into()
}

#[cfg(test)]
#[path = "wire_tests.rs"]
mod tests;
