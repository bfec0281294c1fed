//! `besace-cli appointments`

use besace_domain::{Appointment, RecordId};
use besace_engine_api::{AppointmentLine, CalendarQuery, FileIn, MoveTo, OutcomeOf, Save};

use crate::answer::{self, Answer};
use crate::args::{AppointmentFields, Appointments};
use crate::contacts;
use crate::session::{Engine, named, read, write};

/// Does one command.
pub async fn run(engine: &Engine, command: Appointments) -> anyhow::Result<Answer> {
    match command {
        Appointments::List => {
            let agenda = engine.agenda(()).await?;
            let parts = [
                ("What became of these?", &agenda.to_answer),
                ("Today", &agenda.today),
                ("Coming", &agenda.coming),
                ("Past", &agenda.past),
            ];
            let told = parts.into_iter().filter(|(_, part)| !part.is_empty()).map(|(title, part)| {
                let lines: String = part.iter().map(|line| format!("\n  {}", answer::appointment(line))).collect();
                format!("{title}{lines}")
            });
            let text = told.collect::<Vec<_>>().join("\n");
            let text = if text.is_empty() { "No appointments.".to_owned() } else { text };
            Answer::new(text, &agenda)
        }
        Appointments::Show { id } => {
            let id = find(engine, &id).await?;
            let view = engine.appointment(id).await?;
            let times = view.times.iter().map(|time| format!("\n  {} ({:?})", time.start, time.outcome));
            let Appointment { title, place, route, note, bring, .. } = &view.appointment;
            let bring = bring.join(", ");
            let text = answer::joined(&[title, &view.with, &view.phone, place, route, &bring, note]);
            Answer::new(format!("{text}{}", times.collect::<String>()), &view)
        }
        Appointments::Add { title, start, fields } => {
            let AppointmentFields { minutes, repeat, contact, with, place, bring, route, note, needs } = fields;
            let contact = match contact {
                Some(beginning) => Some(contacts::find(engine, &beginning).await?),
                None => None,
            };
            let entry = Appointment {
                title,
                start,
                minutes,
                repeat,
                contact,
                with,
                place,
                bring,
                route,
                note,
                needs,
                ..Appointment::default()
            };
            let id = engine.save_appointment(Save { id: None, entry }).await?;
            Ok(Answer::done("Appointment added", id))
        }
        Appointments::Outcome { id, due, outcome } => {
            let id = find(engine, &id).await?;
            engine.set_outcome(OutcomeOf { id, due, outcome: outcome.into() }).await?;
            Ok(Answer::done("Outcome noted", id))
        }
        Appointments::Move { id, due, start } => {
            let id = find(engine, &id).await?;
            engine.move_appointment(MoveTo { id, due, start }).await?;
            Ok(Answer::done("Appointment moved", id))
        }
        Appointments::Remove { id } => {
            let id = find(engine, &id).await?;
            engine.remove(id).await?;
            Ok(Answer::done("Appointment removed", id))
        }
        Appointments::Import { file } => Answer::report(&engine.import_appointments(FileIn(read(&file)?)).await?),
        Appointments::Export { id, file, title, place } => {
            let id = find(engine, &id).await?;
            let calendar =
                engine.appointment_file(CalendarQuery { id, title, place, early: vec![24 * 60, 90] }).await?;
            write(&file, &calendar.bytes)?;
            Ok(Answer::said(format!("Calendar file written: {}", file.display())))
        }
    }
}

async fn find(engine: &Engine, beginning: &str) -> anyhow::Result<RecordId> {
    let agenda = engine.agenda(()).await?;
    let all = [agenda.to_answer, agenda.today, agenda.coming, agenda.past].concat();
    let mut ids: Vec<_> = all.iter().map(|line: &AppointmentLine| line.id).collect();
    ids.sort_unstable();
    ids.dedup();
    // One that is too long ago to be listed is named in full.
    if let Ok(id) = beginning.parse() {
        return Ok(id);
    }
    named(beginning, ids)
}
