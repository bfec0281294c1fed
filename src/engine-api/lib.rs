//! The typed requests, replies and events between the UI and the engine.
//!
//! One list of calls ([`calls`]) makes the wire enums, the engine's [`Handler`] and the UI's [`Client`],
//! so that neither side can forget one. Messages are postcard bytes; both sides are built together,
//! so the wire has no version of its own.

mod attached;
mod calls;
mod carry;
mod client;
mod complaint;
mod directory;
mod fault;
mod lifecycle;
mod report;
mod toolbox;
mod wire;

pub use attached::{
    AskAttached, Attached, AttachedLine, Folded, NewAttachment, PICTURE_BYTES, Played, VOICE_BYTES, VOICE_SECONDS,
};
pub use calls::{Handler, Reply, Request};
pub use carry::*;
pub use client::{Answer, Client, Question, Transport};
pub use complaint::{REPORT_LETTERS, ReportFate, ReportKind, ServiceReport};
pub use directory::{
    Access, Alert, Audience, Closure, DayHours, DirectoryInfo, Documents, Filters, Full, Hit, OpenState, Place,
    PlaceView, Region, Search, SearchAnswer, ServiceQuery, ServiceView, Source, Verified,
};
pub use fault::{Fault, Refusal};
pub use lifecycle::{
    Kept, Passkey, Phase, PhoneKey, Protection, Secret, SecretChange, Shelf, Status, Unlock, WhyNotKept,
};
pub use report::{FileIn, FileOut, Gathered, ImportReport, Reason, Remark, Severity};
pub use toolbox::{
    Agenda, AppointmentLine, AppointmentView, CalendarQuery, ContactLine, ContactView, Contacts, CrisisLine,
    CrisisQuery, Dose, Home, Keyed, MoveTo, NeedAnswer, NeedQuery, OutcomeOf, Review, Save, StepLine, StepSource,
    TextSources, Way, WayQuery,
};
pub use wire::{Envelope, Event, FromEngine, Unread, WireError, Written, decode, encode};
