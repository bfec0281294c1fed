//! What an operator does beside serving: backups, moving, and asking what is wrong.

use std::{
    io::{Write, stdout},
    path::PathBuf,
};

use anyhow::{Context, Result, bail, ensure};
use besace_hub::store::{Change, Hour, Place, Put, copy};
use clap::Args;

use crate::stores::{self, At};

/// `besace-hub backup`
#[derive(Args)]
pub struct Backup {
    #[command(flatten)]
    at: At,
    /// The file to write; it must not be there yet.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// `besace-hub restore`
#[derive(Args)]
pub struct Restore {
    #[command(flatten)]
    at: At,
    /// The backup.
    #[arg(long, value_name = "FILE")]
    from: PathBuf,
}

/// `besace-hub migrate`
#[derive(Args)]
pub struct Migrate {
    /// The store to move; stop its hub first.
    #[arg(long, value_name = "STORE")]
    from: Place,
    /// The empty store to fill.
    #[arg(long, value_name = "STORE")]
    to: Place,
}

/// `besace-hub doctor`
#[derive(Args)]
pub struct Doctor {
    #[command(flatten)]
    at: At,
}

/// Writes everything into a file, also while the hub serves.
pub async fn backup(options: Backup) -> Result<()> {
    ensure!(!options.out.exists(), "{} is there already: choose another name", options.out.display());
    let store = options.at.open().await?;
    let tally = copy::backup(&*store, &options.out).await.context("there is no backup")?;
    Ok(writeln!(stdout(), "{}: {tally}", options.out.display())?)
}

/// Fills an empty store from a file.
pub async fn restore(options: Restore) -> Result<()> {
    let store = options.at.open().await?;
    let tally = copy::restore(&options.from, &*store).await.context("nothing was restored")?;
    Ok(writeln!(stdout(), "restored: {tally}")?)
}

/// Moves everything to another store.
pub async fn migrate(options: Migrate) -> Result<()> {
    ensure!(options.from != options.to, "the two stores are one");
    if let Place::Sqlite(file) = &options.from {
        ensure!(file.is_file(), "{} is not there", file.display());
    }
    let (from, to) = (stores::open(&options.from).await?, stores::open(&options.to).await?);
    let tally = copy::migrate(&*from, &*to).await.context("the hub was not moved; the first store is unchanged")?;
    Ok(writeln!(stdout(), "moved, and compared: {tally}\nstart the hub on the new store")?)
}

/// Says in words what is wrong.
pub async fn doctor(options: Doctor) -> Result<()> {
    let mut out = stdout();
    let mut wrong = 0;
    let mut say = |good: bool, text: String| {
        wrong += u32::from(!good);
        writeln!(out, "{} {text}", if good { "ok:   " } else { "WRONG:" })
    };
    // This very program is newer than 2026.
    say(stores::now() > 1_767_225_600, "the clock; devices five minutes off are refused".into())?;
    let place =
        options.at.place().context("say which store: --store sqlite:FILE, --store postgres://… or --data DIR")?;
    if let Place::Sqlite(file) = &place {
        if !file.is_file() {
            bail!("there is no store at {}: is --store or --data right?", file.display());
        }
        let others = readable_by_others(file);
        let advice = if others { ": everybody on this machine may read it, run chmod 600 on it" } else { "" };
        say(!others, format!("who may read {}{advice}", file.display()))?;
    }
    match stores::open(&place).await {
        Err(error) => say(false, format!("{error:#}"))?,
        Ok(store) => {
            say(true, "the store opens and its tables are up to date".into())?;
            let (collection, id) = ("doctor".to_owned(), "-".to_owned());
            let put = Change::Put(Put::new(&collection, &id, Vec::new()));
            let there_and_gone = vec![put, Change::Delete { collection, id, if_version: None }];
            match store.apply(there_and_gone, Hour::of(stores::now())).await {
                Ok(_) => say(true, "the store can be written to".into())?,
                Err(error) => say(false, format!("the store cannot be written to: {error}"))?,
            }
            match copy::tally(&*store).await {
                Ok(tally) => say(true, format!("every row can be read: {tally}"))?,
                Err(error) => say(false, format!("not every row can be read, restore the last backup: {error}"))?,
            }
        }
    }
    ensure!(wrong == 0, "{wrong} of these need you");
    Ok(())
}

#[cfg(unix)]
fn readable_by_others(file: &std::path::Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata().is_ok_and(|known| known.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn readable_by_others(_: &std::path::Path) -> bool {
    false
}
