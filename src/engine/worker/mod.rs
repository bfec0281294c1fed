//! The engine in the browser's dedicated worker: what `platforms/web/worker.js` calls.
//!
//! The script decides which tab owns the engine, whether files are used at all, and when the
//! worker starts afresh; this module opens engines and passes bytes.

mod files;

use std::cell::{Cell, RefCell};

use besace_engine_api::{
    DirectoryInfo, Envelope, Event, Fault, FileIn, FromEngine, Handler, Protection, Reply, Request, Unread, decode,
    encode,
};
use js_sys::{Function, Uint8Array};
use wasm_bindgen::{JsError, JsValue, prelude::wasm_bindgen};

use crate::{Engine, InMemory, Shelves, SystemClock};
use files::{Files, Undecided};

thread_local! {
    static ENGINE: RefCell<Option<Engine<SystemClock>>> = const { RefCell::new(None) };
    static KEEPS: Cell<Keeps> = const { Cell::new(Keeps::Nothing) };
    /// The directory that came while there were no files yet: it goes along into them.
    static CARRIED: RefCell<Option<FileIn>> = const { RefCell::new(None) };
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
    if let Some(pack) = CARRIED.take() {
        // A directory that does not find room is fetched anew when there is a network.
        let _ = with_engine(|engine| engine.install_directory(pack));
    }
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
            Request::Create(Protection::Code(_) | Protection::Passphrase(_)) | Request::KeepToolbox(_)
        )
    };
    KEEPS.get() == Keeps::NothingYet && decode(bytes).is_ok_and(keeping)
}

/// Does one request and returns its answer, both as encoded envelopes.
#[wasm_bindgen]
pub fn handle(bytes: &[u8]) -> Vec<u8> {
    answer(bytes, |request| {
        if let Request::InstallDirectory(pack) = request {
            return take_in(pack).map(Reply::InstallDirectory);
        }
        with_engine(|engine| engine.handle(request)).unwrap_or(Err(Fault::Unreachable))
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

/// The digest of the directory that is here.
#[wasm_bindgen]
pub fn installed() -> Option<String> {
    let info = with_engine(|engine| engine.directory_info(()))?;
    info.ok().flatten().map(|info| info.digest)
}

/// Puts a directory in the place of the one that is here. A pack that cannot be used changes nothing.
#[wasm_bindgen]
pub fn install(pack: Vec<u8>) -> bool {
    take_in(FileIn(pack)).is_ok()
}

fn take_in(pack: FileIn) -> Result<DirectoryInfo, Fault> {
    let carried = (KEEPS.get() == Keeps::NothingYet).then(|| pack.clone());
    let info = with_engine(|engine| engine.install_directory(pack)).unwrap_or(Err(Fault::Unreachable))?;
    CARRIED.replace(carried);
    Ok(info)
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
