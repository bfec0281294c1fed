//! Parcels: something sealed that waits to be taken once.
//!
//! They are documents of the store: a head, and a document a part.

use std::{net::IpAddr, sync::Arc};

use axum::{
    body::Body,
    extract::{Path, Request, State},
    http::{StatusCode, header, request::Parts},
    response::Response,
};
use besace_sync::wire::{
    self, Code, Id, PARCEL_DAYS, PARCEL_PART_BYTES, PARCEL_PARTS, ParcelKey, ParcelPart, ParcelState, Take, Taken,
};
use serde::{Deserialize, Serialize};

use super::{
    Relay,
    answer::{Failure, bytes, done, value},
    rates::Who,
    signed::{id, read, whence, whole},
};
use crate::store::{Change, Hour, Put, Refusal, StoreError};

const HEADS: &str = "parcel";
const PARTS: &str = "parcel-part";
/// How much further ahead a parcel may end than its days, in hours: the clock of the phone that lays it may be ahead.
const CLOCK_HOURS: u32 = 23;
/// How often a change is tried again when somebody else changed the same parcel.
const TRIES: u32 = 8;

type Hub = State<Arc<Relay>>;

/// What is kept of a parcel beside its parts. Frozen: a new field needs a new collection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Head {
    parts: u8,
    /// Which parts are written, a bit each.
    written: u64,
    /// In hours, rounded up.
    expires: Hour,
    /// The digest of the writer's token.
    write: [u8; 32],
    /// The digest of the taker's claim.
    taken: Option<[u8; 32]>,
}

impl Head {
    fn put(&self, name: &str, version: u64) -> Result<Change, Failure> {
        let body = wire::to_bytes(self).ok_or(Failure::of(Code::Internal))?;
        Ok(Change::Put(Put::new(HEADS, name, body).if_version(version).expires(self.expires)))
    }

    fn is_whole(&self) -> bool {
        self.written.count_ones() == u32::from(self.parts)
    }
}

fn part_name(name: &str, part: u8) -> String {
    format!("{name}/{part:02}")
}

impl Relay {
    fn for_parcels(&self, head: &Parts) -> Result<(), Failure> {
        let whence: IpAddr = whence(head);
        self.rates.take(Who::Parcels(whence), self.now()).map_err(|wait| Failure::later(Code::TooMany, wait))
    }

    /// A parcel's head with its version, unless its time is over.
    async fn head(&self, name: &str) -> Result<Option<(Head, u64)>, Failure> {
        let document = self.store.document(HEADS, name).await.map_err(|error| self.failure(error))?;
        let Some(document) = document else { return Ok(None) };
        let head: Head = read(&document.body).map_err(|_| Failure::of(Code::Internal))?;
        Ok((Hour::of(self.now()) < head.expires).then_some((head, document.version)))
    }

    async fn standing(&self, name: &str) -> Result<(Head, u64), Failure> {
        self.head(name).await?.ok_or(Failure::of(Code::NoParcel))
    }

    /// Makes changes; false where somebody else was faster.
    async fn change(&self, changes: Vec<Change>) -> Result<bool, Failure> {
        match self.store.apply(changes, Hour::of(self.now())).await {
            Ok(_) => Ok(true),
            Err(StoreError::Refused(Refusal::Changed { .. })) => Ok(false),
            Err(error) => Err(self.failure(error)),
        }
    }

    async fn put_part(&self, name: &str, number: u8, part: &ParcelPart, writer: bool) -> Result<(), Failure> {
        let hours = u32::try_from(part.expires.div_ceil(3600)).unwrap_or(u32::MAX);
        let new = Head { parts: part.parts, written: 0, expires: Hour(hours), write: part.write, taken: None };
        let latest = Hour::of(self.now()).plus(PARCEL_DAYS * 24 + CLOCK_HOURS);
        if part.parts == 0 || part.parts > PARCEL_PARTS || number >= part.parts {
            return Err(Failure::of(Code::Malformed));
        }
        if new.expires <= Hour::of(self.now()) || new.expires > latest {
            return Err(Failure::of(Code::Malformed));
        }
        if part.bytes.len() > PARCEL_PART_BYTES {
            return Err(Failure::of(Code::TooLarge));
        }
        for _ in 0..TRIES {
            let (mut head, version) = self.head(name).await?.unwrap_or((new.clone(), 0));
            let same = (head.parts, head.expires, head.write) == (new.parts, new.expires, new.write);
            let bit = 1_u64 << number;
            if head.written & bit != 0 {
                let document = self.store.document(PARTS, &part_name(name, number)).await;
                let there = document.map_err(|error| self.failure(error))?;
                if same && there.is_some_and(|document| document.body == part.bytes) {
                    return Ok(());
                }
                if !writer {
                    return Err(Failure::of(Code::ParcelTaken));
                }
            }
            if !same || head.taken.is_some() {
                return Err(Failure::of(Code::ParcelTaken));
            }
            head.written |= bit;
            let body = Put::new(PARTS, &part_name(name, number), part.bytes.clone()).expires(head.expires);
            if self.change(vec![head.put(name, version)?, Change::Put(body)]).await? {
                return Ok(());
            }
        }
        Err(Failure::later(Code::Busy, 1))
    }

    async fn take(&self, name: &str, claim: &Id) -> Result<Taken, Failure> {
        let claim = wire::digest(claim);
        for _ in 0..TRIES {
            let (mut head, version) = self.standing(name).await?;
            match head.taken {
                Some(by) if by == claim => return Ok(Taken { parts: head.parts }),
                Some(_) => return Err(Failure::of(Code::ParcelTaken)),
                None if !head.is_whole() => return Err(Failure::of(Code::NoParcel)),
                None => {}
            }
            head.taken = Some(claim);
            if self.change(vec![head.put(name, version)?]).await? {
                return Ok(Taken { parts: head.parts });
            }
        }
        Err(Failure::later(Code::Busy, 1))
    }
}

/// The key that a parcel's request carries.
fn key(head: &Parts) -> Result<ParcelKey, Failure> {
    let header = head.headers.get(header::AUTHORIZATION).ok_or(Failure::of(Code::BadSignature))?;
    header.to_str().ok().and_then(ParcelKey::from_header).ok_or(Failure::of(Code::Malformed))
}

/// Whether a key is the writer's or the taker's.
fn entitles(key: ParcelKey, head: &Head) -> Result<(), Failure> {
    let (entitled, code) = match key {
        ParcelKey::Writer(token) => (wire::digest(&token) == head.write, Code::UnknownKey),
        ParcelKey::Taker(claim) => (Some(wire::digest(&claim)) == head.taken, Code::UnknownKey),
    };
    if entitled { Ok(()) } else { Err(Failure::of(code)) }
}

fn number(text: &str) -> Result<u8, Failure> {
    text.parse()
        .ok()
        .filter(|part: &u8| *part < PARCEL_PARTS && text == part.to_string())
        .ok_or(Failure::of(Code::Malformed))
}

/// `PUT /v1/parcels/{id}/{part}`
pub async fn put_part(
    State(relay): Hub,
    Path((name, part)): Path<(String, String)>,
    request: Request<Body>,
) -> Response {
    let outcome = async {
        let (head, body) = request.into_parts();
        relay.for_parcels(&head)?;
        id(&name)?;
        let part_number = number(&part)?;
        let part: ParcelPart = read(&whole(body).await?)?;
        let token = head.headers.get(header::AUTHORIZATION).and_then(|header| header.to_str().ok());
        let token = token.and_then(ParcelKey::from_header);
        let writer = matches!(token, Some(ParcelKey::Writer(token)) if wire::digest(&token) == part.write);
        relay.put_part(&name, part_number, &part, writer).await?;
        Ok(done(StatusCode::OK))
    };
    relay.answer(outcome.await)
}

/// `POST /v1/parcels/{id}/take`
pub async fn take(State(relay): Hub, Path(name): Path<String>, request: Request<Body>) -> Response {
    let outcome = async {
        let (head, body) = request.into_parts();
        relay.for_parcels(&head)?;
        id(&name)?;
        let Take { claim } = read(&whole(body).await?)?;
        value(&relay.take(&name, &claim).await?)
    };
    relay.answer(outcome.await)
}

/// `GET /v1/parcels/{id}/{part}`
pub async fn part(State(relay): Hub, Path((name, part)): Path<(String, String)>, request: Request<Body>) -> Response {
    let outcome = async {
        let (head, _) = request.into_parts();
        relay.for_parcels(&head)?;
        id(&name)?;
        let (part, key) = (number(&part)?, key(&head)?);
        let (parcel, _) = relay.standing(&name).await?;
        entitles(key, &parcel)?;
        let document = relay.store.document(PARTS, &part_name(&name, part)).await;
        let document = document.map_err(|error| relay.failure(error))?.ok_or(Failure::of(Code::NoParcel))?;
        Ok(bytes(StatusCode::OK, document.body))
    };
    relay.answer(outcome.await)
}

/// `GET /v1/parcels/{id}`
pub async fn state(State(relay): Hub, Path(name): Path<String>, request: Request<Body>) -> Response {
    let outcome = async {
        let (head, _) = request.into_parts();
        relay.for_parcels(&head)?;
        id(&name)?;
        let key = key(&head)?;
        let (parcel, _) = relay.standing(&name).await?;
        entitles(key, &parcel)?;
        value(&ParcelState {
            written: u8::try_from(parcel.written.count_ones()).unwrap_or(u8::MAX),
            parts: parcel.parts,
            taken: parcel.taken.is_some(),
            expires: u64::from(parcel.expires.0) * 3600,
        })
    };
    relay.answer(outcome.await)
}

/// `DELETE /v1/parcels/{id}`
pub async fn drop_parcel(State(relay): Hub, Path(name): Path<String>, request: Request<Body>) -> Response {
    let outcome = async {
        let (head, _) = request.into_parts();
        relay.for_parcels(&head)?;
        id(&name)?;
        let key = key(&head)?;
        for _ in 0..TRIES {
            let (parcel, version) = relay.standing(&name).await?;
            entitles(key, &parcel)?;
            let delete = |collection: &str, id: String, if_version| Change::Delete {
                collection: collection.to_owned(),
                id,
                if_version,
            };
            let mut changes = vec![delete(HEADS, name.clone(), Some(version))];
            changes.extend((0..parcel.parts).map(|part| delete(PARTS, part_name(&name, part), None)));
            if relay.change(changes).await? {
                return Ok(done(StatusCode::OK));
            }
        }
        Err(Failure::later(Code::Busy, 1))
    };
    relay.answer(outcome.await)
}
