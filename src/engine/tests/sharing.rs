//! Amina shares with Karim's team: accepting, sharing, stopping, and what the others see of it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]

mod street;

use besace_domain::{Appointment, FollowThrough, RecordId, ServiceId, SpaceId, Verdict};
use besace_engine_api::*;
use street::{Phone, Street, at, pass, pont, yes};

#[test]
fn amina_accepts_the_team_and_shares_two_of_her_people() {
    let (mut street, mut karim, mut amina) = (Street::new(), Phone::new(), Phone::new());
    assert_eq!(amina.engine.sync_state(()).unwrap().overall, SyncWords::NothingShared);

    // 1. Karim makes a team and an invitation; it lies at the hub once there was a network.
    let team = karim.engine.create_team(pont()).unwrap();
    assert_eq!((team.me.as_str(), team.coordinator, team.workers.len()), ("Karim", true, 1));
    assert_eq!(karim.engine.create_team(pont()).unwrap_err(), Fault::ToolboxExists);
    let invitation = karim.engine.invite_person("Thursday".into()).unwrap();
    assert!(!invitation.laid && invitation.code.starts_with("BSC1T"));
    street.settle(&mut [&mut karim]);
    let open = &karim.engine.team(()).unwrap().unwrap().invitations;
    assert!(open[0].laid && open[0].label == "Thursday");

    // 2. Amina looks: at first without network, then she sees who will be able to read.
    amina.online(false);
    let seen = amina.engine.invitation(invitation.link.clone()).unwrap();
    assert_eq!((seen.team.as_str(), &seen.state), ("Pont d'été", &InvitationState::NoNetwork));
    amina.online(true);
    assert_eq!(amina.engine.invitation(invitation.code.clone()).unwrap().state, InvitationState::Looking);
    street.settle(&mut [&mut amina]);
    let seen = amina.engine.invitation(invitation.code.clone()).unwrap();
    assert_eq!(seen.state, InvitationState::Ready);
    assert_eq!((seen.readers[0].name.as_str(), seen.readers[0].coordinator), ("Karim", true));
    street.settle(&mut [&mut karim]);
    assert!(karim.engine.people(()).unwrap().people.is_empty(), "looking shares nothing, not even that she looked");

    // 3. She says yes. Nothing is shared yet.
    let space = amina.engine.accept_team(yes(&invitation.code)).unwrap();
    street.settle(&mut [&mut amina, &mut karim]);
    let people = karim.engine.people(()).unwrap();
    assert_eq!((people.people[0].name.as_str(), people.people[0].shared), ("Amina", 0));
    assert_eq!(people.people[0].phone, "+32 470 55 01 02");
    let teams = amina.engine.teams(()).unwrap();
    assert_eq!(
        (teams[0].team.as_str(), teams[0].shared, teams[0].phone.as_str()),
        ("Pont d'été", 0, "+32 2 555 01 01")
    );
    assert!(!teams[0].readers[0].new);
    assert!(karim.engine.team(()).unwrap().unwrap().invitations.is_empty(), "it made one space");

    // 4. She shares Nadia and the visit to her, of five.
    let nadia = amina.add_contact("Nadia", "+32 2 555 03 03");
    for name in ["Samir", "Leila", "Ines", "Youssef"] {
        amina.add_contact(name, "");
    }
    let visit = amina.add_appointment("Papers", Some(nadia), "2026-12-03T10:00:00");
    amina.share(space, nadia);
    amina.share(space, visit);
    let hers = amina.engine.what_team_sees(space).unwrap();
    street.settle(&mut [&mut amina, &mut karim]);
    let view = karim.engine.person(space).unwrap();
    assert_eq!(view.contacts.len(), 1);
    assert_eq!((view.contacts[0].entry.name.as_str(), view.contacts[0].entry.note.as_str()), ("Nadia", ""));
    assert_eq!((view.appointments[0].with.as_str(), view.appointments[0].phone.as_str()), ("Nadia", "+32 2 555 03 03"));
    assert_eq!(
        (&hers.contacts, &hers.appointments),
        (&view.contacts, &view.appointments),
        "what she sees is what they see"
    );
    assert!(!view.contacts[0].fields.contains(&"note".to_owned()));
    assert_eq!(karim.engine.people(()).unwrap().coming[0].title, "Papers");

    // 5. She is told that he opened it.
    street.settle(&mut [&mut karim, &mut amina]);
    let opened: Vec<_> = amina
        .engine
        .receipts(())
        .unwrap()
        .into_iter()
        .filter_map(|line| match line.what {
            ReceiptWhat::Opened { by } => Some((line.about, by)),
            _ => None,
        })
        .collect();
    assert_eq!(opened.len(), 2);
    assert!(opened.contains(&("Nadia".into(), "Karim".into())));

    // 6. The hub has seen none of it, and neither phone's files tell it.
    for secret in ["Nadia", "Amina", "Papers", "Karim", "Pont d"] {
        for bytes in [street.bytes(), amina.bytes(), karim.bytes()] {
            assert!(!bytes.windows(secret.len()).any(|window| window == secret.as_bytes()), "{secret}");
        }
    }
}

#[test]
fn she_stops_and_the_team_gets_no_more() {
    let (mut street, mut karim, mut amina) = (Street::new(), Phone::new(), Phone::new());
    let space = street.team_and_amina(&mut karim, &mut amina);
    let (nadia, samir) = (amina.add_contact("Nadia", ""), amina.add_contact("Samir", ""));
    amina.share(space, nadia);
    let until = ShareAccess { until: Some(at("2026-12-02T00:00:00").date()), ..ShareAccess::default() };
    amina.engine.share(ShareOrder { space, what: ShareWhat::Record(samir), access: until }).unwrap();
    street.settle(&mut [&mut amina, &mut karim]);
    assert_eq!(karim.engine.person(space).unwrap().contacts.len(), 2);

    // 1. She stops one while there is no network: it is told, and carried out once there is one.
    amina.online(false);
    amina.engine.stop_sharing(StopOrder { space, record: Some(nadia) }).unwrap();
    assert_eq!(amina.engine.what_team_sees(space).unwrap().contacts.len(), 1);
    assert_eq!(amina.engine.sync_state(()).unwrap().overall, SyncWords::WaitingForNetwork);
    amina = amina.crash();
    amina.online(true);
    street.settle(&mut [&mut amina, &mut karim]);
    assert_eq!(karim.engine.person(space).unwrap().contacts[0].entry.name, "Samir");

    // 2. The other one ends by itself after its last day.
    pass(48);
    street.settle(&mut [&mut amina, &mut karim]);
    assert!(karim.engine.person(space).unwrap().contacts.is_empty());
    let receipts = amina.engine.receipts(()).unwrap();
    assert_eq!(receipts.iter().filter(|line| line.what == ReceiptWhat::Stopped).count(), 2);

    // 3. What she writes on is hers alone.
    amina.share(space, nadia);
    amina.engine.remove(nadia).unwrap();
    street.settle(&mut [&mut amina, &mut karim]);
    amina.engine.undo_remove(nadia).unwrap();
    street.settle(&mut [&mut amina, &mut karim]);
    assert!(karim.engine.person(space).unwrap().contacts.is_empty(), "what came back is shared only when she says so");
    amina.share(space, nadia);
    street.settle(&mut [&mut amina, &mut karim]);
    assert_eq!(karim.engine.person(space).unwrap().contacts.len(), 1);

    // 4. She leaves the team: its device is off the list, and holds nothing of hers any more.
    amina.engine.leave_team(space).unwrap();
    street.settle(&mut [&mut amina, &mut karim]);
    assert!(amina.engine.teams(()).unwrap().is_empty());
    assert!(karim.engine.people(()).unwrap().people.is_empty());
    assert!(karim.engine.person(space).map_or(true, |view| view.contacts.is_empty()));
    karim = karim.crash();
    assert!(karim.engine.people(()).unwrap().people.is_empty());
    assert_eq!(amina.engine.receipts(()).unwrap()[0].what, ReceiptWhat::TeamEnded);
}

#[test]
fn karim_suggests_a_new_time_and_amina_decides() {
    let (mut street, mut karim, mut amina) = (Street::new(), Phone::new(), Phone::new());
    let space = street.team_and_amina(&mut karim, &mut amina);
    let visit = amina.add_appointment("Papers", None, "2026-12-03T10:00:00");
    amina.share(space, visit);
    street.settle(&mut [&mut amina, &mut karim]);
    let mirror = karim.engine.person(space).unwrap().appointments[0].shared.id;
    let new_time =
        |start: &str| Suggestion::NewTime { mirror, due: at("2026-12-03T00:00:00").date(), start: at(start) };
    let suggest = |what, text: &str| Suggest { space, what, text: text.into() };

    // 1. He suggests; until she answers, nothing changes and he sees it waiting.
    karim.engine.suggest(suggest(new_time("2026-12-04T08:00:00"), "They have room then.")).unwrap();
    street.settle(&mut [&mut karim, &mut amina]);
    let asked = amina.engine.suggestions(()).unwrap();
    assert_eq!((asked.len(), asked[0].from.as_str(), asked[0].title.as_str()), (1, "Karim", "Papers"));
    assert_eq!(asked[0].changes[0].after, "2026-12-04T08:00:00");
    assert_eq!(asked[0].text, "They have room then.");
    assert_eq!(karim.engine.person(space).unwrap().suggestions[0].verdict, Verdict::Later);
    assert_eq!(amina.engine.appointment(visit).unwrap().appointment.start, at("2026-12-03T10:00:00"));

    // 2. Ask me later, then no.
    for verdict in [Verdict::Later, Verdict::Declined] {
        let id = asked[0].id;
        assert_eq!(amina.engine.answer_suggestion(SuggestionAnswer { space, id, verdict }).unwrap(), None);
    }
    street.settle(&mut [&mut amina, &mut karim]);
    assert_eq!(karim.engine.person(space).unwrap().suggestions[0].verdict, Verdict::Declined);

    // 3. Another one she accepts: her own record first, and what he sees follows.
    karim.engine.suggest(suggest(new_time("2026-12-04T14:00:00"), "")).unwrap();
    street.settle(&mut [&mut karim, &mut amina]);
    let id = amina.engine.suggestions(()).unwrap()[0].id;
    let verdict = Verdict::Accepted;
    assert_eq!(amina.engine.answer_suggestion(SuggestionAnswer { space, id, verdict }).unwrap(), Some(visit));
    amina = amina.crash();
    assert_eq!(amina.engine.appointment(visit).unwrap().appointment.start, at("2026-12-04T14:00:00"));
    street.settle(&mut [&mut amina, &mut karim]);
    let view = karim.engine.person(space).unwrap();
    assert_eq!(view.appointments[0].shared.entry.start, at("2026-12-04T14:00:00"));
    assert_eq!(view.suggestions.iter().filter(|one| one.verdict == Verdict::Accepted).count(), 1);

    // 4. She says that the team may change this one directly: he was with her, and says so.
    amina.engine.set_direct(DirectOrder { space, record: visit, direct: true }).unwrap();
    street.settle(&mut [&mut amina, &mut karim]);
    pass(100);
    let due = at("2026-12-04T00:00:00").date();
    assert_eq!(karim.engine.people(()).unwrap().unknown.len(), 1);
    let outcome = Suggestion::Outcome { mirror, due, outcome: FollowThrough::Attended };
    karim.engine.suggest(suggest(outcome, "")).unwrap();
    street.settle(&mut [&mut karim, &mut amina]);
    street.settle(&mut [&mut karim]);
    assert_eq!(amina.engine.agenda(()).unwrap().past[0].time.outcome, FollowThrough::Attended);
    assert!(karim.engine.people(()).unwrap().unknown.is_empty());
    let span = FollowQuery { from: at("2026-12-01T00:00:00").date(), to: at("2026-12-31T00:00:00").date() };
    let rows = karim.engine.team_follow_through(span).unwrap().rows;
    assert_eq!((rows.len(), rows[0].time.outcome, rows[0].outcome_shared), (1, FollowThrough::Attended, true));

    // 5. The record tells it all.
    let history = amina.engine.history(visit).unwrap();
    assert!(history.iter().any(|line| line.by == "Karim" && line.what == HistoryWhat::Suggested(Verdict::Declined)));
    assert!(history.iter().any(|line| line.what == HistoryWhat::Shared("Pont d'été".into())));
}

/// The titles of the appointments that Karim sees.
fn titles(karim: &mut Phone, space: SpaceId) -> Vec<String> {
    let mut titles: Vec<_> =
        karim.engine.person(space).unwrap().appointments.into_iter().map(|one| one.shared.entry.title).collect();
    titles.sort();
    titles
}

#[test]
fn all_appointments_with_somebody_are_shared_as_they_come_until_she_stops() {
    let (mut street, mut karim, mut amina) = (Street::new(), Phone::new(), Phone::new());
    let space = street.team_and_amina(&mut karim, &mut amina);
    let at_the_desk = |amina: &mut Phone, title: &str, with: &str| -> RecordId {
        let service = with.is_empty().then(|| ServiceId("town-hall".into()));
        let (title, note) = (title.to_owned(), format!("my own thoughts about {title}"));
        let start = at("2026-12-03T10:00:00");
        let entry = Appointment { title, service, with: with.into(), start, note, ..Appointment::default() };
        amina.engine.save_appointment(Save { id: None, entry }).unwrap()
    };
    let first = at_the_desk(&mut amina, "Papers", "");
    at_the_desk(&mut amina, "Photograph", "");
    at_the_desk(&mut amina, "Choir", "Rosa");

    // 1. She shares all with the town hall, from one of them: those that are there go along, the choir does not.
    let what = ShareWhat::AppointmentsLike { id: first, called: "Town hall".into() };
    let access = ShareAccess { note: true, ..ShareAccess::default() };
    amina.engine.share(ShareOrder { space, what, access }).unwrap();
    street.settle(&mut [&mut amina, &mut karim]);
    assert_eq!(titles(&mut karim, space), ["Papers", "Photograph"]);
    let team = &amina.engine.teams(()).unwrap()[0];
    assert_eq!((team.shared, team.standing.len(), team.standing[0].with.as_str()), (2, 1, "Town hall"));
    assert_eq!(amina.engine.sharing(first).unwrap()[0].standing, Some(team.standing[0].id));
    let standing = team.standing[0].id;

    // 2. One that comes later follows by itself, also after the phone stopped dead; its private note does not.
    amina = amina.crash();
    at_the_desk(&mut amina, "Signature", "");
    street.settle(&mut [&mut amina, &mut karim]);
    assert_eq!(titles(&mut karim, space), ["Papers", "Photograph", "Signature"]);
    let notes: Vec<_> = karim.engine.person(space).unwrap().appointments.into_iter().map(|one| one.shared).collect();
    assert!(notes.iter().all(|shared| (shared.entry.title == "Signature") == shared.entry.note.is_empty()));

    // 3. One that she takes out of it stays out.
    amina.engine.stop_sharing(StopOrder { space, record: Some(first) }).unwrap();
    street.settle(&mut [&mut amina, &mut karim]);
    street.settle(&mut [&mut amina, &mut karim]);
    assert_eq!(titles(&mut karim, space), ["Photograph", "Signature"]);

    // 4. She stops: nothing of it is seen, nothing new follows, and both stand in the receipts.
    amina.engine.stop_sharing(StopOrder { space, record: Some(standing) }).unwrap();
    at_the_desk(&mut amina, "Stamp", "");
    street.settle(&mut [&mut amina, &mut karim]);
    assert!(titles(&mut karim, space).is_empty());
    assert!(amina.engine.teams(()).unwrap()[0].standing.is_empty());
    let told: Vec<_> = amina.engine.receipts(()).unwrap().into_iter().filter(|line| line.all).collect();
    assert_eq!(told.len(), 2);
    assert!(told.iter().all(|line| line.about == "Town hall"));
    assert!(
        matches!((&told[0].what, &told[1].what), (ReceiptWhat::Shared(_), ReceiptWhat::Stopped))
            || matches!((&told[0].what, &told[1].what), (ReceiptWhat::Stopped, ReceiptWhat::Shared(_)))
    );

    // 5. By a name that is no service, and by a contact, it goes the same way; stopping all ends those too.
    let choir = at_the_desk(&mut amina, "Rehearsal", "rosa ");
    let what = ShareWhat::AppointmentsLike { id: choir, called: "Rosa".into() };
    amina.engine.share(ShareOrder { space, what, access: ShareAccess::default() }).unwrap();
    let nadia = amina.add_contact("Nadia", "");
    let what = ShareWhat::AppointmentsWith(nadia);
    amina.engine.share(ShareOrder { space, what, access: ShareAccess::default() }).unwrap();
    amina.add_appointment("Blood test", Some(nadia), "2026-12-05T08:00:00");
    street.settle(&mut [&mut amina, &mut karim]);
    assert_eq!(titles(&mut karim, space), ["Blood test", "Choir", "Rehearsal"]);
    amina.engine.stop_sharing(StopOrder { space, record: None }).unwrap();
    amina.add_appointment("Results", Some(nadia), "2026-12-09T08:00:00");
    street.settle(&mut [&mut amina, &mut karim]);
    assert!(titles(&mut karim, space).is_empty());
}

#[test]
fn a_standing_choice_ends_with_its_last_day() {
    let (mut street, mut karim, mut amina) = (Street::new(), Phone::new(), Phone::new());
    let space = street.team_and_amina(&mut karim, &mut amina);
    let nadia = amina.add_contact("Nadia", "");
    let until = ShareAccess { until: Some(at("2026-12-02T00:00:00").date()), ..ShareAccess::default() };
    let what = ShareWhat::AppointmentsWith(nadia);
    amina.engine.share(ShareOrder { space, what, access: until }).unwrap();
    amina.add_appointment("Blood test", Some(nadia), "2026-12-05T08:00:00");
    street.settle(&mut [&mut amina, &mut karim]);
    assert_eq!(titles(&mut karim, space), ["Blood test"]);
    pass(48);
    amina.add_appointment("Results", Some(nadia), "2026-12-09T08:00:00");
    street.settle(&mut [&mut amina, &mut karim]);
    assert!(titles(&mut karim, space).is_empty());
    assert!(amina.engine.teams(()).unwrap()[0].standing.is_empty());
}
