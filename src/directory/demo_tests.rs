//! The demo directory in `assets/directory` shows every field, and nobody can take it for real.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::path::Path;

use besace_domain::Need;
use besace_engine_api::{Access, Audience, Full};
use chrono::NaiveDate;

use crate::import::{import, report_text};
use crate::model::{Directory, Papers};

fn demo() -> Directory {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/directory");
    let imported = import(&path, NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()).unwrap();
    let report = report_text(&imported.report);
    assert_eq!((imported.report.refused, imported.report.updated), (0, 0), "{report}");
    // Only hours in words are remarked upon: they are there on purpose.
    assert!(imported.report.remarks.iter().all(|remark| remark.field == "hours"), "{report}");
    imported.directory
}

#[test]
fn every_record_is_marked_as_an_example_and_calls_nobody() {
    let demo = demo();
    assert!(demo.about.example && demo.about.country == "BE");
    for service in &demo.services {
        assert!(service.example && service.description.starts_with("EXEMPLE"), "{}", service.id);
        assert!(service.phones.iter().all(|phone| phone.starts_with("+32 2 555 01 ")), "{}", service.id);
        assert!(service.emails.iter().all(|email| email.ends_with("@example.org")), "{}", service.id);
        assert!(service.url.is_empty() || service.url.starts_with("https://example.org/"), "{}", service.id);
    }
}

#[test]
fn most_of_what_people_type_finds_what_they_look_for() {
    let list = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/relevance/queries.txt"));
    let mut store = crate::DirectoryStore::in_memory().unwrap();
    let pack = crate::Pack { directory: demo(), digest: [0; 32] };
    store.install(&pack, &mut |_| {}).unwrap();
    let now = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap().and_hms_opt(10, 0, 0).unwrap();
    let score = crate::relevance::score(&store, &list.unwrap(), now).unwrap();
    assert!(score.queries >= 150, "{}", score.queries);
    assert!(score.held * 10 >= score.queries * 9, "{} of {}:\n{}", score.held, score.queries, score.missed);
}

#[test]
fn every_need_and_every_field_is_there() {
    let demo = demo();
    for need in Need::ALL {
        let count = demo.services.iter().filter(|service| service.needs.has(need)).count();
        assert!(count >= 2, "{need}: {count}");
    }
    for audience in Audience::ALL {
        assert!(demo.services.iter().any(|service| service.audiences.has(audience)), "{audience:?}");
    }
    for way in [Access::WalkIn, Access::Call, Access::Appointment, Access::Referral] {
        assert!(demo.services.iter().any(|service| service.access.has(way)), "{way:?}");
    }
    let some = |what: &str, holds: &dyn Fn(&crate::model::Service) -> bool| {
        assert!(demo.services.iter().any(holds), "{what}");
    };
    some("a closure to come", &|s| s.closure.as_ref().is_some_and(|c| c.from.is_some()));
    some("a closure that has begun", &|s| s.closure.as_ref().is_some_and(|c| c.from.is_none()));
    some("an alert", &|s| s.alert.as_ref().is_some_and(|a| a.until.is_none()));
    some("an alert with an end", &|s| s.alert.as_ref().is_some_and(|a| a.until.is_some()));
    some("full", &|s| s.full == Full::Yes);
    some("never verified", &|s| s.verified.is_none());
    some("documents", &|s| matches!(&s.documents, Papers::Needed(papers) if papers.len() > 1));
    some("no documents", &|s| s.documents == Papers::None);
    some("nothing said of documents", &|s| s.documents == Papers::Unknown);
    some("several mobile stops", &|s| s.at.iter().filter(|at| at.mobile).count() > 1);
    some("a line without a place", &|s| s.at.iter().all(|at| at.location.is_empty()));
    some("hours at night", &|s| s.at.iter().any(|at| at.hours.contains("20:00-08:30")));
    some("hours with public holidays", &|s| s.at.iter().any(|at| at.hours.contains("PH off")));
    some("hours in words", &|s| s.at.iter().any(|at| !at.hours.is_empty() && !crate::is_readable(&at.hours)));
    some("an e-mail address", &|s| !s.emails.is_empty());
    some("a web page", &|s| !s.url.is_empty());
    some("a cost", &|s| !s.cost.is_empty());
    some("who may come", &|s| !s.eligibility.is_empty());
    some("Arabic on site", &|s| s.languages.iter().any(|l| l == "ar"));
    assert!(demo.locations.iter().any(|place| place.confidential && place.street.is_empty()));
    assert!(demo.locations.iter().any(|place| place.wheelchair == Some(false)));
    assert!(demo.locations.iter().any(|place| !place.directions.is_empty()));
}
