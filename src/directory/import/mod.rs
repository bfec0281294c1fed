//! Reading directories that others keep, with a report row by row.
//!
//! The format is told from the content: a pack, HSDS 3.0 (JSON, JSON tables, a folder of CSV), HSDS-UK, the older CSV
//! sets of Ohana and others like it, OpenStreetMap (Overpass JSON, extracts with `osm_opening_hours`) and GeoJSON.
//! A row is a service, or what stands for one in the source. Each row read is added, updated, unchanged or refused;
//! each value that was not taken as it stood has a remark.
//!
//! HSDS files may carry what HSDS has no field for in an object `besace` (in tables: a column): see [`hsds`]. Beside
//! tables, `datapackage.json` tells whose they are.

mod build;
mod csv_tables;
mod decode;
mod fields;
pub mod hsds;
mod hsds_parts;
mod hsds_places;
mod hsds_service;
mod language_names;
mod osm;
mod package;
mod schedule;
mod schedule_texts;
pub mod single;
mod tables;
mod tables_joined;
mod tags;
mod values;

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use besace_engine_api::ImportReport;
use chrono::NaiveDate;
use serde_json::Value;

use crate::model::Directory;
use crate::pack::{PackError, read_pack};
use build::Builder;

/// The largest source that is read, in bytes.
const MAX_SOURCE: u64 = 512 << 20;

/// A directory that was read, and what became of its rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    /// What was taken in.
    pub directory: Directory,
    /// What became of each row.
    pub report: ImportReport,
}

/// Why a source could not be read at all.
#[derive(Debug)]
pub enum ImportError {
    /// It cannot be opened.
    File(PathBuf, std::io::Error),
    /// It is empty.
    Empty,
    /// It is larger than can be taken in.
    TooLarge,
    /// It begins as JSON but ends too soon or breaks a rule of it.
    Json(serde_json::Error),
    /// It begins as a table but breaks its rules.
    Table(String),
    /// It is a pack that cannot be read here.
    Pack(PackError),
    /// It is none of the formats that are known here.
    Unknown,
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path, error) => write!(f, "{} cannot be opened: {error}", path.display()),
            Self::Empty => f.write_str("the file is empty"),
            Self::TooLarge => f.write_str("the file is too large"),
            Self::Json(error) => write!(f, "the file is not whole JSON: {error}"),
            Self::Table(error) => write!(f, "the table cannot be read: {error}"),
            Self::Pack(error) => error.fmt(f),
            Self::Unknown => f.write_str(
                "no services were found: give a pack, HSDS JSON, a folder of HSDS CSV files, OpenStreetMap or GeoJSON",
            ),
        }
    }
}

impl std::error::Error for ImportError {}

/// Reads a directory from a file or a folder. `made` is the day of the reading.
///
/// # Errors
/// Says why nothing at all could be read. What is wrong with single rows stands in the report.
pub fn import(path: &Path, made: NaiveDate) -> Result<Imported, ImportError> {
    let open = |error| ImportError::File(path.to_path_buf(), error);
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    if !fs::metadata(path).map_err(open)?.is_dir() {
        return import_bytes(&name, &read(path)?, made);
    }
    let mut files: Vec<PathBuf> =
        fs::read_dir(path).map_err(open)?.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    files.sort();
    let with = |ending: &str| -> Vec<&PathBuf> {
        files.iter().filter(|file| file.extension().is_some_and(|e| e.eq_ignore_ascii_case(ending))).collect()
    };
    let tables = with("csv");
    if !tables.is_empty() {
        let mut builder = Builder::new(&name, made);
        csv_tables::read_folder(&mut builder, &tables, &path.join("datapackage.json"))?;
        return builder.finish();
    }
    match with("json").into_iter().chain(with("geojson")).collect::<Vec<_>>().as_slice() {
        [] => Err(ImportError::Unknown),
        files => {
            let mut builder = Builder::new(&name, made);
            for file in files {
                read_json(&mut builder, &read(file)?)?;
            }
            builder.finish()
        }
    }
}

/// Reads a directory from the bytes of one file, whose name tells its kind of rows where it is a table.
///
/// # Errors
/// As [`import`].
pub fn import_bytes(name: &str, bytes: &[u8], made: NaiveDate) -> Result<Imported, ImportError> {
    if bytes.starts_with(b"BESACEPACK") {
        let directory = read_pack(bytes).map_err(ImportError::Pack)?.directory;
        let rows = directory.services.len() as u32;
        return Ok(Imported { directory, report: ImportReport { read: rows, added: rows, ..ImportReport::default() } });
    }
    let mut builder = Builder::new(name, made);
    match decode::first_sign(bytes) {
        None => return Err(ImportError::Empty),
        Some(b'{' | b'[') => read_json(&mut builder, bytes)?,
        Some(_) => csv_tables::read_one(&mut builder, name, bytes)?,
    }
    builder.finish()
}

fn read(path: &Path) -> Result<Vec<u8>, ImportError> {
    let open = |error| ImportError::File(path.to_path_buf(), error);
    if fs::metadata(path).map_err(open)?.len() > MAX_SOURCE {
        return Err(ImportError::TooLarge);
    }
    fs::read(path).map_err(open)
}

fn read_json(builder: &mut Builder, bytes: &[u8]) -> Result<(), ImportError> {
    let text = decode::text(bytes, &mut builder.log);
    if text.trim().is_empty() {
        return Err(ImportError::Empty);
    }
    let root: Value = match serde_json::from_str(&text) {
        Ok(root) => root,
        // One object a line.
        Err(error) => match text.lines().filter(|l| !l.trim().is_empty()).map(serde_json::from_str).collect() {
            Ok(lines) if text.lines().count() > 1 => Value::Array(lines),
            _ => return Err(ImportError::Json(error)),
        },
    };
    match Shape::of(&root) {
        Shape::Tables => {
            let Value::Object(tables) = root else { return Err(ImportError::Unknown) };
            tables_joined::read(builder, tables::from_json(tables))
        }
        Shape::Osm => osm::read(builder, root),
        Shape::Hsds => hsds::read(builder, root),
        Shape::Unknown => return Err(ImportError::Unknown),
    }
    Ok(())
}

enum Shape {
    Tables,
    Osm,
    Hsds,
    Unknown,
}

impl Shape {
    fn of(root: &Value) -> Self {
        match root {
            Value::Object(map) if !map.is_empty() && map.keys().all(|key| key.ends_with(".csv")) => Self::Tables,
            Value::Object(map) if map.contains_key("elements") || map.contains_key("features") => Self::Osm,
            Value::Object(_) if hsds::rows(root).is_some() => Self::Hsds,
            // The first row that says what it is speaks for all.
            Value::Array(rows) => {
                let osm =
                    |row: &Value| ["tags", "geo", "osm_opening_hours", "geometry"].iter().any(|k| row.get(k).is_some());
                match rows.iter().find(|row| row.is_object()) {
                    Some(row) if osm(row) => Self::Osm,
                    Some(_) => Self::Hsds,
                    None => Self::Unknown,
                }
            }
            _ => Self::Unknown,
        }
    }
}

/// A report as a text: its sum in the first line, then a line a remark.
#[must_use]
pub fn report_text(report: &ImportReport) -> String {
    let mut text = format!(
        "{} read: {} added, {} updated, {} unchanged, {} refused; {} remarks\n",
        report.read,
        report.added,
        report.updated,
        report.unchanged,
        report.refused,
        report.remarks.len()
    );
    for remark in &report.remarks {
        let field = if remark.field.is_empty() { "the row" } else { &remark.field };
        text.push_str(&format!("row {}: {field}: {:?}, {:?}", remark.row, remark.severity, remark.reason));
        if !remark.value.is_empty() {
            text.push_str(&format!(": {}", remark.value));
        }
        text.push('\n');
    }
    text
}
