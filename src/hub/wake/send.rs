//! Sending what is due. A phone's row is claimed by its version before anything is sent, so that of several hubs on
//! one store a single one does; a claim ends by itself, should that hub end.

use std::time::Duration;

use futures::{StreamExt as _, stream};
use reqwest::{Client, StatusCode, Url, header, redirect::Policy};

use super::{
    Wake,
    rows::{self, Phone},
};
use crate::{
    log,
    store::{Change, Document, Hour, Refusal, StoreError},
};

/// For how long a claim holds, and after what time it is tried again, in seconds.
const CLAIM: u64 = 120;
/// The longest that a push service may make the hub wait, in seconds.
const LONGEST_WAIT: u64 = 900;
/// What is later than this, in seconds, is left out: the app says what is soon when it is opened.
const STALE: u64 = 20 * 60;
/// For how long a push service holds a message for a phone without a network, in seconds.
const HOLD: &str = "3600";
/// How many are sent beside each other.
const LANES: usize = 16;
/// How many pages of phones one round takes; the next follows in seconds.
const PAGES: usize = 20;

/// What a push service said.
enum Said {
    /// The message is on its way.
    Taken,
    /// There is no such phone any more.
    Gone,
    /// Later, after so many seconds.
    Later(u64),
    /// No, for good.
    No,
}

/// Who speaks to push services: never to where they point.
pub fn client() -> reqwest::Result<Client> {
    let patience = Duration::from_secs(30);
    Client::builder().redirect(Policy::none()).timeout(patience).user_agent("besace-hub").build()
}

impl Wake {
    /// Wakes the phones whose time has come; tells how many messages push services took.
    ///
    /// # Errors
    /// When the store fails; the next round goes on.
    pub async fn round(&self) -> Result<u32, StoreError> {
        let mut taken = 0;
        for _ in 0..PAGES {
            let now = self.now();
            let page = rows::due(&*self.store, now).await?;
            if page.is_empty() {
                break;
            }
            let mut sent =
                stream::iter(page.into_iter().map(|document| self.wake(document, now))).buffer_unordered(LANES);
            while let Some(outcome) = sent.next().await {
                taken += u32::from(outcome?);
            }
        }
        Ok(taken)
    }

    /// Makes a change; the version that came of it, none where somebody else was faster.
    async fn change(&self, change: Change, now: u64) -> Result<Option<u64>, StoreError> {
        match self.store.apply(vec![change], Hour::of(now)).await {
            Ok(versions) => Ok(versions.first().copied()),
            Err(StoreError::Refused(Refusal::Changed { .. })) => Ok(None),
            Err(error) => Err(error),
        }
    }

    async fn wake(&self, document: Document, now: u64) -> Result<bool, StoreError> {
        let id = document.id.as_str();
        let Ok(phone) = document.json::<Phone>() else {
            self.change(rows::erase(id, Some(document.version)), now).await?;
            return Ok(false);
        };
        let address = self.services.address(&phone.endpoint);
        let fresh = phone.times.range(..=now).next_back().is_some_and(|due| now - due <= STALE);
        let Some(address) = address.filter(|_| fresh) else {
            self.settle(id, &phone, document.version, now).await?;
            return Ok(false);
        };
        let claimed = Phone { tries: phone.tries + 1, ..phone };
        let Some(version) = self.change(claimed.change(id, document.version, now + CLAIM)?, now).await? else {
            return Ok(false);
        };
        match self.send(&address, now).await {
            Said::Taken => {
                self.settle(id, &claimed, version, now).await?;
                return Ok(true);
            }
            Said::No => self.settle(id, &claimed, version, now).await?,
            Said::Gone => drop(self.change(rows::erase(id, Some(version)), now).await?),
            Said::Later(seconds) => {
                let wait = seconds.max(CLAIM * u64::from(claimed.tries)).min(LONGEST_WAIT);
                self.change(claimed.change(id, version, now + wait)?, now).await?;
            }
        }
        Ok(false)
    }

    /// Takes the times that are over out of a phone's row.
    async fn settle(&self, id: &str, phone: &Phone, version: u64, now: u64) -> Result<(), StoreError> {
        let mut phone = Phone { tries: 0, ..phone.clone() };
        phone.times.retain(|time| *time > now);
        let next = phone.times.first().copied().unwrap_or_default();
        self.change(phone.change(id, version, next)?, now).await.map(drop)
    }

    async fn send(&self, address: &Url, now: u64) -> Said {
        let service = address.origin().ascii_serialization();
        let Some(authorization) = self.key.authorization(&service, &self.contact, now) else { return Said::No };
        let asked = self
            .client
            .post(address.clone())
            .header(header::AUTHORIZATION, authorization)
            .header(header::CONTENT_LENGTH, "0")
            .header("ttl", HOLD)
            .header("urgency", "high")
            // A later one takes the place of one that still waits.
            .header("topic", "besace");
        let Ok(answer) = asked.send().await else { return Said::Later(0) };
        match answer.status() {
            status if status.is_success() => Said::Taken,
            StatusCode::NOT_FOUND | StatusCode::GONE => Said::Gone,
            status if status == StatusCode::TOO_MANY_REQUESTS || status.is_server_error() => {
                let wait = answer.headers().get(header::RETRY_AFTER).and_then(|wait| wait.to_str().ok()?.parse().ok());
                Said::Later(wait.unwrap_or(0))
            }
            status => {
                // Names the service, never the phone.
                log::failure("waking a phone", &format!("{service} answered {status}"));
                Said::No
            }
        }
    }
}
