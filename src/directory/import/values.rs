//! Single values: texts, links, numbers to dial, dates, positions.

use besace_domain::Position;
use besace_engine_api::{Reason, Severity};
use chrono::NaiveDate;

use super::build::Log;

/// The longest name, in letters.
pub const NAME: usize = 200;
/// The longest text, in letters.
pub const TEXT: usize = 4_000;

/// A text without markup and control characters, at most `most` letters long.
pub(super) fn clean(field: &str, raw: &str, most: usize, log: &mut Log) -> String {
    let without = without_markup(raw);
    let cleaned: String = without
        .chars()
        .filter_map(|c| match c {
            '\n' => Some('\n'),
            '\r' => None,
            '\t' | '\u{a0}' => Some(' '),
            c if c.is_control() || is_disguise(c) => None,
            c => Some(c),
        })
        .collect();
    let cleaned = without_heaps_of_marks(&cleaned);
    let lines: Vec<&str> = cleaned.lines().map(str::trim).collect();
    let mut text = lines.join("\n").trim().to_owned();
    let plain = |text: &str| text.chars().filter(|c| !c.is_whitespace()).count();
    if plain(&text) != plain(&raw.replace(['\u{feff}', '\u{200b}'], "")) {
        log.remark(field, Severity::Mended, Reason::Characters, raw);
    }
    if text.chars().count() > most {
        log.remark(field, Severity::Mended, Reason::TooLong, &text);
        text = text.chars().take(most - 1).collect();
        text.push('…');
    }
    text
}

/// Signs that nobody sees, but that turn, hide or split what is read.
pub(super) fn is_disguise(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// A letter carries at most four marks: more of them run over the lines around it.
fn without_heaps_of_marks(text: &str) -> String {
    let mut run = 0;
    let few = |c: &char| {
        run = if matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{1ab0}'..='\u{1aff}' | '\u{20d0}'..='\u{20ff}')
        {
            run + 1
        } else {
            0
        };
        run <= 4
    };
    text.chars().filter(few).collect()
}

fn without_markup(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(start) = rest.find('<') {
        let (before, tag) = rest.split_at(start);
        text.push_str(before);
        let is_tag = tag.get(1..2).is_some_and(|c| c == "/" || c == "!" || c.chars().all(char::is_alphabetic));
        match tag.find('>').filter(|_| is_tag) {
            Some(end) => {
                let breaks = ["<br", "<p", "</p", "<li", "<div", "</div"];
                if breaks.iter().any(|b| tag.get(..b.len()).is_some_and(|t| t.eq_ignore_ascii_case(b))) {
                    text.push('\n');
                }
                rest = tag.get(end + 1..).unwrap_or_default();
            }
            None => {
                text.push('<');
                rest = tag.get(1..).unwrap_or_default();
            }
        }
    }
    text.push_str(rest);
    if !text.contains('&') {
        return text;
    }
    let entities = [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'")];
    entities.iter().fold(text, |text, (name, sign)| text.replace(name, sign)).replace("&amp;", "&")
}

/// An `https:` link, or nothing.
pub(super) fn link(field: &str, raw: &str, log: &mut Log) -> String {
    let raw = raw.trim();
    if raw.is_empty() {
        return String::new();
    }
    let lower = raw.to_ascii_lowercase();
    let rest = match lower.split_once("://") {
        Some(("https", _)) => raw.get(8..),
        Some(("http", _)) => raw.get(7..),
        Some(_) => None,
        None if lower.starts_with("mailto:") || lower.contains(':') => None,
        None => Some(raw),
    };
    let good = |rest: &&str| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        is_host(host) && !rest.contains(|c: char| c.is_whitespace() || c.is_control() || is_disguise(c) || c == '\\')
    };
    let Some(rest) = rest.filter(good).filter(|rest| rest.len() < 500) else {
        log.remark(field, Severity::LeftOut, Reason::Link, raw);
        return String::new();
    };
    if !lower.starts_with("https://") {
        log.remark(field, Severity::Mended, Reason::Link, raw);
    }
    format!("https://{rest}")
}

/// Tells whether a text is the name of a host that nobody can take for another one: letters that look like those of
/// another alphabet, and names written in code (`xn--`), are refused.
fn is_host(text: &str) -> bool {
    let (name, port) = text.split_once(':').unwrap_or((text, "443"));
    let port_good = !port.is_empty() && port.len() <= 5 && port.chars().all(|c| c.is_ascii_digit());
    // The letters of western Europe look like nothing else.
    let letter = |c: char| c.is_ascii_alphanumeric() || c == '-' || matches!(c, '\u{e0}'..='\u{ff}' if c != '÷');
    let label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && !label.to_ascii_lowercase().starts_with("xn--")
            && label.to_lowercase().chars().all(letter)
    };
    let last_good =
        name.rsplit('.').next().is_some_and(|last| last.len() > 1 && !last.starts_with(|c: char| c.is_ascii_digit()));
    name.contains('.') && name.len() <= 253 && last_good && port_good && name.split('.').all(label)
}

/// Numbers that can be dialled, from a text that may hold several.
pub(super) fn phones(field: &str, raw: &str, log: &mut Log) -> Vec<String> {
    let mut all = Vec::new();
    for part in raw.split([';', '\n', '|']).map(str::trim).filter(|part| !part.is_empty()) {
        let bare = part.trim_matches(['"', '\'', ' ']);
        let bare = bare.strip_prefix("tel:").unwrap_or(bare);
        // "main: 305-285-5922"
        let bare = bare.rsplit_once(": ").map_or(bare, |(_, number)| number);
        let cut = ["ext", "x ", "Ext", "poste", "(ext"].iter().filter_map(|word| bare.find(word)).min();
        let (number, extension) = bare.split_at(cut.unwrap_or(bare.len()));
        let number = number.trim().trim_end_matches(['.', ',', '(']).trim();
        let digits = number.chars().filter(char::is_ascii_digit).count();
        let dial = |c: char| c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '.' | '/' | '(' | ')' | '\u{a0}');
        if !(3..=15).contains(&digits) || !number.chars().all(dial) {
            log.remark(field, Severity::LeftOut, Reason::Phone, part);
            continue;
        }
        if !extension.is_empty() {
            log.remark(field, Severity::LeftOut, Reason::NotSupported, extension);
        }
        let number = number.replace('\u{a0}', " ");
        if !all.contains(&number) {
            all.push(number);
        }
    }
    all
}

/// E-mail addresses, from a text that may hold several.
pub(super) fn emails(field: &str, raw: &str, log: &mut Log) -> Vec<String> {
    let mut all = Vec::new();
    for part in raw.split([';', ',', ' ', '\n']).map(str::trim).filter(|part| !part.is_empty()) {
        let part = part.strip_prefix("mailto:").unwrap_or(part);
        let good = part.split_once('@').is_some_and(|(name, host)| {
            let sign = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
            let name_good = !name.is_empty() && name.len() <= 64 && name.chars().all(sign);
            name_good && !host.contains(':') && is_host(host) && part.len() <= 254
        });
        if !good {
            log.remark(field, Severity::LeftOut, Reason::Email, part);
        } else if !all.iter().any(|known: &String| known == part) {
            all.push(part.to_owned());
        }
    }
    all
}

/// A position of two numbers, where they are on earth and not the nought of a forgotten field.
pub(super) fn position(latitude: Option<f64>, longitude: Option<f64>, log: &mut Log) -> Option<Position> {
    match (latitude, longitude) {
        (None, None) => None,
        (Some(latitude), Some(longitude)) if latitude != 0.0 || longitude != 0.0 => {
            let position = Position::new(latitude, longitude);
            if position.is_none() {
                log.remark("position", Severity::LeftOut, Reason::Position, &format!("{latitude}, {longitude}"));
            }
            position
        }
        (latitude, longitude) => {
            log.remark("position", Severity::LeftOut, Reason::Position, &format!("{latitude:?}, {longitude:?}"));
            None
        }
    }
}

/// A day, as written in one of the usual ways.
pub(super) fn date(raw: &str) -> Option<NaiveDate> {
    let raw = raw.trim();
    let day = raw.split(['T', ' ']).next().unwrap_or_default();
    let whole = ["%B %d, %Y", "%b %d, %Y", "%d %B %Y", "%d %b %Y"];
    ["%Y-%m-%d", "%Y/%m/%d", "%d/%m/%Y", "%m/%d/%Y", "%d-%m-%Y", "%d.%m.%Y", "%Y%m%d"]
        .iter()
        .filter(|_| day.len() >= 8)
        .find_map(|form| NaiveDate::parse_from_str(day, form).ok())
        .or_else(|| whole.iter().find_map(|form| NaiveDate::parse_from_str(raw, form).ok()))
}
