//! Reading: pages, cursors, and the full reading after a long absence.

use super::{Client, Misbehaviour, memory::Whole, rows::Verdict};
use crate::wire::{BLOB_LIMIT, GRAVE_LIMIT, PAGE_BYTES, PAGE_ROWS, Page, RowBody, TOMBSTONE_DAYS};

const DAY_MS: i64 = 86_400_000;

impl Client {
    /// Where to read on.
    pub(super) fn reading_from(&self) -> (u64, bool) {
        match self.state.whole {
            Some(whole) => (whole.after, true),
            None => (self.state.cursor, false),
        }
    }

    /// The hub says that there is a row with this `seq`.
    pub(super) fn hinted(&mut self, head: u64) {
        self.line.hinted = self.line.hinted.max(head);
        self.line.wants_rows |= head > self.state.cursor;
    }

    /// Reads everything anew; `floor`: up to where nothing may be new.
    pub(super) fn begin_whole(&mut self, floor: u64, away: bool, now: i64) {
        self.line.reread_at = Some(now);
        self.line.wants_rows = true;
        // What was refused so far may be shown rightly now.
        self.line.doubted = std::mem::take(&mut self.state().refused);
        let state = self.state();
        state.generation = state.generation.wrapping_add(1);
        state.whole = Some(Whole { after: 0, floor, away });
    }

    /// The hub says that the cursor is older than its tombstones.
    pub(super) fn told_to_resync(&mut self, date: Option<u64>, now: i64) -> bool {
        let asked_before = self.line.reread_at.is_some_and(|at| at <= now && now - at < super::REREAD_MS);
        if self.state.whole.is_some() || asked_before || self.state.cursor == 0 {
            self.blame(Misbehaviour::AsksAgain);
            return false;
        }
        let away = self.state.read_at.is_none_or(|(own, hubs)| {
            let by_own_clock = now.saturating_sub(own) / DAY_MS;
            let by_hubs_clock = date.map_or(0, |date| date.saturating_sub(hubs) / 86_400);
            by_own_clock >= i64::from(TOMBSTONE_DAYS) || by_hubs_clock >= u64::from(TOMBSTONE_DAYS)
        });
        self.begin_whole(self.state.cursor, away, now);
        true
    }

    /// Takes a page in. False: it is not one, and reading waits.
    pub(super) fn on_page(&mut self, page: Page, after: u64, whole: bool, date: Option<u64>, now: i64) -> bool {
        if self.reading_from() != (after, whole) {
            return true;
        }
        if !is_well_formed(&page, after) {
            self.blame(Misbehaviour::BrokenPage);
            return false;
        }
        let put_back = self.state.whole.is_some_and(|whole| whole.floor == 0);
        if page.head < self.state.head && !put_back {
            self.blame(Misbehaviour::RolledBack);
            return false;
        }
        let (mut taken, rows) = (0, page.rows.len());
        for row in page.rows {
            let id = row.id;
            let verdict = self.on_row(row, now);
            let refused = self.state.refused.contains(&id);
            match verdict {
                Verdict::Refused(why) => {
                    self.blame(why);
                    if !refused && self.state.refused.len() < super::rows::MOST_REFUSED {
                        self.state().refused.insert(id);
                    }
                }
                Verdict::Taken | Verdict::Known => {
                    taken += 1;
                    if refused {
                        self.state().refused.remove(&id);
                    }
                    if matches!(verdict, Verdict::Taken) {
                        self.line.stuck.remove(&id);
                    }
                }
            }
        }
        if self.state.removed {
            return true;
        }
        if self.state.head != page.head {
            self.state().head = page.head;
        }
        match &mut self.state.whole {
            Some(whole) => whole.after = page.next,
            None => self.state.cursor = page.next,
        }
        self.touched.state = true;
        self.check_acknowledged();
        self.line.wants_rows = page.more || self.line.hinted > page.head;
        if !page.more {
            return self.at_the_head(page.head, date, now);
        }
        // A hub that feeds nothing but rubbish is not asked on at once.
        rows == 0 || taken > 0
    }

    /// What was acknowledged must have been shown by now.
    fn check_acknowledged(&mut self) {
        if self.state.whole.is_some() {
            return;
        }
        let cursor = self.state.cursor;
        let lost = |entry: &super::Entry| entry.version > 0 && !entry.confirmed && entry.seq <= cursor;
        let lost: Vec<_> = self.records.iter().filter(|(_, held)| lost(&held.entry)).map(|(id, _)| *id).collect();
        for id in lost {
            let entry = &mut self.held(id).entry;
            (entry.confirmed, entry.dirty, entry.pending) = (true, true, None);
            self.blame(Misbehaviour::RolledBack);
        }
    }

    /// Everything was read. False: not what was promised; ask again later.
    fn at_the_head(&mut self, head: u64, date: Option<u64>, now: i64) -> bool {
        if let Some(whole) = self.state.whole.take() {
            self.state().cursor = head;
            self.end_whole(whole, now);
            self.check_acknowledged();
        }
        self.state().read_at = Some((now, date.unwrap_or(0)));
        self.line.polled_at = Some(now);
        let shown = |version: u64| self.state.manifests.get(&version).is_some_and(|version| version.seq > 0);
        let manifest_lost = self.line.manifest_sent.take().is_some_and(|version| !shown(version));
        if manifest_lost {
            self.blame(Misbehaviour::RolledBack);
        }
        // A conflict spoke of a newer version, and none came.
        let withheld = self.line.stuck.iter().any(|id| self.line.too_large != Some(*id));
        if withheld {
            self.blame(Misbehaviour::Withholds);
        }
        let keeps = self.line.faulted || !self.state.refused.is_empty();
        if !keeps && !matches!(self.state.fault, None | Some(Misbehaviour::RolledBack)) {
            self.state().fault = None;
        }
        self.line.faulted = false;
        let told_apart = self.state.refused.iter().chain(&self.line.stuck).next().is_some();
        let lately = self.line.reread_at.is_some_and(|at| at <= now && now - at < super::REREAD_MS);
        if told_apart && !lately && self.state.cursor > 0 {
            self.begin_whole(self.state.cursor, false, now);
        }
        !manifest_lost
    }

    /// Compares what is here with what was met.
    fn end_whole(&mut self, whole: Whole, now: i64) {
        let (generation, put_back) = (self.state.generation, whole.floor == 0);
        let missing = |held: &super::Held| held.entry.met != generation && (held.entry.version > 0 || put_back);
        let missing: Vec<_> = self.records.iter().filter(|(_, held)| missing(held)).map(|(id, _)| *id).collect();
        for id in missing {
            let held = self.held(id);
            if put_back {
                // The hub has nothing of it: what lives here is written anew, what is deleted stays so.
                held.entry.dirty = !held.entry.gone;
            } else if held.entry.gone {
                (held.entry.dirty, held.entry.confirmed) = (false, true);
                held.entry.pending = None;
            } else if whole.away {
                (held.entry.gone, held.entry.confirmed, held.entry.dirty) = (true, true, false);
                (held.entry.pending, held.entry.locked) = (None, None);
                self.keep_aside(id, now);
            } else {
                self.blame(Misbehaviour::Withholds);
                if self.state.refused.len() < super::rows::MOST_REFUSED {
                    self.state().refused.insert(id);
                }
            }
        }
        if put_back {
            self.state().fault = None;
            self.line.faulted = false;
        }
    }

    /// Starts over with what is here: the person wants it back at the hub.
    pub(super) fn put_back(&mut self, now: i64) {
        let asides: Vec<_> = self.records.iter().filter(|(_, held)| held.aside.is_some()).map(|(id, _)| *id).collect();
        for id in asides {
            self.touched.asides.insert(id);
            let held = self.held(id);
            let content = held.aside.take();
            held.entry.aside_since = None;
            held.entry.gone = false;
            self.set_content(id, content);
        }
        let ids: Vec<_> = self.records.keys().copied().collect();
        for id in ids {
            let entry = &mut self.held(id).entry;
            (entry.version, entry.seq, entry.confirmed) = (0, 0, true);
            (entry.dirty, entry.pending, entry.locked) = (true, None, None);
        }
        self.line.stuck.clear();
        (self.line.gone, self.line.manifest_sent) = (false, None);
        let state = self.state();
        (state.cursor, state.head, state.key_list) = (0, 0, None);
        state.refused.clear();
        state.manifests.values_mut().for_each(|version| version.seq = 0);
        if self.manages() {
            // Perhaps the hub lost the whole space; if not, it says so.
            self.state().founding = true;
            self.plan(super::memory::Plan::Restore);
        }
        self.begin_whole(0, false, now);
    }
}

/// Whether the page can be what follows `after`.
fn is_well_formed(page: &Page, after: u64) -> bool {
    let mut last = after;
    let mut ids = std::collections::BTreeSet::new();
    let mut bytes = 0;
    for row in &page.rows {
        let limit = match row.body {
            RowBody::Sealed(_) => BLOB_LIMIT,
            RowBody::Gone(_) => GRAVE_LIMIT,
        };
        let length = row.body.bytes().len();
        bytes += length;
        if row.seq <= last || row.version == 0 || length > limit || !ids.insert(row.id) {
            return false;
        }
        last = row.seq;
    }
    let end = if page.more { last } else { page.head };
    let fits = page.rows.len() <= PAGE_ROWS as usize && bytes <= PAGE_BYTES;
    fits && page.next == end && last <= page.head && after <= page.head && !(page.more && page.rows.is_empty())
}
