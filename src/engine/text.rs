//! Keeping texts fit to store and show, whoever wrote them.

/// The most characters of a text in one line: a name, a title, a place.
pub(crate) const LINE: usize = 500;
/// The most characters of a text in several lines that comes from a file.
pub(crate) const LONG: usize = 5_000;

/// One line without control characters, blanks around it or doubled blanks.
pub(crate) fn line(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let word: String = word.chars().filter(|c| !c.is_control() && !is_hidden(*c)).collect();
        if !word.is_empty() {
            if !clean.is_empty() {
                clean.push(' ');
            }
            clean.push_str(&word);
        }
    }
    clean
}

/// Several lines without control characters and blanks around them.
pub(crate) fn lines(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let clean: String = text
        .chars()
        .map(|c| if c == '\t' { ' ' } else { c })
        .filter(|c| *c == '\n' || !(c.is_control() || is_hidden(*c)))
        .collect();
    clean.trim().to_owned()
}

/// At most so many characters. True when some were cut.
pub(crate) fn cut(text: &mut String, most: usize) -> bool {
    match text.char_indices().nth(most) {
        Some((at, _)) => {
            text.truncate(at);
            true
        }
        None => false,
    }
}

/// A few characters of a value, for a report.
pub(crate) fn short(value: &str) -> String {
    let mut value = line(value);
    if cut(&mut value, 80) {
        value.push('…');
    }
    value
}

/// Characters that show nothing and can make a text read otherwise than it is stored.
fn is_hidden(c: char) -> bool {
    matches!(c, '\u{FEFF}' | '\u{202A}'..='\u{202E}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_go_and_words_stay() {
        assert_eq!(line(" Na\u{0}dia\t B.\r\n\u{202E}evil "), "Nadia B. evil");
        assert_eq!(lines("\u{FEFF}one\r\ntwo\u{7}\rthree\n"), "one\ntwo\nthree");
        assert_eq!(line("ممرضة  نادية"), "ممرضة نادية");
    }

    #[test]
    fn cutting_counts_characters_and_never_splits_one() {
        let mut text = "ééé".to_owned();
        assert!(!cut(&mut text, 3));
        assert!(cut(&mut text, 2));
        assert_eq!(text, "éé");
        assert_eq!(short(&"x".repeat(100)).chars().count(), 81);
    }
}
