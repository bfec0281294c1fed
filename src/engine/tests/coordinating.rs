//! What a coordinator changes about the team: its number, and who had to start again.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]

mod street;

use besace_domain::{FollowThrough, RecordId, SpaceId};
use besace_engine_api::*;
use street::{Phone, Street, at, pair, pass, pass_ms, yes};

/// Everybody asks until nothing is new any more.
fn rest(street: &mut Street, phones: &mut [&mut Phone]) {
    for _ in 0..4 {
        street.settle(phones);
    }
}

fn number(phone: &str) -> TeamChange {
    TeamChange::Phone(phone.into())
}

/// Youssef comes into Karim's team as a worker.
fn youssef_joins(street: &mut Street, karim: &mut Phone, amina: &mut Phone) -> Phone {
    let mut youssef = Phone::new();
    pair(street, karim, &mut youssef, PairInto::Team { coordinator: false }, PairBy::Qr, "Youssef");
    rest(street, &mut [&mut youssef, karim, amina]);
    youssef
}

#[test]
fn karim_changes_the_number_of_the_team_and_amina_can_call_it() {
    let (mut street, mut karim, mut amina) = (Street::new(), Phone::new(), Phone::new());
    street.team_and_amina(&mut karim, &mut amina);
    let mut youssef = youssef_joins(&mut street, &mut karim, &mut amina);
    assert_eq!(amina.engine.teams(()).unwrap()[0].phone, "+32 2 555 01 01");

    // 1. Youssef does not coordinate: the number is not his to change.
    assert_eq!(youssef.engine.change_team(number("+32 2 555 09 09")).unwrap_err(), Fault::NotFound);

    // 2. Karim changes it while there is no network; it is sent later, also by a phone that stopped dead.
    karim.online(false);
    karim.engine.change_team(number(" +32 2 555 07 07 ")).unwrap();
    assert_eq!(karim.engine.team(()).unwrap().unwrap().phone, "+32 2 555 07 07");
    rest(&mut street, &mut [&mut amina]);
    assert_eq!(amina.engine.teams(()).unwrap()[0].phone, "+32 2 555 01 01");
    karim = karim.crash();
    karim.online(true);
    rest(&mut street, &mut [&mut karim, &mut amina, &mut youssef]);
    assert_eq!(amina.engine.teams(()).unwrap()[0].phone, "+32 2 555 07 07");
    assert_eq!(youssef.engine.team(()).unwrap().unwrap().phone, "+32 2 555 07 07");

    // 3. Who comes later gets the new one, and one that was taken away is gone.
    let code = karim.engine.invite_person("Bilal".into()).unwrap().code;
    let mut bilal = Phone::new();
    rest(&mut street, &mut [&mut karim]);
    bilal.engine.invitation(code.clone()).unwrap();
    rest(&mut street, &mut [&mut bilal]);
    bilal.engine.accept_team(AcceptTeam { name: "Bilal".into(), ..yes(&code) }).unwrap();
    rest(&mut street, &mut [&mut bilal, &mut karim]);
    assert_eq!(bilal.engine.teams(()).unwrap()[0].phone, "+32 2 555 07 07");
    karim.engine.change_team(number("")).unwrap();
    rest(&mut street, &mut [&mut karim, &mut amina, &mut bilal]);
    assert_eq!(amina.engine.teams(()).unwrap()[0].phone, "");
}

#[test]
fn amina_starts_again_and_the_team_lets_go_of_what_was_before() {
    let (mut street, mut karim, mut lost) = (Street::new(), Phone::new(), Phone::new());
    let old = street.team_and_amina(&mut karim, &mut lost);
    let mut youssef = youssef_joins(&mut street, &mut karim, &mut lost);
    let samir = lost.add_contact("Samir", "");
    lost.share(old, samir);
    rest(&mut street, &mut [&mut lost, &mut karim, &mut youssef]);
    assert_eq!(youssef.engine.person(old).unwrap().contacts.len(), 1);
    // Her only phone is gone.
    lost.online(false);

    // 1. Youssef cannot take her off: only a coordinator's key is heard at the hub.
    let remove = || TeamChange::RemovePerson(old);
    assert_eq!(youssef.engine.change_team(remove()).unwrap_err(), Fault::NotFound);

    // 2. Karim can, with no network too: he does not see her any more, and it is carried out later.
    karim.online(false);
    karim.engine.change_team(remove()).unwrap();
    assert!(karim.engine.people(()).unwrap().people.is_empty());
    karim = karim.crash();
    assert!(karim.engine.people(()).unwrap().people.is_empty());
    rest(&mut street, &mut [&mut youssef]);
    assert_eq!(youssef.engine.people(()).unwrap().people.len(), 1);
    karim.online(true);
    rest(&mut street, &mut [&mut karim, &mut youssef]);
    for worker in [&mut karim, &mut youssef] {
        assert!(worker.engine.people(()).unwrap().people.is_empty());
        assert_eq!(worker.engine.person(old).unwrap_err(), Fault::NotFound);
        let words = worker.engine.sync_state(()).unwrap();
        assert!(words.spaces.iter().all(|space| space.space != old), "{words:?}");
    }

    // 3. It is erased at the hub: her lost phone, found again, is told so and keeps its own entries.
    lost.online(true);
    rest(&mut street, &mut [&mut lost]);
    assert_eq!(lost.engine.teams(()).unwrap()[0].words, SyncWords::Gone);
    assert_eq!(lost.engine.contacts(()).unwrap().people.len(), 1);

    // 4. Weeks later nobody's device asks for it again, and a new invitation is one like any other.
    pass(24 * 21);
    let code = karim.engine.invite_person("Amina, new phone".into()).unwrap().code;
    rest(&mut street, &mut [&mut karim, &mut youssef]);
    let mut fresh = Phone::new();
    fresh.engine.invitation(code.clone()).unwrap();
    rest(&mut street, &mut [&mut fresh]);
    let again = fresh.engine.accept_team(yes(&code)).unwrap();
    rest(&mut street, &mut [&mut fresh, &mut karim, &mut youssef]);
    for worker in [&mut karim, &mut youssef] {
        let people = worker.engine.people(()).unwrap().people;
        assert_eq!(people.iter().map(|person| person.space).collect::<Vec<_>>(), [again]);
    }
}

/// Who stands on the list of those nobody has been in touch with.
fn quiet(phone: &mut Phone) -> Vec<(String, Option<String>)> {
    let people = phone.engine.people(()).unwrap();
    people.quiet.into_iter().map(|person| (person.name, person.reached.map(|day| day.to_string()))).collect()
}

fn reached(phone: &mut Phone, space: SpaceId, reached: Option<bool>) {
    pass_ms(60_000);
    phone.engine.note_reached(NoteReached { space, reached, text: "at the door".into() }).unwrap();
}

#[test]
fn whom_nobody_was_in_touch_with_for_two_weeks_is_listed_until_somebody_was() {
    // 1 December 2026.
    let (mut street, mut karim, mut amina) = (Street::new(), Phone::new(), Phone::new());
    let space = street.team_and_amina(&mut karim, &mut amina);
    let nobody: [(String, Option<String>); 0] = [];
    let amina_since = |day: Option<&str>| [("Amina".to_owned(), day.map(str::to_owned))];

    // 1. She came today. Two weeks to the day are not too long, one more is.
    assert_eq!(quiet(&mut karim), nobody);
    pass(24 * 14);
    assert_eq!(quiet(&mut karim), nobody);
    pass(24);
    assert_eq!(quiet(&mut karim), amina_since(None));

    // 2. A try that failed, or a note about something else, is not being in touch.
    reached(&mut karim, space, Some(false));
    reached(&mut karim, space, None);
    assert_eq!(quiet(&mut karim), amina_since(None));

    // 3. He reached her on the 16th: she is off the list, for two weeks again.
    reached(&mut karim, space, Some(true));
    assert_eq!(quiet(&mut karim), nobody);
    assert_eq!(karim.engine.people(()).unwrap().people[0].reached, Some(at("2026-12-16T00:00:00").date()));
    pass(24 * 15);
    assert_eq!(quiet(&mut karim), amina_since(Some("2026-12-16")));

    // 4. Seen at an appointment counts too, where she shares how it went. It is the 31st.
    let visit: RecordId = amina.add_appointment("Papers", None, "2026-12-30T10:00:00");
    amina.share(space, visit);
    let due = at("2026-12-30T00:00:00").date();
    amina.engine.set_outcome(OutcomeOf { id: visit, due, outcome: FollowThrough::Attended }).unwrap();
    rest(&mut street, &mut [&mut amina, &mut karim]);
    assert_eq!(quiet(&mut karim), nobody);

    // 5. Both colleagues see the same, and she reads each note.
    let youssef = &mut youssef_joins(&mut street, &mut karim, &mut amina);
    pass(24 * 14);
    rest(&mut street, &mut [youssef, &mut karim, &mut amina]);
    assert_eq!(quiet(youssef), amina_since(Some("2026-12-16")));
    reached(youssef, space, Some(true));
    rest(&mut street, &mut [youssef, &mut karim, &mut amina]);
    assert_eq!(quiet(&mut karim), nobody);
    let log = amina.engine.what_team_sees(space).unwrap().log;
    let by: Vec<_> = log.iter().map(|line| (line.by.as_str(), line.reached)).collect();
    assert_eq!(by, [("Youssef", Some(true)), ("Karim", Some(true)), ("Karim", None), ("Karim", Some(false))]);
}

#[test]
fn while_they_sit_together_karim_sees_within_seconds_that_amina_said_yes_and_later_his_phone_asks_seldom() {
    let (mut street, mut karim, mut amina) = (Street::new(), Phone::new(), Phone::new());
    karim.engine.create_team(street::pont()).unwrap();
    let code = karim.engine.invite_person("Thursday".into()).unwrap().code;
    karim.engine.invite_person("Nobody yet".into()).unwrap();
    street.settle(&mut [&mut karim]);
    amina.engine.invitation(code.clone()).unwrap();
    street.settle(&mut [&mut amina]);
    amina.engine.accept_team(yes(&code)).unwrap();
    street.settle(&mut [&mut amina]);

    // 1. His phone wakes by itself, and has her.
    let mut waited = 0;
    while karim.engine.people(()).unwrap().people.is_empty() {
        let wake = karim.engine.net_wake().unwrap();
        pass_ms(wake);
        waited += wake;
        assert!(waited <= 4_000, "{waited} ms");
        karim.engine.net_tick();
        while street.step(&mut karim) {}
    }

    // 2. A quarter of an hour later the other invitation is asked about three times a minute, two days later hardly:
    // each ten minutes, and the spaces that are there each five.
    for (hours, minutes, expected) in [(0, 15, 25..40), (48, 0, 1..8)] {
        pass(hours);
        pass_ms(minutes * 60_000);
        street.settle(&mut [&mut karim, &mut amina]);
        let (before, mut passed) = (street.answered, 0);
        while passed < 600_000 {
            let wake = karim.engine.net_wake().unwrap();
            pass_ms(wake);
            passed += wake;
            karim.engine.net_tick();
            while street.step(&mut karim) {}
        }
        let asked = street.answered - before;
        assert!(expected.contains(&asked), "{asked} in ten minutes");
    }
}

#[test]
fn karim_hears_at_once_of_the_one_whose_page_is_open_and_of_who_came_last() {
    let (mut street, mut karim, mut amina) = (Street::new(), Phone::new(), Phone::new());
    let first = street.team_and_amina(&mut karim, &mut amina);
    let mut come = |name: &str| {
        let code = karim.engine.invite_person(name.into()).unwrap().code;
        street.settle(&mut [&mut karim]);
        let mut phone = Phone::new();
        phone.engine.invitation(code.clone()).unwrap();
        street.settle(&mut [&mut phone]);
        let space = phone.engine.accept_team(AcceptTeam { name: name.into(), ..yes(&code) }).unwrap();
        street.settle(&mut [&mut phone, &mut karim]);
        pass(1);
        space
    };
    let (second, third) = (come("Bilal"), come("Carl"));
    let listens = |karim: &mut Phone, space: SpaceId| karim.engine.net_listens().contains(&space.to_string());

    // 1. Nobody's page was opened yet: who came last is listened to.
    assert!(listens(&mut karim, third) && listens(&mut karim, second) && !listens(&mut karim, first));

    // 2. Amina came before them: once her page is open she is heard, and the last one still is.
    karim.engine.person(first).unwrap();
    assert!(listens(&mut karim, third) && !listens(&mut karim, second) && listens(&mut karim, first));
    assert_eq!(karim.engine.net_hints().len(), 2);
}
