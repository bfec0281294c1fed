//! Follow-through of a team: what became of the appointments that people share with it, over whole weeks.
//!
//! ```text
//!  mirrors of many people ──▶ Meeting ──▶ Figures::of ──▶ table, bars, csv()
//!  one person, with consent ─▶ Visit ────▶ bundle()     (FHIR R4)
//! ```
//!
//! Only what a person shares is counted. What is not shared is no absence: an outcome that the team may not see is
//! [`Became::NotShared`], never missed and never unknown.

mod csv;
mod fhir;
mod figures;
mod meeting;

pub use csv::csv;
pub use fhir::{Visit, bundle};
pub use figures::{Counts, FEWEST, Figures, Group, Part, Split};
pub use meeting::{Became, Meeting, Seen, Weeks};

#[cfg(test)]
#[path = "follow_through_tests.rs"]
mod tests;
