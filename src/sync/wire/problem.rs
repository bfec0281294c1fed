use std::fmt;

use serde::{Deserialize, Serialize};

/// The body of every answer that is neither what was asked for nor a [`super::Conflict`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// What is wrong.
    pub code: Code,
    /// After how many seconds to ask again; the `Retry-After` header says the same.
    pub retry_after: Option<u32>,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $status:literal, $text:literal;)*) => {
        /// What is wrong with a request. New codes come at the end; a device that does not know one goes by the status.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum Code { $($(#[$doc])* $name,)* }

        impl Code {
            /// Every code, in the order of the wire.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The HTTP status that goes with it.
            #[must_use]
            pub fn status(self) -> u16 {
                match self { $(Self::$name => $status,)* }
            }
        }

        impl fmt::Display for Code {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self { $(Self::$name => $text,)* })
            }
        }
    };
}

codes! {
    /// The body, the address or the header is not as it must be.
    Malformed = 400, "the request cannot be read: update the app";
    /// The request's time is too far from the hub's; its `Date` header tells which is right.
    ClockWrong = 401, "the device's clock is wrong: set date and time";
    /// The signature does not hold.
    BadSignature = 401, "the request's signature does not hold: try again";
    /// This nonce was seen before.
    Replayed = 401, "this request was already made: make a new one";
    /// The key is not, or no longer, on the space's list.
    UnknownKey = 403, "this device is not, or no longer, part of the space: ask a member";
    /// The key is on the list, but this is for its admins.
    NotAdmin = 403, "only a device that manages the space may do this";
    /// There is no such space.
    NoSpace = 404, "there is no such space here";
    /// There is no such parcel or part, or it has expired or was cancelled.
    NoParcel = 404, "there is nothing to take here: it has expired or was cancelled";
    /// The space's id stands already.
    SpaceTaken = 409, "this space exists already";
    /// The list does not follow the stored one.
    KeyListStale = 409, "somebody else changed the list of devices: read it again";
    /// Somebody else took the parcel, or the part was written with other bytes.
    ParcelTaken = 409, "somebody else has taken this: ask for a new code";
    /// The cursor is older than the kept tombstones.
    Resync = 410, "this device was away for long: read everything again";
    /// The space was erased, not long ago.
    SpaceErased = 410, "the space was erased";
    /// A body, record or part is beyond its limit.
    TooLarge = 413, "this is too large: shorten or split it";
    /// The space holds as much as it may.
    SpaceFull = 413, "the space is full: delete something first";
    /// Too many requests.
    TooMany = 429, "too many requests: wait";
    /// The hub has a defect or its disk failed.
    Internal = 500, "the hub failed: nothing was written, try again later";
    /// The hub is busy.
    Busy = 503, "the hub is busy: wait";
}
