//! How hard the texts are to read: lengths of sentences and words. It reports; people judge.

use std::fmt;

use super::texts::Language;

/// A word is long from this many letters on: the measure of LIX (Björnsson), made to compare languages.
const LONG: usize = 7;

/// How many of the hardest sentences are listed a language.
const WORST: usize = 10;

/// What was measured in all languages.
#[derive(Debug, Default)]
pub struct Report {
    languages: Vec<Measured>,
}

#[derive(Debug, Default)]
struct Measured {
    tag: String,
    whole: Counts,
    areas: Vec<(String, Counts)>,
    worst: Vec<Sentence>,
}

/// Sentences, their words, and the long ones among these.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Counts {
    sentences: usize,
    words: usize,
    long: usize,
    longest: usize,
}

#[derive(Clone, Debug, PartialEq)]
struct Sentence {
    id: String,
    text: String,
    counts: Counts,
}

impl Report {
    /// Measures each language.
    pub fn of(languages: &[Language]) -> Self {
        Self { languages: languages.iter().map(Measured::of).collect() }
    }
}

impl Measured {
    fn of(language: &Language) -> Self {
        let mut measured = Self { tag: language.tag.clone(), ..Self::default() };
        for (id, text) in &language.texts {
            for sentence in sentences(&text.words) {
                let counts = Counts::of(sentence);
                measured.whole.add(counts);
                match measured.areas.iter_mut().find(|(area, _)| *area == text.area) {
                    Some((_, area)) => area.add(counts),
                    None => measured.areas.push((text.area.clone(), counts)),
                }
                measured.worst.push(Sentence { id: id.clone(), text: sentence.to_owned(), counts });
            }
        }
        measured.areas.sort_by(|(_, a), (_, b)| b.lix().total_cmp(&a.lix()));
        measured.worst.sort_by_key(|sentence| std::cmp::Reverse(sentence.counts.words + sentence.counts.long));
        measured.worst.truncate(WORST);
        measured
    }
}

impl Counts {
    fn of(sentence: &str) -> Self {
        let lengths: Vec<_> = words(sentence).map(|word| word.chars().count()).collect();
        let long = lengths.iter().filter(|length| **length >= LONG).count();
        Self { sentences: 1, words: lengths.len(), long, longest: lengths.len() }
    }

    fn add(&mut self, other: Self) {
        self.sentences += other.sentences;
        self.words += other.words;
        self.long += other.long;
        self.longest = self.longest.max(other.longest);
    }

    #[allow(clippy::cast_precision_loss, reason = "a few thousand words")]
    fn mean(&self) -> f64 {
        self.words as f64 / self.sentences.max(1) as f64
    }

    #[allow(clippy::cast_precision_loss, reason = "a few thousand words")]
    fn share(&self) -> f64 {
        100.0 * self.long as f64 / self.words.max(1) as f64
    }

    /// Words a sentence and long words in a hundred; a children's book has about 25.
    fn lix(&self) -> f64 {
        self.mean() + self.share()
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (lix, mean, share) = (self.lix(), self.mean(), self.share());
        write!(f, "LIX {lix:4.0}  words a sentence {mean:4.1}, at most {:2}  long words {share:3.0} %", self.longest)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for language in &self.languages {
            writeln!(f, "{:<20}{}", language.tag, language.whole)?;
        }
        for language in &self.languages {
            writeln!(f, "\n{}", language.tag)?;
            for (area, counts) in &language.areas {
                writeln!(f, "  {area:<18}{counts}")?;
            }
            for Sentence { id, text, counts } in &language.worst {
                writeln!(f, "    {} words, {} long: {id}: {text}", counts.words, counts.long)?;
            }
        }
        Ok(())
    }
}

/// The sentences and headings of a text.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let ends = |c: char| matches!(c, '.' | '!' | '?' | '…' | ':' | ';' | '\n' | '؟' | '؛');
    text.split(ends).map(str::trim).filter(|sentence| words(sentence).next().is_some())
}

fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split(|c: char| !c.is_alphanumeric()).filter(|word| word.contains(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at once")]
    use std::fmt::Write as _;
    use std::path::Path;

    use super::super::texts;
    use super::*;

    #[test]
    fn a_sentence_is_measured_by_its_words_and_the_long_ones() {
        let counts = Counts::of("Your toolbox is a sealed box on your telephone");
        assert_eq!(counts, Counts { sentences: 1, words: 9, long: 2, longest: 9 });
        assert_eq!((counts.mean(), counts.share().round()), (9.0, 22.0));
        assert_eq!(
            sentences("Look. Call now!  3. هل تنام؟ نعم").collect::<Vec<_>>(),
            ["Look", "Call now", "هل تنام", "نعم"]
        );
    }

    #[test]
    fn every_language_and_file_is_told_with_the_ten_hardest_sentences() {
        let languages = texts::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales")).unwrap();
        let report = Report::of(&languages);
        let mut table = String::new();
        write!(table, "{report}").unwrap();
        crate::progress::say(&table);
        assert_eq!(report.languages.len(), languages.len());
        for language in &report.languages {
            assert!(table.contains(&format!("\n{}\n", language.tag)), "{}", language.tag);
            assert_eq!(language.worst.len(), WORST, "{}", language.tag);
            let parts = |count: fn(&Counts) -> usize| language.areas.iter().map(|(_, area)| count(area)).sum::<usize>();
            assert_eq!(language.whole.words, parts(|area| area.words), "{}: no file is left out", language.tag);
            let hard: Vec<_> = language.worst.iter().map(|worst| worst.counts.words + worst.counts.long).collect();
            assert!(hard.is_sorted_by(|a, b| a >= b) && hard[0] >= language.whole.longest, "{}", language.tag);
        }
    }
}
