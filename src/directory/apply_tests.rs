//! A directory changed row by row answers as one installed anew.

use besace_engine_api::{Filters, Search};
use chrono::NaiveDate;
use rusqlite::Connection;

use crate::install::Edition;
use crate::model::{Check, Directory};
use crate::pack::delta::Delta;
use crate::pack::tree::{bits_for, root_of};
use crate::{DirectoryStore, synthetic};

fn edition(directory: &Directory, version: u32, bits: u8) -> Edition {
    Edition { region: "brussels".into(), version, root: root_of("brussels", directory, bits).unwrap() }
}

fn store() -> DirectoryStore {
    DirectoryStore::open(Connection::open_in_memory().unwrap()).unwrap()
}

/// Another version: organizations and places renamed, services changed, gone and new.
fn next(old: &Directory, round: usize) -> Directory {
    let mut new = old.clone();
    let more = synthetic::directory(40, 100 + round as u64);
    new.about.made = new.about.made.succ_opt().unwrap();
    new.organizations[round].name = format!("Nouvelle maison {round}");
    new.locations[round * 3].city = "Houffalize".into();
    new.services.retain(|service| !service.id.ends_with(&format!("{round}7")));
    for (n, other) in more.services.iter().enumerate() {
        let mut service = other.clone();
        if n % 2 == 0 {
            service.id = format!("new-{round}-{n}");
            new.services.push(service);
        } else {
            let id = new.services[n * 5].id.clone();
            new.services[n * 5] = crate::model::Service { id, ..service };
        }
    }
    new
}

#[test]
fn searches_find_the_same_after_changes_as_after_a_whole_pack() {
    let mut rows = synthetic::directory(400, 1);
    let bits = bits_for(rows.services.len() * 2);
    let mut changed = store();
    changed.install_edition(&rows, &edition(&rows, 1, bits), bits, &mut |_| {}).unwrap();
    for round in 0..4 {
        let new = next(&rows, round);
        let base = changed.edition().unwrap().root;
        let delta = Delta::between(base, &rows, &new);
        changed.apply(&delta, &edition(&new, 2 + round as u32, bits)).unwrap();
        rows = new;
    }
    let mut anew = store();
    anew.install_edition(&rows, &edition(&rows, 9, bits), bits, &mut |_| {}).unwrap();
    rows.organizations.sort_by(|a, b| a.id.cmp(&b.id));
    rows.locations.sort_by(|a, b| a.id.cmp(&b.id));
    rows.services.sort_by(|a, b| a.id.cmp(&b.id));
    assert_eq!(changed.rows().unwrap(), rows);

    let now = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap().and_hms_opt(15, 0, 0).unwrap();
    let filters = [
        Filters::default(),
        Filters { open_now: true, ..Filters::default() },
        Filters { no_id: true, language: Some("ar".into()), ..Filters::default() },
        Filters { wheelchair: true, ..Filters::default() },
    ];
    let mut words = synthetic::queries(60, 3);
    words.extend(["", "houffalize", "houfalize", "nouvelle maison", "nouvele"].map(String::from));
    for text in &words {
        for filters in &filters {
            for from in [None, besace_domain::Position::new(50.85, 4.35)] {
                let search =
                    Search { text: text.clone(), filters: filters.clone(), from, limit: 100, ..Search::default() };
                let found = |store: &DirectoryStore| {
                    let answer = store.search(&search, now).unwrap();
                    let mut ids: Vec<String> = answer.hits.into_iter().map(|hit| hit.id.0).collect();
                    if answer.total > 100 {
                        ids.clear();
                    }
                    ids.sort();
                    (answer.total, ids)
                };
                assert_eq!(found(&changed), found(&anew), "{search:?}");
            }
        }
    }
    for beginning in ["hou", "brux", "gent"] {
        let names = |store: &DirectoryStore| {
            store.places(beginning).unwrap().into_iter().map(|place| place.name).collect::<Vec<_>>()
        };
        assert_eq!(names(&changed), names(&anew));
    }
}

#[test]
fn who_is_not_confirmed_any_more_falls_behind_with_the_day_and_with_a_change_alone() {
    let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
    let service = |id: &str, on: NaiveDate| crate::model::Service {
        id: id.into(),
        name: format!("Douches {id}"),
        verified: Some(Check { on, by: String::new() }),
        ..crate::model::Service::default()
    };
    let rows = Directory { services: vec![service("a", day(1, 10)), service("b", day(3, 1))], ..Directory::default() };
    let order = |store: &DirectoryStore, on: NaiveDate| {
        let search = Search { text: "douches".into(), limit: 10, ..Search::default() };
        let hits = store.search(&search, on.and_hms_opt(12, 0, 0).unwrap()).unwrap().hits;
        hits.into_iter().map(|hit| hit.id.0).collect::<Vec<_>>()
    };

    // 1. Nothing comes any more; on the 184th day after its check the first falls behind by itself.
    let mut phone = store();
    phone.install_edition(&rows, &edition(&rows, 1, 2), 2, &mut |_| {}).unwrap();
    assert_eq!(order(&phone, day(7, 12)), ["a", "b"]);
    assert_eq!(order(&phone, day(7, 13)), ["b", "a"]);
    assert_eq!(order(&phone, day(12, 1)), ["a", "b"], "where nobody is confirmed any more all stand alike");

    // 2. A change says that the first is right again, and brings one that nobody has confirmed lately.
    let mut new = rows.clone();
    new.services[0] = service("a", day(7, 14));
    new.services.push(service("aa", day(1, 2)));
    let delta = Delta::between(phone.edition().unwrap().root, &rows, &new);
    phone.apply(&delta, &edition(&new, 2, 2)).unwrap();
    assert_eq!(order(&phone, day(7, 20)), ["a", "b", "aa"]);

    // 3. Those who are confirmed are taken out again: all stand alike, as where nobody ever was.
    let mut last = new.clone();
    last.services.retain(|service| service.id == "aa");
    last.services.push(service("ab", day(1, 1)));
    let delta = Delta::between(phone.edition().unwrap().root, &new, &last);
    phone.apply(&delta, &edition(&last, 3, 2)).unwrap();
    assert_eq!(order(&phone, day(7, 20)), ["aa", "ab"]);
}

#[test]
fn a_year_of_changes_leaves_shelves_in_order_and_one_index() {
    let mut rows = synthetic::directory(300, 5);
    let bits = bits_for(rows.services.len() * 2);
    let mut phone = store();
    phone.install_edition(&rows, &edition(&rows, 1, bits), bits, &mut |_| {}).unwrap();
    let count = |store: &DirectoryStore, sql: &str| store.conn.query_row(sql, [], |row| row.get::<_, u32>(0)).unwrap();
    let mut folded = 0;
    for week in 0..52 {
        let mut new = rows.clone();
        for service in new.services.iter_mut().skip(week % 30).step_by(30) {
            service.description = format!("Chaque semaine zq{week:02}");
            service.at.iter_mut().for_each(|at| at.hours = format!("Mo 10:{week:02}-12:00"));
        }
        let delta = Delta::between(phone.edition().unwrap().root, &rows, &new);
        phone.apply(&delta, &edition(&new, 2 + week as u32, bits)).unwrap();
        rows = new;
        folded += u32::from(phone.part("words:changed").unwrap().is_some_and(|bytes| bytes.is_empty()));
        let found = |text: &str| {
            let search = Search { text: text.into(), limit: 1, ..Search::default() };
            phone.search(&search, chrono::NaiveDateTime::default()).unwrap().total
        };
        assert_eq!(found(&format!("zq{week:02}")), 10, "those of this week");
        assert_eq!(found("chaque semiane"), 10 * (week as u32 + 1).min(30), "misspelt");
    }
    assert!(folded >= 3, "indexed as one {folded} times");
    let shelves = count(&phone, "SELECT count(*) FROM shelf");
    let beside = count(&phone, "SELECT max(rows) FROM (SELECT count(*) AS rows FROM changed GROUP BY shelf)");
    assert!(beside < 4 && shelves >= 16, "{beside} rows beside one of {shelves} shelves");
    assert_eq!(phone.rows().unwrap().services.len(), 300);
}
