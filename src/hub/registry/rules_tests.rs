//! Stories of listings: Nadia runs a day centre, Karim and Lotte are editors.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use besace_directory::model::Directory;
use besace_domain::Need;
use besace_engine_api::{Alert, Closure, Documents, Full, Reason, Remark, Severity};
use besace_registry_api::{Act, Form, Holidays, Likeness, Place, Quick, Refusal, ReportKind, Stage, Wrong};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::alike::Known;
use super::check::{check, refused};
use super::entry::{Entry, Person, Policy};
use super::reports::Reports;
use super::rows::{form_of, made_id, put};
use super::upkeep::{Due, due};

const TWO: Policy = Policy { approvals: 2 };

fn day(number: i64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 5).unwrap() + TimeDelta::days(number)
}

fn noon(number: i64) -> NaiveDateTime {
    day(number).and_hms_opt(12, 0, 0).unwrap()
}

fn editor(name: &str) -> Person {
    Person { id: name.to_lowercase(), name: name.into(), email: format!("{}@editors.example", name.to_lowercase()) }
}

fn form() -> Form {
    Form {
        organization: "Le Quai".into(),
        name: "Day centre".into(),
        about: "Coffee, a shower, somebody to talk to.".into(),
        needs: vec![Need::Wash, Need::Talk],
        documents: Documents::None,
        languages: vec!["fr".into(), "ar".into()],
        phones: vec!["+32 2 555 01 02".into()],
        emails: vec!["hello@example.org".into()],
        url: "https://example.org/quai".into(),
        contact: "Nadia, in the mornings".into(),
        places: vec![Place {
            street: "Rue du Port 12".into(),
            postcode: "1000".into(),
            city: "Brussels".into(),
            latitude: "50.851".into(),
            longitude: "4.349".into(),
            hours: "Mo-Fr 09:00-17:00".into(),
            holidays: Holidays::Closed,
            ..Place::default()
        }],
        ..Form::default()
    }
}

/// Nadia's listing, approved by both editors.
fn published() -> Entry {
    let mut entry = Entry::new(made_id(&["quai"]), "nadia@example.org".into());
    entry.save(form());
    entry.submit(noon(0)).unwrap();
    assert!(!entry.approve(&editor("Karim"), 1, TWO, noon(1)).unwrap());
    assert!(entry.approve(&editor("Lotte"), 1, TWO, noon(1)).unwrap());
    entry
}

fn directory(entry: &Entry, number: i64) -> Directory {
    let mut directory = Directory::default();
    put(&mut directory, entry, day(number), 0);
    directory
}

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
    assert!(entry.approve(&editor("Karim"), 1, Policy { approvals: 1 }, noon(1)).unwrap());
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

#[test]
fn a_quick_change_holds_at_once_and_is_gone_after_its_end() {
    let mut entry = published();
    let quick = Quick {
        closed: Some(Closure { from: None, until: Some(day(12)) }),
        full: Some(day(11)),
        alert: Some(Alert { text: "The shower is broken.".into(), until: Some(day(13)) }),
    };
    entry.set_quick(&quick, noon(10)).unwrap();
    let at = |number| directory(&entry, number).services.remove(0);
    assert!(at(11).full == Full::Until(day(11)) && at(11).closure.is_some() && at(11).alert.is_some());
    assert!(at(12).full == Full::No && at(12).closure.is_some());
    assert!(at(13).closure.is_none() && at(13).alert.is_some());
    assert!(at(14).alert.is_none());

    // Each part has an end, and it is neither past nor years away.
    let ends = [None, Some(day(9)), Some(day(900))];
    for until in ends {
        let mut entry = published();
        let closed = Some(Closure { from: None, until });
        assert!(entry.set_quick(&Quick { closed, ..Quick::default() }, noon(10)).is_err(), "{until:?}");
        let alert = Some(Alert { text: "x".into(), until });
        assert!(entry.set_quick(&Quick { alert, ..Quick::default() }, noon(10)).is_err(), "{until:?}");
    }
}

#[test]
fn what_nobody_confirms_is_asked_about_marked_and_taken_out() {
    let mut entry = published();
    let mut told = Vec::new();
    for number in 2..500 {
        if let Some(due) = due(&entry, day(number)) {
            entry.done(&due, noon(number));
            told.push((number, due));
        }
    }
    let last = day(1 + 365);
    assert_eq!(
        told,
        [(92, Due::Remind), (183, Due::Remind), (274, Due::Remind), (336, Due::Warn(last)), (366, Due::Remove),]
    );
    assert!(entry.removed && entry.published.is_none());

    // One tap and all begins anew.
    let mut entry = published();
    assert!(!entry.is_stale(day(184)) && entry.is_stale(day(185)));
    entry.done(&Due::Warn(last), noon(340));
    entry.confirm(noon(341)).unwrap();
    assert!(!entry.is_stale(day(341)));
    assert_eq!((due(&entry, day(366)), due(&entry, day(432))), (None, Some(Due::Remind)));
    // A hub that stood still for two years tells first and takes out a month later.
    let mut entry = published();
    assert_eq!(due(&entry, day(700)), Some(Due::Warn(day(730))));
    entry.done(&Due::Warn(day(730)), noon(700));
    assert_eq!((due(&entry, day(729)), due(&entry, day(730))), (None, Some(Due::Remove)));
}

#[test]
fn the_published_rows_read_back_as_the_form() {
    let entry = published();
    let directory = directory(&entry, 2);
    let read = form_of(&directory, &directory.services[0]);
    assert_eq!(read, Form { contact: String::new(), ..form() });
}

#[test]
fn a_confidential_address_leaves_the_hub_in_no_row() {
    let mut entry = published();
    entry.draft.places[0].confidential = true;
    entry.submit(noon(3)).unwrap();
    entry.approve(&editor("Karim"), 2, TWO, noon(4)).unwrap();
    entry.approve(&editor("Lotte"), 2, TWO, noon(4)).unwrap();
    let directory = directory(&entry, 5);
    let said = format!("{directory:?}");
    assert!(!said.contains("Rue du Port") && !said.contains("50.85") && directory.locations[0].confidential);
}

/// Texts that have done harm elsewhere, as tests of web forms know them.
const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><svg onload=alert(1)>",
    "<iframe src=\"javascript:alert(1)\">",
    "javascript:alert(1)",
    "<a href=\"jav\tascript:alert(1)\">x</a>",
    "</textarea><script>alert(1)</script>",
    "<math><mi xlink:href=\"data:x,<script>alert(1)</script>\">",
    "\u{202e}gnp.exe",
    "a\u{0}b\u{7}c",
    "data:text/html;base64,PHNjcmlwdD4=",
];

#[test]
fn hostile_texts_are_refused_or_made_plain_in_every_field() {
    for hostile in HOSTILE {
        let text = || (*hostile).to_owned();
        let place = Place {
            name: text(),
            street: text(),
            postcode: text(),
            city: text(),
            latitude: text(),
            longitude: text(),
            directions: text(),
            hours: text(),
            note: text(),
            ..Place::default()
        };
        let hostile_form = Form {
            organization: text(),
            organization_about: text(),
            name: text(),
            about: text(),
            eligibility: text(),
            documents: Documents::Needed(vec![text()]),
            cost: text(),
            languages: vec![text()],
            capacity: text(),
            phones: vec![text()],
            emails: vec![text()],
            url: text(),
            contact: text(),
            places: vec![place],
            ..form()
        };
        let (kept, remarks) = check(&hostile_form);
        let all = serde_json::to_string(&kept).unwrap().to_lowercase();
        for sign in ["<script", "<img", "<svg", "<iframe", "<a ", "onerror", "onload", "\u{202e}", "\\u0000", "\\u0007"]
        {
            assert!(!all.contains(sign), "{hostile:?} left {sign:?}: {all}");
        }
        assert!(kept.phones.is_empty() && kept.emails.is_empty() && kept.url.is_empty(), "{hostile:?}");
        assert!(kept.places[0].latitude.is_empty());
        for field in ["phones", "emails", "url", "languages", "position"] {
            assert!(
                remarks.iter().any(|said| said.field == field && refused(said)),
                "{hostile:?}: {field}: {remarks:?}"
            );
        }
    }
}

#[test]
fn what_is_out_of_all_proportion_is_refused_with_a_message_at_its_field() {
    let said = |form: &Form| check(form).1;
    let has = |remarks: &[Remark], field: &str, reason| {
        remarks.iter().any(|said| said.field == field && said.reason == reason && refused(said))
    };
    assert!(said(&form()).is_empty());
    assert!(has(&said(&Form { name: "x".repeat(10 << 20), ..form() }), "name", Reason::TooLong));
    let stops = vec![Place { city: "Brussels".into(), ..Place::default() }; 50_000];
    assert!(has(&said(&Form { places: stops, ..form() }), "places", Reason::TooMany));
    assert!(has(&said(&Form { phones: vec!["112".into(); 1_000], ..form() }), "phones", Reason::TooMany));
    assert!(has(&said(&Form { languages: vec!["fr,".repeat(1 << 20)], ..form() }), "languages", Reason::TooLong));
    assert!(has(&said(&Form { name: " ".into(), ..form() }), "name", Reason::Missing));
    assert!(has(&said(&Form { needs: Vec::new(), ..form() }), "needs", Reason::Missing));
    for (latitude, longitude) in [("91", "4"), ("0", "0"), ("x", "y"), ("50", "")] {
        let mut form = form();
        (form.places[0].latitude, form.places[0].longitude) = (latitude.into(), longitude.into());
        let remarks = said(&form);
        assert!(has(&remarks, "position", Reason::Position) && remarks[0].row == 1, "{remarks:?}");
    }
    let long = Place { city: "Brussels".into(), note: "x".repeat(3_900), ..Place::default() };
    assert!(has(&said(&Form { places: vec![long; 100], ..form() }), "places", Reason::TooLong));
    // Hours that cannot be read are shown as they stand: that is told, and no reason to refuse.
    let mut words = form();
    words.places[0].hours = "ring the bell".into();
    assert_eq!(said(&words)[0].severity, Severity::KeptAsText);
}

#[test]
fn likely_doubles_share_two_of_name_number_and_place() {
    let mut known = Known::default();
    known.add("quai", &form());
    let other = |change: fn(&mut Form)| {
        let mut other = form();
        other.name = "Night shelter".into();
        other.phones = vec!["+32 2 555 09 09".into()];
        other.places[0].street = "Quai 1".into();
        other.places[0].latitude = "50.7".into();
        change(&mut other);
        known.doubles("new", &other).into_iter().next().map(|double| double.alike)
    };
    use Likeness::{Name, Phone, Place};
    assert_eq!(known.doubles("quai", &form()), [], "nothing is its own double");
    assert_eq!(other(|_| {}), None);
    assert_eq!(other(|form| form.name = "DAY CENTRE!".into()), None, "one name stands in many towns");
    assert_eq!(
        other(|form| {
            form.name = "day-centre".into();
            form.phones = vec!["02/555.01.02".into()];
        }),
        Some(vec![Name, Phone])
    );
    assert_eq!(
        other(|form| {
            form.name = "Day Centre".into();
            form.places[0].latitude = "50.8512".into();
        }),
        Some(vec![Name, Place])
    );
    assert_eq!(
        other(|form| {
            form.phones = vec!["025550102".into()];
            form.places[0].street = "rue du port, 12".into();
        }),
        Some(vec![Phone, Place])
    );
}

#[test]
fn reports_that_say_the_same_are_one() {
    let mut reports = Reports::default();
    for number in 0..30 {
        reports.add(
            [number; 16],
            ReportKind::WrongNumber,
            if number % 2 == 0 { "It rings out." } else { "it rings OUT" },
            day(number.into()),
        );
    }
    reports.add([30; 16], ReportKind::ClosedForGood, "", day(31));
    reports.add([30; 16], ReportKind::ClosedForGood, "", day(32));
    assert_eq!(reports.all.len(), 2);
    let number = &reports.all[0];
    assert_eq!(reports.all[1].count, 1, "the same report came twice");
    assert_eq!((number.count, number.texts.len(), number.first, number.last), (30, 1, day(0), day(29)));
    for number in 100..200 {
        reports.add([number; 16], ReportKind::Other, &format!("text {number}"), day(40));
    }
    assert_eq!((reports.all[2].count, reports.all[2].texts.len()), (100, 20));
}
