//! The directory on this device: searching it, replacing it, taking a service into the toolbox.

use besace_directory::{DirectoryError, DirectoryStore, PackError, read_pack};
use besace_domain::{Contact, Phone, RecordId, ServiceId};
use besace_engine_api::{
    DirectoryInfo, Event, Fault, FileIn, Filters, Hit, NeedQuery, OpenState, Place, Search, SearchAnswer, ServiceQuery,
    ServiceView,
};

use crate::clock::{Clock, Moment};
use crate::contacts;
use crate::engine::Engine;
use crate::look::Named;
use crate::notes;

/// How many services a need shows at most, and how many of them only because they are open now.
const SHOWN: u32 = 30;
const SHOWN_OPEN: u32 = 20;

/// The directory, opened at the first call that needs it.
#[derive(Debug, Default)]
pub(crate) struct Directory {
    store: Option<DirectoryStore>,
}

impl Directory {
    /// Lets go of its file.
    pub fn close(&mut self) {
        self.store = None;
    }

    /// Its country; empty without a directory.
    pub fn country(&self) -> &str {
        self.store.as_ref().map_or("", DirectoryStore::country)
    }

    /// A service's page; none when it is not there (any more).
    fn page(&self, id: &ServiceId, now: Moment) -> Option<ServiceView> {
        let query = ServiceQuery { id: id.clone(), from: None };
        self.store.as_ref()?.service(&query, now.local).ok()?
    }

    /// A service in a few words.
    pub fn named(&self, id: &ServiceId, now: Moment) -> Option<Named> {
        let ServiceView { name, phones, .. } = self.page(id, now)?;
        Some(Named { name, phone: phones.into_iter().next().unwrap_or_default() })
    }

    /// Whether a service is open now, at any of its places.
    pub fn reach(&self, id: &ServiceId, now: Moment) -> OpenState {
        let places = self.page(id, now).map(|page| page.places).unwrap_or_default();
        let open = places.iter().position(|place| matches!(place.open, OpenState::Open { .. })).unwrap_or(0);
        places.into_iter().nth(open).map(|place| place.open).unwrap_or_default()
    }
}

impl<C: Clock> Engine<C> {
    pub(crate) fn open_directory(&mut self) -> Result<&mut DirectoryStore, Fault> {
        let store = match self.directory.store.take() {
            Some(store) => store,
            None => DirectoryStore::open(self.shelves.directory()?).map_err(directory_fault)?,
        };
        Ok(self.directory.store.insert(store))
    }

    pub(crate) fn directory_about(&mut self) -> Result<Option<DirectoryInfo>, Fault> {
        let today = self.now().local.date();
        match self.open_directory() {
            Ok(store) => Ok(store.info(today)),
            Err(Fault::NoDirectory) => Ok(None),
            Err(fault) => Err(fault),
        }
    }

    pub(crate) fn replace_directory(&mut self, file: &FileIn) -> Result<DirectoryInfo, Fault> {
        let pack = read_pack(&file.0).map_err(|error| directory_fault(error.into()))?;
        if matches!(self.open_directory(), Err(Fault::NoDirectory)) {
            // What lies there cannot be opened: there is nothing to lose.
            self.directory.close();
            self.shelves.erase_directory()?;
            self.open_directory()?;
        }
        let Self { directory, tell, .. } = self;
        let store = directory.store.as_mut().ok_or(Fault::NoDirectory)?;
        store.install(&pack, &mut |percent| tell(Event::Installing(percent))).map_err(directory_fault)?;
        self.tell(Event::DirectoryChanged);
        self.directory_about()?.ok_or(Fault::NoDirectory)
    }

    pub(crate) fn search_directory(&mut self, search: &Search) -> Result<SearchAnswer, Fault> {
        let now = self.now().local;
        self.open_directory()?.search(search, now).map_err(directory_fault)
    }

    pub(crate) fn service_page(&mut self, query: &ServiceQuery) -> Result<ServiceView, Fault> {
        let now = self.now().local;
        let page = self.open_directory()?.service(query, now).map_err(directory_fault)?;
        let mut page = page.ok_or(Fault::NotFound)?;
        page.in_toolbox = self.contact_for(&query.id);
        Ok(page)
    }

    pub(crate) fn places_like(&mut self, beginning: &str) -> Result<Vec<Place>, Fault> {
        self.open_directory()?.places(beginning).map_err(directory_fault)
    }

    /// Services that answer a need: those open now, then the others; none without a directory.
    pub(crate) fn services_for(&mut self, query: &NeedQuery) -> Vec<Hit> {
        let chosen = self.records().ok().and_then(|records| notes::profile(records).position);
        let mut search = Search {
            need: Some(query.need),
            from: query.from.or(chosen),
            filters: Filters { open_now: true, ..Filters::default() },
            limit: SHOWN_OPEN,
            ..Search::default()
        };
        let mut hits = self.search_directory(&search).unwrap_or_default().hits;
        search.filters.open_now = false;
        search.limit = SHOWN;
        for hit in self.search_directory(&search).unwrap_or_default().hits {
            if hits.len() < SHOWN as usize && !hits.iter().any(|known| known.id == hit.id) {
                hits.push(hit);
            }
        }
        hits
    }

    /// Adds a service to the toolbox; tells its contact when it is there already.
    pub(crate) fn contact_from_service(&mut self, id: ServiceId) -> Result<RecordId, Fault> {
        self.records()?;
        if let Some(known) = self.contact_for(&id) {
            return Ok(known);
        }
        let page = self.service_page(&ServiceQuery { id, from: None })?;
        let place = page.places.into_iter().next();
        let (address, position) = place.map(|place| (place.address, place.position)).unwrap_or_default();
        let mut contact = Contact {
            organization: if page.organization == page.name { String::new() } else { page.organization },
            name: page.name,
            phones: page.phones.into_iter().map(|number| Phone { number, label: String::new() }).collect(),
            email: page.emails.into_iter().next().unwrap_or_default(),
            address,
            position,
            languages: page.languages,
            needs: page.needs,
            service: Some(page.id),
            ..Contact::default()
        };
        contacts::tidy(&mut contact);
        self.write(|open| {
            contacts::stand_last(open, &mut contact);
            open.save(None, &contact)
        })
    }

    fn contact_for(&self, id: &ServiceId) -> Option<RecordId> {
        let mut contacts = self.records.as_ref()?.all::<Contact>();
        contacts.find(|(_, contact)| contact.service.as_ref() == Some(id)).map(|(id, _)| id)
    }
}

/// A directory's error in the words of the engine.
fn directory_fault(error: DirectoryError) -> Fault {
    match error {
        // A damaged one is as good as none: it is to be installed again.
        DirectoryError::Absent | DirectoryError::Damaged => Fault::NoDirectory,
        DirectoryError::Pack(
            PackError::NotAPack | PackError::Damaged | PackError::OtherBase | PackError::OtherRows,
        ) => Fault::UnreadableFile,
        DirectoryError::Pack(PackError::TooLarge) => Fault::TooLarge,
        DirectoryError::Pack(PackError::Newer(_)) | DirectoryError::Newer => Fault::Newer,
        DirectoryError::Full => Fault::StorageFull,
        DirectoryError::Store(_) => Fault::StorageGone,
    }
}
