//! Where things are kept, brought by whoever starts the engine.

use besace_engine_api::{Fault, Kept, WhyNotKept};
use rusqlite::Connection;

/// Opens and removes what is kept on this device.
pub trait Shelves {
    /// Whether there is the database of a toolbox in this place, counted from 0.
    fn has_vault(&self, place: u8) -> bool;

    /// Opens the database of the toolbox in this place, made where there is none.
    ///
    /// # Errors
    /// [`Fault::StorageFull`] or [`Fault::StorageGone`].
    fn vault(&mut self, place: u8) -> Result<Connection, Fault>;

    /// Removes the database of the toolbox in this place, which is closed when this is called.
    ///
    /// # Errors
    /// [`Fault::StorageGone`].
    fn erase_vault(&mut self, place: u8) -> Result<(), Fault>;

    /// Opens a database of the directory by its plain file name, made where there is none.
    ///
    /// # Errors
    /// [`Fault::StorageFull`] or [`Fault::StorageGone`].
    fn directory(&mut self, name: &str) -> Result<Connection, Fault>;

    /// Removes a database of the directory, which is closed when this is called.
    ///
    /// # Errors
    /// [`Fault::StorageGone`].
    fn erase_directory(&mut self, name: &str) -> Result<(), Fault>;

    /// Removes all databases and whatever else lies beside them. They are closed when this is called, and any may be
    /// opened anew afterwards.
    ///
    /// # Errors
    /// [`Fault::StorageGone`].
    fn erase(&mut self) -> Result<(), Fault>;

    /// Whether what is put here stays, as far as this side can tell.
    fn kept(&self) -> Kept;
}

/// The file of the toolbox in a place.
pub(crate) fn vault_file(place: u8) -> String {
    match place {
        0 => "toolbox.db".to_owned(),
        place => format!("toolbox-{}.db", place + 1),
    }
}

/// Keeps nothing: for a browser or window that cannot keep files, and for tests.
#[derive(Clone, Copy, Debug, Default)]
pub struct InMemory;

impl Shelves for InMemory {
    fn has_vault(&self, _: u8) -> bool {
        false
    }

    fn vault(&mut self, _: u8) -> Result<Connection, Fault> {
        Connection::open_in_memory().map_err(|_| Fault::StorageGone)
    }

    fn erase_vault(&mut self, _: u8) -> Result<(), Fault> {
        Ok(())
    }

    fn directory(&mut self, _: &str) -> Result<Connection, Fault> {
        Connection::open_in_memory().map_err(|_| Fault::StorageGone)
    }

    fn erase_directory(&mut self, _: &str) -> Result<(), Fault> {
        Ok(())
    }

    fn erase(&mut self) -> Result<(), Fault> {
        Ok(())
    }

    fn kept(&self) -> Kept {
        Kept::Not(WhyNotKept::NotPossible)
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub use folder::Folder;

#[cfg(not(target_arch = "wasm32"))]
mod folder {
    use std::fs::{self, File, TryLockError};
    use std::io;
    use std::path::{Path, PathBuf};

    use super::*;

    const LOCK: &str = "in-use";

    /// Keeps all databases as files of one folder, which it holds alone.
    ///
    /// The engine has the records in memory: a second one on the same files would write over what
    /// the first one saved.
    #[derive(Debug)]
    pub struct Folder {
        path: PathBuf,
        _alone: File,
    }

    impl Folder {
        /// Takes hold of a folder, made where there is none.
        ///
        /// # Errors
        /// [`Fault::Unreachable`] when another program has it, [`Fault::StorageGone`] or
        /// [`Fault::StorageFull`] when it cannot be made.
        pub fn open(path: &Path) -> Result<Self, Fault> {
            make_private(path).map_err(|error| fault(&error))?;
            let lock = File::create(path.join(LOCK)).map_err(|error| fault(&error))?;
            match lock.try_lock() {
                Ok(()) => Ok(Self { path: path.to_owned(), _alone: lock }),
                Err(TryLockError::WouldBlock) => Err(Fault::Unreachable),
                Err(TryLockError::Error(error)) => Err(fault(&error)),
            }
        }

        fn connect(&self, name: &str) -> Result<Connection, Fault> {
            Connection::open(self.path.join(name)).map_err(|_| Fault::StorageGone)
        }

        /// Removes a database with what SQLite leaves beside it.
        fn remove(&self, name: &str) -> Result<(), Fault> {
            for suffix in ["", "-journal", "-wal", "-shm"] {
                match fs::remove_file(self.path.join(format!("{name}{suffix}"))) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(fault(&error)),
                    _ => {}
                }
            }
            Ok(())
        }
    }

    impl Shelves for Folder {
        fn has_vault(&self, place: u8) -> bool {
            self.path.join(vault_file(place)).exists()
        }

        fn vault(&mut self, place: u8) -> Result<Connection, Fault> {
            self.connect(&vault_file(place))
        }

        fn erase_vault(&mut self, place: u8) -> Result<(), Fault> {
            self.remove(&vault_file(place))
        }

        fn directory(&mut self, name: &str) -> Result<Connection, Fault> {
            self.connect(name)
        }

        fn erase_directory(&mut self, name: &str) -> Result<(), Fault> {
            self.remove(name)
        }

        fn erase(&mut self) -> Result<(), Fault> {
            let files = fs::read_dir(&self.path).map_err(|error| fault(&error))?;
            for entry in files.flatten() {
                // Each with what SQLite leaves beside it.
                let name = entry.file_name().to_string_lossy().into_owned();
                if let Some((stem, _)) = name.split_once(".db") {
                    self.remove(&format!("{stem}.db"))?;
                }
            }
            Ok(())
        }

        fn kept(&self) -> Kept {
            Kept::Files
        }
    }

    fn make_private(path: &Path) -> io::Result<()> {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(path)
    }

    fn fault(error: &io::Error) -> Fault {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Fault::StorageFull,
            _ => Fault::StorageGone,
        }
    }
}
