//! Contacts.

mod edit;
mod form;
mod hours;
mod hours_field;
mod list;
mod one;

pub use edit::{PersonEditScreen, PersonNewScreen};
pub use list::PeopleScreen;
pub use one::PersonScreen;
