//! Content lines, the common ground of iCalendar (RFC 5545) and vCard (2.1, RFC 2426, RFC 6350).
//!
//! Ours rather than a crate's because the files people have are broken in every way: a line that cannot be
//! read must cost that line and be told in the report, where the parsers at hand refuse the whole file or
//! leave the line out without a word.

use crate::encoding::{decode, latin, quoted_printable};

/// How deep components may lie in one another; deeper ones are taken for junk.
const DEEPEST: usize = 8;

/// What stands between `BEGIN:` and `END:`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Component {
    /// Its name, in capitals.
    pub name: String,
    /// Its lines.
    pub properties: Vec<Property>,
    /// What lies in it.
    pub children: Vec<Component>,
    /// Lines that are none.
    pub junk: Vec<String>,
    /// Whether its end was there.
    pub closed: bool,
}

/// One content line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Property {
    /// What ties it to other lines (`item1.` in vCards); mostly empty.
    pub group: String,
    /// Its name, in capitals.
    pub name: String,
    /// Its parameters: names in capitals, a bare word of vCard 2.1 under `TYPE`.
    pub params: Vec<(String, String)>,
    /// Its value, still escaped.
    pub value: String,
}

/// A file as components.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Parsed {
    /// The outermost ones.
    pub components: Vec<Component>,
    /// Lines outside all of them.
    pub junk: Vec<String>,
    /// True when the bytes were not UTF-8.
    pub other_encoding: bool,
}

/// Reads a file, whatever is in it.
pub(crate) fn parse(bytes: &[u8]) -> Parsed {
    let (text, other_encoding) = decode(bytes);
    let mut root = Component::default();
    let mut open: Vec<Component> = Vec::new();
    for line in unfolded(&text) {
        let deep = open.len();
        match Property::parse(&line) {
            Some(begin) if begin.name == "BEGIN" && deep < DEEPEST => {
                let name = begin.value.trim().to_ascii_uppercase();
                open.push(Component { name, ..Component::default() });
            }
            Some(end) if end.name == "END" => {
                let name = end.value.trim();
                match open.iter().rposition(|component| component.name.eq_ignore_ascii_case(name)) {
                    Some(depth) => {
                        close_down_to(&mut open, &mut root, depth + 1);
                        if let Some(mut component) = open.pop() {
                            component.closed = true;
                            open.last_mut().unwrap_or(&mut root).children.push(component);
                        }
                    }
                    None => open.last_mut().unwrap_or(&mut root).junk.push(line),
                }
            }
            Some(property) if property.name != "BEGIN" => {
                open.last_mut().unwrap_or(&mut root).properties.push(property);
            }
            _ => open.last_mut().unwrap_or(&mut root).junk.push(line),
        }
    }
    close_down_to(&mut open, &mut root, 0);
    root.junk.extend(root.properties.into_iter().map(|property| property.name));
    Parsed { components: root.children, junk: root.junk, other_encoding }
}

/// Puts components whose end is missing where they belong.
fn close_down_to(open: &mut Vec<Component>, root: &mut Component, depth: usize) {
    while open.len() > depth {
        if let Some(component) = open.pop() {
            open.last_mut().unwrap_or(root).children.push(component);
        }
    }
}

impl Component {
    /// The first line of that name.
    pub fn get<'a>(&'a self, name: &'a str) -> Option<&'a Property> {
        self.all(name).next()
    }

    /// Every line of that name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Property> {
        self.properties.iter().filter(move |property| property.name == name)
    }
}

impl Property {
    fn parse(line: &str) -> Option<Self> {
        let (head, value) = line.split_at(colon(line)?);
        let value = value.get(1..).unwrap_or_default().to_owned();
        let mut parts = split_outside_quotes(head, ';').into_iter();
        let name = parts.next()?.trim();
        let (group, name) = name.rsplit_once('.').unwrap_or(("", name));
        let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        let params = parts.filter(|part| !part.trim().is_empty()).map(param).collect();
        is_name.then(|| Self { group: group.to_ascii_uppercase(), name: name.to_ascii_uppercase(), params, value })
    }

    /// The first value of a parameter.
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Whether one of its types is this one.
    pub fn is_type(&self, wanted: &str) -> bool {
        let types = self.params.iter().filter(|(key, _)| key == "TYPE");
        types.flat_map(|(_, value)| value.split(',')).any(|value| value.trim().eq_ignore_ascii_case(wanted))
    }

    /// The value as text: decoded, unescaped.
    pub fn text(&self) -> String {
        unescape(&self.decode(&self.value))
    }

    /// The parts of a structured value, each as text.
    pub fn parts(&self, separator: char) -> Vec<String> {
        split_unescaped(&self.value, separator).into_iter().map(|part| unescape(&self.decode(part))).collect()
    }

    /// Whether the value is written in quoted-printable.
    fn is_quoted_printable(&self) -> bool {
        self.params.iter().any(|(_, value)| value.eq_ignore_ascii_case("QUOTED-PRINTABLE"))
    }

    fn decode(&self, value: &str) -> String {
        if !self.is_quoted_printable() {
            return value.to_owned();
        }
        let bytes = quoted_printable(value);
        match self.param("CHARSET").map(str::to_ascii_uppercase).as_deref() {
            Some("ISO-8859-1" | "ISO-8859-15" | "WINDOWS-1252" | "LATIN1") => latin(&bytes),
            _ => String::from_utf8(bytes).unwrap_or_else(|error| latin(error.as_bytes())),
        }
    }
}

/// Where the value begins: the first colon outside quotes, else the first at all.
fn colon(line: &str) -> Option<usize> {
    let mut quoted = false;
    let outside = line.char_indices().find(|(_, c)| {
        quoted ^= *c == '"';
        *c == ':' && !quoted
    });
    outside.map(|(at, _)| at).or_else(|| line.find(':'))
}

fn split_outside_quotes(text: &str, separator: char) -> Vec<&str> {
    let mut quoted = false;
    text.split(|c| {
        quoted ^= c == '"';
        c == separator && !quoted
    })
    .collect()
}

fn param(part: &str) -> (String, String) {
    match part.split_once('=') {
        Some((name, value)) => (name.trim().to_ascii_uppercase(), unquote(value)),
        None => ("TYPE".to_owned(), unquote(part)),
    }
}

/// A parameter's value without quotes and the escapes of RFC 6868.
fn unquote(value: &str) -> String {
    let value = value.trim().replace('"', "");
    value.replace("^n", "\n").replace("^'", "\"").replace("^^", "^")
}

/// Splits where the separator is not escaped.
fn split_unescaped(text: &str, separator: char) -> Vec<&str> {
    let mut escaped = false;
    text.split(|c| {
        let splits = c == separator && !escaped;
        escaped = c == '\\' && !escaped;
        splits
    })
    .collect()
}

/// Undoes `\n`, `\,`, `\;`, `\:` and `\\`; a backslash before anything else stays.
fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let meant = match (c, chars.peek()) {
            ('\\', Some('n' | 'N')) => '\n',
            ('\\', Some(&next @ (',' | ';' | ':' | '\\' | '"'))) => next,
            _ => {
                plain.push(c);
                continue;
            }
        };
        plain.push(meant);
        chars.next();
    }
    plain
}

/// The logical lines: folded ones joined, soft line breaks of quoted-printable too, empty ones left out.
fn unfolded(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut soft = false;
    for line in text.split(['\n', '\r']) {
        let continued = line.strip_prefix([' ', '\t']);
        match lines.last_mut() {
            Some(last) if soft && !line.is_empty() => {
                last.pop();
                last.push_str(continued.unwrap_or(line));
            }
            Some(last) if continued.is_some() => last.push_str(continued.unwrap_or_default()),
            // Between the CR and the LF of one line end.
            _ if line.is_empty() => continue,
            _ => lines.push(line.to_owned()),
        }
        soft = lines.last().is_some_and(|line| line.ends_with('=') && says_quoted_printable(line));
    }
    lines
}

fn says_quoted_printable(line: &str) -> bool {
    // Only so far, or a file without colons would be searched again for each of its lines.
    let end = line.char_indices().nth(500).map_or(line.len(), |(at, _)| at);
    let line = line.get(..end).unwrap_or(line);
    let head = colon(line).and_then(|at| line.get(..at)).unwrap_or_default();
    head.to_ascii_uppercase().contains("QUOTED-PRINTABLE")
}

#[cfg(test)]
#[path = "content_lines_tests.rs"]
mod tests;
