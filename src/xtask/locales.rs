//! `cargo xtask locales`: every text in every language, none unused, gaps alike, no telling word.

mod alike;
mod discreet;
mod letters;
mod reading;
mod rules;
mod sheet;
mod source;
mod texts;
mod usage;

use std::{fmt, path::PathBuf};

use anyhow::{Result, bail};

use crate::{progress, project::Project};
use texts::Language;

/// The language in which texts are first written.
const SOURCE: &str = "en";

/// What to do with the texts; without a flag they are checked.
#[derive(clap::Args)]
pub struct Options {
    /// Writes all texts to one table for reviewers: tab-separated, or comma-separated when FILE ends in .csv.
    #[arg(long, value_name = "FILE")]
    sheet: Option<PathBuf>,
    /// Takes such a table back; what stands in it unchanged changes nothing.
    #[arg(long, value_name = "FILE", conflicts_with = "sheet")]
    import: Option<PathBuf>,
    /// Tells how long sentences and words are, by language and by file.
    #[arg(long, conflicts_with_all = ["sheet", "import"])]
    reading: bool,
}

/// Does what the options ask for.
///
/// # Errors
/// When something is to mend, or a file cannot be read or written.
pub fn run(project: &Project, options: &Options) -> Result<()> {
    if let Some(file) = &options.sheet {
        return sheet::export(&project.path("locales"), file);
    }
    if let Some(file) = &options.import {
        sheet::import(&project.path("locales"), file)?;
    }
    if options.reading {
        let languages = texts::read(&project.path("locales"))?;
        progress::say(reading::Report::of(&languages).to_string());
        return Ok(());
    }
    check(project)
}

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
        problems.extend(rules::plurals(language));
        problems.extend(discreet::telling(language));
        problems.extend(letters::foreign(language));
        if language.tag != source.tag {
            problems.extend(rules::complete(source, language));
            problems.extend(alike::untranslated(source, language));
        }
    }
    problems.sort_by_cached_key(Problem::order);
    problems
}

#[cfg(test)]
#[path = "locales/locales_tests.rs"]
mod tests;
