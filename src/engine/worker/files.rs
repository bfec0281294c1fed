//! The browser's private files (OPFS), through SQLite's pool of access handles.

use std::cell::{Cell, RefCell};

use besace_engine_api::{Fault, Kept};
use rusqlite::{Connection, OpenFlags};
use sqlite_wasm_rs::{WasmOsCallback, vfs::VfsFilesManager};
use sqlite_wasm_vfs::sahpool::{OpfsSAHPoolCfgBuilder, OpfsSAHPoolUtil, install};

use crate::shelves::vault_file;
use crate::{InMemory, Shelves};

/// The directory in the browser's private storage.
pub const DIRECTORY: &str = "besace";
const VFS: &str = "besace-files";
/// Four toolboxes, two more databases and those of six regions, with their journals.
const SLOTS: usize = 24;

thread_local! {
    static POOL: RefCell<Option<OpfsSAHPoolUtil>> = const { RefCell::new(None) };
    static ERASED: Cell<bool> = const { Cell::new(false) };
}

/// Keeps all databases in the browser's private files.
#[derive(Clone, Copy, Debug)]
pub struct Files;

impl Files {
    /// Takes hold of the files; one worker of all tabs can.
    ///
    /// # Errors
    /// When another worker has them or they cannot be read.
    pub async fn open() -> Result<Self, String> {
        let options = OpfsSAHPoolCfgBuilder::new().vfs_name(VFS).directory(DIRECTORY).initial_capacity(SLOTS).build();
        let pool = install::<WasmOsCallback>(&options, false).await.map_err(|error| error.to_string())?;
        // Files of an older version of the app have less room.
        pool.ensure_capacity(SLOTS).await.map_err(|error| error.to_string())?;
        POOL.with_borrow_mut(|present| *present = Some(pool));
        Ok(Self)
    }

    fn connect(name: &str) -> Result<Connection, Fault> {
        Connection::open_with_flags_and_vfs(name, OpenFlags::default(), VFS).map_err(|_| Fault::StorageGone)
    }
}

impl Shelves for Files {
    fn has_vault(&self, place: u8) -> bool {
        let file = vault_file(place);
        let names = POOL.with_borrow(|pool| pool.as_ref().and_then(|pool| pool.names().ok())).unwrap_or_default();
        names.iter().any(|name| name.trim_start_matches('/') == file)
    }

    fn vault(&mut self, place: u8) -> Result<Connection, Fault> {
        Self::connect(&vault_file(place))
    }

    fn erase_vault(&mut self, place: u8) -> Result<(), Fault> {
        self.erase_directory(&vault_file(place))
    }

    fn directory(&mut self, name: &str) -> Result<Connection, Fault> {
        Self::connect(name)
    }

    fn erase_directory(&mut self, file: &str) -> Result<(), Fault> {
        POOL.with_borrow(|pool| {
            let Some(pool) = pool else { return Ok(()) };
            // The journal too: it would be rolled back into the next directory.
            for name in pool.names().map_err(|_| Fault::StorageGone)? {
                if name.trim_start_matches('/').starts_with(file) {
                    pool.remove(&name).map_err(|_| Fault::StorageGone)?;
                }
            }
            Ok(())
        })
    }

    fn erase(&mut self) -> Result<(), Fault> {
        ERASED.set(true);
        let cleared = POOL.with_borrow(|pool| pool.as_ref().map(VfsFilesManager::clear));
        cleared.unwrap_or(Ok(())).map_err(|_| Fault::StorageGone)
    }

    fn kept(&self) -> Kept {
        Kept::Maybe
    }
}

/// Memory, until there is a toolbox to keep.
#[derive(Clone, Copy, Debug)]
pub struct Undecided;

impl Shelves for Undecided {
    fn has_vault(&self, place: u8) -> bool {
        InMemory.has_vault(place)
    }

    fn vault(&mut self, place: u8) -> Result<Connection, Fault> {
        InMemory.vault(place)
    }

    fn erase_vault(&mut self, place: u8) -> Result<(), Fault> {
        InMemory.erase_vault(place)
    }

    fn directory(&mut self, name: &str) -> Result<Connection, Fault> {
        InMemory.directory(name)
    }

    fn erase_directory(&mut self, name: &str) -> Result<(), Fault> {
        InMemory.erase_directory(name)
    }

    fn erase(&mut self) -> Result<(), Fault> {
        InMemory.erase()
    }

    fn kept(&self) -> Kept {
        Kept::Maybe
    }
}

/// Whether the files were erased since the worker started.
pub fn erased() -> bool {
    ERASED.get()
}

/// Lets go of the files. All connections must be closed.
pub fn release() {
    if let Some(pool) = POOL.take() {
        // A connection still open keeps the handles; they end with the worker, which is restarted.
        let _ = pool.pause();
    }
}
