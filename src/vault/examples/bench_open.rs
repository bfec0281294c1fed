//! Measures opening 300 sealed records after unlock, and erasing them, and prints one JSON object.
//!
//! Run by `cargo xtask bench open`, or by hand:
//! `cargo run --release -p besace-vault --example bench_open`.
#![allow(clippy::print_stdout, reason = "its output is its purpose")]

use besace_vault::{Cost, Secret, Vault, VaultError};
use std::{error::Error, time::Instant};

const RECORDS: u16 = 300;
const ROUNDS: usize = 51;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("store");
    let code = Secret::typed("093518")?;
    fill(&file, &code)?;

    let (mut all_ms, mut unlock_ms) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        // A new connection each time: the pages are read from the file, not from SQLite's cache.
        let mut vault = Vault::open(rusqlite::Connection::open(&file)?)?;
        let start = Instant::now();
        vault.unlock(&code, 1_800_000_000_000)?;
        unlock_ms.push(start.elapsed().as_secs_f64() * 1000.0);
        let start = Instant::now();
        let all = vault.all()?;
        all_ms.push(start.elapsed().as_secs_f64() * 1000.0);
        assert_eq!(all.records.len(), usize::from(RECORDS));
    }
    all_ms.sort_by(f64::total_cmp);
    unlock_ms.sort_by(f64::total_cmp);
    let mut vault = Vault::open(rusqlite::Connection::open(&file)?)?;
    let start = Instant::now();
    vault.erase()?;
    let erase_ms = start.elapsed().as_secs_f64() * 1000.0;
    println!(
        "{{\"records\":{RECORDS},\"p50_ms\":{:.3},\"p95_ms\":{:.3},\"unlock_without_argon2_p50_ms\":{:.3},\"erase_ms\":{:.3}}}",
        all_ms[ROUNDS / 2],
        all_ms[ROUNDS * 95 / 100],
        unlock_ms[ROUNDS / 2],
        erase_ms,
    );
    Ok(())
}

/// Records of the sizes that contacts, appointments and a few long notes have.
fn fill(file: &std::path::Path, code: &Secret) -> Result<(), Box<dyn Error>> {
    let mut vault = Vault::open(rusqlite::Connection::open(file)?)?;
    vault.create(code, Cost::LIGHTEST)?;
    for number in 0..RECORDS {
        let mut id = [0; 16];
        id[..2].copy_from_slice(&number.to_le_bytes());
        let length = match number % 20 {
            0 => 3000,
            1..=9 => 700,
            _ => 200,
        };
        vault.put(id, 0, &vec![b'a'; length]).map_err(|error: VaultError| error.to_string())?;
    }
    Ok(())
}
