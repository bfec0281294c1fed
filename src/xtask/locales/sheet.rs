//! All texts as one table for people who do not work with files, and back without loss.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail, ensure};

use super::{SOURCE, source::Source, texts::Language};
use crate::progress;

/// Columns before the languages.
const COLUMNS: [&str; 4] = ["key", "file", "context", "screen"];

/// Spreadsheet programs take a file for Unicode by this mark alone.
const MARK: &str = "\u{feff}";

/// Where the texts of a file are seen: names of the pictures that `cargo xtask test` makes.
const SCREENS: &[(&str, &str)] = &[
    ("common", "home"),
    ("crisis", "help"),
    ("dates", "times"),
    ("find", "find-list"),
    ("first-steps", "steps"),
    ("help-view", "help"),
    ("languages", "person-edit"),
    ("need", "need"),
    ("needs", "home"),
    ("notes", "notes"),
    ("people", "person-edit"),
    ("plan", "plan"),
    ("service", "service"),
    ("shell", "settings"),
    ("steps", "steps"),
    ("times", "times"),
];

/// Every file of every language, by tag and name.
type Files = BTreeMap<String, BTreeMap<String, Source>>;

/// Writes the table.
///
/// # Errors
/// When a file cannot be read or written.
pub fn export(locales: &Path, file: &Path) -> Result<()> {
    let files = read(locales)?;
    fs::write(file, table(&files, delimiter(file))?).with_context(|| format!("cannot write {}", file.display()))?;
    progress::say(format!("{} languages are in {}", files.len(), file.display()));
    Ok(())
}

/// Takes a table back. Nothing is written unless every row can be taken.
///
/// # Errors
/// When the table cannot be read, or a row has an unknown key, broken Fluent or other gaps than the source.
pub fn import(locales: &Path, file: &Path) -> Result<()> {
    let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let before = read(locales)?;
    let after = take(&before, &bytes, delimiter(file))?;
    let mut changed = 0;
    for (tag, areas) in &after {
        for (area, source) in areas {
            if before.get(tag).and_then(|areas| areas.get(area)) == Some(source) {
                continue;
            }
            let path = locales.join(tag).join(area).with_extension("ftl");
            fs::create_dir_all(locales.join(tag))?;
            fs::write(&path, source.text()).with_context(|| format!("cannot write {}", path.display()))?;
            changed += 1;
        }
    }
    progress::say(format!("{changed} files changed"));
    Ok(())
}

fn delimiter(file: &Path) -> u8 {
    if file.extension().is_some_and(|extension| extension == "csv") { b',' } else { b'\t' }
}

fn read(locales: &Path) -> Result<Files> {
    let mut files = Files::new();
    for language in folder(locales)?.into_iter().filter(|path| path.is_dir()) {
        let mut areas = BTreeMap::new();
        for path in folder(&language)?.into_iter().filter(|path| path.extension().is_some_and(|end| end == "ftl")) {
            let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
            areas.insert(stem(&path), Source::new(&text));
        }
        files.insert(stem(&language), areas);
    }
    ensure!(files.contains_key(SOURCE), "locales/{SOURCE} is missing: it is where every text is first written");
    Ok(files)
}

fn folder(path: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(entries.flatten().map(|entry| entry.path()).collect())
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

fn table(files: &Files, delimiter: u8) -> Result<Vec<u8>> {
    let tags: Vec<&str> =
        std::iter::once(SOURCE).chain(files.keys().map(String::as_str).filter(|tag| *tag != SOURCE)).collect();
    let mut rows = csv::WriterBuilder::new().delimiter(delimiter).from_writer(MARK.as_bytes().to_vec());
    rows.write_record(COLUMNS.iter().chain(&tags))?;
    for (area, source) in &files[SOURCE] {
        let screen = SCREENS.iter().find(|(of, _)| of == area).map_or("", |(_, screen)| screen);
        for id in source.ids() {
            let context = source.context(id);
            let cell = |tag: &&str| files[*tag].get(area).and_then(|source| source.get(id)).unwrap_or_default();
            rows.write_record([id, area, &context, screen].into_iter().chain(tags.iter().map(cell)))?;
        }
    }
    rows.into_inner().map_err(|error| anyhow::anyhow!("{error}"))
}

/// The files as they are after the table was taken in.
fn take(before: &Files, bytes: &[u8], delimiter: u8) -> Result<Files> {
    let bytes = bytes.strip_prefix(MARK.as_bytes()).unwrap_or(bytes);
    let mut rows = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(bytes);
    let heads = rows.headers()?.clone();
    let key = heads.iter().position(|head| head == COLUMNS[0]).context("the table has no column “key”")?;
    let tags: Vec<(usize, &str)> = heads.iter().enumerate().filter(|(_, head)| is_tag(head)).collect();
    let mut after = before.clone();
    for row in rows.records() {
        let row = row?;
        let line = row.position().map_or(0, csv::Position::line);
        let id = row.get(key).unwrap_or_default().trim();
        if id.is_empty() {
            continue;
        }
        let Some((area, source)) = before[SOURCE].iter().find(|(_, source)| source.get(id).is_some()) else {
            bail!("line {line}: {id} is in no file of locales/{SOURCE}; nothing was changed");
        };
        for (column, tag) in &tags {
            let words = row.get(*column).unwrap_or_default().trim();
            let now = before.get(*tag).and_then(|areas| areas.get(area)).and_then(|source| source.get(id));
            if words.is_empty() || Some(words) == now {
                continue;
            }
            fits(id, words, source).with_context(|| format!("line {line}, {tag}: nothing was changed"))?;
            let file = after.entry((*tag).to_owned()).or_default().entry(area.clone()).or_insert_with(|| {
                let mut new = source.clone();
                new.keep(|_| false);
                new
            });
            file.set(id, words, &source.ids().collect::<Vec<_>>());
        }
    }
    Ok(after)
}

/// A column is a language when it is headed by a tag: two or three letters, perhaps with more behind a hyphen.
fn is_tag(head: &str) -> bool {
    let mut parts = head.split('-');
    let primary = parts.next().unwrap_or_default();
    let letters = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    head != COLUMNS[0] && (2..=3).contains(&primary.len()) && letters(primary) && parts.all(letters)
}

/// Whether words are one message of Fluent with the gaps of the source.
fn fits(id: &str, words: &str, source: &Source) -> Result<()> {
    let parse = |words: &str| {
        let mut one = Source::default();
        one.set(id, words, &[]);
        let mut language = Language::default();
        language.add("", &one.text());
        language
    };
    let (new, old) = (parse(words), parse(source.get(id).unwrap_or_default()));
    if let Some((_, what)) = new.broken.first() {
        bail!("{id} cannot be read: {what}");
    }
    ensure!(new.texts.len() == 1, "{id} holds more than one message");
    let gaps = |language: &Language| language.texts.get(id).map(|text| text.variables.clone());
    ensure!(gaps(&new) == gaps(&old), "{id} has other gaps than the source");
    Ok(())
}

#[cfg(test)]
#[path = "sheet_tests.rs"]
mod tests;
