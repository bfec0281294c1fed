//! Skips work whose inputs have not changed, without asking cargo: a second start must be quick.

use std::{
    fs,
    path::Path,
    time::{SystemTime, UNIX_EPOCH},
};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::project::Project;

/// What decides over every built thing.
const INPUTS: [&str; 9] = [
    "Cargo.toml",
    "Cargo.lock",
    ".cargo",
    "src",
    "assets",
    "locales",
    "platforms",
    "tests/vectors",
    "tests/e2e/package-lock.json",
];

/// Remembers under which inputs a piece of work was done.
pub struct Stamp {
    file: std::path::PathBuf,
    now: String,
}

impl Stamp {
    /// The stamp of one piece of work (`kind`) over the project's sources and `more`.
    pub fn over_sources(project: &Project, kind: &str, more: &str) -> Result<Self> {
        let mut hasher = Sha256::new();
        hasher.update(more);
        for input in INPUTS {
            walk(&project.path(input), &mut hasher)?;
        }
        Ok(Self::new(project, kind, hasher))
    }

    /// The stamp of work over some files and `more`.
    pub fn over_files(project: &Project, kind: &str, files: &[&Path], more: &str) -> Result<Self> {
        let mut hasher = Sha256::new();
        hasher.update(more);
        for file in files {
            walk(file, &mut hasher)?;
        }
        Ok(Self::new(project, kind, hasher))
    }

    fn new(project: &Project, kind: &str, hasher: Sha256) -> Self {
        let now = hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        Self { file: project.state_dir().join(format!("{kind}.stamp")), now }
    }

    /// Whether the work was done under these inputs.
    pub fn holds(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|before| before == self.now)
    }

    /// Remembers that it is done.
    pub fn set(&self) -> Result<()> {
        if let Some(dir) = self.file.parent() {
            fs::create_dir_all(dir)?;
        }
        fs::write(&self.file, &self.now).with_context(|| format!("cannot write {}", self.file.display()))
    }

    /// Forgets it, before the work is begun anew.
    pub fn clear(&self) {
        // Where there is none, there is nothing to forget.
        let _ = fs::remove_file(&self.file);
    }
}

/// Takes in names, lengths and times of change, not contents: that is what makes it quick.
fn walk(path: &Path, hasher: &mut Sha256) -> Result<()> {
    let Ok(meta) = fs::metadata(path) else { return Ok(()) };
    if meta.is_dir() {
        let mut entries: Vec<_> = fs::read_dir(path)?.flatten().map(|entry| entry.path()).collect();
        entries.sort();
        return entries.iter().try_for_each(|entry| walk(entry, hasher));
    }
    let changed = meta.modified().unwrap_or(SystemTime::UNIX_EPOCH);
    let changed = changed.duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos();
    hasher.update(path.as_os_str().as_encoded_bytes());
    hasher.update(meta.len().to_le_bytes());
    hasher.update(changed.to_le_bytes());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_source_breaks_the_stamp() {
        let dir = tempfile::tempdir().unwrap();
        let project = Project::at(dir.path());
        fs::create_dir(dir.path().join("src")).unwrap();
        fs::write(dir.path().join("src/a.rs"), "one").unwrap();

        let first = Stamp::over_sources(&project, "web", "dev").unwrap();
        assert!(!first.holds());
        first.set().unwrap();
        assert!(Stamp::over_sources(&project, "web", "dev").unwrap().holds());
        assert!(!Stamp::over_sources(&project, "web", "release").unwrap().holds());

        fs::write(dir.path().join("src/a.rs"), "longer").unwrap();
        assert!(!Stamp::over_sources(&project, "web", "dev").unwrap().holds());
    }
}
