//! Keys as files, so that they can be kept offline.

use std::{
    fmt, fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use besace_crypto::{SigningKey, VerifyingKey};
use besace_directory::pack::hex;

const TITLE: &str = "besace private signing key: keep it offline, with a copy in another place";

/// Why a key cannot be used.
#[derive(Debug)]
pub enum KeyError {
    /// There is a file of that name already: a key is never written over.
    Exists(PathBuf),
    /// The file cannot be read or written.
    Io(PathBuf, io::Error),
    /// The file holds no key.
    NoKey(PathBuf),
    /// The system gives no random numbers.
    Random,
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exists(file) => {
                write!(f, "{} exists: a key is never written over, choose another name", file.display())
            }
            Self::Io(file, error) => write!(f, "{}: {error}", file.display()),
            Self::NoKey(file) => write!(f, "{} holds no key of `besace-hub key new`", file.display()),
            Self::Random => f.write_str("the system gives no random numbers: no key was made"),
        }
    }
}

impl std::error::Error for KeyError {}

/// Makes a key: its private half in `file`, its public half beside it with the ending `.pub`.
///
/// # Errors
/// Says why not; nothing was written over.
pub fn write_key(file: &Path) -> Result<VerifyingKey, KeyError> {
    let seed: [u8; 32] = besace_crypto::random().map_err(|_| KeyError::Random)?;
    let public = SigningKey::from_seed(&seed).verifying_key();
    create(file, &format!("{TITLE}\n{}\n", hex(&seed)))?;
    create(&file.with_extension("pub"), &public_text(&public))?;
    Ok(public)
}

/// A public key as text.
#[must_use]
pub fn public_text(key: &VerifyingKey) -> String {
    format!("{}\n", hex(&key.0))
}

/// Reads a private key.
///
/// # Errors
/// When there is none.
pub fn private_key(file: &Path) -> Result<SigningKey, KeyError> {
    let text = fs::read_to_string(file).map_err(|error| KeyError::Io(file.to_owned(), error))?;
    let seed = text.strip_prefix(TITLE).and_then(bytes).ok_or_else(|| KeyError::NoKey(file.to_owned()))?;
    Ok(SigningKey::from_seed(&seed))
}

/// Reads a public key.
///
/// # Errors
/// When there is none.
pub fn public_key(file: &Path) -> Result<VerifyingKey, KeyError> {
    let text = fs::read_to_string(file).map_err(|error| KeyError::Io(file.to_owned(), error))?;
    bytes(&text).map(VerifyingKey).ok_or_else(|| KeyError::NoKey(file.to_owned()))
}

fn bytes(text: &str) -> Option<[u8; 32]> {
    let text = text.trim().as_bytes();
    let mut bytes = [0; 32];
    if text.len() != 64 {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(text.chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(bytes)
}

fn create(file: &Path, text: &str) -> Result<(), KeyError> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written =
        options.open(file).and_then(|mut open| open.write_all(text.as_bytes()).and_then(|()| open.sync_all()));
    written.map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => KeyError::Exists(file.to_owned()),
        _ => KeyError::Io(file.to_owned(), error),
    })
}
