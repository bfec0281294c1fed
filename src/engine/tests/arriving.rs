//! Something arrives: a toolbox that was prepared, a second device of one's own, a new worker in the team.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]

mod street;

use besace_engine_api::*;
use street::{Phone, Street, at, pair, pass, pont, yes};

#[test]
fn karim_prepares_a_toolbox_and_amina_takes_it_over_once() {
    let (mut street, mut karim, mut amina) = (Street::new(), Phone::new(), Phone::new());
    karim.engine.create_team(pont()).unwrap();
    karim.add_contact("My dentist", "");

    // 1. He prepares it with her: everything he writes meanwhile is hers.
    let id = karim.engine.prepare("Tuesday, room 4".into()).unwrap();
    assert_eq!(karim.engine.prepared(()).unwrap().open, Some(id));
    assert!(karim.engine.contacts(()).unwrap().people.is_empty());
    let nadia = karim.add_contact("Nadia", "+32 2 555 03 03");
    karim.add_appointment("Papers", Some(nadia), "2026-12-10T10:00:00");
    karim.engine.open_prepared(None).unwrap();
    assert_eq!(karim.engine.contacts(()).unwrap().people[0].name, "My dentist");
    karim = karim.crash();
    assert_eq!(karim.engine.contacts(()).unwrap().people[0].name, "My dentist");
    assert_eq!(karim.engine.prepared(()).unwrap().toolboxes[0].records, 2);

    // 2. Sealed for her: a card, and a word that only she knows.
    let order = |word: &str| HandOverOrder { id, word: Secret(word.into()), invite: true };
    assert_eq!(karim.engine.hand_over(order("abc")).unwrap_err(), Fault::WeakSecret);
    let card = karim.engine.hand_over(order("Mirabelle")).unwrap();
    assert_eq!(card.state, HandOverState::Sending);
    street.settle(&mut [&mut karim]);
    assert_eq!(karim.engine.hand_over(order("Mirabelle")).unwrap().state, HandOverState::Waiting);

    // 3. A wrong word; then the right one, typed as it was said.
    let take = |word: &str| TakeOrder { code: Secret(card.printed.clone()), word: Secret(word.into()) };
    assert_eq!(amina.engine.take_over(take("cherry")).unwrap(), Taking::Fetching { no_network: false });
    street.settle(&mut [&mut amina]);
    assert_eq!(amina.engine.taking(()).unwrap(), Taking::WrongWord);
    amina = amina.crash();
    let Taking::Done { records: 2, invitation: Some(invitation), .. } =
        amina.engine.take_over(take(" mirabelle ")).unwrap()
    else {
        panic!("{:?}", amina.engine.taking(()))
    };
    assert_eq!(amina.engine.contacts(()).unwrap().people[0].name, "Nadia");
    assert_eq!(amina.engine.agenda(()).unwrap().coming[0].with, "Nadia");

    // 4. Nobody takes it a second time, and his copy is gone.
    let mut other = Phone::new();
    other.engine.take_over(take("mirabelle")).unwrap();
    street.settle(&mut [&mut other, &mut karim]);
    assert_eq!(other.engine.taking(()).unwrap(), Taking::Failed(TakeFailure::Gone));
    let prepared = &karim.engine.prepared(()).unwrap().toolboxes[0];
    assert_eq!((prepared.records, prepared.hand_over.as_ref().unwrap().state), (0, HandOverState::Taken));
    karim = karim.crash();
    assert_eq!(karim.engine.prepared(()).unwrap().toolboxes[0].records, 0);
    assert!(karim.engine.people(()).unwrap().people.is_empty(), "he sees what she shares, and she shares nothing");

    // 5. The invitation came along: she looks at it, and decides.
    amina.engine.invitation(invitation.clone()).unwrap();
    street.settle(&mut [&mut amina]);
    let space = amina.engine.accept_team(yes(&invitation)).unwrap();
    street.settle(&mut [&mut amina, &mut karim]);
    let person = &karim.engine.people(()).unwrap().people[0];
    assert_eq!((person.space, person.shared), (space, 0));
}

#[test]
fn a_toolbox_goes_from_phone_to_phone_by_pictures_and_one_that_is_cancelled_does_not_go() {
    let (mut street, mut karim, mut amina) = (Street::new(), Phone::new(), Phone::new());
    karim.online(false);
    amina.online(false);
    let id = karim.engine.prepare("Tuesday".into()).unwrap();
    karim.add_contact("Nadia", "");
    let order = |id| HandOverOrder { id, word: Secret("mirabelle".into()), invite: false };
    let card = karim.engine.hand_over(order(id)).unwrap();
    assert_eq!(card.state, HandOverState::NoNetwork);
    let frames = karim.engine.hand_over_frames(id).unwrap();
    let of = u16::try_from(frames.len()).unwrap();
    // 1. Some frames are missed the first time round, one is read twice, one is of something else.
    for frame in frames.iter().skip(1).chain(frames.iter().skip(1).take(1)) {
        amina.engine.take_frame(frame.clone()).unwrap();
    }
    assert_eq!(amina.engine.taking(()).unwrap(), Taking::Frames { have: of - 1, of });
    assert_eq!(amina.engine.take_frame("BSC1F22222".into()).unwrap(), Taking::Failed(TakeFailure::NotACode));
    amina.engine.take_frame(frames[0].clone()).unwrap();
    let take = TakeOrder { code: Secret(card.code.clone()), word: Secret("mirabelle".into()) };
    assert!(matches!(amina.engine.take_over(take.clone()).unwrap(), Taking::Done { records: 1, invitation: None, .. }));
    assert_eq!(amina.engine.contacts(()).unwrap().people[0].name, "Nadia");

    // 2. Another one is laid at the hub and cancelled.
    karim.online(true);
    let late = karim.engine.prepare("Friday".into()).unwrap();
    karim.add_contact("Samir", "");
    let card = karim.engine.hand_over(order(late)).unwrap();
    street.settle(&mut [&mut karim]);
    karim.engine.cancel_hand_over(late).unwrap();
    street.settle(&mut [&mut karim]);
    amina.online(true);
    let take = TakeOrder { code: Secret(card.code), ..take };
    amina.engine.take_over(take).unwrap();
    street.settle(&mut [&mut amina]);
    assert_eq!(amina.engine.taking(()).unwrap(), Taking::Failed(TakeFailure::Gone));
    let prepared = karim.engine.prepared(()).unwrap();
    let line = prepared.toolboxes.iter().find(|line| line.id == late).unwrap();
    assert_eq!((line.records, &line.hand_over), (1, &None));
    // 3. What is dropped leaves nothing.
    karim.engine.drop_prepared(late).unwrap();
    karim.engine.drop_prepared(id).unwrap();
    street.settle(&mut [&mut karim]);
    assert!(karim.engine.prepared(()).unwrap().toolboxes.is_empty());
    assert!(karim.engine.contacts(()).unwrap().people.is_empty());
}

#[test]
fn amina_has_a_computer_too_and_both_hold_one_toolbox() {
    let (mut street, mut karim, mut phone) = (Street::new(), Phone::new(), Phone::new());
    let space = street.team_and_amina(&mut karim, &mut phone);
    let steps = phone.engine.steps(()).unwrap().len();
    let nadia = phone.add_contact("Nadia", "");
    let visit = phone.add_appointment("Papers", Some(nadia), "2026-12-10T10:00:00");
    phone.share(space, visit);
    street.settle(&mut [&mut phone, &mut karim]);

    // 1. She pairs it: everything is there, and what both toolboxes began with is there once.
    let mut computer = Phone::new();
    computer.engine.steps(()).unwrap();
    pair(&mut street, &mut phone, &mut computer, PairInto::OwnDevices, PairBy::Qr, "Computer");
    street.settle(&mut [&mut computer, &mut phone, &mut karim]);
    assert_eq!(computer.engine.contacts(()).unwrap().people[0].name, "Nadia");
    assert_eq!(computer.engine.steps(()).unwrap().len(), steps);
    assert_eq!(phone.engine.steps(()).unwrap().len(), steps);
    let names: Vec<_> = phone.engine.devices(()).unwrap().devices.into_iter().map(|device| device.name).collect();
    assert_eq!(names, ["Old", "Computer"]);
    assert_eq!(computer.engine.teams(()).unwrap()[0].team, "Pont d'été");

    // 2. Each writes without the other; the computer's word reaches the team too.
    computer
        .engine
        .move_appointment(MoveTo { id: visit, due: at("2026-12-10T00:00:00").date(), start: at("2026-12-11T09:00:00") })
        .unwrap();
    phone.add_contact("Samir", "");
    street.settle(&mut [&mut computer, &mut phone, &mut karim]);
    street.settle(&mut [&mut computer, &mut phone, &mut karim]);
    assert_eq!(computer.engine.contacts(()).unwrap().people.len(), 2);
    assert_eq!(phone.engine.appointment(visit).unwrap().appointment.start, at("2026-12-11T09:00:00"));
    assert_eq!(karim.engine.person(space).unwrap().appointments[0].shared.entry.start, at("2026-12-11T09:00:00"));
    assert_eq!(computer.engine.what_team_sees(space).unwrap().appointments.len(), 1, "it sees what they see");

    // 3. Both move it at once: both times are kept, and she is asked.
    for (device, start) in [(&mut phone, "2026-12-12T09:00:00"), (&mut computer, "2026-12-13T09:00:00")] {
        device.online(false);
        let due = at("2026-12-11T00:00:00").date();
        device.engine.move_appointment(MoveTo { id: visit, due, start: at(start) }).unwrap();
    }
    phone.online(true);
    computer.online(true);
    street.settle(&mut [&mut computer, &mut phone]);
    let conflicts = phone.engine.time_conflicts(()).unwrap();
    assert_eq!((conflicts.len(), conflicts[0].title.as_str(), conflicts[0].values.len()), (1, "Papers", 2));
    assert_eq!(computer.engine.time_conflicts(()).unwrap().len(), 1);
    let choice = conflicts[0].values.iter().position(|value| value == "2026-12-12T09:00:00").unwrap();
    let settled = TimeSettled { record: visit, field: conflicts[0].field.clone(), choice: choice as u32 };
    phone.engine.settle_time(settled).unwrap();
    street.settle(&mut [&mut phone, &mut computer]);
    assert!(computer.engine.time_conflicts(()).unwrap().is_empty());
    assert_eq!(computer.engine.appointment(visit).unwrap().appointment.start, at("2026-12-12T09:00:00"));
}

#[test]
fn nadia_joins_the_team_reads_what_was_shared_before_and_leaves_with_nothing() {
    let (mut street, mut karim, mut amina) = (Street::new(), Phone::new(), Phone::new());
    let space = street.team_and_amina(&mut karim, &mut amina);
    let samir = amina.add_contact("Samir", "");
    amina.share(space, samir);
    street.settle(&mut [&mut amina, &mut karim]);

    // 1. Nadia's phone comes into the team by a typed code; Amina is told of a new reader.
    let mut nadia = Phone::new();
    let into = PairInto::Team { coordinator: false };
    pair(&mut street, &mut karim, &mut nadia, into, PairBy::Typed, "Nadia");
    for _ in 0..3 {
        street.settle(&mut [&mut nadia, &mut karim, &mut amina]);
    }
    let team = nadia.engine.team(()).unwrap().unwrap();
    assert_eq!((team.name.as_str(), team.me.as_str(), team.coordinator), ("Pont d'été", "Nadia", false));
    assert_eq!(nadia.engine.person(space).unwrap().contacts[0].entry.name, "Samir");
    let readers = amina.engine.teams(()).unwrap()[0].readers.clone();
    assert!(readers.iter().any(|reader| reader.name == "Nadia" && reader.new && !reader.coordinator));
    assert!(nadia.engine.remove_worker(team.workers[0].device).is_err(), "a worker removes nobody");

    // 2. A new invitation by Karim names both.
    let code = karim.engine.invite_person(String::new()).unwrap().code;
    street.settle(&mut [&mut karim, &mut nadia]);
    let mut youssef = Phone::new();
    youssef.engine.invitation(code.clone()).unwrap();
    street.settle(&mut [&mut youssef]);
    assert!(!youssef.engine.invitation(code).unwrap().readers.is_empty());

    // 3. She leaves: the hub serves her no more, new things are sealed under a new key, and her phone is empty of it.
    let device =
        karim.engine.team(()).unwrap().unwrap().workers.iter().find(|worker| worker.name == "Nadia").unwrap().device;
    nadia.online(false);
    karim.engine.remove_worker(device).unwrap();
    karim = karim.crash();
    street.settle(&mut [&mut karim]);
    karim = karim.crash();
    street.settle(&mut [&mut karim, &mut amina]);
    let leila = amina.add_contact("Leila", "");
    amina.share(space, leila);
    street.settle(&mut [&mut amina, &mut karim]);
    assert_eq!(karim.engine.person(space).unwrap().contacts.len(), 2);
    assert!(amina.engine.teams(()).unwrap()[0].readers.iter().all(|reader| reader.name != "Nadia"));
    nadia.online(true);
    for _ in 0..2 {
        street.settle(&mut [&mut nadia]);
    }
    assert!(nadia.engine.team(()).unwrap().is_none());
    assert!(nadia.engine.people(()).unwrap().people.is_empty());
    assert_eq!(nadia.engine.person(space).unwrap_err(), Fault::NotFound);
}

#[test]
fn a_card_works_to_the_end_of_its_sixtieth_day_and_not_after() {
    // It is 9:00 on 1 December, the first day.
    let (mut street, mut karim) = (Street::new(), Phone::new());
    let mut prepare = |street: &mut Street, name: &str| {
        let id = karim.engine.prepare(name.into()).unwrap();
        karim.add_contact("Nadia", "");
        karim.engine.open_prepared(None).unwrap();
        let word = Secret("mirabelle".into());
        let card = karim.engine.hand_over(HandOverOrder { id, word, invite: false }).unwrap();
        street.settle(&mut [&mut karim]);
        (id, card)
    };
    let ((_, soon), (unused, late)) = (prepare(&mut street, "Amina"), prepare(&mut street, "Bilal"));
    assert_eq!(late.until, at("2027-01-29T00:00:00").date(), "what the card says");
    let take = |street: &mut Street, card: &HandOver| {
        let mut phone = Phone::new();
        let order = TakeOrder { code: Secret(card.printed.clone()), word: Secret("mirabelle".into()) };
        phone.engine.take_over(order).unwrap();
        street.settle(&mut [&mut phone]);
        phone.engine.taking(()).unwrap()
    };
    // 1. On its last day, at 11 in the evening, Amina takes hers over.
    pass(24 * 59 + 14);
    assert!(matches!(take(&mut street, &soon), Taking::Done { records: 1, .. }));
    // 2. Two hours later Bilal's is over: the hub has nothing, and his phone says so.
    pass(2);
    assert_eq!(take(&mut street, &late), Taking::Failed(TakeFailure::Gone));
    // 3. Karim reads that its time was over; what he prepared is still there, and a new card works.
    street.settle(&mut [&mut karim]);
    let line = |karim: &mut Phone| {
        let all = karim.engine.prepared(()).unwrap().toolboxes;
        all.into_iter().find(|line| line.id == unused).unwrap()
    };
    let told = line(&mut karim);
    assert_eq!((told.records, told.hand_over.unwrap().state), (1, HandOverState::Over));
    let word = Secret("mirabelle".into());
    let again = karim.engine.hand_over(HandOverOrder { id: unused, word, invite: false }).unwrap();
    street.settle(&mut [&mut karim]);
    assert!(again.code != late.code);
    assert!(matches!(take(&mut street, &again), Taking::Done { records: 1, .. }));
}
