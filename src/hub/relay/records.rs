//! Sealed records.

use std::sync::Arc;

use axum::{
    body::Body,
    extract::{Path, Query, Request, State},
    response::Response,
};
use besace_sync::wire::{self, BLOB_LIMIT, Code, Delete, GRAVE_LIMIT, PAGE_ROWS, Put, RowBody};
use serde::Deserialize;

use super::{
    Counts, Relay,
    answer::{Failure, value},
    signed::{Signed, id},
};
use crate::store::{Content, Hour, Pull, RecordWrite};

type Hub = State<Arc<Relay>>;

impl Relay {
    async fn write(&self, signed: &Signed, write: RecordWrite) -> Result<Response, Failure> {
        let stored = self.store.write(signed.caller, write, Hour::of(self.now())).await;
        let stored = self.settle(signed, stored)?;
        Counts::one(&self.counts.writes);
        value(&wire::Stored { version: stored.version, seq: stored.seq })
    }
}

/// `PUT /v1/spaces/{space}/records/{id}`
pub async fn put(State(relay): Hub, Path((space, record)): Path<(String, String)>, request: Request<Body>) -> Response {
    let outcome = async {
        let signed = relay.signed(request).await?;
        let Put { if_version, op, blob } = signed.read()?;
        if blob.len() > BLOB_LIMIT {
            return Err(Failure::of(Code::TooLarge));
        }
        let content = Content::Sealed(blob);
        relay.write(&signed, RecordWrite { space: id(&space)?, id: id(&record)?, if_version, op, content }).await
    };
    relay.answer(outcome.await)
}

/// `DELETE /v1/spaces/{space}/records/{id}`
pub async fn delete(
    State(relay): Hub,
    Path((space, record)): Path<(String, String)>,
    request: Request<Body>,
) -> Response {
    let outcome = async {
        let signed = relay.signed(request).await?;
        let Delete { if_version, op, grave } = signed.read()?;
        if grave.len() > GRAVE_LIMIT {
            return Err(Failure::of(Code::TooLarge));
        }
        let content = Content::Gone(grave);
        relay.write(&signed, RecordWrite { space: id(&space)?, id: id(&record)?, if_version, op, content }).await
    };
    relay.answer(outcome.await)
}

/// The query of a pull.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct After {
    after: u64,
    limit: u32,
    #[serde(default)]
    whole: bool,
}

/// `GET /v1/spaces/{space}/records?after=…&limit=…`
pub async fn pull(
    State(relay): Hub,
    Path(space): Path<String>,
    query: Result<Query<After>, axum::extract::rejection::QueryRejection>,
    request: Request<Body>,
) -> Response {
    let outcome = async {
        let signed = relay.signed(request).await?;
        let Query(After { after, limit, whole }) = query.map_err(|_| Failure::of(Code::Malformed))?;
        if limit == 0 || limit > PAGE_ROWS {
            return Err(Failure::of(Code::Malformed));
        }
        let space = id(&space)?;
        relay.settle(&signed, relay.store.admit(signed.caller, space).await)?;
        let page = relay.settle(&signed, relay.store.pull(Pull { space, after, whole, limit }).await)?;
        Counts::one(&relay.counts.pulls);
        let rows = page.rows.into_iter().map(|row| {
            let body = match row.content {
                Content::Sealed(bytes) => RowBody::Sealed(bytes),
                Content::Gone(bytes) => RowBody::Gone(bytes),
            };
            wire::Row { id: row.id, version: row.version, seq: row.seq, body }
        });
        value(&wire::Page { rows: rows.collect(), next: page.next, more: page.more, head: page.head })
    };
    relay.answer(outcome.await)
}
