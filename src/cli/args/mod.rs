//! What can be asked on the command line.

mod sharing;
mod toolbox;

use std::path::PathBuf;

use besace_domain::{Need, Position};
use besace_engine_api::Audience;
use besace_update::Hub;
use chrono::{NaiveDate, NaiveDateTime};
use clap::{Args, Parser, Subcommand};

pub use sharing::{Said, Sharing, Team};
pub use toolbox::{AppointmentFields, Appointments, ContactFields, Contacts, Notes, Plan, Steps};

/// The toolbox and the directory from the command line.
///
/// The code or passphrase comes from BESACE_SECRET, else it is asked for. Records are named by the
/// first digits of their identifier, as `list` shows them.
#[derive(Debug, Parser)]
#[command(name = "besace-cli", version)]
pub struct Cli {
    /// Folder in which toolbox and directory are kept
    #[arg(long, global = true, env = "BESACE_DATA", value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Answer in JSON
    #[arg(long, global = true)]
    pub json: bool,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Say whether there is a toolbox, and where it is kept
    Status,
    /// Make a toolbox (six digits or more make a code, anything else a passphrase)
    Init,
    /// Make a new recovery code, to be written on paper
    RecoveryCode,
    /// Change the code or passphrase (the new one comes from BESACE_NEW_SECRET, else it is asked for)
    ChangeSecret,
    /// Show the first screen: next appointment, next step, people
    Home,
    /// Show what answers a need: own people first, then services
    Need {
        #[arg(value_parser = need)]
        need: Need,
        /// Where you are: latitude,longitude
        #[arg(long, value_parser = position)]
        from: Option<Position>,
    },
    /// People and services of the toolbox
    #[command(subcommand)]
    Contacts(Contacts),
    /// Appointments
    #[command(subcommand)]
    Appointments(Appointments),
    /// Steps of the plan, beginning with the first 48 hours
    #[command(subcommand)]
    Steps(Steps),
    /// Private notes
    #[command(subcommand)]
    Notes(Notes),
    /// The safety plan
    #[command(subcommand)]
    Plan(Plan),
    /// What you said of yourself: release date, country, place
    Profile(ProfileArgs),
    /// Sharing with teams; the hub is the one that BESACE_HUB_ADDRESS names
    #[command(subcommand)]
    Sharing(Sharing),
    /// The team you work in; the hub is the one that BESACE_HUB_ADDRESS names
    #[command(subcommand)]
    Team(Team),
    /// Search the directory
    Search(SearchArgs),
    /// Show a service of the directory
    Service { id: String },
    /// Add a service of the directory to the toolbox
    Keep { id: String },
    /// Places by the beginning of their name
    Places { beginning: String },
    /// Emergency and help lines; they need no toolbox
    HelpLines {
        /// Country (two letters); every country without it
        #[arg(default_value = "")]
        country: String,
        /// Language whose lines stand first
        #[arg(long, default_value = "en")]
        language: String,
    },
    /// The directory on this device
    #[command(subcommand)]
    Directory(Directory),
    /// Write the whole toolbox to a sealed file (its passphrase comes from BESACE_FILE_SECRET, else it is asked for)
    Export { file: PathBuf },
    /// Take a sealed file in: its records are merged with those that are here
    Restore { file: PathBuf },
    /// Erase the toolbox and the directory, for good
    Erase {
        /// Really
        #[arg(long)]
        yes: bool,
    },
}

/// What to change; nothing given shows it.
#[derive(Debug, Args)]
pub struct ProfileArgs {
    /// The first day out
    #[arg(long)]
    pub release: Option<NaiveDate>,
    /// Country (two letters)
    #[arg(long)]
    pub country: Option<String>,
    /// Place to look for services around
    #[arg(long)]
    pub place: Option<String>,
}

#[derive(Debug, Args)]
pub struct SearchArgs {
    /// Words, in any language
    pub words: Vec<String>,
    #[arg(long, value_parser = need)]
    pub need: Option<Need>,
    /// Nearest first from here: latitude,longitude
    #[arg(long, value_parser = position)]
    pub from: Option<Position>,
    /// Open now
    #[arg(long)]
    pub open: bool,
    /// No identity document asked for
    #[arg(long)]
    pub no_id: bool,
    /// Language on site (such as fr)
    #[arg(long)]
    pub language: Option<String>,
    /// For whom: women, men, young, older, families, no-papers, with-animal
    #[arg(long = "for", value_parser = audience)]
    pub audience: Option<Audience>,
    /// One can come in with a wheelchair
    #[arg(long)]
    pub wheelchair: bool,
    #[arg(long, default_value_t = 20)]
    pub limit: u32,
}

#[derive(Debug, Subcommand)]
pub enum Directory {
    /// Say which one it is
    Info,
    /// Put a directory pack in its place
    Install { file: PathBuf },
    /// Read a source (HSDS JSON or CSV, OpenStreetMap; a file or folder), tell row by row what became of it, and
    /// put it in its place
    Import { source: PathBuf },
    /// Fetch what was published since from a hub, as the app does by itself; only what its keys signed is taken in
    Update {
        /// The hub's address
        #[arg(long, value_name = "URL", env = "BESACE_HUB_ADDRESS")]
        from: Option<Hub>,
    },
}

fn need(text: &str) -> Result<Need, String> {
    let all = || Need::ALL.map(Need::id).join(", ");
    text.parse().map_err(|_| format!("needs are: {}", all()))
}

fn audience(text: &str) -> Result<Audience, String> {
    serde_json::from_value(text.into()).map_err(|_| "see --help for the list".to_owned())
}

fn position(text: &str) -> Result<Position, String> {
    let parsed = text
        .split_once(',')
        .and_then(|(latitude, longitude)| Position::new(latitude.trim().parse().ok()?, longitude.trim().parse().ok()?));
    parsed.ok_or_else(|| "write it as latitude,longitude: 50.85,4.35".to_owned())
}

fn moment(text: &str) -> Result<NaiveDateTime, String> {
    let text = text.replace(' ', "T");
    let formats = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"];
    let parsed = formats.iter().find_map(|format| NaiveDateTime::parse_from_str(&text, format).ok());
    parsed.ok_or_else(|| "write it as 2026-12-01T09:30".to_owned())
}
