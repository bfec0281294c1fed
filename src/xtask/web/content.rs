//! What the bundle carries beside its code: languages, icons, the manifest, help pages, and where all that comes from.

use std::fs;

use anyhow::Result;
use besace_i18n::{Catalog, Language, help};

use super::{bundle::Bundle, read, read_path};
use crate::project::Project;

/// Adds all static content.
pub fn add(project: &Project, bundle: &mut Bundle) -> Result<()> {
    add_manifests(project, bundle)?;
    bundle.add("icons.svg", read(project, "assets/icons.svg")?);
    add_flat(project, bundle, "platforms/web/icons", "icons")?;
    bundle.add("content/origins.bin", besace_content::ORIGINS.to_vec());
    add_help(project, bundle)?;
    add_languages(project, bundle)
}

/// The manifest under the app's own name, and under those that tell a bystander something else.
fn add_manifests(project: &Project, bundle: &mut Bundle) -> Result<()> {
    let own = read(project, "platforms/web/manifest.webmanifest")?;
    for (guise, called) in [("notes", "Notes"), ("agenda", "Agenda")] {
        let text =
            String::from_utf8_lossy(&own).replace("Besace", called).replace("/icons/icon", &format!("/icons/{guise}"));
        bundle.add(format!("manifest-{guise}.webmanifest"), text.into_bytes());
    }
    bundle.add("manifest.webmanifest", own);
    Ok(())
}

/// The pages that stand without the app: one a language, and their sources.
fn add_help(project: &Project, bundle: &mut Bundle) -> Result<()> {
    let catalogs = Language::ALL.into_iter().map(Catalog::embedded).collect::<Result<Vec<_>, _>>()?;
    for (name, html) in help::pages(&catalogs) {
        bundle.add(format!("help/{name}"), html.into_bytes());
    }
    bundle.add("help/help.css", read(project, "platforms/web/help.css")?);
    Ok(())
}

/// One file a language, without its comments: `locales/fr/*.ftl` → `/locales/fr.ftl`. The texts of the pages of
/// providers and editors lie apart (`/locales/fr.desk.ftl`); those of mails are the hub's.
fn add_languages(project: &Project, bundle: &mut Bundle) -> Result<()> {
    let Ok(languages) = fs::read_dir(project.path("locales")) else { return Ok(()) };
    for language in languages.flatten().filter(|entry| entry.path().is_dir()) {
        let mut parts: Vec<_> = fs::read_dir(language.path())?.flatten().map(|entry| entry.path()).collect();
        parts.retain(|path| path.extension().is_some_and(|ext| ext == "ftl"));
        parts.sort();
        let (mut joined, mut desk) = (Vec::new(), Vec::new());
        for part in parts {
            let joined = match part.file_stem().and_then(|stem| stem.to_str()) {
                Some("mail") => continue,
                Some("desk") => &mut desk,
                _ => &mut joined,
            };
            let text = read_path(&part)?;
            let lines = text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty() && !line.starts_with(b"#"));
            for line in lines {
                joined.extend_from_slice(line);
                joined.push(b'\n');
            }
        }
        let tag = language.file_name().to_string_lossy().into_owned();
        bundle.add(format!("locales/{tag}.ftl"), joined);
        bundle.add(format!("locales/{tag}.desk.ftl"), desk);
    }
    Ok(())
}

fn add_flat(project: &Project, bundle: &mut Bundle, from: &str, to: &str) -> Result<()> {
    let Ok(entries) = fs::read_dir(project.path(from)) else { return Ok(()) };
    for path in entries.flatten().map(|entry| entry.path()).filter(|path| path.is_file()) {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        bundle.add(format!("{to}/{name}"), read_path(&path)?);
    }
    Ok(())
}
