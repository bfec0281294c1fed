//! What people say is wrong, with nothing about who says so: alike ones are one, with a count.

use std::collections::VecDeque;

use besace_directory::fold;
use besace_registry_api::{ReportKind, Reported};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The most sentences that are kept of alike reports.
const TEXTS: usize = 20;
/// So many numbers are remembered.
const MARKS: usize = 100;

/// The reports about one service.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Reports {
    /// The service.
    pub service: String,
    /// By what is wrong.
    pub all: Vec<Reported>,
    /// The numbers of the last ones: one that comes again counts once.
    #[serde(default)]
    pub marks: VecDeque<[u8; 16]>,
}

impl Reports {
    /// Adds a report, unless its number was there already.
    pub fn add(&mut self, mark: [u8; 16], kind: ReportKind, text: &str, today: NaiveDate) {
        if self.marks.contains(&mark) {
            return;
        }
        self.marks.push_back(mark);
        if self.marks.len() > MARKS {
            self.marks.pop_front();
        }
        let known = self.all.iter().position(|one| one.kind == kind).unwrap_or_else(|| {
            self.all.push(Reported { kind, count: 0, first: today, last: today, texts: Vec::new() });
            self.all.len() - 1
        });
        let Some(one) = self.all.get_mut(known) else { return };
        one.count = one.count.saturating_add(1);
        one.last = one.last.max(today);
        let said = |known: &String| fold(known) == fold(text);
        if !text.is_empty() && one.texts.len() < TEXTS && !one.texts.iter().any(said) {
            one.texts.push(text.to_owned());
        }
    }
}
