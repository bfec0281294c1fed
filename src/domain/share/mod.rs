//! Sharing: what the person decides, and what follows from it.
//!
//! ```text
//!  own space                      link space of one team
//!  ─────────                      ──────────────────────
//!  record ──┐
//!           ├── mirror() ───────▶ the same kind of record, only the fields chosen
//!  Share ───┤
//!           └── consent() ──────▶ Consent                 Roster, TeamNote, Receipt
//!  record ◀── Proposal::apply() ─ Proposal ◀── a worker   Reply ──▶ the worker
//! ```
//!
//! Pure: the person's devices compute what a link space is to hold from the own space alone, so two of them
//! come to the same, and what is no longer shared is no longer there.

mod link;
mod membership;
mod mirror;
mod proposal;

pub use link::{Consent, Receipt, Roster, TeamNote};
pub use membership::{Invite, Membership, Turn, about_the_person};
pub use mirror::{Share, can_be_shared, mirrors, party, party_of, shared_by_default};
pub use proposal::{Proposal, Reply, Verdict, Witnessed};

#[cfg(test)]
#[path = "share_tests.rs"]
mod tests;
