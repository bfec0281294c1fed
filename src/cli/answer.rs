//! What a command answers, in words and in JSON.

use std::fmt::Write as _;

use besace_domain::{FollowThrough, Need, RecordId};
use besace_engine_api::{AppointmentLine, ContactLine, Hit, ImportReport, OpenState};
use serde::Serialize;
use serde_json::{Value, json};

/// The answer to one command.
#[derive(Debug)]
pub struct Answer {
    /// In words, a line each.
    pub text: String,
    /// The same for programs.
    pub json: Value,
}

impl Answer {
    /// An answer that is told in words and held by `value`.
    pub fn new(text: impl Into<String>, value: &impl Serialize) -> anyhow::Result<Self> {
        Ok(Self { text: text.into(), json: serde_json::to_value(value)? })
    }

    /// Says that something was done with a record.
    pub fn done(what: &str, id: RecordId) -> Self {
        Self { text: format!("{what}: {}", short(id)), json: json!({ "id": id }) }
    }

    /// Says that something was done.
    pub fn said(what: impl Into<String>) -> Self {
        let text = what.into();
        Self { json: json!({ "done": text }), text }
    }

    /// What became of a file's rows.
    pub fn report(report: &ImportReport) -> anyhow::Result<Self> {
        let ImportReport { read, added, updated, unchanged, refused, remarks } = report;
        let mut text =
            format!("Read {read}: {added} added, {updated} changed, {unchanged} the same already, {refused} refused.");
        for remark in remarks {
            let row = if remark.row == 0 { "file".to_owned() } else { format!("row {}", remark.row) };
            let _ = write!(text, "\n  {row} {}: {:?}, {:?}", remark.field, remark.severity, remark.reason);
            if !remark.value.is_empty() {
                let _ = write!(text, " ({})", remark.value);
            }
        }
        Self::new(text, report)
    }
}

/// The first digits of an identifier.
pub fn short(id: RecordId) -> String {
    id.to_string().chars().take(8).collect()
}

/// Lines, or a word where there are none.
pub fn lines<T>(items: &[T], none: &str, line: impl Fn(&T) -> String) -> String {
    if items.is_empty() { none.to_owned() } else { items.iter().map(line).collect::<Vec<_>>().join("\n") }
}

/// What there is of several texts.
pub fn joined(texts: &[&str]) -> String {
    texts.iter().copied().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// A contact in a line.
pub fn contact(line: &ContactLine) -> String {
    let needs = needs(&line.needs);
    let parts = [&line.name, &line.role, &line.organization, &line.phone, &needs, &open(&line.reach)];
    format!("{}  {}", short(line.id), joined(&parts.map(String::as_str)))
}

/// One time of an appointment in a line.
pub fn appointment(line: &AppointmentLine) -> String {
    let outcome = match line.time.outcome {
        FollowThrough::Planned => String::new(),
        outcome => format!("{outcome:?}").to_lowercase(),
    };
    let when = line.time.start.format("%Y-%m-%d %H:%M").to_string();
    let due = if line.repeats { format!("due {}", line.time.due) } else { String::new() };
    let parts = [&when, &line.title, &line.with, &line.place, &line.phone, &due, &outcome];
    format!("{}  {}", short(line.id), joined(&parts.map(String::as_str)))
}

/// A service in a line.
pub fn hit(hit: &Hit) -> String {
    let distance = hit.distance_m.map(|metres| format!("{metres} m")).unwrap_or_default();
    let example = if hit.example { "example" } else { "" };
    joined(&[&hit.id.0, &hit.name, &hit.organization, &hit.address, &hit.phone, &distance, &open(&hit.open), example])
}

/// Needs by their ids.
pub fn needs(needs: &[Need]) -> String {
    needs.iter().map(|need| need.id()).collect::<Vec<_>>().join(", ")
}

/// Whether something is open, in words.
pub fn open(state: &OpenState) -> String {
    let time = |until: &chrono::NaiveDateTime| until.format("%Y-%m-%d %H:%M").to_string();
    match state {
        OpenState::Open { until: None } => "open".to_owned(),
        OpenState::Open { until: Some(until) } => format!("open until {}", time(until)),
        OpenState::Closed { until: None } => "closed".to_owned(),
        OpenState::Closed { until: Some(until) } => format!("closed until {}", time(until)),
        OpenState::CallFirst => "call first".to_owned(),
        OpenState::Unknown => String::new(),
    }
}
