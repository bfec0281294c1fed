//! The directory.

mod search;
mod service;

pub use search::FindScreen;
pub use service::ServiceScreen;
