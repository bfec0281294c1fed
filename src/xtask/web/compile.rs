//! Runs the wasm compiler over the UI and the engine.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::Grade;
use crate::{
    progress::quietly,
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

/// Compiles both modules; the two are separate calls so that the features of one do not
/// change the dependencies of the other.
pub fn modules(project: &Project, toolchain: &WasmToolchain, grade: Grade) -> Result<Modules> {
    let target = project.web_build_dir();
    let profile = grade.profile();
    let compile = |what: &str, arguments: &[&str]| {
        let mut cargo = toolchain.cargo(&target);
        cargo
            .current_dir(&project.root)
            .args(["build", "--locked", "--target", WASM_TARGET, "--profile", profile])
            .args(arguments);
        quietly(project, what, &mut cargo).context("the web app does not compile")
    };
    compile("compiling the engine for the browser", &["--package", "besace-engine", "--lib"])?;
    compile(
        "compiling the screens for the browser",
        &["--package", "besace", "--bin", "besace", "--no-default-features", "--features", "web"],
    )?;
    let out = target.join(WASM_TARGET).join(profile);
    Ok(Modules { app: out.join("besace.wasm"), engine: out.join("besace_engine.wasm") })
}
