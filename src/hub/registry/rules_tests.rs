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

mod alike;
mod fields;
mod review;
mod time;

const TWO: Policy = Policy { approvals: 2, since: None };

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
