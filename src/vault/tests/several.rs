//! Several people on one phone, each behind a code of their own.
#![allow(clippy::unwrap_used, reason = "a failed test may panic")]

mod support;

use besace_vault::{Cost, Secret, UnlockError, Vault, unlock_first};
use rusqlite::Connection;
use support::{NOON, code, wrong};

fn boris_code() -> Secret {
    Secret::chosen("739104").unwrap()
}

/// Amina's toolbox and, beside it, that of Boris; both locked.
fn two() -> (Vault, Vault) {
    let open = || Vault::open(Connection::open_in_memory().unwrap()).unwrap();
    let (mut amina, mut boris) = (open(), open());
    amina.create(&code(), Cost::LIGHTEST).unwrap();
    boris.create_beside(&amina, &boris_code(), Cost::LIGHTEST).unwrap();
    amina.lock().unwrap();
    boris.lock().unwrap();
    (amina, boris)
}

#[test]
fn each_code_opens_its_own_toolbox_and_a_right_one_is_no_wrong_try_on_the_other() {
    let (mut amina, mut boris) = two();
    for _ in 0..10 {
        let (at, _) = unlock_first(&mut [&mut amina, &mut boris], &boris_code(), NOON).unwrap();
        assert_eq!(at, 1);
        boris.lock().unwrap();
        assert_eq!(unlock_first(&mut [&mut amina, &mut boris], &code(), NOON).unwrap().0, 0);
        amina.lock().unwrap();
    }
    assert_eq!((amina.wait_seconds(NOON), boris.wait_seconds(NOON)), (Ok(0), Ok(0)));
}

#[test]
fn who_has_a_toolbox_here_gets_no_more_guesses_at_those_of_others() {
    let (mut amina, mut boris) = two();
    // Boris guesses at Amina's code, and opens his own after each four guesses so that his tries count anew.
    for _ in 0..4 {
        let guess = unlock_first(&mut [&mut amina, &mut boris], &wrong(), NOON).unwrap_err();
        assert!(matches!(guess, UnlockError::Wrong { .. }));
    }
    assert_eq!(unlock_first(&mut [&mut amina, &mut boris], &boris_code(), NOON).unwrap().0, 1);
    boris.lock().unwrap();
    unlock_first(&mut [&mut amina, &mut boris], &wrong(), NOON).unwrap_err();
    // Amina's toolbox has seen five: the right code has to wait too, and is told so rather than called wrong.
    assert_eq!(amina.wait_seconds(NOON).unwrap(), 30);
    let told = unlock_first(&mut [&mut amina, &mut boris], &code(), NOON).unwrap_err();
    assert_eq!(told, UnlockError::MustWait { seconds: 30 });
    // Boris's own opens meanwhile, and hers after the wait.
    assert_eq!(unlock_first(&mut [&mut amina, &mut boris], &boris_code(), NOON).unwrap().0, 1);
    boris.lock().unwrap();
    assert_eq!(unlock_first(&mut [&mut amina, &mut boris], &code(), NOON + 30_000).unwrap().0, 0);
}

#[test]
fn a_toolbox_that_is_not_there_or_damaged_keeps_no_other_shut() {
    let (mut amina, _) = two();
    let mut empty = Vault::open(Connection::open_in_memory().unwrap()).unwrap();
    assert_eq!(unlock_first(&mut [&mut empty, &mut amina], &code(), NOON).unwrap().0, 1);
    let none = unlock_first(&mut [&mut empty], &code(), NOON).unwrap_err();
    assert_eq!(none, UnlockError::Vault(besace_vault::VaultError::Empty));
}
