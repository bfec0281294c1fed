//! The stages that cargo does.

use std::process::Command;

use anyhow::Result;

use crate::{
    native, package,
    postgres::{self, Postgres},
    progress::{openly, say},
    project::Project,
    toolchain::{WASM_TARGET, WasmToolchain},
};

/// Warnings are errors here, and here only: half-done work may compile with warnings.
const DENY: [&str; 3] = ["--", "-D", "warnings"];

/// All crates of ours, natively, with what only tests need.
const EVERYTHING: [&str; 6] =
    ["--locked", "--workspace", "--exclude", "besace-wasm-tests", "--features", "besace-engine/conformance"];

pub(super) fn formatting(project: &Project) -> Result<()> {
    openly("cargo fmt --check", native::cargo(project).args(["fmt", "--all", "--check"]))
}

pub(super) fn lints(project: &Project) -> Result<()> {
    let mut clippy = native::cargo(project);
    clippy.args(["clippy", "--quiet", "--all-targets"]).args(EVERYTHING);
    openly("clippy", clippy.args(DENY))
}

pub(super) fn wasm_lints(project: &Project) -> Result<()> {
    let Some(toolchain) = WasmToolchain::find() else { anyhow::bail!("no compiler for the browser") };
    if !toolchain.has_clippy() {
        say("This compiler for the browser comes without clippy: the bundle's build checks that it compiles.");
        return Ok(());
    }
    for arguments in [
        &["--package", "besace-engine", "--lib"][..],
        &["--package", "besace-wasm-tests"],
        &["--package", "besace", "--no-default-features", "--features", "web"],
    ] {
        let mut clippy = toolchain.cargo(&project.web_build_dir());
        clippy.current_dir(&project.root).args(["clippy", "--quiet", "--locked", "--target", WASM_TARGET]);
        let what = format!("clippy for wasm {}", arguments.get(1).unwrap_or(&""));
        openly(&what, clippy.args(["--profile", "web-dev"]).args(arguments).args(DENY))?;
    }
    Ok(())
}

pub(super) fn tests(project: &Project) -> Result<()> {
    let postgres = Postgres::start(project)?;
    let mut test = native::cargo(project);
    test.env(postgres::ADDRESS, postgres.url());
    openly("cargo test", test.args(["test", "--no-fail-fast"]).args(EVERYTHING))
}

pub(super) fn languages(project: &Project) -> Result<()> {
    crate::locales::check(project)
}

pub(super) fn window_lints(project: &Project) -> Result<()> {
    let mut clippy = native::cargo(project);
    clippy
        .args([
            "clippy",
            "--quiet",
            "--locked",
            "--package",
            "besace",
            "--no-default-features",
            "--features",
            "desktop",
        ])
        .env("CARGO_TARGET_DIR", project.target.join("desktop"));
    openly("clippy of the native window", clippy.args(DENY))
}

/// The window as people get it, from its package, under a virtual screen and used from outside.
pub(super) fn window(project: &Project) -> Result<()> {
    let package = package::deb(project, package::Grade::Dev)?;
    // A test machine may be changed; a developer's own is left alone.
    let program = if std::env::var_os("CI").is_some() {
        package::install(project, &package)?
    } else {
        package::unpack(project, &package)?
    };
    let mut story = Command::new(project.path("tests/desktop/run"));
    openly("tests/desktop/run", story.arg(program).current_dir(&project.root))
}
