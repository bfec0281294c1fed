//! The toolbox and the directory from the command line.
fn main() {}
