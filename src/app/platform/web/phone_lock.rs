//! The phone's own lock, by a passkey (`platforms/web/phone-lock.js`).

use besace_engine_api::{Passkey, PhoneKey};
use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::{JsCast, prelude::*};
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = besacePhoneLock, catch)]
    fn phone_lock(verb: &str, known: &Array) -> Result<Promise, JsValue>;
}

async fn ask(verb: &str, known: &[Passkey]) -> Option<JsValue> {
    let parts = known.iter().flat_map(|key| [&key.id, &key.salt]).map(|part| Uint8Array::from(part.as_slice()));
    JsFuture::from(phone_lock(verb, &parts.collect()).ok()?).await.ok()
}

/// Whether this phone has a lock of its own that may be asked for.
pub async fn has_phone_lock() -> bool {
    ask("can", &[]).await.is_some_and(|can| can.is_truthy())
}

/// Makes a passkey and asks for its key; nothing where the phone cannot, or the person said no.
pub async fn make_phone_key() -> Option<(Passkey, PhoneKey)> {
    let parts: Array = ask("make", &[]).await?.dyn_into().ok()?;
    let part = |at| parts.get(at).dyn_into::<Uint8Array>().ok().map(|bytes| bytes.to_vec());
    Some((Passkey { id: part(0)?, salt: part(1)? }, PhoneKey(part(2)?)))
}

/// Asks the phone's lock for the key of one of these passkeys.
pub async fn ask_phone_lock(known: &[Passkey]) -> Option<PhoneKey> {
    Some(PhoneKey(ask("use", known).await?.dyn_into::<Uint8Array>().ok()?.to_vec()))
}
