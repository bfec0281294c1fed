//! What the form of a contact holds.

use besace_domain::{Contact, Phone};
use besace_engine_api::{Fault, Refusal};

use super::hours::{Hours, When};

/// A contact while it is being written.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ContactForm {
    /// What is written; its hours stand beside it.
    pub contact: Contact,
    /// When they can be reached.
    pub hours: Hours,
}

impl ContactForm {
    /// The form for a contact; it always has a line for a number.
    pub fn of(mut contact: Contact) -> Self {
        if contact.phones.is_empty() {
            contact.phones.push(Phone::default());
        }
        Self { hours: Hours::read(&contact.hours), contact }
    }

    /// What is to be saved.
    ///
    /// # Errors
    /// When the hours lack their days or a time.
    pub fn entry(&self) -> Result<Contact, Fault> {
        let mut contact = self.contact.clone();
        contact.phones.retain(|phone| !phone.number.trim().is_empty());
        contact.hours = self.hours.write().ok_or(Fault::Refused(Refusal::Hours))?;
        Ok(contact)
    }

    /// Writes another address; where it is on earth is not known any more.
    pub fn set_address(&mut self, address: String) {
        if self.contact.address != address {
            self.contact.position = None;
        }
        self.contact.address = address;
    }

    /// True when hours are being written by days and times.
    pub fn hours_open(&self) -> bool {
        self.hours.when == When::Rows
    }
}
