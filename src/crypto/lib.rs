//! Sealing of records and exports, key slots: knows no storage.
