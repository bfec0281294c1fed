//! Numbered migrations, forward only.

use rusqlite::{Connection, TransactionBehavior};

use crate::store::StoreError;

/// In their order; a released one is never changed.
const MIGRATIONS: &[&str] = &[include_str!("../schema/sqlite_1.sql")];

/// Brings a file up to date.
pub fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    apply(connection, MIGRATIONS)
}

fn apply(connection: &mut Connection, migrations: &[&str]) -> Result<(), StoreError> {
    let change = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let done: u32 = change.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let Some(open) = migrations.get(done as usize..) else {
        return Err(StoreError::Failed(
            "the file was written by a newer hub: nothing was changed, start that newer hub".to_owned(),
        ));
    };
    for (number, migration) in (done + 1..).zip(open) {
        change.execute_batch(migration)?;
        change.pragma_update(None, "user_version", number)?;
    }
    change.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    use super::*;

    #[test]
    fn a_file_of_the_first_schema_comes_up_to_date_with_its_rows() {
        let mut old = Connection::open_in_memory().unwrap();
        apply(&mut old, &MIGRATIONS[..1]).unwrap();
        old.execute("INSERT INTO gone_spaces (space, hour) VALUES (x'00112233445566778899aabbccddeeff', 7)", [])
            .unwrap();
        migrate(&mut old).unwrap();
        migrate(&mut old).unwrap();
        let (rows, version): (u32, u32) = old
            .query_row("SELECT count(*), (SELECT user_version FROM pragma_user_version) FROM gone_spaces", [], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .unwrap();
        assert_eq!((rows, version as usize), (1, MIGRATIONS.len()));
    }

    #[test]
    fn a_newer_file_is_left_alone() {
        let mut newer = Connection::open_in_memory().unwrap();
        newer.pragma_update(None, "user_version", 99).unwrap();
        assert!(migrate(&mut newer).unwrap_err().to_string().contains("newer hub"));
        let tables: u32 = newer.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).unwrap();
        assert_eq!(tables, 0);
    }

    #[test]
    fn the_first_schema_is_frozen() {
        let hash: String = Sha256::digest(MIGRATIONS[0]).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(
            hash, "476c9f670d8871f7b5104c04b3a90a3c83ba09b66aa97761c4d655f846ca20a3",
            "add a migration, do not change this one"
        );
    }

    #[test]
    fn every_table_is_strict() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection).unwrap();
        let loose: u32 = connection
            .query_row(
                "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' AND strict = 0",
                [],
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(loose, 0);
    }
}
