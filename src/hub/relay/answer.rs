//! Answers, and the status and body of each refusal.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use besace_sync::wire::{self, Code, Conflict, Problem};
use serde::Serialize;

use super::{Counts, Relay};
use crate::store::{Refusal, StoreError};

/// After how many seconds to come again when too much is waiting.
const SOON: u32 = 2;

/// Bodies are bytes, and nobody between keeps them.
pub fn bytes(status: StatusCode, body: Vec<u8>) -> Response {
    let headers = [(header::CONTENT_TYPE, "application/octet-stream"), (header::CACHE_CONTROL, "no-store")];
    (status, headers, body).into_response()
}

/// A value as an answer.
pub fn value<T: Serialize>(value: &T) -> Result<Response, Failure> {
    wire::to_bytes(value).map(|body| bytes(StatusCode::OK, body)).ok_or(Failure::of(Code::Internal))
}

/// A yes without more to say.
pub fn done(status: StatusCode) -> Response {
    bytes(status, Vec::new())
}

/// Why a request was not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// As the wire names it.
    Problem(Problem),
    /// The record has another version.
    Conflict(Conflict),
}

impl Failure {
    /// Without a time to wait.
    pub fn of(code: Code) -> Self {
        Self::Problem(Problem { code, retry_after: None })
    }

    /// Come again after so many seconds.
    pub fn later(code: Code, seconds: u32) -> Self {
        Self::Problem(Problem { code, retry_after: Some(seconds) })
    }
}

impl Relay {
    /// What the store's no means on the wire; a failure of its own goes to the log, not to the device.
    pub fn failure(&self, error: StoreError) -> Failure {
        match error {
            StoreError::Refused(refusal) => match refusal {
                Refusal::NoSpace => Failure::of(Code::NoSpace),
                Refusal::Erased => Failure::of(Code::SpaceErased),
                Refusal::Stranger => Failure::of(Code::UnknownKey),
                Refusal::NotAdmin => Failure::of(Code::NotAdmin),
                Refusal::Replayed => Failure::of(Code::Replayed),
                Refusal::Exists => Failure::of(Code::SpaceTaken),
                Refusal::Conflict { version } => Failure::Conflict(Conflict { version }),
                Refusal::Full => Failure::of(Code::SpaceFull),
                Refusal::Resync => Failure::of(Code::Resync),
                Refusal::Changed { .. } | Refusal::Taken { .. } => Failure::later(Code::Busy, SOON),
            },
            StoreError::Busy => Failure::later(Code::Busy, SOON),
            StoreError::Invalid(_) => Failure::of(Code::Malformed),
            StoreError::Failed(why) => {
                crate::log::failure("the store", &why);
                Failure::of(Code::Internal)
            }
        }
    }

    /// The answer to a request, counted.
    pub fn answer(&self, outcome: Result<Response, Failure>) -> Response {
        let failure = match outcome {
            Ok(response) => return response,
            Err(failure) => failure,
        };
        match failure {
            Failure::Conflict(conflict) => {
                Counts::one(&self.counts.refused);
                let body = wire::to_bytes(&conflict).unwrap_or_default();
                bytes(StatusCode::CONFLICT, body)
            }
            Failure::Problem(problem) => {
                Counts::one(match problem.code {
                    Code::TooMany | Code::Busy => &self.counts.delayed,
                    Code::Internal => &self.counts.failed,
                    _ => &self.counts.refused,
                });
                let status = StatusCode::from_u16(problem.code.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
                let mut response = bytes(status, wire::to_bytes(&problem).unwrap_or_default());
                if let Some(seconds) = problem.retry_after {
                    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
                }
                response
            }
        }
    }
}
