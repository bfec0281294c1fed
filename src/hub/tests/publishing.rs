//! Alice, Bob and Carol keep the root keys; Petra publishes; the command line does as she says.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at once")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use besace_directory::{
    model::{About, Directory, Service},
    trust::{Trusted, Update, Wanted, drive},
    write_pack,
};

struct Desk(tempfile::TempDir);

impl Desk {
    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn hub(&self, line: &str) -> Output {
        Command::new(env!("CARGO_BIN_EXE_besace-hub"))
            .args(line.split(' '))
            .current_dir(self.0.path())
            .output()
            .unwrap()
    }

    fn does(&self, line: &str) -> String {
        let output = self.hub(line);
        assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    fn refuses(&self, line: &str) -> String {
        let output = self.hub(line);
        assert!(!output.status.success(), "{line} was done");
        String::from_utf8(output.stderr).unwrap()
    }

    fn pack(&self, name: &str, services: u32) {
        let service = |n: u32| Service { id: format!("{n:03}"), name: format!("Abri {n}"), ..Service::default() };
        let about = About { name: "Bruxelles".into(), ..About::default() };
        let rows = Directory { about, services: (0..services).map(service).collect(), ..Directory::default() };
        fs::write(self.path(name), write_pack(&rows).unwrap()).unwrap();
    }
}

/// A phone that takes in what is there; tells how many services of the first region, or what it refused.
fn phone(trusted: &mut Trusted, tree: &Path) -> Result<u32, String> {
    let mut update = Update::new(trusted.clone(), Wanted::First, Vec::new(), chrono::Utc::now().timestamp());
    drive(&mut update, &mut |name| fs::read(tree.join(name)).ok(), &mut |_| Ok(()));
    *trusted = update.trusted().clone();
    match update.problems() {
        [] => Ok(trusted.regions()[0].services),
        [first, ..] => Err(first.to_string()),
    }
}

#[test]
fn keys_are_made_rotated_and_used_and_nothing_bad_is_told() {
    let desk = Desk(tempfile::tempdir().unwrap());
    let tree = desk.path("tree");
    for name in ["alice", "bob", "carol", "dora", "pack", "time", "mallory"] {
        desk.does(&format!("key new {name}.key"));
    }
    assert!(desk.refuses("key new alice.key").contains("never written over"));

    // The first list of keys: two of three must sign.
    desk.does(
        "key rotate --out 1.root --root alice.pub --root bob.pub --root carol.pub --threshold 2 --pack pack.pub \
         --timestamp time.pub"
            .replace("         ", "")
            .as_str(),
    );
    desk.pack("a.besace", 40);
    let publish = "publish --to tree --source a.besace --region brussels --pack-key pack.key --timestamp-key time.key";
    assert!(desk.refuses(publish).contains("no list of keys yet"));
    desk.does("key sign 1.root --key alice.key");
    assert!(desk.refuses(&format!("{publish} --root 1.root")).contains("lacks signatures"));
    assert!(!tree.join("timestamp").exists(), "nothing was told");
    assert!(desk.does("key sign 1.root --key carol.key").contains("2 of 2 signatures"));
    assert!(desk.does(&format!("{publish} --root 1.root")).contains("version 1: 40 services"));
    let mut nour = Trusted::default();
    assert_eq!(phone(&mut nour, &tree), Ok(40));

    // The next version comes with what changed.
    desk.pack("b.besace", 41);
    let next = publish.replace("a.besace", "b.besace");
    assert!(desk.does(&next).contains("version 2: 41 services"));
    assert!(fs::read_dir(&tree).unwrap().any(|file| file.unwrap().path().extension().is_some_and(|e| e == "delta")));
    assert_eq!(phone(&mut nour, &tree), Ok(41));

    // Somebody else's keys, a bad name or a foreign address publish nothing.
    let told = fs::read(tree.join("timestamp")).unwrap();
    assert!(desk.refuses(&next.replace("pack.key", "mallory.key")).contains("lacks signatures"));
    assert!(desk.refuses(&next.replace("time.key", "mallory.key")).contains("lacks signatures"));
    assert!(desk.refuses(&next.replace("brussels", "../x")).contains("no identifier"));
    assert!(desk.refuses(&format!("{next} --mirror http://mirror.example/")).contains("no mirror"));
    assert!(
        desk.refuses("publish --to tree --without ghent --pack-key pack.key --timestamp-key time.key")
            .contains("ghent")
    );
    assert_eq!(fs::read(tree.join("timestamp")).unwrap(), told);

    // Bob's key is lost: Dora's comes in its place. Those of before and those of now must sign.
    desk.does("key rotate --from 1.root --out 2.root --root alice.pub --root carol.pub --root dora.pub --threshold 2");
    desk.does("key sign 2.root --from 1.root --key carol.key --key dora.key");
    let renew = "publish --to tree --timestamp-key time.key --root 2.root";
    assert!(desk.refuses(renew).contains("lacks signatures"), "one former key is not enough");
    assert!(desk.does("key sign 2.root --from 1.root --key alice.key").contains("2 of 2 signatures by the former"));
    desk.does(renew);
    assert_eq!(phone(&mut nour, &tree), Ok(41));
    assert_eq!(nour.root_version(), 2);
    assert_eq!(phone(&mut Trusted::default(), &tree), Ok(41));
}
