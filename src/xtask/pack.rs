//! The directory's pack for a hub: as given, or made from a source file with a report.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use crate::{
    hash,
    progress::{quietly, say},
    project::Project,
    stamp::Stamp,
};

/// The demo directory that ships.
const DEMO: &str = "assets/directory";

/// The pack of `source`, or of the demo directory; none where this checkout has no demo directory.
///
/// A source is imported once; the report of what was read, mended and refused lies beside the pack.
pub fn ensure(project: &Project, hub: &Path, data: &Path, source: Option<&Path>) -> Result<Option<PathBuf>> {
    let source = match source {
        Some(source) => source.to_path_buf(),
        None if !project.path(DEMO).exists() => return Ok(None),
        None => project.path(DEMO),
    };
    if !source.exists() {
        bail!("{} is not there: name a pack or a source file of a directory", source.display());
    }
    let source = source.canonicalize()?;
    let key = hash::short([("", source.as_os_str().as_encoded_bytes())]);
    let pack = data.join("directory").join(format!("{key}.besace"));
    let report = pack.with_extension("report.txt");
    let stamp = Stamp::over_files(project, &format!("directory-{key}"), &[&source, hub], "")?;
    if stamp.holds() && pack.is_file() {
        return Ok(Some(pack));
    }
    stamp.clear();
    fs::create_dir_all(data.join("directory")).with_context(|| format!("cannot write to {}", data.display()))?;
    let name = source.file_name().unwrap_or_default().to_string_lossy();
    let mut import = Command::new(hub);
    import.arg("import").arg(&source).arg("--out").arg(&pack).arg("--report").arg(&report);
    quietly(project, &format!("reading the directory {name}"), &mut import)?;
    if let Some(sum) = fs::read_to_string(&report).ok().as_deref().and_then(|text| text.lines().next()) {
        say(format!("  directory {name}: {sum}"));
        say(format!("  row by row: {}", report.display()));
    }
    stamp.set()?;
    Ok(Some(pack))
}
