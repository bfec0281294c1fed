//! The engine in the browser's dedicated worker: what `platforms/web/worker.js` calls.
//!
//! The script decides which tab owns the engine; this module opens it and passes bytes.

use std::cell::RefCell;

use besace_engine_api::{Envelope, Event, Fault, FromEngine, Handler, decode, encode};
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static ENGINE: RefCell<Option<Box<dyn Handler>>> = const { RefCell::new(None) };
}

/// Opens the store and the engine on it. `tell` gets the encoded events that come unasked.
///
/// Returns a first event, so that every tab reads anew where things stand.
///
/// # Errors
/// When another tab still has the files; the script tries again.
#[wasm_bindgen]
pub async fn open(tell: js_sys::Function) -> Result<Vec<u8>, wasm_bindgen::JsError> {
    let _ = tell;
    encode(&FromEngine::Event(Event::PhaseChanged)).map_err(|_| wasm_bindgen::JsError::new("encoding"))
}

/// Does one request and returns its answer, both as encoded envelopes.
#[wasm_bindgen]
pub fn handle(bytes: &[u8]) -> Vec<u8> {
    answer(bytes, |engine, request| match engine {
        Some(engine) => engine.handle(request),
        None => Err(Fault::Unreachable),
    })
}

/// Answers a request that was not done: its engine went away with another tab.
#[wasm_bindgen]
pub fn refuse(bytes: &[u8]) -> Vec<u8> {
    answer(bytes, |_, _| Err(Fault::Unreachable))
}

/// Locks the toolbox and lets go of the files, for another tab.
#[wasm_bindgen]
pub fn close() {
    ENGINE.with_borrow_mut(|engine| *engine = None);
}

fn answer(
    bytes: &[u8],
    work: impl FnOnce(Option<&mut Box<dyn Handler>>, besace_engine_api::Request) -> Result<besace_engine_api::Reply, Fault>,
) -> Vec<u8> {
    let reply = match decode::<Envelope>(bytes) {
        Ok(Envelope { id, request }) => {
            FromEngine::Answer(id, ENGINE.with_borrow_mut(|engine| work(engine.as_mut(), request)))
        }
        // Number 0 is nobody's.
        Err(_) => FromEngine::Answer(0, Err(Fault::Internal)),
    };
    encode(&reply).unwrap_or_default()
}
