//! The directory's pack as it is published: bytes, name and description.

use std::{fmt, fs, path::Path};

use axum::body::Bytes;
use serde::Serialize;
use sha2::{Digest, Sha256};

/// A pack in memory, ready to be sent.
#[derive(Clone, Debug)]
pub struct Published {
    bytes: Bytes,
    description: Description,
}

/// What `/directory/current.json` says.
#[derive(Clone, Debug, Serialize)]
pub struct Description {
    /// The pack's name below `/directory/`.
    file: String,
    /// The length of the pack.
    bytes: usize,
    /// The SHA-256 of the pack, in hexadecimal.
    sha256: String,
}

/// Says that a pack cannot be published.
#[derive(Debug)]
pub struct UnreadablePack(String);

impl fmt::Display for UnreadablePack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for UnreadablePack {}

impl Published {
    /// Reads a pack's file.
    ///
    /// # Errors
    /// When there is no such file.
    pub fn read(file: &Path) -> Result<Self, UnreadablePack> {
        let bytes =
            fs::read(file).map_err(|error| UnreadablePack(format!("{} cannot be read: {error}", file.display())))?;
        Ok(Self::new(bytes))
    }

    /// A pack of these bytes.
    pub fn new(bytes: Vec<u8>) -> Self {
        let sha256: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        let file = format!("pack-{}.besace", sha256.get(..16).unwrap_or_default());
        Self { description: Description { file, bytes: bytes.len(), sha256 }, bytes: bytes.into() }
    }

    /// The name below `/directory/`; it tells the content.
    pub fn file_name(&self) -> &str {
        &self.description.file
    }

    /// What is told about the pack.
    pub fn description(&self) -> &Description {
        &self.description
    }

    /// The bytes; copying them costs nothing.
    pub fn bytes(&self) -> Bytes {
        self.bytes.clone()
    }
}
