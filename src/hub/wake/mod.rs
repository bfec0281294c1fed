//! Waking phones whose app is closed: an empty message of web push (RFC 8030) at moments that a phone left here.
//!
//! The hub learns when a phone is to be woken, to five minutes, and the address that its browser's push service gave
//! for it; of what for, nothing. The words of the notice are the phone's own.

mod http;
mod rows;
mod send;
mod services;
mod vapid;

use std::{fmt, sync::Arc};

pub use http::{none, routes};
pub use services::{Service, Services};
pub use vapid::Key;

use crate::{
    registry::Rates,
    store::{Refusal, Store, StoreError},
};

/// Seconds since 1970.
pub type Clock = Arc<dyn Fn() -> u64 + Send + Sync>;

/// What waking takes.
pub struct Setup {
    /// Where the moments and the key are kept.
    pub store: Arc<dyn Store>,
    /// Where push services reach the operator: `mailto:…` or `https://…`.
    pub contact: String,
    /// To whom it may be sent.
    pub services: Services,
    /// What time it is.
    pub clock: Clock,
}

/// Keeps the moments of phones and wakes them.
pub struct Wake {
    store: Arc<dyn Store>,
    key: Key,
    contact: String,
    services: Services,
    clock: Clock,
    rates: Rates,
    client: reqwest::Client,
}

impl fmt::Debug for Wake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wake").field("services", &self.services).finish_non_exhaustive()
    }
}

/// Why phones cannot be woken from here.
#[derive(Debug)]
pub enum WakeError {
    /// The contact is none.
    Contact,
    /// The store failed.
    Store(StoreError),
    /// The key that the store holds is none, or none could be made.
    Key,
    /// Nothing can be sent.
    Client(String),
}

impl fmt::Display for WakeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Contact => f.write_str("the contact for push services is mailto:NAME@HOST or https://…"),
            Self::Store(error) => error.fmt(f),
            Self::Key => f.write_str("the key for push services in the store cannot be used"),
            Self::Client(why) => write!(f, "nothing can be sent to push services: {why}"),
        }
    }
}

impl std::error::Error for WakeError {}

impl From<StoreError> for WakeError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl Wake {
    /// Takes the key out of the store, where the first hub that asks makes it: phones trust that one alone.
    ///
    /// # Errors
    /// [`WakeError`] tells what is missing.
    pub async fn open(setup: Setup) -> Result<Self, WakeError> {
        let Setup { store, contact, services, clock } = setup;
        if !(contact.starts_with("mailto:") && contact.contains('@') || contact.starts_with("https://")) {
            return Err(WakeError::Contact);
        }
        let key = kept_key(&*store, clock()).await?;
        let client = send::client().map_err(|error| WakeError::Client(error.to_string()))?;
        Ok(Self { store, key, contact, services, clock, rates: Rates::default(), client })
    }

    /// The key by which push services know this hub.
    pub fn key(&self) -> &Key {
        &self.key
    }

    fn now(&self) -> u64 {
        (self.clock)()
    }
}

async fn kept_key(store: &dyn Store, now: u64) -> Result<Key, WakeError> {
    if let Some(secret) = rows::key(store).await? {
        return Key::read(&secret).ok_or(WakeError::Key);
    }
    let secret = Key::make().ok_or(WakeError::Key)?;
    match rows::keep_key(store, secret, now).await {
        // Another hub on the same store was faster: its key is the one.
        Ok(()) | Err(StoreError::Refused(Refusal::Changed { .. })) => {}
        Err(error) => return Err(error.into()),
    }
    let secret = rows::key(store).await?.ok_or(WakeError::Key)?;
    Key::read(&secret).ok_or(WakeError::Key)
}
