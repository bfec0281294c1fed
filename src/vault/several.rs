//! Several toolboxes on one device, each behind its own code: what is typed is one try on all of them.
//!
//! A wrong code counts for each, since nobody can tell whose it was meant to be. A right one ends the waits of its own
//! toolbox only: who has a toolbox here gets no more guesses at those of others.

use crate::{UnlockError, Unlocked, Vault, VaultError, state, waits::Tries};
use besace_crypto::{OpenError, Opened, Secret, SlotTable};
use rusqlite::TransactionBehavior;

/// Tries a code or passphrase on all and unlocks the first that it opens: its place in `vaults`, and what else it told.
///
/// As [`Vault::unlock`] otherwise. Where none opens and one of them has to wait, that is what is said: the code may
/// have been its own.
pub fn unlock_first(vaults: &mut [&mut Vault], secret: &Secret, now_ms: u64) -> Result<(usize, Unlocked), UnlockError> {
    let (at, opened) = open_first(vaults, secret, now_ms)?;
    match vaults.get_mut(at) {
        Some(vault) => Ok((at, vault.enter(opened, false)?)),
        None => Err(VaultError::Empty.into()),
    }
}

/// A try that was counted as wrong and not made yet.
struct Counted {
    before: Tries,
    after: Tries,
    slots: SlotTable,
}

pub(crate) fn open_first(
    vaults: &mut [&mut Vault],
    secret: &Secret,
    now_ms: u64,
) -> Result<(usize, Opened), UnlockError> {
    let mut tried = Vec::new();
    let mut wait: Option<u64> = None;
    let mut trouble = UnlockError::Vault(VaultError::Empty);
    for (at, vault) in vaults.iter_mut().enumerate() {
        match count_try(vault, now_ms) {
            Ok(counted) => tried.push((at, counted)),
            Err(UnlockError::MustWait { seconds }) => wait = Some(wait.map_or(seconds, |wait| wait.min(seconds))),
            // One that cannot be read must not keep the others shut.
            Err(error) => trouble = error,
        }
    }
    let must_wait = wait.map(|seconds| UnlockError::MustWait { seconds });
    if tried.is_empty() {
        return Err(must_wait.unwrap_or(trouble));
    }
    let note = |at: usize, tries: &Tries| vaults.get(at).map_or(Ok(()), |vault| state::set_tries(&vault.conn, tries));
    let tables: Vec<_> = tried.iter().map(|(_, counted)| &counted.slots).collect();
    match SlotTable::open_first(&tables, secret) {
        Ok((nth, opened)) => {
            let mut found = 0;
            for (n, (at, counted)) in tried.iter().enumerate() {
                if n == nth {
                    found = *at;
                    note(*at, &Tries::default())?;
                } else {
                    note(*at, &counted.before)?;
                }
            }
            Ok((found, opened))
        }
        Err(OpenError::Wrong) => Err(must_wait.unwrap_or_else(|| UnlockError::Wrong {
            tries_left_before_wait: tried.iter().map(|(_, it)| it.after.left_before_wait()).min().unwrap_or(0),
            wait_seconds: tried.iter().map(|(_, it)| it.after.wait_ms / 1000).min().unwrap_or(0),
        })),
        Err(OpenError::SlotsDamaged) => Err(UnlockError::Damaged),
        Err(other) => {
            // Nothing was tried, e.g. for want of memory: that is not the person's doing.
            for (at, counted) in &tried {
                note(*at, &counted.before)?;
            }
            Err(other.into())
        }
    }
}

/// Counts a try as wrong, before it is made.
fn count_try(vault: &mut Vault, now_ms: u64) -> Result<Counted, UnlockError> {
    let slots = vault.stored_slots()?;
    let tx = vault.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let before = state::tries(&tx)?;
    let left = before.left_ms(now_ms);
    if left > 0 {
        if now_ms < before.since_ms {
            state::set_tries(&tx, &before.settled(now_ms))?;
            tx.commit()?;
        }
        return Err(UnlockError::MustWait { seconds: left.div_ceil(1000) });
    }
    let after = before.counted(now_ms);
    state::set_tries(&tx, &after)?;
    tx.commit()?;
    Ok(Counted { before, after, slots })
}
