//! In a browser a door stands open only once its part is there: a call that goes through one without being listed in
//! `Part::of` would stop the engine. Read off from the sources, so that no call can be forgotten.
#![allow(clippy::unwrap_used, reason = "a test may stop at once")]

use std::{collections::BTreeMap, fs, path::Path};

const HANDLER: &str = include_str!("handler.rs");
const LATER: &str = include_str!("later.rs");

/// The part of each call that goes through a door, as the handler does it.
fn gone_through() -> BTreeMap<String, &'static str> {
    let doors = [(".at_desk(", "Sharing"), ("files::", "Files"), ("packs::", "Packs"), ("attached::", "Attached")];
    let calls = HANDLER.split("impl<C: Clock> Handler").nth(1).unwrap().split("\n    fn ").skip(1);
    calls
        .filter_map(|call| {
            let (name, body) = call.split_once('(').unwrap();
            let (_, part) = doors.into_iter().find(|(door, _)| body.contains(door))?;
            Some((variant(name), part))
        })
        .collect()
}

/// The part of each call, as it is listed.
fn listed() -> BTreeMap<String, &'static str> {
    let list = LATER.split("match request {").nth(1).unwrap().split("_ => None").next().unwrap();
    let word = |text: &'static str| text.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap();
    let mut parts = BTreeMap::new();
    let arms: Vec<_> = list.split("Some(Self::").collect();
    for arm in arms.windows(2) {
        let part = word(arm[1]);
        parts.extend(arm[0].split("Request::").skip(1).map(|call| (word(call).to_owned(), part)));
    }
    parts
}

/// `pair_begin` asks for `PairBegin`.
fn variant(name: &str) -> String {
    let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
    name.split('_').map(capital).collect()
}

#[test]
fn every_call_that_goes_through_a_door_waits_for_its_part_and_no_other_does() {
    assert!(gone_through().len() > 50, "the handler is read");
    assert_eq!(gone_through(), listed());
}

#[test]
fn nothing_but_calls_and_who_looks_first_goes_to_the_desk() {
    let mut found = Vec::new();
    walk(Path::new(env!("CARGO_MANIFEST_DIR")), &mut |path, text| {
        if text.contains(".at_desk(") && !path.ends_with("later_tests.rs") {
            found.push(path.file_name().unwrap().to_string_lossy().into_owned());
        }
    });
    found.sort();
    // `lifecycle` outside a browser alone; `net` once the worker has brought the part.
    assert_eq!(found, ["handler.rs", "lifecycle.rs", "net.rs"]);
}

fn walk(folder: &Path, see: &mut impl FnMut(&Path, &str)) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, see);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            see(&path, &fs::read_to_string(&path).unwrap());
        }
    }
}
