//! The service worker with the list of what it keeps for offline starts.

use anyhow::{Context, Result, ensure};

use super::bundle::Bundle;
use crate::hash;

const LIST: &str = "[\"@PRECACHE@\"]";
const VERSION: &str = "@VERSION@";

/// Puts the list of files with their hashes, and one version over all, into the template.
pub fn service_worker(template: &[u8], bundle: &Bundle) -> Result<Vec<u8>> {
    let template = std::str::from_utf8(template).context("platforms/web/sw.js is not UTF-8")?;
    ensure!(template.contains(LIST) && template.contains(VERSION), "platforms/web/sw.js lacks its marks");
    let entries: Vec<(String, String)> =
        bundle.files().iter().map(|(path, content)| (url_of(path), hash::short([("", content.as_slice())]))).collect();
    let version = hash::short(entries.iter().map(|(url, hash)| (url.as_str(), hash.as_bytes())));
    let list = serde_json::to_string(&entries)?;
    Ok(template.replace(LIST, &list).replace(VERSION, &version).into_bytes())
}

/// The shell is kept under the address that people open.
fn url_of(path: &str) -> String {
    if path == "index.html" { "/".to_owned() } else { format!("/{path}") }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at once")]
    use super::*;

    const TEMPLATE: &[u8] = br#"const F = ["@PRECACHE@"]; const V = "@VERSION@";"#;

    #[test]
    fn the_version_changes_with_any_file() {
        let mut bundle = Bundle::default();
        bundle.add("index.html", b"one".to_vec());
        let one = service_worker(TEMPLATE, &bundle).unwrap();
        bundle.add("locales/fr.ftl", b"a = b".to_vec());
        let two = service_worker(TEMPLATE, &bundle).unwrap();
        assert_ne!(one, two);
        let text = String::from_utf8(two).unwrap();
        assert!(text.contains(r#"["/","#) && text.contains(r#"["/locales/fr.ftl","#));
        assert!(!text.contains('@'));
    }
}
