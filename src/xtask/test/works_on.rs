//! The table of what works in which browser and on which platform, made from the stories that passed.

use std::{collections::BTreeSet, fs};

use anyhow::{Context, Result, ensure};

use crate::{progress::say, project::Project};

/// Between these lines of the README stands the table.
const BEGIN: &str = "<!-- what the tests saw: begin -->\n";
const END: &str = "<!-- what the tests saw: end -->";

const FIREFOX: Stories = &["firefox"];
const WINDOW: Stories = &["window"];
const NO: Stories = &[];

/// Stories that show the same thing, by the names of their files.
type Stories = &'static [&'static str];

/// What a person does; the stories that show it in Chromium, in Firefox, and in the native window on Linux.
const ROWS: [(&str, Stories, Stories, Stories); 16] = [
    ("start with no account, lock, open again", &["start", "lock"], FIREFOX, WINDOW),
    ("people, appointments, steps, plan, notes", &["people", "times", "plan"], FIREFOX, WINDOW),
    ("places nearby, offline", &["directory", "regions", "metered"], FIREFOX, NO),
    ("cold start with no network", &["web"], FIREFOX, WINDOW),
    ("places nearby as plain pages, with no script", &["help"], NO, NO),
    ("numbers for an emergency before any lock", &["help"], FIREFOX, NO),
    ("right to left, pictures, large text, keyboard alone", &["pictures", "layout", "keyboard"], NO, NO),
    ("read aloud, another language for a moment", &["aloud"], NO, NO),
    ("spoken notes, people by colour, picture and voice", &["voices"], NO, NO),
    ("paper and back, printed", &["paper"], NO, NO),
    ("reminders, medicine that comes back", &["remind", "woken"], NO, NO),
    ("sealed on the disk, erased, killed while writing", &["canaries", "storage", "kills"], FIREFOX, WINDOW),
    ("two people on one phone, the phone's own lock", &["lock"], NO, NO),
    ("several tabs, updates", &["tabs", "web"], NO, NO),
    (
        "sharing with a team, suggestions, hand-over",
        &["sharing", "sharing-screens", "sharing-codes", "sharing-trouble"],
        NO,
        NO,
    ),
    ("services register, editors review, phones report", &["registry", "review", "markup"], NO, NO),
];

/// Where a run of stories leaves what it saw.
pub(super) fn record(project: &Project) -> std::path::PathBuf {
    project.target.join("stories-told")
}

/// Forgets what an earlier run saw.
pub(super) fn forget(project: &Project) {
    let _ = fs::remove_file(record(project));
}

/// Why stories failed: their names and the first lines of their errors.
pub(super) fn reasons(project: &Project) -> Vec<String> {
    let told = fs::read_to_string(record(project)).unwrap_or_default();
    told.lines().filter_map(|line| line.strip_prefix("! ")).map(str::to_owned).collect()
}

/// Compares the README's table with what the stories showed, which is left in `target/works-on.md`.
pub(super) fn compare(project: &Project, window: bool, phone: bool) -> Result<()> {
    let told = fs::read_to_string(record(project)).context("no story was told")?;
    let mut passed: BTreeSet<&str> = told.lines().filter_map(|line| line.strip_suffix(".test.mjs passed")).collect();
    if window {
        passed.insert("window");
    }
    let table = table(&passed, phone);
    let file = project.target.join("works-on.md");
    fs::write(&file, &table)?;
    let readme = fs::read_to_string(project.path("README.md"))?;
    let said = readme.split_once(BEGIN).and_then(|(_, rest)| rest.split_once(END));
    let (said, _) = said.context("README.md has no place for the table of what works where")?;
    ensure!(said == table, "the README's table is not what the tests saw: that is in {}", file.display());
    say("the README says of browsers and platforms what these tests saw");
    Ok(())
}

fn table(passed: &BTreeSet<&str>, phone: bool) -> String {
    let mut text = String::from(
        "| | Chromium | Firefox | window on Linux | Android package | iOS package |\n|---|---|---|---|---|---|\n",
    );
    let shown = |stories: &[&str]| match stories {
        [] => "not tested",
        stories if stories.iter().all(|story| passed.contains(story)) => "yes",
        _ => "no",
    };
    for (what, chromium, firefox, window) in ROWS {
        let cells = [what, shown(chromium), shown(firefox), shown(window), "not tested", "not tested"];
        text.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
    let types = if phone { "yes" } else { "no" };
    text.push_str(&format!("| its code compiles | yes | yes | yes | types only: {types} | not tested |\n"));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_says_yes_only_when_all_its_stories_passed() {
        let lines = |passed: &[&str]| table(&passed.iter().copied().collect(), true);
        let some = lines(&["start", "firefox"]);
        let row = some.lines().find(|line| line.starts_with("| start with")).unwrap_or_default();
        assert_eq!(row, "| start with no account, lock, open again | no | yes | no | not tested | not tested |");
        assert!(lines(&["start", "lock"]).contains("open again | yes | no | no |"));
    }

    #[test]
    fn every_story_named_here_is_there() {
        let e2e = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/e2e");
        for (_, chromium, firefox, _) in ROWS {
            for story in chromium.iter().chain(firefox) {
                assert!(std::path::Path::new(e2e).join(format!("{story}.test.mjs")).exists(), "{story}");
            }
        }
    }
}
