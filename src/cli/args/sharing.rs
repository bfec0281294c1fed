//! What can be asked about sharing.

use chrono::{NaiveDate, NaiveDateTime};
use clap::{Subcommand, ValueEnum};

use super::moment;

/// With teams, on the person's side. Teams are named by the first digits of their space.
#[derive(Debug, Subcommand)]
pub enum Sharing {
    /// Say how sharing stands
    State,
    /// Look at a team's invitation: nothing is shared by it
    Look { code: String },
    /// Accept a team
    Accept {
        code: String,
        /// The name the team is to see
        #[arg(long)]
        name: String,
        /// A number the team may call
        #[arg(long, default_value = "")]
        phone: String,
        /// The last day; without it until you stop
        #[arg(long)]
        until: Option<NaiveDate>,
    },
    /// List the teams you accepted
    Teams,
    /// End everything with a team
    Leave { team: String },
    /// Share a record with a team
    Share {
        team: String,
        id: String,
        /// The private note goes along
        #[arg(long)]
        note: bool,
        /// The team may change it without asking
        #[arg(long)]
        direct: bool,
        /// They may pass it on to others as a file
        #[arg(long)]
        pass_on: bool,
        /// The last day; without it until you stop
        #[arg(long)]
        until: Option<NaiveDate>,
    },
    /// Stop sharing a record with a team, or all of them
    Stop { team: String, id: Option<String> },
    /// Show what a team sees
    Seen { team: String },
    /// Who opened what, and what you decided
    Receipts,
    /// What workers suggest
    Suggestions,
    /// Answer a suggestion
    Answer { id: String, answer: Said },
}

/// An answer to a suggestion.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Said {
    /// Take it over
    Yes,
    /// Do not
    No,
    /// Ask me later
    Later,
}

/// The team that this toolbox's owner works in. People are named by the first digits of their space.
#[derive(Debug, Subcommand)]
pub enum Team {
    /// Show it
    Show,
    /// Make one
    New {
        name: String,
        /// A number to reach it
        #[arg(long, default_value = "")]
        phone: String,
        /// Your own name, as people will read it
        #[arg(long)]
        me: String,
    },
    /// Make an invitation for one person
    Invite {
        /// What tells it from others; it stays on this device
        #[arg(default_value = "")]
        label: String,
    },
    /// List the people who share, and what asks for somebody
    People,
    /// Show one of them; they are told that you opened it
    Person { person: String },
    /// Suggest another time for a shared appointment
    SuggestTime {
        person: String,
        id: String,
        #[arg(value_parser = moment)]
        start: NaiveDateTime,
        /// The date on which it was due, where it repeats
        #[arg(long)]
        due: Option<NaiveDate>,
        /// A word to the person
        #[arg(long, default_value = "")]
        text: String,
    },
    /// Say what became of a shared appointment
    SuggestOutcome {
        person: String,
        id: String,
        #[arg(value_enum)]
        outcome: super::toolbox::Outcome,
        /// The date on which it was due, where it repeats
        #[arg(long)]
        due: Option<NaiveDate>,
    },
    /// Note that a person was reached (or not)
    Reached {
        person: String,
        /// They were not
        #[arg(long)]
        not: bool,
        #[arg(default_value = "")]
        text: String,
    },
}
