//! Where things lie: the checkout's root and what is built from it.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The checkout and its build directories.
#[derive(Clone, Debug)]
pub struct Project {
    /// The directory of the workspace's manifest.
    pub root: PathBuf,
    /// Cargo's target directory for native builds (`CARGO_TARGET_DIR` is respected).
    pub target: PathBuf,
}

impl Project {
    /// Finds the checkout this xtask was started from.
    ///
    /// The path is read at run time, not compiled in: two checkouts may share a built xtask.
    pub fn find() -> Result<Self> {
        let manifest = std::env::var_os("CARGO_MANIFEST_DIR")
            .map(PathBuf::from)
            .context("start this with `cargo xtask …`, so that it knows its checkout")?;
        let root = manifest
            .ancestors()
            .find(|dir| dir.join("Cargo.lock").is_file())
            .context("no Cargo.lock above the xtask's own directory")?
            .to_path_buf();
        let target = match std::env::var_os("CARGO_TARGET_DIR") {
            Some(dir) => root.join(PathBuf::from(dir)),
            None => root.join("target"),
        };
        Ok(Self { root, target })
    }

    /// A project in a directory of a test's own.
    #[cfg(test)]
    pub fn at(root: &Path) -> Self {
        Self { root: root.to_path_buf(), target: root.join("target") }
    }

    /// A path inside the checkout.
    pub fn path(&self, relative: impl AsRef<Path>) -> PathBuf {
        self.root.join(relative)
    }

    /// The served web bundle.
    pub fn web_dir(&self) -> PathBuf {
        self.target.join("web")
    }

    /// The web build's own target directory: the wasm compiler may be another one than the
    /// native compiler, and the two would rebuild each other's work.
    pub fn web_build_dir(&self) -> PathBuf {
        self.target.join("web-build")
    }

    /// Where logs of long steps and stamps of finished ones are kept.
    pub fn state_dir(&self) -> PathBuf {
        self.target.join("xtask")
    }

    /// Where the browser tests and their npm packages live.
    pub fn e2e_dir(&self) -> PathBuf {
        self.root.join("tests/e2e")
    }
}
