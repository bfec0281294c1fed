//! The engine: what it holds, and how a call gets at it.

use besace_engine_api::{Event, Fault, Kept, Shelf, WhyNotKept};
use besace_vault::{Cost, Vault};

use crate::carry::net::Farewell;
use crate::carry::{Carry, Unread};
use crate::clock::{Clock, Moment};
use crate::directory::Directory;
use crate::records::{Open, Records};
use crate::reports::Reports;
use crate::shelves::Shelves;
use crate::toolboxes::Toolboxes;

/// The engine of one device. Every call is a method of [`besace_engine_api::Handler`].
pub struct Engine<C> {
    pub(crate) shelves: Box<dyn Shelves>,
    pub(crate) clock: C,
    pub(crate) cost: Cost,
    pub(crate) tell: Box<dyn FnMut(Event)>,
    /// What is kept on this device.
    pub(crate) toolboxes: Toolboxes,
    /// The vault of a session that leaves nothing.
    pub(crate) session: Option<Vault>,
    /// The records, while the toolbox is open.
    pub(crate) records: Option<Records>,
    /// What is shared, while the toolbox is open and once somebody asked.
    pub(crate) carry: Option<Carry>,
    /// What is stored of it, until then.
    pub(crate) unread: Option<Unread>,
    /// Whether there is a network, as the host says.
    pub(crate) net_up: bool,
    /// The address of the hub, as the host says; empty where it does not.
    pub(crate) hub: String,
    /// What is left to be said to the hub after everything here was erased.
    pub(crate) farewell: Farewell,
    pub(crate) directory: Directory,
    /// What is wrong with services, until the hub knows it.
    pub(crate) reports: Reports,
    /// What the browser said about keeping its storage.
    pub(crate) shelf: Option<Shelf>,
}

impl<C: Clock> Engine<C> {
    /// An engine over this storage and this clock, which tells what happens to `tell`.
    ///
    /// Nothing is opened yet, so that storage in trouble is told by the first call, which can be asked again.
    pub fn new(shelves: impl Shelves + 'static, clock: C, tell: impl FnMut(Event) + 'static) -> Self {
        Self {
            shelves: Box::new(shelves),
            clock,
            cost: Cost::STANDARD,
            tell: Box::new(tell),
            toolboxes: Toolboxes::default(),
            session: None,
            records: None,
            carry: None,
            unread: None,
            net_up: false,
            hub: String::new(),
            farewell: Farewell::default(),
            directory: Directory::default(),
            reports: Reports::default(),
            shelf: None,
        }
    }

    /// Goes on over another storage: what is open in a session stays open, what lay on the former shelf stays there.
    pub fn move_to(&mut self, shelves: impl Shelves + 'static) {
        self.toolboxes = Toolboxes::default();
        let directory = std::mem::take(&mut self.directory);
        self.shelves = Box::new(shelves);
        // A directory that does not find room is fetched anew when there is a network.
        let _ = self.carry_directory(directory);
    }

    /// Makes codes as cheap to try as the format allows, so that tests do not wait for them.
    #[cfg(any(test, feature = "conformance"))]
    #[must_use]
    pub fn with_cheap_codes(mut self) -> Self {
        self.cost = Cost::LIGHTEST;
        self
    }

    /// Says where the hub is: `https://` and its name, nothing after it.
    pub fn set_hub(&mut self, address: &str) {
        address.trim_end_matches('/').clone_into(&mut self.hub);
    }

    /// What the clock says.
    pub(crate) fn now(&self) -> Moment {
        Moment::now(&self.clock)
    }

    /// Tells that something happened.
    pub(crate) fn tell(&mut self, event: Event) {
        (self.tell)(event);
    }

    /// The vault that is open: the session's, else the one of this device that was unlocked.
    pub(crate) fn vault(&mut self) -> Result<&mut Vault, Fault> {
        match &mut self.session {
            Some(session) => Ok(session),
            None => self.toolboxes.open().ok_or(Fault::Locked),
        }
    }

    /// The toolboxes of this device.
    pub(crate) fn toolboxes(&mut self) -> Result<&mut Toolboxes, Fault> {
        self.toolboxes.look(&mut *self.shelves)?;
        Ok(&mut self.toolboxes)
    }

    /// The records of the toolbox that is in hand: the own one, or one that is prepared for somebody.
    pub(crate) fn records(&self) -> Result<&Records, Fault> {
        let prepared = self.carry.as_ref().and_then(Carry::in_hand);
        prepared.or(self.records.as_ref()).ok_or(Fault::Locked)
    }

    /// The toolbox in hand, for writing.
    pub(crate) fn open(&mut self) -> Result<Open<'_>, Fault> {
        let now = self.now();
        let vault = self.session.as_mut().or_else(|| self.toolboxes.open()).ok_or(Fault::Locked)?;
        let prepared = self.carry.as_mut().and_then(Carry::in_hand_mut);
        let records = prepared.or(self.records.as_mut()).ok_or(Fault::Locked)?;
        Ok(Open { vault, records, now })
    }

    /// Writes to the open toolbox and tells that it changed.
    pub(crate) fn write<T>(&mut self, work: impl FnOnce(&mut Open<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        let done = work(&mut self.open()?)?;
        self.tell(Event::ToolboxChanged);
        Ok(done)
    }

    /// Whether what is saved stays.
    pub(crate) fn kept(&self) -> Kept {
        match (&self.session, self.shelves.kept(), self.shelf) {
            (Some(_), _, _) => Kept::Not(WhyNotKept::Chosen),
            (None, Kept::Maybe | Kept::Promised, Some(Shelf::Promised)) => Kept::Promised,
            (None, Kept::Maybe | Kept::Promised, Some(Shelf::Maybe)) => Kept::Maybe,
            (None, kept, _) => kept,
        }
    }
}

impl<C> std::fmt::Debug for Engine<C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.records.is_some() { "Engine(open)" } else { "Engine(closed)" })
    }
}
