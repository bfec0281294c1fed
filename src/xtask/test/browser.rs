//! The end-to-end stories, in a real Chromium and a real Firefox against a real hub.

use std::{path::PathBuf, process::Command};

use anyhow::{Context, Result};

use crate::{
    native, pack,
    progress::openly,
    project::Project,
    server::Server,
    toolchain::on_path,
    web::{self, Grade},
};

pub(super) fn stories(project: &Project) -> Result<()> {
    tell(project, Grade::Release, &story_files(project)?, &[])
}

/// The story that pictures every screen, in these languages.
pub(super) fn pictures(project: &Project, grade: Grade, languages: &str) -> Result<()> {
    tell(project, grade, &[project.e2e_dir().join("screens.test.mjs")], &[("BESACE_LANGUAGES", languages)])
}

fn tell(project: &Project, grade: Grade, files: &[PathBuf], more: &[(&str, &str)]) -> Result<()> {
    web::build(project, grade)?;
    let hub = native::hub(project)?;
    let pack = pack::ensure(project, &hub, &project.state_dir().join("test-data"), None)?;
    let server = Server::start(&hub, &project.web_dir(), pack.as_deref())?;
    let mut node = Command::new("node");
    let told = super::works_on::record(project);
    let reporter = project.e2e_dir().join("support/told.mjs");
    node.args(["--test", "--test-concurrency=1", "--test-reporter=spec", "--test-reporter-destination=stdout"])
        .arg(["--test-reporter=", &reporter.to_string_lossy()].concat())
        .arg(["--test-reporter-destination=", &told.to_string_lossy()].concat())
        .args(files)
        .current_dir(&project.root)
        .env("BESACE_URL", server.url())
        .env("BESACE_HUB", &hub)
        .env("BESACE_WEB", project.web_dir())
        .env("BESACE_WASM_TESTS", super::wasm::dir(project).join("web"))
        .env("BESACE_SCREENSHOTS", project.target.join("screenshots"))
        .env("BESACE_CHROMIUM", chromium().context("no Chromium: run `cargo xtask setup`")?)
        .env("BESACE_FIREFOX", firefox().context("no Firefox: run `cargo xtask setup`")?);
    node.envs(more.iter().copied());
    if let Some(pack) = &pack {
        node.env("BESACE_PACK", pack);
    }
    openly("node --test tests/e2e", &mut node)
}

/// Every `tests/e2e/*.test.mjs`, by name.
fn story_files(project: &Project) -> Result<Vec<PathBuf>> {
    let mut files: Vec<_> = std::fs::read_dir(project.e2e_dir())?.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    anyhow::ensure!(!files.is_empty(), "tests/e2e holds no story");
    Ok(files)
}

/// The browser under the names that distributions give it.
pub(crate) fn chromium() -> Option<PathBuf> {
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].into_iter().find_map(on_path)
}

/// The other browser.
fn firefox() -> Option<PathBuf> {
    ["firefox-esr", "firefox"].into_iter().find_map(on_path)
}
