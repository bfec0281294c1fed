//! Publishing the directory: keys, signed metadata, and a folder of plain files that any static host can carry.
//!
//! What lies in the folder: `root` and `1.root`, `2.root` … (who may sign), `timestamp` (what is current), and files
//! named by the hash of their bytes (`….targets`, `….pack`, `….delta`). Only `root` and `timestamp` ever change.

mod error;
mod keys;
mod own;
mod published;
mod roots;
mod tree;

pub use error::PublishError;
pub use keys::{KeyError, private_key, public_key, public_text, write_key};
pub use own::published_on_the_spot;
pub use published::Published;
pub use roots::{RootPlan, add_signatures, next_root, signatures};
pub use tree::{Change, Tree, is_published_name};
