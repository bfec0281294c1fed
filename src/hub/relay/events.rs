//! Hints: that there is something new in a space, never what.

use std::{convert::Infallible, sync::Arc, time::Duration};

use axum::{
    body::{Body, Bytes},
    extract::{Path, Request, State},
    http::{HeaderName, header},
    response::{IntoResponse, Response},
};
use besace_sync::wire::{Code, Id, head_event};
use futures::stream;
use tokio::sync::{OwnedSemaphorePermit, watch};

use super::{Relay, answer::Failure, signed::id};
use crate::store::{Key, Pull};

/// How often a line without meaning goes out: proxies cut what is silent for a minute.
const SIGN_OF_LIFE: Duration = Duration::from_secs(25);

/// `GET /v1/spaces/{space}/events`
pub async fn events(State(relay): State<Arc<Relay>>, Path(space): Path<String>, request: Request<Body>) -> Response {
    let outcome = async {
        let signed = relay.signed(request).await?;
        let space = id(&space)?;
        let place = relay.listeners.clone().try_acquire_owned().map_err(|_| Failure::later(Code::Busy, 60))?;
        // Listening first: what is written from here on is not missed.
        let news = relay.store.watch(space);
        relay.settle(&signed, relay.store.admit(signed.caller, space).await)?;
        let first = Pull { space, after: u64::MAX >> 1, whole: true, limit: 1 };
        let head = relay.settle(&signed, relay.store.pull(first).await)?.head;
        let listener =
            Listener { key: signed.caller.key, space, told: None, news, stop: relay.stop.clone(), _place: place };
        let lines = stream::unfold((relay.clone(), listener, Some(head)), |(relay, mut listener, head)| async move {
            let line = match head {
                Some(head) => listener.tell(head),
                None => listener.next(&relay).await?,
            };
            Some((Ok::<_, Infallible>(Bytes::from(line)), (relay, listener, None)))
        });
        let headers = [
            (header::CONTENT_TYPE, "text/event-stream"),
            (header::CACHE_CONTROL, "no-store"),
            (HeaderName::from_static("x-accel-buffering"), "no"),
        ];
        Ok((headers, Body::from_stream(lines)).into_response())
    };
    let outcome = outcome.await;
    relay.answer(outcome)
}

/// A device that waits.
struct Listener {
    key: Key,
    space: Id,
    told: Option<u64>,
    news: watch::Receiver<u64>,
    stop: watch::Receiver<bool>,
    _place: OwnedSemaphorePermit,
}

impl Listener {
    fn tell(&mut self, head: u64) -> String {
        self.told = Some(head);
        head_event(head)
    }

    /// The next line; `None` ends the stream: the hub stops, the key was removed or the space erased.
    async fn next(&mut self, relay: &Relay) -> Option<String> {
        loop {
            let head = tokio::select! {
                changed = self.news.changed() => {
                    changed.ok()?;
                    Some(*self.news.borrow_and_update())
                }
                _ = self.stop.wait_for(|stop| *stop) => return None,
                () = tokio::time::sleep(SIGN_OF_LIFE) => None,
            };
            let list = relay.store.key_list(self.space).await.ok()??;
            if !list.keys.iter().any(|listed| listed.key == self.key) {
                return None;
            }
            match head {
                Some(head) if self.told < Some(head) => return Some(self.tell(head)),
                Some(_) => {}
                None => return Some(":\n\n".to_owned()),
            }
        }
    }
}
