//! The report of an import while it is written.

use besace_engine_api::{Fault, FileIn, ImportReport, Reason, Remark, Severity};

use crate::content_lines::Component;
use crate::text;

/// The most bytes of a file of contacts or appointments.
const MOST_BYTES: usize = 8 << 20;
/// The most rows taken in from one file.
const MOST_ROWS: u32 = 2_000;
/// The most remarks told; a file that needs more is told to be beyond mending by the last one.
const MOST_REMARKS: usize = 1_000;

/// Refuses files that are too large to be taken in.
pub(crate) fn check_size(file: &FileIn) -> Result<(), Fault> {
    if file.0.len() > MOST_BYTES { Err(Fault::TooLarge) } else { Ok(()) }
}

/// A report, and the row it stands at.
#[derive(Debug, Default)]
pub(crate) struct Report {
    report: ImportReport,
    row: u32,
}

impl Report {
    /// Begins the next row. False when there were too many: it is refused already.
    pub fn next_row(&mut self) -> bool {
        self.row += 1;
        self.report.read += 1;
        let fits = self.row <= MOST_ROWS;
        if !fits {
            self.refuse("", Reason::TooLong, "");
        }
        fits
    }

    /// The row it stands at, from 1.
    pub fn row(&self) -> u32 {
        self.row
    }

    /// Says something of the file as a whole: row 0.
    pub fn at_row_of_file(&mut self, say: impl FnOnce(&mut Self)) {
        let row = std::mem::take(&mut self.row);
        say(self);
        self.row = row;
    }

    /// Goes back to a row, to say more of it.
    pub fn at_row(&mut self, row: u32) {
        self.row = row;
    }

    /// Says what was done about a field of the row; once for each field and reason.
    pub fn remark(&mut self, field: &str, severity: Severity, reason: Reason, value: &str) {
        if self.report.remarks.len() > MOST_REMARKS {
            return;
        }
        let (row, field, value) = (self.row, text::short(field), text::short(value));
        let mut of_row = self.report.remarks.iter().rev().take_while(|r| r.row == row);
        let said = of_row.any(|r| r.field == field && r.severity == severity && r.reason == reason);
        if said {
            return;
        }
        self.report.remarks.push(if self.report.remarks.len() < MOST_REMARKS {
            Remark { row, field, severity, reason, value }
        } else {
            let (field, value) = (String::new(), String::new());
            Remark { row: 0, field, severity: Severity::LeftOut, reason: Reason::TooLong, value }
        });
    }

    /// Says that the whole row was left out.
    pub fn refuse(&mut self, field: &str, reason: Reason, value: &str) {
        self.report.refused += 1;
        self.remark(field, Severity::Refused, reason, value);
    }

    /// Tells the lines of a component that are none.
    pub fn junk(&mut self, component: &Component) {
        for line in &component.junk {
            self.remark("", Severity::LeftOut, Reason::Malformed, line);
        }
    }

    /// Cuts a text that is too long.
    pub fn cut(&mut self, field: &str, value: &mut String, most: usize) {
        if text::cut(value, most) {
            self.remark(field, Severity::Mended, Reason::TooLong, value);
        }
    }

    /// A text without control characters, cut when it is too long; what was taken out is told.
    pub fn clean(&mut self, field: &str, raw: &str, most: usize) -> String {
        let hidden = |c: &char| c.is_control() && !c.is_whitespace();
        if raw.chars().any(|c| hidden(&c)) {
            self.remark(field, Severity::Mended, Reason::Characters, raw);
        }
        let mut clean = if most > text::LINE { text::lines(raw) } else { text::line(raw) };
        self.cut(field, &mut clean, most);
        clean
    }

    /// Counts a new row.
    pub fn added(&mut self) {
        self.report.added += 1;
    }

    /// Counts a row that was known, and whether it changed anything.
    pub fn known(&mut self, changed: bool) {
        if changed {
            self.report.updated += 1;
        } else {
            self.report.unchanged += 1;
        }
    }

    /// The finished report, remarks in the order of rows.
    pub fn finish(mut self) -> ImportReport {
        self.report.remarks.sort_by_key(|remark| remark.row);
        self.report
    }
}
