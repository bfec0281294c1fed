//! How large the bundle is, file by file.

use std::{fs, path::Path};

use anyhow::Result;
use serde::Serialize;

use super::{ENGINE, SCREENS, compress, split};

/// One file's sizes in bytes.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Size {
    /// The path below the web root; the engine's files begin with `engine`, what comes after the first load is called
    /// `later-….wasm`.
    pub name: String,
    /// As it lies on the disk.
    pub raw: u64,
    /// By gzip.
    pub gzip: u64,
    /// By brotli.
    pub brotli: u64,
}

impl Size {
    fn is_chunk(&self) -> bool {
        self.name.rsplit('/').next().and_then(split::chunk_of).is_some()
    }
}

/// The sizes of all files.
#[derive(Debug, Default, Serialize)]
pub struct Sizes {
    /// One entry a file, by name.
    pub files: Vec<Size>,
}

/// Measures a written bundle.
pub fn measure(web: &Path) -> Result<Sizes> {
    let mut sizes = Sizes::default();
    walk(web, web, &mut sizes.files)?;
    sizes.files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(sizes)
}

fn walk(base: &Path, dir: &Path, files: &mut Vec<Size>) -> Result<()> {
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        let ext = path.extension().map(|e| e.to_string_lossy().into_owned()).unwrap_or_default();
        if path.is_dir() {
            walk(base, &path, files)?;
        } else if ext != "br" && ext != "gz" {
            let raw = fs::metadata(&path)?.len();
            // What has no sibling is sent as it is.
            let packed = |ext| fs::metadata(compress::sibling(&path, ext)).map_or(raw, |meta| meta.len());
            files.push(Size {
                name: path.strip_prefix(base)?.to_string_lossy().into_owned(),
                raw,
                gzip: packed("gz"),
                brotli: packed("br"),
            });
        }
    }
    Ok(())
}

impl Sizes {
    /// The sum over the scripts and modules of one part (`app` or `engine`) that are loaded at once, by brotli.
    pub fn brotli_of(&self, part: &str) -> u64 {
        self.code_of(part).filter(|one| !one.is_chunk()).map(|one| one.brotli).sum()
    }

    /// The sum over what comes later, by brotli.
    pub fn brotli_of_later(&self, part: &str) -> u64 {
        self.code_of(part).filter(|one| one.is_chunk()).map(|one| one.brotli).sum()
    }

    fn code_of<'a>(&'a self, part: &'a str) -> impl Iterator<Item = &'a Size> {
        let code = |one: &&Size| one.name.ends_with(".wasm") || one.name.ends_with(".js");
        self.files.iter().filter(move |one| one.name.starts_with(part)).filter(code)
    }

    /// A table for people: the large files, and the sums that have a bound.
    pub fn table(&self) -> String {
        let mut lines = vec![format!("{:>9} {:>9} {:>9}", "raw", "gzip", "brotli")];
        for one in self.files.iter().filter(|one| one.raw > 20_000) {
            lines.push(format!("{:>9} {:>9} {:>9}  {}", one.raw, one.gzip, one.brotli, one.name));
        }
        for (sum, words) in [
            (self.brotli_of(SCREENS), "screens of the first load, scripts and module"),
            (self.brotli_of_later(SCREENS), "screens that come later"),
            (self.brotli_of(ENGINE), "engine of the first load, scripts and module"),
            (self.brotli_of_later(ENGINE), "engine's parts that come later"),
        ] {
            lines.push(format!("{:>9} {:>9} {sum:>9}  {words}", "", ""));
        }
        lines.join("\n")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at once")]
    use super::*;

    #[test]
    fn siblings_count_as_sizes_not_as_files() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("engine-1")).unwrap();
        fs::write(dir.path().join("engine-1/engine_bg.wasm"), [0; 50]).unwrap();
        fs::write(dir.path().join("engine-1/engine_bg.wasm.br"), [0; 5]).unwrap();
        fs::write(dir.path().join("engine-1/engine_bg.wasm.gz"), [0; 7]).unwrap();
        fs::write(dir.path().join("icon.png"), [0; 9]).unwrap();
        let sizes = measure(dir.path()).unwrap();
        assert_eq!(sizes.files[0], Size { name: "engine-1/engine_bg.wasm".into(), raw: 50, gzip: 7, brotli: 5 });
        assert_eq!(sizes.files[1].brotli, 9);
        assert_eq!(sizes.brotli_of("engine"), 5);
    }

    #[test]
    fn what_comes_later_does_not_count_as_first_load() {
        let size = |name: &str, brotli| Size { name: name.into(), raw: 9, gzip: 9, brotli };
        let files = vec![size("app-1/app.js", 1), size("app-1/app_bg.wasm", 2), size("app-1/later-find.wasm", 4)];
        let sizes = Sizes { files };
        assert_eq!((sizes.brotli_of("app"), sizes.brotli_of_later("app")), (3, 4));
    }
}
