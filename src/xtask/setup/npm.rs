//! The npm packages of the browser tests and of wasm-opt, from the committed lock file.

use std::{fs, process::Command};

use anyhow::{Context, Result};

use crate::{
    hash,
    progress::{quietly, say},
    project::Project,
};

/// Installs what the browser tests and the bundle need.
pub fn ensure(project: &Project) -> Result<()> {
    ensure_in(project, "tests/e2e", "wasm-opt, and what the browser tests are written with")
}

/// Installs the peers that some measurements are held against.
pub fn ensure_peers(project: &Project) -> Result<()> {
    ensure_in(project, "tests/bench", "what this measurement is held against")
}

/// Installs what a folder's lock file names, unless that exact lock file was installed before.
fn ensure_in(project: &Project, folder: &str, what: &str) -> Result<()> {
    let dir = project.path(folder);
    let lock = dir.join("package-lock.json");
    let lock = fs::read(&lock).with_context(|| format!("{} cannot be read", lock.display()))?;
    let wanted = hash::hex(&lock);
    let stamp = dir.join("node_modules/.installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    say(format!("Installing npm packages in {folder}, once: {what}"));
    let mut npm = Command::new("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&dir);
    quietly(project, "npm ci", &mut npm)
        .with_context(|| format!("npm could not fetch the packages of {folder}: is there a network?"))?;
    fs::write(&stamp, wanted).with_context(|| format!("cannot write {}", stamp.display()))
}
