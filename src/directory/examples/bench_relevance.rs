//! Counts how many of the committed searches find what they look for in a directory; the last line is the result.
//! Arguments: the list of searches, the directory's file or folder.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a measurement may stop at once")]

use std::path::PathBuf;

use besace_directory::{DirectoryStore, import::import, read_pack, relevance::score, write_pack};
use chrono::NaiveDate;

fn main() {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [list, directory] = arguments.as_slice() else { panic!("the list of searches, then the directory") };
    let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    let rows = import(directory, today).unwrap().directory;
    let mut store = DirectoryStore::in_memory().unwrap();
    store.install(&read_pack(&write_pack(&rows).unwrap()).unwrap(), &mut |_| {}).unwrap();
    let list = std::fs::read_to_string(list).unwrap();
    let score = score(&store, &list, today.and_hms_opt(10, 0, 0).unwrap()).unwrap();
    eprint!("{}", score.missed);
    println!("{}", serde_json::json!({ "queries": score.queries, "held": score.held }));
}
