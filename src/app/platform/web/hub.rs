//! Speaking to the hub, for the pages of providers and editors. The person's own things never go this way.

use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::{JsCast, prelude::*};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Headers, RequestInit, Response};

use super::window;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = besacePasskey, catch)]
    fn passkey(verb: &str, challenge: &Uint8Array, host: &str, name: &str) -> Result<Promise, JsValue>;
}

/// Sends bytes to an address of the hub; its status and bytes, or nothing where it cannot be reached.
pub async fn ask_hub(method: &str, path: &str, body: Option<&[u8]>) -> Option<(u16, Vec<u8>)> {
    let request = RequestInit::new();
    request.set_method(method);
    if let Some(body) = body {
        let headers = Headers::new().ok()?;
        headers.set("content-type", "application/octet-stream").ok()?;
        request.set_headers(&headers);
        request.set_body(&Uint8Array::from(body));
    }
    let response = JsFuture::from(window()?.fetch_with_str_and_init(path, &request)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    let bytes = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some((response.status(), Uint8Array::new(&bytes).to_vec()))
}

/// True where the hub that serves the app can be spoken to.
pub fn reaches_hub() -> bool {
    true
}

/// What stands behind `#` in the address, which is taken away: it is a secret that works once.
pub fn take_fragment() -> String {
    let take = || {
        let window = window()?;
        let location = window.location();
        let fragment = location.hash().ok()?;
        if !fragment.is_empty() {
            let path = location.pathname().ok()?;
            window.history().ok()?.replace_state_with_url(&JsValue::NULL, "", Some(&path)).ok()?;
        }
        Some(fragment.trim_start_matches('#').to_owned())
    };
    take().unwrap_or_default()
}

/// Makes a passkey: its identifier, its public key, what browser and authenticator say. Nothing where the person or
/// the browser said no.
pub async fn make_passkey(challenge: &[u8], host: &str, name: &str) -> Option<[Vec<u8>; 4]> {
    answer(passkey("make", &Uint8Array::from(challenge), host, name)).await
}

/// Signs by a passkey: its identifier, what browser and authenticator say, the signature.
pub async fn use_passkey(challenge: &[u8], host: &str) -> Option<[Vec<u8>; 4]> {
    answer(passkey("use", &Uint8Array::from(challenge), host, "")).await
}

async fn answer(promise: Result<Promise, JsValue>) -> Option<[Vec<u8>; 4]> {
    let parts: Array = JsFuture::from(promise.ok()?).await.ok()?.dyn_into().ok()?;
    let part = |at| parts.get(at).dyn_into::<Uint8Array>().ok().map(|bytes| bytes.to_vec());
    Some([part(0)?, part(1)?, part(2)?, part(3)?])
}
