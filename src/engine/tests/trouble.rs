//! Sharing when the network breaks off, the phone stops dead, the hub lies, or everything is erased.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]

mod street;

use std::cell::Cell;
use std::rc::Rc;

use besace_domain::Verdict;
use besace_engine_api::*;
use besace_sync::wire::{Code, Problem, to_bytes};
use street::{Phone, Street, at, pass, pont, yes};

/// The whole story, once with every so many-th answer lost, and with both phones stopped dead in between.
fn told_with_answers_lost(every: u32) {
    let (mut street, mut karim, mut amina) = (Street::new(), Phone::new(), Phone::new());
    let count = Rc::new(Cell::new(0_u32));
    street.lie = Some(Box::new(move |_, heard| {
        count.set(count.get() + 1);
        // Scattered, so that no request is always the one that is lost.
        let dice = (u64::from(count.get()).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 40) % u64::from(every);
        (dice != 0).then_some(heard)
    }));
    let again = |street: &mut Street, karim: &mut Phone, amina: &mut Phone| {
        for _ in 0..3 {
            street.settle(&mut [karim, amina]);
        }
    };
    karim.engine.create_team(pont()).unwrap();
    let code = karim.engine.invite_person(String::new()).unwrap().code;
    karim = karim.crash();
    again(&mut street, &mut karim, &mut amina);
    amina.engine.invitation(code.clone()).unwrap();
    amina = amina.crash();
    again(&mut street, &mut karim, &mut amina);
    assert_eq!(amina.engine.invitation(code.clone()).unwrap().state, InvitationState::Ready, "every {every}");
    let space = amina.engine.accept_team(yes(&code)).unwrap();
    amina = amina.crash();
    let visit = amina.add_appointment("Papers", None, "2026-12-10T10:00:00");
    amina.share(space, visit);
    amina = amina.crash();
    again(&mut street, &mut karim, &mut amina);
    karim = karim.crash();
    let mirror = karim.engine.person(space).unwrap().appointments[0].shared.id;
    let what = Suggestion::NewTime { mirror, due: at("2026-12-10T00:00:00").date(), start: at("2026-12-11T10:00:00") };
    karim.engine.suggest(Suggest { space, what, text: String::new() }).unwrap();
    karim = karim.crash();
    again(&mut street, &mut karim, &mut amina);
    let asked = amina.engine.suggestions(()).unwrap();
    assert_eq!(asked.len(), 1, "every {every}");
    let answer = SuggestionAnswer { space, id: asked[0].id, verdict: Verdict::Accepted };
    amina.engine.answer_suggestion(answer).unwrap();
    amina = amina.crash();
    again(&mut street, &mut karim, &mut amina);
    let view = karim.engine.person(space).unwrap();
    assert_eq!(view.appointments[0].shared.entry.start, at("2026-12-11T10:00:00"), "every {every}");
    amina.engine.stop_sharing(StopOrder { space, record: None }).unwrap();
    amina = amina.crash();
    again(&mut street, &mut karim, &mut amina);
    assert!(karim.engine.person(space).unwrap().appointments.is_empty(), "every {every}");
    assert_eq!(amina.engine.agenda(()).unwrap().coming.len(), 1);
    for phone in [&mut amina, &mut karim] {
        let words = phone.engine.sync_state(()).unwrap().overall;
        assert!(!matches!(words, SyncWords::HubWrong(_)), "an honest hub is not blamed: {words:?}");
    }
}

#[test]
fn the_story_holds_with_answers_lost_and_phones_stopped_dead() {
    for every in [2, 3, 5, 7] {
        told_with_answers_lost(every);
    }
}

#[test]
fn a_lying_hub_makes_nobody_lose_anything() {
    let (mut street, mut karim, mut amina) = (Street::new(), Phone::new(), Phone::new());
    let space = street.team_and_amina(&mut karim, &mut amina);
    let nadia = amina.add_contact("Nadia", "");
    amina.share(space, nadia);
    street.settle(&mut [&mut amina, &mut karim]);

    let problem = |code: Code| to_bytes(&Problem { code, retry_after: None }).unwrap();
    let lies: Vec<(&str, u16, Vec<u8>)> = vec![
        ("rubbish", 200, vec![7; 64]),
        ("nothing", 200, Vec::new()),
        ("an endless page", 200, vec![0xff; 1_200_000]),
        ("that the space was erased", 410, problem(Code::SpaceErased)),
        ("that there is no space", 404, problem(Code::NoSpace)),
        ("that the device is unknown", 403, problem(Code::UnknownKey)),
        ("another page of the web", 200, b"<html>".to_vec()),
        ("that it is a teapot", 418, Vec::new()),
    ];
    for (what, status, body) in lies {
        street.lie = Some(Box::new(move |_, heard| Some(besace_engine::Heard { status, body: body.clone(), ..heard })));
        street.settle(&mut [&mut amina, &mut karim]);
        assert_eq!(amina.engine.contacts(()).unwrap().people.len(), 1, "{what}");
        assert_eq!(karim.engine.person(space).unwrap().contacts.len(), 1, "{what}");
        assert_eq!(amina.engine.what_team_sees(space).unwrap().contacts.len(), 1, "{what}");
        let words = amina.engine.sync_state(()).unwrap().overall;
        assert!(!matches!(words, SyncWords::SharedAt(_)), "{what}: {words:?}");
        street.lie = None;
        pass(1);
        street.settle(&mut [&mut amina, &mut karim]);
        let words = amina.engine.sync_state(()).unwrap().overall;
        assert!(matches!(words, SyncWords::SharedAt(_)), "after {what}: {words:?}");
    }
    // A card that is not the inviting device's tells nothing.
    let code = karim.engine.invite_person(String::new()).unwrap().code;
    street.settle(&mut [&mut karim]);
    amina.engine.invitation(code.clone()).unwrap();
    street.lie = Some(Box::new(|ask, mut heard| {
        if ask.method == "GET" && ask.target.starts_with("/v1/parcels/") {
            heard.body[60] ^= 1;
        }
        Some(heard)
    }));
    street.settle(&mut [&mut amina]);
    assert_eq!(amina.engine.invitation(code.clone()).unwrap().state, InvitationState::Gone);
    assert_eq!(amina.engine.accept_team(yes(&code)).unwrap_err(), Fault::NotFound);
}

#[test]
fn erasing_everything_also_erases_at_the_hub_where_it_can_be_reached() {
    let (mut street, mut karim, mut amina) = (Street::new(), Phone::new(), Phone::new());
    let space = street.team_and_amina(&mut karim, &mut amina);
    let nadia = amina.add_contact("Nadia", "");
    amina.share(space, nadia);
    street.settle(&mut [&mut amina, &mut karim]);

    // 1. A locked toolbox asks nothing of anybody.
    amina.engine.lock(()).unwrap();
    assert!(amina.engine.net_next().is_none());
    amina = amina.crash();

    // 2. Without network it is told that the hub was not reached.
    let mut other = Phone::new();
    other.engine.create_team(pont()).unwrap();
    street.settle(&mut [&mut other]);
    other.online(false);
    other.engine.erase(()).unwrap();
    let told = other.engine.erased_at_hub(()).unwrap();
    assert_eq!((told.asked, told.erased, told.unreached), (1, 0, 1));

    // 3. With one, the space is gone there too, though the keys are gone here.
    amina.engine.erase(()).unwrap();
    while street.step(&mut amina) {}
    let told = amina.engine.erased_at_hub(()).unwrap();
    assert_eq!((told.asked, told.erased, told.unreached), (1, 1, 0));
    street.settle(&mut [&mut karim]);
    let words = karim.engine.sync_state(()).unwrap().spaces;
    assert!(words.iter().any(|one| one.words == SyncWords::Gone), "{words:?}");
}
