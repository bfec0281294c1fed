//! Brotli and gzip siblings, made once a content so that the server never compresses.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::Result;
use flate2::{Compression, write::GzEncoder};

use super::Grade;

/// Kinds that are compressed already.
const PACKED: [&str; 4] = ["png", "woff2", "zst", "br"];

/// Writes a file and its compressed siblings (`.br`, `.gz`), skipping work already done, and
/// returns the paths that belong to it.
pub fn write_with_siblings(file: &Path, content: &[u8], grade: Grade) -> Result<Vec<PathBuf>> {
    let br = sibling(file, "br");
    let gz = sibling(file, "gz");
    let packed = file.extension().is_some_and(|ext| PACKED.contains(&ext.to_string_lossy().as_ref()));
    let unchanged = fs::read(file).is_ok_and(|old| old == content);
    if packed || grade == Grade::Dev {
        if !unchanged {
            write(file, content)?;
        }
        return Ok(vec![file.to_path_buf()]);
    }
    if !(unchanged && br.is_file() && gz.is_file()) {
        write(&br, &brotli(content)?)?;
        write(&gz, &gzip(content)?)?;
        write(file, content)?;
    }
    Ok(vec![file.to_path_buf(), br, gz])
}

/// The path of a compressed sibling: `app.js` → `app.js.br`.
pub fn sibling(file: &Path, extension: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    PathBuf::from(name)
}

fn write(file: &Path, content: &[u8]) -> Result<()> {
    if let Some(dir) = file.parent() {
        fs::create_dir_all(dir)?;
    }
    // By rename, so that a running server never sends half a file.
    let half = sibling(file, "half");
    fs::write(&half, content)?;
    Ok(fs::rename(&half, file)?)
}

/// Brotli at its densest.
pub fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    let params =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: content.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &content[..], &mut packed, &params)?;
    Ok(packed)
}

/// Gzip at its densest.
pub fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at once")]
    use super::*;

    #[test]
    fn the_release_bundle_has_both_siblings_and_pictures_have_none() {
        let dir = tempfile::tempdir().unwrap();
        let text = dir.path().join("a/b.css");
        let kept = write_with_siblings(&text, &b"body{}".repeat(100), Grade::Release).unwrap();
        assert_eq!(kept.len(), 3);
        assert!(kept.iter().all(|path| path.is_file()));
        assert!(fs::metadata(sibling(&text, "br")).unwrap().len() < 600);

        let picture = dir.path().join("a/b.png");
        assert_eq!(write_with_siblings(&picture, b"png", Grade::Release).unwrap().len(), 1);
    }
}
