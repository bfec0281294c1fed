//! The Fluent files of each language.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use anyhow::{Context, Result};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey},
    parser,
};

/// One message in one language.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// The file it stands in and its line there.
    pub place: String,
    /// The file's name without folder and extension.
    pub area: String,
    /// Its words, with a space for each gap; all variants one after the other, each on its line.
    pub words: String,
    /// The variables in its gaps.
    pub variables: BTreeSet<String>,
    /// For each choice of a form by its plural: the forms that are there.
    pub plurals: Vec<BTreeSet<String>>,
}

/// All messages of a language.
#[derive(Debug, Default)]
pub struct Language {
    /// Its BCP 47 tag, the folder's name.
    pub tag: String,
    /// By id.
    pub texts: BTreeMap<String, Text>,
    /// What does not read as Fluent, or stands twice: place and sentence.
    pub broken: Vec<(String, String)>,
}

/// Reads the languages of a `locales` folder.
pub fn read(folder: &Path) -> Result<Vec<Language>> {
    let mut languages = Vec::new();
    for path in sorted(folder)? {
        if !path.is_dir() {
            continue;
        }
        let mut language = Language { tag: name(&path), ..Language::default() };
        for file in sorted(&path)? {
            if file.extension().is_some_and(|extension| extension == "ftl") {
                let source = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
                language.add(&name(&file), &source);
            }
        }
        languages.push(language);
    }
    Ok(languages)
}

fn sorted(folder: &Path) -> Result<Vec<std::path::PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

impl Language {
    /// Adds the messages of one file.
    pub fn add(&mut self, area: &str, source: &str) {
        let file = format!("locales/{}/{area}.ftl", self.tag);
        let resource = match parser::parse(source) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    self.broken.push((format!("{file}:{}", line(source, error.pos.start)), error.kind.to_string()));
                }
                resource
            }
        };
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let place = format!("{file}:{}", line_of_id(source, id));
            let mut text = Text { place: place.clone(), area: area.into(), ..Text::default() };
            if let Some(pattern) = &message.value {
                text.take(pattern);
            }
            if self.texts.insert(id.to_owned(), text).is_some() {
                self.broken.push((place, format!("{id} stands twice")));
            }
        }
    }
}

impl Text {
    fn take(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => {
                    self.words.push(' ');
                    match expression {
                        Expression::Inline(inline) => self.take_inline(inline),
                        Expression::Select { selector, variants } => {
                            self.take_inline(selector);
                            let forms: BTreeSet<_> = variants.iter().filter_map(plural_form).collect();
                            if !forms.is_empty() {
                                self.plurals.push(forms);
                            }
                            for variant in variants {
                                self.take(&variant.value);
                                self.words.push('\n');
                            }
                        }
                    }
                }
            }
        }
    }

    fn take_inline(&mut self, inline: &InlineExpression<&str>) {
        if let InlineExpression::VariableReference { id } = inline {
            self.variables.insert(id.name.to_owned());
        }
    }
}

/// The form's name, when it is one of Unicode's plurals (CLDR).
fn plural_form(variant: &Variant<&str>) -> Option<String> {
    match variant.key {
        VariantKey::Identifier { name: name @ ("zero" | "one" | "two" | "few" | "many" | "other") } => {
            Some(name.to_owned())
        }
        _ => None,
    }
}

fn line(source: &str, position: usize) -> usize {
    source.bytes().take(position).filter(|byte| *byte == b'\n').count() + 1
}

fn line_of_id(source: &str, id: &str) -> usize {
    let is_it = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    source.lines().position(is_it).map_or(1, |index| index + 1)
}
