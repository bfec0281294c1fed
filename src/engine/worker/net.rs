//! Sharing's requests in the browser: the worker's script sends them to the page's own origin.

use besace_engine_api::ErasedAtHub;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

use super::with_engine;
use crate::{ANSWER_LIMIT, Ask, Engine, Heard};

/// Where the hub is, and whether there is a network.
#[wasm_bindgen]
pub fn net_begin(origin: &str, up: bool) {
    with_engine(|engine| {
        engine.set_hub(origin);
        engine.net_up(up);
    });
}

/// Whether there is anything to do for sharing. For what follows, that part of the engine must be there.
#[wasm_bindgen]
pub fn shares() -> bool {
    with_engine(|engine| engine.shares()).unwrap_or(false)
}

/// The next request: ticket, method, path, authorization or none, body. None: nothing is to be asked.
#[wasm_bindgen]
pub fn net_next() -> Option<Array> {
    with_engine(Engine::net_next)?.map(|ask| array(&ask))
}

fn array(ask: &Ask) -> Array {
    Array::of5(
        &JsValue::from_f64(ask.ticket as f64),
        &ask.method.into(),
        &ask.target.as_str().into(),
        &ask.authorization.as_deref().map_or(JsValue::UNDEFINED, JsValue::from_str),
        &Uint8Array::from(ask.body.as_slice()),
    )
}

/// The most bytes of an answer to read.
#[wasm_bindgen]
pub fn net_limit() -> usize {
    ANSWER_LIMIT
}

/// An answer came; status 0: none did. `date` in seconds since 1970 and `retry_after` in seconds, where they were told.
#[wasm_bindgen]
pub fn net_heard(ticket: f64, status: u16, body: Vec<u8>, date: Option<f64>, retry_after: Option<f64>) {
    let heard = Heard {
        status,
        body,
        date: date.map(|date| date as u64),
        retry_after: retry_after.map(|seconds| seconds as u32),
    };
    with_engine(|engine| engine.net_heard(ticket as u64, (status > 0).then_some(heard)));
}

/// After how many milliseconds to call [`net_tick`]. None: not before something else happens.
#[wasm_bindgen]
pub fn net_wake() -> Option<f64> {
    with_engine(Engine::net_wake)?.map(|ms| ms as f64)
}

/// The time of [`net_wake`] has come.
#[wasm_bindgen]
pub fn net_tick() {
    with_engine(Engine::net_tick);
}

/// The spaces whose hints to listen to, as one text.
#[wasm_bindgen]
pub fn net_listens() -> String {
    with_engine(|engine| engine.net_listens()).unwrap_or_default()
}

/// The streams of hints: each the space's name, and a request as [`net_next`] has it.
#[wasm_bindgen]
pub fn net_hints() -> Array {
    let hints = with_engine(Engine::net_hints).unwrap_or_default();
    hints.iter().map(|(space, ask)| JsValue::from(Array::of2(&space.as_str().into(), &array(ask)))).collect()
}

/// One event of such a stream.
#[wasm_bindgen]
pub fn net_hint(space: &str, event: &str) {
    with_engine(|engine| engine.net_hint(space, event));
}

/// The hub lets this device listen no more.
#[wasm_bindgen]
pub fn net_refused(space: &str) {
    with_engine(|engine| engine.net_refused(space));
}

/// What erasing left to be said to the hub: numbers of asked, erased and unreached, then the requests. The worker that
/// comes next goes on with it.
#[wasm_bindgen]
pub fn take_farewell() -> Array {
    let (asks, told) = with_engine(Engine::take_farewell).unwrap_or_default();
    let numbers = [told.asked, told.erased, told.unreached].map(|number| JsValue::from_f64(number.into()));
    numbers.into_iter().chain(asks.iter().map(|ask| array(ask).into())).collect()
}

/// Goes on with what another worker left to be said.
#[wasm_bindgen]
pub fn go_on_with(farewell: &Array) {
    let number = |at: u32| farewell.get(at).as_f64().unwrap_or(0.0) as u32;
    let told = ErasedAtHub { asked: number(0), erased: number(1), unreached: number(2) };
    let ask = |value: JsValue| {
        let parts = Array::from(&value);
        Some(Ask {
            ticket: parts.get(0).as_f64()? as u64,
            // Nothing else is said when everything is erased.
            method: "DELETE",
            target: parts.get(2).as_string()?,
            authorization: parts.get(3).as_string(),
            body: Vec::new(),
        })
    };
    let asks = farewell.iter().skip(3).filter_map(ask).collect();
    with_engine(|engine| engine.go_on_with(asks, told));
}
