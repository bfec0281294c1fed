//! A toolbox on a shelf: what outlives a restart, a damaged store, and an erasure.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod support;

use std::path::Path;
use std::time::{Duration, Instant};

use besace_domain::{Contact, Need, RecordId};
use besace_engine::{Clock, Engine, Folder, SystemClock};
use besace_engine_api::{Fault, FileIn, Handler, Kept, Phase, Protection, Save, Unlock};
use rusqlite::Connection;
use support::secret;

const CODE: &str = "482916";

fn start(folder: &Path) -> Engine<SystemClock> {
    Engine::new(Folder::open(folder).unwrap(), SystemClock, |_| {}).with_cheap_codes()
}

fn contact(name: &str) -> Save<Contact> {
    Save { id: None, entry: Contact { name: name.into(), needs: vec![Need::Talk], ..Contact::default() } }
}

#[test]
fn amina_makes_a_toolbox_and_finds_her_sister_again_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();

    // 1. A new toolbox, with one contact and a directory.
    let mut engine = start(folder.path());
    assert_eq!(engine.status(()).unwrap().kept, Kept::Files);
    engine.create(Protection::Code(secret(CODE))).unwrap();
    engine.save_contact(contact("Nadia")).unwrap();
    engine.install_directory(FileIn(support::pack())).unwrap();
    drop(engine);

    // 2. After a restart it opens with the code, and with nothing else.
    let mut engine = start(folder.path());
    let status = engine.status(()).unwrap();
    assert_eq!((status.phase, status.by_code), (Phase::Locked { wait_seconds: 0 }, true));
    let wrong = engine.unlock(Unlock::Secret(secret("000000"))).unwrap_err();
    assert_eq!(wrong, Fault::WrongSecret { tries_left: 4, wait_seconds: 0 });
    engine.unlock(Unlock::Secret(secret(CODE))).unwrap();
    let home = engine.home(()).unwrap();
    assert_eq!(home.people[0].name, "Nadia");
    assert_eq!(home.directory.unwrap().services, 2);
}

#[test]
fn a_phone_that_two_people_share_opens_to_each_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let files = || {
        let names = std::fs::read_dir(folder.path()).unwrap().flatten().map(|entry| entry.file_name());
        let mut names: Vec<_> = names.map(|name| name.to_string_lossy().into_owned()).collect();
        names.retain(|name| name.starts_with("toolbox"));
        names.sort();
        names
    };

    // 1. Amina by a code, Boris by a passphrase.
    let mut engine = start(folder.path());
    engine.create(Protection::Code(secret(CODE))).unwrap();
    engine.save_contact(contact("Nadia")).unwrap();
    engine.lock(()).unwrap();
    engine.create_another(Protection::Passphrase(secret("une pomme verte"))).unwrap();
    engine.save_contact(contact("Oleg")).unwrap();
    drop(engine);
    assert_eq!(files(), ["toolbox-2.db", "toolbox.db"]);

    // 2. After a restart letters can be typed, and each finds their own.
    let mut engine = start(folder.path());
    assert!(!engine.status(()).unwrap().by_code);
    engine.unlock(Unlock::Secret(secret(CODE))).unwrap();
    assert_eq!(engine.contacts(()).unwrap().people[0].name, "Nadia");
    engine.lock(()).unwrap();
    engine.unlock(Unlock::Secret(secret("une pomme verte"))).unwrap();
    assert_eq!(engine.contacts(()).unwrap().people[0].name, "Oleg");

    // 3. Amina leaves; her place is free for somebody else, and there are no more than four.
    engine.lock(()).unwrap();
    engine.unlock(Unlock::Secret(secret(CODE))).unwrap();
    engine.erase(()).unwrap();
    assert_eq!(files(), ["toolbox-2.db"]);
    for code in ["100001", "100002", "100003"] {
        engine.create_another(Protection::Code(secret(code))).unwrap();
        engine.lock(()).unwrap();
        // Choosing a code is a try on the toolboxes of the others; opening them ends the count.
        engine.unlock(Unlock::Secret(secret("une pomme verte"))).unwrap();
        engine.lock(()).unwrap();
    }
    assert_eq!(files().len(), 4);
    let fifth = engine.create_another(Protection::Code(secret("100004"))).unwrap_err();
    assert_eq!(fifth, Fault::ToolboxExists);
}

/// A clock that a test sets.
#[derive(Clone, Default)]
struct Set(std::rc::Rc<std::cell::Cell<i64>>);

impl Clock for Set {
    fn utc_ms(&self) -> i64 {
        1_800_000_000_000 + self.0.get()
    }

    fn offset_minutes(&self, _: i64) -> i32 {
        60
    }
}

#[test]
fn wrong_codes_wait_longer_and_longer_also_over_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let clock = Set::default();
    let start = || Engine::new(Folder::open(folder.path()).unwrap(), clock.clone(), |_| {}).with_cheap_codes();
    let mut engine = start();
    engine.create(Protection::Code(secret(CODE))).unwrap();
    engine.lock(()).unwrap();
    for left in (0..5).rev() {
        let wait_seconds = if left == 0 { 30 } else { 0 };
        let fault = engine.unlock(Unlock::Secret(secret("000000"))).unwrap_err();
        assert_eq!(fault, Fault::WrongSecret { tries_left: left, wait_seconds });
    }
    drop(engine);

    let mut engine = start();
    assert_eq!(engine.status(()).unwrap().phase, Phase::Locked { wait_seconds: 30 });
    assert_eq!(engine.unlock(Unlock::Secret(secret(CODE))).unwrap_err(), Fault::MustWait { seconds: 30 });
    clock.0.set(30_000);
    engine.unlock(Unlock::Secret(secret(CODE))).unwrap();
}

#[test]
fn a_damaged_record_is_told_and_the_others_open() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = start(folder.path());
    engine.create(Protection::Code(secret(CODE))).unwrap();
    let broken = engine.save_contact(contact("Broken")).unwrap();
    let whole = engine.save_contact(contact("Whole")).unwrap();
    drop(engine);

    let file = Connection::open(folder.path().join("toolbox.db")).unwrap();
    file.execute("UPDATE records SET blob = zeroblob(length(blob)) WHERE id = ?1", [broken.0]).unwrap();
    drop(file);

    let mut engine = start(folder.path());
    let status = engine.unlock(Unlock::Secret(secret(CODE))).unwrap();
    assert_eq!((status.phase, status.damaged), (Phase::Open, 1));
    assert_eq!(engine.contact(whole).unwrap().contact.name, "Whole");
    assert_eq!(engine.contact(broken).unwrap_err(), Fault::NotFound);
    // Taking a file in brings it back only under another name: the damaged one stays as evidence.
    engine.save_contact(contact("Anew")).unwrap();
}

#[test]
fn a_store_that_is_none_is_told_and_can_be_erased() {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in
        [("toolbox.db", &b"this is no database at all, only text"[..]), ("directory.db", &[0xAA; 5000])]
    {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    let mut engine = start(folder.path());
    assert_eq!(engine.status(()).unwrap_err(), Fault::Damaged);
    assert_eq!(engine.directory_info(()).unwrap(), None);
    // A damaged directory is simply installed again; a damaged toolbox is erased only when the person says so.
    assert_eq!(engine.install_directory(FileIn(support::pack())).unwrap().services, 2);
    assert_eq!(engine.create(Protection::Code(secret(CODE))).unwrap_err(), Fault::Damaged);
    assert_eq!(engine.erase(()).unwrap().phase, Phase::Empty);
    engine.create(Protection::Code(secret(CODE))).unwrap();
}

#[test]
fn three_hundred_contacts_are_erased_within_a_second_and_nothing_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = start(folder.path());
    engine.create(Protection::Code(secret(CODE))).unwrap();
    let cards: String =
        (0..300).map(|n| format!("BEGIN:VCARD\nFN:Person {n}\nNOTE:{}\nEND:VCARD\n", "x".repeat(500))).collect();
    assert_eq!(engine.import_contacts(FileIn(cards.into_bytes())).unwrap().added, 300);
    engine.install_directory(FileIn(support::pack())).unwrap();

    let begun = Instant::now();
    assert_eq!(engine.erase(()).unwrap().phase, Phase::Empty);
    let took = begun.elapsed();
    drop(engine);
    assert!(took < Duration::from_secs(5), "even on a busy machine: {took:?}");
    let size: u64 =
        std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().metadata().unwrap().len()).sum();
    assert!(size < 64 * 1024, "an empty store is all that is left: {size} bytes");
}

#[test]
fn a_record_that_is_gone_is_not_found_whatever_is_asked_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = start(folder.path());
    engine.create(Protection::Code(secret(CODE))).unwrap();
    let gone = RecordId([7; 16]);
    assert_eq!(engine.remove(gone).unwrap_err(), Fault::NotFound);
    assert_eq!(engine.undo_remove(gone).unwrap_err(), Fault::NotFound);
    assert_eq!(engine.review_contact(gone).unwrap_err(), Fault::NotFound);
    assert_eq!(engine.tick_step((gone, true)).unwrap_err(), Fault::NotFound);
    assert_eq!(engine.appointment(gone).unwrap_err(), Fault::NotFound);
}
