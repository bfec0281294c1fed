//! What a pairing lays at the hub and looks for there: each message of the other side, and at last the manifest.

use besace_crypto::{Joiner, PairingMessage, check_pinned, open_manifest};
use besace_engine_api::{Fault, PairingFailure};
use besace_sync::client::{Client, SpaceKind};
use besace_sync::wire::{self, Page, ParcelPart, RowBody, path};

use super::super::errands::{Came, What, ask};
use super::super::inviting::manifest_version;
use super::super::net::Ask;
use super::super::{About, Desk, Id, Part};
use super::{Stage, fail, why};

/// How often to look for the other side's next message.
const LOOK_MS: i64 = 1_500;
/// How long a message waits at the hub, in seconds: the hub counts in whole hours.
const WAITS_SECS: i64 = 3_600;

const MESSAGES: [PairingMessage; 5] = [
    PairingMessage::Opening,
    PairingMessage::Hello,
    PairingMessage::Reveal,
    PairingMessage::Card,
    PairingMessage::Grant,
];

impl Desk<'_> {
    pub(in crate::carry) fn pairing_errands(&self) -> Vec<What> {
        let pair = &self.carry.pair;
        if matches!(pair.stage, Stage::Failed(_) | Stage::Off) {
            return Vec::new();
        }
        let put = pair.put.as_ref().map(|(message, _)| What::PairPut(*message));
        let take = |(message, taken): (u8, bool)| if taken { What::PairRead(message) } else { What::PairTake(message) };
        let want = pair.want.filter(|_| pair.put.is_none()).map(take);
        let fetch = matches!(pair.stage, Stage::Fetching(..)).then_some(What::PairFetch);
        put.into_iter().chain(want).chain(fetch).collect()
    }

    fn pair_place(&self, message: u8) -> Result<Id, Fault> {
        let (places, message) = (self.carry.pair.places.as_ref(), MESSAGES.get(usize::from(message)));
        let (Some(places), Some(message)) = (places, message) else { return Err(Fault::NotFound) };
        places.of(*message).map_err(|_| Fault::Internal)
    }

    pub(in crate::carry) fn pair_put(&mut self, message: u8) -> Result<Ask, Fault> {
        let place = self.pair_place(message)?;
        let (_, bytes) = self.carry.pair.put.clone().ok_or(Fault::NotFound)?;
        let token = self.parcel_token(&place)?;
        let expires = u64::try_from(self.now().utc_ms / 1_000 + WAITS_SECS).unwrap_or(0);
        let part = ParcelPart { parts: 1, expires, write: wire::digest(&token), bytes };
        Ok(ask("PUT", path::parcel_part(&place, 0), None, wire::to_bytes(&part).ok_or(Fault::Internal)?))
    }

    pub(in crate::carry) fn pair_was_put(&mut self, status: u16) -> Came {
        let pair = &mut self.carry.pair;
        match status {
            200..=299 => pair.put = None,
            // Somebody else has answered this code.
            409 => fail(pair, PairingFailure::WrongCode),
            400..=499 => fail(pair, PairingFailure::Broken),
            _ => return Came::Failed,
        }
        self.carry.news = true;
        Came::Done
    }

    pub(in crate::carry) fn pair_take(&mut self, message: u8) -> Result<Ask, Fault> {
        let place = self.pair_place(message)?;
        self.ask_to_take(&place)
    }

    pub(in crate::carry) fn pair_was_taken(&mut self, status: u16) -> Came {
        let now = self.now().utc_ms;
        let pair = &mut self.carry.pair;
        match status {
            200..=299 => pair.want = pair.want.map(|(message, _)| (message, true)),
            404 if now < pair.until => return Came::Later(LOOK_MS),
            404 => fail(pair, PairingFailure::Expired),
            403 | 409 | 410 => fail(pair, PairingFailure::WrongCode),
            _ => return Came::Failed,
        }
        self.carry.news = true;
        Came::Done
    }

    pub(in crate::carry) fn pair_read(&mut self, message: u8) -> Result<Ask, Fault> {
        let place = self.pair_place(message)?;
        self.ask_to_read(&place, 0)
    }

    pub(in crate::carry) fn pair_was_read(&mut self, status: u16, body: &[u8]) -> Result<Came, Fault> {
        if !(200..=299).contains(&status) {
            if status < 500 {
                fail(&mut self.carry.pair, PairingFailure::Broken);
            }
            return Ok(Came::Failed);
        }
        let now = u64::try_from(self.now().utc_ms / 1_000).unwrap_or(0);
        let pair = &mut self.carry.pair;
        pair.want = None;
        let failed = match std::mem::take(&mut pair.stage) {
            Stage::Showing(inviter, _) => inviter.hear_hello(now, body).map(|(checking, reveal)| {
                pair.check = Some(checking.check_code());
                (pair.put, pair.want) = (Some((2, reveal)), Some((3, false)));
                pair.stage = Stage::Checking(checking);
            }),
            Stage::Checking(checking) => checking.hear_card(now, body).map(|granting| {
                pair.with = granting.newcomer().name.clone();
                pair.stage = Stage::Granting(granting);
            }),
            Stage::Opening(typed) => Joiner::by_typed_code(&typed, body).map(|(joiner, hello)| {
                (pair.put, pair.want) = (Some((1, hello)), Some((2, false)));
                pair.stage = Stage::Greeting(joiner);
            }),
            Stage::Greeting(joiner) => joiner.hear_reveal(body).map(|checking| {
                pair.check = Some(checking.check_code());
                pair.with = checking.inviter().to_owned();
                pair.stage = Stage::Comparing(checking);
            }),
            Stage::Waiting(waiting) => {
                let space = *waiting.space();
                waiting.hear_grant(body).map(|head| pair.stage = Stage::Fetching(space, head, 0))
            }
            other => {
                pair.stage = other;
                Ok(())
            }
        };
        if let Err(error) = failed {
            fail(pair, why(&error));
        }
        self.carry.news = true;
        if self.carry.pair.said_yes && matches!(self.carry.pair.stage, Stage::Granting(_)) {
            let Stage::Granting(granting) = std::mem::take(&mut self.carry.pair.stage) else {
                return Ok(Came::Done);
            };
            self.admit(granting)?;
        }
        Ok(Came::Done)
    }

    pub(in crate::carry) fn pair_fetch(&mut self) -> Result<Ask, Fault> {
        let Stage::Fetching(space, _, after) = &self.carry.pair.stage else { return Err(Fault::NotFound) };
        let (space, target) = (*space, path::pull(space, *after, wire::PAGE_ROWS, false));
        let authorization = Some(self.signed(&space, "GET", &target, &[], 0)?);
        Ok(Ask { authorization, ..ask("GET", target, None, Vec::new()) })
    }

    pub(in crate::carry) fn pair_was_fetched(&mut self, status: u16, body: &[u8]) -> Result<Came, Fault> {
        let Stage::Fetching(space, head, _) = self.carry.pair.stage else { return Ok(Came::Done) };
        let page = wire::from_bytes::<Page>(body).filter(|_| (200..=299).contains(&status));
        let Some(page) = page else { return Ok(if status == 403 { Came::Later(LOOK_MS) } else { Came::Failed }) };
        let (keys, me) = (self.keys()?, self.carry.me.0);
        let row = page.rows.iter().find(|row| manifest_version(&row.id) == Some(head.version));
        let Some(RowBody::Sealed(blob)) = row.map(|row| &row.body) else {
            if !page.more {
                fail(&mut self.carry.pair, PairingFailure::Broken);
            } else {
                self.carry.pair.stage = Stage::Fetching(space, head, page.next);
            }
            return Ok(Came::Done);
        };
        let opened = open_manifest(&keys, &me, &space, head.version, blob).ok();
        let signed = opened.map(|opened| opened.signed);
        let signed = signed.filter(|signed| check_pinned(signed, &space, &head).is_ok());
        let mine = signed.as_ref().and_then(|signed| signed.manifest().member(&me).cloned());
        let (Some(signed), Some(mine)) = (signed, mine) else {
            fail(&mut self.carry.pair, PairingFailure::Broken);
            return Ok(Came::Done);
        };
        let part = if mine.team.is_empty() { Part::OwnDevices } else { Part::Workers };
        for known in self.spaces_as(part) {
            if self.space(known)?.members().len() > 1 {
                fail(&mut self.carry.pair, PairingFailure::HasDevices);
                return Ok(Came::Done);
            }
            // One that nobody else has come into: it is given up for the other one.
            self.drop_space(known)?;
        }
        let client = Client::join(space, SpaceKind::Own, me, keys, signed);
        let about = About { part, team: mine.team, since: self.now().utc_ms };
        self.begin(space, about, client)?;
        self.carry.pair.stage = Stage::Done;
        (self.carry.news, self.carry.stale) = (true, true);
        Ok(Came::Done)
    }
}
