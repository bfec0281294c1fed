use std::{
    env, fs,
    path::PathBuf,
    time::{Duration, SystemTime},
};

use besace_domain::Position;
use besace_engine_api::{FileOut, Shelf};
use besace_i18n::{Catalog, Language};
use chrono::NaiveDateTime;
use dioxus::prelude::*;

use crate::platform::{NoPosition, Room, Saved};

/// The texts of a language.
pub async fn catalog(language: Language, _desk: bool) -> Option<Catalog> {
    Catalog::embedded(language).ok()
}

/// A computer's window does not know where it is.
pub async fn position() -> Result<Position, NoPosition> {
    Err(NoPosition::Unknown)
}

/// The window's web view has no voice.
pub fn can_speak(_language: &str) -> bool {
    false
}

/// See [`can_speak`].
pub fn speak(_text: &str, _language: &str) {}

/// See [`can_speak`].
pub async fn read_screen(_language: &str) -> bool {
    false
}

/// See [`can_speak`].
pub fn hush() {}

/// Writes a file where downloads go, under a name that is free.
pub fn save(file: &FileOut) -> Saved {
    let home = env::var_os("HOME").or_else(|| env::var_os("USERPROFILE")).map(PathBuf::from).unwrap_or_default();
    let folder = [env::var_os("XDG_DOWNLOAD_DIR").map(PathBuf::from), Some(home.join("Downloads")), Some(home)]
        .into_iter()
        .flatten()
        .find(|folder| folder.is_dir());
    let Some(folder) = folder else { return Saved::Failed };
    let (stem, ending) = file.name.rsplit_once('.').unwrap_or((&file.name, "bin"));
    for number in 1..1000 {
        let name = if number == 1 { file.name.clone() } else { format!("{stem} {number}.{ending}") };
        let path = folder.join(name);
        let written = fs::File::create_new(&path).and_then(|mut new| std::io::Write::write_all(&mut new, &file.bytes));
        match written {
            Ok(()) => return Saved::At(path.display().to_string()),
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(_) => return Saved::Failed,
        }
    }
    Saved::Failed
}

/// Sets who is told that the window went out of sight (true) or came back (false).
pub fn on_hidden(told: impl Fn(bool) + 'static) {
    let mut sight =
        document::eval("document.addEventListener('visibilitychange', () => dioxus.send(document.hidden));");
    spawn(async move {
        while let Ok(hidden) = sight.recv::<bool>().await {
            told(hidden);
        }
    });
}

/// Waits.
pub async fn sleep(milliseconds: i32) {
    tokio::time::sleep(Duration::from_millis(u64::try_from(milliseconds).unwrap_or(0))).await;
}

/// The local time.
pub fn now() -> NaiveDateTime {
    chrono::Local::now().naive_local()
}

/// Milliseconds on a clock that goes on while the computer sleeps.
pub fn ticks() -> i64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// The languages that the system asks for, best first.
pub fn wishes() -> Vec<String> {
    ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| env::var(name).ok()).collect()
}

/// A file of the person's own stays.
pub async fn ask_to_keep() -> Shelf {
    Shelf::Promised
}

/// A computer's disk is not the app's to count.
pub async fn room() -> Option<Room> {
    None
}

/// True: it is a program.
pub fn installed() -> bool {
    true
}

/// A program is updated from outside.
pub fn on_update(_told: impl Fn() + 'static) {}

/// See [`on_update`].
pub fn apply_update() {}

/// Desktops open `geo:` links with the maps that are installed.
pub fn apple() -> bool {
    cfg!(target_vendor = "apple")
}
