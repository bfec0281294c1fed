//! Cuts a module: one for the first load, and the chunks that come later.
//!
//! A chunk is what can only be reached through its doors: functions of one Rust module of the UI or of the engine
//! ([`SCREENS_DOORS`], [`ENGINE_DOORS`]). `doors::find` is the door of the chunk `find`, `doors::packs::install` one of
//! those of `packs`. The linker's relocations tell who refers to whom (`references`), `owners` deals the functions out,
//! `cut` writes the modules, which share memory, table and globals; data goes with those who use it.
//!
//! What a browser never gets to (`owners::NEVER`) is left out of all of them.

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

/// Where the UI keeps its doors (`src/app/views/lazy.rs`).
pub const SCREENS_DOORS: &str = "besace::views::lazy::doors::";
/// Where the engine keeps its doors (`src/engine/later.rs`).
pub const ENGINE_DOORS: &str = "besace_engine::later::doors::";

/// The name of what several chunks share.
pub const SHARED: &str = "shared";

/// The file of a chunk.
pub fn file_name(chunk: &str) -> String {
    format!("later-{chunk}.wasm")
}

/// The chunk of a file.
pub fn chunk_of(file: &str) -> Option<&str> {
    file.strip_prefix("later-")?.strip_suffix(".wasm")
}

/// What chunks share goes with the first load where it weighs less than this: it is not worth a fetch of its own.
const LEAST_SHARED: usize = 4096;

/// Cuts `bound`, which wasm-bindgen made of `linked`, at the functions whose paths begin with `doors`.
pub fn split(linked: &[u8], bound: &[u8], doors: &str) -> Result<Cut> {
    let mut owners = Owners::new(&References::read(linked)?, bound, doors)?;
    if owners.any_shared() && cut::later(bound, &owners, Owner::Shared, &cut::Names::new())?.module.len() < LEAST_SHARED
    {
        owners.keep_shared_at_hand();
    }
    ensure!(!owners.chunks().is_empty(), "the module has no door to a chunk: none begins with {doors}");
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
