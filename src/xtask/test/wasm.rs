//! Compiles `tests/wasm` and runs it under node.

use std::process::Command;

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::{
    progress::{openly, quietly},
    project::Project,
    toolchain::{WASM_TARGET, WasmToolchain},
};

pub(super) fn tests(project: &Project) -> Result<()> {
    let toolchain = WasmToolchain::find().context("no compiler for the browser")?;
    let target = project.web_build_dir();
    let mut cargo = toolchain.cargo(&target);
    cargo.current_dir(&project.root).args(["build", "--locked", "--target", WASM_TARGET, "--profile", "web-dev"]);
    quietly(project, "compiling the tests in wasm", cargo.args(["--package", "besace-wasm-tests"]))?;
    let out = project.state_dir().join("wasm-tests");
    Bindgen::new()
        .input_path(target.join(WASM_TARGET).join("web-dev/besace_wasm_tests.wasm"))
        .out_name("tests")
        .nodejs(true)?
        .typescript(false)
        .generate(&out)
        .context("wasm-bindgen cannot bind the tests")?;
    let mut node = Command::new("node");
    node.args(["--test", "--test-reporter=spec", "tests/wasm/run.mjs"]).current_dir(&project.root);
    openly("node --test tests/wasm", node.env("BESACE_WASM_TESTS", out.join("tests.js")))
}
