//! The browser, through web-sys: the interpreter's `eval` would need a laxer security policy.

mod device;
mod history;
mod link;
mod page;
mod storage;

pub use device::{can_speak, hush, on_hidden, position, route_link, save, sleep, speak};
pub use device::{installed, wishes};
pub use link::{Link, on_part, take_over};
pub use page::{dress, focus, focus_heading, keep_focus_in, leave, now, reload, screen_text, set_title, ticks};
pub use storage::{apply_update, ask_to_keep, forget, locale, on_update, preference, set_preference};

use dioxus::prelude::*;

/// Starts the app.
pub fn launch(app: fn() -> Element) {
    dioxus::launch(app);
}

/// What the router and the screens need from the browser before anything is drawn.
pub fn prepare() {
    history::provide();
}

/// The address of a symbol of the picture sheet.
pub fn icon(id: &str) -> String {
    ["/icons.svg#", id].concat()
}

fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

fn document() -> Option<web_sys::Document> {
    window()?.document()
}
