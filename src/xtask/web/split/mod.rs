//! Cuts the UI's module: one for the first load, and the chunks that come later.
//!
//! A chunk is what can only be reached through one of the functions of `besace::views::lazy::doors`.
//! The linker's relocations tell who refers to whom (`references`), `owners` deals the functions out,
//! `cut` writes the modules, which share memory, table and globals; data goes with those who use it.

mod cut;
mod owners;
mod references;

use anyhow::{Result, ensure};

use owners::{Owner, Owners};
use references::References;

/// The modules that one was cut into.
pub struct Cut {
    /// What the first load brings.
    pub first: Vec<u8>,
    /// What several chunks share, where there is such.
    pub shared: Option<Vec<u8>>,
    /// Each chunk by its name.
    pub chunks: Vec<(String, Vec<u8>)>,
}

/// The name of what several chunks share.
pub const SHARED: &str = "shared";

/// The file of a chunk.
pub fn file_name(chunk: &str) -> String {
    format!("chunk-{chunk}.wasm")
}

/// The chunk of a file.
pub fn chunk_of(file: &str) -> Option<&str> {
    file.strip_prefix("chunk-")?.strip_suffix(".wasm")
}

/// Cuts `bound`, which wasm-bindgen made of `linked`.
pub fn split(linked: &[u8], bound: &[u8]) -> Result<Cut> {
    let owners = Owners::new(&References::read(linked)?, bound)?;
    ensure!(!owners.chunks().is_empty(), "the module has no door to a chunk: see src/app/views/lazy.rs");
    let (mut of_first, mut of_shared) = (cut::Names::new(), cut::Names::new());
    let mut chunks = Vec::new();
    for (number, name) in owners.chunks().iter().enumerate() {
        let chunk = cut::later(bound, &owners, Owner::Chunk(number), &cut::Names::new())?;
        of_first.extend(chunk.of_first);
        of_shared.extend(chunk.of_shared);
        chunks.push((name.clone(), chunk.module));
    }
    let mut shared = None;
    if owners.any_shared() {
        let part = cut::later(bound, &owners, Owner::Shared, &of_shared)?;
        of_first.extend(part.of_first);
        shared = Some(part.module);
    }
    Ok(Cut { first: cut::first(bound, &owners, &of_first)?, shared, chunks })
}
