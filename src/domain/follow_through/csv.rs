/// A table as a CSV file (RFC 4180), with the mark by which spreadsheets know UTF-8.
///
/// A spreadsheet takes a cell for a formula by its first sign, also when it stands in quotes: such a cell gets an
/// apostrophe before it, so that a name somebody typed is never computed.
#[must_use]
pub fn csv<R: AsRef<[String]>>(rows: &[R]) -> String {
    let mut file = String::from("\u{feff}");
    for row in rows {
        for (place, cell) in row.as_ref().iter().enumerate() {
            if place > 0 {
                file.push(',');
            }
            file.push('"');
            if is_formula(cell) {
                file.push('\'');
            }
            file.push_str(&cell.replace('"', "\"\""));
            file.push('"');
        }
        file.push_str("\r\n");
    }
    file
}

/// White space and signs without width may stand before it: some programs skip them.
fn is_formula(cell: &str) -> bool {
    let skipped = |sign: char| sign.is_whitespace() || sign.is_control() || ('\u{200b}'..='\u{200f}').contains(&sign);
    let first = cell.trim_start_matches(|sign| skipped(sign) || sign == '\u{feff}').chars().next();
    first.is_some_and(|sign| matches!(sign, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠'))
        || cell.starts_with(['\t', '\r', '\n'])
}
