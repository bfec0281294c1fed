//! Somebody goes: a worker, a coordinator, an own device. The others go on, and nothing of it stays with who went.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]

mod street;

use besace_domain::DeviceId;
use besace_engine_api::*;
use street::{Phone, Street, at, pair, yes};

/// Everybody asks until nothing is new any more.
fn rest(street: &mut Street, phones: &mut [&mut Phone]) {
    for _ in 0..4 {
        street.settle(phones);
    }
}

fn worker(phone: &mut Phone, name: &str) -> DeviceId {
    let team = phone.engine.team(()).unwrap().unwrap();
    team.workers.iter().find(|worker| worker.name == name).unwrap().device
}

fn turns(phone: &mut Phone) -> Vec<ReceiptWhat> {
    let turn = |what: &ReceiptWhat| matches!(what, ReceiptWhat::ReaderCame { .. } | ReceiptWhat::ReaderWent { .. });
    phone.engine.receipts(()).unwrap().into_iter().map(|line| line.what).filter(turn).collect()
}

#[test]
fn karim_who_coordinated_leaves_and_nadia_goes_on() {
    let (mut street, mut karim, mut amina) = (Street::new(), Phone::new(), Phone::new());
    let space = street.team_and_amina(&mut karim, &mut amina);
    let samir = amina.add_contact("Samir", "");
    amina.share(space, samir);
    street.settle(&mut [&mut amina, &mut karim]);

    // 1. Nadia comes to coordinate too, and can in what Amina shares; Amina is told.
    let mut nadia = Phone::new();
    pair(&mut street, &mut karim, &mut nadia, PairInto::Team { coordinator: true }, PairBy::Qr, "Nadia");
    rest(&mut street, &mut [&mut nadia, &mut karim, &mut amina]);
    assert_eq!(nadia.engine.person(space).unwrap().contacts.len(), 1);
    let readers = amina.engine.teams(()).unwrap()[0].readers.clone();
    assert!(readers.iter().any(|reader| reader.name == "Nadia" && reader.new && reader.coordinator), "{readers:?}");
    assert_eq!(turns(&mut amina), [ReceiptWhat::ReaderCame { who: "Nadia".into() }]);

    // 2. Karim leaves the team while his phone is away: everything else goes on, also with phones stopped dead.
    karim.online(false);
    let gone = worker(&mut nadia, "Karim");
    nadia.engine.remove_worker(gone).unwrap();
    nadia = nadia.crash();
    street.settle(&mut [&mut nadia]);
    nadia = nadia.crash();
    rest(&mut street, &mut [&mut nadia, &mut amina]);
    let readers = amina.engine.teams(()).unwrap()[0].readers.clone();
    assert_eq!(readers.iter().map(|reader| reader.name.as_str()).collect::<Vec<_>>(), ["Nadia"]);
    assert!(turns(&mut amina).contains(&ReceiptWhat::ReaderWent { who: "Karim".into() }));
    let leila = amina.add_contact("Leila", "");
    amina.share(space, leila);
    rest(&mut street, &mut [&mut amina, &mut nadia]);
    assert_eq!(nadia.engine.person(space).unwrap().contacts.len(), 2);

    // 3. His phone comes on: it gets nothing, and keeps nothing.
    karim.online(true);
    rest(&mut street, &mut [&mut karim]);
    assert!(karim.engine.team(()).unwrap().is_none());
    assert!(karim.engine.people(()).unwrap().people.is_empty());
    for secret in ["Samir", "Leila", "Amina"] {
        assert!(!karim.bytes().windows(secret.len()).any(|window| window == secret.as_bytes()), "{secret}");
    }
    // 4. Nadia can still let others in.
    let mut youssef = Phone::new();
    pair(&mut street, &mut nadia, &mut youssef, PairInto::Team { coordinator: false }, PairBy::Qr, "Youssef");
    rest(&mut street, &mut [&mut youssef, &mut nadia, &mut amina]);
    assert_eq!(youssef.engine.person(space).unwrap().contacts.len(), 2);
}

#[test]
fn an_invitation_names_the_colleagues_who_came_after_it_until_it_is_looked_at() {
    let (mut street, mut karim, mut amina) = (Street::new(), Phone::new(), Phone::new());
    karim.engine.create_team(street::pont()).unwrap();
    let code = karim.engine.invite_person("Thursday".into()).unwrap().code;
    street.settle(&mut [&mut karim]);
    let join = |street: &mut Street, karim: &mut Phone, name: &str| {
        let mut phone = Phone::new();
        pair(street, karim, &mut phone, PairInto::Team { coordinator: false }, PairBy::Qr, name);
        rest(street, &mut [&mut phone, karim]);
        phone
    };
    // 1. Two colleagues come, one goes: the invitation that waits names who is there.
    let (mut nadia, mut samir) = (join(&mut street, &mut karim, "Nadia"), join(&mut street, &mut karim, "Samir"));
    let gone = worker(&mut karim, "Samir");
    karim.engine.remove_worker(gone).unwrap();
    rest(&mut street, &mut [&mut karim, &mut nadia, &mut samir]);
    amina.engine.invitation(code.clone()).unwrap();
    street.settle(&mut [&mut amina]);
    let seen = amina.engine.invitation(code.clone()).unwrap();
    let mut names: Vec<_> = seen.readers.iter().map(|reader| reader.name.as_str()).collect();
    names.sort_unstable();
    assert_eq!((seen.state, names), (InvitationState::Ready, vec!["Karim", "Nadia"]));

    // 2. Who comes once she has looked is not on it; they come in later, and she is told.
    let mut leila = join(&mut street, &mut karim, "Leila");
    let space = amina.engine.accept_team(yes(&code)).unwrap();
    let contact = amina.add_contact("Ines", "");
    amina.share(space, contact);
    street.settle(&mut [&mut amina, &mut nadia]);
    assert_eq!(nadia.engine.person(space).unwrap().contacts.len(), 1, "she reads without waiting for Karim");
    assert!(turns(&mut amina).is_empty());
    rest(&mut street, &mut [&mut karim, &mut leila, &mut amina]);
    assert_eq!(leila.engine.person(space).unwrap().contacts.len(), 1);
    assert_eq!(turns(&mut amina), [ReceiptWhat::ReaderCame { who: "Leila".into() }]);
}

#[test]
fn the_old_phone_is_taken_off_the_list_and_empties_itself() {
    let (mut street, mut karim, mut phone) = (Street::new(), Phone::new(), Phone::new());
    let space = street.team_and_amina(&mut karim, &mut phone);
    let nadia = phone.add_contact("Nadia", "");
    let visit = phone.add_appointment("Papers", Some(nadia), "2026-12-10T10:00:00");
    phone.share(space, visit);
    let mut old = Phone::new();
    pair(&mut street, &mut phone, &mut old, PairInto::OwnDevices, PairBy::Qr, "Old phone");
    rest(&mut street, &mut [&mut old, &mut phone, &mut karim]);
    assert_eq!(old.engine.teams(()).unwrap().len(), 1);

    // 1. It is lost with something on it that nobody else has. One tap takes it off the list.
    old.online(false);
    old.add_contact("Youssef", "");
    let id = phone.engine.devices(()).unwrap().devices[1].id;
    phone.engine.remove_device(id).unwrap();
    assert_eq!(phone.engine.devices(()).unwrap().devices.len(), 1);
    phone = phone.crash();
    rest(&mut street, &mut [&mut phone, &mut karim]);
    phone.add_contact("Leila", "");
    street.settle(&mut [&mut phone]);

    // 2. It comes online: what was on it is gone, its files included, also when it stops dead at once.
    old.online(true);
    let names = |phone: &mut Phone| -> Vec<String> {
        phone.engine.contacts(()).unwrap().people.into_iter().map(|one| one.name).collect()
    };
    while !names(&mut old).is_empty() {
        assert!(street.step(&mut old), "it asks until it knows");
    }
    old = old.crash();
    rest(&mut street, &mut [&mut old, &mut phone, &mut karim]);
    assert!(names(&mut old).is_empty() && old.engine.agenda(()).unwrap().coming.is_empty());
    assert!(old.engine.teams(()).unwrap().is_empty());
    let words = old.engine.sync_state(()).unwrap().spaces;
    assert!(words.iter().any(|space| space.with == With::OwnDevices && space.words == SyncWords::Removed));

    // 3. The others have lost nothing by it: not the phone, and not the team.
    assert_eq!(names(&mut phone).len(), 2);
    assert_eq!(karim.engine.person(space).unwrap().appointments.len(), 1);
    assert_eq!(phone.engine.teams(()).unwrap()[0].shared, 1);

    // 4. Found again, it can be used afresh, and come back onto the list.
    old.add_contact("Omar", "");
    rest(&mut street, &mut [&mut old]);
    assert_eq!(names(&mut old), ["Omar"]);
    pair(&mut street, &mut phone, &mut old, PairInto::OwnDevices, PairBy::Qr, "Old phone");
    rest(&mut street, &mut [&mut old, &mut phone, &mut karim]);
    assert_eq!((names(&mut old).len(), names(&mut phone).len()), (3, 3));
    let words = old.engine.sync_state(()).unwrap().spaces;
    assert!(words.iter().all(|space| space.words != SyncWords::Removed), "{words:?}");
    let moved = MoveTo { id: visit, due: at("2026-12-10T00:00:00").date(), start: at("2026-12-11T09:00:00") };
    old.engine.move_appointment(moved).unwrap();
    rest(&mut street, &mut [&mut old, &mut phone, &mut karim]);
    assert_eq!(karim.engine.person(space).unwrap().appointments[0].shared.entry.start, at("2026-12-11T09:00:00"));
}
