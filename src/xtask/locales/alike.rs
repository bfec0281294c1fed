//! English left in another language.

use super::{Problem, rules::problem, texts::Language};

/// Texts that may stand as they stand in the source: languages (none: any), ids, and why.
const ALIKE: &[(&[&str], &[&str], &str)] = &[
    (&[], &["first-weekday"], "a mark for the code"),
    (&[], &["distance-metres", "distance-kilometres", "distance-tenths", "duration-both"], "units"),
    (&[], &["contact-field-email"], "the word is the same"),
    (
        &[],
        &[
            "region-ba-srp",
            "region-de-bb",
            "region-de-be",
            "region-de-bw",
            "region-de-hb",
            "region-de-hh",
            "region-de-sh",
            "region-es-md",
            "country-me",
            "country-xk",
        ],
        "the name is the same",
    ),
    (&["nl"], &["word-sleep", "word-rescheduled"], "the word is the same"),
    (&["ro"], &["word-health"], "the word is the same"),
    (&["fr", "de"], &["face-colour-orange"], "the word is the same"),
    (&["fr", "ro"], &["face-colour-violet"], "the word is the same"),
    (&["fr"], &["country-fr", "country-lu", "region-de-he"], "the name is the same"),
    (&["es"], &["country-al", "country-bg", "country-rs", "region-de-he"], "the name is the same"),
    (&["it"], &["country-al", "country-bg", "country-ro", "country-rs", "country-si"], "the name is the same"),
    (
        &["ro"],
        &["country-al", "country-bg", "country-md", "country-rs", "country-si", "region-de-by"],
        "the name is the same",
    ),
    (&["pl"], &["country-al", "country-rs"], "the name is the same"),
    (&["pt"], &["region-de-he"], "the name is the same"),
    (&["tr"], &["country-md", "country-tr", "language-ln", "language-ti"], "the name is the same"),
    (
        &["nl", "de"],
        &[
            "language-ha",
            "language-hi",
            "language-ln",
            "language-rom",
            "language-ti",
            "language-ur",
            "language-wo",
            "language-zgh",
        ],
        "the name is the same",
    ),
    (&["nl"], &["language-ff", "language-sw", "find-filters", "find-filters-on"], "the word is the same"),
    (
        &["de"],
        &["language-so", "about-version", "contact-field-name", "settings-text-normal", "times-field-who-text"],
        "the word is the same",
    ),
    (&["fr", "nl"], &["line-service-ambulance"], "the word is the same"),
    (&["fr", "nl", "de"], &["secret-code"], "the word is the same"),
    (
        &["fr"],
        &["about-version", "line-service-police", "nav-notes", "questions-title", "settings-safe"],
        "the word is the same",
    ),
    (&["es"], &["settings-text-normal", "suggestion-no"], "the word is the same"),
    (&["es", "it"], &["desk-no"], "the word is the same"),
    (&["fr", "de"], &["desk-organization"], "the word is the same"),
    (&["nl"], &["desk-postcode"], "the word is the same"),
];

/// Words that only English has.
const ENGLISH: [&str; 14] = [
    "the", "you", "your", "this", "that", "with", "what", "they", "have", "nothing", "somebody", "phone", "from", "and",
];

/// Texts that stand in a language as they stand in the source, and texts with a word of English in them.
pub fn untranslated(source: &Language, language: &Language) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (id, text) in &language.texts {
        let words = || text.words.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 1);
        let same = source.texts.get(id).is_some_and(|original| original.words == text.words);
        if same && words().next().is_some() && !may_be_alike(id, &language.tag) {
            problems.push(problem(text, format!("{id} is still in the source language")));
        } else if let Some(word) = words().find(|word| ENGLISH.contains(&word.to_lowercase().as_str())) {
            problems.push(problem(text, format!("{id} holds the English word “{word}”")));
        }
    }
    problems
}

fn may_be_alike(id: &str, tag: &str) -> bool {
    ALIKE.iter().any(|(languages, ids, _)| (languages.is_empty() || languages.contains(&tag)) && ids.contains(&id))
}
