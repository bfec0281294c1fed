//! Numbered migrations, forward only; hubs that start together wait for each other.

use tokio_postgres::Client;

use crate::store::StoreError;

/// In their order; a released one is never changed.
const MIGRATIONS: &[&str] = &[include_str!("../schema/postgres_1.sql")];

/// Brings the database up to date; gives the name of the channel on which its hubs talk.
pub async fn migrate(client: &mut Client) -> Result<String, StoreError> {
    apply(client, MIGRATIONS).await
}

async fn apply(client: &mut Client, migrations: &[&str]) -> Result<String, StoreError> {
    let change = client.transaction().await?;
    let schema: Option<String> = change.query_one("SELECT current_schema()::text", &[]).await?.get(0);
    let Some(schema) = schema else {
        return Err(StoreError::Failed("the database has no schema to make tables in".to_owned()));
    };
    // The number is this program's own: "besace" as bytes.
    change.batch_execute("SELECT pg_advisory_xact_lock(108171081966437)").await?;
    change.batch_execute("CREATE TABLE IF NOT EXISTS migrations (number integer NOT NULL PRIMARY KEY)").await?;
    let done: i32 = change.query_one("SELECT coalesce(max(number), 0) FROM migrations", &[]).await?.get(0);
    let Some(open) = usize::try_from(done).ok().and_then(|done| migrations.get(done..)) else {
        return Err(StoreError::Failed(
            "the database was written by a newer hub: nothing was changed, start that newer hub".to_owned(),
        ));
    };
    for (number, migration) in (done + 1..).zip(open) {
        change.batch_execute(migration).await?;
        change.execute("INSERT INTO migrations (number) VALUES ($1)", &[&number]).await?;
    }
    change.commit().await?;
    Ok(format!("besace_{schema}"))
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    use super::*;
    use crate::store::conformance::postgres_client;

    #[tokio::test]
    async fn a_database_of_the_first_schema_comes_up_to_date_with_its_rows() {
        let Some(mut old) = postgres_client().await else { return };
        apply(&mut old, &MIGRATIONS[..1]).await.unwrap();
        old.batch_execute("INSERT INTO gone_spaces (space, hour) VALUES ('\\x00112233', 7)").await.unwrap();
        migrate(&mut old).await.unwrap();
        migrate(&mut old).await.unwrap();
        let row = old
            .query_one("SELECT (SELECT count(*) FROM gone_spaces), (SELECT count(*) FROM migrations)", &[])
            .await
            .unwrap();
        assert_eq!((row.get::<_, i64>(0), row.get::<_, i64>(1)), (1, i64::try_from(MIGRATIONS.len()).unwrap()));

        old.batch_execute("INSERT INTO migrations (number) VALUES (99)").await.unwrap();
        assert!(migrate(&mut old).await.unwrap_err().to_string().contains("newer hub"));
    }

    #[test]
    fn the_first_schema_is_frozen() {
        let hash: String = Sha256::digest(MIGRATIONS[0]).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(
            hash, "76e3472ece4bd2f9ee929905b945446bbc7086be67fddba74b43e322fbeb2f06",
            "add a migration, do not change this one"
        );
    }
}
