//! Contacts.

mod edit;
mod face;
mod form;
mod hours;
mod hours_field;
mod list;
mod one;

pub use edit::{Languages, PersonEditScreen, PersonNewScreen};
pub use hours::Hours;
pub use hours_field::{HoursField, in_words};
pub use list::PeopleScreen;
pub use one::PersonScreen;
