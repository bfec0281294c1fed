//! Measurements in a real Chromium: their scripts lie in `tests/bench`.

use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{
    native, pack,
    progress::quietly,
    project::Project,
    server::Server,
    setup::{self, Need},
    test::chromium,
    web::{self, Grade},
};

/// Search in 100,000 services.
pub(super) fn search(project: &Project) -> Result<Value> {
    measure(project, "search.mjs")
}

/// A change of 1 %.
pub(super) fn delta(project: &Project) -> Result<Value> {
    measure(project, "delta.mjs")
}

/// Cold and warm start.
pub(super) fn start(project: &Project) -> Result<Value> {
    measure(project, "start.mjs")
}

/// A worker's day begins: many people on one device, natively and in the browser's worker.
pub(super) fn team(project: &Project) -> Result<Value> {
    let mut build = native::cargo(project);
    build.args(["build", "--locked", "--release", "--package", "besace-engine", "--example", "bench_team"]);
    quietly(project, "compiling the people and their hub", &mut build)?;
    measure(project, "team.mjs")
}

fn measure(project: &Project, script: &str) -> Result<Value> {
    setup::ensure(project, Need::All)?;
    web::build(project, Grade::Release)?;
    // Optimised: it imports 100,000 made-up services first.
    let hub = native::release_hub(project)?;
    let demo = pack::ensure(project, &hub, &project.state_dir().join("bench-data"), None)?;
    let server = Server::start(&hub, &project.web_dir(), demo.as_deref())?;
    let mut node = Command::new("node");
    node.arg(project.path("tests/bench").join(script))
        .current_dir(&project.root)
        .env("BESACE_URL", server.url())
        .env("BESACE_HUB", &hub)
        .env("BESACE_WEB", project.web_dir())
        .env("BESACE_CROWD", project.target.join("release/examples/bench_team"))
        .env("BESACE_CHROMIUM", chromium().context("no Chromium: run `cargo xtask setup`")?);
    super::result_of(&mut node)
}
