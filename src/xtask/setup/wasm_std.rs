//! Builds the wasm standard library once, for Debian's compiler, which comes without it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use crate::{
    progress::{quietly, say},
    project::Project,
    toolchain::{WASM_TARGET, newest_wasm_ld, wasm_libdir},
};

const RUSTC: &str = "/usr/bin/rustc";
const CARGO: &str = "/usr/bin/cargo";

/// Builds `std` and copies its libraries into the compiler's sysroot.
pub fn build_into_sysroot(project: &Project) -> Result<()> {
    let libdir = wasm_libdir(Path::new(RUSTC))?;
    if !super::apt::is_root() {
        bail!(
            "{} must be written once; start this with\n  sudo env \"PATH=$PATH\" \"HOME=$HOME\" cargo xtask setup",
            libdir.display()
        );
    }
    say("  building the browser's standard library into Debian's compiler, once (about a minute)");
    let empty = project.state_dir().join("wasm-std");
    fs::create_dir_all(&empty)?;
    fs::write(
        empty.join("Cargo.toml"),
        "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[lib]\npath = \"lib.rs\"\n\n[workspace]\n",
    )?;
    fs::write(empty.join("lib.rs"), "")?;
    let target = empty.join("target");
    let mut cargo = Command::new(CARGO);
    for name in ["RUSTUP_TOOLCHAIN", "CARGO", "RUSTDOC", "RUSTC_WRAPPER"] {
        cargo.env_remove(name);
    }
    if let Some(linker) = newest_wasm_ld() {
        cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
    }
    cargo
        .args(["build", "--release", "-Zbuild-std=std,panic_abort,panic_unwind,proc_macro", "--target", WASM_TARGET])
        .current_dir(&empty)
        .env("RUSTC", RUSTC)
        .env("CARGO_TARGET_DIR", &target)
        .env("RUSTC_BOOTSTRAP", "1")
        // Without the bitcode, fat LTO fails with "Can't find section .llvmbc".
        .env("RUSTFLAGS", "-Cembed-bitcode=yes");
    quietly(project, "wasm standard library", &mut cargo)?;
    copy_libraries(&target.join(WASM_TARGET).join("release/deps"), &libdir)
}

fn copy_libraries(from: &Path, libdir: &Path) -> Result<()> {
    fs::create_dir_all(libdir).with_context(|| format!("cannot make {}", libdir.display()))?;
    let mut libraries: Vec<PathBuf> =
        fs::read_dir(from)?.flatten().map(|entry| entry.path()).filter(|path| is_std_library(path)).collect();
    // `libstd` last: its presence is what tells that the library is complete.
    libraries.sort_by_key(|path| path.to_string_lossy().contains("libstd-"));
    if libraries.is_empty() {
        bail!("the build of the browser's standard library left nothing in {}", from.display());
    }
    for path in libraries {
        let name = path.file_name().context("a library without a name")?;
        fs::copy(&path, libdir.join(name)).with_context(|| format!("cannot copy {}", path.display()))?;
    }
    Ok(())
}

fn is_std_library(path: &Path) -> bool {
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    name.ends_with(".rlib") && !name.starts_with("libempty")
}

#[cfg(test)]
mod tests {
    use super::is_std_library;
    use std::path::Path;

    #[test]
    fn the_empty_library_is_left_behind() {
        assert!(is_std_library(Path::new("deps/libcore-12ab.rlib")));
        assert!(!is_std_library(Path::new("deps/libempty-12ab.rlib")));
        assert!(!is_std_library(Path::new("deps/libcore-12ab.rmeta")));
    }
}
