//! The addresses under `/v1/wake`, as the page's script asks them (`platforms/web/wake.js`): JSON.
//!
//! A phone chooses a random name and a secret. Who knows the secret changes and removes what stands under the name,
//! as with parcels; nobody reads it.

use std::{collections::BTreeSet, sync::Arc};

use axum::{
    Json, Router,
    body::Body,
    extract::{Path, Request, State},
    http::{StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
    routing::{get, put},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD as BASE64};
use besace_sync::wire;
use serde::Deserialize;

use super::{
    Wake,
    rows::{self, Phone},
};
use crate::{
    registry::Allowance,
    relay::{whence, whole},
    store::{Hour, Refusal, StoreError},
};

/// Times are multiples of this, in seconds: a finer one would tell more than it takes.
const STEP: u64 = 300;
/// The most times of one phone.
const MOST: usize = 64;
/// How far ahead they may lie, in seconds.
const AHEAD: u64 = 31 * 86_400;
/// The bytes of a name and of a secret.
const RANDOM: usize = 16;
/// How often a change is tried again when the phone was just woken.
const TRIES: u32 = 4;
/// A whole shelter may share an address; each phone writes once a change.
const ALLOWED: Allowance = Allowance { burst: 300, refill: 6 };

type Hub = State<Arc<Wake>>;

/// What a phone leaves here.
#[derive(Deserialize)]
struct Wish {
    endpoint: String,
    times: BTreeSet<u64>,
}

/// Why it was not done.
enum No {
    Status(StatusCode),
    Wait(u32),
}

impl IntoResponse for No {
    fn into_response(self) -> Response {
        match self {
            Self::Status(status) => status.into_response(),
            Self::Wait(seconds) => {
                (StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, seconds.to_string())]).into_response()
            }
        }
    }
}

impl From<StoreError> for No {
    fn from(error: StoreError) -> Self {
        Self::Status(match error {
            StoreError::Busy | StoreError::Refused(Refusal::Changed { .. }) => StatusCode::SERVICE_UNAVAILABLE,
            error => {
                crate::log::failure("the store", &error.to_string());
                StatusCode::INTERNAL_SERVER_ERROR
            }
        })
    }
}

const MALFORMED: No = No::Status(StatusCode::BAD_REQUEST);

/// All routes of waking.
pub fn routes(wake: Arc<Wake>) -> Router {
    Router::new().route("/v1/wake", get(key)).route("/v1/wake/{id}", put(replace).delete(remove)).with_state(wake)
}

/// The same address where nobody is woken: an answer without a key.
pub fn none() -> Router {
    Router::new().route("/v1/wake", get(|| async { StatusCode::NO_CONTENT }))
}

/// `GET /v1/wake`: that phones can be woken from here, and by whose key.
async fn key(State(wake): Hub) -> Response {
    let key = serde_json::json!({ "key": wake.key().public() });
    ([(header::CACHE_CONTROL, "no-store")], Json(key)).into_response()
}

/// What of a text is random bytes of the right length.
fn random(text: &str) -> Option<Vec<u8>> {
    BASE64.decode(text).ok().filter(|bytes| bytes.len() == RANDOM)
}

impl Wake {
    /// The digest of the secret that a request carries.
    fn secret(&self, id: &str, head: &Parts) -> Result<[u8; 32], No> {
        let from = whence(head).to_string();
        let now = self.now().try_into().unwrap_or(i64::MAX);
        self.rates.take("wake", &from, ALLOWED, now).map_err(No::Wait)?;
        random(id).ok_or(MALFORMED)?;
        let said = head.headers.get(header::AUTHORIZATION).ok_or(No::Status(StatusCode::UNAUTHORIZED))?;
        let secret = said.to_str().ok().and_then(|said| random(said.strip_prefix("Bearer ")?)).ok_or(MALFORMED)?;
        Ok(wire::digest(&secret))
    }

    /// The version of what stands under a name, 0 for nothing; a wrong secret is told.
    async fn standing(&self, id: &str, secret: &[u8; 32]) -> Result<u64, No> {
        match rows::phone(&*self.store, id).await? {
            Some((phone, _)) if phone.secret != *secret => Err(No::Status(StatusCode::FORBIDDEN)),
            Some((_, version)) => Ok(version),
            None => Ok(0),
        }
    }

    async fn replace(&self, id: &str, secret: [u8; 32], wish: Wish) -> Result<(), No> {
        let now = self.now();
        let fits = |time: &u64| time.is_multiple_of(STEP) && *time <= now + AHEAD;
        if wish.times.len() > MOST || !wish.times.iter().all(fits) {
            return Err(MALFORMED);
        }
        let address = self.services.address(&wish.endpoint).ok_or(No::Status(StatusCode::UNPROCESSABLE_ENTITY))?;
        let times: BTreeSet<u64> = wish.times.into_iter().filter(|time| *time > now).collect();
        let next = times.first().copied().unwrap_or_default();
        let phone = Phone { endpoint: address.into(), secret, times, tries: 0 };
        for _ in 0..TRIES {
            let version = self.standing(id, &secret).await?;
            match self.store.apply(vec![phone.change(id, version, next)?], Hour::of(now)).await {
                Err(StoreError::Refused(Refusal::Changed { .. })) => {}
                other => return other.map(drop).map_err(No::from),
            }
        }
        Err(No::Status(StatusCode::SERVICE_UNAVAILABLE))
    }
}

/// `PUT /v1/wake/{id}`: all of a phone's times, in the place of those that stand.
async fn replace(State(wake): Hub, Path(id): Path<String>, request: Request<Body>) -> Result<StatusCode, No> {
    let (head, body) = request.into_parts();
    let secret = wake.secret(&id, &head)?;
    let body = whole(body).await.map_err(|_| No::Status(StatusCode::PAYLOAD_TOO_LARGE))?;
    let wish = serde_json::from_slice(&body).map_err(|_| MALFORMED)?;
    wake.replace(&id, secret, wish).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// `DELETE /v1/wake/{id}`: the phone is woken no more.
async fn remove(State(wake): Hub, Path(id): Path<String>, request: Request<Body>) -> Result<StatusCode, No> {
    let (head, _) = request.into_parts();
    let secret = wake.secret(&id, &head)?;
    wake.standing(&id, &secret).await?;
    // Whatever version it has meanwhile: the secret's holder wants it gone. It may be so already.
    wake.store.apply(vec![rows::erase(&id, None)], Hour::of(wake.now())).await?;
    Ok(StatusCode::NO_CONTENT)
}
