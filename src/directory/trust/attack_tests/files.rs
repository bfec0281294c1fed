//! Packs and names that are not what was signed, or too much of it.

use super::*;

#[test]
fn endless_data() {
    let (publisher, mut phone, _) = two_versions();
    let mut update = phone.update();
    let mut taken = 0;
    loop {
        match update.step() {
            Step::Done => break,
            Step::Install(piece) => update.installed(phone.install(&piece)),
            Step::Fetch(fetch) if fetch.address.ends_with("delta") || fetch.address.ends_with("pack") => {
                update.begin(200);
                // The host never stops; the phone does.
                while update.bytes(&[7; 1000]) {
                    taken += 1000;
                }
                update.end(false);
            }
            Step::Fetch(fetch) => {
                let bytes = publisher.host.get(&fetch.address);
                if update.begin(if bytes.is_some() { 200 } else { 404 }) {
                    update.bytes(bytes.unwrap());
                }
                update.end(true);
            }
        }
    }
    assert_eq!(update.problems(), [Refused::Length(Part::Delta), Refused::Length(Part::Pack)]);
    assert!(taken < 100_000, "{taken} bytes");
    assert_eq!(phone.version("brussels"), 1);

    let mut update = phone.update();
    assert!(matches!(update.step(), Step::Fetch(_)));
    update.begin(200);
    let mut kilobytes = 0;
    while update.bytes(&[0; 1024]) {
        kilobytes += 1;
    }
    update.end(false);
    assert_eq!((update.problems(), kilobytes), (&[Refused::Length(Part::Root)][..], METADATA_LIMIT / 1024));
}

/// Brussels in a second version whose files were laid by somebody who has the packer's key, as they like.
fn laid(pack: Vec<u8>, unpacked: usize) -> (Publisher, Phone) {
    let (mut publisher, phone, _) = two_versions();
    let file = File::of(&pack, unpacked);
    publisher.host.insert(file.name(Part::Pack), pack);
    let region = publisher.region("brussels");
    region.version = 3;
    region.pack = file;
    region.deltas.clear();
    publisher.tell();
    (publisher, phone)
}

#[test]
fn a_decompression_bomb() {
    let bomb = pack_up(&vec![0; 40 << 20]);
    assert!(bomb.len() < 100_000);
    let (publisher, phone) = laid(bomb.clone(), 1000);
    stays(phone, &publisher.host, &[Refused::Rows(PackError::TooLarge)]);
    let (publisher, phone) = laid(bomb, 40 << 20);
    stays(phone, &publisher.host, &[Refused::Rows(PackError::NotAPack)]);
}

#[test]
fn a_pack_said_to_be_larger_than_any_may_be() {
    let (mut publisher, _, _) = two_versions();
    publisher.region("brussels").pack.unpacked = MAX_PACK as u32 + 1;
    assert_eq!(Signed::new(&publisher.targets).unwrap_err(), Refused::Unreadable(Part::Targets));
}

#[test]
fn a_huge_count_of_rows() {
    let mut pack = write_pack(&directory("Bruxelles", 1)).unwrap();
    pack[12..24].copy_from_slice(&[0xff; 12]);
    let length = pack.len();
    let (publisher, phone) = laid(pack_up(&pack), length);
    stays(phone, &publisher.host, &[Refused::Rows(PackError::TooLarge)]);
}

#[test]
fn a_path_in_the_name_of_a_region() {
    for name in ["../../etc/passwd", "a/b", "", "-a", "Brussels", "bru\0ssels", "c:\\x", "%2e%2e", "&#x41;"] {
        let (mut publisher, _, _) = two_versions();
        publisher.region("brussels").id = name.into();
        assert_eq!(Signed::new(&publisher.targets).unwrap_err(), Refused::Unreadable(Part::Targets), "{name}");
    }
}

#[test]
fn a_name_with_zero_bytes_or_turned_letters() {
    for name in ["Brussels\0", "Brussels\u{202e}slessurB", "\u{2066}x", "\n", "", "\u{200f}"] {
        let (mut publisher, _, _) = two_versions();
        publisher.region("brussels").name = name.into();
        assert_eq!(Signed::new(&publisher.targets).unwrap_err(), Refused::Unreadable(Part::Targets), "{name:?}");
    }
    let (mut publisher, _, _) = two_versions();
    publisher.region("brussels").name = "بروكسل".into();
    assert!(Signed::new(&publisher.targets).is_ok());
}

#[test]
fn a_mirror_that_leads_elsewhere() {
    assert!(is_mirror("https://mirror.example/besace/") && is_mirror("https://mirror.example:8443/"));
    for address in [
        "http://mirror.example/",
        "javascript:alert(1)/",
        "file:///etc/",
        "//mirror.example/",
        "https://mirror.example",
        "https://user@mirror.example/",
        "https://mirror.example/../x/",
        "https:///x/",
        "https://mirror.example/?q=/",
        "https://mirror.example/#/",
        "https://mirrоr.example/",
        "https://mirror.example/ x/",
    ] {
        let (mut publisher, _, _) = two_versions();
        publisher.targets.mirrors = vec![address.into()];
        assert_eq!(Signed::new(&publisher.targets).unwrap_err(), Refused::Unreadable(Part::Targets), "{address}");
    }
}

#[test]
fn wrong_bytes_of_the_right_length() {
    let (mut publisher, phone, _) = two_versions();
    let region = publisher.region("brussels").clone();
    for name in [region.pack.name(Part::Pack), region.deltas[0].file.name(Part::Delta)] {
        publisher.host.get_mut(&name).unwrap()[5] ^= 1;
    }
    stays(phone, &publisher.host, &[Refused::Hash(Part::Delta), Refused::Hash(Part::Pack)]);
}

#[test]
fn a_pack_longer_or_shorter_than_signed() {
    for longer in [true, false] {
        let (mut publisher, phone, _) = two_versions();
        let region = publisher.region("brussels").clone();
        for name in [region.pack.name(Part::Pack), region.deltas[0].file.name(Part::Delta)] {
            let bytes = publisher.host.get_mut(&name).unwrap();
            bytes.resize(if longer { bytes.len() + 1 } else { bytes.len() - 1 }, 0);
        }
        stays(phone, &publisher.host, &[Refused::Length(Part::Delta), Refused::Length(Part::Pack)]);
    }
}

#[test]
fn another_regions_pack_under_this_ones_name() {
    let mut publisher = Publisher::new();
    publisher.lay("brussels", &directory("Bruxelles", 20));
    publisher.publish("liege", &directory("Liège", 20));
    let mut phone = Phone::with(&publisher);
    phone.wanted = Wanted::These(vec!["brussels".into()]);
    // By the host: the files change places.
    let mut host = publisher.host.clone();
    publisher.publish("brussels", &directory("Bruxelles", 30));
    let name = publisher.region("brussels").pack.name(Part::Pack);
    let liege = host.remove(&publisher.region("liege").pack.name(Part::Pack)).unwrap();
    host.extend(publisher.host.clone());
    host.insert(name, liege);
    host.retain(|name, _| !name.ends_with(".delta"));
    let mut other = Phone { trusted: phone.trusted.clone(), ..Phone::new() };
    let problems = other.go(&host);
    assert!(matches!(problems[..], [.., Refused::Length(Part::Pack) | Refused::Hash(Part::Pack)]), "{problems:?}");
    // By the packer: the rows are Liège's, signed for Liège.
    let liege = publisher.region("liege").clone();
    let brussels = publisher.region("brussels");
    brussels.version = 3;
    (brussels.pack, brussels.root, brussels.bits) = (liege.pack, liege.root, liege.bits);
    brussels.deltas.clear();
    publisher.tell();
    stays(phone, &publisher.host, &[Refused::Rows(PackError::OtherRows)]);
}
