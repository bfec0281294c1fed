//! Which messages the code uses: `msg::home_title()` uses `home-title`.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::{Context, Result};

/// The file that names messages inside a macro, without `msg::`.
const BARE: &str = "names.rs";

/// The constructors that stand in the code.
#[derive(Debug, Default)]
pub struct Used {
    constructors: BTreeSet<String>,
}

/// Reads all Rust files below a folder.
pub fn read(folder: &Path) -> Result<Used> {
    let mut used = Used::default();
    walk(folder, &mut used)?;
    Ok(used)
}

fn walk(folder: &Path, used: &mut Used) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            walk(&path, used)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let code = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
            let bare = path.ends_with(Path::new("i18n").join(BARE));
            used.add(&code, bare);
        }
    }
    Ok(())
}

impl Used {
    /// Adds what a file uses; in a `bare` one any word may be a constructor.
    pub fn add(&mut self, code: &str, bare: bool) {
        if bare {
            let words = code.split(|c: char| !is_word(c)).filter(|word| !word.is_empty());
            self.constructors.extend(words.map(str::to_owned));
        }
        for rest in code.split("msg::").skip(1) {
            match rest.strip_prefix('{').and_then(|list| list.split_once('}')) {
                Some((list, _)) => self.constructors.extend(list.split(',').map(|word| word.trim().to_owned())),
                None => {
                    let rest = rest.strip_prefix("r#").unwrap_or(rest);
                    let end = rest.find(|c: char| !is_word(c)).unwrap_or(rest.len());
                    self.constructors.insert(rest[..end].to_owned());
                }
            }
        }
    }

    /// True when the code makes this message.
    pub fn makes(&self, id: &str) -> bool {
        self.constructors.contains(&id.replace('-', "_").to_ascii_lowercase())
    }
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}
