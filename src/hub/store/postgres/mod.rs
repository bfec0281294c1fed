//! The shared store: several hubs on one PostgreSQL, or on an engine that speaks its protocol.

mod batch;
mod copy;
mod documents;
mod news;
mod relay;
mod schema;

use std::{sync::Arc, time::Duration};

use async_trait::async_trait;
use deadpool_postgres::{Manager, ManagerConfig, Object, Pool, PoolError, RecyclingMethod, Runtime, Timeouts};
use tokio::sync::{mpsc, watch};
use tokio_postgres::{Config, NoTls};

use self::{
    batch::{Batch, Durability},
    news::News,
};
use super::{
    Caller, Change, Document, Found, Hour, KeyList, Line, Page, Pull, Query, RecordWrite, Row, SpaceId, Store,
    StoreError, Stored, check, hints::Hints,
};

/// How many connections read and make the rarer changes.
const CONNECTIONS: usize = 8;
/// How many may wait for one of them.
const WAITING: usize = 1024;

/// A store in a PostgreSQL database.
pub struct Postgres {
    pool: Pool,
    writes: Batch<relay::Write>,
    entries: Batch<relay::Entry>,
    hints: Arc<Hints>,
    news: News,
}

impl From<tokio_postgres::Error> for StoreError {
    fn from(error: tokio_postgres::Error) -> Self {
        // The server's message without its detail, which would tell values.
        Self::Failed(match error.as_db_error() {
            Some(told) => format!("{}: {}", told.code().code(), told.message()),
            None => error.to_string(),
        })
    }
}

impl From<PoolError> for StoreError {
    fn from(error: PoolError) -> Self {
        match error {
            PoolError::Timeout(_) => Self::Busy,
            PoolError::Backend(error) => error.into(),
            other => Self::Failed(other.to_string()),
        }
    }
}

impl Postgres {
    /// Connects to a database, made up to date where needed.
    ///
    /// # Errors
    /// When it cannot be reached or was written by a newer hub.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        let mut config: Config =
            url.parse().map_err(|_| StoreError::Failed("the address of the database is not one".to_owned()))?;
        config.application_name("besace-hub").connect_timeout(Duration::from_secs(10));
        config.keepalives_idle(Duration::from_secs(60));
        let (mut client, connection) = config.connect(NoTls).await?;
        let ended = tokio::spawn(connection);
        let channel = schema::migrate(&mut client).await?;
        drop(client);
        let _ = ended.await;

        let manager =
            Manager::from_config(config.clone(), NoTls, ManagerConfig { recycling_method: RecyclingMethod::Fast });
        let wait = Some(Duration::from_secs(10));
        let pool = Pool::builder(manager)
            .max_size(CONNECTIONS)
            .runtime(Runtime::Tokio1)
            .timeouts(Timeouts { wait, create: wait, recycle: wait })
            .build()
            .map_err(|error| StoreError::Failed(error.to_string()))?;
        let hints = Arc::new(Hints::default());
        Ok(Self {
            writes: Batch::start(&config, Durability::OnDisk),
            // A mark that a power cut loses lets a request be read again within its minutes, no more.
            entries: Batch::start(&config, Durability::Soon),
            news: News::start(config, channel, hints.clone()),
            pool,
            hints,
        })
    }

    async fn client(&self) -> Result<Object, StoreError> {
        if self.pool.status().waiting > WAITING {
            return Err(StoreError::Busy);
        }
        Ok(self.pool.get().await?)
    }
}

#[async_trait]
impl Store for Postgres {
    async fn create_space(&self, caller: Caller, space: SpaceId, list: KeyList, now: Hour) -> Result<(), StoreError> {
        check::list(&list)?;
        relay::create_space(&mut self.client().await?, &caller, &space, &list, now).await
    }

    async fn replace_keys(&self, caller: Caller, space: SpaceId, list: KeyList) -> Result<(), StoreError> {
        check::list(&list)?;
        relay::replace_keys(&mut self.client().await?, &caller, &space, &list).await
    }

    async fn key_list(&self, space: SpaceId) -> Result<Option<KeyList>, StoreError> {
        relay::key_list(&self.client().await?, &space).await
    }

    async fn admit(&self, caller: Caller, space: SpaceId) -> Result<bool, StoreError> {
        self.entries.run(relay::Entry { caller, space }).await
    }

    async fn write(&self, caller: Caller, write: RecordWrite, now: Hour) -> Result<Stored, StoreError> {
        check::number(write.if_version)?;
        let space = write.space;
        let stored = self.writes.run(relay::Write { caller, write, now }).await?;
        self.hints.tell(&space, stored.seq);
        self.news.tell(space, stored.seq);
        Ok(stored)
    }

    async fn pull(&self, pull: Pull) -> Result<Page, StoreError> {
        check::number(pull.after)?;
        relay::pull(&self.client().await?, &pull).await
    }

    async fn remove_space(&self, caller: Caller, space: SpaceId, now: Hour) -> Result<(), StoreError> {
        relay::remove_space(&mut self.client().await?, &caller, &space, now).await
    }

    fn watch(&self, space: SpaceId) -> watch::Receiver<u64> {
        self.hints.watch(space)
    }

    async fn document(&self, collection: &str, id: &str) -> Result<Option<Document>, StoreError> {
        if collection.contains('\0') || id.contains('\0') {
            return Ok(None);
        }
        documents::one(&self.client().await?, collection, id).await
    }

    async fn list(&self, query: Query) -> Result<Found, StoreError> {
        check::query(&query)?;
        documents::list(&self.client().await?, &query).await
    }

    async fn apply(&self, changes: Vec<Change>, now: Hour) -> Result<Vec<u64>, StoreError> {
        check::changes(&changes)?;
        documents::apply(&mut self.client().await?, &changes, now).await
    }

    async fn history(&self, collection: &str, id: &str, after: u64) -> Result<Vec<Line>, StoreError> {
        let after = check::number(after)?;
        if collection.contains('\0') || id.contains('\0') {
            return Ok(Vec::new());
        }
        documents::history(&self.client().await?, collection, id, after).await
    }

    async fn expire(&self, unix_seconds: u64) -> Result<(), StoreError> {
        let mut client = self.client().await?;
        relay::expire(&mut client, unix_seconds).await?;
        documents::expire(&mut client, Hour::of(unix_seconds)).await
    }

    async fn dump(&self, rows: mpsc::Sender<Row>) -> Result<(), StoreError> {
        copy::dump(&mut self.client().await?, &rows).await
    }

    async fn load(&self, rows: mpsc::Receiver<Row>) -> Result<(), StoreError> {
        copy::load(&mut self.client().await?, rows).await
    }
}
