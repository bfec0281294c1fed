//! Being woken by the hub while the app is closed (`platforms/web/wake.js`).

use js_sys::{Array, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = besaceWake, catch)]
    fn wake(verb: &str, moments: &Array, words: &str) -> Result<Promise, JsValue>;
}

async fn ask(verb: &str) -> Option<JsValue> {
    JsFuture::from(wake(verb, &Array::new(), "").ok()?).await.ok()
}

/// Whether the hub wakes this phone; nothing where it cannot.
pub async fn woken() -> Option<bool> {
    match ask("can").await?.as_string()?.as_str() {
        "on" => Some(true),
        "off" => Some(false),
        _ => None,
    }
}

/// Lets the hub wake this phone, or no longer; true when that is so now.
pub async fn set_woken(wished: bool) -> bool {
    ask(if wished { "on" } else { "off" }).await.is_some_and(|done| done.is_truthy())
}

/// Leaves at the hub when to wake, by the phone's clock in seconds, and keeps what to say then. Nothing happens on a
/// phone whose owner did not turn that on.
pub fn wake_at(moments: &[i64], words: &str) {
    let _ = wake("times", &moments.iter().map(|moment| JsValue::from_f64(*moment as f64)).collect(), words);
}
