use std::{collections::BTreeMap, env, fs, path::PathBuf};

/// The folder of the toolbox: `BESACE_DIR`, or where this system keeps what programs save.
pub fn folder() -> PathBuf {
    let variable = |name| env::var_os(name).map(PathBuf::from);
    variable("BESACE_DIR")
        .or_else(|| Some(variable("XDG_DATA_HOME")?.join("besace")))
        .or_else(|| Some(variable("APPDATA")?.join("Besace")))
        .or_else(|| {
            let home = variable("HOME")?;
            let mac = home.join("Library/Application Support");
            Some(if mac.is_dir() { mac.join("Besace") } else { home.join(".local/share/besace") })
        })
        .unwrap_or_else(|| PathBuf::from("besace"))
}

fn all() -> BTreeMap<String, String> {
    let text = fs::read_to_string(folder().join("preferences")).unwrap_or_default();
    text.lines()
        .filter_map(|line| line.split_once('='))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

/// A preference that is no secret: language, theme, text size.
pub fn preference(name: &str) -> Option<String> {
    all().remove(name)
}

/// Keeps a preference, where the system lets us.
pub fn set_preference(name: &str, value: &str) {
    let mut kept = all();
    kept.insert(name.to_owned(), value.replace('\n', " "));
    let text: String = kept.iter().map(|(name, value)| [name, "=", value, "\n"].concat()).collect();
    let _ = fs::write(folder().join("preferences"), text);
}

/// Leaves no preference behind; the engine has erased the rest.
pub async fn forget() {
    let _ = fs::remove_file(folder().join("preferences"));
}

/// Preferences may be kept again; a window of its own has no other files to bring back.
pub fn remember() {}
