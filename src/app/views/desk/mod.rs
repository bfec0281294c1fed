//! The pages of providers, who register their services, and of editors, who review them.
//!
//! They speak to the hub over HTTP, by `besace-registry-api`, and never to the engine: nothing of a toolbox is here.

mod draft;
mod editor;
mod frame;
mod history;
mod hub;
mod listing;
mod mine;
mod places;
mod quick;
mod register;
mod review;
mod stage;
mod steps;
mod text;
mod upload;

pub use editor::EditorScreen;
pub use listing::ListingScreen;
pub use register::RegisterScreen;
pub use review::ReviewScreen;
