//! Everything a fresh machine lacks, installed once; quick when nothing is missing.

mod apt;
mod npm;
mod wasm_std;

pub use apt::is_root;
pub use npm::ensure_peers;

use std::{
    fs::File,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result};

use crate::{progress::say, project::Project, toolchain::WasmToolchain};

/// What a command needs from the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Building the bundle: a wasm compiler, a C compiler for wasm, npm's binaryen.
    Web,
    /// Also a PostgreSQL for the hub's tests.
    Hub,
    /// Also the native window.
    Desktop,
    /// Everything: browser tests and the native window too.
    All,
}

/// Makes sure that all of `need` is there.
pub fn ensure(project: &Project, need: Need) -> Result<()> {
    // Two checkouts on one machine must not install at the same time.
    let lock_path = std::env::temp_dir().join("besace-setup.lock");
    if let Ok(lock) = File::options().create(true).append(true).open(&lock_path) {
        lock.lock().context("waiting for another setup to finish")?;
        return ensure_alone(project, need);
    }
    ensure_alone(project, need)
}

fn ensure_alone(project: &Project, need: Need) -> Result<()> {
    apt::ensure(project, &apt::wanted(need))?;
    if WasmToolchain::find().is_none() {
        say("The compiler has no standard library for the browser (wasm32) yet.");
        if !rustup_adds_target(project) {
            apt::ensure(project, &apt::wasm_compiler())?;
            apt::ensure_linker(project)?;
            wasm_std::build_into_sysroot(project)?;
        }
        WasmToolchain::find().context(
            "no compiler for the browser: `rustup target add wasm32-unknown-unknown` reached no server, \
             and Debian's rustc-web could not be set up either",
        )?;
    }
    npm::ensure(project)
}

/// Asks rustup for the target, and for the library's source, with which the release bundle gets smaller.
fn rustup_adds_target(project: &Project) -> bool {
    if crate::toolchain::on_path("rustup").is_none() {
        return false;
    }
    if !ask_rustup(project, &["target", "add", crate::toolchain::WASM_TARGET]) || WasmToolchain::find().is_none() {
        say("  rustup's servers cannot be reached: Debian's compiler is used instead");
        return false;
    }
    if WasmToolchain::with_std_source().is_none() && !ask_rustup(project, &["component", "add", "rust-src"]) {
        say("  without rust-src the release bundle stays larger");
    }
    true
}

/// Makes sure that rustup's compiler has another target's standard library; false where it cannot be had.
pub fn rustup_target(project: &Project, target: &str) -> bool {
    crate::toolchain::has_std(target)
        || (crate::toolchain::on_path("rustup").is_some()
            && ask_rustup(project, &["target", "add", target])
            && crate::toolchain::has_std(target))
}

/// Asks for a moment only: on a network that swallows packets rustup would wait for minutes.
fn ask_rustup(project: &Project, arguments: &[&str]) -> bool {
    say(format!("  asking rustup: {} (20 seconds at most)", arguments.join(" ")));
    let Ok(mut child) = Command::new("rustup")
        .args(arguments)
        .current_dir(&project.root)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
    else {
        return false;
    };
    let started = Instant::now();
    while started.elapsed() < Duration::from_secs(20) {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) => std::thread::sleep(Duration::from_millis(100)),
            Err(_) => break,
        }
    }
    let _ = child.kill();
    let _ = child.wait();
    false
}
