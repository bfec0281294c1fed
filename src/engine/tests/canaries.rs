//! Marker strings in every field of every call: none may be read in what is stored, exported or logged.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod support;

use std::cell::Cell;

use besace_domain::{Appointment, Contact, Note, Phone, PlanEntry, Profile, ServiceId, Step};
use besace_engine::{Engine, Folder, SystemClock};
use besace_engine_api::{CalendarQuery, Envelope, Fault, FileIn, Handler, Protection, Reply, Request, Save, Search};
use support::secret;

/// Counts the markers as they are made.
#[derive(Default)]
struct Canaries(Cell<u32>);

impl Canaries {
    fn next(&self) -> String {
        self.0.set(self.0.get() + 1);
        format!("canary{:03}bird", self.0.get())
    }

    /// Which of them stand in the bytes, as UTF-8 or UTF-16.
    fn found_in(&self, bytes: &[u8]) -> Vec<String> {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let narrow: String = text.chars().filter(|c| *c != '\0').collect();
        let all = (1..=self.0.get()).map(|n| format!("canary{n:03}bird"));
        all.filter(|canary| text.contains(canary) || narrow.contains(canary)).collect()
    }
}

#[test]
fn two_hundred_canaries_are_nowhere_to_be_heard() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = Engine::new(Folder::open(folder.path()).unwrap(), SystemClock, |_| {}).with_cheap_codes();
    let canaries = Canaries::default();
    let c = || canaries.next();
    let mut log = String::new();
    let mut ask = |engine: &mut Engine<SystemClock>, request: Request| -> Result<Reply, Fault> {
        let envelope = Envelope { id: 1, request };
        log.push_str(&format!("{envelope:?}\n"));
        let answer = engine.handle(envelope.request);
        log.push_str(&format!("{answer:?}\n{engine:?}\n"));
        answer
    };

    let code = format!("{} {}", c(), c());
    ask(&mut engine, Request::Create(Protection::Passphrase(secret(&code)))).unwrap();
    let mut ids = Vec::new();
    for _ in 0..9 {
        let entry = Contact {
            name: c(),
            role: c(),
            organization: c(),
            phones: vec![Phone { number: c(), label: c() }],
            email: c(),
            address: c(),
            languages: vec![c()],
            note: c(),
            service: Some(ServiceId(c())),
            ..Contact::default()
        };
        let Reply::SaveContact(contact) = ask(&mut engine, Request::SaveContact(Save { id: None, entry })).unwrap()
        else {
            panic!("another answer");
        };
        let entry = Appointment {
            title: c(),
            with: c(),
            place: c(),
            bring: vec![c(), c()],
            route: c(),
            note: c(),
            uid: c(),
            ..Appointment::default()
        };
        let saved = ask(&mut engine, Request::SaveAppointment(Save { id: None, entry })).unwrap();
        let Reply::SaveAppointment(appointment) = saved else { panic!("another answer") };
        ids.push((contact, appointment));
        let entry = Step { text: c(), ..Step::default() };
        ask(&mut engine, Request::SaveStep(Save { id: None, entry })).unwrap();
        let entry = PlanEntry { text: c(), ..PlanEntry::default() };
        ask(&mut engine, Request::SavePlanEntry(Save { id: None, entry })).unwrap();
        let entry = Note { text: format!("{}\n{}", c(), c()), ..Note::default() };
        ask(&mut engine, Request::SaveNote(Save { id: None, entry })).unwrap();
    }
    ask(&mut engine, Request::SaveProfile(Profile { place: c(), ..Profile::default() })).unwrap();
    let card = format!("BEGIN:VCARD\nFN:{}\nNOTE:{}\nX-{}:{}\n{}\nEND:VCARD", c(), c(), c(), c(), c());
    ask(&mut engine, Request::ImportContacts(FileIn(card.into_bytes()))).unwrap();
    let event = format!("BEGIN:VEVENT\nUID:{}\nSUMMARY:{}\nDTSTART:20261201T090000\nX-A:{}\nEND:VEVENT", c(), c(), c());
    ask(&mut engine, Request::ImportAppointments(FileIn(event.into_bytes()))).unwrap();
    ask(&mut engine, Request::InstallDirectory(FileIn(support::pack()))).unwrap();
    ask(&mut engine, Request::Search(Search { text: c(), limit: 10, ..Search::default() })).unwrap();
    ask(&mut engine, Request::Places(c())).unwrap();
    // Writing over and removing: the former words must not stay in the file either.
    let (contact, appointment) = ids[0];
    let entry = Contact { name: c(), ..Contact::default() };
    ask(&mut engine, Request::SaveContact(Save { id: Some(contact), entry })).unwrap();
    ask(&mut engine, Request::Remove(ids[1].0)).unwrap();
    for request in
        [Request::Home(()), Request::Contacts(()), Request::Agenda(()), Request::Notes(()), Request::Plan(())]
    {
        ask(&mut engine, request).unwrap();
    }
    let query = CalendarQuery { id: appointment, title: "Appointment".into(), place: false, early: vec![1440, 90] };
    let Reply::AppointmentFile(calendar) = ask(&mut engine, Request::AppointmentFile(query)).unwrap() else {
        panic!("another answer");
    };
    let exported = ask(&mut engine, Request::ExportToolbox(secret(&c()))).unwrap();
    let Reply::ExportToolbox(export) = exported else { panic!("another answer") };
    for wrong in 0..3 {
        let _ = ask(&mut engine, Request::RestoreToolbox((FileIn(vec![wrong; 100]), secret(&c()))));
    }
    ask(&mut engine, Request::Lock(())).unwrap();

    assert!(canaries.0.get() >= 200, "{} canaries", canaries.0.get());
    assert!(!canaries.found_in(b"say canary001bird").is_empty(), "they can be heard");
    assert_eq!(canaries.found_in(log.as_bytes()), [""; 0], "in the log");
    assert_eq!(canaries.found_in(&calendar.bytes), [""; 0], "in the calendar file");
    assert_eq!(canaries.found_in(&export.bytes), [""; 0], "in the export");
    assert_eq!(canaries.found_in(export.name.as_bytes()), [""; 0], "in a file name");
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        assert_eq!(canaries.found_in(&bytes), [""; 0], "in {}", path.display());
    }
}
