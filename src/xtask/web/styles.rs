//! One style sheet from the many that lie beside their subjects.

use std::{fs, path::PathBuf};

use anyhow::Result;

use super::read_path;
use crate::project::Project;

/// Joins `assets/css/*.css` in the order of their names (`00-tokens.css` first).
pub fn concatenate(project: &Project) -> Result<Vec<u8>> {
    let mut sheets: Vec<PathBuf> = match fs::read_dir(project.path("assets/css")) {
        Ok(entries) => entries.flatten().map(|entry| entry.path()).collect(),
        Err(_) => Vec::new(),
    };
    sheets.retain(|path| path.extension().is_some_and(|ext| ext == "css"));
    sheets.sort();
    let mut joined = Vec::new();
    for sheet in sheets {
        joined.extend(strip_comments(&String::from_utf8_lossy(&read_path(&sheet)?)).into_bytes());
        joined.push(b'\n');
    }
    Ok(joined)
}

/// Drops comments and indentation: they help the reader of the source, not the phone.
fn strip_comments(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(start) = rest.find("/*") {
        out.push_str(&rest[..start]);
        rest = rest[start + 2..].find("*/").map_or("", |end| &rest[start + 2 + end + 2..]);
    }
    out.push_str(rest);
    out.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::strip_comments;

    /// What stands between the braces of a rule.
    fn rule<'a>(sheet: &'a str, selector: &str) -> Option<&'a str> {
        let (_, rest) = sheet.split_once(selector)?;
        rest.split_once('}').map(|(rule, _)| rule)
    }

    #[test]
    fn the_dark_is_the_same_whoever_chose_it() {
        let sheet = strip_comments(include_str!("../../../assets/css/00-tokens.css"));
        let by_person = rule(&sheet, r#"[data-theme="dark"] {"#);
        let by_phone = rule(&sheet, r#":root:not([data-theme="light"], [data-theme="dark"]) {"#);
        assert!(by_person.is_some_and(|rule| rule.lines().count() > 20));
        assert_eq!(by_person, by_phone);
    }

    #[test]
    fn comments_go_and_rules_stay() {
        assert_eq!(strip_comments("/* a */\n  body { color: red; }\n\n/* open"), "body { color: red; }");
    }
}
