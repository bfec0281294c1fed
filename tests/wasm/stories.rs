//! The stories of every engine, told by one behind a script: the one in this module, or a worker's.

use std::cell::Cell;

use besace_engine::conformance::{self, Ground};
use besace_engine_api::{Client, Fault, FromEngine, Transport, Unread, Written, decode};
use js_sys::{Function, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsError, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;

/// Passes encoded envelopes to a script, which promises the encoded answer.
struct Script {
    send: Function,
    last: Cell<u32>,
}

impl Transport for Script {
    type Question = Written;
    type Answer = Unread;

    async fn send(&self, question: Written) -> Result<Unread, Fault> {
        let id = self.last.get() + 1;
        self.last.set(id);
        let bytes = question.enveloped(id).map_err(|_| Fault::Internal)?;
        let promise = self.send.call1(&JsValue::NULL, &Uint8Array::from(bytes.as_slice()));
        let promise = promise.map_err(|_| Fault::Unreachable)?.dyn_into::<Promise>().map_err(|_| Fault::Unreachable)?;
        let answer = JsFuture::from(promise).await.map_err(|_| Fault::Unreachable)?;
        match decode(&Uint8Array::new(&answer).to_vec()) {
            Ok(FromEngine::Answer(number, reply)) if number == id => reply,
            _ => Err(Fault::Unreachable),
        }
    }
}

/// Plays every story through `send` and gives how many there were; `told` hears the name of each as it begins.
/// `with_directory` says that a directory comes by itself after everything is erased.
///
/// # Errors
/// The first story that did not hold.
#[wasm_bindgen]
pub async fn tell_stories(send: Function, told: Function, with_directory: bool) -> Result<u32, JsError> {
    let client = Client::new(Script { send, last: Cell::new(0) });
    let ground = if with_directory { Ground::WithDirectory } else { Ground::Bare };
    let hear = |name: &'static str| {
        let _ = told.call1(&JsValue::NULL, &JsValue::from_str(name));
    };
    conformance::run(&client, ground, hear).await.map_err(|broken| JsError::new(&broken.to_string()))
}
