//! The sealed record store on SQLite.
