//! The shipped content (needs, first steps, help lines), compiled from `assets/content`.
//!
//! The build refuses an entry it does not understand, so everything here is whole. Words shown to people are
//! messages in `locales/`; here stand the facts: numbers, tags, search words, and where each was seen.

mod lines;

mod model {
    include!("model.rs");
}

use std::sync::OnceLock;

use besace_domain::Need;
use chrono::NaiveDate;

use model::{Content, NeedContent};

pub use lines::{country_lines, dialled, emergency_number, name};
pub use model::{FirstStep, Line, OsmTags};

/// The editors' text of the first-aid card with its sources, check date and what differs by country (Markdown).
pub const FIRST_AID: &str = include_str!("../../assets/content/first-aid.md");

fn content() -> &'static Content<'static> {
    static CONTENT: OnceLock<Content<'static>> = OnceLock::new();
    static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/content.bin"));
    CONTENT.get_or_init(|| postcard::from_bytes(BYTES).unwrap_or(NOTHING))
}

/// Never seen: the bytes were written by this crate's own build.
const NOTHING: Content<'static> =
    Content { needs: Vec::new(), steps: Vec::new(), needs_checked: "", lines: Vec::new(), lines_checked: "" };

fn of(need: Need) -> Option<&'static NeedContent<'static>> {
    content().needs.iter().find(|entry| entry.id == need.id())
}

/// Words that people type when they look for a need, by language (BCP 47). For search only, never shown.
pub fn synonyms() -> impl Iterator<Item = (Need, &'static str, &'static [&'static str])> {
    Need::ALL.into_iter().flat_map(|need| {
        let entries = of(need).map_or(&[][..], |entry| entry.synonyms.as_slice());
        entries.iter().map(move |(language, words)| (need, *language, words.as_slice()))
    })
}

/// The OpenStreetMap tags of places that answer a need: any of these, each with all its tags together.
#[must_use]
pub fn osm_tags(need: Need) -> &'static [OsmTags<'static>] {
    of(need).map_or(&[], |entry| entry.osm.as_slice())
}

/// The terms of the Open Eligibility taxonomy that answer a need.
#[must_use]
pub fn open_eligibility(need: Need) -> &'static [&'static str] {
    of(need).map_or(&[], |entry| entry.open_eligibility.as_slice())
}

/// The kinds of help lines to show with a need.
#[must_use]
pub fn lines_for(need: Need) -> &'static [&'static str] {
    of(need).map_or(&[], |entry| entry.line_kinds.as_slice())
}

/// The shipped steps of the first 48 hours, in order.
#[must_use]
pub fn first_steps() -> &'static [FirstStep<'static>] {
    &content().steps
}

/// All emergency and help lines, in the order of the file.
#[must_use]
pub fn crisis_lines() -> &'static [Line<'static>] {
    &content().lines
}

/// The card's text for editors: a mark at each sentence, and the list of its sources.
#[must_use]
pub fn card() -> &'static str {
    include_str!("../../assets/content/first-aid.md")
}

/// The day on which the help lines were compiled. Nobody dialled them for it.
#[must_use]
pub fn lines_checked() -> Option<NaiveDate> {
    content().lines_checked.parse().ok()
}

/// The day on which needs and steps were compiled.
#[must_use]
pub fn needs_checked() -> Option<NaiveDate> {
    content().needs_checked.parse().ok()
}

#[cfg(test)]
mod content_tests;
