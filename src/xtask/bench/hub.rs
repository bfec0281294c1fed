//! The hub under load, on either store.

use std::path::PathBuf;

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

/// Starts a store and a hub of its own, and loads it.
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
    let mut load = std::process::Command::new(release.join("examples/bench_hub"));
    load.arg("--hub").arg(release.join("besace-hub")).args(["--store", &store]).arg("--scratch").arg(&scratch.0);
    let result = result_of(&mut load);
    drop(postgres);
    result
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
