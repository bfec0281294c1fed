//! The device around the page: place, voice, files, visibility, clock.

use besace_domain::Position;
use besace_engine_api::FileOut;
use futures::channel::oneshot;
use js_sys::{Array, Function, Promise, Uint8Array};
use wasm_bindgen::{JsCast, prelude::*};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, Geolocation, HtmlElement, PositionOptions, SpeechSynthesis, SpeechSynthesisUtterance, Url,
};

use super::{document, window};
use crate::platform::{NoPosition, Saved};

/// Where the phone is. The browser asks the person first; what it says stays in the app.
pub async fn position() -> Result<Position, NoPosition> {
    let places: Geolocation =
        window().and_then(|window| window.navigator().geolocation().ok()).ok_or(NoPosition::Unknown)?;
    let (found, answer) = oneshot::channel();
    // One of the two is called, once.
    let found = std::rc::Rc::new(std::cell::Cell::new(Some(found)));
    let lost = found.clone();
    let on_found = Closure::<dyn Fn(web_sys::Position)>::new(move |place: web_sys::Position| {
        if let Some(found) = found.take() {
            let at = place.coords();
            let _ = found.send(Position::new(at.latitude(), at.longitude()).ok_or(NoPosition::Unknown));
        }
    });
    let on_lost = Closure::<dyn Fn(web_sys::PositionError)>::new(move |error: web_sys::PositionError| {
        if let Some(lost) = lost.take() {
            let refused = error.code() == web_sys::PositionError::PERMISSION_DENIED;
            let _ = lost.send(Err(if refused { NoPosition::Refused } else { NoPosition::Unknown }));
        }
    });
    let options = PositionOptions::new();
    options.set_timeout(15_000);
    options.set_maximum_age(300_000);
    places
        .get_current_position_with_error_callback_and_options(
            on_found.as_ref().unchecked_ref(),
            Some(on_lost.as_ref().unchecked_ref()),
            &options,
        )
        .map_err(|_| NoPosition::Unknown)?;
    answer.await.unwrap_or(Err(NoPosition::Unknown))
}

fn voices() -> Option<SpeechSynthesis> {
    window()?.speech_synthesis().ok()
}

/// True when this device can read that language aloud.
pub fn can_speak(language: &str) -> bool {
    let Some(voices) = voices() else { return false };
    let all = voices.get_voices();
    // Some browsers name their voices only later: then any language may be tried.
    all.length() == 0
        || all.iter().any(|voice| {
            voice.unchecked_into::<web_sys::SpeechSynthesisVoice>().lang().to_ascii_lowercase().starts_with(language)
        })
}

/// Reads a text aloud, in place of what is being read.
pub fn speak(text: &str, language: &str) {
    let Some(voices) = voices() else { return };
    voices.cancel();
    if let Ok(words) = SpeechSynthesisUtterance::new_with_text(text) {
        words.set_lang(language);
        words.set_rate(0.9);
        voices.speak(&words);
    }
}

/// Reads the open dialog or the screen aloud and marks the words; true when it came to the end.
pub async fn read_screen(language: &str) -> bool {
    JsFuture::from(read_aloud(language)).await.is_ok_and(|end| end.is_truthy())
}

/// Stops reading aloud.
pub fn hush() {
    stop_reading();
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = besaceAloud, js_name = screen)]
    fn read_aloud(language: &str) -> Promise;
    #[wasm_bindgen(js_namespace = besaceAloud, js_name = stop)]
    fn stop_reading();
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["navigator", "clipboard"], js_name = writeText, catch)]
    fn write_text(text: &str) -> Result<Promise, JsValue>;
}

/// Puts a text where the person can paste it from; false where the browser does not let us.
pub async fn copy(text: &str) -> bool {
    match write_text(text) {
        Ok(done) => JsFuture::from(done).await.is_ok(),
        Err(_) => false,
    }
}

/// Hands a file to the person.
pub fn save(file: &FileOut) -> Saved {
    let handed = || -> Option<()> {
        let parts = Array::of1(&Uint8Array::from(file.bytes.as_slice()));
        let kind = BlobPropertyBag::new();
        kind.set_type(&file.media_type);
        let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &kind).ok()?;
        let address = Url::create_object_url_with_blob(&blob).ok()?;
        let link: HtmlElement = document()?.create_element("a").ok()?.dyn_into().ok()?;
        link.set_attribute("href", &address).ok()?;
        link.set_attribute("download", &file.name).ok()?;
        link.click();
        // Browsers read the file a moment later; it must not stay in memory for ever.
        let forget = Closure::once_into_js(move || {
            let _ = Url::revoke_object_url(&address);
        });
        window()?.set_timeout_with_callback_and_timeout_and_arguments_0(forget.unchecked_ref(), 60_000).ok()?;
        Some(())
    };
    if handed().is_some() { Saved::Handed } else { Saved::Failed }
}

/// Sets who is told that the app went out of sight (true) or came back (false).
pub fn on_hidden(told: impl Fn(bool) + 'static) {
    let hear = Closure::<dyn Fn()>::new(move || {
        if let Some(document) = document() {
            told(document.hidden());
        }
    });
    if let Some(document) = document() {
        let _ = document.add_event_listener_with_callback("visibilitychange", hear.as_ref().unchecked_ref());
    }
    // Listens as long as the page lives.
    hear.forget();
}

/// Waits.
pub async fn sleep(milliseconds: i32) {
    let wait = Promise::new(&mut |done: Function, _| {
        if let Some(window) = window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&done, milliseconds);
        }
    });
    let _ = JsFuture::from(wait).await;
}

/// True on phones whose maps do not know `geo:` links.
pub fn apple() -> bool {
    let agent = window().and_then(|window| window.navigator().user_agent().ok()).unwrap_or_default();
    ["iPhone", "iPad", "Macintosh"].iter().any(|name| agent.contains(name))
}

/// True when the app was opened from the home screen.
pub fn installed() -> bool {
    window()
        .and_then(|window| window.match_media("(display-mode: standalone)").ok().flatten())
        .is_some_and(|query| query.matches())
}

/// The languages that the browser asks for, best first.
pub fn wishes() -> Vec<String> {
    let Some(window) = window() else { return Vec::new() };
    window.navigator().languages().iter().filter_map(|tag| tag.as_string()).collect()
}

/// True: the directory comes from where the app comes from, and reports go there.
pub fn knows_hub() -> bool {
    true
}
