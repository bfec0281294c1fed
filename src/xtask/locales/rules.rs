//! What must hold of the texts.

use super::{
    Problem,
    texts::{Language, Text},
    usage::Used,
};

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

/// The plural forms that whole numbers take, by Unicode's rules (CLDR); exact millions aside.
const PLURALS: &[(&[&str], &[&str])] = &[
    (&["en", "fr", "nl", "de", "es", "it", "pt", "tr", "sq", "bg"], &["one", "other"]),
    (&["ro", "sr-Latn", "bs"], &["one", "few", "other"]),
    (&["ru", "pl"], &["one", "few", "many"]),
    (&["ar"], &["zero", "one", "two", "few", "many", "other"]),
];

/// Choices by number that lack a form of the language, or have one that it never takes.
pub fn plurals(language: &Language) -> Vec<Problem> {
    let Some((_, forms)) = PLURALS.iter().find(|(tags, _)| tags.contains(&language.tag.as_str())) else {
        let what = "the plural forms of this language are not known: src/xtask/locales/rules.rs".to_owned();
        return vec![Problem { place: format!("locales/{}", language.tag), what }];
    };
    let mut problems = Vec::new();
    for (id, text) in &language.texts {
        for there in &text.plurals {
            // "1er" and the like: numbers of their own, and one form for all others.
            if there.len() == 1 && there.contains("other") {
                continue;
            }
            // Nothing and two are often said with a number of their own: [0], [2].
            let lacks = forms.iter().find(|form| !matches!(**form, "zero" | "two") && !there.contains(**form));
            let never = there.iter().find(|form| !forms.contains(&form.as_str()));
            if let Some(form) = lacks {
                problems.push(problem(text, format!("{id} lacks the plural form [{form}]")));
            } else if let Some(form) = never {
                problems.push(problem(text, format!("{id} has a plural form that the language never takes: [{form}]")));
            }
        }
    }
    problems
}

/// A problem at the place of a text.
pub(super) fn problem(text: &Text, what: String) -> Problem {
    Problem { place: text.place.clone(), what }
}
