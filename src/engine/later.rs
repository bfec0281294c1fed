//! Work that the browser's engine fetches when it is first asked for, so that a toolbox opens soon.
//!
//! `cargo xtask web` cuts the engine's module at the functions of [`doors`], as it cuts the screens at theirs: what only
//! the doors of one part lead to lies in a file of its own. The worker brings the part that a call needs
//! ([`Part::of`]) before it hands the call over; where the part does not come, the call is answered by
//! [`Fault::PartMissing`](besace_engine_api::Fault::PartMissing) and nothing was done. Natively everything is there.
//!
//! A new part is a module of doors, a [`Part`], and its calls in [`Part::of`].

use besace_engine_api::Request;

/// Work that comes together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Contact and calendar files, and the toolbox as a sealed file or as codes on paper.
    Files,
    /// Taking in a directory: signatures, packs and changes to them.
    Packs,
    /// Voices and pictures.
    Attached,
    /// Teams, own devices, pairing and handing over: every call that goes to `Engine::at_desk`.
    Sharing,
}

impl Part {
    /// Its name: that of its module of doors.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Files => "files",
            Self::Packs => "packs",
            Self::Attached => "attached",
            Self::Sharing => "sharing",
        }
    }

    /// The part that a call goes to; none when it is done by what is there from the beginning.
    #[must_use]
    pub fn of(request: &Request) -> Option<Self> {
        match request {
            Request::ExportToolbox(_)
            | Request::RestoreToolbox(_)
            | Request::ToolboxCodes(_)
            | Request::LookAtCodes(_)
            | Request::RestoreCodes(_)
            | Request::ImportContacts(_)
            | Request::AppointmentFile(_)
            | Request::ImportAppointments(_) => Some(Self::Files),
            Request::InstallDirectory(_) => Some(Self::Packs),
            Request::Attached(_) => Some(Self::Attached),
            Request::SyncState(())
            | Request::SyncNow(())
            | Request::PutBack(_)
            | Request::Devices(())
            | Request::PairBegin(_)
            | Request::PairAnswer(_)
            | Request::Pairing(())
            | Request::PairConfirm(_)
            | Request::RemoveDevice(_)
            | Request::Invitation(_)
            | Request::AcceptTeam(_)
            | Request::Teams(())
            | Request::LeaveTeam(_)
            | Request::Share(_)
            | Request::StopSharing(_)
            | Request::SetDirect(_)
            | Request::Sharing(_)
            | Request::WhatTeamSees(_)
            | Request::Receipts(())
            | Request::Suggestions(())
            | Request::AnswerSuggestion(_)
            | Request::History(_)
            | Request::TimeConflicts(())
            | Request::SettleTime(_)
            | Request::Team(())
            | Request::CreateTeam(_)
            | Request::ChangeTeam(_)
            | Request::InvitePerson(_)
            | Request::CancelInvitation(_)
            | Request::RemoveWorker(_)
            | Request::People(())
            | Request::Person(_)
            | Request::Suggest(_)
            | Request::NoteReached(_)
            | Request::TeamFollowThrough(_)
            | Request::AppointmentsToPassOn(_)
            | Request::Prepared(())
            | Request::Prepare(_)
            | Request::OpenPrepared(_)
            | Request::DropPrepared(_)
            | Request::HandOver(_)
            | Request::CancelHandOver(_)
            | Request::HandOverFrames(_)
            | Request::TakeOver(_)
            | Request::TakeFrame(_)
            | Request::Taking(()) => Some(Self::Sharing),
            _ => None,
        }
    }
}

/// The way into each part. Nothing may call them in a browser before their part is there.
pub(crate) mod doors {
    /// Into [`super::Part::Files`].
    pub(crate) mod files {
        use besace_engine_api::{CalendarQuery, Fault, FileIn, FileOut, Gathered, ImportReport, Secret};

        use crate::clock::Clock;
        use crate::engine::Engine;
        use crate::records::Open;
        use crate::{calendar, export, vcard};

        #[inline(never)]
        pub(crate) fn export_toolbox<C: Clock>(engine: &Engine<C>, passphrase: &Secret) -> Result<FileOut, Fault> {
            export::write(engine.records()?, passphrase, engine.cost, engine.now())
        }

        #[inline(never)]
        pub(crate) fn restore(open: &mut Open<'_>, file: &FileIn, passphrase: &Secret) -> Result<ImportReport, Fault> {
            export::read(open, file, passphrase)
        }

        #[inline(never)]
        pub(crate) fn toolbox_codes<C: Clock>(engine: &Engine<C>, passphrase: &Secret) -> Result<Vec<String>, Fault> {
            export::codes(engine.records()?, passphrase, engine.cost)
        }

        #[inline(never)]
        pub(crate) fn gathered(codes: &[String]) -> Result<Gathered, Fault> {
            export::gathered(codes)
        }

        #[inline(never)]
        pub(crate) fn restore_codes(
            open: &mut Open<'_>,
            codes: &[String],
            passphrase: &Secret,
        ) -> Result<ImportReport, Fault> {
            export::read_codes(open, codes, passphrase)
        }

        #[inline(never)]
        pub(crate) fn import_contacts(open: &mut Open<'_>, file: &FileIn) -> Result<ImportReport, Fault> {
            vcard::import(open, file)
        }

        #[inline(never)]
        pub(crate) fn write_calendar<C: Clock>(engine: &Engine<C>, query: &CalendarQuery) -> Result<FileOut, Fault> {
            calendar::write(engine.records()?, query, engine.now())
        }

        #[inline(never)]
        pub(crate) fn import_calendar<C: Clock>(engine: &mut Engine<C>, file: &FileIn) -> Result<ImportReport, Fault> {
            let events = calendar::read(file, &engine.clock)?;
            engine.write(|open| calendar::import(open, events))
        }
    }

    /// Into [`super::Part::Attached`].
    pub(crate) mod attached {
        use besace_engine_api::{AskAttached, Attached, Fault, Folded};

        use crate::records::Open;

        #[inline(never)]
        pub(crate) fn answer(
            open: &mut Open<'_>,
            asked: &Folded<AskAttached>,
        ) -> Result<(Folded<Attached>, bool), Fault> {
            crate::attached::answer(open, asked)
        }
    }

    /// Into [`super::Part::Sharing`]: one for each thing that is done there.
    pub(crate) mod sharing {
        use besace_engine_api::Fault;

        use crate::carry::Desk;
        use crate::clock::Clock;
        use crate::engine::Engine;

        #[inline(never)]
        pub(crate) fn at_desk<C: Clock, T>(
            engine: &mut Engine<C>,
            work: impl FnOnce(&mut Desk<'_>) -> Result<T, Fault>,
        ) -> Result<T, Fault> {
            engine.sit_at_desk(work)
        }
    }

    /// Into [`super::Part::Packs`].
    pub(crate) mod packs {
        use besace_directory::DirectoryStore;
        #[cfg(target_arch = "wasm32")]
        use besace_directory::trust::Fetch;
        use besace_engine_api::{DirectoryInfo, Fault, FileIn};

        use crate::clock::Clock;
        use crate::engine::Engine;

        #[inline(never)]
        pub(crate) fn install<C: Clock>(engine: &mut Engine<C>, file: &FileIn) -> Result<DirectoryInfo, Fault> {
            engine.replace_directory(file)
        }

        /// A directory as it is, in another database.
        #[inline(never)]
        pub(crate) fn copy(store: &DirectoryStore, to: rusqlite::Connection) -> Result<DirectoryStore, Fault> {
            store.installed_anew(to).map_err(crate::directory::directory_fault)
        }

        #[cfg(target_arch = "wasm32")]
        #[inline(never)]
        pub(crate) fn update_next<C: Clock>(engine: &mut Engine<C>) -> Option<Fetch> {
            engine.update_next()
        }

        #[cfg(target_arch = "wasm32")]
        #[inline(never)]
        pub(crate) fn update_begin<C: Clock>(engine: &mut Engine<C>, status: u16) -> bool {
            engine.update_begin(status)
        }

        #[cfg(target_arch = "wasm32")]
        #[inline(never)]
        pub(crate) fn update_bytes<C: Clock>(engine: &mut Engine<C>, bytes: &[u8]) -> bool {
            engine.update_bytes(bytes)
        }

        #[cfg(target_arch = "wasm32")]
        #[inline(never)]
        pub(crate) fn update_end<C: Clock>(engine: &mut Engine<C>, whole: bool) {
            engine.update_end(whole);
        }
    }
}
