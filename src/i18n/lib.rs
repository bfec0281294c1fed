//! Fluent messages with typed keys, dates, plurals and direction.
