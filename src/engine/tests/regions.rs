//! Nour carries two regions. The network is bad, hosts come and go, and some of them lie.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod support;

use std::cell::Cell;
use std::path::Path;
use std::rc::Rc;

use besace_directory::model::Directory;
use besace_engine::{Clock, Engine, Folder, InMemory};
use besace_engine_api::{Fault, Handler, Protection, Search, ServiceQuery};
use support::publisher::{DAY, Publisher, rows};

const NOON: i64 = 1_795_348_800;

#[derive(Clone)]
struct Watch(Rc<Cell<i64>>);

impl Clock for Watch {
    fn utc_ms(&self) -> i64 {
        self.0.get() * 1000
    }

    fn offset_minutes(&self, _: i64) -> i32 {
        60
    }
}

/// A publisher's host, and how it behaves.
struct Host {
    publisher: Publisher,
    /// Packs and deltas break off after so many bytes.
    breaks_after: Option<usize>,
    /// What was asked for, with the byte it began at.
    asked: Vec<(String, u32)>,
}

impl Host {
    fn new() -> Self {
        Self { publisher: Publisher::new(NOON), breaks_after: None, asked: vec![] }
    }

    fn publish(&mut self, now: i64, changes: &[(&str, Directory)]) {
        self.publisher.publish(now, changes);
    }

    /// Lets a phone fetch what it wants.
    fn serve(&mut self, phone: &mut Engine<Watch>) {
        self.asked.clear();
        while let Some(fetch) = phone.update_next() {
            self.asked.push((fetch.address.clone(), fetch.from));
            let Some(bytes) = self.publisher.files.get(&fetch.address) else {
                phone.update_begin(404);
                phone.update_end(false);
                continue;
            };
            let large = fetch.address.ends_with("pack") || fetch.address.ends_with("delta");
            let from = fetch.from as usize;
            let until = self.breaks_after.filter(|_| large).map_or(bytes.len(), |most| bytes.len().min(from + most));
            let mut more = phone.update_begin(if from > 0 { 206 } else { 200 });
            for part in bytes[from.min(until)..until].chunks(1000) {
                more = more && phone.update_bytes(part);
            }
            phone.update_end(until == bytes.len());
        }
    }

    fn asked_for(&self, end: &str) -> Vec<u32> {
        self.asked.iter().filter(|(name, _)| name.ends_with(end)).map(|(_, from)| *from).collect()
    }
}

fn phone(folder: &Path, watch: &Watch) -> Engine<Watch> {
    Engine::new(Folder::open(folder).unwrap(), watch.clone(), |_| {}).with_cheap_codes()
}

fn found(phone: &mut Engine<Watch>, text: &str) -> u32 {
    let search = Search { text: text.into(), limit: 10, ..Search::default() };
    phone.search(search).map_or(0, |answer| answer.total)
}

#[test]
fn regions_are_chosen_kept_up_to_date_and_searched_as_one() {
    let folder = tempfile::tempdir().unwrap();
    let watch = Watch(Rc::new(Cell::new(NOON)));
    let mut host = Host::new();
    host.publish(NOON, &[("brussels", rows("Bruxelles", 60)), ("liege", rows("Liege", 40))]);

    // 1. Nobody chose: the first region comes by itself.
    let mut nour = phone(folder.path(), &watch);
    assert_eq!(nour.search(Search::default()).unwrap_err(), Fault::NoDirectory);
    host.serve(&mut nour);
    assert_eq!((found(&mut nour, "abri"), found(&mut nour, "liege")), (60, 0));
    let offered = nour.regions(()).unwrap();
    let told: Vec<_> = offered.iter().map(|region| (region.id.as_str(), region.chosen, region.here)).collect();
    assert_eq!(told, [("brussels", true, true), ("liege", false, false)]);

    // 2. She chooses another; both are searched as one.
    nour.choose_region(("liege".into(), true)).unwrap();
    assert!(nour.wants_update() && !nour.wants_update());
    host.serve(&mut nour);
    assert_eq!((found(&mut nour, "abri"), found(&mut nour, "liege")), (100, 40));
    assert_eq!(nour.directory_info(()).unwrap().unwrap().services, 100);
    let query = ServiceQuery { id: besace_domain::ServiceId("Liege-3".into()), from: None };
    assert_eq!(nour.service(query).unwrap().name, "Abri 3 Liege");
    assert_eq!(nour.choose_region(("atlantis".into(), true)), Err(Fault::NotFound));

    // 3. Only what changed is fetched, and after a restart too.
    drop(nour);
    host.publish(NOON + DAY, &[("liege", rows("Liege", 45))]);
    watch.0.set(NOON + DAY);
    let mut nour = phone(folder.path(), &watch);
    host.serve(&mut nour);
    assert_eq!((host.asked_for("delta").len(), host.asked_for("pack").len()), (1, 0));
    assert_eq!(found(&mut nour, "liege"), 45);
    host.serve(&mut nour);
    assert_eq!(host.asked.len(), 2, "nothing new: only the list of keys and the time were asked for");

    // 4. A region that is not wanted any more goes with its file.
    nour.choose_region(("brussels".into(), false)).unwrap();
    assert_eq!(found(&mut nour, "abri"), 45);
    assert!(!folder.path().join("region-brussels.db").exists());
    host.serve(&mut nour);
    assert_eq!(found(&mut nour, "abri"), 45, "and does not come back by itself");

    // 5. With everything else, it all goes.
    nour.create(Protection::Code(support::secret("314159"))).unwrap();
    nour.erase(()).unwrap();
    assert_eq!((nour.directory_info(()).unwrap(), nour.regions(()).unwrap().len()), (None, 0));
    let left = std::fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    assert!(!left.into_iter().any(|name| name.starts_with("region-")));
}

#[test]
fn a_download_that_breaks_off_again_and_again_arrives_in_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let watch = Watch(Rc::new(Cell::new(NOON)));
    let mut host = Host::new();
    host.publish(NOON, &[("brussels", rows("Bruxelles", 300))]);
    let length = host.publisher.targets.regions[0].pack.length as usize;
    host.breaks_after = Some(length / 3);
    let mut began = Vec::new();
    for _ in 0..4 {
        // The app is closed in between.
        let mut nour = phone(folder.path(), &watch);
        host.serve(&mut nour);
        began.extend(host.asked_for("pack"));
        if found(&mut nour, "abri") == 300 {
            break;
        }
    }
    let third = (length / 3) as u32;
    assert_eq!(began, [0, third, 2 * third, 3 * third][..began.len()]);
    assert!(began.len() >= 3);
    assert_eq!(found(&mut phone(folder.path(), &watch), "abri"), 300);
}

#[test]
fn a_bad_pack_never_replaces_a_good_one_and_an_old_one_stays_with_its_date() {
    let folder = tempfile::tempdir().unwrap();
    let watch = Watch(Rc::new(Cell::new(NOON)));
    let mut host = Host::new();
    host.publish(NOON, &[("brussels", rows("Bruxelles", 60))]);
    let mut nour = phone(folder.path(), &watch);
    host.serve(&mut nour);
    let digest = nour.directory_info(()).unwrap().unwrap().digest;

    // 1. Somebody changes the files on the host.
    host.publish(NOON + DAY, &[("brussels", rows("Bruxelles", 70))]);
    let good = host.publisher.files.clone();
    for (name, bytes) in &mut host.publisher.files {
        if name.ends_with("pack") || name.ends_with("delta") {
            bytes[9] ^= 1;
        }
    }
    host.serve(&mut nour);
    assert_eq!(nour.directory_info(()).unwrap().unwrap().digest, digest);
    host.publisher.files = good;

    // 2. A month and more without a network: still there, and says since when it is old.
    watch.0.set(NOON + 31 * DAY);
    let info = nour.directory_info(()).unwrap().unwrap();
    assert_eq!(info.expired, Some("2026-12-22".parse().unwrap()));
    assert_eq!(found(&mut nour, "abri"), 60);
    host.serve(&mut nour);
    assert_eq!(found(&mut nour, "abri"), 60, "what has expired on the host is not taken");

    // 3. The publisher is back.
    host.publish(NOON + 31 * DAY, &[]);
    host.serve(&mut nour);
    let info = nour.directory_info(()).unwrap().unwrap();
    assert_eq!((info.expired, info.services), (None, 70));
}

#[test]
fn what_came_before_there_were_files_goes_along_into_them() {
    let folder = tempfile::tempdir().unwrap();
    let watch = Watch(Rc::new(Cell::new(NOON)));
    let mut host = Host::new();
    host.publish(NOON, &[("brussels", rows("Bruxelles", 60))]);
    let mut nour = Engine::new(InMemory, watch.clone(), |_| {}).with_cheap_codes();
    host.serve(&mut nour);
    let digest = nour.directory_info(()).unwrap().unwrap().digest;
    nour.move_to(Folder::open(folder.path()).unwrap());
    drop(nour);
    let mut nour = phone(folder.path(), &watch);
    assert_eq!(nour.directory_info(()).unwrap().unwrap().digest, digest);
    host.serve(&mut nour);
    assert_eq!(host.asked.len(), 2, "nothing is fetched anew");
}
