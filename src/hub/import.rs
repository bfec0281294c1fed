//! `besace-hub import`: a pack of HSDS, OpenStreetMap or older sets, with a report row by row.

use std::{
    fs,
    io::{Write, stdout},
    path::PathBuf,
};

use anyhow::{Context, Result};
use besace_directory::{
    import::{import, report_text},
    write_pack,
};
use clap::Args;

/// What to read and where to write it.
#[derive(Args)]
pub struct Import {
    /// A file or folder: HSDS (JSON, CSV), OpenStreetMap, GeoJSON, or a pack.
    source: PathBuf,
    /// The pack to write.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Where to write what became of each row; else it goes to the standard output.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

/// Reads the source, writes the pack and the report.
pub fn run(options: &Import) -> Result<()> {
    let source = &options.source;
    let imported = import(source, chrono::Local::now().date_naive())
        .with_context(|| format!("{} cannot be read", source.display()))?;
    let pack = write_pack(&imported.directory).with_context(|| format!("{}: no pack can be made", source.display()))?;
    fs::write(&options.out, pack).with_context(|| format!("{} cannot be written", options.out.display()))?;
    let report = report_text(&imported.report);
    match &options.report {
        Some(file) => fs::write(file, report).with_context(|| format!("{} cannot be written", file.display())),
        None => stdout().write_all(report.as_bytes()).context("the report cannot be written"),
    }
}
