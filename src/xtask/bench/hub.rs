//! The hub under load, on either store.

use std::{path::PathBuf, process::Command};

use anyhow::{Result, bail};
use serde_json::Value;

use super::{Options, result_of};
use crate::{
    native,
    postgres::Postgres,
    progress::{quietly, say},
    project::Project,
    setup::{self, Need},
};

/// What the load has; the peer gets as much.
const CONNECTIONS: u32 = 64;
const EACH: u32 = 500;

/// Starts a store and a hub of its own, and loads it; then a peer that syncs, with as many edits of the same size.
pub fn hub(project: &Project, options: &Options) -> Result<Value> {
    let mut build = native::cargo(project);
    build.args(["build", "--locked", "--release", "--package", "besace-hub", "--bin", "besace-hub"]);
    quietly(project, "compiling the hub and its load", build.args(["--example", "bench_hub"]))?;
    let scratch = Scratch::make()?;
    let mut postgres = None;
    let store = match options.store.as_str() {
        "sqlite" => format!("sqlite:{}", scratch.0.join("hub.sqlite").display()),
        "postgres" => {
            setup::ensure(project, Need::Hub)?;
            postgres.insert(Postgres::start_durable(project)?).url()
        }
        other => bail!("there is no store {other}: it is sqlite or postgres"),
    };
    say(format!("64 connections, on {}", options.store));
    let release = project.target.join("release");
    let mut load = Command::new(release.join("examples/bench_hub"));
    load.arg("--hub").arg(release.join("besace-hub")).args(["--store", &store]).arg("--scratch").arg(&scratch.0);
    load.args(["--each", &EACH.to_string()]);
    let result = result_of(&mut load);
    drop(postgres);
    let mut result = result?;
    say("the same number of edits with automerge-repo");
    setup::ensure_peers(project)?;
    let mut peer = Command::new("node");
    peer.arg(project.path("tests/bench/peer-hub.mjs")).args([CONNECTIONS.to_string(), EACH.to_string()]);
    result["peer"] = result_of(&mut peer)?;
    Ok(result)
}

/// A directory that goes with the measurement.
struct Scratch(PathBuf);

impl Scratch {
    fn make() -> Result<Self> {
        let dir = std::env::temp_dir().join(format!("besace-bench-{}", std::process::id()));
        std::fs::create_dir_all(&dir)?;
        Ok(Self(dir))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
