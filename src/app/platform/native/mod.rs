//! A native window: the engine in a thread of this process, the toolbox in a file.

mod device;
mod folder;
mod media;
mod notices;
mod page;
mod pictures;
mod updates;
mod wake;

pub use device::{
    apple, apply_update, ask_to_keep, can_speak, catalog, hush, installed, now, on_hidden, on_update, position,
    read_screen, room, save, sleep, speak, ticks, wishes,
};
pub use folder::{forget, preference, remember, set_preference};
pub use media::{Addresses, can_make_small, can_record, drop_recording, end_recording, record, small_picture};
pub use notices::{ask_for_notices, notices, notify, out_of_sight};
pub use page::{
    copy, drawn, dress, focus, focus_heading, keep_focus, keep_focus_in, leave, pressed, print, reload, return_focus,
    set_title, wear_pictures,
};
pub use pictures::{camera_picture, can_see, close_camera, may_have_camera, open_camera, picture};
pub use updates::knows_hub;
pub use wake::{set_woken, wake_at, woken};

use besace_engine::{NativeEngine, ThreadTransport};
use besace_engine_api::{Client, Event, Passkey, PhoneKey};
// The same window crate under the name of the feature that asked for it.
#[cfg(feature = "desktop")]
use dioxus::desktop as windowing;
#[cfg(not(feature = "desktop"))]
use dioxus::mobile as windowing;
use dioxus::prelude::*;
use futures::StreamExt as _;
use windowing::{Config, LogicalSize, WindowBuilder};

use crate::platform::Part;

/// The UI's end of the line to the engine.
pub type Link = ThreadTransport;

/// The whole page, with style and pictures (see `build.rs`).
const PAGE: &str = include_str!(concat!(env!("OUT_DIR"), "/native.html"));

/// Starts the app.
pub fn launch(app: fn() -> Element) {
    let window = WindowBuilder::new().with_title("Besace").with_inner_size(LogicalSize::new(430.0, 860.0));
    let config = Config::new().with_window(window).with_menu(None).with_custom_index(PAGE.to_owned());
    dioxus::LaunchBuilder::new().with_cfg(config).launch(app);
}

/// What the router and the screens need before anything is drawn.
pub fn prepare() {}

/// Starts the engine; `told` hears what it says without being asked.
pub fn start(told: impl Fn(Event) + 'static) -> Client<Link> {
    let (client, mut events) = match NativeEngine::start(&folder::folder()) {
        Ok(started) => started,
        Err(fault) => {
            // Without its folder there is no toolbox to show; the reason goes to whoever started the program.
            eprintln!("{fault}");
            std::process::exit(1);
        }
    };
    updates::begin(client.transport());
    spawn(async move {
        while let Some(event) = events.next().await {
            told(event);
        }
    });
    client
}

/// Sets who is told of this window's part.
pub fn on_part(told: impl Fn(Part) + 'static) {
    told(Part::Ready);
}

/// The pages of providers and editors are made for a browser: a window of our own has no passkeys and no cookies.
pub async fn ask_hub(_: &str, _: &str, _: Option<&[u8]>) -> Option<(u16, Vec<u8>)> {
    None
}

/// No hub serves a window.
pub fn reaches_hub() -> bool {
    false
}

/// A window has no address.
pub fn take_fragment() -> String {
    String::new()
}

/// See [`ask_hub`].
pub async fn make_passkey(_: &[u8], _: &str, _: &str) -> Option<[Vec<u8>; 4]> {
    None
}

/// See [`ask_hub`].
pub async fn use_passkey(_: &[u8], _: &str) -> Option<[Vec<u8>; 4]> {
    None
}

/// A window of our own may not ask the computer's lock.
pub async fn has_phone_lock() -> bool {
    false
}

/// See [`has_phone_lock`].
pub async fn make_phone_key() -> Option<(Passkey, PhoneKey)> {
    None
}

/// See [`has_phone_lock`].
pub async fn ask_phone_lock(_: &[Passkey]) -> Option<PhoneKey> {
    None
}

/// The name and picture of a program come with its package.
pub fn wear_guise(_: &str) {}

/// Every screen is there from the beginning.
pub fn has_chunk(_: &str) -> bool {
    true
}

/// There is nothing to bring.
pub async fn bring_chunk(_: &str) -> bool {
    true
}

/// A window has no address.
pub fn invitation() -> Option<String> {
    None
}

/// There is no other tab.
pub fn take_over() {}

/// A computer's line is not counted.
pub fn directory_waits() -> bool {
    false
}

/// See [`directory_waits`].
pub fn fetch_directory() {}

/// The address of a symbol of the picture sheet, which stands in the page itself.
pub fn icon(id: &str) -> String {
    ["#", id].concat()
}
