use std::borrow::Cow;
use std::fmt;

use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::{Arg, Language, Message};

/// All messages of one language.
pub struct Catalog {
    language: Language,
    bundle: FluentBundle<FluentResource>,
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
        let resource = FluentResource::try_new(spaced(language, source))
            .map_err(|(_, errors)| CatalogError::Syntax(format!("{errors:?}")))?;
        let locale: LanguageIdentifier =
            language.tag().parse().map_err(|_| CatalogError::Syntax(language.tag().to_owned()))?;
        let mut bundle = FluentBundle::new(vec![locale]);
        // Done here instead, and only where the directions differ: see `isolated`.
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).map_err(|errors| CatalogError::Double(format!("{errors:?}")))?;
        Ok(Self { language, bundle })
    }

    /// The catalog that the program carries.
    ///
    /// # Errors
    /// Never, as long as the locale checks pass.
    #[cfg(any(test, feature = "embedded"))]
    pub fn embedded(language: Language) -> Result<Self, CatalogError> {
        Self::new(
            language,
            match language {
                Language::En => include_str!(concat!(env!("OUT_DIR"), "/en.ftl")),
                Language::Fr => include_str!(concat!(env!("OUT_DIR"), "/fr.ftl")),
                Language::Nl => include_str!(concat!(env!("OUT_DIR"), "/nl.ftl")),
                Language::De => include_str!(concat!(env!("OUT_DIR"), "/de.ftl")),
                Language::Ar => include_str!(concat!(env!("OUT_DIR"), "/ar.ftl")),
                Language::Es => include_str!(concat!(env!("OUT_DIR"), "/es.ftl")),
            },
        )
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
        self.render_noting(message, isolate, &mut Vec::new())
    }

    fn render_noting(&self, message: &Message, isolate: bool, errors: &mut Vec<FluentError>) -> String {
        let Some(pattern) = self.bundle.get_message(message.id).and_then(|found| found.value()) else {
            return message.id.to_owned();
        };
        let mut args = FluentArgs::with_capacity(message.args.len());
        for (name, arg) in &message.args {
            args.set(*name, self.value(arg, isolate));
        }
        self.bundle.format_pattern(pattern, Some(&args), errors).into_owned()
    }

    /// Whether the catalog has the message, and what went wrong while it was put into words.
    #[cfg(test)]
    pub(crate) fn faults(&self, message: &Message) -> Vec<String> {
        let mut errors = Vec::new();
        if !self.bundle.has_message(message.id) {
            return vec![format!("{} is missing", message.id)];
        }
        self.render_noting(message, true, &mut errors);
        errors.iter().map(|error| format!("{}: {error}", message.id)).collect()
    }

    fn value<'a>(&self, arg: &'a Arg, isolate: bool) -> FluentValue<'a> {
        match arg {
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Text(text) if isolate => FluentValue::String(isolated(self.language, text)),
            Arg::Text(text) => FluentValue::from(text.as_str()),
            Arg::Message(message) => FluentValue::from(self.render(message, isolate)),
        }
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
fn isolated(language: Language, text: &str) -> Cow<'_, str> {
    let foreign = |c: char| match language.is_rtl() {
        true => c.is_ascii_digit() || (c.is_alphabetic() && !is_rtl(c)),
        false => is_rtl(c),
    };
    if text.chars().any(foreign) { Cow::Owned(format!("\u{2068}{text}\u{2069}")) } else { Cow::Borrowed(text) }
}

/// True for letters written from right to left (Hebrew, Arabic and their neighbours).
fn is_rtl(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}
