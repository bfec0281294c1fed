//! Every check of the project, one stage after the other, each with its time.

mod browser;
mod phone;
mod stages;
mod wasm;
mod works_on;

pub(crate) use browser::chromium;

use std::time::Instant;

use anyhow::{Result, bail};

use crate::{
    progress::{say, seconds},
    project::Project,
    setup::{self, Need},
    web::Grade,
};

/// What to test.
#[derive(clap::Args, Debug)]
pub struct Options {
    /// Leaves out the browser and the native window.
    #[arg(long)]
    fast: bool,
    /// Runs only the stages whose name contains this.
    #[arg(long, value_name = "NAME")]
    only: Option<String>,
}

/// Which pictures to make.
#[derive(clap::Args, Debug)]
pub struct Screenshots {
    /// Only these languages, by their tags.
    #[arg(long, value_delimiter = ',')]
    languages: Vec<String>,
    /// From a bundle that is built faster and larger.
    #[arg(long)]
    dev: bool,
}

/// Pictures every screen; the index is target/screenshots/index.html.
pub fn screenshots(project: &Project, options: &Screenshots) -> Result<()> {
    setup::ensure(project, Need::All)?;
    let all = besace_i18n::Language::ALL.map(|language| language.tag().to_owned());
    let languages = if options.languages.is_empty() { all.to_vec() } else { options.languages.clone() };
    let grade = if options.dev { Grade::Dev } else { Grade::Release };
    browser::pictures(project, grade, &languages.join(","))
}

/// One stage: its name and its work.
type Stage = (&'static str, fn(&Project) -> Result<()>);

const QUICK: [Stage; 6] = [
    ("formatting", stages::formatting),
    ("lints", stages::lints),
    ("lints of what runs in the browser", stages::wasm_lints),
    ("unit and integration tests", stages::tests),
    ("tests in wasm", wasm::tests),
    ("languages", stages::languages),
];

const WITH_BROWSER: [Stage; 4] = [
    ("lints of the native window", stages::window_lints),
    ("types of the app on a phone", phone::check),
    ("stories in the browser", browser::stories),
    ("native window", stages::window),
];

/// Runs all stages, also after a failure: one run tells everything that is wrong.
pub fn run(project: &Project, options: &Options) -> Result<()> {
    let started = Instant::now();
    setup::ensure(project, if options.fast { Need::Hub } else { Need::All })?;
    let mut stages = QUICK.to_vec();
    if !options.fast {
        stages.extend(WITH_BROWSER);
    }
    stages.retain(|(name, _)| options.only.as_ref().is_none_or(|only| name.contains(only.as_str())));
    anyhow::ensure!(!stages.is_empty(), "no stage of the tests has that in its name");
    works_on::forget(project);
    let mut report = Vec::new();
    let mut failed = Vec::new();
    for (number, (name, stage)) in stages.iter().enumerate() {
        say(format!("\n══ {}/{} {name} (after {})", number + 1, stages.len(), seconds(started.elapsed())));
        let begun = Instant::now();
        let outcome = stage(project);
        let took = seconds(begun.elapsed());
        match outcome {
            Ok(()) => report.push(format!("  ok      {name} ({took})")),
            Err(error) => {
                say(format!("error: {error:#}"));
                report.push(format!("  FAILED  {name} ({took})"));
                failed.push(*name);
            }
        }
    }
    let ran = |stage: &str| stages.iter().any(|(name, _)| *name == stage) && !failed.contains(&stage);
    if stages.len() == QUICK.len() + WITH_BROWSER.len()
        && let Err(error) = works_on::compare(project, ran("native window"), ran("types of the app on a phone"))
    {
        say(format!("error: {error:#}"));
        failed.push("the README's table of what works where");
    }
    // Again at the end, where one looks: the other stages stand between here and the story.
    for line in works_on::reasons(project) {
        say(format!("  {line}"));
    }
    say(format!("\n{}\nin {}", report.join("\n"), seconds(started.elapsed())));
    if !failed.is_empty() {
        bail!("failed: {}", failed.join(", "));
    }
    Ok(())
}
