//! SHA-256 for file names and stamps.

use sha2::{Digest, Sha256};

/// The whole digest in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A digest over several named parts, short enough for a file's name.
pub fn short<'a>(parts: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> String {
    let mut hasher = Sha256::new();
    for (name, bytes) in parts {
        hasher.update((name.len() as u64).to_le_bytes());
        hasher.update(name.as_bytes());
        hasher.update((bytes.len() as u64).to_le_bytes());
        hasher.update(bytes);
    }
    hasher.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn parts_do_not_run_into_each_other() {
        assert_ne!(short([("a", b"bc".as_slice())]), short([("ab", b"c".as_slice())]));
        assert_eq!(short([("a", b"b".as_slice())]).len(), 16);
    }
}
