//! The toolbox on paper: chosen, printed, and brought back from its codes.

mod bring;
mod card;
mod choose;
mod fold;
mod gather;
mod pocket;
mod screen;
mod sheets;

pub use bring::BringScreen;
pub use card::CardScreen;
pub use screen::PaperScreen;
