//! The registry's part of the command line: where it keeps its things, how it writes, who its editors are.

use std::{
    io::{Write, stdout},
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use anyhow::{Context, Result, anyhow, bail};
use besace_directory::{model::Directory, read_pack};
use besace_hub::{
    publish::Published,
    registry::{Mailer, Registry, Setup},
    store::{Place, Store},
};
use clap::{Args, Subcommand};

use crate::stores::At;

/// The environment's name for the mail server, so that its password stands in no list of processes.
const MAIL: &str = "BESACE_MAIL";

/// Where the registry keeps its things, and how it writes to providers.
#[derive(Args, Clone)]
pub struct Desk {
    /// The address under which people reach the hub; editors sign in there only.
    #[arg(long, value_name = "URL", default_value = "http://localhost:8700")]
    address: String,
    /// The sender of mails. The server stands in the environment as BESACE_MAIL, as in smtps://user:password@host.
    #[arg(long, value_name = "NAME@HOST", default_value = "directory@localhost")]
    mail_from: String,
    /// Where mails are put while there is no server.
    #[arg(long, value_name = "DIR")]
    outbox: Option<PathBuf>,
    /// Lets the registry's clock run so many days ahead: to try out what time does to listings.
    #[arg(long, value_name = "DAYS", default_value_t = 0, hide = true)]
    days_ahead: u32,
}

/// Editors of the registry.
#[derive(Args)]
pub struct Editors {
    #[command(flatten)]
    at: At,
    #[command(flatten)]
    desk: Desk,
    #[command(subcommand)]
    verb: EditorVerb,
}

#[derive(Subcommand)]
enum EditorVerb {
    /// Prints a link by which somebody becomes an editor: good once, for three days.
    Invite {
        /// What they are called.
        #[arg(long)]
        name: String,
        /// Their e-mail address: nobody approves what they handed in themselves.
        #[arg(long)]
        email: String,
    },
    /// Lists the editors.
    List,
    /// Takes an editor's keys away; they are out at once.
    Remove {
        /// Their e-mail address.
        #[arg(long)]
        email: String,
    },
    /// Says how many editors have to approve what is new or leads elsewhere: 2, or 1 where there is a single one.
    Approvals {
        /// 1 or 2; without it, tells when it was set to what.
        count: Option<u8>,
    },
}

/// Opens the registry over the hub's store.
pub fn open(desk: &Desk, at: &At, store: Arc<dyn Store>, pack: Option<&Path>) -> Result<Arc<Registry>> {
    let base = match pack {
        Some(folder) if folder.is_dir() => Published::open(folder)?.rows()?,
        Some(file) => {
            let bytes = std::fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
            read_pack(&bytes).map(|pack| pack.directory).unwrap_or_default()
        }
        None => Directory::default(),
    };
    let mailer = match std::env::var(MAIL) {
        Ok(server) => Mailer::smtp(&server, &desk.mail_from)?,
        Err(_) => {
            let outbox = desk.outbox.clone().unwrap_or_else(|| beside(at));
            let _ = writeln!(stdout(), "mails go into {}: set {MAIL} to send them", outbox.display());
            Mailer::outbox(&outbox, &desk.mail_from)?
        }
    };
    let ahead = chrono::TimeDelta::days(desk.days_ahead.into());
    let clock = Arc::new(move || chrono::Utc::now().naive_utc() + ahead);
    Ok(Arc::new(Registry::new(Setup { store, mailer, address: desk.address.clone(), base, clock })))
}

fn beside(at: &At) -> PathBuf {
    match at.place() {
        Some(Place::Sqlite(file)) => file.parent().unwrap_or(Path::new(".")).join("outbox"),
        _ => PathBuf::from("outbox"),
    }
}

/// Does every hour what time makes due.
pub async fn look_after(registry: Arc<Registry>) {
    let mut hours = tokio::time::interval(Duration::from_secs(3600));
    loop {
        hours.tick().await;
        // What went wrong was told where it happened; the next hour tries again.
        let _ = registry.upkeep().await;
    }
}

/// Does what was asked about editors.
pub async fn editors(options: Editors) -> Result<()> {
    let registry = open(&options.desk, &options.at, options.at.open().await?, None)?;
    let failed = |problem| anyhow!("it was not done: {problem:?}");
    let mut out = stdout();
    match options.verb {
        EditorVerb::Invite { name, email } => {
            let link = registry.invite(&name, &email).await.map_err(failed)?;
            writeln!(out, "{link}")?;
        }
        EditorVerb::List => {
            for editor in registry.editors().await.map_err(failed)? {
                writeln!(out, "{} <{}>", editor.name, editor.email)?;
            }
        }
        EditorVerb::Remove { email } => {
            if !registry.remove_editor(&email).await.map_err(failed)? {
                bail!("there is no editor of that address");
            }
        }
        EditorVerb::Approvals { count: None } => {
            for line in registry.approvals_log().await.map_err(failed)? {
                writeln!(out, "{line}")?;
            }
        }
        EditorVerb::Approvals { count: Some(count) } => {
            registry.set_approvals(count).await.map_err(failed)?;
            writeln!(out, "from now on {count} editors have to approve; the work list and each history say so")?;
        }
    }
    Ok(())
}
