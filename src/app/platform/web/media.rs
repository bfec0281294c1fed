//! The microphone, what is played, and pictures of people (`platforms/web/media.js`).

use std::cell::Cell;

use besace_engine_api::{Played, VOICE_SECONDS};
use js_sys::{Array, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, prelude::*};
use wasm_bindgen_futures::JsFuture;

use crate::platform::NoVoice;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = besaceMedia, catch)]
    fn media(verb: &str, rest: &Array) -> Result<Promise, JsValue>;
}

async fn ask(verb: &str, rest: &Array) -> Option<JsValue> {
    JsFuture::from(media(verb, rest).ok()?).await.ok()
}

/// True where a browser may record.
pub fn can_record() -> bool {
    Reflect::get(&js_sys::global(), &"MediaRecorder".into()).is_ok_and(|recorder| recorder.is_truthy())
        && super::may_have_camera()
}

/// Starts recording; the browser asks the person first.
pub async fn record() -> Result<(), NoVoice> {
    let said = ask("record", &Array::of1(&VOICE_SECONDS.into())).await.and_then(|said| said.as_string());
    match said.as_deref() {
        Some("") => Ok(()),
        Some("refused") => Err(NoVoice::Refused),
        _ => Err(NoVoice::Missing),
    }
}

/// Ends the recording: what was said, and for how many seconds.
pub async fn end_recording() -> Option<(Played, u16)> {
    let parts: Array = ask("keep", &Array::new()).await?.dyn_into().ok()?;
    let seconds = parts.get(2).as_f64()? as u16;
    Some((played(&parts)?, seconds.min(VOICE_SECONDS)))
}

/// Ends it and keeps nothing.
pub fn drop_recording() {
    let _ = media("drop", &Array::new());
}

thread_local! {
    static LAST: Cell<u32> = const { Cell::new(0) };
}

/// Addresses under which a part of the screen plays or shows bytes; they are good for nothing once it is gone.
pub struct Addresses(u32);

impl Addresses {
    /// None yet.
    pub fn new() -> Self {
        Self(LAST.with(|last| last.replace(last.get() + 1)))
    }

    /// An address for these bytes.
    pub async fn of(&self, played: &Played) -> Option<String> {
        let bytes = Uint8Array::from(played.bytes.as_slice());
        ask("address", &Array::of3(&self.0.into(), &played.media_type.as_str().into(), &bytes)).await?.as_string()
    }

    /// Nothing is played or shown under any of them any more.
    pub fn forget(&self) {
        let _ = media("forget", &Array::of1(&self.0.into()));
    }
}

impl Drop for Addresses {
    fn drop(&mut self) {
        self.forget();
    }
}

/// True where a picture file can be made small.
pub fn can_make_small() -> bool {
    true
}

/// A picture file, cut to a square and made small.
pub async fn small_picture(file: &[u8]) -> Option<Played> {
    played(&ask("small", &Array::of1(&Uint8Array::from(file))).await?.dyn_into().ok()?)
}

fn played(parts: &Array) -> Option<Played> {
    let bytes = parts.get(1).dyn_into::<Uint8Array>().ok()?.to_vec();
    Some(Played { media_type: parts.get(0).as_string()?, bytes })
}
