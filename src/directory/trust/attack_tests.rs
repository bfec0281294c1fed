//! What somebody between the publisher and the phone may try, and what the phone makes of it: the directory that is
//! there stays as it is.

mod deltas;
mod downloads;
mod files;
mod keys;
mod lists;

use super::publish::sign;
use super::support_tests::*;
use super::*;
use crate::model::Directory;
use crate::pack::delta::Delta;
use crate::pack::squeeze::pack_up;
use crate::pack::tree::root_of;
use crate::pack::{MAX_PACK, PackError, write_pack};

fn changed(rows: &Directory, n: usize) -> Directory {
    let mut rows = rows.clone();
    rows.services[n].phones = vec!["+32 2 555 01 99".into()];
    rows
}

/// Brussels in two versions, and a phone that has the first.
fn two_versions() -> (Publisher, Phone, Host) {
    let mut publisher = Publisher::new();
    let rows = directory("Bruxelles", 200);
    publisher.publish("brussels", &rows);
    let phone = Phone::with(&publisher);
    let old = publisher.host.clone();
    publisher.publish("brussels", &changed(&rows, 3));
    (publisher, phone, old)
}

/// A phone that refuses for these reasons, and keeps version 1.
fn stays(mut phone: Phone, host: &Host, problems: &[Refused]) {
    assert_eq!(phone.go(host), problems);
    assert_eq!(phone.version("brussels"), 1);
    let rows = phone.stores["brussels"].rows().unwrap();
    let root = phone.stores["brussels"].edition().unwrap().root;
    let bits = phone.trusted.regions().iter().find(|region| region.id == "brussels").unwrap().bits;
    assert_eq!(root_of("brussels", &rows, bits).unwrap(), root, "the rows are those that were signed");
}

#[test]
fn a_phone_takes_the_pack_then_only_what_changed_then_nothing() {
    let (publisher, mut phone, _) = two_versions();
    assert_eq!(phone.version("brussels"), 1);
    assert_eq!(phone.go(&publisher.host), []);
    assert_eq!(phone.version("brussels"), 2);
    assert!(phone.asked.iter().any(|name| name.ends_with(".delta")), "{:?}", phone.asked);
    assert!(!phone.asked.iter().any(|name| name.ends_with(".pack")), "{:?}", phone.asked);
    assert_eq!(phone.stores["brussels"].rows().unwrap(), publisher.rows["brussels"]);
    assert_eq!(phone.go(&publisher.host), []);
    assert_eq!(phone.asked, ["2.root", "timestamp"]);
}
