#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::path::Path;

use besace_domain::Need;
use besace_engine_api::{Access, Audience, ImportReport, Reason, Search, Severity};
use chrono::NaiveDate;
use rusqlite::Connection;
use serde_json::json;

use crate::import::{ImportError, Imported, import, import_bytes, report_text};
use crate::model::*;
use crate::outside::outside;
use crate::{DirectoryStore, read_pack, write_pack};

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn check_sum(report: &ImportReport) {
    let sum = report.added + report.updated + report.unchanged + report.refused;
    assert_eq!(report.read, sum, "{}", report_text(report).lines().next().unwrap_or_default());
    let refusals = report.remarks.iter().filter(|remark| remark.severity == Severity::Refused).count();
    assert_eq!(refusals as u32, report.refused);
}

/// Every directory that was read can be packed, installed and searched, and every service found again.
fn check(imported: &Imported) -> DirectoryStore {
    check_sum(&imported.report);
    assert_eq!(imported.directory.services.len() as u32, imported.report.added);
    let pack = read_pack(&write_pack(&imported.directory).unwrap()).unwrap();
    let mut store = DirectoryStore::open(Connection::open_in_memory().unwrap()).unwrap();
    store.install(&pack, &mut |_| {}).unwrap();
    let now = today().and_hms_opt(10, 0, 0).unwrap();
    assert_eq!(
        store.search(&Search { limit: 1, ..Search::default() }, now).unwrap().total as usize,
        imported.directory.services.len().min(10_000)
    );
    store
}

fn read_json(value: serde_json::Value) -> Imported {
    let imported = import_bytes("test", value.to_string().as_bytes(), today()).unwrap();
    check(&imported);
    imported
}

fn remarks(imported: &Imported, reason: Reason) -> Vec<(u32, Severity, &str)> {
    let all = imported.report.remarks.iter().filter(|remark| remark.reason == reason);
    all.map(|remark| (remark.row, remark.severity, remark.field.as_str())).collect()
}

#[test]
fn the_pharmacies_of_belgium_are_read_row_by_row() {
    let Some(path) = outside("osm/pharmacies_be.json") else { return };
    let imported = import(&path, today()).unwrap();
    let store = check(&imported);
    assert_eq!(imported.report.read, 3544);
    assert_eq!(imported.report.refused, 0);
    let with_hours = imported.directory.services.iter().filter(|s| s.at.iter().any(|at| !at.hours.is_empty())).count();
    assert!(with_hours >= 1390, "{with_hours}");
    assert!(imported.directory.services.iter().all(|service| service.needs.has(Need::Medication)));
    let now = today().and_hms_opt(10, 0, 0).unwrap();
    let answer = store.search(&Search { text: "farmacie".into(), limit: 5, ..Search::default() }, now).unwrap();
    assert!(answer.total > 500, "{}", answer.total);
    eprintln!("{}", report_text(&imported.report).lines().next().unwrap_or_default());
}

#[test]
fn the_examples_of_hsds_are_read_in_every_form() {
    let forms = [
        ("hsds/examples/service_full.json", 1),
        ("hsds/examples/service_list.json", 1),
        ("hsds/examples/organization_full.json", 1),
        ("hsds/examples/organization_list.json", 1),
        ("hsds/examples/service_at_location_full.json", 1),
        ("hsds/examples/service_at_location_list.json", 1),
        ("hsds/examples/location.json", 1),
        ("hsds/examples/tabular.json", 1),
        ("hsds/examples/csv", 1),
    ];
    for (name, rows) in forms {
        let Some(path) = outside(name) else { return };
        let imported = import(&path, today()).unwrap_or_else(|error| panic!("{name}: {error}"));
        check(&imported);
        assert_eq!(imported.directory.services.len(), rows, "{name}");
        eprintln!("{name}: {}", report_text(&imported.report).lines().next().unwrap_or_default());
    }
    for name in ["service_full.json", "service_at_location_full.json", "tabular.json", "csv", "organization_full.json"]
    {
        let imported = import(&outside(&format!("hsds/examples/{name}")).unwrap(), today()).unwrap();
        let service = &imported.directory.services[0];
        assert_eq!(service.name, "Community Counselling", "{name}");
        assert_eq!(service.phones, ["+44 1234 234567"], "{name}");
        assert_eq!(service.emails, ["email@example.com"], "{name}");
        assert_eq!(service.languages, ["ur"], "{name}");
        assert!(matches!(&service.documents, Papers::Needed(papers) if papers.len() == 1), "{name}");
        assert!(service.cost.contains("35 GBP"), "{name}: {}", service.cost);
        assert_eq!(service.verified.as_ref().unwrap().by, "email@example.com", "{name}");
        assert!(service.alert.is_some() && service.access.has(Access::Appointment), "{name}");
        assert_eq!(imported.directory.organizations[0].name, "Example Organization Inc.", "{name}");
        let location = &imported.directory.locations[0];
        assert_eq!((location.city.as_str(), location.wheelchair), ("MyCity", Some(true)), "{name}");
        // Latitude 100 is not on earth, and the schedule ended in 2005: both are told.
        assert!(location.position.is_none(), "{name}");
        assert!(!remarks(&imported, Reason::Position).is_empty(), "{name}");
        assert!(!remarks(&imported, Reason::Time).is_empty(), "{name}");
    }
}

#[test]
fn the_service_feed_of_hsds_uk_is_read() {
    let Some(path) = outside("oruk/service_list_data.json") else { return };
    let imported = import(&path, today()).unwrap();
    check(&imported);
    assert_eq!(imported.report.read, 128);
    eprintln!("{}", report_text(&imported.report).lines().next().unwrap_or_default());
}

#[test]
fn the_older_csv_sets_are_read() {
    let Some(path) = outside("ohana") else { return };
    let imported = import(&path, today()).unwrap();
    check(&imported);
    assert_eq!(imported.report.read, 23);
    let passport = imported.directory.services.iter().find(|s| s.name.contains("Passport")).unwrap();
    assert!(matches!(&passport.documents, Papers::Needed(_)));
    let hours = imported.directory.services.iter().flat_map(|s| &s.at).map(|at| at.hours.as_str());
    let hours: Vec<_> = hours.filter(|hours| !hours.is_empty()).collect();
    assert!(hours.iter().any(|hours| hours.starts_with("Mo") && hours.contains("Jan 01 off")), "{hours:?}");
    assert!(imported.directory.locations.iter().filter(|l| l.position.is_some()).count() >= 20);

    let Some(path) = outside("florida") else { return };
    let imported = import(&path, today()).unwrap();
    check(&imported);
    assert_eq!(imported.report.read, 135);
    let legal = imported.directory.services.iter().filter(|s| s.needs.has(Need::Legal)).count();
    eprintln!("{}; {legal} legal", report_text(&imported.report).lines().next().unwrap_or_default());
    assert!(imported.directory.services.iter().all(|s| !s.organization.is_empty()));
}

#[test]
fn what_is_not_as_it_should_be_is_mended_or_refused_and_told() {
    let imported = read_json(json!({"contents": [
        {"id": 7, "name": "Numbers as ids", "minimum_age": "60", "url": "http://example.org/x", "status": "active"},
        {"id": "7", "name": "The same again", "url": "javascript:alert(1)", "email": "nobody", "status": null},
        {"name": "No id <b>bold</b>\u{7}", "description": "a".repeat(5000), "phones": [{"number": "call me"}, null, 5]},
        {"id": "x", "name": "  "},
        {"id": "y", "name": "Gone", "status": "defunct"},
        {"id": "z", "name": "Where", "service_at_locations": [{"location_id": "nowhere"}],
         "languages": [{"name": "Klingon of Qo'noS"}, {"code": "eng"}], "assured_date": "soon", "colour": "red"},
        "a text",
        null,
    ]}));
    let report = &imported.report;
    assert_eq!((report.read, report.added, report.updated, report.refused), (8, 3, 1, 4));
    assert_eq!(remarks(&imported, Reason::DoubleId), [(2, Severity::Mended, "id")]);
    assert_eq!(remarks(&imported, Reason::Link), [(1, Severity::Mended, "url"), (2, Severity::LeftOut, "url")]);
    assert_eq!(remarks(&imported, Reason::Email).len(), 1);
    assert_eq!(remarks(&imported, Reason::IdMissing), [(3, Severity::Mended, "id")]);
    assert_eq!(remarks(&imported, Reason::TooLong), [(3, Severity::Mended, "description")]);
    assert_eq!(remarks(&imported, Reason::Characters), [(3, Severity::Mended, "name")]);
    assert_eq!(remarks(&imported, Reason::NameMissing), [(4, Severity::Refused, "name")]);
    assert_eq!(remarks(&imported, Reason::DanglingReference), [(6, Severity::LeftOut, "location_id")]);
    assert_eq!(remarks(&imported, Reason::Language).len(), 1);
    assert!(remarks(&imported, Reason::Malformed).len() >= 3);
    assert!(report.remarks.iter().any(|remark| remark.field == "colour" && remark.value == "red"));
    let seven = &imported.directory.services[0];
    assert_eq!((seven.id.as_str(), seven.name.as_str(), seven.url.as_str()), ("7", "The same again", ""));
    assert_eq!(imported.directory.services[1].name, "No id bold");
}

#[test]
fn elements_and_features_of_a_map_are_read_by_their_tags() {
    let tags = json!({"amenity": "social_facility", "social_facility": "shelter", "social_facility:for": "woman",
        "name": "Abri", "opening_hours": "Mo-Su 20:00-08:00", "wheelchair": "yes", "phone": "+32 2 555 01 01;+32 2 555 01 02",
        "addr:street": "Rue", "addr:housenumber": "1", "addr:city": "Bruxelles", "addr:country": "BE",
        "language:ar": "yes", "operator": "Ville", "check_date": "2026-05-01"});
    let imported = read_json(json!({"version": 0.6, "elements": [
        {"type": "node", "id": 1, "lat": 50.85, "lon": 4.35, "tags": tags},
        {"type": "way", "id": 1, "center": {"lat": "50.86", "lon": "4.36"}, "tags": {"amenity": "toilets"}},
        {"type": "node", "id": 2, "lat": 50.85, "lon": 4.35},
        {"type": "node", "id": 3, "tags": {"amenity": "pharmacy"}},
        {"type": "node", "id": 4, "lat": 50.8, "lon": 4.3, "tags": {"shop": "florist", "name": "Fleurs"}},
    ]}));
    assert_eq!((imported.report.read, imported.report.added, imported.report.refused), (5, 3, 2));
    let shelter = &imported.directory.services[0];
    assert!(shelter.needs.has(Need::Sleep) && shelter.audiences.has(Audience::Women));
    assert_eq!((shelter.phones.len(), shelter.languages.as_slice()), (2, &["ar".to_owned()][..]));
    assert_eq!(imported.directory.locations[0].street, "Rue 1");
    assert_eq!(imported.directory.about.country, "BE");
    assert_eq!(imported.directory.services[1].name, "toilets");
    assert!(imported.directory.services[1].needs.has(Need::Wash));
    assert!(!remarks(&imported, Reason::Category).is_empty());

    let imported = read_json(json!({"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"@id": "way/9", "amenity": "pharmacy", "name": "Croix"},
         "geometry": {"type": "Polygon", "coordinates": [[[4.0, 50.0], [4.2, 50.0], [4.2, 50.2], [4.0, 50.2]]]}},
        {"type": "Feature", "id": 8, "properties": null, "geometry": null},
    ]}));
    assert_eq!((imported.report.added, imported.report.refused), (1, 1));
    let position = imported.directory.locations[0].position.unwrap();
    assert!((position.latitude - 50.1).abs() < 1e-9 && (position.longitude - 4.1).abs() < 1e-9);
}

#[test]
fn tables_are_read_whatever_the_spreadsheet_made_of_them() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join(name), bytes).unwrap();
    write("organizations.csv", b"\xEF\xBB\xBFid;name\r\no1;Ville\r\no2;Personne\r\n");
    // Latin-1, CRLF, a short row, a reference to nothing.
    write(
        "services.csv",
        b"id;organization_id;name;mood\r\ns1;o1;Caf\xE9;good\r\ns2;o9;Abri de nuit;bad\r\ns3;o1\r\n;o1;Sans id\r\n",
    );
    write("service_at_location.csv", b"id;service_id;location_id\nx;s1;l1\ny;s1;l9\n");
    write("locations.csv", b"id;name;latitude;longitude\nl1;Ici;50,85;4,35\nl2;Seul;1;1\n");
    write("phones.csv", b"id;service_id;number\np1;s1;+32 2 555 01 01\np2;s9;123\n");
    write("schedules.csv", b"id;service_id;byday;opens_at;closes_at;freq\nh1;s1;MO,TU;09:00;17:00;WEEKLY\n");
    write("weather.csv", b"day;rain\n1;yes\n");
    write("empty.csv", b"");
    let imported = import(folder.path(), today()).unwrap();
    check(&imported);
    assert_eq!((imported.report.read, imported.report.added, imported.report.refused), (4, 3, 1));
    let cafe = imported.directory.services.iter().find(|s| s.id == "s1").unwrap();
    assert_eq!((cafe.name.as_str(), cafe.at[0].hours.as_str()), ("Café", "Mo,Tu 09:00-17:00"));
    assert_eq!(cafe.phones, ["+32 2 555 01 01"]);
    assert!(imported.directory.locations[0].position.is_some());
    let dangling = remarks(&imported, Reason::DanglingReference);
    for field in ["phones.csv", "service_at_locations.csv", "organization_id", "locations.csv"] {
        assert!(dangling.iter().any(|remark| remark.2 == field), "{field}: {dangling:?}");
    }
    assert!(!remarks(&imported, Reason::Encoding).is_empty());
    assert!(imported.report.remarks.iter().any(|remark| remark.field == "weather.csv"));
    assert!(imported.report.remarks.iter().any(|remark| remark.field == "mood"));
}

#[test]
fn a_file_cut_at_any_length_is_told_and_never_taken_for_whole() {
    let tags = json!({"amenity": "pharmacy", "name": "Croix é", "opening_hours": "Mo-Fr 09:00-12:00"});
    let whole = json!({"elements": [{"type": "node", "id": 1, "lat": 50.8, "lon": 4.3, "tags": tags}]}).to_string();
    for length in 0..whole.len() {
        assert!(import_bytes("cut", &whole.as_bytes()[..length], today()).is_err(), "{length}");
    }
    let table = b"id,name,status\n1,\"Abri, de nuit\",active\n2,Deux,active\n";
    for length in 0..table.len() {
        if let Ok(imported) = import_bytes("services", &table[..length], today()) {
            check_sum(&imported.report);
        }
    }
    for (name, bytes) in
        [("a", &b""[..]), ("b", b"\xEF\xBB\xBF  \n"), ("c", b"{}"), ("d", b"[]"), ("e", b"[1,2]"), ("f", b"\0\0")]
    {
        assert!(import_bytes(name, bytes, today()).is_err(), "{name}");
    }
    assert!(matches!(import_bytes("x", b"hello\nworld\n", today()), Err(ImportError::Unknown)));
    assert!(matches!(import(Path::new("/nowhere/at/all"), today()), Err(ImportError::File(..))));
    assert!(matches!(import_bytes("p", b"BESACEPACK\x01\0", today()), Err(ImportError::Pack(_))));
}

#[test]
fn every_file_of_the_outside_data_can_be_cut_anywhere_without_a_panic() {
    for name in [
        "hsds/examples/service_full.json",
        "oruk/service_list_data.json",
        "ohana/services.csv",
        "florida/locations.csv",
    ] {
        let Some(path) = outside(name) else { return };
        let bytes = std::fs::read(&path).unwrap();
        for part in 0..12 {
            let length = bytes.len() * part / 12;
            if let Ok(imported) = import_bytes("services", &bytes[..length], today()) {
                check_sum(&imported.report);
            }
        }
    }
}

proptest::proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..400)) {
        if let Ok(imported) = import_bytes("services", &bytes, today()) {
            check_sum(&imported.report);
        }
    }
}
