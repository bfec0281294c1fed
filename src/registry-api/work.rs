use besace_engine_api::{ImportReport, Remark, ReportKind};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{Event, Form, ListingId, Refusal, Stage, Summary};

/// Asks for a link by e-mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignIn {
    /// The address to prove.
    pub email: String,
    /// The language to write in (BCP 47).
    pub language: String,
}

/// Who is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Who {
    /// The provider's address, or the editor's name.
    pub name: String,
    /// In which part.
    pub role: Role,
}

/// In which part somebody is signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Role {
    /// Registers services.
    Provider,
    /// Reviews them.
    Editor,
}

/// What a file would do, or did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Uploaded {
    /// Row by row.
    pub report: ImportReport,
    /// True when it was kept.
    pub kept: bool,
}

/// What a passkey has to sign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Challenge {
    /// Random bytes that are good once, for five minutes.
    pub challenge: Vec<u8>,
    /// For whom it is: the hub's host.
    pub host: String,
    /// What the editor is called, where an invitation was shown.
    pub name: String,
}

/// A new passkey, made from an invitation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attestation {
    /// The invitation.
    pub invitation: String,
    /// The passkey's identifier.
    pub credential: Vec<u8>,
    /// Its public key (SubjectPublicKeyInfo).
    pub public_key: Vec<u8>,
    /// What the browser says it did (JSON).
    pub client_data: Vec<u8>,
    /// What the authenticator says.
    pub authenticator: Vec<u8>,
}

/// A signature by a passkey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assertion {
    /// The passkey's identifier.
    pub credential: Vec<u8>,
    /// What the browser says it did (JSON).
    pub client_data: Vec<u8>,
    /// What the authenticator says.
    pub authenticator: Vec<u8>,
    /// The signature over both.
    pub signature: Vec<u8>,
}

/// What waits for editors.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Work {
    /// How many editors have to approve what is new or leads elsewhere; 1 where the operator lowered it.
    pub approvals: u8,
    /// Since when, where the operator has said so.
    pub since: Option<NaiveDate>,
    /// New listings.
    pub new: Vec<Summary>,
    /// Changed ones.
    pub changed: Vec<Summary>,
    /// Services that somebody reported.
    pub reported: Vec<Summary>,
    /// Listings that nobody confirmed for six months.
    pub stale: Vec<Summary>,
    /// Published listings that are likely doubles.
    pub doubles: Vec<Summary>,
}

/// A part of the work list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Task {
    /// New listings.
    New,
    /// Changed ones.
    Changed,
    /// Reported ones.
    Reported,
    /// Those that nobody confirmed.
    Stale,
    /// Likely doubles.
    Doubles,
}

/// One listing as an editor sees it.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Item {
    /// Which.
    pub id: ListingId,
    /// Where it stands.
    pub stage: Stage,
    /// The provider's address.
    pub provider: String,
    /// What is published now.
    pub published: Option<Form>,
    /// What waits.
    pub submission: Option<Submission>,
    /// Listings that are likely the same.
    pub doubles: Vec<Double>,
    /// What was reported.
    pub reports: Vec<Reported>,
    /// What was done, newest first.
    pub history: Vec<Event>,
    /// The numbers of versions that can be published again.
    pub versions: Vec<u32>,
    /// The day on which it was last confirmed.
    pub confirmed: Option<NaiveDate>,
    /// True when nobody confirmed it for six months.
    pub stale: bool,
}

/// What a provider handed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submission {
    /// Its number: a decision names it, so that nobody approves what they did not see.
    pub number: u32,
    /// What it says.
    pub form: Form,
    /// Who has approved it.
    pub approved_by: Vec<String>,
    /// How many have to.
    pub of: u8,
    /// True when this editor may approve it: they have not yet, and it is not theirs.
    pub may_approve: bool,
}

/// What an editor decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Decision {
    /// Publish it (with the second approval).
    Approve {
        /// The submission's number.
        number: u32,
    },
    /// Ask the provider.
    Ask {
        /// The submission's number.
        number: u32,
        /// The question.
        text: String,
    },
    /// Do not publish it.
    Refuse {
        /// The submission's number.
        number: u32,
        /// Why.
        reason: Refusal,
    },
    /// Publish a former version again.
    Restore {
        /// Its number.
        version: u32,
    },
    /// Take it out.
    Remove,
    /// The reports were seen to.
    Settle,
}

/// The provider's answer to a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// What they say.
    pub text: String,
}

/// A listing that is likely the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Double {
    /// Which.
    pub id: ListingId,
    /// What it is called.
    pub name: String,
    /// What is alike.
    pub alike: Vec<Likeness>,
}

/// What is alike in two listings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Likeness {
    /// The name.
    Name,
    /// A number.
    Phone,
    /// The address, or a place within 50 metres.
    Place,
}

/// What somebody says is wrong. It carries nothing about who says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// A random number made for this report alone: one that comes twice, because its answer was lost, counts once.
    pub mark: [u8; 16],
    /// The service.
    pub service: String,
    /// What is wrong.
    pub kind: ReportKind,
    /// In words; may be empty.
    pub text: String,
}

/// Reports that say the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reported {
    /// What is wrong.
    pub kind: ReportKind,
    /// How many say so.
    pub count: u32,
    /// The first day.
    pub first: NaiveDate,
    /// The last day.
    pub last: NaiveDate,
    /// What they say in words, the newest last.
    pub texts: Vec<String>,
}

/// Why the hub did not do it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// What is wrong.
    pub wrong: Wrong,
    /// What is wrong with the fields, for [`Wrong::Fields`].
    pub remarks: Vec<Remark>,
    /// After how many seconds it is worth trying again, for [`Wrong::TooMany`].
    pub wait: u32,
    /// How many bytes may be sent there, for [`Wrong::TooLarge`].
    pub limit: u32,
}

/// Why the hub did not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Wrong {
    /// The request cannot be read.
    Malformed,
    /// Some fields are not right.
    Fields,
    /// Nobody is signed in, or not in that part.
    SignIn,
    /// The link was used, or its time is over.
    Link,
    /// There is no such listing for this person.
    Absent,
    /// It was changed meanwhile.
    Changed,
    /// It stands where this cannot be done.
    Stage,
    /// The same person has approved it already, or it is their own.
    SecondPerson,
    /// It is too large.
    TooLarge,
    /// The file holds no services.
    Unreadable,
    /// Too many requests.
    TooMany,
    /// The passkey's answer does not hold.
    Passkey,
    /// Something failed inside; nothing was changed.
    Internal,
}
