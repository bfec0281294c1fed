//! A disk whose n-th call fails: a SQLite VFS in front of the system's own.
//!
//! The one file with `unsafe` in this crate's tests: SQLite's VFS is a table of C functions. Each file
//! handle is a [`File`] followed, in the same allocation, by the real VFS's own handle.
#![allow(unsafe_code, clippy::unwrap_used, reason = "a binding to C, for tests")]

use rusqlite::{Connection, OpenFlags, ffi};
use std::{
    cell::Cell,
    ffi::{CStr, c_char, c_int, c_void},
    path::Path,
    ptr,
    sync::OnceLock,
};

const NAME: &CStr = c"faulty-disk";

/// What happens at the failing call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Reads give half and zeros, writes write half; then the disk works again.
    Torn,
    /// Reads fail, writes find no space; then the disk works again.
    Refused,
    /// As [`Fault::Torn`], and every later call fails too: the phone is off, or the card is out.
    Gone,
}

thread_local! {
    static PLAN: Cell<Option<(u32, Fault)>> = const { Cell::new(None) };
    static FAILED: Cell<bool> = const { Cell::new(false) };
}

/// Lets the n-th storage call of this thread (0 is the next) fail in this way.
pub fn fail_call(n: u32, fault: Fault) {
    FAILED.set(false);
    PLAN.set(Some((n, fault)));
}

/// Repairs the disk; tells whether the failing call was reached.
pub fn repair() -> bool {
    PLAN.set(None);
    FAILED.get()
}

/// Opens a database on the faulty disk.
pub fn open(file: &Path) -> rusqlite::Result<Connection> {
    register();
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    Connection::open_with_flags_and_vfs(file, flags, NAME)
}

/// Whether this call fails, and how.
fn now() -> Option<Fault> {
    match PLAN.get()? {
        (0, fault) => {
            FAILED.set(true);
            PLAN.set((fault == Fault::Gone).then_some((0, fault)));
            Some(fault)
        }
        (left, fault) => {
            PLAN.set(Some((left - 1, fault)));
            None
        }
    }
}

/// A fault whose first call has happened already is not torn twice.
fn gone_before() -> bool {
    FAILED.get() && PLAN.get().is_some_and(|(left, _)| left == 0)
}

fn register() {
    static DONE: OnceLock<()> = OnceLock::new();
    DONE.get_or_init(|| {
        // SAFETY: the default VFS lives as long as the process, and so does the leaked copy.
        unsafe {
            let real = default_vfs();
            let vfs = ffi::sqlite3_vfs {
                iVersion: 1,
                szOsFile: (*real).szOsFile + size_of::<File>() as c_int,
                zName: NAME.as_ptr(),
                pNext: ptr::null_mut(),
                xOpen: Some(open_file),
                xDelete: Some(delete_file),
                ..*real
            };
            assert_eq!(ffi::sqlite3_vfs_register(Box::into_raw(Box::new(vfs)), 0), ffi::SQLITE_OK);
        }
    });
}

fn default_vfs() -> *mut ffi::sqlite3_vfs {
    // SAFETY: a null name asks for the default VFS.
    unsafe { ffi::sqlite3_vfs_find(ptr::null()) }
}

#[repr(C)]
struct File {
    base: ffi::sqlite3_file,
    real: *mut ffi::sqlite3_file,
}

static METHODS: ffi::sqlite3_io_methods = ffi::sqlite3_io_methods {
    iVersion: 1,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(file_size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(check_reserved_lock),
    xFileControl: Some(file_control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(device_characteristics),
    xShmMap: None,
    xShmLock: None,
    xShmBarrier: None,
    xShmUnmap: None,
    xFetch: None,
    xUnfetch: None,
};

/// Calls the real file's method of this name.
macro_rules! real {
    ($file:ident . $method:ident ( $($argument:expr),* )) => {{
        // SAFETY: SQLite hands back handles that `open_file` has set up, with the real one behind them.
        unsafe {
            let real = (*$file.cast::<File>()).real;
            ((*(*real).pMethods).$method.unwrap())(real $(, $argument)*)
        }
    }};
}

unsafe extern "C" fn open_file(
    _: *mut ffi::sqlite3_vfs,
    name: *const c_char,
    file: *mut ffi::sqlite3_file,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    // SAFETY: SQLite allocated `szOsFile` bytes at `file`: our handle and room for the real one.
    unsafe {
        (*file).pMethods = ptr::null();
        if now().is_some() {
            return ffi::SQLITE_CANTOPEN;
        }
        let own = file.cast::<File>();
        (*own).real = own.add(1).cast();
        let result = ((*default_vfs()).xOpen.unwrap())(default_vfs(), name, (*own).real, flags, out);
        if result == ffi::SQLITE_OK {
            (*file).pMethods = &METHODS;
        }
        result
    }
}

unsafe extern "C" fn delete_file(_: *mut ffi::sqlite3_vfs, name: *const c_char, sync: c_int) -> c_int {
    if now().is_some() {
        return ffi::SQLITE_IOERR_DELETE;
    }
    // SAFETY: passed on as received.
    unsafe { ((*default_vfs()).xDelete.unwrap())(default_vfs(), name, sync) }
}

unsafe extern "C" fn read(file: *mut ffi::sqlite3_file, into: *mut c_void, amount: c_int, at: i64) -> c_int {
    match now() {
        None => real!(file.xRead(into, amount, at)),
        Some(Fault::Torn) => {
            // SAFETY: `into` has room for `amount` bytes; SQLite wants the rest zeroed.
            unsafe { ptr::write_bytes(into.cast::<u8>(), 0, amount as usize) };
            let _ = real!(file.xRead(into, amount / 2, at));
            ffi::SQLITE_IOERR_SHORT_READ
        }
        Some(_) => ffi::SQLITE_IOERR_READ,
    }
}

unsafe extern "C" fn write(file: *mut ffi::sqlite3_file, from: *const c_void, amount: c_int, at: i64) -> c_int {
    let again = gone_before();
    match now() {
        None => real!(file.xWrite(from, amount, at)),
        Some(Fault::Refused) => ffi::SQLITE_FULL,
        Some(_) if again => ffi::SQLITE_IOERR_WRITE,
        Some(_) => {
            let _ = real!(file.xWrite(from, amount / 2, at));
            ffi::SQLITE_IOERR_WRITE
        }
    }
}

unsafe extern "C" fn truncate(file: *mut ffi::sqlite3_file, size: i64) -> c_int {
    if now().is_some() { ffi::SQLITE_IOERR_TRUNCATE } else { real!(file.xTruncate(size)) }
}

unsafe extern "C" fn sync(file: *mut ffi::sqlite3_file, flags: c_int) -> c_int {
    if now().is_some() { ffi::SQLITE_IOERR_FSYNC } else { real!(file.xSync(flags)) }
}

unsafe extern "C" fn file_size(file: *mut ffi::sqlite3_file, size: *mut i64) -> c_int {
    if now().is_some() { ffi::SQLITE_IOERR_FSTAT } else { real!(file.xFileSize(size)) }
}

unsafe extern "C" fn close(file: *mut ffi::sqlite3_file) -> c_int {
    real!(file.xClose())
}

unsafe extern "C" fn lock(file: *mut ffi::sqlite3_file, level: c_int) -> c_int {
    real!(file.xLock(level))
}

unsafe extern "C" fn unlock(file: *mut ffi::sqlite3_file, level: c_int) -> c_int {
    real!(file.xUnlock(level))
}

unsafe extern "C" fn check_reserved_lock(file: *mut ffi::sqlite3_file, out: *mut c_int) -> c_int {
    real!(file.xCheckReservedLock(out))
}

unsafe extern "C" fn file_control(file: *mut ffi::sqlite3_file, code: c_int, value: *mut c_void) -> c_int {
    real!(file.xFileControl(code, value))
}

unsafe extern "C" fn sector_size(file: *mut ffi::sqlite3_file) -> c_int {
    real!(file.xSectorSize())
}

unsafe extern "C" fn device_characteristics(file: *mut ffi::sqlite3_file) -> c_int {
    real!(file.xDeviceCharacteristics())
}
