//! Makes a typed constructor of each English message, and one source a language.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;

const LANGUAGES: [&str; 16] =
    ["en", "fr", "nl", "de", "ar", "es", "it", "pt", "ro", "pl", "ru", "bg", "tr", "sq", "sr-Latn", "bs"];

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let root = Path::new(&variable("CARGO_MANIFEST_DIR")?).join("../../locales");
    let out = PathBuf::from(variable("OUT_DIR")?);
    println!("cargo:rerun-if-changed={}", root.display());

    let mut messages = BTreeMap::new();
    for language in LANGUAGES {
        let mut all = String::new();
        for file in fluent_files(&root.join(language))? {
            println!("cargo:rerun-if-changed={}", file.display());
            let source = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            if language == "en" {
                collect(&source, &mut messages).map_err(|error| format!("{}: {error}", file.display()))?;
            }
            all.push_str(&source);
            all.push('\n');
        }
        write(&out.join(format!("{language}.ftl")), &all)?;
    }
    write(&out.join("msg.rs"), &constructors(&messages))
}

fn variable(name: &str) -> Result<String, String> {
    env::var(name).map_err(|error| format!("{name}: {error}"))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// The `.ftl` files of a folder, in order of name.
fn fluent_files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    files.sort();
    Ok(files)
}

/// What a constructor needs to know of a message.
struct Signature {
    /// Names of its variables, in order of first appearance.
    variables: Vec<String>,
    /// Those that choose between forms.
    selectors: BTreeSet<String>,
    /// Its first line, for the documentation.
    text: String,
}

fn collect(source: &str, messages: &mut BTreeMap<String, Signature>) -> Result<(), String> {
    let resource = parser::parse(source).map_err(|(_, errors)| {
        let errors: Vec<_> =
            errors.iter().map(|e| format!("line {}: {}", line_of(source, e.pos.start), e.kind)).collect();
        errors.join("\n")
    })?;
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let id = message.id.name.to_owned();
            let signature = signature(&message).map_err(|error| format!("{id}: {error}"))?;
            if messages.insert(id.clone(), signature).is_some() {
                return Err(format!("{id} stands twice"));
            }
        }
    }
    Ok(())
}

fn line_of(source: &str, position: usize) -> usize {
    source.bytes().take(position).filter(|byte| *byte == b'\n').count() + 1
}

fn signature(message: &Message<&str>) -> Result<Signature, String> {
    let pattern = message.value.as_ref().ok_or("a message needs a text")?;
    if !message.attributes.is_empty() {
        return Err("attributes have no constructor here: write another message".into());
    }
    let (mut variables, mut selectors) = (Vec::new(), BTreeSet::new());
    in_pattern(pattern, &mut variables, &mut selectors)?;
    let text = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => *value,
        PatternElement::Placeable { .. } => "…",
    });
    Ok(Signature { variables, selectors, text: text.collect::<String>().replace('\n', " ") })
}

fn in_pattern(
    pattern: &Pattern<&str>,
    variables: &mut Vec<String>,
    selectors: &mut BTreeSet<String>,
) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression: Expression::Inline(inline) } => in_inline(inline, variables)?,
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                in_inline(selector, variables)?;
                if let InlineExpression::VariableReference { id } = selector {
                    selectors.insert(id.name.to_owned());
                }
                for variant in variants {
                    in_pattern(&variant.value, variables, selectors)?;
                }
            }
        }
    }
    Ok(())
}

fn in_inline(inline: &InlineExpression<&str>, variables: &mut Vec<String>) -> Result<(), String> {
    match inline {
        InlineExpression::VariableReference { id } => {
            if !variables.iter().any(|name| name == id.name) {
                variables.push(id.name.to_owned());
            }
            Ok(())
        }
        _ => Err("only variables may stand in { }".into()),
    }
}

fn constructors(messages: &BTreeMap<String, Signature>) -> String {
    let mut code = String::new();
    for (id, signature) in messages {
        let name = identifier(id);
        // Written so that rustdoc reads no markup into it.
        let text = signature.text.replace(['`', '\\', '"'], "'");
        let _ = writeln!(code, "#[doc = \"`{text}`\"]\n#[must_use]");
        let parameters: Vec<_> =
            signature.variables.iter().map(|v| format!("{}: impl Into<Arg>", identifier(v))).collect();
        let arguments: Vec<_> =
            signature.variables.iter().map(|v| format!("(\"{v}\", {}.into())", identifier(v))).collect();
        let _ = writeln!(
            code,
            "pub fn {name}({}) -> Message {{\n    Message::new(\"{id}\", vec![{}])\n}}",
            parameters.join(", "),
            arguments.join(", ")
        );
    }
    samples(messages, &mut code);
    code
}

/// Every message once, for the tests: `number` stands where a form is chosen, `words` in the other gaps.
fn samples(messages: &BTreeMap<String, Signature>, code: &mut String) {
    code.push_str("#[cfg(test)]\npub(crate) fn samples(number: i64, words: &str) -> Vec<Message> {\n    vec![\n");
    for (id, signature) in messages {
        let given = |variable: &String| if signature.selectors.contains(variable) { "number" } else { "words" };
        let arguments: Vec<_> = signature.variables.iter().map(given).collect();
        let _ = writeln!(code, "        {}({}),", identifier(id), arguments.join(", "));
    }
    code.push_str("    ]\n}\n");
}

const KEYWORDS: [&str; 14] =
    ["as", "box", "const", "do", "for", "in", "loop", "match", "mod", "move", "ref", "static", "type", "use"];

fn identifier(id: &str) -> String {
    let name = id.replace('-', "_").to_ascii_lowercase();
    if KEYWORDS.contains(&name.as_str()) { format!("r#{name}") } else { name }
}
