#![allow(unpredictable_function_pointer_comparisons, reason = "the field names its functions too")]

use besace_i18n::names;
use besace_registry_api::Form;
use dioxus::prelude::*;

use super::draft::Draft;
use crate::{
    components::{Field, FieldKind, TextArea},
    state::use_text,
};

/// Reads a text of a form.
pub type Get = fn(&Form, usize) -> String;
/// Writes it.
pub type Set = fn(&mut Form, usize, String);

/// One text of the form, with what is wrong with it. `place` is the number of its place, from 0.
#[component]
pub fn Text(
    draft: Draft,
    label: String,
    /// As the hub calls it.
    field: &'static str,
    get: Get,
    set: Set,
    place: Option<usize>,
    #[props(default)] hint: String,
    /// How many lines; none for a single one.
    lines: Option<i64>,
    #[props(default)] kind: FieldKind,
) -> Element {
    let t = use_text();
    let at = place.unwrap_or_default();
    let row = place.map_or(0, |place| place as u32 + 1);
    let error = draft.wrong(field, row).map(|said| t(names::reason(said.reason))).unwrap_or_default();
    let value = get(&draft.form.read(), at);
    let test = field;
    let oninput = move |text: String| draft.change(|form| set(form, at, text));
    match lines {
        Some(rows) => rsx! { TextArea { label, value, hint, error, rows, test, oninput } },
        None => rsx! { Field { label, value, hint, error, kind, test, oninput } },
    }
}

/// A list as lines.
pub fn lines(all: &[String]) -> String {
    all.join("\n")
}

/// Lines as a list; an empty text is an empty list.
pub fn list(text: &str) -> Vec<String> {
    if text.is_empty() { Vec::new() } else { text.split('\n').map(str::to_owned).collect() }
}
