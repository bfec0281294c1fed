//! Spaces and their key lists.

use std::sync::Arc;

use axum::{
    body::Body,
    extract::{Path, Request, State},
    http::StatusCode,
    response::Response,
};
use besace_sync::wire::{self, Code, Create, KeyListProblem, SignedKeyList};

use super::{
    Relay,
    answer::{Failure, bytes, done},
    rates::Who,
    signed::{id, read},
};
use crate::store::{Hour, KeyList, Listed, Refusal, StoreError};

type Hub = State<Arc<Relay>>;

/// The store's form of a list that was accepted.
fn to_keep(list: &wire::KeyList, signed: &SignedKeyList) -> Result<KeyList, Failure> {
    let keys = list.keys.iter().map(|listed| Listed { key: listed.key.0, admin: listed.admin }).collect();
    let signed = wire::to_bytes(signed).ok_or(Failure::of(Code::Internal))?;
    Ok(KeyList { version: list.version, signed, keys })
}

fn refuse(problem: KeyListProblem) -> Failure {
    Failure::of(match problem {
        KeyListProblem::Malformed | KeyListProblem::OtherSpace => Code::Malformed,
        KeyListProblem::DoesNotFollow => Code::KeyListStale,
        KeyListProblem::BadSignature => Code::BadSignature,
        KeyListProblem::NotEntitled => Code::NotAdmin,
    })
}

/// `POST /v1/spaces`
pub async fn create(State(relay): Hub, request: Request<Body>) -> Response {
    let outcome = async {
        let signed = relay.signed(request).await?;
        let Create { space, list } = signed.read()?;
        let accepted = wire::accept(&space, None, &list).map_err(refuse)?;
        let now = relay.now();
        let making = relay.rates.take(Who::Making(signed.whence), now);
        making.map_err(|wait| Failure::later(Code::TooMany, wait))?;
        let list = to_keep(&accepted, &list)?;
        let made = relay.store.create_space(signed.caller, space, list, Hour::of(now)).await;
        relay.settle(&signed, made)?;
        Ok(done(StatusCode::CREATED))
    };
    relay.answer(outcome.await)
}

/// `PUT /v1/spaces/{space}/keys`
pub async fn replace_keys(State(relay): Hub, Path(space): Path<String>, request: Request<Body>) -> Response {
    let outcome = async {
        let signed = relay.signed(request).await?;
        let space = id(&space)?;
        let next: SignedKeyList = signed.read()?;
        let standing = relay.settle(&signed, relay.store.key_list(space).await)?;
        let caller = standing.as_ref().and_then(|list| list.keys.iter().find(|l| l.key == signed.caller.key));
        let (Some(standing), Some(Listed { admin: true, .. })) = (&standing, caller) else {
            // The store says which of its refusals it is.
            let admin = relay.settle(&signed, relay.store.admit(signed.caller, space).await)?;
            return Err(Failure::of(if admin { Code::KeyListStale } else { Code::NotAdmin }));
        };
        let previous: SignedKeyList = read(&standing.signed).map_err(|_| Failure::of(Code::Internal))?;
        let accepted = wire::accept(&space, Some(&previous), &next).map_err(refuse)?;
        let list = to_keep(&accepted, &next)?;
        match relay.settle(&signed, relay.store.replace_keys(signed.caller, space, list).await) {
            Err(Failure::Conflict(_)) => Err(Failure::of(Code::KeyListStale)),
            other => other.map(|()| done(StatusCode::OK)),
        }
    };
    relay.answer(outcome.await)
}

/// `GET /v1/spaces/{space}/keys`, also for those who are no longer on the list: the list is the proof of that.
pub async fn keys(State(relay): Hub, Path(space): Path<String>, request: Request<Body>) -> Response {
    let outcome = async {
        let signed = relay.signed(request).await?;
        let space = id(&space)?;
        let admitted = relay.store.admit(signed.caller, space).await;
        // Who is not on the list may read it all the same: it is the proof of that.
        if admitted != Err(StoreError::Refused(Refusal::Stranger)) {
            relay.settle(&signed, admitted)?;
        }
        let list = relay.settle(&signed, relay.store.key_list(space).await)?;
        let list = list.ok_or(Failure::of(Code::NoSpace))?;
        Ok(bytes(StatusCode::OK, list.signed))
    };
    relay.answer(outcome.await)
}

/// `DELETE /v1/spaces/{space}`
pub async fn remove(State(relay): Hub, Path(space): Path<String>, request: Request<Body>) -> Response {
    let outcome = async {
        let signed = relay.signed(request).await?;
        let removed = relay.store.remove_space(signed.caller, id(&space)?, Hour::of(relay.now())).await;
        relay.settle(&signed, removed)?;
        Ok(done(StatusCode::OK))
    };
    relay.answer(outcome.await)
}
