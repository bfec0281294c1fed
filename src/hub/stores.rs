//! Where the command line finds the store.

use std::{path::PathBuf, sync::Arc, time::Duration};

use anyhow::{Context, Result};
use besace_hub::store::{self, Place, Store};
use clap::Args;

/// Which store is meant.
#[derive(Args, Clone)]
pub struct At {
    /// The store: sqlite:FILE or postgres://USER@HOST/DATABASE.
    #[arg(long, value_name = "STORE", env = "BESACE_STORE", hide_env_values = true)]
    store: Option<Place>,
    /// A directory for the hub's own store, where no other is named.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

impl At {
    /// The place that is meant, if any is.
    pub fn place(&self) -> Option<Place> {
        let own = || self.data.as_ref().map(|dir| Place::Sqlite(dir.join("hub.sqlite")));
        self.store.clone().or_else(own)
    }

    /// The store, which has to be named.
    pub async fn open(&self) -> Result<Arc<dyn Store>> {
        open(&self.place().context("say which store: --store sqlite:FILE, --store postgres://… or --data DIR")?).await
    }
}

/// Opens a store, or says in words why not.
pub async fn open(place: &Place) -> Result<Arc<dyn Store>> {
    store::open(place).await.with_context(|| match place {
        Place::Sqlite(file) => format!("the store {} cannot be used", file.display()),
        // Its address may hold a password.
        Place::Postgres(_) => "the PostgreSQL store cannot be used: does the server run, and may this user in?".into(),
    })
}

/// The seconds since 1970.
pub fn now() -> u64 {
    std::time::SystemTime::UNIX_EPOCH.elapsed().map_or(0, |elapsed| elapsed.as_secs())
}

/// Removes every ten minutes what is past its time.
pub async fn tidy(store: Arc<dyn Store>) {
    let mut turns = tokio::time::interval(Duration::from_secs(600));
    loop {
        turns.tick().await;
        if let Err(error) = store.expire(now()).await {
            besace_hub::log::failure("removing what is past its time", &error.to_string());
        }
    }
}
