//! Setup, run, test, web bundle, benchmarks and locale checks.

mod bench;
mod hash;
mod lan;
mod locales;
mod native;
mod pack;
mod package;
mod postgres;
mod progress;
mod project;
mod run;
mod server;
mod setup;
mod simulate;
mod stamp;
mod test;
mod toolchain;
mod web;

use std::{io::Write, process::ExitCode};

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::{project::Project, setup::Need};

/// Besace's own commands; each installs what it needs and says so.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Installs everything that building and testing need; quick when nothing is missing.
    Setup,
    /// Builds what has changed and serves the app with a directory.
    Run(run::Options),
    /// Checks the texts, or takes them out to one table and back, or measures how they read.
    Locales(locales::Options),
    /// Checks formatting and lints, and runs all tests.
    Test(test::Options),
    /// Pictures every screen in every language, light and dark, into target/screenshots, with axe on each.
    Screenshots(test::Screenshots),
    /// Measures by name, or lists the names.
    Bench(bench::Options),
    /// Plays sharing between five devices and a hub with everything that goes wrong, seed by seed.
    Simulate(simulate::Options),
    /// Builds the web bundle into target/web.
    Web(WebOptions),
    /// Makes a .deb of the native window in target/package.
    Package,
}

#[derive(clap::Args)]
struct WebOptions {
    /// Prints the sizes of the bundle's files as one JSON object.
    #[arg(long)]
    json: bool,
    /// Builds faster and larger, for work on the screens.
    #[arg(long)]
    dev: bool,
}

fn main() -> ExitCode {
    match work(Cli::parse().verb) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            progress::say(format!("error: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn work(verb: Verb) -> Result<()> {
    let project = Project::find()?;
    match verb {
        Verb::Locales(options) => locales::run(&project, &options),
        Verb::Setup => {
            setup::ensure(&project, Need::All)?;
            progress::say("All that building and testing need is here.");
            Ok(())
        }
        Verb::Test(options) => test::run(&project, &options),
        Verb::Screenshots(options) => test::screenshots(&project, &options),
        Verb::Bench(options) => bench::run(&project, &options),
        Verb::Simulate(options) => simulate::simulate(&options),
        Verb::Run(options) => run::run(&project, &options),
        Verb::Package => {
            setup::ensure(&project, Need::Desktop)?;
            let package = package::deb(&project, package::Grade::Release)?;
            progress::say(format!("{}", package.display()));
            Ok(())
        }
        Verb::Web(options) => {
            setup::ensure(&project, Need::Web)?;
            let grade = if options.dev { web::Grade::Dev } else { web::Grade::Release };
            web::build(&project, grade)?;
            let sizes = web::sizes::measure(&project.web_dir())?;
            if options.json {
                writeln!(std::io::stdout(), "{}", serde_json::to_string(&sizes)?)?;
            } else {
                progress::say(sizes.table());
            }
            Ok(())
        }
    }
}
