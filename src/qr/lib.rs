//! QR codes: drawn from a text, read from a picture. Knows nothing of what they say.

mod make;
mod read;

pub use make::Code;
pub use read::{Grey, glance, read};
