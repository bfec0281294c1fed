//! What the person does, what the clock does, and how it all stands in words.

use besace_domain::Record;

use super::{ASIDE_MS, Client, POLL_MS, SILENCE_MS, SyncState, rights::is_mirror};
use crate::wire::{Id, PROOF_WINDOW_SECS};

impl Client {
    pub(super) fn edited(&mut self, id: Id, content: Vec<u8>, now: i64) {
        if self.state.removed || Self::is_manifest(&id) || !self.may_edit(&content) {
            return;
        }
        let space = self.kind;
        let held = self.held(id);
        if held.entry.gone {
            // Deleted elsewhere while the person wrote: kept, out of sight.
            held.content = Some(content);
            self.keep_aside(id, now);
            return;
        }
        let merged = match held.content.as_deref() {
            Some(old) => with_edit(space, old, content),
            None => content,
        };
        if held.content.as_deref() == Some(merged.as_slice()) {
            return;
        }
        held.entry.dirty = true;
        if let Some(pending) = &mut held.entry.pending {
            pending.edited = true;
        }
        self.line.stuck.remove(&id);
        self.set_content(id, Some(merged));
    }

    pub(super) fn deleted(&mut self, id: Id) {
        let Some(held) = self.records.get(&id) else { return };
        if self.state.removed || held.entry.gone || !held.content.as_deref().is_none_or(|old| self.may_edit(old)) {
            return;
        }
        let entry = &mut self.held(id).entry;
        entry.gone = true;
        // What was never sent needs no deleting there.
        entry.dirty = entry.version > 0 || entry.pending.is_some();
        // An operation that was to carry the content must not carry the deletion.
        entry.pending = None;
        self.line.stuck.remove(&id);
        self.set_content(id, None);
    }

    pub(super) fn network(&mut self, up: bool) {
        if up && !self.line.up {
            self.line.backoff.end_wait();
            self.line.wants_rows = true;
        }
        self.line.up = up;
        if !up {
            self.line.silent_since = None;
        }
    }

    pub(super) fn woken(&mut self, now: i64) {
        let old = |held: &super::Held| held.entry.aside_since.is_some_and(|since| now.saturating_sub(since) > ASIDE_MS);
        let expired: Vec<_> = self.records.iter().filter(|(_, held)| old(held)).map(|(id, _)| *id).collect();
        for id in expired {
            self.touched.asides.insert(id);
            let held = self.held(id);
            (held.aside, held.entry.aside_since) = (None, None);
        }
        // What the hub said of the space may be over.
        self.line.gone = false;
    }

    pub(super) fn poll_due(&self, now: i64) -> bool {
        self.line.polled_at.is_none_or(|at| now < at || now - at >= POLL_MS)
    }

    /// When to be woken: at the end of a wait, or for the next poll.
    pub(super) fn wake_at(&self, now: i64) -> Option<i64> {
        if !self.line.up || self.state.removed {
            return None;
        }
        let polled = self.line.polled_at.unwrap_or(now).saturating_add(POLL_MS);
        let patience = self.line.asked.as_ref().map(|asked| asked.since.saturating_add(super::PATIENCE_MS));
        let next = patience.or_else(|| self.line.backoff.until(now)).unwrap_or(polled);
        Some(next.max(now.saturating_add(1)))
    }

    /// How sharing stands, the most urgent first.
    #[must_use]
    pub fn status(&self, now: i64) -> SyncState {
        let unsent = self.records.values().any(|held| held.entry.dirty);
        if self.state.removed {
            return SyncState::RemovedFromSpace;
        }
        if let Some(fault) = self.state.fault {
            return SyncState::HubMisbehaves(fault);
        }
        if self.line.gone {
            return SyncState::SpaceGone;
        }
        if let Some(since) = self.line.refused_since {
            return SyncState::HubRefuses { since };
        }
        if self.line.clock_offset.unsigned_abs() > PROOF_WINDOW_SECS {
            return SyncState::ClockWrong { seconds: self.line.clock_offset };
        }
        if self.line.full || self.line.too_large.is_some() {
            return SyncState::TooLarge { record: self.line.too_large.filter(|_| !self.line.full) };
        }
        if !self.line.up {
            return SyncState::WaitingForNetwork;
        }
        if let Some(since) = self.line.silent_since {
            return SyncState::HubSilent { since };
        }
        if self.line.update_needed {
            return SyncState::UpdateNeeded;
        }
        if unsent || self.line.backoff.until(now).is_some() {
            return SyncState::SavedHere;
        }
        let others = self.members().is_some_and(|manifest| manifest.members.len() > 1);
        let heard = self.state.heard.values().max().copied();
        if let (true, Some(since)) = (others, heard.filter(|since| now.saturating_sub(*since) > SILENCE_MS)) {
            return SyncState::NotHeardFrom { since };
        }
        self.state.shared_at.map_or(SyncState::SavedHere, SyncState::SharedAt)
    }
}

/// The content after an edit that may have begun before the last merge.
fn with_edit(space: super::SpaceKind, old: &[u8], new: Vec<u8>) -> Vec<u8> {
    let (Ok(mut both), Ok(edit)) = (Record::from_bytes(old), Record::from_bytes(&new)) else { return new };
    if both.kind != edit.kind || is_mirror(space, edit.kind) {
        return new;
    }
    both.merge(&edit);
    both.to_bytes().unwrap_or(new)
}
