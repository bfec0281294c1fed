use std::fmt;

use besace_domain::ServiceId;
use serde::{Deserialize, Serialize};

/// The longest text of a report, in letters.
pub const REPORT_LETTERS: usize = 500;

/// What somebody says is wrong with a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReportKind {
    /// It does not exist any more.
    ClosedForGood,
    /// The number is wrong.
    WrongNumber,
    /// The hours are wrong.
    WrongHours,
    /// People are treated badly there, or are not safe.
    Unsafe,
    /// Something else, in words.
    Other,
}

impl ReportKind {
    /// Every one, in the order in which they are shown.
    pub const ALL: [Self; 5] = [Self::ClosedForGood, Self::WrongNumber, Self::WrongHours, Self::Unsafe, Self::Other];
}

/// A service that somebody says something is wrong with.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceReport {
    /// Which.
    pub service: ServiceId,
    /// What.
    pub kind: ReportKind,
    /// In words; may be empty.
    pub text: String,
}

impl fmt::Debug for ServiceReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ServiceReport")
    }
}

/// What became of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReportFate {
    /// It goes out when there is a network: also after the app was closed when it is `kept`, else only before.
    Waits {
        /// True when it lies in a toolbox that stays on this device.
        kept: bool,
    },
    /// It has arrived.
    Sent,
    /// The hub did not take it.
    Refused,
}
