//! The app's entry.

use dioxus::prelude::*;

fn main() {
    dioxus::launch(|| rsx! { main { h1 { "Besace" } } });
}
