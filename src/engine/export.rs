//! The whole toolbox as one sealed file or as codes on paper, and back.
//!
//! Inside the seal stands JSON: `{"v":1,"records":{"<id>":{…record…},…}}`. Frozen in
//! `tests/vectors/export-content-v1.json`. On paper, where each byte costs room, it is deflated: a byte 2, then
//! the deflated JSON. Frozen in `tests/vectors/export-content-v2.bin`.

use std::collections::{BTreeMap, BTreeSet};

use besace_crypto::{
    EXPORT_LIMIT, ExportError, ExportFor, Gathering, PiecesError, open_export, printed_frames, seal_export,
};
use besace_domain::{Kind, Profile, Record, RecordId, Step};
use besace_engine_api::{Fault, FileIn, FileOut, Gathered, ImportReport, Reason, Remark, Secret, Severity};
use besace_vault::Cost;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::clock::Moment;
use crate::lifecycle::{file_passphrase, typed};
use crate::records::{Open, Records, Write};
use crate::text;

const FORMAT: u8 = 1;
/// What stands before deflated JSON.
const DEFLATED: u8 = 2;

#[derive(Serialize)]
struct Out<'a> {
    v: u8,
    records: BTreeMap<RecordId, &'a Record>,
}

#[derive(Deserialize)]
struct In<'a> {
    v: u8,
    #[serde(borrow)]
    records: BTreeMap<RecordId, &'a RawValue>,
}

/// Every record, sealed under a passphrase of its own.
pub(crate) fn write(records: &Records, passphrase: &Secret, cost: Cost, now: Moment) -> Result<FileOut, Fault> {
    let passphrase = file_passphrase(passphrase)?;
    let content = zeroize::Zeroizing::new(plain(records, |_| true)?);
    let bytes = seal_export(ExportFor::File, &passphrase, cost, &content).map_err(export_fault)?;
    Ok(FileOut {
        name: format!("besace-{}.bsc", now.local.date()),
        media_type: "application/octet-stream".to_owned(),
        bytes,
    })
}

/// Every record but voices and pictures, which paper has no room for, sealed under a passphrase of its own, as the texts
/// of QR codes.
pub(crate) fn codes(records: &Records, passphrase: &Secret, cost: Cost) -> Result<Vec<String>, Fault> {
    let passphrase = file_passphrase(passphrase)?;
    let content = zeroize::Zeroizing::new(plain(records, |kind| kind != Kind::Attachment)?);
    let sealed = seal_export(ExportFor::Paper, &passphrase, cost, &deflated(&content)).map_err(export_fault)?;
    printed_frames(&sealed).map_err(|error| pieces_fault(&error))
}

/// How many of the codes of a sheet are among these; those of another sheet are refused.
pub(crate) fn gathered(codes: &[String]) -> Result<Gathered, Fault> {
    let progress = gather(codes)?.progress();
    Ok(Gathered { have: progress.have, total: progress.total })
}

fn gather(codes: &[String]) -> Result<Gathering, Fault> {
    let mut gathering = Gathering::new();
    for code in codes {
        gathering.add_frame(code).map_err(|error| pieces_fault(&error))?;
    }
    Ok(gathering)
}

/// Merges the records of all codes of a sheet into the open toolbox: all of them, or none.
pub(crate) fn read_codes(open: &mut Open<'_>, codes: &[String], passphrase: &Secret) -> Result<ImportReport, Fault> {
    let whole = gather(codes)?.whole().map_err(|error| pieces_fault(&error))?;
    read(open, &FileIn(whole), passphrase)
}

fn pieces_fault(error: &PiecesError) -> Fault {
    match error {
        PiecesError::TooLarge { .. } => Fault::TooLarge,
        PiecesError::Newer { .. } => Fault::Newer,
        _ => Fault::UnreadableFile,
    }
}

fn deflated(json: &[u8]) -> zeroize::Zeroizing<Vec<u8>> {
    let mut content = zeroize::Zeroizing::new(vec![DEFLATED]);
    content.extend_from_slice(&zeroize::Zeroizing::new(miniz_oxide::deflate::compress_to_vec(json, 9)));
    content
}

/// The JSON inside a seal, however it was packed. No more is unpacked than a file could hold.
fn json(content: &[u8]) -> Result<zeroize::Zeroizing<Vec<u8>>, Fault> {
    match content.split_first() {
        Some((&DEFLATED, packed)) => miniz_oxide::inflate::decompress_to_vec_with_limit(packed, EXPORT_LIMIT)
            .map(zeroize::Zeroizing::new)
            .map_err(|_| Fault::WrongPassphraseOrDamaged),
        _ => Ok(zeroize::Zeroizing::new(content.to_vec())),
    }
}

fn plain(records: &Records, goes: impl Fn(Kind) -> bool) -> Result<Vec<u8>, Fault> {
    let records = records.raw().filter(|(_, record)| goes(record.kind)).collect();
    serde_json::to_vec(&Out { v: FORMAT, records }).map_err(|_| Fault::Internal)
}

/// Merges the records of a sealed file into the open toolbox: all of them, or none.
pub(crate) fn read(open: &mut Open<'_>, file: &FileIn, passphrase: &Secret) -> Result<ImportReport, Fault> {
    let passphrase = typed(passphrase).map_err(|_| Fault::WrongPassphraseOrDamaged)?;
    let content = open_export(&passphrase, &file.0).map_err(export_fault)?;
    take_in(open, &content)
}

fn take_in(open: &mut Open<'_>, content: &[u8]) -> Result<ImportReport, Fault> {
    let json = json(content)?;
    let In { v, records } = serde_json::from_slice(&json).map_err(|_| Fault::WrongPassphraseOrDamaged)?;
    if v > FORMAT {
        return Err(Fault::Newer);
    }
    let mut report = ImportReport::default();
    let mut incoming = BTreeMap::new();
    for (row, (id, record)) in (1..).zip(records) {
        report.read += 1;
        match Record::from_bytes(record.get().as_bytes()) {
            Ok(record) if record.is_readable() => {
                incoming.insert(id, record);
            }
            _ => {
                report.refused += 1;
                let value = text::short(&id.to_string());
                let (severity, reason) = (Severity::Refused, Reason::Malformed);
                report.remarks.push(Remark { row, field: String::new(), severity, reason, value });
            }
        }
    }
    let writes = merge(open.records, incoming, &mut report);
    open.apply(writes)?;
    open.observe_all();
    Ok(report)
}

/// The writes that bring the incoming records in.
pub(crate) fn merge(records: &Records, incoming: BTreeMap<RecordId, Record>, report: &mut ImportReport) -> Vec<Write> {
    let mut writes = Vec::new();
    let names: BTreeSet<_> = incoming.keys().copied().collect();
    let mut taken = BTreeSet::new();
    for (id, mut record) in incoming {
        let twin = records.get(id).map(|ours| (id, ours)).or_else(|| {
            let twin = laid_out_twin(records, &record)?;
            (!names.contains(&twin.0) && taken.insert(twin.0)).then_some(twin)
        });
        match twin {
            Some((our_id, ours)) => {
                record.merge(ours);
                if our_id == id && record == *ours {
                    report.unchanged += 1;
                    continue;
                }
                report.updated += 1;
                if our_id != id {
                    writes.push((our_id, None));
                }
            }
            None => report.added += 1,
        }
        writes.push((id, Some(record)));
    }
    writes
}

/// The record here that the app laid out by itself just as it did there: same shipped step, or the profile.
fn laid_out_twin<'a>(records: &'a Records, incoming: &Record) -> Option<(RecordId, &'a Record)> {
    if incoming.read::<Profile>().is_ok() {
        return records.raw().find(|(_, ours)| ours.read::<Profile>().is_ok());
    }
    let number = incoming.read::<Step>().ok()?.first_step?;
    records.raw().find(|(_, ours)| ours.read::<Step>().is_ok_and(|step| step.first_step == Some(number)))
}

fn export_fault(error: ExportError) -> Fault {
    match error {
        ExportError::NotAnExport => Fault::UnreadableFile,
        ExportError::Newer { .. } => Fault::Newer,
        ExportError::Truncated { .. } | ExportError::Damaged | ExportError::WrongPassphrase => {
            Fault::WrongPassphraseOrDamaged
        }
        ExportError::TooLarge { .. } => Fault::TooLarge,
        ExportError::Failed { .. } => Fault::Internal,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use besace_domain::Contact;
    use besace_engine_api::{Handler, Protection};

    use super::*;
    use crate::testing::Brussels;
    use crate::{Engine, InMemory};

    fn session() -> Engine<Brussels> {
        let mut engine = Engine::new(InMemory, Brussels::at("2026-11-22T10:00:00"), |_| {});
        engine.create(Protection::SessionOnly).unwrap();
        engine
    }

    /// The format is frozen: a file of the first release must be read by every later one.
    #[test]
    fn the_frozen_content_of_an_export_reads_as_on_its_first_day() {
        let frozen = include_bytes!("../../tests/vectors/export-content-v1.json").trim_ascii();
        let mut engine = session();
        assert_eq!(take_in(&mut engine.open().unwrap(), frozen).unwrap().added, 1);
        let (_, nadia) = engine.records().unwrap().all::<Contact>().next().unwrap();
        assert_eq!(nadia.name, "Nadia");
        assert_eq!(plain(engine.records().unwrap(), |_| true).unwrap(), frozen);
    }

    /// As the file's: what was printed must be read for ever.
    #[test]
    fn the_frozen_content_of_paper_reads_as_on_its_first_day() {
        let frozen = include_bytes!("../../tests/vectors/export-content-v2.bin");
        let mut engine = session();
        assert_eq!(take_in(&mut engine.open().unwrap(), frozen).unwrap().added, 1);
        let (_, nadia) = engine.records().unwrap().all::<Contact>().next().unwrap();
        assert_eq!(nadia.name, "Nadia");
        let mut bomb = frozen.to_vec();
        bomb.truncate(40);
        assert_eq!(take_in(&mut engine.open().unwrap(), &bomb).unwrap_err(), Fault::WrongPassphraseOrDamaged);
    }

    #[test]
    fn bea_prints_her_toolbox_loses_the_phone_and_scans_the_sheet_with_a_new_one() {
        let word = || Secret("une phrase à moi".into());
        let mut old = session().with_cheap_codes();
        for number in 0..12 {
            let phones = vec![besace_domain::Phone { label: String::new(), number: format!("02 555 01 {number:02}") }];
            let entry = Contact { name: format!("Nadia {number}"), phones, ..Contact::default() };
            old.save_contact(besace_engine_api::Save { id: None, entry }).unwrap();
        }
        old.steps(()).unwrap();
        let printed = old.toolbox_codes(word()).unwrap();
        assert!((3..=12).contains(&printed.len()), "{} codes", printed.len());

        // 1. The camera sees them out of order, one twice, and a code of another sheet in between.
        let mut new = session().with_cheap_codes();
        let mut seen = vec![printed[2].clone(), printed[0].clone(), printed[2].clone()];
        let total = printed.len().try_into().unwrap();
        assert_eq!(new.look_at_codes(seen.clone()).unwrap(), Gathered { have: 2, total });
        let other = old.toolbox_codes(word()).unwrap();
        let mixed = [&printed[0], &other[1]].map(Clone::clone).to_vec();
        assert_eq!(new.look_at_codes(mixed).unwrap_err(), Fault::UnreadableFile);
        assert_eq!(new.look_at_codes(vec!["https://example.org".into()]).unwrap_err(), Fault::UnreadableFile);
        // 2. Not all of them are there yet, then the word is wrong: nothing is taken in.
        assert_eq!(new.restore_codes((seen.clone(), word())).unwrap_err(), Fault::UnreadableFile);
        seen.extend(printed.iter().cloned());
        let wrong = new.restore_codes((seen.clone(), Secret("another phrase".into()))).unwrap_err();
        assert_eq!(wrong, Fault::WrongPassphraseOrDamaged);
        assert_eq!(new.contacts(()).unwrap().people.len(), 0);
        // 3. The right word.
        let report = new.restore_codes((seen, word())).unwrap();
        assert_eq!(report.refused, 0);
        assert_eq!(new.contacts(()).unwrap().people.len(), 12);
    }

    #[test]
    fn a_newer_content_a_broken_record_and_junk_are_told_apart() {
        let mut engine = session();
        let mut open = engine.open().unwrap();
        assert_eq!(take_in(&mut open, br#"{"v":2,"records":{}}"#).unwrap_err(), Fault::Newer);
        assert_eq!(take_in(&mut open, b"{}").unwrap_err(), Fault::WrongPassphraseOrDamaged);
        let broken = br#"{"v":1,"records":{"000102030405060708090a0b0c0d0e0f":{"v":1,"kind":"note","fields":7}}}"#;
        let report = take_in(&mut open, broken).unwrap();
        assert_eq!((report.read, report.refused, report.remarks.len()), (1, 1, 1));
    }

    #[test]
    fn two_devices_that_laid_the_steps_out_apart_end_with_one_list_and_every_word() {
        // 1. Both lay the steps out; Sam writes on his phone, his tablet knows nothing of it.
        let (mut phone, mut tablet) = (session(), session());
        tablet.steps(()).unwrap();
        let steps = phone.steps(()).unwrap();
        phone.tick_step((steps[0].id, true)).unwrap();
        let content = plain(phone.records().unwrap(), |_| true).unwrap();
        // 2. The tablet takes the phone's file in.
        take_in(&mut tablet.open().unwrap(), &content).unwrap();
        let merged = tablet.steps(()).unwrap();
        assert_eq!(merged.len(), steps.len());
        assert!(merged[0].step.done.is_some());
    }
}
