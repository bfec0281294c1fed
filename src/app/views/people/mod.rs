//! Contacts.

mod edit;
mod list;
mod one;

pub use edit::{PersonEditScreen, PersonNewScreen};
pub use list::PeopleScreen;
pub use one::PersonScreen;
