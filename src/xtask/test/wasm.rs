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
    let module = target.join(WASM_TARGET).join("web-dev/besace_wasm_tests.wasm");
    // For node here, and for the page of a story in the browser.
    let out = dir(project);
    for (place, for_node) in [("node", true), ("web", false)] {
        let mut bindgen = Bindgen::new();
        bindgen.input_path(&module).out_name("tests").typescript(false);
        let bindgen = if for_node { bindgen.nodejs(true)? } else { bindgen.web(true)?.omit_default_module_path(false) };
        bindgen.generate(out.join(place)).context("wasm-bindgen cannot bind the tests")?;
    }
    let mut node = Command::new("node");
    node.args(["--test", "--test-reporter=spec", "tests/wasm/run.mjs"]).current_dir(&project.root);
    openly("node --test tests/wasm", node.env("BESACE_WASM_TESTS", out.join("node/tests.js")))
}

/// Where the bound modules lie.
pub(super) fn dir(project: &Project) -> std::path::PathBuf {
    project.state_dir().join("wasm-tests")
}
