#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use besace_domain::{Need, Position, ServiceId};
use besace_engine_api::{
    Access, Alert, Audience, Closure, Documents, Filters, Full, OpenState, Search, SearchAnswer, ServiceQuery,
};
use chrono::{NaiveDate, NaiveDateTime};
use proptest::prelude::*;
use rusqlite::Connection;

use crate::model::*;
use crate::{DirectoryError, DirectoryStore, read_pack, write_pack};

const GRAND_PLACE: Position = Position { latitude: 50.8467, longitude: 4.3525 };

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A Wednesday afternoon.
fn now() -> NaiveDateTime {
    NaiveDateTime::parse_from_str("2026-11-18 15:00", "%Y-%m-%d %H:%M").unwrap()
}

fn location(id: &str, city: &str, latitude: f64, longitude: f64) -> Location {
    Location {
        id: id.into(),
        street: "Rue de l'Exemple 1".into(),
        city: city.into(),
        position: Position::new(latitude, longitude),
        ..Location::default()
    }
}

fn at(location: &str, hours: &str) -> ServiceAtLocation {
    ServiceAtLocation { location: location.into(), hours: hours.into(), ..ServiceAtLocation::default() }
}

fn service(id: &str, name: &str, needs: &[Need], at: Vec<ServiceAtLocation>) -> Service {
    let needs = needs.iter().copied().collect();
    let verified = Some(Check { on: day("2026-10-01"), by: "An editor".into() });
    Service { id: id.into(), name: name.into(), needs, at, verified, ..Service::default() }
}

fn directory() -> Directory {
    let mut night = service("night", "Abri de l'Étoile", &[Need::Sleep], vec![at("far", "Mo-Su 20:00-08:00")]);
    night.documents = Papers::None;
    night.audiences = [Audience::Women].into_iter().collect();
    night.languages = vec!["fr".into(), "ar".into()];
    let mut soup = service("soup", "Table d'hôtes", &[Need::Food], vec![at("near", "Mo-Fr 12:00-16:00")]);
    soup.description = "Repas chaud. Aussi un lit de secours.".into();
    soup.organization = "org".into();
    let mut doctor = service("doctor", "Maison médicale", &[Need::Health], vec![at("near", "Mo-Fr 09:00-18:00")]);
    doctor.access = [Access::Appointment].into_iter().collect();
    let mut closed = service("closed", "Friperie Łucja", &[Need::Wash], vec![at("middle", "24/7")]);
    closed.closure = Some(Pause { from: None, until: Some(day("2026-11-20")) });
    let mut bus = service(
        "bus",
        "Bus de soins",
        &[Need::Health, Need::Drugs],
        vec![at("far", "We 14:00-16:00"), at("near", "Mo 14:00-16:00")],
    );
    bus.at.iter_mut().for_each(|stop| stop.mobile = true);
    let line = service("line", "Ligne d'écoute", &[Need::Talk], vec![at("", "24/7")]);
    let mut stale = service("stale", "Abri ancien", &[Need::Sleep], vec![at("secret", "sur rendez-vous")]);
    stale.verified = None;
    let mut secret = location("secret", "Bruxelles", 0.0, 0.0);
    secret.position = None;
    secret.street = String::new();
    secret.confidential = true;
    Directory {
        about: About { name: "Test".into(), country: "BE".into(), made: day("2026-11-01"), ..About::default() },
        organizations: vec![Organization { id: "org".into(), name: "Les Exemples".into(), ..Organization::default() }],
        locations: vec![
            location("near", "Bruxelles", 50.8470, 4.3530),
            location("middle", "Ixelles", 50.8330, 4.3669),
            Location { wheelchair: Some(true), ..location("far", "Wavre", 50.7170, 4.6010) },
            secret,
        ],
        services: vec![night, soup, doctor, closed, bus, line, stale],
    }
}

fn store() -> DirectoryStore {
    store_of(&directory())
}

fn store_of(directory: &Directory) -> DirectoryStore {
    let mut store = DirectoryStore::open(Connection::open_in_memory().unwrap()).unwrap();
    let pack = read_pack(&write_pack(directory).unwrap()).unwrap();
    store.install(&pack, &mut |_| {}).unwrap();
    store
}

fn ids(answer: &SearchAnswer) -> Vec<&str> {
    answer.hits.iter().map(|hit| hit.id.0.as_str()).collect()
}

fn search(store: &DirectoryStore, text: &str) -> SearchAnswer {
    store.search(&Search { text: text.into(), limit: 20, ..Search::default() }, now()).unwrap()
}

#[test]
fn a_directory_is_installed_known_and_taken_away() {
    let mut empty = DirectoryStore::open(Connection::open_in_memory().unwrap()).unwrap();
    assert!(empty.info(day("2026-11-18")).is_none());
    assert!(matches!(empty.search(&Search::default(), now()), Err(DirectoryError::Absent)));

    let pack = read_pack(&write_pack(&directory()).unwrap()).unwrap();
    let mut steps = Vec::new();
    empty.install(&pack, &mut |percent| steps.push(percent)).unwrap();
    assert_eq!((steps.first(), steps.last()), (Some(&0), Some(&100)));
    let info = empty.info(day("2026-11-18")).unwrap();
    assert_eq!((info.name.as_str(), info.services, info.age_days, info.digest.len()), ("Test", 7, 17, 64));

    // Installing again replaces, it does not add.
    empty.install(&pack, &mut |_| {}).unwrap();
    assert_eq!(search(&empty, "").total, 7);
    empty.remove().unwrap();
    assert!(empty.info(day("2026-11-18")).is_none());
}

#[test]
fn a_directory_that_moves_into_other_storage_is_known_as_before() {
    let store = store();
    let moved = store.installed_anew(Connection::open_in_memory().unwrap()).unwrap();
    assert_eq!(moved.info(day("2026-11-18")), store.info(day("2026-11-18")));
    assert_eq!(ids(&search(&moved, "lit")), ids(&search(&store, "lit")));
}

#[test]
fn words_find_services_as_typed_with_typos_without_accents_and_by_need() {
    let store = store();
    for (text, first) in [
        ("Abri de l'Étoile", "night"),
        ("etoile", "night"),
        ("ÉTOI", "night"),
        ("etiole", "night"),
        ("lucja", "closed"),
        ("fripperie", "closed"),
        ("exemples", "soup"),
        ("wavre soins", "bus"),
        // A need's word in another language, which stands in no record.
        ("slapen", "night"),
        ("slapne", "night"),
        ("مأوى", "night"),
        ("naloxone", "bus"),
        // Only in a description: found, after what is named so.
        ("secours", "soup"),
        // A word nobody wrote does not hide the others.
        ("etoile qwrtzplk", "night"),
    ] {
        assert_eq!(ids(&search(&store, text)).first(), Some(&first), "{text}");
    }
    assert!(search(&store, "slapen").needs.contains(&Need::Sleep));
    assert_eq!(ids(&search(&store, "qwrtzplk")), Vec::<&str>::new());
}

#[test]
fn a_name_stands_before_a_need_and_a_need_before_a_mention() {
    let mut directory = directory();
    directory.services.push(service("named", "Dormir bien", &[Need::Work], vec![]));
    let mut mention = service("mention", "Autre", &[Need::Work], vec![]);
    mention.description = "On ne peut pas dormir ici".into();
    directory.services.push(mention);
    let mut store = store();
    store.install(&read_pack(&write_pack(&directory).unwrap()).unwrap(), &mut |_| {}).unwrap();
    assert_eq!(ids(&search(&store, "dormir")), ["named", "night", "stale", "mention"]);
}

#[test]
fn confirmed_records_stand_before_old_ones() {
    let answer = search(&store(), "");
    assert_eq!(ids(&answer).last(), Some(&"stale"));
    assert_eq!(answer.total, 7);
}

#[test]
fn the_nearest_place_counts_and_distances_only_grow() {
    let store = store();
    let answer = store.search(&Search { from: Some(GRAND_PLACE), limit: 20, ..Search::default() }, now()).unwrap();
    let distances: Vec<_> = answer.hits.iter().filter_map(|hit| hit.distance_m).collect();
    assert!(distances.is_sorted() && distances.len() == 5, "{distances:?}");
    assert_eq!(answer.total, 7);
    assert_eq!(distances[0], 48);
    let bus = answer.hits.iter().find(|hit| hit.id.0 == "bus").unwrap();
    assert_eq!((bus.distance_m, bus.address.as_str()), (Some(48), "Rue de l'Exemple 1, Bruxelles"));
    assert!(bus.bearing.is_some_and(|degrees| degrees < 90));
    // What has no known place comes last.
    assert_eq!(answer.hits[5..].iter().filter(|hit| hit.distance_m.is_none()).count(), 2);
}

#[test]
fn open_now_means_open_and_by_appointment_or_closed_for_a_time_do_not() {
    let store = store();
    let open_now = Filters { open_now: true, ..Filters::default() };
    let open = store.search(&Search { filters: open_now.clone(), limit: 20, ..Search::default() }, now()).unwrap();
    assert_eq!(ids(&open), ["bus", "line", "soup"]);
    assert_eq!(open.total, 3);

    // The mobile stop that is open counts, not the nearer one that is not.
    let near = Search { from: Some(GRAND_PLACE), filters: open_now, limit: 20, ..Search::default() };
    let open = store.search(&near, now()).unwrap();
    assert_eq!(ids(&open), ["soup", "bus", "line"]);
    assert!(open.hits[1].distance_m.unwrap() > 20_000);
    assert!(matches!(open.hits[1].open, OpenState::Open { .. }));

    let closed = search(&store, "friperie");
    assert!(closed.hits[0].warning);
    let until = day("2026-11-21").and_hms_opt(0, 0, 0);
    assert_eq!(closed.hits[0].open, OpenState::Closed { until });
}

#[test]
fn what_holds_for_the_moment_says_until_when_and_is_gone_the_day_after_without_any_update() {
    let until = day("2026-11-18");
    let mut directory = directory();
    let soup = directory.services.iter_mut().find(|service| service.id == "soup").unwrap();
    soup.full = Full::Until(until);
    soup.closure = Some(Pause { from: None, until: Some(until) });
    soup.alert = Some(Message { text: "No soup today.".into(), until: Some(until) });
    let store = store_of(&directory);
    let id = ServiceId("soup".into());
    let hit = |now| {
        let answer = store.search(&Search { text: "hotes".into(), limit: 1, ..Search::default() }, now).unwrap();
        (answer.hits[0].warning, answer.hits[0].open.clone())
    };
    let page = |now| store.service(&ServiceQuery { id: id.clone(), from: None }, now).unwrap().unwrap();

    // 1. On its last day.
    let (warning, open) = hit(now());
    assert!(warning && !matches!(open, OpenState::Open { .. }));
    let today = page(now());
    assert_eq!((today.full, today.closure), (Full::Until(until), Some(Closure { from: None, until: Some(until) })));
    assert_eq!(today.alert, Some(Alert { text: "No soup today.".into(), until: Some(until) }));

    // 2. The day after, at the same hour.
    let after = now() + chrono::TimeDelta::days(1);
    let (warning, open) = hit(after);
    assert!(!warning && matches!(open, OpenState::Open { .. }));
    let tomorrow = page(after);
    assert_eq!((tomorrow.full, tomorrow.closure, tomorrow.alert), (Full::No, None, None));
}

#[test]
fn filters_combine() {
    let store = store();
    let ask = |search: Search| {
        let answer = store.search(&Search { limit: 20, ..search }, now()).unwrap();
        answer.hits.into_iter().map(|hit| hit.id.0).collect::<Vec<_>>()
    };
    let with = |filters: Filters| Search { filters, ..Search::default() };
    assert_eq!(ask(with(Filters { no_id: true, ..Filters::default() })), ["night"]);
    assert_eq!(ask(with(Filters { language: Some("ar-MA".into()), ..Filters::default() })), ["night"]);
    assert_eq!(ask(with(Filters { wheelchair: true, ..Filters::default() })), ["night", "bus"]);
    assert_eq!(ask(with(Filters { audience: Some(Audience::Men), ..Filters::default() })).len(), 6);
    let all = Filters { no_id: true, language: Some("fr".into()), wheelchair: true, ..Filters::default() };
    let all = Filters { audience: Some(Audience::Women), ..all };
    let found = ask(Search {
        text: "abri".into(),
        need: Some(Need::Sleep),
        from: Some(GRAND_PLACE),
        filters: all.clone(),
        ..Search::default()
    });
    assert_eq!(found, ["night"]);
    assert!(ask(with(Filters { open_now: true, ..all })).is_empty());
    assert!(ask(Search { need: Some(Need::Phone), ..Search::default() }).is_empty());
}

#[test]
fn pages_follow_one_another() {
    let store = store();
    let page = |from, offset, limit| {
        let answer = store.search(&Search { from, offset, limit, ..Search::default() }, now()).unwrap();
        assert_eq!(answer.total, 7);
        answer.hits.into_iter().map(|hit| hit.id.0).collect::<Vec<_>>()
    };
    for from in [None, Some(GRAND_PLACE)] {
        let all = page(from, 0, 100);
        assert_eq!([page(from, 0, 3), page(from, 3, 3), page(from, 6, 3)].concat(), all);
        assert!(page(from, 99, 3).is_empty());
    }
}

#[test]
fn a_service_is_shown_whole() {
    let store = store();
    let show =
        |id: &str| store.service(&ServiceQuery { id: ServiceId(id.into()), from: Some(GRAND_PLACE) }, now()).unwrap();
    assert!(show("nobody").is_none());

    let bus = show("bus").unwrap();
    assert!(bus.places.iter().all(|place| place.mobile));
    assert!(bus.places[0].distance_m < bus.places[1].distance_m);
    assert_eq!(bus.places[0].week.len(), 7);

    let doctor = show("doctor").unwrap();
    assert_eq!((&doctor.places[0].open, doctor.access.as_slice()), (&OpenState::CallFirst, &[Access::Appointment][..]));

    let secret = show("stale").unwrap();
    let place = &secret.places[0];
    assert!(secret.stale && place.confidential && place.position.is_none());
    assert_eq!((place.address.as_str(), place.hours_text.as_str()), ("Bruxelles", "sur rendez-vous"));
    assert_eq!(place.open, OpenState::CallFirst);

    let night = show("night").unwrap();
    assert_eq!((night.documents, night.stale), (Documents::None, false));
    assert_eq!(night.verified.unwrap().by, "An editor");
    assert_eq!(night.places[0].wheelchair, Some(true));
    assert_eq!(night.places[0].week[0].spans, [(1200, 1920)]);
}

#[test]
fn places_are_found_by_the_beginning_of_any_of_their_names() {
    let store = store();
    let first = |text: &str| store.places(text).unwrap().first().map(|place| place.name.clone()).unwrap_or_default();
    assert_eq!(first("elsene"), "Ixelles / Elsene (1050)");
    assert_eq!(first("saint gi"), "Saint-Gilles / Sint-Gillis (1060)");
    assert_eq!(first("liege"), "Liège / Luik / Lüttich (4000)");
    assert_eq!(first("1060"), "Saint-Gilles / Sint-Gillis (1060)");
    assert_eq!(store.places("").unwrap(), []);
    // A town is told once, also when services are there.
    assert_eq!(store.places("wavre").unwrap().len(), 1);
}

#[test]
fn a_crash_while_installing_leaves_the_old_directory() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("directory");
    let pack = read_pack(&write_pack(&directory()).unwrap()).unwrap();
    {
        let mut store = DirectoryStore::open(Connection::open(&file).unwrap()).unwrap();
        store.install(&pack, &mut |_| {}).unwrap();
        let other = Directory { services: vec![service("other", "Autre", &[], vec![])], ..directory() };
        let other = read_pack(&write_pack(&other).unwrap()).unwrap();
        let crash = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            store.install(&other, &mut |percent| assert!(percent < 90, "crash"))
        }));
        assert!(crash.is_err());
    }
    let store = DirectoryStore::open(Connection::open(&file).unwrap()).unwrap();
    assert_eq!(search(&store, "").total, 7);
    assert_eq!(ids(&search(&store, "etoile")), ["night"]);
}

#[test]
fn a_store_of_a_newer_app_is_left_alone() {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch("PRAGMA user_version = 99").unwrap();
    assert!(matches!(DirectoryStore::open(conn), Err(DirectoryError::Newer)));
}

#[test]
fn a_store_of_a_former_app_is_taken_over_with_all_its_rows() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("directory");
    let old = Connection::open(&file).unwrap();
    old.execute_batch(
        "CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
         CREATE TABLE organization (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, bucket INTEGER, row BLOB NOT NULL);
         CREATE TABLE location (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, bucket INTEGER, row BLOB NOT NULL);
         CREATE TABLE service (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, bucket INTEGER, row BLOB NOT NULL);
         CREATE VIRTUAL TABLE words USING fts5 (name, content = '', contentless_delete = 1, prefix = '1 2 3');
         PRAGMA user_version = 2;",
    )
    .unwrap();
    let rows = directory();
    let keep = |table: &str, id: &str, row: Vec<u8>| {
        old.execute(&format!("INSERT INTO {table} (id, bucket, row) VALUES (?1, 0, ?2)"), rusqlite::params![id, row])
            .unwrap();
    };
    rows.organizations.iter().for_each(|row| keep("organization", &row.id, postcard::to_allocvec(row).unwrap()));
    rows.locations.iter().for_each(|row| keep("location", &row.id, postcard::to_allocvec(row).unwrap()));
    rows.services.iter().for_each(|row| keep("service", &row.id, postcard::to_allocvec(row).unwrap()));
    let about = postcard::to_allocvec(&rows.about).unwrap();
    old.execute("INSERT INTO meta (key, value) VALUES ('about', ?1)", [about]).unwrap();
    drop(old);

    for _ in 0..2 {
        let store = DirectoryStore::open(Connection::open(&file).unwrap()).unwrap();
        assert_eq!(store.info(day("2026-11-18")).map(|info| info.services), Some(7));
        assert_eq!(ids(&search(&store, "etiole")), ["night"]);
    }
    let tables = "SELECT count(*) FROM sqlite_schema WHERE name LIKE 'words%'";
    let left: u32 = Connection::open(&file).unwrap().query_row(tables, [], |row| row.get(0)).unwrap();
    assert_eq!(left, 0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_text_can_be_looked_for(text in any::<String>()) {
        thread_local!(static STORE: DirectoryStore = store());
        STORE.with(|store| {
            let near = Search { text: text.clone(), from: Some(GRAND_PLACE), limit: 5, ..Search::default() };
            assert!(store.search(&near, now()).is_ok(), "{text:?}");
            assert!(store.search(&Search { from: None, ..near }, now()).is_ok(), "{text:?}");
            assert!(store.places(&text).is_ok(), "{text:?}");
        });
    }

    #[test]
    fn the_query_language_of_the_index_is_only_words_here(
        text in "([\"'*()^:+{}-]|NEAR|AND|OR|NOT|name|words|abri|;|--|DROP TABLE| ){0,12}",
    ) {
        thread_local!(static STORE: DirectoryStore = store());
        STORE.with(|store| {
            let all = Search { text: text.clone(), limit: 20, ..Search::default() };
            assert!(store.search(&all, now()).is_ok(), "{text:?}");
            assert_eq!(search(store, "").total, 7);
        });
    }
}
