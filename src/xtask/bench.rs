//! Measurements by name. Each prints one JSON object on standard output; progress goes to
//! standard error, so that a script can read the result.

mod browser;
mod hub;

use std::{io::Write, process::Stdio};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{native, progress::say, project::Project, setup};

/// What to measure.
#[derive(clap::Args, Debug)]
pub struct Options {
    /// The measurement's name; without one, all names are listed.
    name: Option<String>,
    /// Prints the result as one JSON object.
    #[arg(long)]
    json: bool,
    /// The store of the hub that is measured: sqlite or postgres.
    #[arg(long, default_value = "sqlite")]
    store: String,
}

/// A measurement and what it tells.
struct Bench {
    name: &'static str,
    about: &'static str,
    run: fn(&Project, &Options) -> Result<Value>,
}

const BENCHES: [Bench; 9] = [
    Bench { name: "open", about: "opening 300 sealed records after unlock, natively", run: |project, _| open(project) },
    Bench {
        name: "delta",
        about: "fetching and taking in 1 % changed rows of 100,000 services, in the browser's worker and natively",
        run: |project, _| delta(project),
    },
    Bench {
        name: "search",
        about: "search in 100,000 services in the browser's worker, and two JavaScript libraries beside it",
        run: |project, _| browser::search(project),
    },
    Bench {
        name: "hub",
        about: "signed writes of 1 KiB and pulls of 20 rows at a hub, over 64 connections, and a peer (--store sqlite|postgres)",
        run: hub::hub,
    },
    Bench {
        name: "team",
        about: "opening a worker's device with 300 people on it, natively and in the browser's worker",
        run: |project, _| browser::team(project),
    },
    Bench {
        name: "year",
        about: "what a year's use takes on a device, with a directory of 100,000 services",
        run: |project, _| year(project),
    },
    Bench {
        name: "start",
        about: "cold start on a slow network and warm start offline",
        run: |project, _| browser::start(project),
    },
    Bench {
        name: "hours",
        about: "opening hours read here and by npm's opening_hours, every hour of a year",
        run: |project, _| hours(project),
    },
    Bench {
        name: "relevance",
        about: "how many real searches find what they look for",
        run: |project, _| relevance(project),
    },
];

/// Runs one measurement.
pub fn run(project: &Project, options: &Options) -> Result<()> {
    let Some(name) = &options.name else {
        for bench in BENCHES {
            say(format!("{:8} {}", bench.name, bench.about));
        }
        return Ok(());
    };
    let Some(bench) = BENCHES.iter().find(|bench| bench.name == name) else {
        let names: Vec<&str> = BENCHES.iter().map(|bench| bench.name).collect();
        bail!("no measurement is called {name}: there are {}", names.join(", "));
    };
    say(format!("measuring {}", bench.about));
    let result = (bench.run)(project, options)?;
    let text = if options.json { result.to_string() } else { serde_json::to_string_pretty(&result)? };
    Ok(writeln!(std::io::stdout(), "{text}")?)
}

/// Runs the vault's own example: its output is the result.
fn open(project: &Project) -> Result<Value> {
    let mut cargo = native::cargo(project);
    cargo.args(["run", "--quiet", "--locked", "--release", "--package", "besace-vault", "--example", "bench_open"]);
    result_of(&mut cargo)
}

/// Runs the engine's own example.
fn year(project: &Project) -> Result<Value> {
    let mut cargo = native::cargo(project);
    cargo.args(["run", "--quiet", "--locked", "--release", "--package", "besace-engine", "--example", "bench_year"]);
    result_of(&mut cargo)
}

/// In the browser, and the directory's own example over made-up services of its own.
fn delta(project: &Project) -> Result<Value> {
    let mut result = browser::delta(project)?;
    result["native"] = result_of(directory(project, "bench_delta").arg("--release"))?;
    Ok(result)
}

/// Holds our reading of hours against another one: of real pharmacies where they lie beside the project, else of the
/// committed texts.
fn hours(project: &Project) -> Result<Value> {
    setup::ensure_peers(project)?;
    let pharmacies = project.path("../shared/data/osm/pharmacies_be.json");
    let texts = if pharmacies.is_file() { pharmacies } else { project.path("src/directory/hours/corpus.txt") };
    let mut cargo = directory(project, "bench_hours");
    cargo.arg("--").arg(project.path("tests/bench/hours.mjs")).arg(texts);
    result_of(&mut cargo)
}

/// Runs the committed searches over the demo directory.
fn relevance(project: &Project) -> Result<Value> {
    let mut cargo = directory(project, "bench_relevance");
    cargo.arg("--").arg(project.path("tests/relevance/queries.txt")).arg(project.path("assets/directory"));
    result_of(&mut cargo)
}

fn directory(project: &Project, example: &str) -> std::process::Command {
    let mut cargo = native::cargo(project);
    cargo.args(["run", "--quiet", "--locked", "--package", "besace-directory", "--features", "synthetic", "--example"]);
    cargo.arg(example);
    cargo
}

/// The JSON object that a program prints last on standard output.
fn result_of(command: &mut std::process::Command) -> Result<Value> {
    let out =
        command.stdin(Stdio::null()).stderr(Stdio::inherit()).output().context("the measurement does not start")?;
    anyhow::ensure!(out.status.success(), "the measurement failed ({})", out.status);
    let text = String::from_utf8_lossy(&out.stdout);
    let last = text.lines().rev().find(|line| line.starts_with('{')).context("the measurement printed no result")?;
    serde_json::from_str(last).context("the measurement's result cannot be read")
}
