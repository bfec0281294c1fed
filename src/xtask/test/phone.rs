//! The whole app type-checked for a phone, without a vendor's kit: what is written in C is left out.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::{
    native,
    progress::{openly, say},
    project::Project,
    setup,
};

const TARGET: &str = "aarch64-linux-android";

/// Makes the empty file a C compiler was asked for.
const NO_COMPILER: &str = r#"#!/bin/sh
# No C here: makes the file it is asked for, empty.
before=""
for word in "$@"; do
    [ "$before" = "-o" ] && : > "$word"
    before="$word"
done
exit 0
"#;

/// Makes the empty archive an archiver was asked for.
const NO_ARCHIVER: &str = r#"#!/bin/sh
# No C here: makes the archive it is asked for, empty.
for word in "$@"; do
    case "$word" in *.a) [ -e "$word" ] || printf '!<arch>\n' > "$word" ;; esac
done
exit 0
"#;

/// Checks the app for Android, where the compiler has its standard library.
pub(super) fn check(project: &Project) -> Result<()> {
    if !setup::rustup_target(project, TARGET) {
        say("The compiler has no standard library for Android and rustup's servers cannot be reached: not checked.");
        return Ok(());
    }
    let target = project.target.join("phone");
    let tools = target.join("no-c");
    fs::create_dir_all(&tools).context("cannot make a folder for the check")?;
    let (compiler, archiver) = (tools.join("cc"), tools.join("ar"));
    script(&compiler, NO_COMPILER)?;
    script(&archiver, NO_ARCHIVER)?;
    openly(
        "the app for Android",
        native::cargo(project)
            .args(["check", "--quiet", "--locked", "--package", "besace", "--target", TARGET])
            .args(["--no-default-features", "--features", "mobile"])
            .env("CARGO_TARGET_DIR", &target)
            .env("CC_aarch64_linux_android", &compiler)
            .env("AR_aarch64_linux_android", &archiver)
            // What `dx` tells the window crate.
            .env("WRY_ANDROID_PACKAGE", "dev.dioxus.main")
            .env("WRY_ANDROID_LIBRARY", "main")
            .env("WRY_ANDROID_KOTLIN_FILES_OUT_DIR", &tools),
    )
}

fn script(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(path, fs::Permissions::from_mode(0o755))?;
    }
    Ok(())
}
