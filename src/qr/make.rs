use std::fmt::Write as _;

use fast_qr::{ECL, QRBuilder};

/// The empty margin that readers need around a code, in modules.
const MARGIN: usize = 4;

/// A QR code as dark and light modules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    side: usize,
    dark: Vec<bool>,
}

impl Code {
    /// The smallest code that holds a text and is still read with 15 % of it stained; none where the text is too
    /// long (2,331 bytes; 3,391 capitals and digits).
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let made = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
        let side = made.size;
        let dark = (0..side).flat_map(|row| made[row].iter().take(side).map(|module| module.value())).collect();
        Some(Self { side, dark })
    }

    /// How many modules wide and high it is, with its margin.
    #[must_use]
    pub fn side(&self) -> usize {
        self.side + 2 * MARGIN
    }

    /// Whether a module is dark, counted from the margin's corner.
    #[must_use]
    pub fn is_dark(&self, column: usize, row: usize) -> bool {
        let (Some(column), Some(row)) = (column.checked_sub(MARGIN), row.checked_sub(MARGIN)) else { return false };
        column < self.side && row < self.side && self.dark.get(row * self.side + column).copied().unwrap_or(false)
    }

    /// Its dark modules as the path of an SVG picture with the view box `0 0 side side`.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for (row, modules) in self.dark.chunks(self.side).enumerate() {
            let mut column = 0;
            for run in modules.chunk_by(|one, other| one == other) {
                if run.first() == Some(&true) {
                    // Writing to a string does not fail.
                    let _ = write!(path, "M{} {}h{}v1h-{}z", column + MARGIN, row + MARGIN, run.len(), run.len());
                }
                column += run.len();
            }
        }
        path
    }
}
