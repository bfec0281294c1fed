//! Runs the wasm compiler over the UI and the engine.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use super::Grade;
use crate::{
    progress::{quietly, say},
    project::Project,
    toolchain::{WASM_TARGET, WasmToolchain},
};

/// The two compiled modules, before wasm-bindgen.
pub struct Modules {
    /// The UI.
    pub app: PathBuf,
    /// The engine.
    pub engine: PathBuf,
}

/// What the smallest bundle tells the compiler beyond its profile: a panic stops the module at
/// once, without the code that would put its message and its place into words (nobody reads a
/// console there, and nothing of a toolbox gets into one).
const SMALLEST: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none";

/// Compiles both modules.
///
/// The release bundle brings a standard library built for size where the library's source is at
/// hand: a tenth smaller. Without it the compiler's own library does.
pub fn modules(project: &Project, toolchain: &WasmToolchain, grade: Grade) -> Result<Modules> {
    if grade == Grade::Release
        && let Some(with_source) = WasmToolchain::with_std_source()
    {
        let target = project.web_build_dir().join("own-std");
        let smallest = compile(project, grade, &target, || {
            let mut cargo = with_source.cargo(&target);
            // `-Z` on a stable compiler; the crates that ask for a nightly's gifts get none of them.
            cargo.env("RUSTC_BOOTSTRAP", "1").env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", SMALLEST);
            cargo.args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"]);
            cargo
        });
        match smallest {
            Ok(modules) => return Ok(modules),
            Err(error) => say(format!("  {error:#}\n  once more, with the compiler's own standard library")),
        }
    }
    let target = project.web_build_dir();
    compile(project, grade, &target, || toolchain.cargo(&target))
}

/// What the cut into chunks needs to know of a module (see `split`).
const RELOCATIONS: &str = "-Clink-arg=--emit-relocs";

/// The two are separate calls so that the features of one do not change the dependencies of the other.
fn compile(project: &Project, grade: Grade, target: &Path, cargo: impl Fn() -> Command) -> Result<Modules> {
    let profile = grade.profile();
    let linker: &[&str] = if grade == Grade::Release { &[RELOCATIONS] } else { &[] };
    let one = |what: &str, arguments: &[&str]| {
        let mut cargo = cargo();
        cargo
            .current_dir(&project.root)
            .args(["rustc", "--locked", "--target", WASM_TARGET, "--profile", profile])
            .args(arguments)
            .arg("--")
            .args(linker);
        quietly(project, what, &mut cargo).context("the web app does not compile")
    };
    one("compiling the engine for the browser", &["--package", "besace-engine", "--lib"])?;
    one(
        "compiling the screens for the browser",
        &["--package", "besace", "--bin", "besace", "--no-default-features", "--features", "web"],
    )?;
    let out = target.join(WASM_TARGET).join(profile);
    Ok(Modules { app: out.join("besace.wasm"), engine: out.join("besace_engine.wasm") })
}
