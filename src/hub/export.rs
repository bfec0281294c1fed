//! `besace-hub export`: a directory for others, in their formats.

use std::{
    fs,
    io::{Write, stdout},
    path::PathBuf,
};

use anyhow::{Context, Result};
use besace_directory::{
    export::{Hsds, geojson},
    import::import,
};
use besace_hub::publish::Published;
use clap::{Args, ValueEnum};

/// What to write, and where.
#[derive(Args)]
pub struct Export {
    /// A pack, a folder of `besace-hub publish`, or what `besace-hub import` reads.
    source: PathBuf,
    /// The form.
    #[arg(long, value_enum, default_value_t = Form::Hsds)]
    form: Form,
    /// The file to write; else it goes to the standard output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Form {
    /// Open Referral HSDS 3.0, as JSON: all that is known, to be imported again.
    Hsds,
    /// Places as points, for maps.
    Geojson,
}

/// Writes it.
pub fn run(options: &Export) -> Result<()> {
    let source = &options.source;
    let directory = if source.join("timestamp").is_file() {
        Published::open(source).and_then(|published| published.rows())?
    } else {
        let today = chrono::Local::now().date_naive();
        import(source, today).with_context(|| format!("{} cannot be read", source.display()))?.directory
    };
    let value = match options.form {
        Form::Hsds => Hsds::new(&directory).document(),
        Form::Geojson => geojson(&directory),
    };
    let text = serde_json::to_vec_pretty(&value)?;
    match &options.out {
        Some(file) => fs::write(file, text).with_context(|| format!("{} cannot be written", file.display())),
        None => stdout().write_all(&text).context("the export cannot be written"),
    }
}
