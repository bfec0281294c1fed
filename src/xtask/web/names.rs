//! Short names between a module and its script, and a script without what only readers want.
//!
//! wasm-bindgen's tell what they stand for and end in a hash: good to read, but they have to be
//! loaded twice, and no compression makes a hash shorter.

use std::collections::HashMap;

use anyhow::Result;
use walrus::{ExportItem, Module};

/// Renames what the script gives to the module and what it calls in it, in both.
pub fn shorten(module: &[u8], script: &str) -> Result<(Vec<u8>, String)> {
    let mut module = Module::from_buffer(module)?;
    let mut short: HashMap<String, String> = HashMap::new();
    for import in module.imports.iter_mut().filter(|one| one.name.starts_with("__wb")) {
        let next = format!("i${}", short.len());
        import.name = short.entry(import.name.clone()).or_insert(next).clone();
    }
    for export in module.exports.iter_mut() {
        // `main` and the few others that scripts of ours call keep their names.
        if matches!(export.item, ExportItem::Function(_)) && export.name.starts_with("_R") {
            let next = format!("e${}", short.len());
            export.name = short.entry(export.name.clone()).or_insert(next).clone();
        }
    }
    Ok((module.emit_wasm(), with_names(script, &short)))
}

/// Leaves out indents, empty lines and lines of comment. For wasm-bindgen's scripts: no text of theirs spans lines.
pub fn trimmed(script: &str) -> String {
    let mut out = String::with_capacity(script.len());
    let mut in_comment = false;
    for line in script.lines().map(str::trim) {
        in_comment |= line.starts_with("/*");
        if !(in_comment || line.is_empty() || line.starts_with("//")) {
            out.push_str(line);
            out.push('\n');
        }
        in_comment &= !line.ends_with("*/");
    }
    out
}

/// Replaces whole names only: one may begin like another.
fn with_names(script: &str, short: &HashMap<String, String>) -> String {
    let in_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '$';
    let mut out = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(start) = rest.find(in_name) {
        let length = rest[start..].find(|letter| !in_name(letter)).unwrap_or(rest.len() - start);
        let (before, from) = rest.split_at(start);
        let (name, after) = from.split_at(length);
        out.push_str(before);
        out.push_str(short.get(name).map_or(name, String::as_str));
        rest = after;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_for_readers_is_left_out() {
        let script = "/**\n * One.\n */\nfunction one() {\n    // Two.\n    return 2; // Stays.\n\n}\n";
        assert_eq!(trimmed(script), "function one() {\nreturn 2; // Stays.\n}\n");
    }

    #[test]
    fn only_whole_names_change() {
        let short = HashMap::from([("__wbg_now_1".to_owned(), "i$0".to_owned())]);
        assert_eq!(with_names("a.__wbg_now_1(), __wbg_now_12, é", &short), "a.i$0(), __wbg_now_12, é");
    }
}
