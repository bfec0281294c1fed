//! Directories from what others publish, on native only: the browser is given packs.

use std::path::Path;

use besace_directory::import::{ImportError, Imported, import, report_text};
use besace_directory::write_pack;
use besace_engine_api::{FileIn, ImportReport};
use chrono::NaiveDate;

/// A source that was read.
#[derive(Clone, Debug)]
pub struct Source {
    /// The directory, ready to be installed.
    pub pack: FileIn,
    /// What became of each row.
    pub report: ImportReport,
    /// The same as a text: its sum in the first line, then a line a remark.
    pub told: String,
}

/// Reads a directory from a file or folder (HSDS JSON or CSV, OpenStreetMap, a pack). `made` is the day of the reading.
///
/// # Errors
/// Says why nothing at all could be read. What is wrong with single rows stands in the report.
pub fn read_source(source: &Path, made: NaiveDate) -> Result<Source, ImportError> {
    let Imported { directory, report } = import(source, made)?;
    let pack = write_pack(&directory).map_err(ImportError::Pack)?;
    Ok(Source { pack: FileIn(pack), told: report_text(&report), report })
}
