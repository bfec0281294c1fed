//! Taking a prepared toolbox over, on the person's phone.

use std::collections::BTreeMap;

use besace_crypto::{CodeError, Gathering, HandOverCode, HandOverError, PiecesError, Secret};
use besace_domain::{Record, RecordId};
use besace_engine_api::{Fault, ImportReport, TakeFailure, TakeOrder, Taking};
use besace_sync::wire;
use serde::{Deserialize, Serialize};

use super::errands::{Came, What};
use super::items::{Key, Staged};
use super::net::Ask;
use super::prepared::{Content, is_told};
use super::{Desk, Id};
use crate::export;

/// A toolbox that is being taken over. What it came from is stored, the word is not.
#[derive(Default)]
pub(crate) struct Taken {
    stored: Stored,
    word: Option<Secret>,
    wrong: bool,
    frames: Gathering,
    told: Option<TakeFailure>,
}

/// What of it is stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stored {
    code: String,
    /// How many parts there are, once the parcel is taken.
    parts: Option<u8>,
    have: Vec<Vec<u8>>,
    /// The sealed bytes, whole.
    sealed: Option<Vec<u8>>,
    done: Option<Done>,
    failed: Option<Failed>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Done {
    records: u32,
    at: i64,
    invitation: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Failed {
    Gone,
    Damaged,
    Newer,
}

impl Taken {
    /// What was stored.
    pub fn read(bytes: &[u8]) -> Self {
        Self { stored: postcard::from_bytes(bytes).unwrap_or_default(), ..Self::default() }
    }
}

impl Desk<'_> {
    /// How far it is.
    pub fn taking(&self) -> Taking {
        let taken = &self.carry.taking;
        let stored = &taken.stored;
        if let Some(failure) = taken.told {
            return Taking::Failed(failure);
        }
        if let Some(Done { records, at, invitation }) = &stored.done {
            return Taking::Done { records: *records, at: self.local(*at), invitation: invitation.clone() };
        }
        match stored.failed {
            Some(Failed::Gone) => return Taking::Failed(TakeFailure::Gone),
            Some(Failed::Damaged) => return Taking::Failed(TakeFailure::Damaged),
            Some(Failed::Newer) => return Taking::Failed(TakeFailure::Newer),
            None => {}
        }
        let progress = taken.frames.progress();
        match &stored.sealed {
            Some(_) if taken.wrong || taken.word.is_none() && !stored.code.is_empty() => Taking::WrongWord,
            _ if progress.total > 0 => Taking::Frames { have: progress.have, of: progress.total },
            Some(_) => Taking::WrongWord,
            None if stored.code.is_empty() => Taking::Off,
            None => Taking::Fetching { no_network: self.taking_errand().is_some_and(|what| self.is_stuck(what)) },
        }
    }

    /// Takes a toolbox over: the code says where it waits, the word opens it.
    pub fn take_over(&mut self, order: &TakeOrder) -> Result<Taking, Fault> {
        self.carry.taking.told = None;
        let code = match HandOverCode::from_text(&order.code.0) {
            Ok(code) => code.to_text().to_string(),
            Err(error) => {
                let newer = error == CodeError::Newer;
                return Ok(Taking::Failed(if newer { TakeFailure::Newer } else { TakeFailure::NotACode }));
            }
        };
        let Ok(word) = Secret::spoken(&order.word.0) else { return Err(Fault::WeakSecret) };
        let stored = &self.carry.taking.stored;
        let from_frames = stored.sealed.is_some() && stored.code.is_empty();
        if stored.code != code || stored.failed.is_some() {
            let sealed = stored.sealed.clone().filter(|_| from_frames);
            self.store_taking(Stored { code, sealed, ..Stored::default() })?;
        }
        (self.carry.taking.word, self.carry.taking.wrong) = (Some(word), false);
        self.carry.news = true;
        self.open_taken()?;
        Ok(self.taking())
    }

    /// Reads one frame from another phone's screen.
    pub fn take_frame(&mut self, text: &str) -> Result<Taking, Fault> {
        let taken = &mut self.carry.taking;
        taken.told = None;
        match taken.frames.add_frame(text) {
            Ok(progress) if progress.have == progress.total => match taken.frames.whole() {
                Ok(sealed) => self.store_taking(Stored { sealed: Some(sealed), ..Stored::default() })?,
                Err(_) => return Ok(Taking::Failed(TakeFailure::Damaged)),
            },
            Ok(_) => {}
            Err(PiecesError::OtherSequence) => {
                // Another phone's, or a new one: the circle begins again.
                taken.frames = Gathering::new();
                let _ = taken.frames.add_frame(text);
            }
            Err(PiecesError::Newer { .. }) => return Ok(Taking::Failed(TakeFailure::Newer)),
            Err(_) => return Ok(Taking::Failed(TakeFailure::NotACode)),
        }
        self.carry.news = true;
        Ok(self.taking())
    }

    fn store_taking(&mut self, stored: Stored) -> Result<(), Fault> {
        self.keep_one(Key::Taking, &stored)?;
        self.carry.taking.stored = stored;
        self.carry.news = true;
        Ok(())
    }

    /// Opens what has come, if the word is there. The records and the note that it is done are written together.
    fn open_taken(&mut self) -> Result<(), Fault> {
        let taken = &self.carry.taking;
        let stored = taken.stored.clone();
        let (Some(sealed), Some(word)) = (&stored.sealed, &taken.word) else { return Ok(()) };
        let Ok(code) = HandOverCode::from_text(&stored.code) else { return Ok(()) };
        let fail = |failed| Stored { failed: Some(failed), sealed: None, have: Vec::new(), ..stored.clone() };
        let opened = match code.open(word, sealed) {
            Ok(opened) => opened,
            Err(HandOverError::Wrong) => {
                (self.carry.taking.wrong, self.carry.taking.word, self.carry.news) = (true, None, true);
                return Ok(());
            }
            Err(HandOverError::Newer { .. }) => return self.store_taking(fail(Failed::Newer)),
            Err(_) => return self.store_taking(fail(Failed::Damaged)),
        };
        let content = match postcard::from_bytes::<Content>(&opened) {
            Ok(content) if content.format > 1 => return self.store_taking(fail(Failed::Newer)),
            Ok(content) => content,
            Err(_) => return self.store_taking(fail(Failed::Damaged)),
        };
        let read = |(id, bytes): &(Id, Vec<u8>)| {
            let record = Record::from_bytes(bytes).ok().filter(|record| is_told(record.kind) && record.is_readable());
            Some((RecordId(*id), record?))
        };
        let incoming: BTreeMap<_, _> = content.records.iter().filter_map(read).collect();
        let count = u32::try_from(incoming.len()).unwrap_or(u32::MAX);
        let mut report = ImportReport::default();
        let writes = export::merge(self.open.records, incoming, &mut report);
        let done = Done { records: count, at: self.now().utc_ms, invitation: content.invitation };
        let stored = Stored { code: stored.code, done: Some(done), ..Stored::default() };
        let bytes = postcard::to_allocvec(&stored).map_err(|_| Fault::Internal)?;
        self.keep_with(Staged::from([(Key::Taking, Some(bytes))]), writes)?;
        self.open.observe_all();
        self.carry.taking = Taken { stored, ..Taken::default() };
        self.carry.news = true;
        Ok(())
    }

    pub(super) fn taking_errand(&self) -> Option<What> {
        let stored = &self.carry.taking.stored;
        if stored.code.is_empty() || stored.sealed.is_some() || stored.done.is_some() || stored.failed.is_some() {
            return None;
        }
        Some(match stored.parts {
            None => What::TakeParcel,
            Some(_) => What::TakePart(u8::try_from(stored.have.len()).unwrap_or(u8::MAX)),
        })
    }

    fn taking_place(&self) -> Result<Id, Fault> {
        let code = HandOverCode::from_text(&self.carry.taking.stored.code).map_err(|_| Fault::NotFound)?;
        code.place().map_err(|_| Fault::Internal)
    }

    pub(super) fn take_parcel(&mut self) -> Result<Ask, Fault> {
        let place = self.taking_place()?;
        self.ask_to_take(&place)
    }

    pub(super) fn parcel_taken(&mut self, status: u16, body: &[u8]) -> Result<Came, Fault> {
        let stored = self.carry.taking.stored.clone();
        match (status, wire::from_bytes::<wire::Taken>(body)) {
            (200..=299, Some(taken)) => self.store_taking(Stored { parts: Some(taken.parts), ..stored })?,
            (403 | 404 | 409 | 410, _) => self.store_taking(Stored { failed: Some(Failed::Gone), ..stored })?,
            _ => return Ok(Came::Failed),
        }
        Ok(Came::Done)
    }

    pub(super) fn take_part(&mut self, number: u8) -> Result<Ask, Fault> {
        let place = self.taking_place()?;
        self.ask_to_read(&place, number)
    }

    pub(super) fn part_taken(&mut self, number: u8, status: u16, body: &[u8]) -> Result<Came, Fault> {
        let mut stored = self.carry.taking.stored.clone();
        match status {
            200..=299 if stored.have.len() == usize::from(number) => stored.have.push(body.to_vec()),
            200..=299 => return Ok(Came::Done),
            403 | 404 | 409 | 410 => {
                self.store_taking(Stored { failed: Some(Failed::Gone), ..stored })?;
                return Ok(Came::Done);
            }
            _ => return Ok(Came::Failed),
        }
        if Some(stored.have.len()) == stored.parts.map(usize::from) {
            let mut gathering = Gathering::new();
            let whole = stored
                .have
                .iter()
                .try_for_each(|part| gathering.add(part).map(|_| ()))
                .and_then(|()| gathering.whole());
            stored.have.clear();
            match whole {
                Ok(sealed) => stored.sealed = Some(sealed),
                Err(_) => stored.failed = Some(Failed::Damaged),
            }
        }
        self.store_taking(stored)?;
        self.open_taken()?;
        Ok(Came::Done)
    }
}

/// Some for the frozen vectors.
#[cfg(test)]
pub(super) fn samples() -> Vec<Stored> {
    let done = Done { records: 2, at: 1_796_112_000_000, invitation: Some("BSC1T".into()) };
    let begun = Stored { code: "BSC1H".into(), parts: Some(2), have: vec![vec![1, 2]], ..Stored::default() };
    let failed = |failed| Stored { failed: Some(failed), ..Stored::default() };
    vec![
        begun,
        Stored { sealed: Some(vec![1, 2, 3]), ..Stored::default() },
        Stored { done: Some(done), ..Stored::default() },
        failed(Failed::Gone),
        failed(Failed::Damaged),
        failed(Failed::Newer),
    ]
}
