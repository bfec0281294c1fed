//! Builds the native programs that other commands start.

use std::{path::PathBuf, process::Command};

use anyhow::{Context, Result};

use crate::{progress::quietly, project::Project};

/// Cargo as it runs this xtask.
pub fn cargo(project: &Project) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(&project.root);
    command
}

/// Builds the hub and tells where it lies.
pub fn hub(project: &Project) -> Result<PathBuf> {
    hub_as(project, &[])?;
    Ok(hub_path(project))
}

/// Builds the hub for people, or for a measurement, and tells where it lies.
pub fn release_hub(project: &Project) -> Result<PathBuf> {
    hub_as(project, &["--release"])?;
    Ok(project.target.join("release").join(format!("besace-hub{}", std::env::consts::EXE_SUFFIX)))
}

fn hub_as(project: &Project, profile: &[&str]) -> Result<()> {
    quietly(
        project,
        "compiling the hub",
        cargo(project).args(["build", "--locked", "--package", "besace-hub", "--bin", "besace-hub"]).args(profile),
    )
    .context("the hub does not compile")
}

/// Where the built hub lies.
pub fn hub_path(project: &Project) -> PathBuf {
    project.target.join("debug").join(format!("besace-hub{}", std::env::consts::EXE_SUFFIX))
}

/// Builds the command line over the native engine and tells where it lies.
pub fn command_line(project: &Project) -> Result<PathBuf> {
    quietly(
        project,
        "compiling the command line",
        cargo(project).args(["build", "--locked", "--package", "besace-cli", "--bin", "besace-cli"]),
    )
    .context("the command line does not compile")?;
    Ok(project.target.join("debug").join(format!("besace-cli{}", std::env::consts::EXE_SUFFIX)))
}

/// Builds the native window and tells where it lies.
pub fn window(project: &Project) -> Result<PathBuf> {
    window_as(project, "debug", &[])
}

/// Builds the native window for people and tells where it lies.
pub fn release_window(project: &Project) -> Result<PathBuf> {
    window_as(project, "release", &["--release"])
}

/// In a directory of its own: its features are not the browser's, and the two would rebuild each
/// other's dependencies.
fn window_as(project: &Project, folder: &str, profile: &[&str]) -> Result<PathBuf> {
    let target = project.target.join("desktop");
    quietly(
        project,
        "compiling the native window",
        cargo(project)
            .args(["build", "--locked", "--package", "besace", "--bin", "besace"])
            .args(["--no-default-features", "--features", "desktop"])
            .args(profile)
            .env("CARGO_TARGET_DIR", &target),
    )
    .context("the native window does not compile")?;
    Ok(target.join(folder).join(format!("besace{}", std::env::consts::EXE_SUFFIX)))
}
