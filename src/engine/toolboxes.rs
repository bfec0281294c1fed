//! The toolboxes of this device: each in a store of its own, behind its own code, and one open at most.
//!
//! Nothing that a person sees tells how many there are: one lock opens whichever the code is for. The stores are
//! files, so who can list the files of the app can count them.

use besace_engine_api::Fault;
use besace_vault::{Cost, Passkey, Phase, Secret, UnlockError, Unlocked, Vault, VaultError, unlock_first};

use crate::lifecycle::{unlock_fault, vault_fault};
use crate::shelves::Shelves;

/// Most toolboxes on one device: a phone that passes from hand to hand, not a locker room.
const PLACES: u8 = 4;

/// A place on the shelf, and the store that lies there.
struct Kept {
    place: u8,
    vault: Vault,
}

/// The stores of this device, opened at the first call that needs them.
#[derive(Default)]
pub(crate) struct Toolboxes {
    kept: Option<Vec<Kept>>,
    /// Where in `kept` the open one stands.
    open: Option<usize>,
    /// There are stores that cannot be read.
    damaged: bool,
}

impl Toolboxes {
    /// Opens the stores that are there. One that cannot be read stays where it is and hides no other.
    ///
    /// # Errors
    /// Why the only store, or all of them, cannot be read.
    pub fn look(&mut self, shelves: &mut dyn Shelves) -> Result<(), Fault> {
        if self.kept.is_some() {
            return Ok(());
        }
        let mut kept = Vec::new();
        let mut trouble = None;
        let places: Vec<u8> = (0..PLACES).filter(|place| shelves.has_vault(*place)).collect();
        for place in places {
            match shelves.vault(place).and_then(|file| Vault::open(file).map_err(vault_fault)) {
                Ok(vault) => kept.push(Kept { place, vault }),
                Err(fault) => trouble = Some(fault),
            }
        }
        self.damaged = trouble.is_some();
        match trouble {
            Some(fault) if kept.is_empty() => Err(fault),
            _ => {
                self.kept = Some(kept);
                Ok(())
            }
        }
    }

    /// The open one.
    pub fn open(&mut self) -> Option<&mut Vault> {
        let kept = self.kept.as_mut()?.get_mut(self.open?)?;
        Some(&mut kept.vault)
    }

    /// Those that hold a toolbox, without the open one.
    fn closed(&mut self) -> Vec<&mut Vault> {
        let open = self.open;
        let kept = self.kept.iter_mut().flatten().enumerate();
        let others = kept.filter(|(at, _)| Some(*at) != open).map(|(_, kept)| &mut kept.vault);
        others.filter(|vault| !matches!(vault.phase(), Ok(Phase::Empty))).collect()
    }

    /// Whether somebody has a toolbox here beside the open one.
    pub fn has_closed(&mut self) -> bool {
        self.damaged || !self.closed().is_empty()
    }

    /// Whether all that are closed open by a code of digits.
    pub fn open_by_code(&mut self) -> bool {
        let closed = self.closed();
        !closed.is_empty() && closed.iter().all(|vault| vault.opens_by_code().unwrap_or(false))
    }

    /// Seconds until the next try with a code.
    pub fn wait_seconds(&mut self, now_ms: u64) -> Result<u64, Fault> {
        let waits = self.closed().into_iter().map(|vault| vault.wait_seconds(now_ms).map_err(vault_fault));
        Ok(waits.collect::<Result<Vec<_>, _>>()?.into_iter().min().unwrap_or(0))
    }

    /// Opens the toolbox that a code or passphrase is for.
    pub fn unlock(&mut self, secret: &Secret, now_ms: u64) -> Result<Unlocked, UnlockError> {
        let unlocked = unlock_first(&mut self.closed(), secret, now_ms)?.1;
        self.note_open();
        Ok(unlocked)
    }

    /// The passkeys that open one of them.
    pub fn passkeys(&mut self) -> Vec<Passkey> {
        self.closed().into_iter().filter_map(|vault| vault.passkey().ok().flatten()).collect()
    }

    /// Opens the first toolbox that `unlock` can: by a key that needs no waits.
    pub fn unlock_first_by(
        &mut self,
        unlock: impl Fn(&mut Vault) -> Result<Unlocked, UnlockError>,
    ) -> Result<Unlocked, UnlockError> {
        let mut refusal = UnlockError::Vault(VaultError::Empty);
        for vault in self.closed() {
            match unlock(vault) {
                Ok(unlocked) => {
                    self.note_open();
                    return Ok(unlocked);
                }
                Err(error) => refusal = error,
            }
        }
        Err(refusal)
    }

    fn note_open(&mut self) {
        let unlocked = |kept: &Kept| matches!(kept.vault.phase(), Ok(Phase::Unlocked));
        self.open = self.kept.iter().flatten().position(unlocked);
    }

    /// Refuses a code that opens somebody else's toolbox: the two could not be told apart. It is a try like any other,
    /// so nobody can find codes out by choosing them.
    pub fn refuse_taken(&mut self, secret: &Secret, now_ms: u64) -> Result<(), Fault> {
        let mut closed = self.closed();
        if closed.is_empty() {
            return Ok(());
        }
        match unlock_first(&mut closed, secret, now_ms) {
            Ok((at, _)) => {
                if let Some(vault) = closed.get_mut(at) {
                    vault.lock().map_err(vault_fault)?;
                }
                Err(Fault::SecretTaken)
            }
            Err(UnlockError::Wrong { .. } | UnlockError::Damaged) => Ok(()),
            Err(error) => Err(unlock_fault(error)),
        }
    }

    /// Makes a toolbox in a free place and leaves it open; `fill` is called on it, and undone where it fails.
    pub fn add(
        &mut self,
        shelves: &mut dyn Shelves,
        secret: &Secret,
        cost: Cost,
        fill: impl FnOnce(&mut Vault) -> Result<(), VaultError>,
    ) -> Result<(), Fault> {
        self.look(shelves)?;
        let empty = |kept: &Kept| matches!(kept.vault.phase(), Ok(Phase::Empty));
        let at = match self.kept.iter().flatten().position(empty) {
            Some(at) => at,
            None => self.take_place(shelves)?,
        };
        let kept = self.kept.get_or_insert_default();
        let mut chosen = kept.swap_remove(at);
        let made = match kept.iter().find(|kept| matches!(kept.vault.phase(), Ok(Phase::Locked))) {
            Some(neighbour) => chosen.vault.create_beside(&neighbour.vault, secret, cost),
            None => chosen.vault.create(secret, cost),
        };
        let filled = made.and_then(|()| {
            // What is undone here is only our own: making it is refused where there is a toolbox.
            fill(&mut chosen.vault).inspect_err(|_| {
                let _ = chosen.vault.erase();
            })
        });
        kept.push(chosen);
        self.note_open();
        filled.map_err(vault_fault)
    }

    /// Opens a store in a place that is free.
    fn take_place(&mut self, shelves: &mut dyn Shelves) -> Result<usize, Fault> {
        let kept = self.kept.get_or_insert_default();
        let taken = |place: &u8| kept.iter().any(|kept| kept.place == *place) || shelves.has_vault(*place);
        let place = (0..PLACES).find(|place| !taken(place)).ok_or(Fault::ToolboxExists)?;
        let vault = shelves.vault(place).and_then(|file| Vault::open(file).map_err(vault_fault))?;
        kept.push(Kept { place, vault });
        Ok(kept.len() - 1)
    }

    /// Closes the open one.
    pub fn lock(&mut self) -> Result<(), Fault> {
        let locked = self.open().map_or(Ok(()), Vault::lock).map_err(vault_fault);
        self.open = None;
        locked
    }

    /// Erases the open one and leaves those of others.
    pub fn erase_open(&mut self, shelves: &mut dyn Shelves) -> Result<(), Fault> {
        let (Some(kept), Some(at)) = (self.kept.as_mut(), self.open.take()) else { return Ok(()) };
        let mut gone = kept.swap_remove(at);
        // The keys first. One too damaged for that is removed with its file.
        let _ = gone.vault.erase();
        drop(gone.vault);
        shelves.erase_vault(gone.place)
    }

    /// Erases all, and lets go of them.
    pub fn erase_all(&mut self) {
        for kept in self.kept.iter_mut().flatten() {
            let _ = kept.vault.erase();
        }
        *self = Self::default();
    }
}
