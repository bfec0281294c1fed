//! Holds our reading of opening hours against npm's `opening_hours`, every hour of a year; the last line is the result.
//! Arguments: the oracle's script, then a list of pharmacies with `osm_opening_hours`, or a text with hours on its lines.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a measurement may stop at once")]

use std::{
    collections::BTreeSet,
    io::{BufRead, BufReader, Write},
    path::PathBuf,
    process::{Command, Stdio},
};

use besace_directory::{is_readable, open_state, year};
use besace_engine_api::OpenState;
use chrono::{NaiveDate, TimeDelta};
use serde_json::{Value, json};

const YEAR: i32 = 2026;
const COUNTRY: &str = "BE";

fn main() {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [oracle, source] = arguments.as_slice() else { panic!("the oracle's script, then the texts") };
    let source = std::fs::read_to_string(source).unwrap();
    let texts: BTreeSet<String> = match serde_json::from_str::<Vec<Value>>(&source) {
        Ok(rows) => rows.iter().filter_map(|row| Some(row["osm_opening_hours"].as_str()?.trim().to_owned())).collect(),
        Err(_) => source.lines().filter(|l| !l.is_empty() && !l.starts_with('#')).map(str::to_owned).collect(),
    };
    let theirs = ask(oracle, &texts);

    let (mut both, mut agree, mut hours, mut hours_alike) = (0u32, 0u32, 0u64, 0u64);
    // Those that only one of the two reads or none; and those read otherwise, with the first hour that tells it.
    let (mut unread, mut rest) = (Vec::new(), Vec::new());
    for (text, theirs) in texts.iter().zip(&theirs) {
        let (Some(ours), Some(theirs)) = (year(text, YEAR, COUNTRY), theirs) else {
            let ours = if is_readable(text) { "read" } else { shown(text) };
            unread.push(
                json!({ "text": text, "ours": ours, "theirs": if theirs.is_some() { "read" } else { "refused" } }),
            );
            continue;
        };
        both += 1;
        hours += ours.len() as u64;
        let other: Vec<usize> =
            ours.bytes().zip(theirs.bytes()).enumerate().filter(|(_, (a, b))| a != b).map(|(n, _)| n).collect();
        hours_alike += (ours.len() - other.len()) as u64;
        match other.first() {
            None => agree += 1,
            Some(first) => rest.push(json!({
                "text": text,
                "hours": other.len(),
                "first": (NaiveDate::from_ymd_opt(YEAR, 1, 1).unwrap().and_hms_opt(0, 0, 0).unwrap() + TimeDelta::hours(*first as i64)).to_string(),
                "ours": &ours[*first..=*first],
                "theirs": &theirs[*first..=*first],
            })),
        }
    }
    for one in unread.iter().chain(&rest) {
        eprintln!("{one}");
    }
    let percent = |part: f64, all: f64| if all > 0.0 { (part * 10_000.0 / all).round() / 100.0 } else { 0.0 };
    println!(
        "{}",
        json!({
            "texts": texts.len(),
            "both_parse": both,
            "agree": agree,
            "agree_percent": percent(f64::from(agree), f64::from(both)),
            "hours_percent": percent(hours_alike as f64, hours as f64),
            "differ": rest,
            "not_compared": unread,
        })
    );
}

/// What is done with a text that cannot be read.
fn shown(text: &str) -> &'static str {
    let noon = NaiveDate::from_ymd_opt(YEAR, 7, 1).unwrap().and_hms_opt(12, 0, 0).unwrap();
    match open_state(text, noon, COUNTRY) {
        OpenState::CallFirst => "shown as it stands, as a time to call about",
        _ => "shown as it stands",
    }
}

/// What the oracle says of each text.
fn ask(oracle: &PathBuf, texts: &BTreeSet<String>) -> Vec<Option<String>> {
    let mut node = Command::new("node").arg(oracle).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let question = json!({ "texts": texts, "year": YEAR, "country": COUNTRY }).to_string();
    let mut input = node.stdin.take().unwrap();
    let asking = std::thread::spawn(move || input.write_all(question.as_bytes()).unwrap());
    let lines = BufReader::new(node.stdout.take().unwrap()).lines();
    let told: Vec<Option<String>> = lines.map(|line| serde_json::from_str(&line.unwrap()).unwrap()).collect();
    asking.join().unwrap();
    assert!(node.wait().unwrap().success() && told.len() == texts.len(), "the oracle broke off");
    told
}
