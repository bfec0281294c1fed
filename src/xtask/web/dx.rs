//! What `dx serve` lays beside the screens that it builds itself: engine, texts, styles, and one
//! script in the place of the boot script, which dx does not know.

use std::fs;

use anyhow::Result;

use super::{CHUNKS, bundle::Bundle, read};
use crate::project::Project;

/// Writes `target/dx-public`, which `Dioxus.toml` names.
pub fn write(project: &Project, bundle: &Bundle, engine_dir: &str, style: &str) -> Result<()> {
    // dx reads the path in Dioxus.toml, whatever Cargo's target directory is.
    let dir = project.path("target/dx-public");
    let _ = fs::remove_dir_all(&dir);
    let kept = |path: &str| ["engine-", "locales/", "icons", "help/"].iter().any(|start| path.starts_with(start));
    let mut files: Vec<(String, Vec<u8>)> = bundle
        .files()
        .iter()
        .filter(|(path, _)| kept(path))
        .map(|(path, content)| (path.clone(), content.clone()))
        .collect();
    files.push(("besace.css".to_owned(), bundle.files().get(style).cloned().unwrap_or_default()));
    files.push(("dev.js".to_owned(), script(project, engine_dir)?.into_bytes()));
    for (path, content) in files {
        let file = dir.join(path);
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(file, content)?;
    }
    Ok(())
}

/// The line to the engine as a plain script: it must stand before dx's own module starts.
fn script(project: &Project, engine_dir: &str) -> Result<String> {
    let link = String::from_utf8(read(project, "platforms/web/link.js")?)?;
    let offline = String::from_utf8(read(project, "platforms/web/offline.js")?)?;
    // dx builds one module: no chunk has a file.
    let chunks = String::from_utf8(read(project, "platforms/web/chunks.js")?)?.replace(CHUNKS, "{}");
    Ok(as_plain_script(&link, &[&offline, &chunks], engine_dir))
}

fn as_plain_script(link: &str, others: &[&str], engine_dir: &str) -> String {
    let alone = |script: &str| format!("(() => {{\n{}\n}})();\n", script.replace("export ", ""));
    let link = alone(&format!("{link}\nstart(\"/{engine_dir}/worker.js\");"));
    others.iter().fold(link, |all, other| all + &alone(other))
}

#[cfg(test)]
mod tests {
    use super::as_plain_script;

    #[test]
    fn a_plain_script_exports_nothing() {
        let script =
            as_plain_script("export function start(url) {}", &["export async function bring() {}"], "engine-1");
        assert!(!script.contains("export"));
        assert!(script.contains("start(\"/engine-1/worker.js\")"));
    }
}
