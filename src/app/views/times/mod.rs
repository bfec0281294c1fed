//! Appointments.

mod answer;
mod dose;
mod edit;
mod form;
mod leaving;
mod list;
mod one;
mod ready;
mod row;
mod words;

pub use answer::Answer;
pub use dose::DoseCard;
pub use edit::{TimeEditScreen, TimeNewScreen, TimeWithScreen};
pub use leaving::{LeavingFor, is_soon};
pub use list::TimesScreen;
pub use one::TimeScreen;
pub use row::{TimeRow, outcome_icon};
pub use words::repeat as repeat_words;
