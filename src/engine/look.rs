//! What a call that only reads sees: the open records, the directory, the time and the country.

use besace_domain::{Contact, RecordId, ServiceId};
use besace_engine_api::{Fault, OpenState};

use crate::clock::{Clock, Moment};
use crate::directory::{self, Directory};
use crate::engine::Engine;
use crate::notes;
use crate::records::Records;

/// What a reading call sees.
pub(crate) struct Look<'a> {
    /// The open records.
    pub records: &'a Records,
    /// The time of this call.
    pub now: Moment,
    /// The person's country; empty when they did not say.
    pub country: String,
    directory: &'a Directory,
}

/// Somebody or some service in a few words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Named {
    /// The name shown.
    pub name: String,
    /// The number to call; empty for none.
    pub phone: String,
}

impl<C: Clock> Engine<C> {
    /// The open toolbox, for reading.
    pub(crate) fn look(&mut self) -> Result<Look<'_>, Fault> {
        let now = self.now();
        // Without a directory the toolbox is still whole.
        let _ = self.open_directory();
        let records = self.records()?;
        let country = notes::profile(records).country;
        Ok(Look { records, now, country, directory: &self.directory })
    }
}

impl Look<'_> {
    /// Whether hours in OpenStreetMap's syntax mean "open" now.
    pub fn reach(&self, hours: &str) -> OpenState {
        directory::open_state(hours, &self.country, self.now.local)
    }

    /// Whom an appointment or step is with: the contact, else the service, else nobody known.
    pub fn with(&self, contact: Option<RecordId>, service: Option<&ServiceId>) -> Named {
        if let Some(contact) = contact.and_then(|id| self.records.read::<Contact>(id).ok()) {
            let phone = contact.phones.into_iter().next().map(|phone| phone.number).unwrap_or_default();
            return Named { name: contact.name, phone };
        }
        service.and_then(|id| self.directory.named(id)).unwrap_or_default()
    }
}
