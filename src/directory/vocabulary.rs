//! The words that name a need, in every language.

use std::sync::OnceLock;

use besace_domain::Need;

use crate::fold::words;
use crate::spelling::{allowed, distance};

/// The words of a search, and what they name.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Named {
    /// The needs that are named, in their order.
    pub(crate) needs: Vec<Need>,
    /// The words that name none.
    pub(crate) rest: Vec<String>,
}

/// What people call the needs, folded and split.
fn synonyms() -> &'static [(Vec<String>, Need)] {
    static ALL: OnceLock<Vec<(Vec<String>, Need)>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all: Vec<(Vec<String>, Need)> = besace_content::synonyms()
            .flat_map(|(need, _, texts)| texts.iter().map(move |text| (words(text), need)))
            .filter(|(words, _)| !words.is_empty())
            .collect();
        all.sort();
        all.dedup();
        all
    })
}

/// Finds the needs that words name: as they stand, with the last word still being typed, or with a typo.
pub(crate) fn named(typed: &[String]) -> Named {
    let mut found = find(typed, |word, synonym, is_last| {
        word == synonym || plural(word, synonym) || {
            is_last && word.chars().count() >= 4 && synonym.starts_with(word)
        }
    });
    if found.needs.is_empty() {
        found = find(typed, |word, synonym, _| {
            let most = allowed(word).min(allowed(synonym));
            most > 0 && distance(word, synonym, most).is_some()
        });
    }
    found
}

/// "shelters" is "shelter".
fn plural(word: &str, synonym: &str) -> bool {
    word.len() > 4 && word.strip_suffix('s') == Some(synonym)
}

fn find(typed: &[String], same: impl Fn(&str, &str, bool) -> bool) -> Named {
    let mut needs = Vec::new();
    let mut used = vec![false; typed.len()];
    for (synonym, need) in synonyms() {
        for (start, window) in typed.windows(synonym.len()).enumerate() {
            let matches =
                |(i, (word, part)): (usize, (&String, &String))| same(word, part, start + i + 1 == typed.len());
            if window.iter().zip(synonym).enumerate().all(matches) {
                needs.push(*need);
                used.iter_mut().skip(start).take(synonym.len()).for_each(|word| *word = true);
            }
        }
    }
    needs.sort();
    needs.dedup();
    let rest = typed.iter().zip(&used).filter(|(_, used)| !**used).map(|(word, _)| word.clone()).collect();
    Named { needs, rest }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needs(text: &str) -> Vec<Need> {
        named(&words(text)).needs
    }

    #[test]
    fn needs_are_named_in_many_languages_with_typos_and_without_accents() {
        for (text, need) in [
            ("dormir", Need::Sleep),
            ("hebergement", Need::Sleep),
            ("Nachtopvang", Need::Sleep),
            ("bed for tonight", Need::Sleep),
            ("مأوى", Need::Sleep),
            ("ماوي", Need::Sleep),
            ("ночлежка", Need::Sleep),
            ("metadonă", Need::Medication),
            ("methadon", Need::Medication),
            ("naloxonne", Need::Drugs),
            ("comedor social", Need::Food),
            ("perdu mes papiers", Need::Papers),
            ("mensa", Need::Food),
            ("telemóvel", Need::Phone),
            ("nocleg", Need::Sleep),
            ("zasilek", Need::Money),
            ("лична карта", Need::Papers),
            ("eczane", Need::Medication),
            ("avokat", Need::Legal),
            ("socijalna pomoc", Need::Money),
            ("smještaj", Need::Sleep),
        ] {
            assert!(needs(text).contains(&need), "{text}: {:?}", needs(text));
        }
        assert_eq!(needs("zzzz"), []);
        assert_eq!(needs(""), []);
    }

    #[test]
    fn the_other_words_stay_to_be_looked_for() {
        let found = named(&words("douche Ixelles"));
        assert_eq!((found.needs, found.rest), (vec![Need::Wash], vec!["ixelles".to_owned()]));
    }
}
