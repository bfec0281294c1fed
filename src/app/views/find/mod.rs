//! The directory: searching it, and the page of one service.

mod age;
mod filters;
mod hit;
mod overview;
mod place;
mod rings;
mod search;
mod service;
mod sought;

pub use age::DirectoryAge;
pub use hit::{Distance, HitRow, OpenWords};
pub use place::{PlaceButton, use_kept_place};
pub use search::FindScreen;
pub use service::ServiceScreen;
pub use sought::seek_need;
