//! vCard files (2.1, 3.0, 4.0): contacts from another phone.

mod import;
mod read;

pub(crate) use import::import;

#[cfg(test)]
mod tests;
