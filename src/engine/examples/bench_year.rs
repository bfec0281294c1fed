//! What a year of one person's use takes on a device, with a directory of 100,000 services. The last line is the result.
//!
//! The year: 40 people, of whom 20 have a picture and a voice label; 150 appointments with an outcome, a medicine every
//! day with one for each day, the shipped steps ticked, 100 written notes changed three times each, 20 spoken ones of half
//! a minute; and of the directory 12 changes of 1 %. Natively: the browser's engine writes the same pages.
#![allow(clippy::print_stdout, reason = "its output is its purpose")]

use std::{error::Error, fs, path::Path};

use besace_directory::{synthetic, write_pack};
use besace_domain::{Appointment, Contact, FollowThrough, Medium, Need, Note, Phone, RecordId, Repeat};
use besace_engine::{Engine, Folder, SystemClock};
use besace_engine_api::*;
use chrono::{NaiveDate, TimeDelta};

type Done<T = ()> = Result<T, Box<dyn Error>>;

const SERVICES: u32 = 100_000;
const BOUND: u64 = 50_000_000;
/// Half a minute of speech, and a picture, in bytes.
const VOICE: usize = 60_000;
const LABEL: usize = 6_000;
const PICTURE: usize = 10_000;

fn main() -> Done {
    let dir = tempfile::tempdir()?;
    let mut engine = Engine::new(Folder::open(dir.path())?, SystemClock, |_| {}).with_cheap_codes();
    engine.create(Protection::Code(Secret("482916".into()))).map_err(told)?;
    year(&mut engine)?;
    let toolbox = size(dir.path())?;
    let mut directory = synthetic::directory(SERVICES, 1);
    let mut installed = 0;
    for month in 0..=12 {
        if month > 0 {
            directory.about.made += TimeDelta::days(30);
            for service in directory.services.iter_mut().skip(month).step_by(100) {
                service.phones = vec![format!("+32 2 555 02 {month:02}")];
            }
        }
        let pack = write_pack(&directory)?;
        engine.install_directory(FileIn(pack)).map_err(told)?;
        if month == 0 {
            installed = size(dir.path())? - toolbox;
        }
    }
    let all = size(dir.path())?;
    let files = listing(dir.path())?;
    println!(
        "{}",
        serde_json::json!({
            "services": SERVICES,
            "toolbox_bytes": toolbox,
            "directory_installed_bytes": installed,
            "directory_bytes": all - toolbox,
            "all_bytes": all,
            "bound_bytes": BOUND,
            "holds": all < BOUND,
            "files": files,
        })
    );
    Ok(())
}

fn year(engine: &mut Engine<SystemClock>) -> Done {
    let mut people = Vec::new();
    for number in 0..40 {
        let entry = Contact {
            name: format!("Somebody {number}"),
            role: "somebody who helps".into(),
            phones: vec![Phone { number: format!("+32 470 00 00 {number:02}"), label: String::new() }],
            address: "Rue Haute 1, Bruxelles".into(),
            needs: vec![Need::Talk],
            note: "words about them ".repeat(10),
            ..Contact::default()
        };
        people.push(engine.save_contact(Save { id: None, entry }).map_err(told)?);
    }
    for id in people.iter().take(20) {
        attach(engine, Some(*id), Medium::Picture, "image/webp", PICTURE)?;
        attach(engine, Some(*id), Medium::Voice, "audio/webm", LABEL)?;
    }
    for _ in 0..20 {
        attach(engine, None, Medium::Voice, "audio/webm", VOICE)?;
    }
    let first = NaiveDate::from_ymd_opt(2025, 11, 20).ok_or("a date")?;
    let at = |date: NaiveDate| date.and_hms_opt(9, 30, 0).ok_or("a time");
    let dose = Appointment {
        title: "Pharmacy".into(),
        start: at(first)?,
        repeat: Some(Repeat::daily()),
        needs: vec![Need::Medication],
        ..Appointment::default()
    };
    let dose = engine.save_appointment(Save { id: None, entry: dose }).map_err(told)?;
    for due in first.iter_days().take(365) {
        engine.set_outcome(OutcomeOf { id: dose, due, outcome: FollowThrough::Attended }).map_err(told)?;
    }
    for (number, day) in (0..150).zip(first.iter_days().step_by(2)) {
        let entry = Appointment {
            title: format!("Town hall {number}"),
            contact: people.get(number % people.len()).copied(),
            start: at(day)?,
            place: "Grand-Place 1, Bruxelles".into(),
            bring: vec!["a paper".into(), "a photo".into()],
            ..Appointment::default()
        };
        let id = engine.save_appointment(Save { id: None, entry }).map_err(told)?;
        engine.set_outcome(OutcomeOf { id, due: day, outcome: FollowThrough::Attended }).map_err(told)?;
    }
    for step in engine.steps(()).map_err(told)? {
        engine.tick_step((step.id, true)).map_err(told)?;
    }
    for number in 0..100 {
        let mut id = None;
        for turn in 0..3 {
            let text = format!("{number}.{turn} {}", "words of mine ".repeat(40));
            id = Some(engine.save_note(Save { id, entry: Note { text, ..Note::default() } }).map_err(told)?);
        }
    }
    Ok(())
}

fn attach(engine: &mut Engine<SystemClock>, of: Option<RecordId>, medium: Medium, kind: &str, bytes: usize) -> Done {
    let played = Played { media_type: kind.into(), bytes: vec![0x5a; bytes] };
    let new = AskAttached::Keep(NewAttachment { of, medium, seconds: 30, played });
    let kept = engine.attached(Folded::fold(&new).map_err(told)?).map_err(told)?.unfold().map_err(told)?;
    if matches!(kept, Attached::Kept(_)) { Ok(()) } else { Err("there is no room for a year's recordings".into()) }
}

fn told(fault: Fault) -> Box<dyn Error> {
    format!("{fault:?}").into()
}

fn size(dir: &Path) -> Done<u64> {
    Ok(listing(dir)?.values().sum())
}

fn listing(dir: &Path) -> Done<std::collections::BTreeMap<String, u64>> {
    let mut files = std::collections::BTreeMap::new();
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            files.insert(entry.file_name().to_string_lossy().into_owned(), entry.metadata()?.len());
        }
    }
    Ok(files)
}
