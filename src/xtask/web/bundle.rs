//! The bundle while it is put together: paths and contents, hashed names, writing.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use super::{Grade, compress};
use crate::hash;

/// Every file of the bundle by its path below the web root.
#[derive(Default)]
pub struct Bundle {
    files: BTreeMap<String, Vec<u8>>,
}

impl Bundle {
    /// Adds a file under a plain name.
    pub fn add(&mut self, path: impl Into<String>, content: Vec<u8>) {
        self.files.insert(path.into(), content);
    }

    /// Adds a file under a name that tells its content, and returns that name.
    pub fn add_hashed(&mut self, stem: &str, extension: &str, content: Vec<u8>) -> String {
        let path = format!("{stem}-{}.{extension}", hash::short([("", content.as_slice())]));
        self.add(path.clone(), content);
        path
    }

    /// Adds files in a directory whose name tells the content of all of them, and returns it.
    pub fn add_hashed_dir(&mut self, stem: &str, files: Vec<(String, Vec<u8>)>) -> String {
        let dir =
            format!("{stem}-{}", hash::short(files.iter().map(|(name, content)| (name.as_str(), content.as_slice()))));
        for (name, content) in files {
            self.add(format!("{dir}/{name}"), content);
        }
        dir
    }

    /// All files, by path.
    pub fn files(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.files
    }

    /// Writes the bundle with its compressed siblings, and removes what an earlier one left.
    ///
    /// `index.html` and `sw.js` come last: a server that reads the directory meanwhile never
    /// names a file that is not there yet.
    pub fn write(&self, dir: &Path, grade: Grade) -> Result<()> {
        let mut kept: BTreeSet<PathBuf> = BTreeSet::new();
        let entry_points = ["index.html", "sw.js"];
        let (last, first): (Vec<_>, Vec<_>) =
            self.files.iter().partition(|(path, _)| entry_points.contains(&path.as_str()));
        for (path, content) in first.into_iter().chain(last) {
            let file = dir.join(path);
            let siblings = compress::write_with_siblings(&file, content, grade)
                .with_context(|| format!("cannot write {}", file.display()))?;
            kept.extend(siblings);
        }
        remove_others(dir, &kept)
    }
}

fn remove_others(dir: &Path, kept: &BTreeSet<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() {
            remove_others(&path, kept)?;
            // Fails while something is left in it, which is what is wanted.
            let _ = fs::remove_dir(&path);
        } else if !kept.contains(&path) {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at once")]
    use super::*;

    #[test]
    fn a_second_bundle_leaves_nothing_of_the_first() {
        let dir = tempfile::tempdir().unwrap();
        let mut first = Bundle::default();
        let old = first.add_hashed_dir("app", vec![("app.js".into(), b"one".to_vec())]);
        first.add("index.html", old.clone().into_bytes());
        first.write(dir.path(), Grade::Dev).unwrap();

        let mut second = Bundle::default();
        let new = second.add_hashed_dir("app", vec![("app.js".into(), b"two".to_vec())]);
        second.add("index.html", new.clone().into_bytes());
        second.write(dir.path(), Grade::Dev).unwrap();

        assert_ne!(old, new);
        assert!(!dir.path().join(old).exists());
        assert_eq!(fs::read(dir.path().join(new).join("app.js")).unwrap(), b"two");
    }
}
