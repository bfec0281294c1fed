use std::collections::BTreeMap;
use std::fmt;

use fluent_syntax::{ast::Entry, parser};

use crate::pattern::{Pattern, Value};
use crate::{Arg, Language, Message};

/// All messages of one language.
pub struct Catalog {
    language: Language,
    messages: BTreeMap<String, Pattern>,
}

/// Why a source is not a catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CatalogError {
    /// It does not read as Fluent; what the reader said.
    Syntax(String),
    /// A message stands twice.
    Double(String),
}

impl fmt::Display for CatalogError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(what) => write!(f, "the texts cannot be read: {what}"),
            Self::Double(what) => write!(f, "a text stands twice: {what}"),
        }
    }
}

impl std::error::Error for CatalogError {}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Catalog({})", self.language.tag())
    }
}

impl Catalog {
    /// Reads the Fluent source of a language (its files one after the other).
    ///
    /// # Errors
    /// When the source is not Fluent or holds a message twice.
    pub fn new(language: Language, source: &str) -> Result<Self, CatalogError> {
        let source = spaced(language, source);
        let resource = parser::parse_runtime(source.as_str()).map_err(|(_, errors)| {
            CatalogError::Syntax(errors.first().map_or_else(String::new, |error| {
                format!("line {}", source.bytes().take(error.pos.start).filter(|byte| *byte == b'\n').count() + 1)
            }))
        })?;
        let mut messages = BTreeMap::new();
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let Some(pattern) = &message.value else { continue };
            let pattern = Pattern::new(pattern).map_err(|what| CatalogError::Syntax(format!("{id}: {what}")))?;
            if messages.insert(id.to_owned(), pattern).is_some() {
                return Err(CatalogError::Double(id.to_owned()));
            }
        }
        Ok(Self { language, messages })
    }

    /// The catalog that the program carries.
    ///
    /// # Errors
    /// Never, as long as the locale checks pass.
    #[cfg(any(test, feature = "embedded"))]
    pub fn embedded(language: Language) -> Result<Self, CatalogError> {
        Self::new(language, embedded(language))
    }

    /// Its language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// Puts a message into words. One that the language lacks gives its id.
    ///
    /// A name or number of the other direction is wrapped in invisible marks, so that "+32 2 …" is not
    /// turned round inside Arabic; [`Catalog::plain`] leaves them out.
    #[must_use]
    pub fn text(&self, message: &Message) -> String {
        self.render(message, true)
    }

    /// Puts a message into words without any invisible mark: for titles, file names and links.
    #[must_use]
    pub fn plain(&self, message: &Message) -> String {
        self.render(message, false)
    }

    fn render(&self, message: &Message, isolate: bool) -> String {
        let mut text = String::new();
        match self.messages.get(message.id) {
            None => text.push_str(message.id),
            Some(pattern) => {
                let values: Vec<_> = message.args.iter().map(|(name, arg)| (*name, self.value(arg, isolate))).collect();
                pattern.write(self.language, &values, &mut text);
            }
        }
        text
    }

    fn value(&self, arg: &Arg, isolate: bool) -> Value {
        match arg {
            Arg::Number(number) => Value::Number(*number),
            Arg::Text(text) if isolate => Value::Text(isolated(self.language, text)),
            Arg::Text(text) => Value::Text(text.clone()),
            Arg::Message(message) => Value::Text(self.render(message, isolate)),
        }
    }
}

/// The source that the build put together.
#[cfg(any(test, feature = "embedded"))]
pub(crate) fn embedded(language: Language) -> &'static str {
    match language {
        Language::En => include_str!(concat!(env!("OUT_DIR"), "/en.ftl")),
        Language::Fr => include_str!(concat!(env!("OUT_DIR"), "/fr.ftl")),
        Language::Nl => include_str!(concat!(env!("OUT_DIR"), "/nl.ftl")),
        Language::De => include_str!(concat!(env!("OUT_DIR"), "/de.ftl")),
        Language::Ar => include_str!(concat!(env!("OUT_DIR"), "/ar.ftl")),
        Language::Es => include_str!(concat!(env!("OUT_DIR"), "/es.ftl")),
        Language::It => include_str!(concat!(env!("OUT_DIR"), "/it.ftl")),
        Language::Pt => include_str!(concat!(env!("OUT_DIR"), "/pt.ftl")),
        Language::Ro => include_str!(concat!(env!("OUT_DIR"), "/ro.ftl")),
        Language::Pl => include_str!(concat!(env!("OUT_DIR"), "/pl.ftl")),
        Language::Ru => include_str!(concat!(env!("OUT_DIR"), "/ru.ftl")),
        Language::Bg => include_str!(concat!(env!("OUT_DIR"), "/bg.ftl")),
        Language::Tr => include_str!(concat!(env!("OUT_DIR"), "/tr.ftl")),
        Language::Sq => include_str!(concat!(env!("OUT_DIR"), "/sq.ftl")),
        Language::SrLatn => include_str!(concat!(env!("OUT_DIR"), "/sr-Latn.ftl")),
        Language::Bs => include_str!(concat!(env!("OUT_DIR"), "/bs.ftl")),
    }
}

/// French sets a space before `? ! : ;` and inside « »: it must not break there, or the mark begins a line.
fn spaced(language: Language, source: &str) -> String {
    let mut source = source.to_owned();
    if language == Language::Fr {
        for mark in [" ?", " !", " :", " ;", " »"] {
            source = source.replace(mark, &mark.replace(' ', "\u{a0}"));
        }
        source = source.replace("« ", "«\u{a0}");
    }
    source
}

/// Wraps a text in first-strong isolate marks where it holds letters or digits of the other direction.
fn isolated(language: Language, text: &str) -> String {
    // Letters from Latin to Armenian; asking Unicode's whole tables would put them on every phone.
    let ltr = |c: char| c.is_ascii_alphanumeric() || matches!(c, '\u{00C0}'..='\u{058F}');
    let foreign = |c: char| if language.is_rtl() { ltr(c) } else { is_rtl(c) };
    if text.chars().any(foreign) { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() }
}

/// True for letters written from right to left (Hebrew, Arabic and their neighbours).
fn is_rtl(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}
