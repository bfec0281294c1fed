//! The line to the engine's worker. The boot script starts it (`platforms/web/link.js`), so that it
//! loads beside the UI, and keeps what it says until somebody listens.

use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
    rc::Rc,
};

use besace_engine_api::{Event, Fault, FromEngine, Transport, Unread, Written, decode};
use futures::channel::oneshot;
use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;

use crate::platform::Part;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = besaceEngine)]
    fn send(bytes: &Uint8Array);
    #[wasm_bindgen(js_namespace = besaceEngine)]
    fn listen(told: &JsValue);
    #[wasm_bindgen(js_namespace = besaceEngine)]
    fn tab(told: &JsValue);
    #[wasm_bindgen(js_namespace = besaceEngine, js_name = takeOver)]
    fn relieve();
    #[wasm_bindgen(js_namespace = besaceEngine)]
    fn waits() -> bool;
    #[wasm_bindgen(js_namespace = besaceEngine, js_name = fetchNow)]
    fn fetch_now();
}

type Waiting = Rc<RefCell<HashMap<u32, oneshot::Sender<Result<Unread, Fault>>>>>;

/// The UI's end of the line.
#[derive(Clone)]
pub struct Link {
    waiting: Waiting,
    last: Rc<Cell<u32>>,
}

impl Link {
    /// Begins to listen; `told` hears what the engine says without being asked.
    pub fn listening(told: impl Fn(Event) + 'static) -> Self {
        let waiting = Waiting::default();
        let answers = waiting.clone();
        let hear = Closure::<dyn Fn(Uint8Array)>::new(move |bytes: Uint8Array| {
            match decode::<FromEngine>(&bytes.to_vec()) {
                Ok(FromEngine::Answer(id, answer)) => {
                    let waiter = answers.borrow_mut().remove(&id);
                    if let Some(waiter) = waiter {
                        // Who asked may have left the screen.
                        let _ = waiter.send(answer);
                    }
                }
                Ok(FromEngine::Event(event)) => told(event),
                Err(_) => {}
            }
        });
        listen(&hear.into_js_value());
        Self { waiting, last: Rc::default() }
    }
}

impl Transport for Link {
    type Question = Written;
    type Answer = Unread;

    async fn send(&self, question: Written) -> Result<Unread, Fault> {
        let id = self.last.get().wrapping_add(1).max(1);
        self.last.set(id);
        let bytes = question.enveloped(id).map_err(|_| Fault::Internal)?;
        let (answer, answered) = oneshot::channel();
        self.waiting.borrow_mut().insert(id, answer);
        send(&Uint8Array::from(bytes.as_slice()));
        answered.await.unwrap_or(Err(Fault::Unreachable))
    }
}

/// Sets who is told of this tab's part; tells the present one at once.
pub fn on_part(told: impl Fn(Part) + 'static) {
    let hear = Closure::<dyn Fn(String)>::new(move |state: String| {
        // `{"role":"…"}`: five known words need no JSON reader.
        let is = |role: &str| state.contains(&["\"", role, "\""].concat());
        told(if is("owner") || is("guest") {
            Part::Ready
        } else if is("elsewhere") {
            Part::Elsewhere
        } else if is("failed") {
            Part::Failed
        } else {
            Part::Starting
        });
    });
    tab(&hear.into_js_value());
}

/// Whether the directory waits for the person's word, because fetching it may cost them money.
pub fn directory_waits() -> bool {
    waits()
}

/// Fetches it.
pub fn fetch_directory() {
    fetch_now();
}

/// Makes this tab the one that has the toolbox.
pub fn take_over() {
    relieve();
}
