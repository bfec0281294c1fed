//! Guessing at a store: waits hold through restarts, kills and a clock that is set.
#![allow(clippy::unwrap_used, reason = "a failed test may panic")]

mod support;

use besace_vault::{UnlockError, Vault};
use support::{NOON, Phone, code, is_wrong, wrong};

const HOUR: u64 = 3_600_000;
const YEAR: u64 = 365 * 24 * HOUR;

fn must_wait(vault: &mut Vault, now: u64) -> u64 {
    // Even the right code is not tried during a wait.
    match vault.unlock(&code(), now) {
        Err(UnlockError::MustWait { seconds }) => seconds,
        other => unreachable!("expected a wait, got {other:?}"),
    }
}

#[test]
fn the_fifth_wrong_try_and_those_after_it_make_a_guesser_wait() {
    let phone = Phone::new();
    drop(phone.start());
    let mut now = NOON;
    // 1. Four wrong tries in a row, each with a restart between: told how many are left.
    for left in [4, 3, 2, 1] {
        let refused = phone.open().unlock(&wrong(), now).unwrap_err();
        assert_eq!(refused, UnlockError::Wrong { tries_left_before_wait: left, wait_seconds: 0 });
    }
    // 2. The fifth: 30 s, then 2 min, 10 min, 1 h, 1 h. The store is opened anew for each.
    for seconds in [30, 120, 600, 3600, 3600] {
        let refused = phone.open().unlock(&wrong(), now).unwrap_err();
        assert_eq!(refused, UnlockError::Wrong { tries_left_before_wait: 0, wait_seconds: seconds });
        assert_eq!(must_wait(&mut phone.open(), now), seconds);
        assert_eq!(phone.open().wait_seconds(now).unwrap(), seconds);
        now += seconds * 1000 - 1;
        assert_eq!(must_wait(&mut phone.open(), now), 1);
        now += 1;
    }
    // 3. Nothing was wiped. The right code after the wait ends it, and tries count anew.
    let mut vault = phone.open();
    vault.unlock(&code(), now).unwrap();
    vault.lock().unwrap();
    let refused = vault.unlock(&wrong(), now).unwrap_err();
    assert_eq!(refused, UnlockError::Wrong { tries_left_before_wait: 4, wait_seconds: 0 });
}

#[test]
fn a_clock_that_is_set_back_gains_nothing_and_loses_nobody_a_year() {
    let phone = Phone::new();
    drop(phone.start());
    for _ in 0..6 {
        let mut vault = phone.open();
        let now = NOON + vault.wait_seconds(NOON).unwrap() * 1000;
        assert!(is_wrong(&vault.unlock(&wrong(), now)));
    }
    // 1. Half of the two minutes has passed; then the clock goes back a year: all of it again.
    let sixth = NOON + 30_000;
    assert_eq!(must_wait(&mut phone.open(), sixth + 60_000), 60);
    let back = sixth - YEAR;
    assert_eq!(must_wait(&mut phone.open(), back), 120);
    // 2. Back and forth between two readings gains no more than time that seems to pass.
    assert_eq!(must_wait(&mut phone.open(), back + 10_000), 110);
    assert_eq!(must_wait(&mut phone.open(), back), 120, "nothing was stored in between");
    // 3. On the new clock the wait ends after its two minutes, not after a year.
    phone.open().unlock(&code(), back + 120_000).unwrap();
}

#[test]
fn a_clock_set_forward_ends_one_wait_but_not_the_count() {
    // The limit that is said openly: nothing stored can tell a jump from time that passed.
    let phone = Phone::new();
    drop(phone.start());
    let mut now = NOON;
    for _ in 0..8 {
        let _ = phone.open().unlock(&wrong(), now);
        now += YEAR;
    }
    let refused = phone.open().unlock(&wrong(), now).unwrap_err();
    assert_eq!(refused, UnlockError::Wrong { tries_left_before_wait: 0, wait_seconds: 3600 });
    // With the clock put right again the hour is still due, and it is an hour only.
    assert_eq!(must_wait(&mut phone.open(), NOON), 3600);
    phone.open().unlock(&code(), NOON + HOUR).unwrap();
}

#[test]
fn a_try_counts_before_it_is_made() {
    // A copy of the store taken while the code is being tried (as after a kill) has the try counted.
    let phone = Phone::new();
    drop(phone.start());
    let watcher = rusqlite::Connection::open(phone.file()).unwrap();
    let failed = || watcher.query_row("SELECT failed FROM state", [], |row| row.get::<_, i64>(0)).unwrap();
    let slow = besace_vault::Cost::new(32 * 1024, 4, 1).unwrap();
    let mut vault = phone.unlocked();
    vault.change_secret(&code(), &code(), slow, NOON).unwrap();
    vault.lock().unwrap();
    assert_eq!(failed(), 0);
    let guesser = std::thread::spawn(move || vault.unlock(&code(), NOON).is_ok());
    let mut seen = 0;
    while !guesser.is_finished() {
        seen = seen.max(failed());
    }
    assert!(guesser.join().unwrap(), "the code was right");
    assert_eq!((seen, failed()), (1, 0), "counted during the try, forgiven after it");
}
