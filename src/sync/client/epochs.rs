//! Epochs: who seals anew what lies under an earlier one, and when an earlier one is forgotten.
//!
//! Without forgetting, a space would come to a standstill: a manifest has room for so many former epochs.

use besace_crypto::{Role, SignedManifest, accept};
use besace_domain::Record;

use super::{Client, Held, may_write, push::Ask};
use crate::wire::Id;

/// Where the present epoch began.
struct Beginning {
    /// The manifest's `seq`.
    seq: u64,
    /// The role of who began it.
    role: Role,
}

impl Client {
    /// How many records are still sealed under an earlier epoch than the members' present one.
    #[must_use]
    pub fn left_to_reseal(&self) -> usize {
        let epoch = self.epoch();
        self.records.values().filter(|held| is_old(held, epoch)).count()
    }

    fn beginning(&self) -> Option<Beginning> {
        let mut beginning = None;
        for version in self.state.manifests.values().rev() {
            let signed = SignedManifest::from_bytes(&version.signed).ok()?;
            if signed.manifest().epoch < self.epoch() {
                break;
            }
            let role = signed.manifest().member(signed.signer())?.role;
            beginning = Some(Beginning { seq: version.seq, role });
        }
        beginning
    }

    /// The next record that this device seals anew.
    pub(super) fn to_reseal(&self, free: impl Fn(&Id, &Held) -> bool) -> Option<Id> {
        let epoch = self.epoch();
        let mut old = self.records.iter().filter(|(id, held)| is_old(held, epoch) && free(id, held)).peekable();
        old.peek()?;
        let beginning = self.beginning()?;
        old.find(|(_, held)| self.reseals(held, &beginning)).map(|(id, _)| *id)
    }

    /// Who began the epoch reseals for it, and the person's devices what that one may not write. What was written
    /// under an old one after that, any member may: writing the same twice is only a waste.
    fn reseals(&self, held: &Held, beginning: &Beginning) -> bool {
        let Some(content) = held.content.as_deref() else { return false };
        let began = self.state.reseals_for == self.epoch();
        let left_over = || {
            let record = Record::from_bytes(content);
            record.is_ok_and(|record| !may_write(self.kind, beginning.role, record.kind))
        };
        self.may_write(content).unwrap_or(false) && (began || held.entry.seq > beginning.seq || left_over())
    }

    /// Once everything lies under the present epoch, says so to the members: the keys of the earlier ones are not
    /// handed on any more, and there is room for others.
    pub(super) fn forget(&self) -> Option<Ask> {
        let current = self.manifest.as_ref()?;
        if current.manifest().former.is_empty() || !self.is_current() || self.left_to_reseal() > 0 {
            return None;
        }
        let mut next = current.next();
        next.forget_before(next.epoch);
        let signed = next.sign(self.me, self.keys.signing()).ok()?;
        // Only who can seal everything anew may say it.
        accept(current, &signed).ok()?;
        let blob = self.seal_manifest(&signed, self.epochs.get(&self.epoch())?)?;
        Some(Ask::Manifest { version: signed.manifest().version, blob })
    }

    /// Whether an epoch was over before this device came, so that it never got its key.
    pub(super) fn is_before_our_time(&self, epoch: u32) -> bool {
        epoch > 0 && self.epochs.first_key_value().is_some_and(|(oldest, _)| epoch < *oldest)
    }
}

fn is_old(held: &Held, epoch: u32) -> bool {
    held.entry.version > 0 && held.entry.epoch < epoch && !held.entry.gone
}
