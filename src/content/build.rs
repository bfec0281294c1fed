//! Turns `assets/content/*.toml` into bytes that the program carries, and refuses what it does not understand.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use serde::Deserialize;
use toml::Spanned;

#[allow(dead_code, reason = "the build writes, the library reads")]
mod model {
    include!("model.rs");
}

use model::{Content, FirstStep, Line, LineOrigin, NeedContent, NeedTerms, Origins, OsmTags, StepOrigin};

const KINDS: [&str; 8] =
    ["emergency", "suicide", "emotional-support", "drugs", "poison", "shelter", "violence", "justice"];
const SERVICES: [&str; 5] = ["any", "ambulance", "police", "fire", "text"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NeedsFile {
    checked: String,
    schema: u8,
    need: Vec<Spanned<RawNeed>>,
    step: Vec<Spanned<RawStep>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "read so that a misspelt field is refused")]
struct RawNeed {
    id: String,
    order: u8,
    lines: Vec<String>,
    soliguide: Vec<String>,
    data_inclusion: Vec<String>,
    osm: Vec<String>,
    open_eligibility: Vec<String>,
    synonyms: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawStep {
    order: u8,
    by_hour: u16,
    need: String,
    why: String,
    sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LinesFile {
    checked: String,
    schema: u8,
    line: Vec<Spanned<RawLine>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLine {
    country: String,
    #[serde(default)]
    region: String,
    kind: String,
    #[serde(default)]
    service: String,
    name: BTreeMap<String, String>,
    number: String,
    languages: Vec<String>,
    hours: String,
    free_of_charge: String,
    #[serde(default)]
    note: String,
    sources: Vec<String>,
    seen_in: String,
    latest_source: Option<u16>,
    confidence: String,
}

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
    let root =
        Path::new(&env::var("CARGO_MANIFEST_DIR").map_err(|error| error.to_string())?).join("../../assets/content");
    let read = |name: &str| {
        let path = root.join(name);
        println!("cargo:rerun-if-changed={}", path.display());
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let (needs_text, lines_text) = (read("needs.toml")?, read("help-lines.toml")?);
    let needs: NeedsFile = toml::from_str(&needs_text).map_err(|error| format!("needs.toml: {error}"))?;
    let lines: LinesFile = toml::from_str(&lines_text).map_err(|error| format!("help-lines.toml: {error}"))?;
    if (needs.schema, lines.schema) != (1, 1) {
        return Err("assets/content: this build reads schema 1".into());
    }

    let content = Content {
        needs: checked("needs.toml", &needs_text, &needs.need, need)?,
        steps: checked("needs.toml", &needs_text, &needs.step, |raw| step(raw, &needs.need))?,
        needs_checked: day(&needs.checked)?,
        lines: checked("help-lines.toml", &lines_text, &lines.line, line)?,
        lines_checked: day(&lines.checked)?,
    };
    in_order("needs", needs.need.iter().map(|need| need.get_ref().order))?;
    in_order("steps", needs.step.iter().map(|step| step.get_ref().order))?;

    let origins = Origins {
        needs: checked("needs.toml", &needs_text, &needs.need, need_terms)?,
        steps: needs.step.iter().map(|step| step_origin(step.get_ref())).collect(),
        lines: lines.line.iter().map(|line| line_origin(line.get_ref())).collect(),
        card: &read("first-aid.md")?,
    };
    let out = env::var("OUT_DIR").map_err(|error| error.to_string())?;
    let write = |name: &str, bytes: Result<Vec<u8>, postcard::Error>| {
        let bytes = bytes.map_err(|error| error.to_string())?;
        fs::write(Path::new(&out).join(name), bytes).map_err(|error| error.to_string())
    };
    write("content.bin", postcard::to_allocvec(&content))?;
    write("origins.bin", postcard::to_allocvec(&origins))
}

/// Checks each entry of a file; a refusal names the line on which the entry begins.
fn checked<'a, R, T>(
    file: &str,
    text: &str,
    entries: &'a [Spanned<R>],
    check: impl Fn(&'a R) -> Result<T, String>,
) -> Result<Vec<T>, String> {
    let line = |entry: &Spanned<R>| text.bytes().take(entry.span().start).filter(|byte| *byte == b'\n').count() + 1;
    entries
        .iter()
        .map(|entry| check(entry.get_ref()).map_err(|error| format!("{file}, entry at line {}: {error}", line(entry))))
        .collect()
}

fn in_order(what: &str, numbers: impl Iterator<Item = u8>) -> Result<(), String> {
    let numbers: Vec<_> = numbers.collect();
    if numbers.iter().copied().eq((1..).take(numbers.len())) {
        Ok(())
    } else {
        Err(format!("{what} are not numbered 1, 2, 3 …"))
    }
}

fn need(raw: &RawNeed) -> Result<NeedContent<'_>, String> {
    for kind in &raw.lines {
        one_of("lines", kind, &KINDS)?;
    }
    Ok(NeedContent {
        id: &raw.id,
        line_kinds: borrowed(&raw.lines),
        synonyms: raw.synonyms.iter().map(|(language, words)| (language.as_str(), borrowed(words))).collect(),
    })
}

fn need_terms(raw: &RawNeed) -> Result<NeedTerms<'_>, String> {
    Ok(NeedTerms {
        osm: raw.osm.iter().map(|tags| osm(tags)).collect::<Result<_, _>>()?,
        open_eligibility: borrowed(&raw.open_eligibility),
    })
}

fn osm(tags: &str) -> Result<OsmTags<'_>, String> {
    tags.split(" + ").map(|tag| tag.split_once('=').ok_or_else(|| format!("osm: `{tag}` is not key=value"))).collect()
}

fn step<'a>(raw: &'a RawStep, needs: &[Spanned<RawNeed>]) -> Result<FirstStep<'a>, String> {
    if !needs.iter().any(|need| need.get_ref().id == raw.need) {
        return Err(format!("`{}` is no need", raw.need));
    }
    sourced(&raw.sources)?;
    Ok(FirstStep { number: raw.order, by_hour: raw.by_hour, need: &raw.need })
}

fn step_origin(raw: &RawStep) -> StepOrigin<'_> {
    StepOrigin { why: &raw.why, sources: borrowed(&raw.sources) }
}

fn line_origin(raw: &RawLine) -> LineOrigin<'_> {
    LineOrigin {
        note: &raw.note,
        sources: borrowed(&raw.sources),
        seen_in: &raw.seen_in,
        latest_source: raw.latest_source,
    }
}

fn line(raw: &RawLine) -> Result<Line<'_>, String> {
    one_of("kind", &raw.kind, &KINDS)?;
    if raw.kind == "emergency" {
        one_of("service", &raw.service, &SERVICES)?;
    } else if !raw.service.is_empty() {
        return Err("only emergency lines have a service".into());
    }
    if raw.country.len() != 2 || !raw.country.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Err(format!("`{}` is no country code", raw.country));
    }
    let dialled = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '/');
    if !raw.number.contains(|c: char| c.is_ascii_digit()) || !raw.number.chars().all(dialled) {
        return Err(format!("`{}` cannot be dialled", raw.number));
    }
    if raw.name.is_empty() || raw.languages.is_empty() {
        return Err("a name and a language are needed".into());
    }
    sourced(&raw.sources)?;
    Ok(Line {
        country: &raw.country,
        region: &raw.region,
        kind: &raw.kind,
        service: &raw.service,
        names: names(raw),
        number: &raw.number,
        languages: borrowed(&raw.languages),
        hours: if raw.hours == "unknown" { "" } else { &raw.hours },
        free: match raw.free_of_charge.as_str() {
            "true" => Some(true),
            "false" => Some(false),
            "unknown" => None,
            other => return Err(format!("free_of_charge: `{other}`")),
        },
        two_sources: match raw.confidence.as_str() {
            "two-sources" => true,
            "one-source" => false,
            other => return Err(format!("confidence: `{other}`")),
        },
    })
}

/// The first one is what a reader of any other language sees: in a language in which the line answers, where it has one.
fn names(raw: &RawLine) -> Vec<(&str, &str)> {
    let mut names: Vec<_> = raw.name.iter().map(|(language, name)| (language.as_str(), name.as_str())).collect();
    names.sort_by_key(|&(language, _)| !raw.languages.iter().any(|spoken| spoken == language));
    names
}

fn sourced(sources: &[String]) -> Result<(), String> {
    if sources.is_empty() { Err("no source is named".into()) } else { Ok(()) }
}

fn one_of(field: &str, value: &str, allowed: &[&str]) -> Result<(), String> {
    if allowed.contains(&value) { Ok(()) } else { Err(format!("{field}: `{value}` is none of {}", allowed.join(", "))) }
}

fn day(text: &str) -> Result<&str, String> {
    let digits = |range| text.get(range).is_some_and(|part: &str| part.bytes().all(|byte| byte.is_ascii_digit()));
    let good = text.len() == 10 && digits(0..4) && digits(5..7) && digits(8..10);
    if good { Ok(text) } else { Err(format!("checked: `{text}` is no day")) }
}

fn borrowed(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}
