//! Downloads that break, and bits that flip on the way.

use super::*;

#[test]
fn a_broken_download_goes_on_at_a_mirror() {
    let (mut publisher, mut phone, _) = two_versions();
    let rows = directory("Bruxelles", 300);
    publisher.targets.mirrors = vec!["https://a.example/".into(), "https://b.example/".into()];
    publisher.publish("brussels", &rows);
    phone.stores.clear();
    let pack = publisher.region("brussels").pack;
    let bytes = publisher.host[&pack.name(Part::Pack)].clone();
    let half = bytes.len() / 2;

    let mut update = phone.update();
    let mut asked = Vec::new();
    loop {
        match update.step() {
            Step::Done => break,
            Step::Install(piece) => update.installed(phone.install(&piece)),
            Step::Fetch(fetch) if fetch.address.ends_with(".pack") => {
                asked.push((fetch.address, fetch.from as usize));
                match asked.len() {
                    // The app's own host breaks off half way, the first mirror is not there, the second goes on.
                    1 => {
                        update.begin(200);
                        update.bytes(&bytes[..half]);
                        update.end(false);
                    }
                    2 => {
                        update.begin(503);
                        update.end(true);
                    }
                    _ => {
                        update.begin(206);
                        update.bytes(&bytes[half..]);
                        update.end(true);
                    }
                }
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
    let name = pack.name(Part::Pack);
    let mirrored = |host: &str| format!("https://{host}.example/{name}");
    assert_eq!(asked, [(name.clone(), 0), (mirrored("a"), half), (mirrored("b"), half)]);
    assert_eq!((update.problems(), phone.version("brussels")), (&[][..], 3));
}

#[test]
fn a_download_that_broke_off_goes_on_the_next_time() {
    let mut publisher = Publisher::new();
    publisher.publish("brussels", &directory("Bruxelles", 200));
    let pack = publisher.region("brussels").pack;
    let bytes = publisher.host[&pack.name(Part::Pack)].clone();
    let mut phone = Phone::new();
    let without = publisher.host.iter().filter(|(name, _)| !name.ends_with("pack"));
    let without: Host = without.map(|(name, bytes)| (name.clone(), bytes.clone())).collect();

    let mut first = phone.update();
    drive(&mut first, &mut |name| without.get(name).cloned(), &mut |_| Ok(()));
    phone.trusted = first.trusted().clone();

    let mut second = phone.update();
    let mut from = None;
    loop {
        match second.step() {
            Step::Done => break,
            Step::Install(piece) => second.installed(phone.install(&piece)),
            Step::Fetch(fetch) if fetch.address.ends_with("pack") && from.is_none() => {
                // What was kept of the earlier go is laid before it.
                second.resume(&pack.sha256, bytes[..100].to_vec());
                let Step::Fetch(again) = second.step() else { panic!() };
                from = Some(again.from);
                second.begin(206);
                second.bytes(&bytes[100..]);
                second.end(true);
            }
            Step::Fetch(fetch) => {
                let bytes = publisher.host.get(&fetch.address);
                if second.begin(if bytes.is_some() { 200 } else { 404 }) {
                    second.bytes(bytes.unwrap());
                }
                second.end(true);
            }
        }
    }
    assert_eq!((from, phone.version("brussels"), second.problems()), (Some(100), 1, &[][..]));
}

#[test]
fn any_flipped_bit_anywhere_leaves_a_good_directory() {
    let (publisher, phone, _) = two_versions();
    let rows = [directory("Bruxelles", 200), publisher.rows["brussels"].clone()];
    let mut state = 1_u64;
    let mut dice = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below.max(1)
    };
    let names: Vec<String> = publisher.host.keys().cloned().collect();
    let mut held = [0; 2];
    for _ in 0..150 {
        let mut host = publisher.host.clone();
        for _ in 0..1 + dice(3) {
            let bytes = host.get_mut(&names[dice(names.len())]).unwrap();
            match dice(4) {
                0 => bytes.truncate(dice(bytes.len())),
                1 => bytes.extend_from_slice(&[dice(256) as u8; 40]),
                2 => bytes.clear(),
                _ => {
                    let at = dice(bytes.len());
                    if let Some(byte) = bytes.get_mut(at) {
                        *byte ^= 1 << dice(8);
                    }
                }
            }
        }
        let mut phone = Phone { trusted: phone.trusted.clone(), ..Phone::new() };
        phone.go(&host);
        match phone.version("brussels") {
            0 => held[0] += 1,
            version => {
                held[1] += 1;
                assert_eq!(phone.stores["brussels"].rows().unwrap(), rows[version as usize - 1]);
            }
        }
    }
    assert!(held[0] > 10 && held[1] > 10, "both outcomes were seen: {held:?}");
}
