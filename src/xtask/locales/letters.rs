//! Letters that do not belong: a Latin "a" inside a Cyrillic word looks right, is read aloud wrong and is never found.

use super::{Problem, rules::problem, texts::Language};

/// Letters that look like the language's own and are another's.
const WRONG: &[(&str, &str)] = &[("ro", "şţŞŢãÃ")];

#[derive(Clone, Copy, PartialEq)]
enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Other,
}

/// Words in a script that the language is not written in, or in two scripts at once.
pub fn foreign(language: &Language) -> Vec<Problem> {
    let own = match language.tag.as_str() {
        "ar" => Script::Arabic,
        "ru" | "bg" => Script::Cyrillic,
        _ => Script::Latin,
    };
    let wrong = WRONG.iter().find(|(tag, _)| *tag == language.tag).map_or("", |(_, letters)| letters);
    let mut problems = Vec::new();
    for (id, text) in &language.texts {
        for word in text.words.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
            let mut scripts: Vec<_> = word.chars().map(script).collect();
            scripts.dedup();
            // A word of Latin letters may be a name or an abbreviation in any language.
            let good = scripts == [own] || scripts == [Script::Latin];
            if !good || word.contains(|c| wrong.contains(c)) {
                problems.push(problem(text, format!("{id} has “{word}” in letters of another language")));
            }
        }
    }
    problems
}

fn script(c: char) -> Script {
    match c {
        'a'..='z' | 'A'..='Z' | '\u{aa}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Script::Latin,
        '\u{400}'..='\u{52f}' => Script::Cyrillic,
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' => Script::Arabic,
        _ => Script::Other,
    }
}
