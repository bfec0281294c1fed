//! Packages for computers: `cargo xtask package` makes a `.deb` of the native window.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use crate::{native, progress::quietly, project::Project};

/// Whether the package is for people or for a test of the packaging.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grade {
    /// Optimised.
    Release,
    /// The window of the tests, so that it need not be compiled twice.
    Dev,
}

/// Builds the window and packs it; tells where the package lies.
pub fn deb(project: &Project, grade: Grade) -> Result<PathBuf> {
    let window = match grade {
        Grade::Release => native::release_window(project)?,
        Grade::Dev => native::window(project)?,
    };
    let tree = project.target.join("package/deb");
    if tree.exists() {
        fs::remove_dir_all(&tree).with_context(|| format!("cannot empty {}", tree.display()))?;
    }
    let put = |from: &Path, to: &str| -> Result<PathBuf> {
        let to = tree.join(to);
        fs::create_dir_all(to.parent().unwrap_or(&tree))?;
        fs::copy(from, &to).with_context(|| format!("cannot copy {}", from.display()))?;
        Ok(to)
    };
    let program = put(&window, "usr/bin/besace")?;
    quietly(project, "taking the debugger's notes out", Command::new("strip").arg(&program))?;
    put(&project.path("platforms/desktop/besace.desktop"), "usr/share/applications/app.besace.desktop")?;
    put(&project.path("platforms/web/icons/icon-512.png"), "usr/share/icons/hicolor/512x512/apps/app.besace.png")?;
    put(&project.path("assets/icons/LICENCE"), "usr/share/doc/besace/copyright")?;

    let control = fs::read_to_string(project.path("platforms/desktop/control"))?
        .replace("{version}", env!("CARGO_PKG_VERSION"))
        .replace("{architecture}", architecture())
        .replace("{kilobytes}", &(fs::metadata(&program)?.len() / 1024).to_string());
    fs::create_dir_all(tree.join("DEBIAN"))?;
    fs::write(tree.join("DEBIAN/control"), control)?;

    let package = project.target.join(format!("package/besace_{}_{}.deb", env!("CARGO_PKG_VERSION"), architecture()));
    quietly(
        project,
        "packing",
        Command::new("dpkg-deb").args(["--root-owner-group", "--build"]).arg(&tree).arg(&package),
    )
    .context("`dpkg-deb` makes the package: this works on Debian and its kin")?;
    Ok(package)
}

/// Unpacks a package and tells where its program lies. Nothing of the machine is touched.
pub fn unpack(project: &Project, package: &Path) -> Result<PathBuf> {
    let root = project.target.join("package/unpacked");
    if root.exists() {
        fs::remove_dir_all(&root)?;
    }
    quietly(project, "unpacking", Command::new("dpkg-deb").arg("--extract").arg(package).arg(&root))?;
    Ok(root.join("usr/bin/besace"))
}

/// Installs a package on this machine and tells where its program lies.
pub fn install(project: &Project, package: &Path) -> Result<PathBuf> {
    quietly(
        project,
        "installing the package",
        Command::new("apt-get")
            .args(["install", "--yes", "--reinstall", "--allow-downgrades"])
            .arg(package)
            .env("DEBIAN_FRONTEND", "noninteractive"),
    )?;
    Ok(PathBuf::from("/usr/bin/besace"))
}

/// Debian's name for this machine's processor.
fn architecture() -> &'static str {
    match std::env::consts::ARCH {
        "x86_64" => "amd64",
        "aarch64" => "arm64",
        other => other,
    }
}
