//! Bringing a device up to date: what to fetch, and what to make of it. No socket, no file, no clock.

use std::collections::VecDeque;

use super::metadata::{File, METADATA_LIMIT, Region};
use super::step::{Fetch, Have, Piece, Step, Wanted};
use super::{Part, Refused, Trusted};
use crate::pack::PackError;
use crate::pack::squeeze::unpack;
use crate::pack::tree::Hash;

/// So many lists of keys are gone through at once; the next time goes on.
const MAX_ROOTS: u32 = 64;

/// One go at bringing the device up to date.
#[derive(Debug)]
pub struct Update {
    trusted: Trusted,
    now: i64,
    wanted: Wanted,
    have: Vec<Have>,
    stage: Stage,
    /// What was fetched of the present thing.
    buffer: Vec<u8>,
    /// What the host said of it: it is there, or not.
    found: Option<bool>,
    over: Option<Refused>,
    /// The host that is asked for files: 0 is the app's own, then the mirrors.
    host: usize,
    todo: VecDeque<Job>,
    ready: Option<Box<Piece>>,
    problems: Vec<Refused>,
    reached: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Roots(u32),
    Timestamp,
    Targets,
    Files,
    Done,
}

/// A file to fetch and install.
#[derive(Clone, Debug)]
struct Job {
    region: Region,
    part: Part,
    file: File,
    version: u32,
    root: Hash,
}

impl Update {
    /// Begins, from what is believed and what is on the device.
    #[must_use]
    pub fn new(trusted: Trusted, wanted: Wanted, have: Vec<Have>, now: i64) -> Self {
        Self {
            trusted,
            now,
            wanted,
            have,
            stage: Stage::Roots(0),
            buffer: Vec::new(),
            found: None,
            over: None,
            host: 0,
            todo: VecDeque::new(),
            ready: None,
            problems: Vec::new(),
            reached: false,
        }
    }

    /// What is believed by now: to be kept as soon as it changes.
    #[must_use]
    pub fn trusted(&self) -> &Trusted {
        &self.trusted
    }

    /// What was refused on the way.
    #[must_use]
    pub fn problems(&self) -> &[Refused] {
        &self.problems
    }

    /// Whether it is known what is current: somebody trusted said so, just now.
    #[must_use]
    pub fn reached(&self) -> bool {
        self.reached
    }

    /// Whether all that is wanted is on the device as published.
    #[must_use]
    pub fn is_current(&self) -> bool {
        let wanted = self.trusted.regions().iter().enumerate().filter(|(place, region)| self.wants(*place, &region.id));
        let here = |id: &str| self.have.iter().find(|have| have.region == id);
        self.reached
            && wanted.into_iter().all(|(_, region)| here(&region.id).is_some_and(|have| is_at_least(have, region)))
    }

    /// The file that is being fetched, and what there is of it: to be kept, so that a broken download goes on.
    #[must_use]
    pub fn partial(&self) -> Option<(&Hash, &[u8])> {
        let job = self.todo.front().filter(|_| self.stage == Stage::Files)?;
        Some((&job.file.sha256, &self.buffer))
    }

    /// Goes on with what an earlier go had fetched of the present file.
    pub fn resume(&mut self, file: &Hash, bytes: Vec<u8>) {
        let fits = |job: &Job| job.file.sha256 == *file && bytes.len() < job.file.length as usize;
        if self.buffer.is_empty() && self.todo.front().is_some_and(fits) {
            self.buffer = bytes;
        }
    }

    /// What is to be done next.
    pub fn step(&mut self) -> Step {
        if let Some(piece) = self.ready.take() {
            return Step::Install(piece);
        }
        let named = |address: String, immutable| Step::Fetch(Fetch { address, from: 0, immutable });
        match (self.stage, self.todo.front()) {
            (Stage::Roots(_), _) => match self.trusted.root_version() {
                0 => named("root".to_owned(), false),
                version => named(format!("{}.root", version.saturating_add(1)), false),
            },
            (Stage::Timestamp, _) => named("timestamp".to_owned(), false),
            (Stage::Targets, _) => {
                self.trusted.missing_targets().map_or(Step::Done, |file| named(file.name(Part::Targets), true))
            }
            (Stage::Files, Some(job)) => Step::Fetch(Fetch {
                address: format!("{}{}", self.mirror(), job.file.name(job.part)),
                from: self.buffer.len() as u32,
                immutable: true,
            }),
            (Stage::Files | Stage::Done, _) => Step::Done,
        }
    }

    /// The host answered with this status. Tells whether its bytes are wanted.
    pub fn begin(&mut self, status: u16) -> bool {
        self.found = match status {
            206 => Some(true),
            200 => {
                // All of it, whatever was asked for.
                self.buffer.clear();
                Some(true)
            }
            404 | 410 => Some(false),
            _ => None,
        };
        self.found == Some(true)
    }

    /// Takes in bytes. Tells whether more are wanted: not past the length that was signed.
    pub fn bytes(&mut self, bytes: &[u8]) -> bool {
        let most = match (self.stage, self.todo.front()) {
            (Stage::Files, Some(job)) => job.file.length,
            (Stage::Targets, _) => self.trusted.missing_targets().map_or(0, |file| file.length),
            (Stage::Roots(_) | Stage::Timestamp, _) => METADATA_LIMIT,
            (Stage::Files | Stage::Done, _) => 0,
        };
        if self.buffer.len() + bytes.len() > most as usize {
            self.over = Some(Refused::Length(self.part()));
            return false;
        }
        self.buffer.extend_from_slice(bytes);
        true
    }

    /// The answer has ended, or broke off.
    pub fn end(&mut self, whole: bool) {
        let (found, over) = (self.found.take(), self.over.take());
        if self.stage == Stage::Files {
            self.end_of_file(found == Some(true) && whole, over);
            return;
        }
        let bytes = std::mem::take(&mut self.buffer);
        let done = match (found, over) {
            (_, Some(refused)) => Err(refused),
            (Some(true), None) if whole => self.take(&bytes),
            // No further list of keys: the one that is known must do.
            (Some(false), None) if matches!(self.stage, Stage::Roots(_)) && self.trusted.root_version() > 0 => {
                self.trusted.check_root(self.now).map(|()| self.stage = Stage::Timestamp)
            }
            // Nobody answers: the next time.
            _ => {
                self.stage = Stage::Done;
                Ok(())
            }
        };
        if let Err(refused) = done {
            self.problems.push(refused);
            self.stage = Stage::Done;
        }
    }

    /// A piece was installed, or could not be.
    pub fn installed(&mut self, done: Result<(), PackError>) {
        self.start_file();
        let Some(job) = self.todo.pop_front() else { return };
        match done {
            Ok(()) => {
                self.have.retain(|have| have.region != job.region.id);
                self.have.push(Have { region: job.region.id, version: job.version, root: job.root });
            }
            Err(error) => {
                self.problems.push(error.into());
                self.do_without(job);
            }
        }
        self.stop_when_empty();
    }

    fn part(&self) -> Part {
        match self.stage {
            Stage::Roots(_) => Part::Root,
            Stage::Timestamp => Part::Timestamp,
            Stage::Targets => Part::Targets,
            Stage::Files | Stage::Done => self.todo.front().map_or(Part::Pack, |job| job.part),
        }
    }

    /// Makes something of metadata.
    fn take(&mut self, bytes: &[u8]) -> Result<(), Refused> {
        match self.stage {
            Stage::Roots(count) => {
                self.trusted.take_root(bytes)?;
                self.stage = if count < MAX_ROOTS { Stage::Roots(count + 1) } else { Stage::Done };
                Ok(())
            }
            Stage::Timestamp => {
                self.trusted.take_timestamp(bytes, self.now)?;
                if self.trusted.missing_targets().is_some() {
                    self.stage = Stage::Targets;
                    return Ok(());
                }
                self.plan()
            }
            Stage::Targets => {
                self.trusted.take_targets(bytes, self.now)?;
                self.plan()
            }
            Stage::Files | Stage::Done => Ok(()),
        }
    }

    /// Which files are to be had: of each wanted region the deltas, or all of it.
    fn plan(&mut self) -> Result<(), Refused> {
        self.trusted.check_targets(self.now)?;
        self.reached = true;
        for (place, region) in self.trusted.regions().iter().enumerate() {
            let have = self.have.iter().find(|have| have.region == region.id);
            if !self.wants(place, &region.id) || have.is_some_and(|have| is_at_least(have, region)) {
                continue;
            }
            match have.and_then(|have| region.way_from(have.version)) {
                Some(steps) => self.todo.extend(steps.into_iter().map(|delta| Job {
                    region: region.clone(),
                    part: Part::Delta,
                    file: delta.file,
                    version: delta.from + 1,
                    root: delta.root,
                })),
                None => self.todo.push_back(Job::whole(region.clone())),
            }
        }
        self.stage = Stage::Files;
        self.stop_when_empty();
        Ok(())
    }

    fn wants(&self, place: usize, id: &str) -> bool {
        match &self.wanted {
            Wanted::First => place == 0,
            Wanted::These(these) => these.iter().any(|one| one == id),
        }
    }

    /// The checked bytes of a file: length and hash, then unpacked within what was signed.
    fn checked(&self, job: &Job) -> Result<Piece, Refused> {
        job.file.check(&self.buffer, job.part)?;
        let bytes = unpack(&self.buffer, job.file.unpacked as usize)?;
        let Job { region, part, version, root, .. } = job.clone();
        Ok(Piece { region, part, version, root, bytes })
    }

    fn end_of_file(&mut self, whole: bool, over: Option<Refused>) {
        let Some(job) = self.todo.front() else { return self.stop_when_empty() };
        let refused = match over {
            Some(refused) => Some(refused),
            None if whole => match self.checked(job) {
                Ok(piece) => {
                    self.ready = Some(Box::new(piece));
                    return;
                }
                Err(refused) => Some(refused),
            },
            // Broken off: what came so far is good to go on with, here or at another host.
            None => None,
        };
        if let Some(refused) = refused {
            self.buffer.clear();
            self.problems.push(refused);
        }
        self.host += 1;
        if self.host <= self.trusted.targets().map_or(0, |targets| targets.mirrors.len()) {
            return;
        }
        self.host = 0;
        if refused.is_none() {
            // No host answers: what is there is kept for the next time.
            self.stage = Stage::Done;
        } else if let Some(job) = self.todo.pop_front() {
            self.do_without(job);
            self.stop_when_empty();
        }
    }

    /// Goes without a file: for a delta all of the region is taken.
    fn do_without(&mut self, job: Job) {
        self.todo.retain(|other| other.region.id != job.region.id);
        if job.part == Part::Delta {
            self.todo.push_front(Job::whole(job.region));
        }
    }

    fn start_file(&mut self) {
        self.buffer.clear();
        self.host = 0;
    }

    fn stop_when_empty(&mut self) {
        if self.todo.is_empty() {
            self.stage = Stage::Done;
        }
    }

    fn mirror(&self) -> &str {
        let mirrors = self.trusted.targets().map_or(&[][..], |targets| &targets.mirrors);
        self.host.checked_sub(1).and_then(|mirror| mirrors.get(mirror)).map_or("", String::as_str)
    }
}

/// The same rows, or newer ones than are published: nothing to take.
fn is_at_least(have: &Have, region: &Region) -> bool {
    have.version > region.version || (have.version == region.version && have.root == region.root)
}

impl Job {
    fn whole(region: Region) -> Self {
        Self { part: Part::Pack, file: region.pack, version: region.version, root: region.root, region }
    }
}
