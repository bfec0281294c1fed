//! The command line as a person or a script uses it: each call is a process of its own.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

#[path = "../../engine/tests/support/publisher.rs"]
mod publisher;

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Output};

use besace_directory::model::{About, Directory, Location, Organization, Service, ServiceAtLocation};
use besace_directory::write_pack;
use serde_json::Value;

/// A folder with a toolbox, and the commands over it.
struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn file(&self, name: &str, content: &[u8]) -> String {
        let path = self.path(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    fn output(&self, secret: &str, args: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_besace-cli"))
            .args(args)
            .env("BESACE_DATA", self.folder.path().join("data"))
            .env("BESACE_SECRET", secret)
            .env("BESACE_FILE_SECRET", "une pomme verte")
            .output()
            .unwrap()
    }

    /// Runs a command that has to succeed, and reads its JSON.
    fn json(&self, args: &[&str]) -> Value {
        let output = self.output("482916", &[args, &["--json"]].concat());
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// Runs a command that has to fail, and reads why.
    fn refused(&self, secret: &str, args: &[&str]) -> String {
        let output = self.output(secret, args);
        assert!(!output.status.success(), "{args:?} succeeded");
        assert!(output.stdout.is_empty(), "{args:?} answered something too");
        String::from_utf8(output.stderr).unwrap()
    }
}

fn pack() -> Vec<u8> {
    write_pack(&Directory {
        about: About { name: "Example".into(), country: "BE".into(), example: true, ..About::default() },
        organizations: vec![Organization { id: "o".into(), name: "The Table".into(), ..Organization::default() }],
        locations: vec![Location { id: "l".into(), city: "Brussels".into(), ..Location::default() }],
        services: vec![Service {
            id: "soup".into(),
            organization: "o".into(),
            name: "Soup kitchen".into(),
            needs: [besace_domain::Need::Food].into_iter().collect(),
            at: vec![ServiceAtLocation { location: "l".into(), hours: "24/7".into(), ..ServiceAtLocation::default() }],
            ..Service::default()
        }],
    })
    .unwrap()
}

#[test]
fn a_toolbox_is_made_filled_listed_sealed_erased_and_brought_back() {
    let desk = Desk::new();

    // 1. Nothing there yet; a weak code makes nothing.
    assert_eq!(desk.json(&["status"])["phase"], "Empty");
    assert!(desk.refused("482916", &["contacts", "list"]).contains("besace-cli init"));
    assert!(desk.refused("1234", &["init"]).contains("6 digits or more"));
    desk.json(&["init"]);
    assert!(desk.refused("482916", &["init"]).contains("already"));

    // 2. A contact, an appointment, a note.
    let nadia = ["contacts", "add", "Nadia", "--phone", "0470112233=evenings", "--need", "talk", "--hours", "24/7"];
    let id = desk.json(&nadia)["id"].as_str().unwrap().to_owned();
    let people = desk.json(&["contacts", "list"]);
    assert_eq!(people["people"][0]["name"], "Nadia");
    assert_eq!(people["people"][0]["phone"], "0470112233");
    let shown = desk.output("482916", &["contacts", "show", &id[..6]]);
    assert!(String::from_utf8(shown.stdout).unwrap().contains("0470112233 · evenings"));
    let start = "2031-05-02T09:30";
    let visit = desk.json(&["appointments", "add", "clinic visit", "--start", start, "--contact", &id[..6]]);
    let visit = visit["id"].as_str().unwrap();
    assert_eq!(desk.json(&["appointments", "list"])["coming"][0]["with"], "Nadia");
    desk.json(&["notes", "add", "buy a ticket"]);

    // 3. A calendar file that tells nothing but when; it reads back as what it is.
    let calendar = desk.path("calendar.ics");
    desk.json(&["appointments", "export", visit, &calendar, "--title", "Rendez-vous"]);
    let text = std::fs::read_to_string(&calendar).unwrap();
    assert!(text.contains("SUMMARY:Rendez-vous") && !text.contains("clinic"));
    assert_eq!(desk.json(&["appointments", "import", &calendar])["unchanged"], 1);

    // 4. Sealed, erased, brought back.
    let sealed = desk.path("toolbox.bsc");
    desk.json(&["export", &sealed]);
    assert!(desk.refused("482916", &["erase"]).contains("--yes"));
    desk.json(&["erase", "--yes"]);
    assert_eq!(desk.json(&["status"])["phase"], "Empty");
    desk.json(&["init"]);
    let report = desk.json(&["restore", &sealed]);
    assert_eq!((&report["added"], &report["refused"]), (&3.into(), &0.into()));
    assert_eq!(desk.json(&["notes", "list"])[0]["entry"]["text"], "buy a ticket");
}

#[test]
fn the_directory_is_searched_without_a_toolbox() {
    let desk = Desk::new();
    assert!(desk.refused("", &["search", "soup"]).contains("no directory"));
    let pack = desk.file("directory.pack", &pack());
    assert_eq!(desk.json(&["directory", "install", &pack])["services"], 1);
    assert_eq!(desk.json(&["search", "soup"])["hits"][0]["id"], "soup");
    assert_eq!(desk.json(&["search", "--need", "food", "--open"])["total"], 1);
    assert_eq!(desk.json(&["service", "soup"])["name"], "Soup kitchen");
    assert!(desk.refused("", &["service", "none"]).contains("not there"));
    let lines = desk.json(&["help-lines", "BE"]);
    assert!(lines.as_array().unwrap().iter().any(|line| line["number"] == "112"));

    // A source is told row by row, and takes its place.
    let csv = desk.path("hsds");
    std::fs::create_dir(&csv).unwrap();
    desk.file("hsds/organizations.csv", b"id,name\no1,The Roof\n");
    desk.file("hsds/services.csv", b"id,organization_id,name\ns1,o1,Night shelter\ns2,nobody,Lost\n");
    let imported = desk.json(&["directory", "import", &csv]);
    assert!(imported["report"]["read"].as_u64().unwrap() >= 2, "{imported}");
    assert_eq!(desk.json(&["search", "shelter"])["hits"][0]["name"], "Night shelter");

    let junk = desk.file("junk", b"junk");
    assert!(desk.refused("", &["directory", "install", &junk]).contains("cannot be read"));
}

/// Serves a publisher's files as they are, and tells where.
fn serve(publisher: publisher::Publisher) -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let lines = BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok);
            let head: Vec<String> = lines.take_while(|line| !line.is_empty()).collect();
            let name = head[0].split(' ').nth(1).unwrap().trim_start_matches("/directory/");
            let file = publisher.files.get(name);
            let status = if file.is_some() { "200 OK" } else { "404 Not Found" };
            let bytes = file.cloned().unwrap_or_default();
            let length = bytes.len();
            write!(stream, "HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n").unwrap();
            stream.write_all(&bytes).unwrap();
        }
    });
    address
}

#[test]
fn the_directory_is_fetched_from_a_hub_that_was_named() {
    let desk = Desk::new();
    assert!(desk.refused("", &["directory", "update"]).contains("no hub is set"));
    let far = desk.output("", &["directory", "update", "--from", "http://besace.example"]);
    assert!(far.status.code() == Some(2) && String::from_utf8_lossy(&far.stderr).contains("https://"));
    let nobody = desk.refused("", &["directory", "update", "--from", "http://127.0.0.1:9"]);
    assert!(nobody.contains("cannot be reached") && nobody.contains("no directory here yet"), "{nobody}");

    let now = chrono::Utc::now().timestamp();
    let mut publisher = publisher::Publisher::new(now - publisher::DAY);
    publisher.publish(now - publisher::DAY, &[("brussels", publisher::rows("Bruxelles", 12))]);
    let hub = serve(publisher);
    let came = desk.json(&["directory", "update", "--from", &hub]);
    assert_eq!((&came["directory"]["services"], &came["refused"]), (&12.into(), &serde_json::json!([])));
    assert_eq!(desk.json(&["search", "abri"])["total"], 12);
    let nobody = desk.refused("", &["directory", "update", "--from", "http://127.0.0.1:9"]);
    assert!(nobody.contains("stays as it is") && nobody.contains("12 services"), "{nobody}");
}

#[test]
fn files_come_in_with_a_report_and_errors_are_one_clear_sentence() {
    let desk = Desk::new();
    desk.json(&["init"]);
    let cards = desk.file("people.vcf", b"BEGIN:VCARD\nFN:Sam\nTEL:0470\nPHOTO:x\nEND:VCARD\n");
    let report = desk.json(&["contacts", "import", &cards]);
    assert_eq!((&report["added"], report["remarks"].as_array().unwrap().len()), (&1.into(), 1));
    let wrong = desk.refused("000000", &["home"]);
    assert!(wrong.contains("not the code: 4 tries left") && wrong.lines().count() == 1, "{wrong}");
    let missing = desk.refused("482916", &["contacts", "import", "/no/such/file"]);
    assert!(missing.contains("cannot read /no/such/file"), "{missing}");
    assert_eq!(desk.output("", &["no-such-command"]).status.code(), Some(2));
}
