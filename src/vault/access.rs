//! Opening, unlocking, locking, and changing what unlocks.

use crate::{
    Phase, UnlockError, VaultError, erase, schema,
    several::{open_first, unlock_first},
    state::{self, SLOTS, SPACE},
    waits::Tries,
};
use besace_crypto::{
    Cost, DataKey, EpochKey, OpenError, Opened, RecoveryCode, Secret, SlotKind, SlotTable, open_epoch_key, random,
    seal_epoch_key,
};
use rusqlite::{Connection, TransactionBehavior};

const FIRST_EPOCH: u32 = 1;

/// The keys of an unlocked store; dropping it wipes them.
pub(crate) struct Session {
    data_key: DataKey,
    pub(crate) space: [u8; 16],
    /// In rising order of epochs; the last one seals what is written.
    pub(crate) epochs: Vec<(u32, EpochKey)>,
    by_recovery: bool,
}

/// A store of sealed records over a SQLite connection.
pub struct Vault {
    pub(crate) conn: Connection,
    pub(crate) session: Option<Session>,
    /// Whether locking keeps the records, as opposed to a session that leaves nothing.
    kept: bool,
}

/// What else unlocking told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unlocked {
    /// The key slots are damaged though this one still opened: offer a new recovery code and code.
    pub slots_damaged: bool,
}

impl Vault {
    /// Takes over a connection, sets it up and finishes an erasure that was cut short.
    ///
    /// A damaged store is refused and left as it is.
    pub fn open(mut conn: Connection) -> Result<Self, VaultError> {
        schema::prepare(&mut conn)?;
        let mut vault = Self { conn, session: None, kept: true };
        if state::meta(&vault.conn, state::ERASING)?.is_some() {
            erase::finish(&mut vault.conn)?;
        }
        // A store with records but without slots must never pass for a new one.
        if vault.phase()? == Phase::Locked {
            state::slots(&vault.conn)?;
            state::space(&vault.conn)?;
        }
        Ok(vault)
    }

    /// Starts a session that leaves nothing: in memory, unlocked, gone when locked or dropped.
    pub fn leaving_nothing() -> Result<Self, VaultError> {
        let mut conn = Connection::open_in_memory()?;
        schema::prepare(&mut conn)?;
        let mut vault = Self { conn, session: None, kept: false };
        vault.begin(DataKey::generate()?, None)?;
        Ok(vault)
    }

    /// Tells what can be done now.
    pub fn phase(&self) -> Result<Phase, VaultError> {
        Ok(match self.session {
            Some(_) => Phase::Unlocked,
            None if state::holds_nothing(&self.conn)? => Phase::Empty,
            None => Phase::Locked,
        })
    }

    /// Starts a new toolbox, protected by a code or passphrase, and leaves it unlocked.
    ///
    /// Use [`Secret::chosen`], which refuses short ones, and [`Cost::STANDARD`].
    pub fn create(&mut self, secret: &Secret, cost: Cost) -> Result<(), VaultError> {
        let data_key = DataKey::generate()?;
        let slots = SlotTable::create(&data_key, secret, cost)?;
        self.kept = true;
        self.begin(data_key, Some(slots))
    }

    /// As [`create`](Self::create), beside a toolbox of somebody else on the same device ([`unlock_first`]).
    pub fn create_beside(&mut self, neighbour: &Self, secret: &Secret, cost: Cost) -> Result<(), VaultError> {
        let data_key = DataKey::generate()?;
        let slots = SlotTable::create_beside(&state::slots(&neighbour.conn)?, &data_key, secret, cost)?;
        self.kept = true;
        self.begin(data_key, Some(slots))
    }

    fn begin(&mut self, data_key: DataKey, slots: Option<SlotTable>) -> Result<(), VaultError> {
        let space: [u8; 16] = random()?;
        let epoch_key = EpochKey::generate()?;
        let sealed = seal_epoch_key(&data_key, &space, FIRST_EPOCH, &epoch_key)?;
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        if !state::holds_nothing(&tx)? {
            return Err(VaultError::NotEmpty);
        }
        if let Some(slots) = slots {
            state::set_meta(&tx, SLOTS, slots.as_bytes())?;
        }
        state::set_meta(&tx, SPACE, &space)?;
        tx.execute("INSERT INTO keyring (epoch, sealed) VALUES (?1, ?2)", (FIRST_EPOCH, sealed))?;
        state::set_tries(&tx, &Tries::default())?;
        tx.commit()?;
        let epochs = vec![(FIRST_EPOCH, epoch_key)];
        self.session = Some(Session { data_key, space, epochs, by_recovery: false });
        Ok(())
    }

    /// Unlocks with a code or passphrase. `now_ms` is the wall clock, in milliseconds since 1970.
    ///
    /// The try is counted as wrong, and synchronised to the device, before it is made: killing the
    /// program in between does not help. An unlocked store stays unlocked if the code is wrong.
    pub fn unlock(&mut self, secret: &Secret, now_ms: u64) -> Result<Unlocked, UnlockError> {
        unlock_first(&mut [self], secret, now_ms).map(|(_, unlocked)| unlocked)
    }

    /// Unlocks with the printed recovery code. No wait: 128 random bits need none.
    pub fn unlock_with_recovery(&mut self, code: &RecoveryCode) -> Result<Unlocked, UnlockError> {
        let slots = self.stored_slots()?;
        let opened = match slots.open_with_recovery(code) {
            Ok(opened) => opened,
            Err(OpenError::Wrong) => {
                let tries = state::tries(&self.conn)?;
                let tries_left_before_wait = tries.left_before_wait();
                return Err(UnlockError::Wrong { tries_left_before_wait, wait_seconds: 0 });
            }
            Err(OpenError::SlotsDamaged) => return Err(UnlockError::Damaged),
            Err(other) => return Err(other.into()),
        };
        state::set_tries(&self.conn, &Tries::default())?;
        self.enter(opened, true)
    }

    /// Seconds until the next try with a code or passphrase; 0 if none is due.
    pub fn wait_seconds(&self, now_ms: u64) -> Result<u64, VaultError> {
        Ok(state::tries(&self.conn)?.left_ms(now_ms).div_ceil(1000))
    }

    /// Locks: wipes the keys. A session that leaves nothing is erased by it.
    pub fn lock(&mut self) -> Result<(), VaultError> {
        self.session = None;
        if self.kept { Ok(()) } else { self.erase() }
    }

    /// Replaces the code or passphrase by a new one, after checking the current one as a try.
    pub fn change_secret(
        &mut self,
        current: &Secret,
        new: &Secret,
        cost: Cost,
        now_ms: u64,
    ) -> Result<(), UnlockError> {
        let (_, Opened { key, .. }) = open_first(&mut [self], current, now_ms)?;
        Ok(self.rewrite_slots(|slots| slots.set_secret(&key, new, cost))?)
    }

    /// Sets a new code or passphrase in a session that was entered by recovery code.
    pub fn replace_lost_secret(&mut self, new: &Secret, cost: Cost) -> Result<(), VaultError> {
        let session = self.session.take().ok_or(VaultError::Locked)?;
        let done = if session.by_recovery {
            self.rewrite_slots(|slots| slots.set_secret(&session.data_key, new, cost))
        } else {
            Err(VaultError::NeedsCurrentSecret)
        };
        self.session = Some(session);
        done
    }

    /// Makes a new recovery code, to be printed or written down. The former one is void.
    pub fn new_recovery_code(&mut self) -> Result<RecoveryCode, VaultError> {
        let code = RecoveryCode::generate()?;
        self.with_data_key(|slots, data_key| slots.set_recovery(data_key, &code))?;
        Ok(code)
    }

    /// Makes the recovery code void without a new one.
    pub fn remove_recovery_code(&mut self) -> Result<(), VaultError> {
        self.with_data_key(|slots, _| slots.clear(SlotKind::Recovery))
    }

    pub(crate) fn stored_slots(&self) -> Result<SlotTable, UnlockError> {
        if state::holds_nothing(&self.conn)? {
            return Err(VaultError::Empty.into());
        }
        Ok(state::slots(&self.conn)?)
    }

    pub(crate) fn enter(&mut self, opened: Opened, by_recovery: bool) -> Result<Unlocked, UnlockError> {
        let space = state::space(&self.conn)?;
        let mut epochs = Vec::new();
        let mut broken = None;
        {
            let mut select = self.conn.prepare("SELECT epoch, sealed FROM keyring ORDER BY epoch")?;
            let mut rows = select.query([])?;
            while let Some(row) = rows.next()? {
                let (epoch, sealed): (u32, Vec<u8>) = (row.get(0)?, row.get(1)?);
                match open_epoch_key(&opened.key, &space, epoch, &sealed) {
                    Ok(key) => epochs.push((epoch, key)),
                    Err(error) => broken = Some(error),
                }
            }
        }
        // A lost key of one epoch loses that epoch's records, reported one by one, not all.
        if epochs.is_empty() {
            let lost = VaultError::Damaged("its record keys are gone".into());
            return Err(broken.map_or(lost, VaultError::from).into());
        }
        let slots_damaged = !opened.intact;
        self.session = Some(Session { data_key: opened.key, space, epochs, by_recovery });
        Ok(Unlocked { slots_damaged })
    }

    /// Changes the slots of the unlocked store.
    pub(crate) fn with_data_key(
        &mut self,
        change: impl FnOnce(&mut SlotTable, &DataKey) -> Result<(), besace_crypto::CryptoError>,
    ) -> Result<(), VaultError> {
        let session = self.session.take().ok_or(VaultError::Locked)?;
        let done = self.rewrite_slots(|slots| change(slots, &session.data_key));
        self.session = Some(session);
        done
    }

    fn rewrite_slots(
        &mut self,
        change: impl FnOnce(&mut SlotTable) -> Result<(), besace_crypto::CryptoError>,
    ) -> Result<(), VaultError> {
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut slots = state::slots(&tx)?;
        change(&mut slots)?;
        state::set_meta(&tx, SLOTS, slots.as_bytes())?;
        Ok(tx.commit()?)
    }
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.session.is_some() { "Vault(unlocked)" } else { "Vault(locked)" })
    }
}
