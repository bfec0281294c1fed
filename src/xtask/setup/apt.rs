//! Debian packages: which ones, why, and their installation.

use std::process::Command;

use anyhow::{Context, Result, bail};

use super::Need;
use crate::{
    progress::{quietly, say},
    project::Project,
    toolchain::{llvm_major, newest_wasm_ld, on_path},
};

/// A package and the reason to install it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    name: String,
    why: &'static str,
    /// A program that makes the package unnecessary where another vendor's is installed.
    provided_by: &'static [&'static str],
}

impl Package {
    fn new(name: &str, why: &'static str) -> Self {
        Self { name: name.to_owned(), why, provided_by: &[] }
    }

    fn or(mut self, programs: &'static [&'static str]) -> Self {
        self.provided_by = programs;
        self
    }
}

/// What a command needs, apart from the wasm compiler.
pub fn wanted(need: Need) -> Vec<Package> {
    let mut list = vec![
        Package::new("clang", "compiles SQLite for the browser").or(&["clang"]),
        Package::new("llvm", "archives SQLite's objects for the browser").or(&["llvm-ar"]),
        Package::new("nodejs", "runs wasm-opt and the browser tests").or(&["node"]),
        Package::new("npm", "fetches wasm-opt and the browser tests' tools").or(&["npm"]),
    ];
    if matches!(need, Need::Hub | Need::All) {
        list.push(Package::new("postgresql", "the other store of the hub, in its tests").or(&["initdb", "postgres"]));
    }
    if matches!(need, Need::Desktop | Need::All) {
        list.push(Package::new("libwebkit2gtk-4.1-dev", "the native window's web view"));
        list.push(Package::new("libxdo-dev", "the native window's menu"));
    }
    if need == Need::All {
        list.push(Package::new("chromium", "the browser of the end-to-end tests"));
        list.push(Package::new("chromium-driver", "steers that browser"));
        list.push(Package::new("firefox-esr", "the other browser of the end-to-end tests").or(&["firefox"]));
        list.push(Package::new("fonts-noto-core", "letters of every language in the screenshots"));
        list.push(Package::new("xvfb", "a virtual screen for the native window's test"));
        list.push(Package::new("xauth", "lets the window onto that screen"));
        list.push(Package::new("dbus-daemon", "a session for the native window in its test"));
        list.push(Package::new("xdotool", "types into the native window in its test"));
        list.push(Package::new("imagemagick", "takes a picture of that screen"));
        list.push(Package::new("tesseract-ocr", "reads the words in that picture"));
        list.push(Package::new("tesseract-ocr-eng", "knows the shapes of Latin letters"));
    }
    list
}

/// Debian's compiler for the browser.
pub fn wasm_compiler() -> Vec<Package> {
    const WHY: &str = "compiles Rust for the browser where rustup's servers cannot be reached";
    ["rustc-web", "cargo-web", "rust-web-src"].into_iter().map(|name| Package::new(name, WHY)).collect()
}

/// Installs the wasm linker that fits Debian's compiler.
pub fn ensure_linker(project: &Project) -> Result<()> {
    let major =
        llvm_major(std::path::Path::new("/usr/bin/rustc")).context("Debian's rustc does not tell its LLVM version")?;
    let fits = newest_wasm_ld().is_some_and(|found| {
        found.to_string_lossy().rsplit('-').next().and_then(|n| n.parse::<u32>().ok()).unwrap_or(0) >= major
    });
    if fits {
        return Ok(());
    }
    ensure(project, &[Package::new(&format!("lld-{major}"), "links the browser's modules")])
}

/// Installs what is missing of `packages`, saying why.
pub fn ensure(project: &Project, packages: &[Package]) -> Result<()> {
    let missing = missing(packages)?;
    if missing.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = missing.iter().map(|one| one.name.as_str()).collect();
    if on_path("apt-get").is_none() {
        let reasons: Vec<String> = missing.iter().map(|one| format!("{} ({})", one.name, one.why)).collect();
        bail!(
            "this machine has no apt-get: install these by its own package manager, then start again: {}",
            reasons.join(", ")
        );
    }
    if !is_root() {
        bail!(
            "some system packages are missing; install them with\n  sudo apt-get install -y --no-install-recommends {}\nand start again",
            names.join(" ")
        );
    }
    say("Installing, once:");
    for one in &missing {
        say(format!("  {}: {}", one.name, one.why));
    }
    quietly(project, "apt-get update", apt_get().arg("update"))
        .context("no package list could be fetched: is there a network?")?;
    quietly(project, "apt-get install", apt_get().args(["install", "-y", "--no-install-recommends"]).args(&names))
        .with_context(|| format!("these packages could not be installed: {}", names.join(" ")))
}

fn apt_get() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

/// Which of the packages neither dpkg knows as installed nor another program stands in for.
fn missing(packages: &[Package]) -> Result<Vec<Package>> {
    let open: Vec<Package> = packages
        .iter()
        .filter(|one| one.provided_by.is_empty() || !one.provided_by.iter().all(|p| on_path(p).is_some()))
        .cloned()
        .collect();
    if open.is_empty() || on_path("dpkg-query").is_none() {
        return Ok(open);
    }
    let out = Command::new("dpkg-query")
        .args(["--show", "--showformat=${Package} ${db:Status-Status}\n"])
        .args(open.iter().map(|one| one.name.as_str()))
        .output()
        .context("cannot start dpkg-query")?;
    let installed = String::from_utf8_lossy(&out.stdout).into_owned();
    Ok(open.into_iter().filter(|one| !is_listed(&installed, &one.name)).collect())
}

/// Reads dpkg's answer: one `name status` a line.
fn is_listed(answer: &str, name: &str) -> bool {
    answer.lines().any(|line| line.strip_prefix(name) == Some(" installed"))
}

/// Whether system packages may be installed.
pub fn is_root() -> bool {
    // `id` is everywhere; a binding to libc for one call is not worth its weight.
    Command::new("id").arg("-u").output().is_ok_and(|out| out.stdout.trim_ascii() == b"0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dpkg_answers_are_read_whole() {
        let answer = "clang installed\nllvm config-files\n";
        assert!(is_listed(answer, "clang"));
        assert!(!is_listed(answer, "llvm"));
        assert!(!is_listed(answer, "cla"));
    }

    #[test]
    fn every_package_says_why() {
        for one in wanted(Need::All).iter().chain(&wasm_compiler()) {
            assert!(one.why.len() > 10, "{}", one.name);
        }
    }

    #[test]
    fn the_bundle_alone_needs_no_browser() {
        assert!(!wanted(Need::Web).iter().any(|one| one.name.contains("chromium")));
    }
}
