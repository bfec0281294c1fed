//! The engine for the length of one command.

use std::io::{BufRead as _, IsTerminal as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use besace_domain::RecordId;
use besace_engine::{NativeEngine, ThreadTransport};
use besace_engine_api::{Client, Fault, Phase, Protection, Secret, Unlock};

/// The engine as commands see it.
pub type Engine = Client<ThreadTransport>;

/// Starts the engine over a folder.
pub fn start(data: Option<PathBuf>) -> anyhow::Result<Engine> {
    let folder = match data {
        Some(folder) => folder,
        None => usual_folder().context("there is no home folder: say --data DIR")?,
    };
    match NativeEngine::start(&folder) {
        Ok((engine, _)) => Ok(engine),
        Err(Fault::Unreachable) => bail!("another window or command has this toolbox open: close it first"),
        Err(fault) => Err(fault).with_context(|| format!("cannot use the folder {}", folder.display())),
    }
}

fn usual_folder() -> Option<PathBuf> {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let base = set("XDG_DATA_HOME").or_else(|| Some(set("HOME")?.join(".local/share"))).or_else(|| set("APPDATA"))?;
    Some(base.join("besace"))
}

/// Opens the toolbox with the code or passphrase.
pub async fn unlock(engine: &Engine) -> anyhow::Result<()> {
    match engine.status(()).await?.phase {
        Phase::Open => Ok(()),
        Phase::Empty => bail!("there is no toolbox here yet: make one with `besace-cli init`"),
        Phase::Locked { wait_seconds: 0 } => {
            engine.unlock(Unlock::Secret(secret("BESACE_SECRET", "Code or passphrase")?)).await?;
            Ok(())
        }
        Phase::Locked { wait_seconds } => Err(Fault::MustWait { seconds: wait_seconds }.into()),
    }
}

/// A secret from the environment, else typed unseen, else the next line of standard input.
pub fn secret(variable: &str, prompt: &str) -> anyhow::Result<Secret> {
    if let Ok(secret) = std::env::var(variable) {
        return Ok(Secret(secret));
    }
    if std::io::stdin().is_terminal() {
        return Ok(Secret(rpassword::prompt_password(format!("{prompt}: "))?));
    }
    let mut line = String::new();
    if std::io::stdin().lock().read_line(&mut line)? == 0 {
        bail!("no secret was given: set {variable}, or type it");
    }
    Ok(Secret(line.trim_end_matches(['\r', '\n']).to_owned()))
}

/// Digits make a code, anything else a passphrase.
pub fn protection(secret: Secret) -> Protection {
    if secret.0.trim().chars().all(char::is_numeric) {
        Protection::Code(secret)
    } else {
        Protection::Passphrase(secret)
    }
}

/// The record whose identifier begins so.
pub fn named(beginning: &str, ids: impl IntoIterator<Item = RecordId>) -> anyhow::Result<RecordId> {
    let beginning = beginning.to_lowercase();
    let mut found = ids.into_iter().filter(|id| !beginning.is_empty() && id.to_string().starts_with(&beginning));
    match (found.next(), found.next()) {
        (Some(id), None) => Ok(id),
        (Some(_), Some(_)) => bail!("several begin with \"{beginning}\": give more digits"),
        (None, _) => bail!("nothing here begins with \"{beginning}\": see `list`"),
    }
}

/// Reads a file the person named.
pub fn read(file: &Path) -> anyhow::Result<Vec<u8>> {
    std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))
}

/// Writes a file the person named.
pub fn write(file: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    std::fs::write(file, bytes).with_context(|| format!("cannot write {}", file.display()))
}
