//! The doors through which `run.mjs` reaches our crates, compiled to wasm.

mod stories;

use wasm_bindgen::{JsError, prelude::wasm_bindgen};

/// The files of `tests/vectors` to check.
#[wasm_bindgen]
pub fn vector_files() -> Vec<String> {
    besace_crypto::vectors::FILES.iter().map(|name| (*name).to_owned()).collect()
}

/// Checks one file of frozen vectors and gives how many hold.
///
/// # Errors
/// Names the first vector that does not.
#[wasm_bindgen]
pub fn check_vectors(json: &str) -> Result<usize, JsError> {
    besace_crypto::vectors::check_frozen_vectors(json).map_err(|broken| JsError::new(&broken))
}
