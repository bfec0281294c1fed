//! Giving a directory to others: HSDS 3.0 JSON, and GeoJSON for maps.
//!
//! What HSDS has no field for stands in an object `besace`, as [`import`](crate::import::hsds) reads it: what is written
//! here and read again is the same directory.

mod geojson;
pub mod hsds;

pub use geojson::geojson;
pub use hsds::Hsds;
