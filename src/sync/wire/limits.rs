//! Bounds that both sides hold: the hub refuses what is beyond, a device never sends it and refuses to read it.

/// The most bytes of a request's body.
pub const BODY_LIMIT: usize = 128 * 1024;
/// The most bytes of one sealed record: 64 KiB of padded content, the envelope's own bytes, and for the members'
/// manifest a wrapped key for each device.
pub const BLOB_LIMIT: usize = 72 * 1024;
/// The most bytes of one grave (see [`super::Delete`]): a record of the smallest padded size.
pub const GRAVE_LIMIT: usize = 512;
/// The most rows of one page.
pub const PAGE_ROWS: u32 = 500;
/// The most bytes of one page's sealed records and graves.
pub const PAGE_BYTES: usize = 1024 * 1024;
/// The most bytes of a space's sealed records and graves.
pub const SPACE_BYTES: u64 = 20 * 1024 * 1024;
/// The most records of a space; graves are not counted, their bytes are.
pub const SPACE_RECORDS: u64 = 5_000;
/// The most keys of a space.
pub const SPACE_KEYS: usize = 256;
/// How long a tombstone is kept, and how long an erased space's id cannot be made again, in days.
pub const TOMBSTONE_DAYS: u32 = 180;
/// How far a request's time may be from the hub's, in seconds.
pub const PROOF_WINDOW_SECS: u64 = 300;
/// How long the hub remembers a request's nonce, in seconds: longer than any request with it is accepted.
pub const NONCE_MEMORY_SECS: u64 = 600;
/// The most parts of a parcel.
pub const PARCEL_PARTS: u8 = 64;
/// The most bytes of one part.
pub const PARCEL_PART_BYTES: usize = 96 * 1024;
/// The longest life of a parcel, in days.
pub const PARCEL_DAYS: u32 = 60;
/// The longest wait that a device honours when a hub asks for one, in seconds (one hour).
pub const LONGEST_WAIT_SECS: u32 = 3_600;
