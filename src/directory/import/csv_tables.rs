//! Tables in CSV, as spreadsheets and exports write them.

use std::path::{Path, PathBuf};

use besace_engine_api::{Reason, Severity};
use serde_json::{Map, Value};

use super::build::{Builder, Log};
use super::tables::Tables;
use super::tables_joined;
use super::{ImportError, decode, package, read};

/// Reads all tables of a folder together, with what the package beside them tells, if there is one.
pub(super) fn read_folder(builder: &mut Builder, files: &[&PathBuf], package: &Path) -> Result<(), ImportError> {
    let mut all = Tables::default();
    if package.is_file() {
        all.ours = package::read(builder, &read(package)?);
    }
    for file in files {
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        let rows = rows(&read(file)?, &mut builder.log)?;
        all.add(&name, rows);
    }
    tables_joined::read(builder, all);
    Ok(())
}

/// Reads one table; its name, or else its columns, tell what its rows are.
pub(super) fn read_one(builder: &mut Builder, name: &str, bytes: &[u8]) -> Result<(), ImportError> {
    let rows = rows(bytes, &mut builder.log)?;
    let mut all = Tables::default();
    all.add(name, rows);
    if !all.is_known() {
        return Err(ImportError::Unknown);
    }
    tables_joined::read(builder, all);
    Ok(())
}

/// The rows of a table, each with its columns by name.
fn rows(bytes: &[u8], log: &mut Log) -> Result<Vec<Map<String, Value>>, ImportError> {
    let text = decode::text(bytes, log);
    let first = text.lines().next().unwrap_or_default();
    let count = |sign: u8| first.bytes().filter(|b| *b == sign).count();
    let delimiter = [b',', b';', b'\t'].into_iter().max_by_key(|sign| (count(*sign), *sign == b',')).unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(text.as_bytes());
    let broken = |error: csv::Error| ImportError::Table(error.to_string());
    let names: Vec<String> = reader
        .headers()
        .map_err(broken)?
        .iter()
        .map(|name| name.trim().trim_matches('"').to_lowercase().replace([' ', '-'], "_"))
        .collect();
    let mut all = Vec::new();
    for (number, record) in (1u32..).zip(reader.records()) {
        let record = record.map_err(broken)?;
        if record.len() < names.len() {
            let short = format!("{} of {} columns", record.len(), names.len());
            log.remark_at(number, "", Severity::Mended, Reason::Malformed, &short);
        }
        let mut row = Map::new();
        for (i, value) in record.iter().enumerate().filter(|(_, value)| !value.trim().is_empty()) {
            let name = names.get(i).filter(|name| !name.is_empty()).cloned();
            let name = name.unwrap_or_else(|| format!("column {}", i + 1));
            // What a table has no columns for, as our own exports write it.
            let value = match serde_json::from_str(value) {
                Ok(ours @ Value::Object(_)) if name == "besace" => ours,
                _ => Value::String(value.to_owned()),
            };
            row.insert(name, value);
        }
        if !row.is_empty() {
            all.push(row);
        }
    }
    Ok(all)
}
