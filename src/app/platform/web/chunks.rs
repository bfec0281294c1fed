//! Screens that come after the first load. The boot script knows where they lie (`platforms/web/chunks.js`).

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = besaceChunks)]
    fn has(name: &str) -> bool;
    #[wasm_bindgen(js_namespace = besaceChunks)]
    fn bring(name: &str) -> js_sys::Promise;
}

/// True when the screens of a chunk can be drawn at once.
pub fn has_chunk(name: &str) -> bool {
    has(name)
}

/// Brings a chunk; false when it could not be had.
pub async fn bring_chunk(name: &str) -> bool {
    JsFuture::from(bring(name)).await.is_ok()
}
