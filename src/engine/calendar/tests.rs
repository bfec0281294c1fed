#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use besace_domain::{Appointment, FollowThrough};
use besace_engine_api::{
    CalendarQuery, Fault, FileIn, Handler, ImportReport, OutcomeOf, Protection, Reason, Save, Severity,
};

use crate::testing::{self, Brussels};
use crate::{Engine, InMemory};

fn session() -> Engine<Brussels> {
    let mut engine = Engine::new(InMemory, Brussels::at("2026-11-22T10:00:00"), |_| {});
    engine.create(Protection::SessionOnly).unwrap();
    engine
}

fn import(engine: &mut Engine<Brussels>, body: &str) -> ImportReport {
    let file = format!("BEGIN:VCALENDAR\r\n{}\r\nEND:VCALENDAR\r\n", body.trim().replace('\n', "\r\n"));
    engine.import_appointments(FileIn(file.into_bytes())).unwrap()
}

fn appointments(engine: &Engine<Brussels>) -> Vec<Appointment> {
    engine.records().unwrap().all().map(|(_, appointment)| appointment).collect()
}

#[test]
fn a_weekly_group_comes_in_with_its_moved_and_cancelled_times() {
    let mut engine = session();
    let report = import(
        &mut engine,
        "BEGIN:VEVENT\nUID:g1\nDTSTART;TZID=Europe/Brussels:20261123T100000\nDTEND;TZID=Europe/Brussels:20261123T113000\n\
         SUMMARY:Group\\, Mondays\nRRULE:FREQ=WEEKLY;UNTIL=20270101T090000Z\nEXDATE;TZID=Europe/Brussels:20261207T100000\n\
         LOCATION:Rue Haute 1\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:g1\nRECURRENCE-ID;TZID=Europe/Brussels:20261130T100000\n\
         DTSTART;TZID=Europe/Brussels:20261201T150000\nSUMMARY:Group\nEND:VEVENT",
    );
    assert_eq!((report.read, report.added, report.updated, report.refused), (2, 1, 1, 0));
    let [group] = appointments(&engine).try_into().unwrap();
    assert_eq!((group.title.as_str(), group.minutes, group.place.as_str()), ("Group, Mondays", 90, "Rue Haute 1"));
    assert_eq!(group.moved[&"2026-11-30".parse().unwrap()].to_string(), "2026-12-01 15:00:00");
    assert_eq!(group.outcomes[&"2026-12-07".parse().unwrap()], FollowThrough::Cancelled);
    assert_eq!(group.repeat.unwrap().until, Some("2027-01-01".parse().unwrap()));
}

#[test]
fn a_time_in_utc_becomes_the_time_on_the_wall_in_summer_and_winter() {
    let mut engine = session();
    import(&mut engine, "BEGIN:VEVENT\nUID:1\nSUMMARY:w\nDTSTART:20261123T080000Z\nEND:VEVENT");
    import(&mut engine, "BEGIN:VEVENT\nUID:2\nSUMMARY:s\nDTSTART:20260723T080000Z\nEND:VEVENT");
    let mut starts: Vec<_> = appointments(&engine).iter().map(|a| a.start.to_string()).collect();
    starts.sort();
    assert_eq!(starts, ["2026-07-23 10:00:00", "2026-11-23 09:00:00"]);
}

#[test]
fn reading_a_file_again_changes_what_changed_and_keeps_what_the_person_said() {
    let mut engine = session();
    let event = "BEGIN:VEVENT\nUID:a@b\nSUMMARY:Dentist\nDTSTART:20261201T090000\nEND:VEVENT";
    assert_eq!(import(&mut engine, event).added, 1);
    let (id, _) = engine.records().unwrap().all::<Appointment>().next().unwrap();
    let outcome = FollowThrough::Confirmed;
    engine.set_outcome(OutcomeOf { id, due: "2026-12-01".parse().unwrap(), outcome }).unwrap();

    assert_eq!(import(&mut engine, event).unchanged, 1);
    assert_eq!(import(&mut engine, &event.replace("Dentist", "Dr Lee")).updated, 1);
    let [visit] = appointments(&engine).try_into().unwrap();
    assert_eq!((visit.title.as_str(), visit.outcomes.len()), ("Dr Lee", 1));
}

#[test]
fn what_cannot_be_understood_is_told_row_by_row() {
    let mut engine = session();
    let report = import(
        &mut engine,
        "BEGIN:VEVENT\nSUMMARY:no start\nEND:VEVENT\n\
         BEGIN:VTODO\nSUMMARY:a task\nEND:VTODO\n\
         BEGIN:VEVENT\nDTSTART:20261201T090000\nDURATION:PTX\nRRULE:FREQ=YEARLY\nATTACH:x\nnonsense\nEND:VEVENT",
    );
    assert_eq!((report.read, report.added, report.refused), (3, 1, 2));
    let told: Vec<_> = report.remarks.iter().map(|r| (r.row, r.field.as_str(), r.severity, r.reason)).collect();
    for expected in [
        (1, "DTSTART", Severity::Refused, Reason::Time),
        (2, "VTODO", Severity::Refused, Reason::NotSupported),
        (3, "DURATION", Severity::LeftOut, Reason::Time),
        (3, "RRULE", Severity::LeftOut, Reason::Repeat),
        (3, "ATTACH", Severity::LeftOut, Reason::NotSupported),
        (3, "", Severity::LeftOut, Reason::Malformed),
        (3, "UID", Severity::Mended, Reason::IdMissing),
    ] {
        assert!(told.contains(&expected), "{expected:?} in {told:?}");
    }
}

#[test]
fn the_file_tells_when_and_nothing_else_and_reads_back_as_the_same_appointment() {
    let mut engine = session();
    let mut entry = Appointment {
        title: "Methadone at the clinic".into(),
        with: "Dr Secret".into(),
        place: "Rue Haute 1, Brussels; second floor".into(),
        note: "private words".into(),
        start: "2026-11-23T10:00:00".parse().unwrap(),
        minutes: 30,
        repeat: Some("FREQ=WEEKLY;UNTIL=20270131".parse().unwrap()),
        ..Appointment::default()
    };
    entry.outcomes.insert("2026-12-07".parse().unwrap(), FollowThrough::Cancelled);
    entry.moved.insert("2026-11-30".parse().unwrap(), "2026-12-01T15:00:00".parse().unwrap());
    let id = engine.save_appointment(Save { id: None, entry: entry.clone() }).unwrap();

    let file = engine
        .appointment_file(CalendarQuery { id, title: "Rendez-vous".into(), place: false, early: vec![1440, 90] })
        .unwrap();
    let text = String::from_utf8(file.bytes.clone()).unwrap();
    for hidden in ["Methadone", "Secret", "Haute", "private"] {
        assert!(!text.contains(hidden), "{hidden}");
    }
    for line in [
        "SUMMARY:Rendez-vous",
        "DTSTART:20261123T100000",
        "DURATION:PT30M",
        "RRULE:FREQ=WEEKLY;UNTIL=20270131T235959",
        "EXDATE:20261207T100000",
        "RECURRENCE-ID:20261130T100000",
        "TRIGGER:-P1D",
        "TRIGGER:-PT90M",
    ] {
        assert!(text.contains(&format!("\r\n{line}\r\n")), "{line} in {text}");
    }
    assert_eq!(file.name, "calendar.ics");

    // Read again, the neutral title does not take the place of the person's own.
    assert_eq!(engine.import_appointments(FileIn(file.bytes)).unwrap().unchanged, 2);
    assert_eq!(appointments(&engine), [entry]);

    // The place goes in only when asked for; long lines are folded, separators escaped.
    let file = engine
        .appointment_file(CalendarQuery { id, title: "é".repeat(60), place: true, early: vec![1440, 90] })
        .unwrap();
    let text = String::from_utf8(file.bytes).unwrap();
    assert!(text.contains("LOCATION:Rue Haute 1\\, Brussels\\; second floor"));
    assert!(text.lines().all(|line| line.len() <= 75), "{text}");
}

#[test]
fn files_that_are_no_calendar_are_refused_and_nothing_changes() {
    let mut engine = session();
    for bytes in [&b""[..], b"\0\0\0", b"hello", b"BEGIN:VCARD\nEND:VCARD", &[0xFF; 64]] {
        assert_eq!(engine.import_appointments(FileIn(bytes.to_vec())).unwrap_err(), Fault::UnreadableFile);
    }
    let large = FileIn(vec![b'x'; (8 << 20) + 1]);
    assert_eq!(engine.import_appointments(large).unwrap_err(), Fault::TooLarge);
    assert!(appointments(&engine).is_empty());
}

/// Broken files from the field, where they lie beside the project; each cut at every length.
#[test]
fn broken_files_give_a_report_or_a_clear_error_at_every_length() {
    for (name, bytes) in testing::files_beside_the_project("ics") {
        let mut engine = session();
        for length in testing::lengths(bytes.len()) {
            match engine.import_appointments(FileIn(bytes[..length].to_vec())) {
                Ok(report) => {
                    let counted = report.added + report.updated + report.unchanged + report.refused;
                    assert_eq!(report.read, counted, "{name} cut at {length}");
                    let refused = report.remarks.iter().filter(|r| r.severity == Severity::Refused).count();
                    assert_eq!(refused, report.refused as usize, "{name} cut at {length}: each refusal is told");
                }
                Err(fault) => assert_eq!(fault, Fault::UnreadableFile, "{name} cut at {length}"),
            }
        }
        // What came in can be shown and written out again.
        engine.agenda(()).unwrap();
        let ids: Vec<_> = engine.records().unwrap().all::<Appointment>().map(|(id, _)| id).collect();
        for id in ids {
            engine.appointment(id).unwrap();
            engine
                .appointment_file(CalendarQuery { id, title: String::new(), place: true, early: vec![1440, 90] })
                .unwrap();
        }
    }
}
