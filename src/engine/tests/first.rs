//! A toolbox on a shelf: made, closed, opened again after a restart.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use besace_domain::{Contact, Need};
use besace_engine::{Engine, Folder, SystemClock};
use besace_engine_api::{Fault, Handler, Phase, Protection, Save, Secret, Unlock};

#[test]
fn amina_makes_a_toolbox_and_finds_her_sister_again_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let start = || Engine::new(Folder::open(folder.path()).unwrap(), SystemClock, |_| {}).with_cheap_codes();

    // 1. A new toolbox, with one contact.
    let mut engine = start();
    assert_eq!(engine.status(()).unwrap().phase, Phase::Empty);
    assert_eq!(engine.home(()).unwrap_err(), Fault::Locked);
    engine.create(Protection::Code(Secret("482916".into()))).unwrap();
    let nadia = Contact { name: " Nadia\u{0} ".into(), needs: vec![Need::Talk], ..Contact::default() };
    let id = engine.save_contact(Save { id: None, entry: nadia }).unwrap();

    // 2. Closed, it tells nothing.
    engine.lock(()).unwrap();
    assert_eq!(engine.contact(id).unwrap_err(), Fault::Locked);
    drop(engine);

    // 3. After a restart it opens with the code, and with nothing else.
    let mut engine = start();
    let status = engine.status(()).unwrap();
    assert_eq!((status.phase, status.by_code), (Phase::Locked { wait_seconds: 0 }, true));
    let wrong = engine.unlock(Unlock::Secret(Secret("000000".into()))).unwrap_err();
    assert_eq!(wrong, Fault::WrongSecret { tries_left: 4, wait_seconds: 0 });
    engine.unlock(Unlock::Secret(Secret("482916".into()))).unwrap();
    assert_eq!(engine.home(()).unwrap().people[0].name, "Nadia");
}
