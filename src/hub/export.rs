//! `besace-hub export`: a directory for others, in their formats.

use std::{
    fs,
    io::{Write, stdout},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use besace_directory::{
    export::{Hsds, geojson, tabular},
    import::import,
    model::Directory,
};
use besace_hub::publish::Published;
use clap::{Args, ValueEnum};

/// What to write, and where.
#[derive(Args)]
pub struct Export {
    /// A pack, a folder of `besace-hub publish`, or what `besace-hub import` reads.
    source: PathBuf,
    /// The form.
    #[arg(long, value_enum, default_value_t = Format::Hsds)]
    format: Format,
    /// The file to write (for csv the folder); else it goes to the standard output.
    #[arg(long, value_name = "PATH")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Open Referral HSDS 3.0, as JSON: all that is known, to be imported again.
    Hsds,
    /// The same as tables: a folder with datapackage.json and a CSV file for each table of HSDS.
    Csv,
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
    let value = match options.format {
        Format::Hsds => Hsds::new(&directory).document(),
        Format::Csv => return tables(&directory, options.out.as_deref()),
        Format::Geojson => geojson(&directory),
    };
    let text = serde_json::to_vec_pretty(&value)?;
    match &options.out {
        Some(file) => write(file, &text),
        None => stdout().write_all(&text).context("the export cannot be written"),
    }
}

/// Writes the tables into a folder, made where there is none.
fn tables(directory: &Directory, folder: Option<&Path>) -> Result<()> {
    let folder = folder.context("tables are several files: say into which folder, with --out DIR")?;
    fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    tabular(directory).iter().try_for_each(|(name, bytes)| write(&folder.join(name), bytes))
}

fn write(file: &Path, bytes: &[u8]) -> Result<()> {
    fs::write(file, bytes).with_context(|| format!("{} cannot be written", file.display()))
}
