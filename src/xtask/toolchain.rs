//! Which compiler builds for the browser: rustup's where it has the wasm target, else the
//! system's own (Debian's `rustc-web`).

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

/// The target of everything that runs in the browser.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// A cargo and rustc that can build for the browser.
#[derive(Clone, Debug)]
pub struct WasmToolchain {
    /// Its cargo.
    pub cargo: PathBuf,
    /// Its rustc.
    pub rustc: PathBuf,
    /// The linker to name explicitly; none where rustc carries its own.
    pub linker: Option<PathBuf>,
}

impl WasmToolchain {
    /// Finds a toolchain whose wasm standard library is there.
    pub fn find() -> Option<Self> {
        candidates().into_iter().find(|one| has_wasm_std(&one.rustc)).map(|mut one| {
            one.linker = linker_for(&one.rustc);
            one
        })
    }

    /// Finds a toolchain that carries the source of its standard library, so that the smallest
    /// bundle can build that library along.
    pub fn with_std_source() -> Option<Self> {
        candidates().into_iter().find(|one| has_std_source(&one.rustc)).map(|mut one| {
            one.linker = linker_for(&one.rustc);
            one
        })
    }

    /// A command for this toolchain's cargo, cleared of what the native cargo left in the
    /// environment.
    pub fn cargo(&self, target_dir: &Path) -> Command {
        let mut command = Command::new(&self.cargo);
        for name in ["RUSTUP_TOOLCHAIN", "CARGO", "RUSTDOC", "RUSTC_WRAPPER", "CARGO_ENCODED_RUSTFLAGS"] {
            command.env_remove(name);
        }
        command.env("RUSTC", &self.rustc).env("CARGO_TARGET_DIR", target_dir);
        if let Some(linker) = &self.linker {
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
        command
    }

    /// This toolchain's clippy driver, where it has one: Debian packages none beside `rustc-web`.
    pub fn has_clippy(&self) -> bool {
        self.rustc.with_file_name("clippy-driver").is_file() && self.rustc.with_file_name("cargo-clippy").is_file()
    }
}

/// The compilers worth asking, best first.
fn candidates() -> Vec<WasmToolchain> {
    let mut found: Vec<WasmToolchain> = Vec::new();
    let running = std::env::var_os("CARGO").map(PathBuf::from);
    for cargo in running.into_iter().chain([PathBuf::from("/usr/bin/cargo")]) {
        let rustc = cargo.with_file_name("rustc");
        if rustc.is_file() && cargo.is_file() && !found.iter().any(|one| one.rustc == rustc) {
            found.push(WasmToolchain { cargo, rustc, linker: None });
        }
    }
    found
}

/// Where that compiler looks for the wasm standard library.
pub fn wasm_libdir(rustc: &Path) -> Result<PathBuf> {
    libdir(rustc, WASM_TARGET)
}

/// Whether the compiler that cargo uses has the standard library of another target.
pub fn has_std(target: &str) -> bool {
    let cargo = std::env::var_os("CARGO").map_or_else(|| PathBuf::from("cargo"), PathBuf::from);
    has_std_of(&cargo.with_file_name("rustc"), target)
}

fn libdir(rustc: &Path, target: &str) -> Result<PathBuf> {
    let out = Command::new(rustc)
        .args(["--print", "target-libdir", "--target", target])
        .env_remove("RUSTUP_TOOLCHAIN")
        .output()
        .with_context(|| format!("cannot start {}", rustc.display()))?;
    Ok(PathBuf::from(String::from_utf8_lossy(&out.stdout).trim()))
}

fn has_wasm_std(rustc: &Path) -> bool {
    has_std_of(rustc, WASM_TARGET)
}

fn has_std_of(rustc: &Path, target: &str) -> bool {
    let Ok(dir) = libdir(rustc, target) else { return false };
    let Ok(entries) = std::fs::read_dir(dir) else { return false };
    entries.flatten().any(|entry| entry.file_name().to_string_lossy().starts_with("libstd-"))
}

/// The source comes as rustup's `rust-src` or Debian's `rust-web-src`.
fn has_std_source(rustc: &Path) -> bool {
    rustc
        .parent()
        .and_then(Path::parent)
        .is_some_and(|sysroot| sysroot.join("lib/rustlib/src/rust/library/Cargo.lock").is_file())
}

/// `rust-lld` where the toolchain carries it (rustc then finds it by itself), else a `wasm-ld`.
fn linker_for(rustc: &Path) -> Option<PathBuf> {
    let carried = rustc
        .parent()
        .and_then(Path::parent)
        .and_then(|sysroot| std::fs::read_dir(sysroot.join("lib/rustlib")).ok())
        .into_iter()
        .flatten()
        .flatten()
        .any(|host| host.path().join("bin/rust-lld").is_file());
    if carried { None } else { newest_wasm_ld() }
}

/// The newest `wasm-ld` on the path: it must not be older than the compiler's LLVM.
pub fn newest_wasm_ld() -> Option<PathBuf> {
    (19..40).rev().map(|major| format!("wasm-ld-{major}")).chain(["wasm-ld".to_owned()]).find_map(|name| on_path(&name))
}

/// Looks a program up in `PATH`.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let path: OsString = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|dir| dir.join(name)).find(|file| file.is_file())
}

/// The major version of the LLVM inside a compiler, for choosing the linker's package.
pub fn llvm_major(rustc: &Path) -> Option<u32> {
    let out = Command::new(rustc).arg("-vV").env_remove("RUSTUP_TOOLCHAIN").output().ok()?;
    String::from_utf8_lossy(&out.stdout)
        .lines()
        .find_map(|line| line.strip_prefix("LLVM version: "))
        .and_then(|version| version.split('.').next())
        .and_then(|major| major.trim().parse().ok())
}
