//! Whose request it is.

use std::net::IpAddr;

use axum::{
    body::{Body, Bytes, to_bytes},
    extract::ConnectInfo,
    http::{Request, header, request::Parts},
};
use besace_sync::wire::{self, BODY_LIMIT, Code, Id, ProofError, RequestProof};
use serde::de::DeserializeOwned;

use super::{Relay, answer::Failure, rates::Who};
use crate::{
    serve::Peer,
    store::{Caller, Mark, StoreError},
};

/// A request whose signature holds; whether its key is listed, only the store knows.
pub struct Signed {
    /// Who asks.
    pub caller: Caller,
    /// What they sent.
    pub body: Bytes,
    /// Where from, for limits.
    pub whence: IpAddr,
}

impl Signed {
    /// The body as the route's own type.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, Failure> {
        read(&self.body)
    }
}

/// A body as the route's own type.
pub fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Failure> {
    wire::from_bytes(body).ok_or(Failure::of(Code::Malformed))
}

/// An id as it stands in an address.
pub fn id(text: &str) -> Result<Id, Failure> {
    wire::read_id(text).ok_or(Failure::of(Code::Malformed))
}

/// The whole body, if it is not beyond the limit.
pub async fn whole(body: Body) -> Result<Bytes, Failure> {
    to_bytes(body, BODY_LIMIT).await.map_err(|_| Failure::of(Code::TooLarge))
}

/// Where a request comes from. A proxy on this machine says for whom it asks; anybody else could say anything.
pub fn whence(head: &Parts) -> IpAddr {
    let peer = head.extensions.get::<ConnectInfo<Peer>>().map(|info| info.0.0);
    let said = head.headers.get_all("x-forwarded-for").iter().next_back();
    let client = said.and_then(|value| value.to_str().ok()?.rsplit(',').next()?.trim().parse().ok());
    match (peer, client) {
        (Some(peer), Some(client)) if peer.is_loopback() => client,
        (Some(peer), _) => peer,
        (None, client) => client.unwrap_or(IpAddr::from([0, 0, 0, 0])),
    }
}

impl Relay {
    /// Reads a request and checks its signature.
    pub async fn signed(&self, request: Request<Body>) -> Result<Signed, Failure> {
        let (head, body) = request.into_parts();
        let (whence, now) = (whence(&head), self.now());
        self.rates.has(Who::Strange(whence), now).map_err(|wait| Failure::later(Code::TooMany, wait))?;
        let checked = self.check(&head, whole(body).await?, whence, now);
        self.count_strange(whence, &checked);
        let signed = checked?;
        self.rates.take(Who::Key(signed.caller.key), now).map_err(|wait| Failure::later(Code::TooMany, wait))?;
        Ok(signed)
    }

    fn check(&self, head: &Parts, body: Bytes, whence: IpAddr, now: u64) -> Result<Signed, Failure> {
        let header = head.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        // No header at all is as good as a wrong signature: the address may exist, the caller is nobody.
        let header = header.ok_or(Failure::of(Code::BadSignature))?;
        let proof = RequestProof::from_header(header).map_err(|_| Failure::of(Code::Malformed))?;
        let target = head.uri.path_and_query().map_or("/", |target| target.as_str());
        let request = wire::Request { method: head.method.as_str(), target, body: &body };
        proof.verify(&request, now).map_err(|error| {
            Failure::of(match error {
                ProofError::Malformed => Code::Malformed,
                ProofError::ClockWrong => Code::ClockWrong,
                ProofError::BadSignature => Code::BadSignature,
            })
        })?;
        let key = proof.key.0;
        let mut seen = key.to_vec();
        seen.extend_from_slice(&proof.nonce);
        let mut hash = [0; 16];
        hash.copy_from_slice(wire::digest(&seen).split_at(16).0);
        let mark = Mark { slot: Mark::slot(proof.time), hash };
        Ok(Signed { caller: Caller { key, mark }, body, whence })
    }

    /// Counts against the address what turned out to be nobody's.
    fn count_strange<T>(&self, whence: IpAddr, outcome: &Result<T, Failure>) {
        if let Err(Failure::Problem(problem)) = outcome
            && matches!(problem.code, Code::BadSignature | Code::UnknownKey | Code::NoSpace | Code::Malformed)
        {
            let _ = self.rates.take(Who::Strange(whence), self.now());
        }
    }

    /// What the store answered to a signed request.
    pub fn settle<T>(&self, signed: &Signed, outcome: Result<T, StoreError>) -> Result<T, Failure> {
        let outcome = outcome.map_err(|error| self.failure(error));
        self.count_strange(signed.whence, &outcome);
        outcome
    }
}
