//! What can be asked of the records of the toolbox.

use std::path::PathBuf;

use besace_domain::{FollowThrough, Need, PlanSection, Repeat};
use chrono::{NaiveDate, NaiveDateTime};
use clap::{Args, Subcommand, ValueEnum};

use super::{moment, need};

#[derive(Debug, Subcommand)]
pub enum Contacts {
    /// List them, in order
    List,
    /// Show one
    Show { id: String },
    /// Add one
    Add {
        name: String,
        #[command(flatten)]
        fields: ContactFields,
    },
    /// Change one: what is not given stays
    Change {
        id: String,
        #[arg(long)]
        name: Option<String>,
        #[command(flatten)]
        fields: ContactFields,
    },
    /// Say in which order they stand
    Order { ids: Vec<String> },
    /// Say that you still want one here
    Review { id: String },
    /// Take one out
    Remove { id: String },
    /// Add the contacts of a vCard file
    Import { file: PathBuf },
}

#[derive(Debug, Args)]
pub struct ContactFields {
    /// What they are for you
    #[arg(long)]
    pub role: Option<String>,
    /// Where they work
    #[arg(long)]
    pub organization: Option<String>,
    /// Number, or NUMBER=LABEL; several in the order in which to try them
    #[arg(long = "phone", value_name = "NUMBER")]
    pub phones: Vec<String>,
    #[arg(long)]
    pub email: Option<String>,
    #[arg(long)]
    pub address: Option<String>,
    /// Language spoken (such as fr)
    #[arg(long = "language")]
    pub languages: Vec<String>,
    /// Need they answer
    #[arg(long = "need", value_parser = need)]
    pub needs: Vec<Need>,
    /// When they can be reached (OpenStreetMap opening_hours)
    #[arg(long)]
    pub hours: Option<String>,
    /// Private note
    #[arg(long)]
    pub note: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum Appointments {
    /// List them: to answer, today, coming, past
    List,
    /// Show one
    Show { id: String },
    /// Add one
    Add {
        title: String,
        /// When it begins, such as 2026-12-01T09:30
        #[arg(long, value_parser = moment)]
        start: NaiveDateTime,
        #[command(flatten)]
        fields: AppointmentFields,
    },
    /// Say what became of one time of it
    Outcome {
        id: String,
        /// The date on which it was due
        due: NaiveDate,
        outcome: Outcome,
    },
    /// Give one time of it another time
    Move {
        id: String,
        /// The date on which it was due
        due: NaiveDate,
        #[arg(value_parser = moment)]
        start: NaiveDateTime,
    },
    /// Take one out
    Remove { id: String },
    /// Add the appointments of a calendar file
    Import { file: PathBuf },
    /// Write one to a calendar file that tells nothing but when
    Export {
        id: String,
        file: PathBuf,
        /// The neutral title
        #[arg(long, default_value = "Appointment")]
        title: String,
        /// Write the place too
        #[arg(long)]
        place: bool,
    },
}

#[derive(Debug, Args)]
pub struct AppointmentFields {
    /// How long, in minutes
    #[arg(long, default_value_t = 0)]
    pub minutes: u16,
    /// How it repeats, such as FREQ=DAILY
    #[arg(long)]
    pub repeat: Option<Repeat>,
    /// With which contact
    #[arg(long, value_name = "ID")]
    pub contact: Option<String>,
    /// With whom, in words
    #[arg(long, default_value = "")]
    pub with: String,
    #[arg(long, default_value = "")]
    pub place: String,
    /// What to bring
    #[arg(long)]
    pub bring: Vec<String>,
    /// How to get there
    #[arg(long, default_value = "")]
    pub route: String,
    /// Private note
    #[arg(long, default_value = "")]
    pub note: String,
    /// Need it answers
    #[arg(long = "need", value_parser = need)]
    pub needs: Vec<Need>,
}

/// What became of an appointment.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Outcome {
    Planned,
    Confirmed,
    Attended,
    Missed,
    Excused,
    Rescheduled,
    Cancelled,
}

impl From<Outcome> for FollowThrough {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Planned => Self::Planned,
            Outcome::Confirmed => Self::Confirmed,
            Outcome::Attended => Self::Attended,
            Outcome::Missed => Self::Missed,
            Outcome::Excused => Self::Excused,
            Outcome::Rescheduled => Self::Rescheduled,
            Outcome::Cancelled => Self::Cancelled,
        }
    }
}

#[derive(Debug, Subcommand)]
pub enum Steps {
    /// List them, in order
    List,
    /// Add one
    Add {
        text: String,
        #[arg(long = "need", value_parser = need)]
        needs: Vec<Need>,
    },
    /// Tick one
    Done { id: String },
    /// Take the tick away
    Undone { id: String },
    /// Say in which order they stand
    Order { ids: Vec<String> },
    /// Take one out
    Remove { id: String },
}

#[derive(Debug, Subcommand)]
pub enum Notes {
    /// List them, last written first
    List,
    /// Add one
    Add { text: String },
    /// Take one out
    Remove { id: String },
}

#[derive(Debug, Subcommand)]
pub enum Plan {
    /// Show it, part by part
    List,
    /// Add a line
    Add { section: Section, text: String },
    /// Take a line out
    Remove { id: String },
}

/// A part of the safety plan.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Section {
    WarningSigns,
    WhatHelps,
    PeopleAndPlaces,
    Reasons,
}

impl From<Section> for PlanSection {
    fn from(section: Section) -> Self {
        match section {
            Section::WarningSigns => Self::WarningSigns,
            Section::WhatHelps => Self::WhatHelps,
            Section::PeopleAndPlaces => Self::PeopleAndPlaces,
            Section::Reasons => Self::Reasons,
        }
    }
}
