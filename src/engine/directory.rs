//! The directory on this device: searching it, replacing it, taking a service into the toolbox.

use besace_directory::{Catalogue, DirectoryError, DirectoryStore, Known, PackError, read_pack, search};
use besace_domain::{Contact, Phone, RecordId, ServiceId};
use besace_engine_api::{
    DirectoryInfo, Event, Fault, FileIn, Filters, Hit, NeedQuery, OpenState, Place, Search, SearchAnswer, ServiceQuery,
    ServiceView,
};
use chrono::{DateTime, NaiveDate};

use crate::clock::{Clock, Moment};
use crate::contacts;
use crate::engine::Engine;
use crate::later::doors::packs;
use crate::look::Named;
use crate::notes;
use crate::regions::{Going, Outcome};

/// How many services a need shows at most, and how many of them only because they are open now.
const SHOWN: u32 = 30;
const SHOWN_OPEN: u32 = 20;

/// What is laid here by hand, all that is remembered of the regions, and each region.
const BY_HAND: &str = "directory.db";
const CATALOGUE: &str = "regions.db";

/// The file of a region.
pub(crate) fn file_of(region: &str) -> String {
    if region.is_empty() { BY_HAND.to_owned() } else { format!("region-{region}.db") }
}

/// The directories of all regions, opened at the first call that needs them.
#[derive(Debug, Default)]
pub(crate) struct Directory {
    pub(crate) catalogue: Option<Catalogue>,
    pub(crate) known: Known,
    /// Those that are installed.
    pub(crate) stores: Vec<DirectoryStore>,
    pub(crate) going: Option<Going>,
    pub(crate) outcome: Outcome,
    pub(crate) hungry: bool,
}

impl Directory {
    /// Lets go of its files.
    pub fn close(&mut self) {
        *self = Self::default();
    }

    /// Its country; empty without a directory.
    pub fn country(&self) -> &str {
        self.stores.first().map_or("", DirectoryStore::country)
    }

    /// A service's page; none when it is not there (any more).
    fn page(&self, query: &ServiceQuery, now: Moment) -> Result<Option<ServiceView>, Fault> {
        for store in &self.stores {
            if let Some(page) = store.service(query, now.local).map_err(directory_fault)? {
                return Ok(Some(page));
            }
        }
        Ok(None)
    }

    fn page_of(&self, id: &ServiceId, now: Moment) -> Option<ServiceView> {
        self.page(&ServiceQuery { id: id.clone(), from: None }, now).ok()?
    }

    /// A service in a few words.
    pub fn named(&self, id: &ServiceId, now: Moment) -> Option<Named> {
        let ServiceView { name, phones, languages, .. } = self.page_of(id, now)?;
        Some(Named { name, phone: phones.into_iter().next().unwrap_or_default(), languages })
    }

    /// Whether a service is open now, at any of its places.
    pub fn reach(&self, id: &ServiceId, now: Moment) -> OpenState {
        let places = self.page_of(id, now).map(|page| page.places).unwrap_or_default();
        let open = places.iter().position(|place| matches!(place.open, OpenState::Open { .. })).unwrap_or(0);
        places.into_iter().nth(open).map(|place| place.open).unwrap_or_default()
    }

    /// The place of a region's store.
    pub(crate) fn place_of(&self, region: &str) -> Option<usize> {
        self.stores.iter().position(|store| store.edition().is_some_and(|edition| edition.region == region))
    }

    /// Writes down what is known.
    pub(crate) fn remember(&self) -> Result<(), Fault> {
        self.catalogue.as_ref().map_or(Ok(()), |catalogue| catalogue.remember(&self.known).map_err(directory_fault))
    }

    /// The day after which a region should have been renewed, once it is over.
    pub(crate) fn expired(&self, region: &str, now: Moment) -> Option<NaiveDate> {
        let kept = self.known.kept.iter().find(|kept| kept.id == region)?;
        let over = kept.expires < now.utc_ms / 1000;
        over.then(|| DateTime::from_timestamp(kept.expires, 0).map(|time| time.date_naive()))?
    }
}

impl<C: Clock> Engine<C> {
    /// Opens what is installed. Without any this is an error.
    pub(crate) fn open_directory(&mut self) -> Result<&[DirectoryStore], Fault> {
        self.open_catalogue()?;
        if self.directory.stores.is_empty() { Err(Fault::NoDirectory) } else { Ok(&self.directory.stores) }
    }

    /// Opens what is remembered of the regions, and those that are here.
    pub(crate) fn open_catalogue(&mut self) -> Result<(), Fault> {
        if self.directory.catalogue.is_some() {
            return Ok(());
        }
        let catalogue = match Catalogue::open(self.shelves.directory(CATALOGUE)?) {
            Err(DirectoryError::Damaged) => {
                // Trust begins anew; the regions are fetched again.
                self.shelves.erase_directory(CATALOGUE)?;
                Catalogue::open(self.shelves.directory(CATALOGUE)?)
            }
            opened => opened,
        }
        .map_err(directory_fault)?;
        let mut known = catalogue.known().unwrap_or_default();
        let mut stores = Vec::new();
        let regions: Vec<String> = known.kept.iter().map(|kept| kept.id.clone()).collect();
        for region in regions.iter().map(String::as_str).chain([""]) {
            match DirectoryStore::open(self.shelves.directory(&file_of(region))?) {
                Ok(store) if store.edition().is_some() => stores.push(store),
                // It is fetched anew; what somebody laid here by hand is theirs to lay again.
                Ok(_) | Err(DirectoryError::Damaged) => known.kept.retain(|kept| kept.id != region),
                Err(error) => return Err(directory_fault(error)),
            }
        }
        self.directory.known = known;
        self.directory.stores = stores;
        self.directory.catalogue = Some(catalogue);
        Ok(())
    }

    /// Takes the directories of another storage along into the present one, where that has none.
    pub(crate) fn carry_directory(&mut self, from: Directory) -> Result<(), Fault> {
        self.open_catalogue()?;
        if from.stores.is_empty() || !self.directory.stores.is_empty() {
            return Ok(());
        }
        for store in &from.stores {
            let region = store.edition().map(|edition| edition.region.clone()).unwrap_or_default();
            let conn = self.shelves.directory(&file_of(&region))?;
            self.directory.stores.push(packs::copy(store, conn)?);
        }
        self.directory.known = from.known;
        self.directory.remember()
    }

    pub(crate) fn directory_about(&mut self) -> Result<Option<DirectoryInfo>, Fault> {
        let now = self.now();
        match self.open_directory() {
            Ok(_) => {}
            Err(Fault::NoDirectory) => return Ok(None),
            Err(fault) => return Err(fault),
        }
        let mut all: Option<DirectoryInfo> = None;
        for store in &self.directory.stores {
            let Some(mut info) = store.info(now.local.date()) else { continue };
            let region = store.edition().map_or("", |edition| edition.region.as_str());
            info.expired = self.directory.expired(region, now);
            match &mut all {
                None => all = Some(info),
                Some(all) => {
                    all.name = format!("{}, {}", all.name, info.name);
                    all.made = all.made.min(info.made);
                    all.age_days = all.age_days.max(info.age_days);
                    all.services += info.services;
                    all.example &= info.example;
                    all.sources.extend(info.sources);
                    all.expired = all.expired.into_iter().chain(info.expired).min();
                }
            }
        }
        Ok(all)
    }

    pub(crate) fn replace_directory(&mut self, file: &FileIn) -> Result<DirectoryInfo, Fault> {
        let pack = read_pack(&file.0).map_err(|error| directory_fault(error.into()))?;
        self.open_catalogue()?;
        let place = match self.directory.place_of("") {
            Some(place) => place,
            None => {
                let opened = DirectoryStore::open(self.shelves.directory(BY_HAND)?);
                let store = match opened {
                    Ok(store) => store,
                    Err(_) => {
                        // What lies there cannot be opened: there is nothing to lose.
                        self.shelves.erase_directory(BY_HAND)?;
                        DirectoryStore::open(self.shelves.directory(BY_HAND)?).map_err(directory_fault)?
                    }
                };
                self.directory.stores.push(store);
                self.directory.stores.len() - 1
            }
        };
        let Self { directory, tell, .. } = self;
        let store = directory.stores.get_mut(place).ok_or(Fault::NoDirectory)?;
        let done = store.install(&pack, &mut |percent| tell(Event::Installing(percent))).map_err(directory_fault);
        directory.stores.retain(|store| store.edition().is_some());
        done?;
        self.tell(Event::DirectoryChanged);
        self.directory_about()?.ok_or(Fault::NoDirectory)
    }

    pub(crate) fn search_directory(&mut self, query: &Search) -> Result<SearchAnswer, Fault> {
        let now = self.now().local;
        search(self.open_directory()?, query, now).map_err(directory_fault)
    }

    pub(crate) fn service_page(&mut self, query: &ServiceQuery) -> Result<ServiceView, Fault> {
        let now = self.now();
        self.open_directory()?;
        let mut page = self.directory.page(query, now)?.ok_or(Fault::NotFound)?;
        page.in_toolbox = self.contact_for(&query.id);
        page.report = self.report_fate(&query.id);
        Ok(page)
    }

    pub(crate) fn places_like(&mut self, beginning: &str) -> Result<Vec<Place>, Fault> {
        let mut all: Vec<Place> = Vec::new();
        for store in self.open_directory()? {
            for place in store.places(beginning).map_err(directory_fault)? {
                if !all.iter().any(|known| known.name == place.name) {
                    all.push(place);
                }
            }
        }
        Ok(all)
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
pub(crate) fn directory_fault(error: DirectoryError) -> Fault {
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
