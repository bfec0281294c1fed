//! The part of the command line about waking phones whose app is closed.

use std::{sync::Arc, time::Duration};

use anyhow::Result;
use besace_hub::{
    log,
    store::Store,
    wake::{Service, Services, Setup, Wake},
};
use clap::Args;

/// Whether phones can be woken from here.
#[derive(Args)]
pub struct Waking {
    /// Wakes phones for reminders by web push, if their owners turn it on: where push services reach you,
    /// mailto:NAME@HOST or https://…. The key for it is made at the first start and stays in the store.
    #[arg(long, value_name = "CONTACT", env = "BESACE_PUSH_CONTACT")]
    push_contact: Option<String>,
    /// A push service beside those of Chromium, Firefox, Safari and Edge: https://HOST. Others are never asked.
    #[arg(long, value_name = "URL", requires = "push_contact")]
    push_service: Vec<Service>,
}

/// Starts waking, where that was asked for.
pub async fn open(options: &Waking, store: Arc<dyn Store>) -> Result<Option<Arc<Wake>>> {
    let Some(contact) = options.push_contact.clone() else { return Ok(None) };
    let services = Services::with(options.push_service.clone());
    let wake = Arc::new(Wake::open(Setup { store, contact, services, clock: Arc::new(crate::stores::now) }).await?);
    tokio::spawn(look_after(wake.clone()));
    Ok(Some(wake))
}

/// Looks every ten seconds who is to be woken.
async fn look_after(wake: Arc<Wake>) {
    let mut turns = tokio::time::interval(Duration::from_secs(10));
    turns.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Skip);
    loop {
        turns.tick().await;
        if let Err(error) = wake.round().await {
            log::failure("waking phones", &error.to_string());
        }
    }
}
