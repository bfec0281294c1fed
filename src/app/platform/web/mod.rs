//! The browser, through web-sys: the interpreter's `eval` would need a laxer security policy.

mod chunks;
mod device;
mod history;
mod hub;
mod link;
mod media;
mod notices;
mod page;
mod phone_lock;
mod pictures;
mod storage;
mod wake;

pub use chunks::{bring_chunk, has_chunk};
pub use device::{
    apple, can_speak, copy, hush, installed, knows_hub, on_hidden, position, read_screen, save, sleep, speak, wishes,
};
pub use hub::{ask_hub, make_passkey, reaches_hub, take_fragment, use_passkey};
pub use link::{Link, directory_waits, fetch_directory, on_part, take_over};
pub use media::{Addresses, can_make_small, can_record, drop_recording, end_recording, record, small_picture};
pub use notices::{ask_for_notices, notices, notify, out_of_sight};
pub use page::{
    drawn, dress, focus, focus_heading, invitation, keep_focus, keep_focus_in, leave, now, pressed, print, reload,
    return_focus, set_title, ticks, wear_guise, wear_pictures,
};
pub use phone_lock::{ask_phone_lock, has_phone_lock, make_phone_key};
pub use pictures::{camera_picture, can_see, close_camera, may_have_camera, open_camera, picture};
pub use storage::{apply_update, ask_to_keep, catalog, forget, on_update, preference, remember, room, set_preference};
pub use wake::{set_woken, wake_at, woken};

use besace_engine_api::{Client, Event};
use dioxus::prelude::*;

/// Starts the app.
pub fn launch(app: fn() -> Element) {
    dioxus::launch(app);
}

/// Listens to the engine; `told` hears what it says without being asked.
pub fn start(told: impl Fn(Event) + 'static) -> Client<Link> {
    Client::new(Link::listening(told))
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
