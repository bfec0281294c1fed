//! Who may publish what.

use super::*;

#[test]
fn nadias_listing_is_published_by_two_different_editors() {
    let mut entry = Entry::new(made_id(&["quai"]), "nadia@example.org".into());
    entry.save(form());
    assert_eq!(entry.stage(TWO), Stage::Draft);
    entry.submit(noon(0)).unwrap();
    assert_eq!(entry.stage(TWO), Stage::Waiting { approvals: 0, of: 2 });

    // 1. Karim approves it, and cannot do so again: not with a second key of his either.
    assert!(!entry.approve(&editor("Karim"), 1, TWO, noon(1)).unwrap());
    assert_eq!(entry.approve(&editor("Karim"), 1, TWO, noon(1)).unwrap_err().wrong, Wrong::SecondPerson);
    let other_key = Person { id: "karim-2".into(), ..editor("Karim") };
    assert_eq!(entry.approve(&other_key, 1, TWO, noon(1)).unwrap_err().wrong, Wrong::SecondPerson);
    assert!(directory(&entry, 1).services.is_empty());

    // 2. Lotte does, and it is published, with all that was written and nothing that was not for the public.
    assert!(entry.approve(&editor("Lotte"), 1, TWO, noon(2)).unwrap());
    assert_eq!(entry.stage(TWO), Stage::Published);
    let directory = directory(&entry, 2);
    let service = &directory.services[0];
    assert_eq!((service.id.as_str(), service.at[0].hours.as_str()), (entry.id.as_str(), "Mo-Fr 09:00-17:00; PH off"));
    assert_eq!(service.verified.as_ref().unwrap().on, day(2));
    assert!(!format!("{directory:?}").contains("in the mornings"));

    // 3. Who did what stands in the history.
    let acts: Vec<_> = entry.history.iter().map(|event| (event.who.as_str(), event.act.clone())).collect();
    assert_eq!(
        acts,
        [
            ("nadia@example.org", Act::Submitted),
            ("Karim", Act::Approved),
            ("Lotte", Act::Approved),
            ("", Act::Published(1)),
        ]
    );
}

#[test]
fn an_editor_who_registers_a_service_does_not_approve_it() {
    let mut entry = Entry::new("x".into(), "Karim@editors.example".into());
    entry.save(form());
    entry.submit(noon(0)).unwrap();
    assert_eq!(entry.approve(&editor("Karim"), 1, TWO, noon(1)).unwrap_err().wrong, Wrong::SecondPerson);
}

#[test]
fn what_could_lead_somebody_astray_needs_two_again_and_other_changes_one() {
    type Change = fn(&mut Form);
    let astray: [Change; 6] = [
        |form| form.phones[0] = "+32 2 555 01 99".into(),
        |form| form.emails.push("other@example.org".into()),
        |form| form.url = "https://example.org/other".into(),
        |form| form.places[0].street = "Rue du Port 21".into(),
        |form| form.places[0].latitude = "50.9".into(),
        |form| form.places.push(Place { city: "Ghent".into(), ..Place::default() }),
    ];
    for change in astray {
        let mut entry = published();
        change(&mut entry.draft);
        entry.submit(noon(3)).unwrap();
        assert_eq!(entry.stage(TWO), Stage::Waiting { approvals: 0, of: 2 });
        assert!(!entry.approve(&editor("Karim"), 2, TWO, noon(4)).unwrap());
        assert_eq!(entry.published.as_ref().unwrap().form, form(), "the old version stands until both have approved");
        assert!(entry.approve(&editor("Lotte"), 2, TWO, noon(4)).unwrap());
    }
    let mut entry = published();
    entry.draft.about = "Coffee and a shower.".into();
    entry.submit(noon(3)).unwrap();
    assert!(entry.approve(&editor("Karim"), 2, TWO, noon(4)).unwrap());
}

#[test]
fn an_operator_with_a_single_editor_lowers_it_to_one() {
    let mut entry = Entry::new("x".into(), "nadia@example.org".into());
    entry.save(form());
    entry.submit(noon(0)).unwrap();
    let one = Policy { approvals: 1, since: None };
    assert!(entry.approve(&editor("Karim"), 1, one, noon(1)).unwrap());
    let acts = |entry: &Entry| entry.history.iter().map(|event| event.act.clone()).collect::<Vec<_>>();
    assert_eq!(acts(&entry)[1..], [Act::Approved, Act::OneEnough, Act::Published(1)], "its history says so");

    // Where one is enough anyway, nothing was lowered.
    entry.draft.about = "Coffee and a shower.".into();
    entry.submit(noon(2)).unwrap();
    assert!(entry.approve(&editor("Karim"), 2, one, noon(3)).unwrap());
    assert_eq!(acts(&entry).iter().filter(|act| **act == Act::OneEnough).count(), 1);
}

#[test]
fn nobody_approves_what_they_did_not_see() {
    let mut entry = Entry::new("x".into(), "nadia@example.org".into());
    entry.save(form());
    entry.submit(noon(0)).unwrap();
    entry.approve(&editor("Karim"), 1, TWO, noon(1)).unwrap();
    // Handed in anew while Lotte reads the first: her approval is for nothing, and so is Karim's.
    entry.draft.phones[0] = "+32 2 555 01 66".into();
    entry.submit(noon(1)).unwrap();
    assert_eq!(entry.approve(&editor("Lotte"), 1, TWO, noon(2)).unwrap_err().wrong, Wrong::Changed);
    assert!(!entry.approve(&editor("Lotte"), 2, TWO, noon(2)).unwrap());
    // What is typed after handing in changes nothing of what waits.
    entry.draft.phones[0] = "+32 2 555 01 77".into();
    assert!(entry.approve(&editor("Karim"), 2, TWO, noon(2)).unwrap());
    assert_eq!(entry.published.unwrap().form.phones, ["+32 2 555 01 66"]);
}

#[test]
fn a_question_waits_for_its_answer_and_a_refusal_names_its_reason() {
    let mut entry = Entry::new("x".into(), "nadia@example.org".into());
    entry.save(form());
    entry.submit(noon(0)).unwrap();
    assert_eq!(entry.ask(&editor("Karim"), 1, " \u{202e}", noon(1)).unwrap_err().wrong, Wrong::Fields);
    entry.ask(&editor("Karim"), 1, "Is the door in the yard?", noon(1)).unwrap();
    assert_eq!(entry.stage(TWO), Stage::Asked("Is the door in the yard?".into()));
    assert_eq!(entry.approve(&editor("Lotte"), 1, TWO, noon(1)).unwrap_err().wrong, Wrong::SecondPerson);
    entry.answer("Yes, on the left.", noon(2)).unwrap();
    assert_eq!(entry.answer("Again", noon(2)).unwrap_err().wrong, Wrong::Stage);
    entry.refuse(&editor("Lotte"), 1, Refusal::Double, noon(3)).unwrap();
    assert_eq!(entry.stage(TWO), Stage::Refused(Refusal::Double));
    assert_eq!(entry.approve(&editor("Karim"), 1, TWO, noon(3)).unwrap_err().wrong, Wrong::Stage);
    entry.submit(noon(4)).unwrap();
    assert_eq!(entry.stage(TWO), Stage::Waiting { approvals: 0, of: 2 });
}

#[test]
fn a_former_version_is_published_again() {
    let mut entry = published();
    entry.draft.about = "Closed for good!!".into();
    entry.submit(noon(3)).unwrap();
    entry.approve(&editor("Karim"), 2, TWO, noon(4)).unwrap();
    entry.restore(&editor("Lotte"), 1, noon(5)).unwrap();
    assert_eq!(entry.published.as_ref().unwrap().form, form());
    assert_eq!(entry.stage(TWO), Stage::Published);
    assert_eq!(entry.restore(&editor("Lotte"), 1, noon(5)).unwrap_err().wrong, Wrong::Absent);
    // And back again.
    entry.restore(&editor("Lotte"), 2, noon(6)).unwrap();
    assert_eq!(entry.history.last().unwrap().act, Act::Restored(2));
    // Taken out and brought back.
    entry.remove("Karim", noon(7)).unwrap();
    assert!(directory(&entry, 7).services.is_empty());
    entry.restore(&editor("Karim"), 1, noon(8)).unwrap();
    assert_eq!(directory(&entry, 8).services.len(), 1);
}
