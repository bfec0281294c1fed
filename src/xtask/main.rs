//! Setup, run, test, web bundle, benchmarks and locale checks.
fn main() {}
