//! The hub's registry, one function a way of asking.

use besace_i18n::{Message, msg, names};
use besace_registry_api::{Problem, UPLOAD_LIMIT, Wrong, decode, encode};
use serde::{Serialize, de::DeserializeOwned};

use crate::platform;

/// Why something was not done.
#[derive(Clone, Debug, PartialEq)]
pub enum Trouble {
    /// The hub cannot be reached.
    Offline,
    /// The hub said no.
    Hub(Problem),
}

impl Trouble {
    /// What was wrong, where the hub said so.
    pub fn wrong(&self) -> Option<Wrong> {
        match self {
            Self::Offline => None,
            Self::Hub(problem) => Some(problem.wrong),
        }
    }

    /// In words.
    pub fn words(&self) -> Message {
        match self {
            Self::Offline => msg::wrong_offline(),
            Self::Hub(problem) => names::wrong(problem.wrong),
        }
    }
}

/// Reads something.
pub async fn get<T: DeserializeOwned>(path: &str) -> Result<T, Trouble> {
    ask("GET", path, None).await
}

/// Changes something.
pub async fn post<T: DeserializeOwned>(path: &str, body: &impl Serialize) -> Result<T, Trouble> {
    send("POST", path, body).await
}

/// Changes something at its own address.
pub async fn put<T: DeserializeOwned>(path: &str, body: &impl Serialize) -> Result<T, Trouble> {
    send("PUT", path, body).await
}

/// Hands a file over. One that the hub would refuse for its size is not sent at all.
pub async fn hand<T: DeserializeOwned>(path: &str, bytes: &[u8]) -> Result<T, Trouble> {
    if bytes.len() > UPLOAD_LIMIT {
        return Err(said(Wrong::TooLarge));
    }
    ask("POST", path, Some(bytes)).await
}

async fn send<T: DeserializeOwned>(method: &str, path: &str, body: &impl Serialize) -> Result<T, Trouble> {
    let Ok(body) = encode(body) else { return Err(said(Wrong::Malformed)) };
    ask(method, path, Some(&body)).await
}

async fn ask<T: DeserializeOwned>(method: &str, path: &str, body: Option<&[u8]>) -> Result<T, Trouble> {
    let path = ["/v1/registry/", path].concat();
    let (status, bytes) = platform::ask_hub(method, &path, body).await.ok_or(Trouble::Offline)?;
    let unread = || {
        said(match status {
            413 => Wrong::TooLarge,
            // A hub that keeps no registry.
            404 | 405 => Wrong::Stage,
            _ => Wrong::Internal,
        })
    };
    if (200..300).contains(&status) {
        return decode(&bytes).map_err(|_| unread());
    }
    Err(decode(&bytes).map_or_else(|_| unread(), Trouble::Hub))
}

fn said(wrong: Wrong) -> Trouble {
    Trouble::Hub(Problem { wrong, remarks: Vec::new(), wait: 0, limit: 0 })
}
