//! Appointments.

mod edit;
mod list;
mod one;

pub use edit::{TimeEditScreen, TimeNewScreen, TimeWithScreen};
pub use list::TimesScreen;
pub use one::TimeScreen;
