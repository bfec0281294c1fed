//! Sharing when the network breaks off, the phone stops dead, the hub lies, or everything is erased.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]

mod street;

use std::cell::Cell;
use std::rc::Rc;

use besace_domain::Verdict;
use besace_engine_api::*;
use besace_sync::wire::{Code, Problem, to_bytes};
use street::{Phone, Street, at, pass, pass_ms, pont, yes};

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
fn at_no_moment_is_something_shown_without_what_was_decided_about_it() {
    // Which of the two arrives first is chance: each has a random name.
    for _ in 0..8 {
        let (mut street, mut karim, mut amina) = (Street::new(), Phone::new(), Phone::new());
        let space = street.team_and_amina(&mut karim, &mut amina);
        let visit = amina.add_appointment("Papers", None, "2026-11-30T10:00:00");
        amina.share(space, visit);
        for _ in 0..10 {
            pass_ms(5_000);
            amina.engine.sync_now(()).unwrap();
            while street.step(&mut amina) {
                karim.engine.sync_now(()).unwrap();
                while street.step(&mut karim) {}
                for appointment in karim.engine.person(space).unwrap().appointments {
                    assert!(appointment.shared.fields.contains(&"outcomes".to_owned()), "said not to be shared");
                }
            }
        }
        assert_eq!(karim.engine.person(space).unwrap().appointments.len(), 1);
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

#[test]
fn a_hub_that_asks_to_wait_is_left_alone_that_long() {
    let (mut street, mut karim, mut amina) = (Street::new(), Phone::new(), Phone::new());
    let space = street.team_and_amina(&mut karim, &mut amina);
    let nadia = amina.add_contact("Nadia", "");
    street.settle(&mut [&mut amina, &mut karim]);
    for (status, code, wait) in [(429, Code::TooMany, 90), (503, Code::Busy, 600)] {
        // 1. It has too much to do, by its header alone or in its words alone.
        let in_words = status == 503;
        let said = to_bytes(&Problem { code, retry_after: in_words.then_some(wait) }).unwrap();
        street.lie = Some(Box::new(move |_, heard| {
            let retry_after = (!in_words).then_some(wait);
            Some(besace_engine::Heard { status, body: said.clone(), retry_after, ..heard })
        }));
        amina.share(space, nadia);
        while street.step(&mut amina) {}
        let asked = street.answered;
        // 2. Until then nothing more is asked, however often somebody looks, and it is told in words.
        for _ in 0..wait / 30 - 1 {
            pass_ms(30_000);
            amina.engine.net_tick();
            while street.step(&mut amina) {}
        }
        assert_eq!(street.answered, asked, "{status}");
        assert!(amina.engine.net_wake().unwrap() <= 35_000, "{status}: it will wake for it");
        let words = amina.engine.sync_state(()).unwrap().overall;
        assert!(matches!(words, SyncWords::SavedHere | SyncWords::HubSilent(_)), "{status}: {words:?}");
        // 3. After it, it goes on by itself.
        street.lie = None;
        pass_ms(35_000);
        amina.engine.net_tick();
        while street.step(&mut amina) {}
        assert!(street.answered > asked, "{status}");
        street.settle(&mut [&mut amina, &mut karim]);
        assert_eq!(karim.engine.person(space).unwrap().contacts.len(), 1, "{status}");
        amina.engine.stop_sharing(StopOrder { space, record: None }).unwrap();
        street.settle(&mut [&mut amina, &mut karim]);
    }
}

#[test]
fn a_toolbox_from_paper_says_that_the_teams_have_to_invite_again() {
    let word = || Secret("une phrase à moi".into());
    let (mut street, mut karim, mut amina) = (Street::new(), Phone::new(), Phone::new());
    let space = street.team_and_amina(&mut karim, &mut amina);
    let nadia = amina.add_contact("Nadia", "");
    amina.share(space, nadia);
    street.settle(&mut [&mut amina, &mut karim]);
    let paper = amina.engine.toolbox_codes(word()).unwrap();
    // Brought back on the phone that has the way to the team, nothing is lost.
    amina.engine.restore_codes((paper.clone(), word())).unwrap();
    assert!(!matches!(amina.engine.sync_state(()).unwrap().overall, SyncWords::NotConnected));

    // 1. The phone is lost, and there was no other: the new one has the entries, and says what is missing.
    let mut new = Phone::new();
    new.engine.restore_codes((paper, word())).unwrap();
    street.settle(&mut [&mut new, &mut karim]);
    assert_eq!(new.engine.contacts(()).unwrap().people.len(), 1);
    assert_eq!(new.engine.sync_state(()).unwrap().overall, SyncWords::NotConnected);
    let teams = new.engine.teams(()).unwrap();
    assert_eq!((teams[0].team.as_str(), &teams[0].words), ("Pont d'été", &SyncWords::NotConnected));
    // 2. Nothing can be shared by it: nobody would get it.
    assert!(new.engine.sharing(nadia).unwrap().is_empty());
    let order = ShareOrder { space, what: ShareWhat::Record(nadia), access: ShareAccess::default() };
    assert_eq!(new.engine.share(order).unwrap_err(), Fault::NotFound);

    // 3. The team invites again: a new space, in which nothing is shared yet; she ends the old one here.
    let code = karim.engine.invite_person("Amina, new phone".into()).unwrap().code;
    street.settle(&mut [&mut karim]);
    new.engine.invitation(code.clone()).unwrap();
    street.settle(&mut [&mut new]);
    let again = new.engine.accept_team(yes(&code)).unwrap();
    new.engine.leave_team(space).unwrap();
    new.share(again, nadia);
    street.settle(&mut [&mut new, &mut karim]);
    assert!(matches!(new.engine.sync_state(()).unwrap().overall, SyncWords::SharedAt(_)));
    assert_eq!(karim.engine.person(again).unwrap().contacts.len(), 1);

    // 4. The worker is told that nothing comes from the lost phone any more.
    pass(24 * 15);
    street.settle(&mut [&mut new, &mut karim]);
    // That he looks is itself something to be sent, once a day.
    karim.engine.person(space).unwrap();
    street.settle(&mut [&mut karim]);
    let words = karim.engine.person(space).unwrap().words;
    assert!(matches!(words, SyncWords::NotHeardFrom(_)), "{words:?}");
}
