//! `besace-hub publish`: a directory as signed files for any static host.

use std::{
    fs,
    io::{Write, stdout},
    path::PathBuf,
};

use anyhow::{Context, Result, anyhow, ensure};
use besace_directory::{
    import::{import, report_text},
    model::{About, Directory},
    trust::{is_mirror, is_region},
};
use besace_hub::{
    publish::{Change, Tree, private_key},
    registry::put_published,
    store::{self, Place},
};
use clap::Args;

/// What to publish, and where.
#[derive(Args)]
pub struct Publish {
    /// The folder of published files.
    #[arg(long, value_name = "FOLDER")]
    to: PathBuf,
    /// A region's directory: a pack, or what `besace-hub import` reads. Left out, signatures are renewed.
    #[arg(long, value_name = "FILE_OR_FOLDER", requires = "region")]
    source: Option<PathBuf>,
    /// A hub's store: what its registry publishes goes into the region too, in the place of rows of the same identifier.
    #[arg(long, value_name = "STORE", requires = "region")]
    store: Option<Place>,
    /// What the region is known by: small letters, digits and `-`.
    #[arg(long, value_name = "ID")]
    region: Option<String>,
    /// What people call the region; else what its directory calls itself.
    #[arg(long)]
    name: Option<String>,
    /// A region that is not published any more.
    #[arg(long, value_name = "ID")]
    without: Vec<String>,
    /// Other hosts that carry the folder's files (`https://…/`); given once, all of them.
    #[arg(long, value_name = "ADDRESS")]
    mirror: Vec<String>,
    /// The first or next list of keys, signed.
    #[arg(long, value_name = "FILE")]
    root: Option<PathBuf>,
    /// Keys that sign packs; without them only the time is told anew.
    #[arg(long, value_name = "KEY_FILE")]
    pack_key: Vec<PathBuf>,
    /// Keys that sign what is current.
    #[arg(long, value_name = "KEY_FILE", required = true)]
    timestamp_key: Vec<PathBuf>,
    /// For how many days new packs are taken from what is signed now.
    #[arg(long, default_value_t = 90)]
    days: u32,
    /// For how many days phones believe that this is current: publish again before, by a timer.
    #[arg(long, default_value_t = 14)]
    timestamp_days: u32,
    /// Where to write what became of each row of the source.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

/// Publishes.
pub async fn run(options: &Publish) -> Result<()> {
    for mirror in &options.mirror {
        ensure!(is_mirror(mirror), "{mirror} is no mirror: an https address with a / at its end, without ? and #");
    }
    let mut regions = Vec::new();
    if let Some(region) = &options.region {
        ensure!(options.source.is_some() || options.store.is_some(), "--region needs --source, --store or both");
        ensure!(is_region(region), "{region} is no identifier of a region: small letters, digits and - only");
        let today = chrono::Local::now().date_naive();
        let about = About { name: region.clone(), made: today, ..About::default() };
        let mut rows = Directory { about, ..Directory::default() };
        if let Some(source) = &options.source {
            let imported = import(source, today).with_context(|| format!("{} cannot be read", source.display()))?;
            rows = imported.directory;
            if let Some(file) = &options.report {
                let report = report_text(&imported.report);
                fs::write(file, report).with_context(|| format!("{} cannot be written", file.display()))?;
            }
        }
        if let Some(place) = &options.store {
            let store = store::open(place).await.context("the store cannot be opened")?;
            let put = put_published(&mut rows, &*store, today).await;
            put.map_err(|problem| anyhow!("the registry's listings cannot be read: {problem:?}"))?;
        }
        let name = options.name.clone().unwrap_or_else(|| rows.about.name.clone());
        regions.push((region.clone(), name, rows));
    }
    ensure!(
        !options.pack_key.is_empty() || (regions.is_empty() && options.without.is_empty() && options.mirror.is_empty()),
        "a change of regions or mirrors needs --pack-key"
    );
    let keys = |files: &[PathBuf]| files.iter().map(|file| private_key(file)).collect::<Result<Vec<_>, _>>();
    let change = Change {
        root: options.root.as_deref().map(crate::key::read).transpose()?,
        regions,
        without: options.without.clone(),
        mirrors: (!options.mirror.is_empty()).then(|| options.mirror.clone()),
        packs: keys(&options.pack_key)?,
        timestamps: keys(&options.timestamp_key)?,
        days: options.days,
        timestamp_days: options.timestamp_days,
    };
    let targets = Tree::open(&options.to)?.publish(change, chrono::Utc::now().timestamp())?;
    for region in &targets.regions {
        let delta = region.deltas.first().map_or(0, |delta| delta.file.length);
        writeln!(
            stdout(),
            "{} version {}: {} services, {} bytes, {delta} from the version before",
            region.id,
            region.version,
            region.services,
            region.pack.length
        )?;
    }
    Ok(())
}
