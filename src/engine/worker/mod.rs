//! The engine in the browser's dedicated worker: what `platforms/web/worker.js` calls.
//!
//! The script decides which tab owns the engine, whether files are used at all, and when the
//! worker starts afresh; this module opens engines and passes bytes.

mod files;
mod net;

use std::cell::{Cell, RefCell};

use besace_content::origins;
use besace_engine_api::{
    Envelope, Event, Fault, FromEngine, Handler, Protection, Reply, Request, Unread, decode, encode,
};
use js_sys::{Function, Uint8Array};
use wasm_bindgen::{JsError, JsValue, prelude::wasm_bindgen};

use crate::later::doors::packs;
use crate::{Engine, InMemory, Part, Shelves, SystemClock};
use files::{Files, Undecided};

#[wasm_bindgen]
extern "C" {
    /// Whether a part of the engine is there (`platforms/web/chunks.js`).
    #[wasm_bindgen(js_namespace = besaceChunks)]
    fn has(name: &str) -> bool;
}

thread_local! {
    static ENGINE: RefCell<Option<Engine<SystemClock>>> = const { RefCell::new(None) };
    static KEEPS: Cell<Keeps> = const { Cell::new(Keeps::Nothing) };
}

/// Where the engine keeps things now.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keeps {
    /// In memory, and this browser has no other place.
    Nothing,
    /// In memory, until there is a toolbox to keep.
    NothingYet,
    /// In files.
    Files,
}

/// Opens an engine in memory. `can_keep` tells whether files are to be had, once there is a
/// toolbox to keep: a phone on which nothing is to be left never gets any.
///
/// `tell` gets the encoded events that come unasked.
#[wasm_bindgen]
pub fn open_in_memory(tell: &Function, can_keep: bool) {
    if can_keep {
        start(Undecided, tell, Keeps::NothingYet);
    } else {
        start(InMemory, tell, Keeps::Nothing);
    }
}

/// Opens an engine on this browser's files, or moves the one that is in memory there; `tell` as above.
///
/// # Errors
/// When another tab still has the files (the script tries again), or they are damaged.
#[wasm_bindgen]
pub async fn open_files(tell: Function) -> Result<(), JsError> {
    let files = Files::open().await.map_err(|error| JsError::new(&error))?;
    start(files, &tell, Keeps::Files);
    Ok(())
}

/// The name of the directory of files, for the script to look for and to remove.
#[wasm_bindgen]
pub fn directory_name() -> String {
    files::DIRECTORY.to_owned()
}

/// The event by which every tab reads anew where things stand.
#[wasm_bindgen]
pub fn hello() -> Vec<u8> {
    encode(&FromEngine::Event(Event::PhaseChanged)).unwrap_or_default()
}

/// Whether a request needs files that are not there yet: it makes a toolbox that is to be kept.
#[wasm_bindgen]
pub fn wants_files(bytes: &[u8]) -> bool {
    let keeping = |envelope: Envelope| {
        matches!(
            envelope.request,
            Request::Create(Protection::Code(_) | Protection::Passphrase(_))
                | Request::CreateAnother(Protection::Code(_) | Protection::Passphrase(_))
                | Request::KeepToolbox(_)
        )
    };
    KEEPS.get() == Keeps::NothingYet && decode(bytes).is_ok_and(keeping)
}

/// What a request needs that is not here yet: a part of the engine by its name, or `origins` ([`bring_origins`]).
#[wasm_bindgen]
pub fn needs(bytes: &[u8]) -> Option<String> {
    let request = decode::<Envelope>(bytes).ok()?.request;
    let needed = match Part::of(&request) {
        Some(part) => Some(part.name()).filter(|name| !has(name)),
        None => matches!(request, Request::TextSources(())).then_some("origins").filter(|_| origins().is_none()),
    };
    needed.map(str::to_owned)
}

/// Takes in the file that says where numbers and texts come from.
#[wasm_bindgen]
pub fn bring_origins(file: Vec<u8>) {
    besace_content::bring_origins(file);
}

/// Does one request and returns its answer, both as encoded envelopes.
#[wasm_bindgen]
pub fn handle(bytes: &[u8]) -> Vec<u8> {
    answer(bytes, |request| match Part::of(&request) {
        Some(part) if !has(part.name()) => Err(Fault::PartMissing),
        _ => with_engine(|engine| engine.handle(request)).unwrap_or(Err(Fault::Unreachable)),
    })
}

/// Answers a request that was not done: its engine went away with another tab.
#[wasm_bindgen]
pub fn refuse(bytes: &[u8]) -> Vec<u8> {
    answer(bytes, |_| Err(Fault::Unreachable))
}

/// Whether the files were erased, so that the script may remove what held them.
#[wasm_bindgen]
pub fn erased() -> bool {
    files::erased()
}

/// What to fetch next to bring the directory up to date: from which byte, whether its name tells its bytes (1 or 0), and
/// its address. None when there is nothing to fetch. For this and what follows, [`Part::Packs`] must be there.
#[wasm_bindgen]
pub fn update_next() -> Option<String> {
    let fetch = with_engine(packs::update_next)??;
    Some(format!("{} {} {}", fetch.from, u8::from(fetch.immutable), fetch.address))
}

/// A host answered with this status: whether its bytes are wanted.
#[wasm_bindgen]
pub fn update_begin(status: u16) -> bool {
    with_engine(|engine| packs::update_begin(engine, status)).unwrap_or(false)
}

/// Takes in bytes: whether more are wanted.
#[wasm_bindgen]
pub fn update_bytes(bytes: &[u8]) -> bool {
    with_engine(|engine| packs::update_bytes(engine, bytes)).unwrap_or(false)
}

/// The answer has ended, or broke off.
#[wasm_bindgen]
pub fn update_end(whole: bool) {
    with_engine(|engine| packs::update_end(engine, whole));
}

/// Whether a region was chosen that is not here yet.
#[wasm_bindgen]
pub fn wants_update() -> bool {
    with_engine(Engine::wants_update).unwrap_or(false)
}

/// Whether there is a report that was not tried yet.
#[wasm_bindgen]
pub fn wants_report() -> bool {
    with_engine(Engine::wants_report).unwrap_or(false)
}

/// The next report for the hub; none when nothing waits.
#[wasm_bindgen]
pub fn report_next() -> Option<Vec<u8>> {
    with_engine(Engine::report_next)?
}

/// The hub answered with this status, 0 where it could not be reached: whether to go on now.
#[wasm_bindgen]
pub fn report_end(status: u16) -> bool {
    with_engine(|engine| engine.report_end(status)).unwrap_or(false)
}

/// Locks the toolbox and lets go of the files, for another tab.
#[wasm_bindgen]
pub fn close() {
    ENGINE.with_borrow_mut(|engine| *engine = None);
    files::release();
}

/// Moves the engine that is here, with what is open in it, or makes one.
fn start(shelves: impl Shelves + 'static, tell: &Function, keeps: Keeps) {
    KEEPS.set(keeps);
    ENGINE.with_borrow_mut(|present| match present {
        Some(engine) => engine.move_to(shelves),
        None => {
            let tell = tell.clone();
            *present = Some(Engine::new(shelves, SystemClock, move |event| {
                if let Ok(bytes) = encode(&FromEngine::Event(event)) {
                    // Fails only when the script does, which has told so itself.
                    let _ = tell.call1(&JsValue::NULL, &Uint8Array::from(bytes.as_slice()));
                }
            }));
        }
    });
}

fn with_engine<T>(work: impl FnOnce(&mut Engine<SystemClock>) -> T) -> Option<T> {
    ENGINE.with_borrow_mut(|engine| engine.as_mut().map(work))
}

fn answer(bytes: &[u8], work: impl FnOnce(Request) -> Result<Reply, Fault>) -> Vec<u8> {
    let reply = match decode::<Envelope>(bytes) {
        Ok(Envelope { id, request }) => {
            let written = work(request).and_then(|reply| Unread::new(&reply).map_err(|_| Fault::Internal));
            FromEngine::Answer(id, written)
        }
        // Number 0 is nobody's.
        Err(_) => FromEngine::Answer(0, Err(Fault::Internal)),
    };
    encode(&reply).unwrap_or_default()
}
