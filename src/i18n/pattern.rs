use fluent_syntax::ast;

use crate::{Language, plural::plural};

/// The text of a message with its gaps: the part of Fluent that the texts use.
///
/// Functions, terms and references to other messages are refused: they would need an engine three times as large
/// on every phone, and a message given as an argument does the same.
#[derive(Debug)]
pub(crate) struct Pattern(Vec<Part>);

#[derive(Debug)]
enum Part {
    Text(String),
    Gap(String),
    Choice { by: String, forms: Vec<(Key, Pattern)>, default: usize },
}

#[derive(Debug)]
enum Key {
    Number(i64),
    Name(String),
}

/// What stands in a gap, ready to be written.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    Number(i64),
    Text(String),
}

impl Pattern {
    /// Takes a parsed pattern over; says what in it is not used here.
    pub(crate) fn new(source: &ast::Pattern<&str>) -> Result<Self, &'static str> {
        source.elements.iter().map(Part::new).collect::<Result<_, _>>().map(Self)
    }

    /// Writes the pattern. A gap without a value is written as nothing.
    pub(crate) fn write(&self, language: Language, values: &[(&str, Value)], out: &mut String) {
        let value = |name: &str| values.iter().find(|(given, _)| *given == name).map(|(_, value)| value);
        for part in &self.0 {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Gap(name) => match value(name) {
                    Some(Value::Number(number)) => out.push_str(&number.to_string()),
                    Some(Value::Text(text)) => out.push_str(text),
                    None => {}
                },
                Part::Choice { by, forms, default } => {
                    let value = value(by);
                    let chosen = forms.iter().position(|(key, _)| value.is_some_and(|value| key.fits(language, value)));
                    if let Some((_, form)) = forms.get(chosen.unwrap_or(*default)) {
                        form.write(language, values, out);
                    }
                }
            }
        }
    }
}

impl Part {
    fn new(element: &ast::PatternElement<&str>) -> Result<Self, &'static str> {
        match element {
            ast::PatternElement::TextElement { value } => Ok(Self::Text((*value).to_owned())),
            ast::PatternElement::Placeable { expression: ast::Expression::Inline(inline) } => {
                variable(inline).map(Self::Gap)
            }
            ast::PatternElement::Placeable { expression: ast::Expression::Select { selector, variants } } => {
                let form = |variant: &ast::Variant<&str>| -> Result<_, &'static str> {
                    Ok((Key::new(&variant.key)?, Pattern::new(&variant.value)?))
                };
                Ok(Self::Choice {
                    by: variable(selector)?,
                    forms: variants.iter().map(form).collect::<Result<_, _>>()?,
                    default: variants.iter().position(|variant| variant.default).unwrap_or_default(),
                })
            }
        }
    }
}

fn variable(inline: &ast::InlineExpression<&str>) -> Result<String, &'static str> {
    match inline {
        ast::InlineExpression::VariableReference { id } => Ok(id.name.to_owned()),
        _ => Err("only variables may stand in { }"),
    }
}

impl Key {
    fn new(key: &ast::VariantKey<&str>) -> Result<Self, &'static str> {
        match key {
            ast::VariantKey::Identifier { name } => Ok(Self::Name((*name).to_owned())),
            ast::VariantKey::NumberLiteral { value } => {
                value.parse().map(Self::Number).map_err(|_| "only whole numbers choose a form")
            }
        }
    }

    fn fits(&self, language: Language, value: &Value) -> bool {
        match (self, value) {
            (Self::Number(key), Value::Number(number)) => key == number,
            (Self::Name(key), Value::Number(number)) => key == plural(language, *number),
            (Self::Name(key), Value::Text(text)) => key == text,
            (Self::Number(_), Value::Text(_)) => false,
        }
    }
}
