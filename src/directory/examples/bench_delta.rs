//! What a change of 1 % of the rows costs at 100,000 services: bytes to fetch, and time until it is searchable. The last
//! line is the result. Natively; `phone_ms` is four times as long, as on a phone of a quarter of this machine's speed.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement may stop at once")]

use std::time::Instant;

use besace_directory::trust::publish::release;
use besace_directory::trust::{Part, Piece};
use besace_directory::{DirectoryStore, synthetic};
use besace_engine_api::Search;
use chrono::NaiveDate;
use rusqlite::Connection;

const SERVICES: u32 = 100_000;

fn main() {
    let old = synthetic::directory(SERVICES, 1);
    let other = synthetic::directory(SERVICES / 1000, 2);
    let mut new = old.clone();
    new.about.made = old.about.made.succ_opt().unwrap();
    // Of each kind of row one in a hundred: most change, of services some go and some come.
    for (n, row) in new.organizations.iter_mut().step_by(100).enumerate() {
        row.description = format!("Autre description {n}");
    }
    for (n, row) in new.locations.iter_mut().step_by(100).enumerate() {
        row.directions = format!("Entrée {n}, au fond de la cour");
    }
    for (n, row) in new.services.iter_mut().step_by(125).enumerate() {
        row.phones = vec![format!("+32 2 555 01 {:02}", n % 100)];
        row.alert = Some(besace_directory::model::Message { text: format!("Fermé le {n}"), until: None });
    }
    let mut n = 0;
    new.services.retain(|_| {
        n += 1;
        n % 1000 != 7
    });
    let known = new.locations.first().unwrap().id.clone();
    new.services.extend(other.services.into_iter().enumerate().map(|(n, mut service)| {
        service.id = format!("new{n:06}");
        service.at.iter_mut().for_each(|at| at.location.clone_from(&known));
        service
    }));

    let first = release("bench", "Bench", &old, None).unwrap();
    let second = release("bench", "Bench", &new, Some((&first.region, &old))).unwrap();
    let delta = second.region.deltas.first().unwrap().file;
    let bytes_of =
        |files: &[(String, Vec<u8>)], name: &str| files.iter().find(|file| file.0 == name).unwrap().1.clone();
    let piece = |part: Part, files: &[(String, Vec<u8>)]| {
        let (region, file) = match part {
            Part::Delta => (second.region.clone(), delta),
            _ => (first.region.clone(), first.region.pack),
        };
        let bytes = bytes_of(files, &file.name(part));
        let start = Instant::now();
        let bytes = besace_directory::pack::squeeze::unpack(&bytes, file.unpacked as usize).unwrap();
        (Piece { version: region.version, root: region.root, region, part, bytes }, start)
    };

    let folder = tempfile::tempdir().unwrap();
    let mut store = DirectoryStore::open(Connection::open(folder.path().join("directory")).unwrap()).unwrap();
    let (whole, start) = piece(Part::Pack, &first.files);
    store.take(&whole, &mut |_| {}).unwrap();
    let install_ms = start.elapsed().as_millis() as u64;
    drop(whole);

    let now = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap().and_hms_opt(15, 0, 0).unwrap();
    let (change, start) = piece(Part::Delta, &second.files);
    store.take(&change, &mut |_| {}).unwrap();
    let search = Search { text: "ferme".into(), limit: 20, ..Search::default() };
    assert!(store.search(&search, now).unwrap().total < SERVICES);
    let delta_ms = start.elapsed().as_millis() as u64;

    let (full_bytes, delta_bytes) = (second.region.pack.length, delta.length);
    let share = f64::from(delta_bytes) * 100.0 / f64::from(full_bytes);
    println!(
        "{}",
        serde_json::json!({
            "services": SERVICES,
            "full_bytes": full_bytes,
            "delta_bytes": delta_bytes,
            "delta_percent": (share * 100.0).round() / 100.0,
            "install_ms": install_ms,
            "delta_ms": delta_ms,
            "phone_ms": delta_ms * 4,
        })
    );
}
