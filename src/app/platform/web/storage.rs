//! What the browser keeps: preferences, the app's files, its word on keeping the toolbox.

use besace_engine_api::Shelf;
use besace_i18n::{Catalog, Language};
use wasm_bindgen::{JsCast, prelude::*};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Response, Storage};

use super::window;
use crate::platform::Room;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = besaceOffline, js_name = updateReady)]
    fn update_ready(told: &JsValue);
    #[wasm_bindgen(js_namespace = besaceOffline)]
    fn apply();
    #[wasm_bindgen(js_namespace = besaceOffline, js_name = forget)]
    fn forget_files() -> js_sys::Promise;
    #[wasm_bindgen(js_namespace = besaceOffline, js_name = remember)]
    fn remember_files();
    #[wasm_bindgen(js_namespace = besaceOffline, js_name = keepsNothing)]
    fn keeps_nothing() -> bool;
    #[wasm_bindgen(js_namespace = ["navigator", "storage"], catch)]
    fn persisted() -> Result<js_sys::Promise, JsValue>;
    #[wasm_bindgen(js_namespace = ["navigator", "storage"], catch)]
    fn estimate() -> Result<js_sys::Promise, JsValue>;
    #[wasm_bindgen(js_namespace = ["navigator", "storage"], catch)]
    fn persist() -> Result<js_sys::Promise, JsValue>;
}

/// Names of ours begin so in `localStorage`.
const PREFIX: &str = "besace.";

fn shelf() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// A preference that is no secret: language, theme, text size.
pub fn preference(name: &str) -> Option<String> {
    shelf()?.get_item(&[PREFIX, name].concat()).ok()?
}

/// Keeps a preference, where the browser lets us and something may be left on this phone.
pub fn set_preference(name: &str, value: &str) {
    if let Some(shelf) = shelf().filter(|_| !keeps_nothing()) {
        let _ = shelf.set_item(&[PREFIX, name].concat(), value);
    }
}

/// The texts of a language, which are fetched one by one: all together they outweigh the app. Those of the pages of
/// providers and editors lie apart.
pub async fn catalog(language: Language, desk: bool) -> Option<Catalog> {
    let mut texts = fetched(&["/locales/", language.tag(), ".ftl"].concat()).await?;
    if desk {
        texts.push_str(&fetched(&["/locales/", language.tag(), ".desk.ftl"].concat()).await?);
    }
    Catalog::new(language, &texts).ok()
}

async fn fetched(address: &str) -> Option<String> {
    let response: Response = JsFuture::from(window()?.fetch_with_str(address)).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// Asks the browser to keep the toolbox also when it runs out of room.
pub async fn ask_to_keep() -> Shelf {
    let said_yes = |promise: Result<js_sys::Promise, JsValue>| async {
        match promise {
            Ok(promise) => JsFuture::from(promise).await.is_ok_and(|answer| answer.is_truthy()),
            Err(_) => false,
        }
    };
    if said_yes(persisted()).await || said_yes(persist()).await { Shelf::Promised } else { Shelf::Maybe }
}

/// The room that the app takes; none where the browser does not say.
pub async fn room() -> Option<Room> {
    let told = JsFuture::from(estimate().ok()?).await.ok()?;
    let number = |name: &str| js_sys::Reflect::get(&told, &name.into()).ok()?.as_f64();
    Room::of(number("usage")?, number("quota")?)
}

/// Sets who is told that a new version is ready.
pub fn on_update(told: impl Fn() + 'static) {
    update_ready(&Closure::<dyn Fn()>::new(told).into_js_value());
}

/// Loads the page anew in the new version.
pub fn apply_update() {
    apply();
}

/// Leaves nothing of the app in the browser: preferences, caches, service worker.
pub async fn forget() {
    // It reads what has to be taken back at the hub before the preferences go.
    let files = forget_files();
    if let Some(shelf) = shelf() {
        let _ = shelf.clear();
    }
    let _ = JsFuture::from(files).await;
}

/// Keeps the app's files and preferences again, where a toolbox stays on this phone.
pub fn remember() {
    remember_files();
}
