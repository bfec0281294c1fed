use besace_crypto::VerifyingKey;
use serde::{Deserialize, Serialize};

use super::metadata::{File, Region, Role, Root, Signed, Targets, Timestamp};
use super::{Part, Refused};

/// What a device believes about what is published, and remembers from one time to the next.
///
/// Every method takes `now`, in seconds since 1970, from whoever has a clock. A clock that was set back does not make
/// old things new: what was signed before is known to have happened.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Trusted {
    root: Option<Root>,
    timestamp: Option<Timestamp>,
    targets: Option<(File, Targets)>,
    /// The latest moment that somebody trusted signed.
    seen: i64,
}

impl Trusted {
    /// The version of the list of keys that is believed; 0 before the first.
    #[must_use]
    pub fn root_version(&self) -> u32 {
        self.root.as_ref().map_or(0, |root| root.version)
    }

    /// The keys that are believed to sign the next list of keys.
    #[must_use]
    pub fn root_keys(&self) -> &[VerifyingKey] {
        self.root.as_ref().map_or(&[], |root| &root.roots.keys)
    }

    /// What can be had, as last said.
    #[must_use]
    pub fn regions(&self) -> &[Region] {
        self.targets.as_ref().map_or(&[], |(_, targets)| &targets.regions)
    }

    /// The list of regions that is believed.
    #[must_use]
    pub fn targets(&self) -> Option<&Targets> {
        self.targets.as_ref().map(|(_, targets)| targets)
    }

    /// The timestamp that is believed.
    #[must_use]
    pub fn timestamp(&self) -> Option<&Timestamp> {
        self.timestamp.as_ref()
    }

    /// Takes in the first list of keys that this device meets, or the next one.
    ///
    /// The first is believed because of where it came from, and must be signed by its own keys. Each further one must
    /// be signed by enough keys of the one before *and* of its own, and none may be left out. An expired one is taken
    /// on the way to its successor, see [`Self::check_root`].
    ///
    /// # Errors
    /// Says why it is not believed; nothing has changed then.
    pub fn take_root(&mut self, bytes: &[u8]) -> Result<(), Refused> {
        let signed = Signed::read(bytes, Part::Root)?;
        let Some(known) = &self.root else {
            let first: Root = signed.unverified()?;
            self.root = Some(signed.verified(&first.roots)?);
            return Ok(());
        };
        let next: Root = signed.verified(&known.roots)?;
        if !signed.is_signed_by::<Root>(&next.roots) {
            return Err(Refused::Signatures(Part::Root));
        }
        match next.version.checked_sub(known.version) {
            Some(1) => {}
            Some(2..) => return Err(Refused::Skipped(Part::Root)),
            Some(0) | None => return Err(Refused::Older(Part::Root)),
        }
        // Keys are also changed because a stolen one signed versions of the far future: the count begins anew.
        let changed = |of: fn(&Root) -> &Role| of(known) != of(&next);
        if changed(|root| &root.timestamps) || changed(|root| &root.packs) {
            self.timestamp = None;
            self.seen = 0;
        }
        if changed(|root| &root.packs) {
            self.targets = None;
        }
        self.root = Some(next);
        Ok(())
    }

    /// Whether the list of keys is still to be believed.
    ///
    /// # Errors
    /// [`Refused::NoRoot`] or [`Refused::Expired`].
    pub fn check_root(&self, now: i64) -> Result<(), Refused> {
        let root = self.root.as_ref().ok_or(Refused::NoRoot)?;
        self.fresh(root.expires, Part::Root, now)
    }

    /// Takes in what is said to be current.
    ///
    /// # Errors
    /// Says why it is not believed; nothing has changed then.
    pub fn take_timestamp(&mut self, bytes: &[u8], now: i64) -> Result<(), Refused> {
        self.check_root(now)?;
        let root = self.root.as_ref().ok_or(Refused::NoRoot)?;
        let new: Timestamp = Signed::read(bytes, Part::Timestamp)?.verified(&root.timestamps)?;
        if let Some(known) = &self.timestamp {
            if new.version < known.version {
                return Err(Refused::Older(Part::Timestamp));
            }
            if new.version == known.version && new != *known {
                return Err(Refused::Differs(Part::Timestamp));
            }
        }
        if let Some((file, known)) = &self.targets {
            if new.targets_version < known.version {
                return Err(Refused::Older(Part::Targets));
            }
            if new.targets_version == known.version && new.targets != *file {
                return Err(Refused::Differs(Part::Targets));
            }
        }
        self.fresh(new.expires, Part::Timestamp, now)?;
        self.seen = self.seen.max(new.made);
        self.timestamp = Some(new);
        Ok(())
    }

    /// The list of regions that has to be fetched; none when the one that is here is current.
    #[must_use]
    pub fn missing_targets(&self) -> Option<File> {
        let current = self.timestamp.as_ref()?.targets;
        (self.targets.as_ref().map(|(file, _)| *file) != Some(current)).then_some(current)
    }

    /// Takes in the list of regions that the timestamp names.
    ///
    /// # Errors
    /// Says why it is not believed; nothing has changed then.
    pub fn take_targets(&mut self, bytes: &[u8], now: i64) -> Result<(), Refused> {
        self.check_root(now)?;
        let (Some(root), Some(timestamp)) = (&self.root, &self.timestamp) else { return Err(Refused::NoRoot) };
        timestamp.targets.check(bytes, Part::Targets)?;
        let new: Targets = Signed::read(bytes, Part::Targets)?.verified(&root.packs)?;
        if new.version != timestamp.targets_version {
            return Err(Refused::Differs(Part::Targets));
        }
        if let Some((_, known)) = &self.targets {
            let same = |new: &Region, wrong: fn(&Region, &Region) -> bool| {
                known.regions.iter().any(|old| old.id == new.id && wrong(old, new))
            };
            let older = |new: &Region| same(new, |old, new| old.version > new.version);
            if new.version < known.version || new.regions.iter().any(older) {
                return Err(Refused::Older(Part::Targets));
            }
            let other = |new: &Region| same(new, |old, new| old.version == new.version && old.root != new.root);
            if new.regions.iter().any(other) {
                return Err(Refused::Differs(Part::Targets));
            }
        }
        self.fresh(new.expires, Part::Targets, now)?;
        self.seen = self.seen.max(new.made);
        self.targets = Some((timestamp.targets, new));
        Ok(())
    }

    /// Whether new packs may still be taken from the list of regions.
    ///
    /// # Errors
    /// [`Refused::NoRoot`] or [`Refused::Expired`].
    pub fn check_targets(&self, now: i64) -> Result<(), Refused> {
        let (_, targets) = self.targets.as_ref().ok_or(Refused::NoRoot)?;
        self.fresh(targets.expires, Part::Targets, now)
    }

    fn fresh(&self, expires: i64, part: Part, now: i64) -> Result<(), Refused> {
        if now.max(self.seen) < expires { Ok(()) } else { Err(Refused::Expired(part)) }
    }
}
