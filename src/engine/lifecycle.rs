//! Making, opening, closing and erasing the toolbox.

use besace_engine_api::{Event, Fault, Passkey, Phase, PhoneKey, Protection, Secret, SecretChange, Status, Unlock};
use besace_vault::{Change, RecoveryCode, UnlockError, Unlocked, Vault, VaultError};

use crate::carry::Unread;
use crate::clock::Clock;
use crate::engine::Engine;
use crate::records::{Loaded, Records};
use crate::reports::Reports;

/// Fewest digits of a code.
const CODE: usize = 6;
/// Fewest characters of a passphrase.
const PASSPHRASE: usize = 8;
/// Wrong tries before the first wait, for a text that could not even be tried.
const TRIES: u8 = 5;

impl<C: Clock> Engine<C> {
    pub(crate) fn tell_status(&mut self) -> Result<Status, Fault> {
        let now = self.millis();
        let kept = self.kept();
        let damaged = self.records.as_ref().map_or(0, |records| records.damaged);
        let (phase, by_code, passkeys) = if self.records.is_some() {
            let vault = self.vault()?;
            let passkeys = vault.passkey().map_err(vault_fault)?.into_iter().collect();
            (Phase::Open, vault.opens_by_code().map_err(vault_fault)?, passkeys)
        } else {
            let toolboxes = self.toolboxes()?;
            let wait = toolboxes.wait_seconds(now)?;
            let locked = Phase::Locked { wait_seconds: u32::try_from(wait).unwrap_or(u32::MAX) };
            let phase = if toolboxes.has_closed() { locked } else { Phase::Empty };
            (phase, toolboxes.open_by_code(), toolboxes.passkeys())
        };
        let passkeys = passkeys.into_iter().map(|key| Passkey { id: key.id, salt: key.salt.into() }).collect();
        Ok(Status { phase, kept, by_code, passkeys, damaged })
    }

    /// Makes the first toolbox of this device; `another` allows it to stand beside those of others, which are locked.
    pub(crate) fn make_toolbox(&mut self, protection: &Protection, another: bool) -> Result<Status, Fault> {
        match self.tell_status()?.phase {
            Phase::Empty => {}
            Phase::Locked { .. } if another => {}
            _ => return Err(Fault::ToolboxExists),
        }
        match chosen(protection)? {
            Some((secret, by_code)) => self.put_on_shelf(&secret, |vault| vault.note_by_code(by_code))?,
            None => self.session = Some(Vault::leaving_nothing().map_err(vault_fault)?),
        }
        self.load()
    }

    fn put_on_shelf(
        &mut self,
        secret: &besace_vault::Secret,
        fill: impl FnOnce(&mut Vault) -> Result<(), VaultError>,
    ) -> Result<(), Fault> {
        let (now, cost) = (self.millis(), self.cost);
        self.toolboxes()?.refuse_taken(secret, now)?;
        self.toolboxes.add(&mut *self.shelves, secret, cost, fill)
    }

    /// Moves the toolbox of a session onto the shelf. Until all of it is there, the session goes on.
    pub(crate) fn keep_session(&mut self, protection: &Protection) -> Result<Status, Fault> {
        let (secret, by_code) = chosen(protection)?.ok_or(Fault::WeakSecret)?;
        if self.records.is_none() {
            return Err(Fault::Locked);
        }
        let mut session = self.session.take().ok_or(Fault::ToolboxExists)?;
        match self.copy_to_shelf(&session, &secret, by_code) {
            Ok(()) => {
                session.lock().map_err(vault_fault)?;
                self.load()
            }
            Err(fault) => {
                self.session = Some(session);
                Err(fault)
            }
        }
    }

    fn copy_to_shelf(&mut self, session: &Vault, secret: &besace_vault::Secret, by_code: bool) -> Result<(), Fault> {
        let records = session.all().map_err(vault_fault)?.records;
        let changes: Vec<_> =
            records.iter().map(|record| Change::Put { id: record.id, expected: 0, content: &record.content }).collect();
        self.put_on_shelf(secret, |vault| {
            vault.note_by_code(by_code)?;
            vault.apply(&changes).map(|_| ())
        })
    }

    pub(crate) fn open_toolbox(&mut self, unlock: &Unlock) -> Result<Status, Fault> {
        let status = self.tell_status()?;
        match status.phase {
            Phase::Empty => return Err(Fault::NoToolbox),
            Phase::Open => return Ok(status),
            Phase::Locked { .. } => {}
        }
        let now = self.millis();
        let toolboxes = self.toolboxes()?;
        let Unlocked { slots_damaged } = match unlock {
            Unlock::Secret(secret) => toolboxes.unlock(&typed(secret)?, now),
            Unlock::RecoveryCode(code) => {
                let code = recovery_code(code)?;
                toolboxes.unlock_first_by(|vault| vault.unlock_with_recovery(&code))
            }
            Unlock::Phone(key) => {
                let key = phone_key(key)?;
                toolboxes.unlock_first_by(|vault| vault.unlock_with_phone(&key))
            }
        }
        .map_err(unlock_fault)?;
        let mut status = self.load()?;
        if slots_damaged && let Some(records) = &mut self.records {
            records.damaged += 1;
            status.damaged = records.damaged;
        }
        Ok(status)
    }

    fn load(&mut self) -> Result<Status, Fault> {
        let now = self.now();
        let Loaded { own, prepared, rows, reports } = Records::load(self.vault()?, now)?;
        (self.records, self.carry, self.unread) = (Some(own), None, Some(Unread { rows, prepared }));
        // In a browser the worker begins, once that part of the engine is there (`later`).
        #[cfg(not(target_arch = "wasm32"))]
        let _ = self.at_desk(|_| Ok(()));
        self.go_on_with_reports(reports);
        self.tell(Event::PhaseChanged);
        self.tell_status()
    }

    pub(crate) fn close_toolbox(&mut self) -> Result<Status, Fault> {
        (self.records, self.carry, self.unread) = (None, None, None);
        self.reports.lock();
        match self.session.take() {
            // Dropping it would do; erasing also wipes what SQLite still holds in memory.
            Some(mut session) => session.lock().map_err(vault_fault)?,
            None => self.toolboxes.lock()?,
        }
        self.tell(Event::PhaseChanged);
        self.tell_status()
    }

    pub(crate) fn replace_secret(&mut self, change: &SecretChange) -> Result<(), Fault> {
        let (now, cost) = (self.millis(), self.cost);
        self.keeping()?;
        let (new, by_code) = chosen(&change.new)?.ok_or(Fault::WeakSecret)?;
        self.toolboxes()?.refuse_taken(&new, now)?;
        let vault = self.vault()?;
        if let Ok(code) = RecoveryCode::from_typed_text(&change.now.0) {
            vault.unlock_with_recovery(&code).map_err(unlock_fault)?;
            vault.replace_lost_secret(&new, cost).map_err(vault_fault)?;
        } else if change.now.0.trim().is_empty() {
            // After the recovery code opened the toolbox there is no present code to type.
            vault.replace_lost_secret(&new, cost).map_err(vault_fault)?;
        } else {
            vault.change_secret(&typed(&change.now)?, &new, cost, now).map_err(unlock_fault)?;
        }
        vault.note_by_code(by_code).map_err(vault_fault)
    }

    pub(crate) fn make_recovery_code(&mut self) -> Result<String, Fault> {
        self.keeping()?;
        let code = self.vault()?.new_recovery_code().map_err(vault_fault)?;
        Ok(code.to_printed_text().to_string())
    }

    pub(crate) fn let_phone_open(&mut self, passkey: Passkey, key: &PhoneKey) -> Result<(), Fault> {
        self.keeping()?;
        let passkey = besace_vault::Passkey::new(passkey.id, &passkey.salt).ok_or(Fault::Internal)?;
        self.vault()?.set_passkey(&passkey, &phone_key(key)?).map_err(vault_fault)
    }

    pub(crate) fn let_phone_open_no_more(&mut self) -> Result<(), Fault> {
        self.keeping()?;
        self.vault()?.remove_passkey().map_err(vault_fault)
    }

    /// Erases everything: the keys first, so that what follows may fail and still nobody can read. Where others have a
    /// toolbox here, those and the directory stay.
    pub(crate) fn erase_all(&mut self) -> Result<Status, Fault> {
        // Signed now, while there are keys, and sent after: erasing here waits for nobody.
        self.farewell = self.prepare_farewell();
        let open = self.records.is_some();
        (self.records, self.carry, self.unread) = (None, None, None);
        self.session = None;
        self.reports = Reports::default();
        if open && self.toolboxes.has_closed() {
            self.toolboxes.erase_open(&mut *self.shelves)?;
            self.tell(Event::PhaseChanged);
            return self.tell_status();
        }
        // A vault too damaged to be opened is removed with its file.
        let _ = self.toolboxes();
        self.toolboxes.erase_all();
        self.directory.close();
        self.shelves.erase()?;
        self.tell(Event::PhaseChanged);
        self.tell(Event::DirectoryChanged);
        self.tell_status()
    }

    /// The toolbox must be open, and one that is kept: a session has no code to change.
    fn keeping(&self) -> Result<(), Fault> {
        match (&self.records, &self.session) {
            (None, _) => Err(Fault::Locked),
            (_, Some(_)) => Err(Fault::NoToolbox),
            _ => Ok(()),
        }
    }

    fn millis(&self) -> u64 {
        u64::try_from(self.clock.utc_ms()).unwrap_or(0)
    }
}

/// The new code or passphrase, checked, and whether it is a code; none for a session that leaves nothing.
fn chosen(protection: &Protection) -> Result<Option<(besace_vault::Secret, bool)>, Fault> {
    let (secret, by_code) = match protection {
        Protection::Code(secret) => (secret, true),
        Protection::Passphrase(secret) => (secret, false),
        Protection::SessionOnly => return Ok(None),
    };
    let text = secret.0.trim();
    let strong = if by_code {
        text.chars().all(char::is_numeric) && text.chars().count() >= CODE
    } else {
        text.chars().count() >= PASSPHRASE
    };
    if !strong {
        return Err(Fault::WeakSecret);
    }
    besace_vault::Secret::chosen(text).map(|secret| Some((secret, by_code))).map_err(|_| Fault::WeakSecret)
}

/// A passphrase for a file.
pub(crate) fn file_passphrase(secret: &Secret) -> Result<besace_vault::Secret, Fault> {
    match chosen(&Protection::Passphrase(secret.clone()))? {
        Some((secret, _)) => Ok(secret),
        None => Err(Fault::WeakSecret),
    }
}

/// What was typed to get in. What cannot be a secret at all is simply not the right one.
pub(crate) fn typed(secret: &Secret) -> Result<besace_vault::Secret, Fault> {
    besace_vault::Secret::typed(&secret.0).map_err(|_| Fault::WrongSecret { tries_left: TRIES, wait_seconds: 0 })
}

fn recovery_code(secret: &Secret) -> Result<RecoveryCode, Fault> {
    RecoveryCode::from_typed_text(&secret.0).map_err(|_| Fault::WrongSecret { tries_left: TRIES, wait_seconds: 0 })
}

fn phone_key(key: &PhoneKey) -> Result<besace_vault::PhoneKey, Fault> {
    besace_vault::PhoneKey::from_bytes(&key.0).ok_or(Fault::Internal)
}

pub(crate) fn unlock_fault(error: UnlockError) -> Fault {
    match error {
        UnlockError::Wrong { tries_left_before_wait, wait_seconds } => Fault::WrongSecret {
            tries_left: u8::try_from(tries_left_before_wait).unwrap_or(u8::MAX),
            wait_seconds: u32::try_from(wait_seconds).unwrap_or(u32::MAX),
        },
        UnlockError::MustWait { seconds } => Fault::MustWait { seconds: u32::try_from(seconds).unwrap_or(u32::MAX) },
        UnlockError::Damaged => Fault::Damaged,
        UnlockError::Vault(error) => vault_fault(error),
    }
}

/// A vault's error in the words of the engine. Its details may name files, so they go no further.
pub(crate) fn vault_fault(error: VaultError) -> Fault {
    match error {
        VaultError::NotEmpty => Fault::ToolboxExists,
        VaultError::Empty => Fault::NoToolbox,
        VaultError::Locked => Fault::Locked,
        VaultError::Conflict { .. } => Fault::NotFound,
        VaultError::NeedsCurrentSecret => Fault::WrongSecret { tries_left: TRIES, wait_seconds: 0 },
        VaultError::Newer { .. } => Fault::Newer,
        VaultError::Damaged(_) => Fault::Damaged,
        VaultError::Full => Fault::StorageFull,
        VaultError::Busy | VaultError::Storage(_) => Fault::StorageGone,
        VaultError::Crypto(_) => Fault::Internal,
    }
}
