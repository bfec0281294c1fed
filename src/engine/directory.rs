//! The directory on this device, and hours in words of the API.

use besace_domain::{Need, RecordId, ServiceId};
use besace_engine_api::{
    CrisisLine, CrisisQuery, DirectoryInfo, Fault, FileIn, Hit, NeedQuery, OpenState, Place, Search, SearchAnswer,
    ServiceQuery, ServiceView,
};
use chrono::NaiveDateTime;

use crate::clock::Clock;
use crate::engine::Engine;
use crate::look::Named;

/// The directory, opened at the first call that needs it.
#[derive(Default)]
pub(crate) struct Directory {}

impl Directory {
    /// Lets go of its file.
    pub fn close(&mut self) {}

    /// A service in a few words.
    pub fn named(&self, _id: &ServiceId) -> Option<Named> {
        None
    }
}

impl<C: Clock> Engine<C> {
    pub(crate) fn open_directory(&mut self) -> Result<(), Fault> {
        Err(Fault::NoDirectory)
    }

    pub(crate) fn directory_about(&mut self) -> Result<Option<DirectoryInfo>, Fault> {
        Ok(None)
    }

    pub(crate) fn services_for(&mut self, _query: &NeedQuery) -> Vec<Hit> {
        Vec::new()
    }

    pub(crate) fn lines_for(&mut self, _need: Need, _country: &str, _language: &str) -> Vec<CrisisLine> {
        Vec::new()
    }

    pub(crate) fn help_lines(&mut self, _query: &CrisisQuery) -> Vec<CrisisLine> {
        Vec::new()
    }

    pub(crate) fn contact_from_service(&mut self, _id: ServiceId) -> Result<RecordId, Fault> {
        Err(Fault::NoDirectory)
    }

    pub(crate) fn replace_directory(&mut self, _pack: &FileIn) -> Result<DirectoryInfo, Fault> {
        Err(Fault::NoDirectory)
    }

    pub(crate) fn search_directory(&mut self, _search: &Search) -> Result<SearchAnswer, Fault> {
        Err(Fault::NoDirectory)
    }

    pub(crate) fn service_page(&mut self, _query: &ServiceQuery) -> Result<ServiceView, Fault> {
        Err(Fault::NoDirectory)
    }

    pub(crate) fn places_like(&mut self, _beginning: &str) -> Result<Vec<Place>, Fault> {
        Err(Fault::NoDirectory)
    }
}

/// Whether hours mean "open" at a local time.
pub(crate) fn open_state(_hours: &str, _country: &str, _now: NaiveDateTime) -> OpenState {
    OpenState::Unknown
}

/// Whether a text is hours at all.
pub(crate) fn are_hours(_hours: &str) -> bool {
    true
}

/// The shipped first steps: number, need, hours after release.
pub(crate) fn first_steps() -> impl Iterator<Item = (u8, Option<Need>, u16)> {
    std::iter::empty()
}
