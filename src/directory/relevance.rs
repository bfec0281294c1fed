//! How many of the searches that people really type find what they look for, over any directory.

use std::fmt::Write as _;

use besace_domain::Need;
use besace_engine_api::Search;
use chrono::NaiveDateTime;

use crate::{DirectoryError, DirectoryStore};

/// So many of the first services count.
const FIRST: u32 = 5;

/// What came of a list of searches.
#[derive(Clone, Debug, Default)]
pub struct Score {
    /// How many searches there are.
    pub queries: usize,
    /// How many found all that they must.
    pub held: usize,
    /// What the others found, in words.
    pub missed: String,
}

/// Does every search of a list: lines of `language | as typed | what must be found`, where that is `need:…` (one of the
/// first services answers it) and the ends of identifiers (each is among the first).
///
/// # Errors
/// What is wrong with the store.
pub fn score(store: &DirectoryStore, list: &str, now: NaiveDateTime) -> Result<Score, DirectoryError> {
    let mut score = Score::default();
    for line in list.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        let parts: Vec<&str> = line.split('|').map(str::trim).collect();
        let [language, text, expected] = parts.as_slice() else {
            let _ = writeln!(score.missed, "not a search: {line}");
            score.queries += 1;
            continue;
        };
        let search = Search { text: (*text).to_owned(), limit: FIRST, ..Search::default() };
        let hits = store.search(&search, now)?.hits;
        let holds = |what: &str| match what.strip_prefix("need:") {
            Some(need) => need.parse::<Need>().is_ok_and(|need| hits.iter().any(|hit| hit.needs.contains(&need))),
            None => hits.iter().any(|hit| hit.id.0.ends_with(&format!("-{what}"))),
        };
        let missing: Vec<&str> = expected.split(' ').filter(|what| !holds(what)).collect();
        score.queries += 1;
        if missing.is_empty() {
            score.held += 1;
        } else {
            let names: Vec<&str> = hits.iter().map(|hit| hit.name.as_str()).collect();
            let _ = writeln!(score.missed, "{language} {text:?}: no {} in {names:?}", missing.join(", "));
        }
    }
    Ok(score)
}
