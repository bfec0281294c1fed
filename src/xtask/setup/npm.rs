//! The npm packages of the browser tests and of wasm-opt, from the committed lock file.

use std::{fs, process::Command};

use anyhow::{Context, Result};

use crate::{
    hash,
    progress::{quietly, say},
    project::Project,
};

/// Installs what the lock file names, unless that exact lock file was installed before.
pub fn ensure(project: &Project) -> Result<()> {
    let dir = project.e2e_dir();
    let lock = fs::read(dir.join("package-lock.json")).context("tests/e2e/package-lock.json cannot be read")?;
    let wanted = hash::hex(&lock);
    let stamp = dir.join("node_modules/.installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    say("Installing npm packages in tests/e2e, once: wasm-opt, and what the browser tests are written with");
    let mut npm = Command::new("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&dir);
    quietly(project, "npm ci", &mut npm)
        .context("npm could not fetch the packages of tests/e2e: is there a network?")?;
    fs::write(&stamp, wanted).with_context(|| format!("cannot write {}", stamp.display()))
}
