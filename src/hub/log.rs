//! The hub's own words about its own failures: no request, no address, no name.

use std::io::Write;

/// One line on standard error, as `what: why`.
pub fn failure(what: &str, why: &str) {
    // One line each: who reads the log by line must not be fooled by what a message holds.
    let why: String = why.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let _ = writeln!(std::io::stderr(), "failure: {what}: {why}");
}
