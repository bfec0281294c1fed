#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use besace_domain::{Contact, Need};
use besace_engine_api::{Fault, FileIn, Handler, Protection, Reason, Severity};

use crate::testing::{self, Brussels};
use crate::{Engine, InMemory};

fn session() -> Engine<Brussels> {
    let mut engine = Engine::new(InMemory, Brussels::at("2026-11-22T10:00:00"), |_| {});
    engine.create(Protection::SessionOnly).unwrap();
    engine
}

fn people(engine: &Engine<Brussels>) -> Vec<Contact> {
    crate::contacts::ordered(engine.records().unwrap()).into_iter().map(|(_, contact)| contact).collect()
}

#[test]
fn a_card_of_each_version_becomes_a_contact() {
    let mut engine = session();
    let file = "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ren=C3=A9;Marie;;;\nTEL;CELL;PREF:0470 11 22 33\n\
                END:VCARD\n\
                BEGIN:VCARD\nVERSION:3.0\nFN:Dr. Lee\nORG:Clinic;Ward 2\nTITLE:nurse\nitem1.TEL:02 555 01 01\n\
                item1.X-ABLabel:evenings\nTEL;TYPE=WORK,FAX:02 555 01 02\nADR;TYPE=WORK:;;Rue Haute 1;Brussels;;1000;\n\
                CATEGORIES:health,Friends\nPHOTO;ENCODING=b:AAAA\nEND:VCARD\n\
                BEGIN:VCARD\nVERSION:4.0\nFN:Sam\nTEL;VALUE=uri:tel:+32-470-445566;ext=12\nEMAIL;PREF=2:b@example.org\n\
                EMAIL;PREF=1:a@example.org\nLANG:nl\nGEO:geo:50.84,4.35\nEND:VCARD\n";
    let report = engine.import_contacts(FileIn(file.into())).unwrap();
    assert_eq!((report.read, report.added, report.refused), (3, 3, 0));

    let [rene, lee, sam] = people(&engine).try_into().unwrap();
    assert_eq!((rene.name.as_str(), rene.phones[0].number.as_str()), ("Marie René", "0470 11 22 33"));
    assert_eq!((lee.organization.as_str(), lee.role.as_str()), ("Clinic, Ward 2", "nurse"));
    assert_eq!((lee.phones[0].label.as_str(), lee.phones[1].label.as_str()), ("evenings", "work fax"));
    assert_eq!((lee.address.as_str(), lee.needs.as_slice()), ("Rue Haute 1, Brussels, 1000", &[Need::Health][..]));
    assert_eq!((sam.phones[0].number.as_str(), sam.email.as_str()), ("+32-470-445566,12", "a@example.org"));
    assert_eq!((sam.languages, sam.note.as_str()), (vec!["nl".to_owned()], "b@example.org"));
    assert!(sam.position.is_some());

    let told: Vec<_> = report.remarks.iter().map(|r| (r.row, r.field.as_str(), r.severity, r.reason)).collect();
    assert!(told.contains(&(2, "PHOTO", Severity::LeftOut, Reason::NotSupported)));
    assert!(told.contains(&(2, "CATEGORIES", Severity::LeftOut, Reason::Category)));
    assert!(told.contains(&(3, "EMAIL", Severity::KeptAsText, Reason::NotSupported)));

    // The same file again changes nothing.
    assert_eq!(engine.import_contacts(FileIn(file.into())).unwrap().unchanged, 3);
    assert_eq!(people(&engine).len(), 3);
}

#[test]
fn a_known_person_is_completed_and_keeps_what_was_written() {
    let mut engine = session();
    let first = "BEGIN:VCARD\nFN:Nadia\nTEL:0470112233\nEND:VCARD";
    engine.import_contacts(FileIn(first.into())).unwrap();
    let more = "BEGIN:VCARD\nFN:nadia\nTEL:0470 11 22 33\nTEL:02 555 01 01\nTITLE:sister\nEND:VCARD";
    assert_eq!(engine.import_contacts(FileIn(more.into())).unwrap().updated, 1);
    let [nadia] = people(&engine).try_into().unwrap();
    assert_eq!((nadia.name.as_str(), nadia.role.as_str(), nadia.phones.len()), ("Nadia", "sister", 2));
}

#[test]
fn a_card_without_a_name_or_without_its_end_is_told() {
    let mut engine = session();
    let file =
        "BEGIN:VCARD\nEMAIL:a@example.org\nEND:VCARD\nBEGIN:VCARD\nNOTE:x\nEND:VCARD\nBEGIN:VCARD\nFN:Cut\nTEL:04701";
    let report = engine.import_contacts(FileIn(file.into())).unwrap();
    assert_eq!((report.read, report.added, report.refused), (3, 1, 2));
    assert_eq!(people(&engine)[0].name, "a@example.org");
}

/// Real files of phones and mail programs, where they lie beside the project; each cut at many lengths.
#[test]
fn files_of_phones_give_a_report_or_a_clear_error_at_every_length() {
    for (name, bytes) in testing::files_beside_the_project("vcard") {
        let mut engine = session();
        for length in testing::lengths(bytes.len()) {
            match engine.import_contacts(FileIn(bytes[..length].to_vec())) {
                Ok(report) => {
                    let counted = report.added + report.updated + report.unchanged + report.refused;
                    assert_eq!(report.read, counted, "{name} cut at {length}");
                }
                Err(fault) => assert_eq!(fault, Fault::UnreadableFile, "{name} cut at {length}"),
            }
        }
        let report = engine.import_contacts(FileIn(bytes)).unwrap();
        assert_eq!((report.refused, report.added), (0, 0), "{name}: all of it is there by now");
        assert!(people(&engine).iter().all(|contact| !contact.name.is_empty()), "{name}");
    }
}
