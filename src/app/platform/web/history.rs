//! Addresses by the browser's History API. Dioxus' own provider comes with a JSON library and an `eval`.

use std::{rc::Rc, sync::Arc};

use dioxus_history::History;
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};

use super::window;

struct BrowserHistory;

/// Gives the router its history.
pub fn provide() {
    dioxus::core::provide_root_context(Rc::new(BrowserHistory) as Rc<dyn History>);
}

impl BrowserHistory {
    fn go(&self, replace: bool, path: &str) {
        let Some(window) = window() else { return };
        let Ok(history) = window.history() else { return };
        let title = "";
        // Fails only where the browser limits how often addresses change; the screen changes all the same.
        let _ = if replace {
            history.replace_state_with_url(&JsValue::NULL, title, Some(path))
        } else {
            history.push_state_with_url(&JsValue::NULL, title, Some(path))
        };
        if !replace {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
    }
}

impl History for BrowserHistory {
    fn current_route(&self) -> String {
        window().and_then(|window| window.location().pathname().ok()).unwrap_or_else(|| "/".to_owned())
    }

    fn go_back(&self) {
        if let Some(Ok(history)) = window().map(|window| window.history()) {
            let _ = history.back();
        }
    }

    fn go_forward(&self) {
        if let Some(Ok(history)) = window().map(|window| window.history()) {
            let _ = history.forward();
        }
    }

    fn push(&self, route: String) {
        if route != self.current_route() {
            self.go(false, &route);
        }
    }

    fn replace(&self, path: String) {
        self.go(true, &path);
    }

    fn updater(&self, callback: Arc<dyn Fn() + Send + Sync>) {
        let Some(window) = window() else { return };
        let told = Closure::<dyn FnMut()>::new(move || callback());
        let _ = window.add_event_listener_with_callback("popstate", told.as_ref().unchecked_ref());
        // Listens as long as the page lives.
        told.forget();
    }
}
