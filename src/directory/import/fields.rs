//! The fields of one JSON object, taken out one by one, so that what nobody took can be told.

use besace_engine_api::{Reason, Severity};
use serde_json::{Map, Value};

use super::build::Log;
use super::values::{self, NAME, TEXT};

/// The fields of one object.
#[derive(Debug, Default)]
pub(super) struct Fields {
    /// What the object is called in remarks.
    pub(super) name: &'static str,
    map: Map<String, Value>,
}

impl Fields {
    pub(super) fn new(name: &'static str, map: Map<String, Value>) -> Self {
        Self { name, map }
    }

    /// The fields of a value, if it is an object.
    pub(super) fn of(name: &'static str, value: Value) -> Option<Self> {
        match value {
            Value::Object(map) => Some(Self { name, map }),
            _ => None,
        }
    }

    /// What is left, as a value again.
    pub(super) fn into_value(self) -> Value {
        Value::Object(self.map)
    }

    /// How a field is called in remarks.
    pub(super) fn called(&self, key: &str) -> String {
        if self.name.is_empty() { key.to_owned() } else { format!("{}.{key}", self.name) }
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.map.get(key).is_some_and(|value| !is_nothing(value))
    }

    pub(super) fn take(&mut self, key: &str) -> Option<Value> {
        self.map.remove(key).filter(|value| !is_nothing(value))
    }

    pub(super) fn put(&mut self, key: &str, value: Value) {
        self.map.insert(key.to_owned(), value);
    }

    /// A single value as it is written: text, number or yes/no.
    pub(super) fn raw(&mut self, key: &str) -> String {
        match self.take(key) {
            Some(value) => scalar(&value).unwrap_or_else(|| {
                // Put back, so that it is told among what has no place.
                self.map.insert(key.to_owned(), value);
                String::new()
            }),
            None => String::new(),
        }
    }

    /// The first of several fields that says something, as it is written.
    pub(super) fn first(&mut self, keys: &[&str]) -> String {
        keys.iter().map(|key| self.raw(key)).find(|raw| !raw.trim().is_empty()).unwrap_or_default()
    }

    /// A text of any length that people write.
    pub(super) fn text(&mut self, key: &str, log: &mut Log) -> String {
        let raw = self.raw(key);
        values::clean(&self.called(key), &raw, TEXT, log)
    }

    /// A name, in one line.
    pub(super) fn name(&mut self, key: &str, log: &mut Log) -> String {
        let raw = self.raw(key);
        values::clean(&self.called(key), &raw, NAME, log).replace('\n', " ")
    }

    pub(super) fn number(&mut self, key: &str, log: &mut Log) -> Option<f64> {
        let raw = self.raw(key);
        let text = raw.trim();
        if text.is_empty() {
            return None;
        }
        // A comma for the point, as half of Europe writes.
        let number = text.parse().or_else(|_| text.replace(',', ".").parse()).ok().filter(|n: &f64| n.is_finite());
        if number.is_none() {
            log.remark(&self.called(key), Severity::LeftOut, Reason::Malformed, text);
        }
        number
    }

    pub(super) fn yes(&mut self, key: &str) -> Option<bool> {
        match self.raw(key).trim().to_ascii_lowercase().as_str() {
            "true" | "yes" | "1" | "oui" | "ja" => Some(true),
            "false" | "no" | "0" | "non" | "nee" => Some(false),
            _ => None,
        }
    }

    /// Tells whether a text field has a value, alone or among others with `;` between; the field stays.
    pub(super) fn is(&self, key: &str, value: &str) -> bool {
        self.map.get(key).and_then(Value::as_str).is_some_and(|text| text.split(';').any(|one| one.trim() == value))
    }

    /// The names of the fields that begin so.
    pub(super) fn keys_from(&self, beginning: &str) -> Vec<String> {
        self.map.keys().filter(|key| key.starts_with(beginning)).cloned().collect()
    }

    /// The objects of a list; a single object counts as a list of one.
    pub(super) fn list(&mut self, key: &str, name: &'static str, log: &mut Log) -> Vec<Self> {
        let called = self.called(key);
        let mut all = Vec::new();
        match self.take(key) {
            None => {}
            Some(Value::Array(values)) => {
                for value in values {
                    match value {
                        Value::Object(map) => all.push(Self { name, map }),
                        Value::Null => {}
                        other => log.remark(&called, Severity::LeftOut, Reason::Malformed, &other.to_string()),
                    }
                }
            }
            Some(Value::Object(map)) => all.push(Self { name, map }),
            Some(other) => log.remark(&called, Severity::LeftOut, Reason::Malformed, &other.to_string()),
        }
        all
    }

    /// The texts of a list, or of a text with commas.
    pub(super) fn texts(&mut self, key: &str, log: &mut Log) -> Vec<String> {
        let called = self.called(key);
        let mut all = Vec::new();
        match self.take(key) {
            Some(Value::Array(values)) => {
                for value in values {
                    match scalar(&value) {
                        Some(text) => all.push(text),
                        None => log.remark(&called, Severity::LeftOut, Reason::Malformed, &value.to_string()),
                    }
                }
            }
            Some(value) => all.extend(scalar(&value).iter().flat_map(|text| text.split(',')).map(str::to_owned)),
            None => {}
        }
        all.into_iter().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect()
    }

    /// Tells what nobody took. Names of rows and what only machines read is not worth telling.
    pub(super) fn finish(self, log: &mut Log) {
        const MACHINES: &[&str] = &["id", "link_id", "link_type", "link_entity", "metadata", "attributes", "language"];
        for (key, value) in &self.map {
            let reference = key.ends_with("_id") || MACHINES.contains(&key.as_str());
            if !reference && !is_nothing(value) {
                let shown = scalar(value).unwrap_or_else(|| value.to_string());
                log.no_place(&self.called(key), &shown);
            }
        }
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty() || text.trim().eq_ignore_ascii_case("null"),
        Value::Array(values) => values.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => false,
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(yes) => Some(yes.to_string()),
        _ => None,
    }
}
