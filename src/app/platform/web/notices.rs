//! Notices outside the app, through the service worker (`platforms/web/offline.js`).

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::document;
use crate::platform::Notices;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = besaceOffline, js_name = notices)]
    fn allowed() -> String;
    #[wasm_bindgen(js_namespace = besaceOffline, js_name = askForNotices)]
    fn ask() -> js_sys::Promise;
    #[wasm_bindgen(js_namespace = besaceOffline, js_name = notify)]
    fn show(words: &str);
}

/// Whether notices can be shown.
pub fn notices() -> Notices {
    match allowed().as_str() {
        "granted" => Notices::Allowed,
        "denied" => Notices::Refused,
        "default" => Notices::NotAsked,
        _ => Notices::Never,
    }
}

/// Asks the person for them; true when they are allowed.
pub async fn ask_for_notices() -> bool {
    JsFuture::from(ask()).await.is_ok_and(|answer| answer.as_string().as_deref() == Some("granted"))
}

/// Shows a notice: its words are read by whoever looks at the phone.
pub fn notify(words: &str) {
    show(words);
}

/// True while another app or window is in front.
pub fn out_of_sight() -> bool {
    document().is_some_and(|document| document.hidden())
}
