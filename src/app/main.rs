//! Besace's screens: they show what the engine answers and ask it for what the person does.
//!
//! No storage and no cryptography here: all data goes through `besace-engine-api`.

mod app;
mod components;
mod platform;
mod state;
mod testid;
mod views;

fn main() {
    platform::launch(app::App);
}
