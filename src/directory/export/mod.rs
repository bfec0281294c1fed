//! Giving a directory to others: HSDS 3.0 as JSON and as tables, and GeoJSON for maps.
//!
//! What HSDS has no field for stands in an object (or a column) `besace`, as [`import`](crate::import::hsds) reads it: what is written
//! here and read again is the same directory.

mod geojson;
pub mod hsds;
mod tabular;

pub use geojson::geojson;
pub use hsds::Hsds;
pub use tabular::tabular;
