//! `cargo xtask locales`: every text in every language, none unused, gaps alike, no telling word.

mod rules;
mod texts;
mod usage;

use std::fmt;

use anyhow::{Result, bail};

use crate::{progress, project::Project};
use texts::Language;

/// The language in which texts are first written.
const SOURCE: &str = "en";

/// Something to mend.
#[derive(Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where: the file below the checkout's root, with its line where there is one.
    place: String,
    /// What, in a sentence.
    what: String,
}

impl Problem {
    /// By file, and by line as a number.
    fn order(&self) -> (String, usize, String) {
        let (file, line) = self.place.split_once(':').unwrap_or((&self.place, ""));
        (file.to_owned(), line.parse().unwrap_or(0), self.what.clone())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

/// Checks all texts; lists what is to mend and fails when there is something.
///
/// # Errors
/// When something is to mend, or the texts cannot be read.
pub fn check(project: &Project) -> Result<()> {
    let languages = texts::read(&project.path("locales"))?;
    let used = usage::read(&project.path("src"))?;
    let Some(source) = languages.iter().find(|language| language.tag == SOURCE) else {
        bail!("locales/{SOURCE} is missing: it is where every text is first written");
    };
    let problems = find(source, &languages, &used);
    for problem in &problems {
        progress::say(problem.to_string());
    }
    if !problems.is_empty() {
        bail!("{} to mend in the texts", problems.len());
    }
    progress::say(format!("{} texts in {} languages: complete", source.texts.len(), languages.len()));
    Ok(())
}

fn find(source: &Language, languages: &[Language], used: &usage::Used) -> Vec<Problem> {
    let mut problems = rules::unused(source, used);
    for language in languages {
        problems.extend(rules::broken(language));
        problems.extend(rules::telling(language));
        if language.tag != source.tag {
            problems.extend(rules::complete(source, language));
            problems.extend(rules::untranslated(source, language));
        }
    }
    problems.sort_by_cached_key(Problem::order);
    problems
}

#[cfg(test)]
#[path = "locales/locales_tests.rs"]
mod tests;
