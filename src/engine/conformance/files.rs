use besace_domain::{Appointment, Contact, Need};
use besace_engine_api::{CalendarQuery, Client, Fault, FileIn, Protection, Save, Transport};

use super::{CODE, Told, create, fresh, holds, ok, refused, same, secret};

const CARD: &str = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Nadia\r\nTEL:0470112233\r\nPHOTO:data:x\r\nEND:VCARD\r\n";
const EVENT: &str = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Visit\r\nDTSTART:20301201T090000\r\n\
                     END:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:no time\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

pub(super) async fn contacts_and_appointments_come_in_from_files<T: Transport>(client: &Client<T>) -> Told {
    create(client).await?;
    let report = ok(client.import_contacts(FileIn(CARD.into())).await)?;
    same(&(report.read, report.added, report.refused, report.remarks.len()), &(1, 1, 0, 1))?;
    same(&ok(client.import_contacts(FileIn(CARD.into())).await)?.unchanged, &1)?;
    let report = ok(client.import_appointments(FileIn(EVENT.into())).await)?;
    same(&(report.read, report.added, report.refused), &(2, 1, 1))?;
    let coming = ok(client.agenda(()).await)?.coming;
    same(&coming[0].title, &"Visit".to_owned())
}

pub(super) async fn a_calendar_file_tells_nothing_but_when<T: Transport>(client: &Client<T>) -> Told {
    create(client).await?;
    let entry = Appointment {
        title: "clinic".into(),
        note: "private".into(),
        place: "Rue Haute".into(),
        start: "2030-12-01T09:00:00".parse().unwrap_or_default(),
        ..Appointment::default()
    };
    let id = ok(client.save_appointment(Save { id: None, entry }).await)?;
    let file = ok(client
        .appointment_file(CalendarQuery { id, title: "Termin".into(), place: false, early: vec![1440, 90] })
        .await)?;
    let text = String::from_utf8_lossy(&file.bytes).into_owned();
    holds(text.contains("\r\nSUMMARY:Termin\r\n") && text.matches("BEGIN:VALARM").count() == 2, &text)?;
    holds(!["clinic", "private", "Haute"].iter().any(|word| text.contains(word)), &text)
}

pub(super) async fn a_sealed_file_brings_a_toolbox_back<T: Transport>(client: &Client<T>) -> Told {
    create(client).await?;
    let nadia = Contact { name: "Nadia".into(), needs: vec![Need::Talk], ..Contact::default() };
    let id = ok(client.save_contact(Save { id: None, entry: nadia.clone() }).await)?;
    let mut steps = ok(client.steps(()).await)?;
    steps[0].step.text = "my own words".into();
    ok(client.save_step(Save { id: Some(steps[0].id), entry: steps[0].step.clone() }).await)?;
    refused(client.export_toolbox(secret("short")).await, &Fault::WeakSecret)?;
    let file = ok(client.export_toolbox(secret("une pomme verte")).await)?;
    holds(!file.bytes.windows(5).any(|window| window == b"Nadia"), "the name can be read in the file")?;

    // 1. On another device, where the person has begun a toolbox already.
    fresh(client).await?;
    ok(client.create(Protection::Code(secret(CODE))).await)?;
    ok(client.steps(()).await)?;
    let wrong = client.restore_toolbox((FileIn(file.bytes.clone()), secret("une pomme rouge"))).await;
    refused(wrong, &Fault::WrongPassphraseOrDamaged)?;
    let mut cut = file.bytes.clone();
    cut.truncate(cut.len() / 2);
    refused(client.restore_toolbox((FileIn(cut), secret("une pomme verte"))).await, &Fault::WrongPassphraseOrDamaged)?;
    let junk = FileIn(b"junk".to_vec());
    refused(client.restore_toolbox((junk, secret("une pomme verte"))).await, &Fault::UnreadableFile)?;

    let report = ok(client.restore_toolbox((FileIn(file.bytes.clone()), secret("une pomme verte"))).await)?;
    same(&(report.added, report.refused), &(1, 0))?;
    same(&ok(client.contact(id).await)?.contact.name, &"Nadia".to_owned())?;
    let after = ok(client.steps(()).await)?;
    same(&after.len(), &steps.len())?;
    same(&after[0].step.text, &"my own words".to_owned())?;

    // 2. Once more changes nothing.
    let again = ok(client.restore_toolbox((FileIn(file.bytes), secret("une pomme verte"))).await)?;
    same(&(again.added, again.updated), &(0, 0))
}

pub(super) async fn broken_files_change_nothing<T: Transport>(client: &Client<T>) -> Told {
    create(client).await?;
    for bytes in [&b""[..], b"\0", b"hello", &[0xFF; 300]] {
        refused(client.import_contacts(FileIn(bytes.to_vec())).await, &Fault::UnreadableFile)?;
        refused(client.import_appointments(FileIn(bytes.to_vec())).await, &Fault::UnreadableFile)?;
        refused(client.install_directory(FileIn(bytes.to_vec())).await, &Fault::UnreadableFile)?;
    }
    for (text, is_card) in [(CARD, true), (EVENT, false)] {
        for length in (0..text.len()).step_by(7) {
            let file = FileIn(text.as_bytes()[..length].to_vec());
            let answer =
                if is_card { client.import_contacts(file).await } else { client.import_appointments(file).await };
            holds(!matches!(answer, Err(fault) if fault != Fault::UnreadableFile), "an odd error")?;
        }
    }
    holds(ok(client.contacts(()).await)?.people.is_empty(), "half a card was taken in")
}
