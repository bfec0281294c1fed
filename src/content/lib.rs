//! The shipped content (needs, first steps, help lines), compiled from `assets/content`.
//!
//! The build refuses an entry it does not understand, so everything here is whole. Words shown to people are
//! messages in `locales/`; here stand the facts: numbers, tags, search words, and, in a file of its own that the
//! browser fetches when somebody asks, where each was seen.

mod lines;

mod model {
    include!("model.rs");
}

use std::sync::OnceLock;

use besace_domain::Need;
use chrono::NaiveDate;

use model::{Content, NeedContent};

pub use lines::{country_lines, dialled, emergency_number, name};
pub use model::{FirstStep, Line, LineOrigin, NeedTerms, Origins, OsmTags, StepOrigin};

/// The file of [`Origins`], for the browser to fetch.
#[cfg(not(target_arch = "wasm32"))]
pub const ORIGINS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/origins.bin"));

static KNOWN: OnceLock<Origins<'static>> = OnceLock::new();

/// Where everything comes from; in a browser, none before [`bring_origins`].
#[must_use]
pub fn origins() -> Option<&'static Origins<'static>> {
    #[cfg(not(target_arch = "wasm32"))]
    KNOWN.get_or_init(|| postcard::from_bytes(ORIGINS).unwrap_or_default());
    KNOWN.get()
}

/// Takes in the file of origins, once; what is no such file changes nothing.
pub fn bring_origins(file: Vec<u8>) {
    if KNOWN.get().is_none()
        && let Ok(origins) = postcard::from_bytes(Vec::leak(file))
    {
        KNOWN.get_or_init(|| origins);
    }
}

/// Where a line of [`crisis_lines`] was seen, as far as that is known here.
#[must_use]
pub fn line_origin(line: &Line<'_>) -> Option<&'static LineOrigin<'static>> {
    let row = crisis_lines().iter().position(|one| std::ptr::eq(one, line))?;
    origins()?.lines.get(row)
}

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

fn terms(need: Need) -> Option<&'static NeedTerms<'static>> {
    let row = content().needs.iter().position(|entry| entry.id == need.id())?;
    origins()?.needs.get(row)
}

/// The OpenStreetMap tags of places that answer a need: any of these, each with all its tags together.
#[must_use]
pub fn osm_tags(need: Need) -> &'static [OsmTags<'static>] {
    terms(need).map_or(&[], |terms| terms.osm.as_slice())
}

/// The terms of the Open Eligibility taxonomy that answer a need.
#[must_use]
pub fn open_eligibility(need: Need) -> &'static [&'static str] {
    terms(need).map_or(&[], |terms| terms.open_eligibility.as_slice())
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
