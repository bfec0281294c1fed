//! `besace-hub key`: the keys that sign the directory. All of it works on a machine without a network.

use std::{
    fs,
    io::{Write, stdout},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use besace_directory::trust::{Part, Role, Signed};
use besace_hub::publish::{
    RootPlan, add_signatures, next_root, private_key, public_key, public_text, signatures, write_key,
};
use clap::Subcommand;

/// What to do with keys.
#[derive(Subcommand)]
pub enum Key {
    /// Makes a key: FILE, and FILE with the ending .pub for others to see.
    New {
        /// Where the private half goes; never written over.
        file: PathBuf,
    },
    /// Makes the first list of keys, or the next one; to be signed by `key sign`.
    Rotate {
        /// The list of keys that holds now; none for the first.
        #[arg(long, value_name = "FILE")]
        from: Option<PathBuf>,
        /// Where the list goes.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Public keys of those who sign lists of keys; left out, they stay.
        #[arg(long, value_name = "PUB_FILE", requires = "threshold")]
        root: Vec<PathBuf>,
        /// How many of them must sign.
        #[arg(long, value_name = "COUNT", requires = "root")]
        threshold: Option<u8>,
        /// Public keys of those who sign packs.
        #[arg(long, value_name = "PUB_FILE")]
        pack: Vec<PathBuf>,
        /// Public keys of those who sign what is current.
        #[arg(long, value_name = "PUB_FILE")]
        timestamp: Vec<PathBuf>,
        /// For how many days the list is believed.
        #[arg(long, default_value_t = 730)]
        days: u32,
    },
    /// Adds signatures to a list of keys, and tells how many it has and needs.
    Sign {
        /// The list of keys.
        list: PathBuf,
        /// The list that holds now: its keys must sign the next one too.
        #[arg(long, value_name = "FILE")]
        from: Option<PathBuf>,
        /// Private keys; none only tells the count.
        #[arg(long, value_name = "KEY_FILE")]
        key: Vec<PathBuf>,
    },
}

/// Does it.
pub fn run(key: &Key) -> Result<()> {
    let mut out = stdout();
    match key {
        Key::New { file } => {
            let public = write_key(file)?;
            write!(out, "made {} and its public half {}", file.display(), public_text(&public))?;
        }
        Key::Rotate { from, out: to, root, threshold, pack, timestamp, days } => {
            let before = from.as_deref().map(read).transpose()?;
            let keys = |files: &[PathBuf]| files.iter().map(|file| public_key(file)).collect::<Result<Vec<_>, _>>();
            let some = |files: &[PathBuf]| (!files.is_empty()).then(|| keys(files)).transpose();
            let roots = match (some(root)?, threshold) {
                (Some(keys), Some(threshold)) => Some(Role { threshold: *threshold, keys }),
                _ => None,
            };
            let plan = RootPlan { roots, packs: some(pack)?, timestamps: some(timestamp)?, days: *days };
            let next = next_root(before.as_ref(), plan, chrono::Utc::now().timestamp()).context(
                "no list can be made of these keys: each role needs keys, none twice, and no more signatures than keys",
            )?;
            fs::write(to, next.write()).with_context(|| format!("{} cannot be written", to.display()))?;
            writeln!(out, "wrote {}; sign it with `besace-hub key sign`", to.display())?;
        }
        Key::Sign { list, from, key } => {
            let before = from.as_deref().map(read).transpose()?;
            let mut root = read(list)?;
            let keys = key.iter().map(|file| private_key(file)).collect::<Result<Vec<_>, _>>()?;
            add_signatures(&mut root, &keys);
            fs::write(list, root.write()).with_context(|| format!("{} cannot be written", list.display()))?;
            for ((has, needs), whose) in signatures(&root, before.as_ref())?.into_iter().zip(["its own", "the former"])
            {
                writeln!(out, "{has} of {needs} signatures by {whose} keys")?;
            }
        }
    }
    Ok(())
}

/// Reads a list of keys.
pub fn read(file: &Path) -> Result<Signed> {
    let bytes = fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
    Signed::read(&bytes, Part::Root).with_context(|| format!("{} is no list of keys", file.display()))
}
