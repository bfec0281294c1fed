//! Connections that only read, lent out one by one.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use rusqlite::Connection;
use tokio::sync::Semaphore;

use super::connect;
use crate::store::StoreError;

/// How many read at once.
const READERS: usize = 4;
/// How many may wait for their turn.
const WAITING: usize = 1024;

/// The readers of one file.
pub struct Readers {
    file: PathBuf,
    idle: Arc<Mutex<Vec<Connection>>>,
    turns: Arc<Semaphore>,
    places: Semaphore,
}

impl Readers {
    /// Readers are opened when they are first needed.
    pub fn new(file: PathBuf) -> Self {
        Self {
            file,
            idle: Arc::default(),
            turns: Arc::new(Semaphore::new(READERS)),
            places: Semaphore::new(READERS + WAITING),
        }
    }

    /// Runs a job on the next free connection.
    pub async fn run<T: Send + 'static>(
        &self,
        job: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let _place = self.places.try_acquire().map_err(|_| StoreError::Busy)?;
        let turn = self.turns.clone().acquire_owned().await.map_err(|error| StoreError::Failed(error.to_string()))?;
        let (idle, file) = (self.idle.clone(), self.file.clone());
        let outcome = tokio::task::spawn_blocking(move || {
            let ready = idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let connection = ready.map_or_else(|| open(&file), Ok)?;
            let outcome = job(&connection);
            idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
            drop(turn);
            outcome
        });
        outcome.await.map_err(|error| StoreError::Failed(error.to_string()))?
    }

    /// Runs a long job on a connection of its own.
    pub async fn run_apart(
        &self,
        job: impl FnOnce(&Connection) -> Result<(), StoreError> + Send + 'static,
    ) -> Result<(), StoreError> {
        let file = self.file.clone();
        let outcome = tokio::task::spawn_blocking(move || job(&open(&file)?));
        outcome.await.map_err(|error| StoreError::Failed(error.to_string()))?
    }
}

fn open(file: &std::path::Path) -> Result<Connection, StoreError> {
    let connection = connect(file)?;
    connection.execute_batch("PRAGMA query_only = ON; PRAGMA cache_size = -8192;")?;
    Ok(connection)
}
