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

    // 3. A phone on which none of this was noted yet, as by a former version of the app, reads its rows through.
    let mut old = store();
    old.install_edition(&rows, &edition(&rows, 1, 2), 2, &mut |_| {}).unwrap();
    old.conn.execute("DELETE FROM part WHERE name = 'checked'", []).unwrap();
    old.apply(&delta, &edition(&new, 2, 2)).unwrap();
    assert_eq!(old.part("checked").unwrap(), phone.part("checked").unwrap());
}
