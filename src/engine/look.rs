//! What a call that only reads sees: the open records, the directory, the time and the country.

use besace_domain::{Contact, RecordId, ServiceId};
use besace_engine_api::{Fault, OpenState};

use crate::clock::{Clock, Moment};
use crate::directory::Directory;
use crate::engine::Engine;
use crate::notes;
use crate::records::Records;

/// What a reading call sees.
pub(crate) struct Look<'a> {
    /// The open records.
    pub records: &'a Records,
    /// The time of this call.
    pub now: Moment,
    /// The country whose public holidays hold: the person's, else the directory's, else none.
    country: String,
    directory: &'a Directory,
}

/// Somebody or some service in a few words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Named {
    /// The name shown.
    pub name: String,
    /// The number to call; empty for none.
    pub phone: String,
    /// Languages they understand, as tags; empty when nobody knows.
    pub languages: Vec<String>,
}

impl<C: Clock> Engine<C> {
    /// The open toolbox, for reading.
    pub(crate) fn look(&mut self) -> Result<Look<'_>, Fault> {
        let now = self.now();
        // Without a directory the toolbox is still whole.
        let _ = self.open_directory();
        let prepared = self.carry.as_ref().and_then(crate::carry::Carry::in_hand);
        let records = prepared.or(self.records.as_ref()).ok_or(Fault::Locked)?;
        let mut country = notes::profile(records).country;
        if country.is_empty() {
            country = self.directory.country().to_owned();
        }
        Ok(Look { records, now, country, directory: &self.directory })
    }
}

impl Look<'_> {
    /// Whether a contact can be reached now: by what the person wrote, else by what the directory knows.
    pub fn reach(&self, contact: &Contact) -> OpenState {
        match (&contact.service, contact.hours.trim()) {
            (Some(service), "") => self.directory.reach(service, self.now),
            (None, "") => OpenState::Unknown,
            (_, hours) => besace_directory::open_state(hours, self.now.local, &self.country),
        }
    }

    /// Whom an appointment or step is with: the contact, else the service, else nobody known.
    pub fn with(&self, contact: Option<RecordId>, service: Option<&ServiceId>) -> Named {
        if let Some(contact) = contact.and_then(|id| self.records.read::<Contact>(id).ok()) {
            let phone = contact.phones.into_iter().next().map(|phone| phone.number).unwrap_or_default();
            return Named { name: contact.name, phone, languages: contact.languages };
        }
        service.and_then(|id| self.directory.named(id, self.now)).unwrap_or_default()
    }
}
