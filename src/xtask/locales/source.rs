//! A Fluent file as its lines: what is not touched stays byte for byte.

/// A file's parts in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    parts: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    /// A comment or an empty line, with its end.
    Line(String),
    /// A message: its id, and all that follows the `=` up to the last line's end.
    Text { id: String, value: String },
}

impl Source {
    /// Splits a file's text.
    pub fn new(text: &str) -> Self {
        let mut parts: Vec<Part> = Vec::new();
        // Empty lines belong to a text that goes on behind them.
        let mut empty = String::new();
        for line in text.split_inclusive('\n') {
            if line.trim().is_empty() {
                empty.push_str(line);
                continue;
            }
            match parts.last_mut() {
                Some(Part::Text { value, .. }) if continues(line) => {
                    value.push_str(&std::mem::take(&mut empty));
                    value.push_str(line);
                    continue;
                }
                _ => parts.extend(empty.split_inclusive('\n').map(|line| Part::Line(line.to_owned()))),
            }
            empty.clear();
            parts.push(match message(line) {
                Some((id, value)) => Part::Text { id: id.to_owned(), value: value.to_owned() },
                None => Part::Line(line.to_owned()),
            });
        }
        parts.extend(empty.split_inclusive('\n').map(|line| Part::Line(line.to_owned())));
        Self { parts }
    }

    /// The file's text.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for part in &self.parts {
            match part {
                Part::Line(line) => text.push_str(line),
                Part::Text { id, value } => {
                    text.push_str(id);
                    text.push_str(" =");
                    text.push_str(value);
                }
            }
        }
        text
    }

    /// The ids in their order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Text { id, .. } => Some(id.as_str()),
            Part::Line(_) => None,
        })
    }

    /// A message's words as Fluent writes them, without the space around.
    pub fn get(&self, id: &str) -> Option<&str> {
        self.parts.iter().find_map(|part| match part {
            Part::Text { id: this, value } if this == id => Some(value.trim()),
            _ => None,
        })
    }

    /// What is said about a message: of the file, of its section, and right above it.
    pub fn context(&self, id: &str) -> String {
        let (mut file, mut section, mut note) = (Vec::new(), String::new(), Vec::new());
        for part in &self.parts {
            match part {
                Part::Text { id: this, .. } if this == id => break,
                Part::Text { .. } => note.clear(),
                Part::Line(line) => match line.trim().split_once(' ') {
                    Some(("###", words)) => file.push(words),
                    Some(("##", words)) => section = words.to_owned(),
                    Some(("#", words)) => note.push(words),
                    _ => note.clear(),
                },
            }
        }
        let parts = [file.join(" "), section, note.join(" ")];
        parts.iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" / ")
    }

    /// Gives a message other words; a new one goes behind the nearest of `order` that stands before it.
    pub fn set(&mut self, id: &str, words: &str, order: &[&str]) {
        let new = Part::Text { id: id.to_owned(), value: value(words) };
        if let Some(at) = self.position(id) {
            self.parts[at] = new;
            return;
        }
        let before = order.iter().take_while(|other| **other != id);
        let at = before.filter_map(|other| self.position(other)).last().map_or(self.parts.len(), |at| at + 1);
        self.parts.insert(at, new);
    }

    /// Leaves out the messages that are not wanted.
    pub fn keep(&mut self, wanted: impl Fn(&str) -> bool) {
        self.parts.retain(|part| match part {
            Part::Text { id, .. } => wanted(id),
            Part::Line(_) => true,
        });
    }

    fn position(&self, id: &str) -> Option<usize> {
        self.parts.iter().position(|part| matches!(part, Part::Text { id: this, .. } if this == id))
    }
}

/// `id = words` as id and ` words`.
fn message(line: &str) -> Option<(&str, &str)> {
    let (id, value) = line.split_once('=')?;
    let id = id.trim_end();
    let letters = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    (id.starts_with(|c: char| c.is_ascii_alphabetic()) && id.chars().all(letters)).then_some((id, value))
}

/// Whether a line goes on with the message above it.
fn continues(line: &str) -> bool {
    line.starts_with([' ', '}'])
}

/// Words as they stand behind the `=`: further lines are set in, as Fluent wants.
fn value(words: &str) -> String {
    let mut value = String::new();
    for line in words.trim().lines().map(str::trim_end) {
        let inset = if line.is_empty() || line.starts_with([' ', '}']) { "" } else { "    " };
        value.push_str(if value.is_empty() { " " } else { inset });
        value.push_str(line);
        value.push('\n');
    }
    value
}
