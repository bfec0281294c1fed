// What the build writes and the program reads. Shared by build.rs and lib.rs: borrowed texts, so that
// reading copies nothing but the lists.

use serde::{Deserialize, Serialize};

/// What every device carries.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Content<'a> {
    /// In the order of the domain's list.
    #[serde(borrow)]
    pub needs: Vec<NeedContent<'a>>,
    pub steps: Vec<FirstStep<'a>>,
    /// The day on which needs and steps were compiled.
    pub needs_checked: &'a str,
    pub lines: Vec<Line<'a>>,
    /// The day on which the lines were compiled.
    pub lines_checked: &'a str,
}

/// What belongs to a need.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct NeedContent<'a> {
    pub id: &'a str,
    #[serde(borrow)]
    pub line_kinds: Vec<&'a str>,
    /// By language.
    pub synonyms: Vec<(&'a str, Vec<&'a str>)>,
}

/// What editors and imports ask for: a file of its own, so that no phone carries it about in its engine.
///
/// Each list is in the order of its namesake in [`Content`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origins<'a> {
    /// The terms by which an import recognises a need.
    #[serde(borrow)]
    pub needs: Vec<NeedTerms<'a>>,
    /// Why a step is in the list.
    pub steps: Vec<StepOrigin<'a>>,
    /// Where a line was seen.
    pub lines: Vec<LineOrigin<'a>>,
    /// The first-aid card with a mark at each sentence, and the list of its sources (Markdown).
    pub card: &'a str,
}

/// How other vocabularies call a need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NeedTerms<'a> {
    /// Tags of OpenStreetMap: any of these, each with all its tags together.
    #[serde(borrow)]
    pub osm: Vec<OsmTags<'a>>,
    /// Terms of the Open Eligibility taxonomy.
    pub open_eligibility: Vec<&'a str>,
}

/// Why a step is in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepOrigin<'a> {
    /// Why (English).
    pub why: &'a str,
    /// Where the need for it was seen.
    pub sources: Vec<&'a str>,
}

/// Where a line was seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineOrigin<'a> {
    /// What operators have to know (English).
    pub note: &'a str,
    /// Pages or files in which the number was seen.
    pub sources: Vec<&'a str>,
    /// What those are and how old.
    pub seen_in: &'a str,
    /// The year of the newest dated source.
    pub latest_source: Option<u16>,
}

/// OpenStreetMap tags that must be present together, as key and value.
pub type OsmTags<'a> = Vec<(&'a str, &'a str)>;

/// A step of the first 48 hours. Its text is a message, by number (`first-step-1` …).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FirstStep<'a> {
    /// Its place in the list, from 1.
    pub number: u8,
    /// Hours after release by which to try to have done it.
    pub by_hour: u16,
    /// The id of the need it answers.
    pub need: &'a str,
}

/// An emergency or help line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line<'a> {
    /// ISO 3166-1 alpha-2, or `XK`.
    pub country: &'a str,
    /// Where in the country; empty for all of it.
    pub region: &'a str,
    /// `emergency`, `suicide`, `emotional-support`, `drugs`, `poison`, `shelter`, `violence` or `justice`.
    pub kind: &'a str,
    /// For `emergency`: `any`, `ambulance`, `police`, `fire` or `text`; else empty.
    pub service: &'a str,
    /// As the line calls itself, by language.
    pub names: Vec<(&'a str, &'a str)>,
    /// As dialled inside the country, or international with `+`.
    pub number: &'a str,
    /// Languages spoken (BCP 47).
    pub languages: Vec<&'a str>,
    /// OpenStreetMap `opening_hours`, or empty for not known.
    pub hours: &'a str,
    /// Whether the call is free, where a source says so.
    pub free: Option<bool>,
    /// True where two independent sources name the number.
    pub two_sources: bool,
}
