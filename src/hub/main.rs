//! The hub's command line.

mod desk;
mod export;
mod import;
mod key;
mod operate;
mod publication;
mod stores;
mod waking;

use std::{
    io::{Write, stdout},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use anyhow::{Context, Result};
use besace_hub::{
    Site, Tls, listen, metrics,
    publish::{Published, published_on_the_spot},
    relay::Relay,
    router, serve,
};
use clap::{Args, Parser, Subcommand};
use tokio::sync::watch;

/// Serves the web app, the directory's packs and the relay of sealed records.
#[derive(Parser)]
#[command(name = "besace-hub", version)]
struct Cli {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Serves until stopped.
    Serve(Serve),
    /// Makes a pack of a directory that others keep.
    Import(import::Import),
    /// Writes a directory for others: HSDS JSON, or points for maps.
    Export(export::Export),
    /// Invites editors, and says how many have to approve.
    Editor(desk::Editors),
    /// Writes everything the hub keeps into a file, also while it serves.
    Backup(operate::Backup),
    /// Fills an empty store from a backup.
    Restore(operate::Restore),
    /// Moves everything to another store, and compares.
    Migrate(operate::Migrate),
    /// Says in words what is wrong.
    Doctor(operate::Doctor),
    /// Signs a directory and lays it out as files that any static host can carry.
    Publish(publication::Publish),
    /// Makes, changes and uses the keys that sign the directory.
    #[command(subcommand)]
    Key(key::Key),
}

#[derive(Args)]
struct Serve {
    /// The address of the plain port; keep it behind a TLS proxy.
    #[arg(long, default_value = "127.0.0.1:8700")]
    listen: SocketAddr,
    /// The web bundle, as `cargo xtask web` writes it.
    #[arg(long, value_name = "DIR")]
    web: Option<PathBuf>,
    /// The folder that `besace-hub publish` fills; or a pack, to try it out: it is signed on the spot.
    #[arg(long, value_name = "FOLDER_OR_PACK")]
    directory: Option<PathBuf>,
    /// The address of an HTTPS port beside the plain one.
    #[arg(long, requires = "tls_certificate", requires = "tls_key")]
    tls_listen: Option<SocketAddr>,
    /// Its certificate chain (PEM).
    #[arg(long, value_name = "FILE")]
    tls_certificate: Option<PathBuf>,
    /// Its private key (PEM).
    #[arg(long, value_name = "FILE")]
    tls_key: Option<PathBuf>,
    #[command(flatten)]
    desk: desk::Desk,
    #[command(flatten)]
    at: stores::At,
    #[command(flatten)]
    waking: waking::Waking,
    /// An address where Prometheus reads numbers; keep it from the public.
    #[arg(long, value_name = "ADDRESS")]
    metrics_listen: Option<SocketAddr>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let done = match Cli::parse().verb {
        Verb::Serve(options) => run(options).await,
        Verb::Import(options) => import::run(&options),
        Verb::Export(options) => export::run(&options),
        Verb::Editor(options) => desk::editors(options).await,
        Verb::Backup(options) => operate::backup(options).await,
        Verb::Restore(options) => operate::restore(options).await,
        Verb::Migrate(options) => operate::migrate(options).await,
        Verb::Doctor(options) => operate::doctor(options).await,
        Verb::Publish(options) => publication::run(&options).await,
        Verb::Key(key) => key::run(&key),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// What a folder or a pack publishes.
fn published(directory: &Path) -> Result<Published> {
    let published = if directory.is_dir() {
        Published::open(directory)
    } else {
        published_on_the_spot(directory, chrono::Utc::now().timestamp())
    };
    published.with_context(|| format!("{} cannot be published", directory.display()))
}

async fn run(options: Serve) -> Result<()> {
    if let Some(web) = &options.web {
        anyhow::ensure!(
            web.join("index.html").is_file(),
            "{} holds no web app: build it with `cargo xtask web`",
            web.display()
        );
    }
    let directory = options.directory.as_deref().map(published).transpose()?.map(Arc::new);
    let (stop, stopping) = watch::channel(false);
    let store = match options.at.place() {
        Some(place) => Some(stores::open(&place).await?),
        None => None,
    };
    let (mut registry, mut relay, mut wake) = (None, None, None);
    if let Some(store) = store {
        tokio::spawn(stores::tidy(store.clone()));
        let desk = desk::open(&options.desk, &options.at, store.clone(), options.directory.as_deref())?;
        tokio::spawn(desk::look_after(desk.clone()));
        registry = Some(desk);
        wake = waking::open(&options.waking, store.clone()).await?;
        relay = Some(Arc::new(Relay::new(store, stores::now, stopping.clone())));
    }
    let routes = router(Site { web: options.web, directory, relay: relay.clone(), registry, wake });
    tokio::spawn(async move {
        asked_to_stop().await;
        let _ = stop.send(true);
    });

    let plain = listen(options.listen, None).await?;
    let mut ports = tokio::task::JoinSet::new();
    if let (Some(address), Some(relay)) = (options.metrics_listen, relay) {
        let port = listen(address, None).await?;
        ports.spawn(serve(port, metrics(relay), stopping.clone()));
    }
    let _ = writeln!(stdout(), "listening on http://{}", plain.address()?);
    ports.spawn(serve(plain, routes.clone(), stopping.clone()));
    if let (Some(address), Some(certificate), Some(key)) =
        (options.tls_listen, options.tls_certificate, options.tls_key)
    {
        let port = listen(address, Some(&Tls { certificate, key })).await?;
        let _ = writeln!(stdout(), "listening on https://{}", port.address()?);
        ports.spawn(serve(port, routes, stopping));
    }
    while let Some(ended) = ports.join_next().await {
        ended.context("a port's task ended")??;
    }
    Ok(())
}

/// Waits for Ctrl-C or, where there is such a thing, the service manager's signal.
async fn asked_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}
