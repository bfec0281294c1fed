//! Appointments.

mod answer;
mod cannot;
mod edit;
mod form;
mod list;
mod one;
mod row;
mod words;

pub use edit::{TimeEditScreen, TimeNewScreen, TimeWithScreen};
pub use list::TimesScreen;
pub use one::TimeScreen;
pub use row::{TimeRow, outcome_icon};
