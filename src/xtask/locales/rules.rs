//! What must hold of the texts.

use super::{
    Problem,
    texts::{Language, Text},
    usage::Used,
};

/// Beginnings of words that nobody should read over a shoulder. Nowhere in the app, in any language.
const TELLING: &[(&str, &[&str])] = &[
    ("en", &["prison", "jail", "detention", "detain", "inmate", "convict", "probation", "drug", "addict", "junk"]),
    ("fr", &["prison", "détention", "détenu", "incarcér", "libération", "drogue", "toxico", "addict"]),
    ("nl", &["gevangen", "detentie", "gedetineerd", "cel", "drug", "verslaa", "verslaving"]),
    ("de", &["gefängnis", "haft", "häftling", "inhaftier", "knast", "droge", "süchtig", "sucht"]),
    ("ar", &["سجن", "السجن", "سجين", "معتقل", "مخدر", "المخدر", "مدمن", "إدمان"]),
    ("es", &["prisión", "cárcel", "preso", "presa", "detenci", "penitenci", "droga", "adict"]),
];

/// Words of treatment: fine in the text of a card, not in what stands in a title, a tile or a list.
const TELLING_IN_TITLES: &[&str] = &[
    "overdos",
    "overdosis",
    "sobredosis",
    "überdosis",
    "جرعة زائدة",
    "naloxon",
    "نالوكسون",
    "methadon",
    "méthadone",
    "metadona",
    "ميثادون",
    "heroin",
    "héroïne",
    "heroína",
    "هيروين",
];

/// The card's own steps stand on a page that was opened on purpose.
const CARD: [&str; 2] = ["card-", "days-"];

/// Identical words in two languages are no oversight up to here: "OK", "Bus, tram".
const MAY_BE_ALIKE: usize = 2;

/// Texts that no code makes.
pub fn unused(source: &Language, used: &Used) -> Vec<Problem> {
    let unused = source.texts.iter().filter(|(id, _)| !used.makes(id));
    unused.map(|(id, text)| problem(text, format!("{id} is used nowhere"))).collect()
}

/// What does not read as Fluent.
pub fn broken(language: &Language) -> Vec<Problem> {
    let problems = language.broken.iter().cloned();
    problems.map(|(place, what)| Problem { place, what }).collect()
}

/// Texts that a language lacks or has beyond the source, and gaps that differ.
pub fn complete(source: &Language, language: &Language) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (id, original) in &source.texts {
        let Some(text) = language.texts.get(id) else {
            let place = format!("locales/{}/{}.ftl", language.tag, original.area);
            problems.push(Problem { place, what: format!("{id} is missing") });
            continue;
        };
        if text.variables != original.variables {
            let list = |text: &Text| text.variables.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(" ");
            problems.push(problem(text, format!("{id} has gaps [{}], the source [{}]", list(text), list(original))));
        }
    }
    for (id, text) in language.texts.iter().filter(|(id, _)| !source.texts.contains_key(*id)) {
        problems.push(problem(text, format!("{id} is not in the source language")));
    }
    problems
}

/// Texts that stand in a language as they stand in the source.
pub fn untranslated(source: &Language, language: &Language) -> Vec<Problem> {
    let same = language.texts.iter().filter(|(id, text)| {
        let words = text.words.split(|c: char| !c.is_alphabetic()).filter(|word| word.len() > 1).count();
        words > MAY_BE_ALIKE && source.texts.get(*id).is_some_and(|original| original.words == text.words)
    });
    same.map(|(id, text)| problem(text, format!("{id} is still in the source language"))).collect()
}

/// Words that tell a bystander what the app is for.
pub fn telling(language: &Language) -> Vec<Problem> {
    let everywhere = TELLING.iter().find(|(tag, _)| *tag == language.tag).map_or(&[][..], |(_, words)| words);
    let mut problems = Vec::new();
    for (id, text) in &language.texts {
        if CARD.iter().any(|prefix| id.starts_with(prefix)) && id != "days-title" {
            continue;
        }
        let titles: &[&str] = if is_seen_from_afar(id) { TELLING_IN_TITLES } else { &[] };
        let low = text.words.to_lowercase();
        if let Some(word) = everywhere.iter().chain(titles).find(|word| holds(&low, word)) {
            problems.push(problem(text, format!("{id} holds “{word}”, which a bystander could read")));
        }
    }
    problems
}

/// Titles, tabs, tiles, notices, calendar texts and file names.
fn is_seen_from_afar(id: &str) -> bool {
    let parts: Vec<_> = id.split('-').collect();
    let hint = parts.last() == Some(&"hint");
    let title = parts.iter().any(|part| matches!(*part, "title" | "notice" | "notification" | "calendar" | "file"));
    title || (matches!(parts.first(), Some(&"nav" | &"need" | &"app")) && !hint)
}

/// True when a word of the text begins so.
fn holds(text: &str, beginning: &str) -> bool {
    text.match_indices(beginning).any(|(at, _)| !text[..at].chars().next_back().is_some_and(char::is_alphabetic))
}

fn problem(text: &Text, what: String) -> Problem {
    Problem { place: text.place.clone(), what }
}
