//! Erasing everything, in well under a second.
//!
//! 1. The slots and the sealed record keys are overwritten with random bytes, with the journal in
//!    memory so that no file ever holds a copy. From here on nobody can read a record, whatever happens.
//! 2. The tables are emptied (freed pages become zeros) and the file is cut to its least size.
//!
//! A kill between the two is finished at the next start. What the flash memory's own wear levelling
//! still keeps of overwritten blocks is beyond any program.

use crate::{Vault, VaultError, schema, state};
use rusqlite::{Connection, TransactionBehavior};

impl Vault {
    /// Erases everything and leaves an empty store.
    ///
    /// Where even this fails because the store is too damaged, remove its file instead.
    pub fn erase(&mut self) -> Result<(), VaultError> {
        self.session = None;
        self.conn.flush_prepared_statement_cache();
        self.conn.execute_batch("PRAGMA journal_mode = MEMORY")?;
        let lost = forget_keys(&mut self.conn);
        self.conn.execute_batch("PRAGMA journal_mode = DELETE")?;
        lost?;
        finish(&mut self.conn)
    }
}

fn forget_keys(conn: &mut Connection) -> Result<(), VaultError> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    tx.execute("UPDATE meta SET value = randomblob(length(value))", [])?;
    tx.execute("UPDATE keyring SET sealed = randomblob(length(sealed))", [])?;
    state::set_meta(&tx, state::ERASING, &[1])?;
    Ok(tx.commit()?)
}

/// Empties and shrinks the store once its keys are gone.
pub(crate) fn finish(conn: &mut Connection) -> Result<(), VaultError> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    tx.execute_batch(
        "DELETE FROM records; DELETE FROM tombstones; DELETE FROM keyring; DELETE FROM state;
         DELETE FROM meta;",
    )?;
    tx.commit()?;
    conn.execute_batch("VACUUM")?;
    schema::migrate(conn)
}
