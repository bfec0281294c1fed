//! Owns vault and directory; a web worker in the browser, a thread on native.

#[cfg(target_arch = "wasm32")]
mod worker;
