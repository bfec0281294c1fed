//! Several regions: which can be had and are here, and how they are brought up to date.
//!
//! Whoever has a network drives: [`Engine::update_next`] says what to fetch, [`Engine::update_begin`],
//! [`Engine::update_bytes`] and [`Engine::update_end`] take it in. What is checked, and in which order, is in
//! [`besace_directory::trust`].

use besace_directory::trust::{Fetch, Have, Part, Piece, Refused, Step, Update};
use besace_directory::{DirectoryError, DirectoryStore, Kept, MAX_KEPT, PackError};
use besace_engine_api::{Event, Fault, Region};
use chrono::NaiveDate;

use crate::clock::Clock;
use crate::directory::file_of;
use crate::engine::Engine;

/// So many bytes of a download are put aside at a time, to go on with after a break.
const ASIDE: usize = 256 << 10;

/// An update on its way.
#[derive(Debug)]
pub(crate) struct Going {
    update: Update,
    /// The file whose beginning was looked for.
    sought: Option<[u8; 32]>,
    /// How much of it was put aside.
    aside: usize,
}

/// What came of a go at bringing the directory up to date.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Outcome {
    /// Whether somebody trusted said what is current.
    pub reached: bool,
    /// Whether all that is wanted is here as published.
    pub current: bool,
    /// What was not believed; what was here before stays.
    pub refused: Vec<Refused>,
}

impl<C: Clock> Engine<C> {
    pub(crate) fn all_regions(&mut self) -> Result<Vec<Region>, Fault> {
        let now = self.now();
        self.open_catalogue()?;
        let directory = &self.directory;
        let days = |made: NaiveDate| u32::try_from((now.local.date() - made).num_days()).unwrap_or(0);
        let here = |id: &str| directory.place_of(id).and_then(|place| directory.stores.get(place));
        let mut all: Vec<Region> = Vec::new();
        for offered in directory.known.trusted.regions() {
            let info = here(&offered.id).and_then(|store| store.info(now.local.date()));
            let made = info.as_ref().map_or(offered.made, |info| info.made);
            all.push(Region {
                id: offered.id.clone(),
                name: offered.name.clone(),
                services: offered.services,
                made,
                age_days: days(made),
                kilobytes: offered.pack.length.div_ceil(1024),
                chosen: directory.known.is_wanted(&offered.id),
                here: info.is_some(),
                expired: directory.expired(&offered.id, now),
            });
        }
        // Those that are here and not offered any more.
        for kept in &directory.known.kept {
            let store = here(&kept.id).filter(|_| !all.iter().any(|region| region.id == kept.id));
            let Some(info) = store.and_then(|store| store.info(now.local.date())) else { continue };
            all.push(Region {
                id: kept.id.clone(),
                name: kept.name.clone(),
                services: info.services,
                made: info.made,
                age_days: info.age_days,
                kilobytes: 0,
                chosen: true,
                here: true,
                expired: directory.expired(&kept.id, now),
            });
        }
        Ok(all)
    }

    pub(crate) fn choose(&mut self, id: &str, wanted: bool) -> Result<(), Fault> {
        self.open_catalogue()?;
        let known = &mut self.directory.known;
        let first = known.trusted.regions().first().map(|first| first.id.clone());
        let mut chosen = known.chosen.clone().unwrap_or_else(|| first.into_iter().collect());
        chosen.retain(|other| other != id);
        if wanted {
            if !known.trusted.regions().iter().any(|region| region.id == id) {
                return Err(Fault::NotFound);
            }
            if chosen.len() >= MAX_KEPT {
                return Err(Fault::TooLarge);
            }
            chosen.push(id.to_owned());
        }
        known.chosen = Some(chosen);
        if !wanted {
            known.kept.retain(|kept| kept.id != id);
        }
        self.directory.remember()?;
        self.directory.hungry = wanted;
        if !wanted && let Some(place) = self.directory.place_of(id) {
            drop(self.directory.stores.remove(place));
            self.shelves.erase_directory(&file_of(id))?;
        }
        self.tell(Event::DirectoryChanged);
        Ok(())
    }

    /// Whether a region was chosen that is not here yet: an update should begin soon.
    pub fn wants_update(&mut self) -> bool {
        std::mem::take(&mut self.directory.hungry)
    }

    /// What to fetch next to bring the directory up to date; begins when nothing was begun, installs what has come.
    /// None when all is done that can be done now.
    pub fn update_next(&mut self) -> Option<Fetch> {
        self.open_catalogue().ok()?;
        let now = self.now().utc_ms / 1000;
        let directory = &mut self.directory;
        if directory.going.is_none() {
            let have = directory.stores.iter().filter_map(DirectoryStore::edition);
            let have = have.filter(|edition| !edition.region.is_empty()).map(|edition| Have {
                region: edition.region.clone(),
                version: edition.version,
                root: edition.root,
            });
            let update = Update::new(directory.known.trusted.clone(), directory.known.wanted(), have.collect(), now);
            directory.going = Some(Going { update, sought: None, aside: 0 });
        }
        loop {
            let going = self.directory.going.as_mut()?;
            match going.update.step() {
                Step::Fetch(fetch) => {
                    let file = going.update.partial().map(|(file, _)| *file);
                    let Some(file) = file.filter(|file| going.sought != Some(*file)) else { return Some(fetch) };
                    going.sought = Some(file);
                    let partial = self.directory.catalogue.as_ref()?.partial(&file).unwrap_or_default();
                    going.aside = partial.len();
                    going.update.resume(&file, partial);
                }
                Step::Install(piece) => {
                    let done = self.take_in(&piece);
                    if let Some(catalogue) = &self.directory.catalogue {
                        // What cannot be dropped is dropped with the next file.
                        let _ = catalogue.drop_partial();
                    }
                    let going = self.directory.going.as_mut()?;
                    (going.sought, going.aside) = (None, 0);
                    going.update.installed(done);
                }
                Step::Done => {
                    self.end_update();
                    return None;
                }
            }
        }
    }

    /// A host answered with this status. Tells whether its bytes are wanted.
    pub fn update_begin(&mut self, status: u16) -> bool {
        let wanted = self.directory.going.as_mut().is_some_and(|going| going.update.begin(status));
        self.put_aside(usize::MAX);
        wanted
    }

    /// Takes in bytes. Tells whether more are wanted.
    pub fn update_bytes(&mut self, bytes: &[u8]) -> bool {
        let more = self.directory.going.as_mut().is_some_and(|going| going.update.bytes(bytes));
        self.put_aside(ASIDE);
        more
    }

    /// The answer has ended, or broke off.
    pub fn update_end(&mut self, whole: bool) {
        if !whole {
            self.put_aside(1);
        }
        let Some(going) = &mut self.directory.going else { return };
        going.update.end(whole);
        if self.directory.known.trusted != *going.update.trusted() {
            self.directory.known.trusted = going.update.trusted().clone();
            // What cannot be written down now is learnt again the next time.
            let _ = self.directory.remember();
            self.tell(Event::DirectoryChanged);
        }
        self.put_aside(usize::MAX);
    }

    /// What came of the last go.
    pub fn update_outcome(&self) -> Outcome {
        self.directory.outcome.clone()
    }

    /// Keeps what came of a file once there is so much of it; drops it when it was no good.
    fn put_aside(&mut self, least: usize) {
        let (Some(going), Some(catalogue)) = (&mut self.directory.going, &self.directory.catalogue) else { return };
        let Some((file, bytes)) = going.update.partial() else { return };
        if bytes.len() < going.aside {
            let _ = catalogue.drop_partial();
            going.aside = 0;
        }
        if bytes.len() - going.aside >= least
            && catalogue.keep_partial(file, bytes.get(going.aside..).unwrap_or_default()).is_ok()
        {
            going.aside = bytes.len();
        }
    }

    /// Puts a checked piece into its region's store.
    fn take_in(&mut self, piece: &Piece) -> Result<(), PackError> {
        let id = piece.region.id.as_str();
        if !self.directory.known.is_wanted(id) {
            return Err(PackError::Damaged);
        }
        let done = self.take_into_store(piece);
        match done {
            Ok(()) => {
                let directory = &mut self.directory;
                let expires = directory.known.trusted.targets().map_or(0, |targets| targets.expires);
                directory.known.kept.retain(|kept| kept.id != id);
                directory.known.kept.push(Kept { id: id.to_owned(), name: piece.region.name.clone(), expires });
                let _ = directory.remember();
                self.tell(Event::DirectoryChanged);
                Ok(())
            }
            Err(DirectoryError::Pack(error)) => Err(error),
            Err(_) => Err(PackError::Damaged),
        }
    }

    fn take_into_store(&mut self, piece: &Piece) -> Result<(), DirectoryError> {
        let Self { directory, shelves, tell, .. } = self;
        let place = match directory.place_of(&piece.region.id) {
            Some(place) => place,
            None => {
                let file = file_of(&piece.region.id);
                let open = |shelves: &mut Box<dyn crate::Shelves>| {
                    DirectoryStore::open(shelves.directory(&file).map_err(|_| DirectoryError::Full)?)
                };
                let store = match open(shelves) {
                    Ok(store) => store,
                    Err(_) => {
                        shelves.erase_directory(&file).map_err(|_| DirectoryError::Full)?;
                        open(shelves)?
                    }
                };
                directory.stores.insert(0, store);
                0
            }
        };
        let store = directory.stores.get_mut(place).ok_or(DirectoryError::Absent)?;
        let whole = piece.part == Part::Pack;
        let done = store.take(piece, &mut |percent| {
            if whole {
                tell(Event::Installing(percent));
            }
        });
        directory.stores.retain(|store| store.edition().is_some());
        done
    }

    /// Notes until when what is here should be renewed.
    fn end_update(&mut self) {
        let directory = &mut self.directory;
        let Some(going) = directory.going.take() else { return };
        directory.outcome = Outcome {
            reached: going.update.reached(),
            current: going.update.is_current(),
            refused: going.update.problems().to_vec(),
        };
        let Some(targets) = directory.known.trusted.targets().filter(|_| going.update.reached()) else { return };
        let mut changed = false;
        for store in &directory.stores {
            let Some(edition) = store.edition() else { continue };
            let current = targets.regions.iter().find(|region| region.id == edition.region);
            let Some(current) = current.filter(|region| region.root == edition.root) else { continue };
            let kept = Kept { id: current.id.clone(), name: current.name.clone(), expires: targets.expires };
            if !directory.known.kept.contains(&kept) {
                directory.known.kept.retain(|known| known.id != kept.id);
                directory.known.kept.push(kept);
                changed = true;
            }
        }
        if changed {
            let _ = directory.remember();
            self.tell(Event::DirectoryChanged);
        }
    }
}
