//! Appointments: the agenda, what became of each time, moving one.

use besace_domain::{Appointment, FollowThrough, Occurrence, RecordId};
use besace_engine_api::{Agenda, AppointmentLine, AppointmentView, Fault, MoveTo, OutcomeOf, Refusal, Save};
use chrono::{Days, NaiveDate};

use crate::look::{Look, Named};
use crate::records::Open;
use crate::text;

/// How many days back an unanswered time is still asked about.
const ASK_DAYS: u64 = 30;
/// How many days back answered times are listed.
const PAST_DAYS: u64 = 365;
/// How many days ahead the times of a repeating one are listed.
const COMING_DAYS: u64 = 60;
/// How far ahead to look for the next times of one appointment.
const FAR_DAYS: u64 = 3 * 366;
/// How many times one appointment's page shows before and after now.
const SHOWN_BEFORE: usize = 5;
const SHOWN_AFTER: usize = 10;

/// All times, each in one part: to answer, today, coming or past.
pub(crate) fn agenda(look: &Look<'_>) -> Agenda {
    agenda_of(look, |_| true)
}

/// The coming times with one contact, the next one first.
pub(crate) fn coming_with(look: &Look<'_>, contact: RecordId) -> Vec<AppointmentLine> {
    let agenda = agenda_of(look, |appointment| appointment.contact == Some(contact));
    upcoming(&agenda).cloned().collect()
}

/// The times of an agenda that are still to take place, the next one first.
pub(crate) fn upcoming(agenda: &Agenda) -> impl Iterator<Item = &AppointmentLine> {
    agenda.today.iter().chain(&agenda.coming).filter(|line| !line.time.outcome.is_settled())
}

fn agenda_of(look: &Look<'_>, wanted: impl Fn(&Appointment) -> bool) -> Agenda {
    let now = look.now.local;
    let today = now.date();
    let mut agenda = Agenda::default();
    for (id, appointment) in look.records.all::<Appointment>().filter(|(_, appointment)| wanted(appointment)) {
        let Named { name: with, phone, .. } = with(look, &appointment);
        let to = if appointment.repeat.is_some() { after(today, COMING_DAYS) } else { NaiveDate::MAX };
        for time in appointment.occurrences(before(today, PAST_DAYS), to) {
            let day = time.start.date();
            let to_ask = !time.outcome.is_settled() && appointment.end(time.start) <= now;
            let part = if to_ask && day >= before(today, ASK_DAYS) {
                &mut agenda.to_answer
            } else if day > today {
                &mut agenda.coming
            } else if day == today {
                &mut agenda.today
            } else if time.outcome.is_settled() {
                &mut agenda.past
            } else if to_ask {
                // Nobody said what became of it, and it is too long ago to ask.
                continue;
            } else {
                // It began before midnight and is not over.
                &mut agenda.today
            };
            part.push(AppointmentLine {
                id,
                time,
                title: appointment.title.clone(),
                with: with.clone(),
                place: appointment.place.clone(),
                phone: phone.clone(),
                repeats: appointment.repeat.is_some(),
            });
        }
    }
    for part in [&mut agenda.to_answer, &mut agenda.past] {
        part.sort_by_key(|line| std::cmp::Reverse((line.time.start, line.id)));
    }
    for part in [&mut agenda.today, &mut agenda.coming] {
        part.sort_by_key(|line| (line.time.start, line.id));
    }
    agenda
}

/// With whom: what the toolbox or the directory knows of them, else what the person wrote.
pub(crate) fn with(look: &Look<'_>, appointment: &Appointment) -> Named {
    let mut named = look.with(appointment.contact, appointment.service.as_ref());
    if named.name.is_empty() {
        named.name.clone_from(&appointment.with);
    }
    named
}

/// One appointment, with its times around now.
pub(crate) fn view(look: &Look<'_>, id: RecordId) -> Result<AppointmentView, Fault> {
    let appointment = look.records.read::<Appointment>(id)?;
    let now = look.now.local;
    let all = appointment.occurrences(NaiveDate::MIN, far(&appointment, now.date()));
    let next = all.partition_point(|time| time.start < now);
    let shown = next.saturating_sub(SHOWN_BEFORE)..all.len().min(next + SHOWN_AFTER);
    let times: Vec<Occurrence> = all.get(shown).unwrap_or_default().to_vec();
    let Named { name: with, phone, languages } = with(look, &appointment);
    Ok(AppointmentView { appointment, with, phone, languages, times })
}

/// The last day on which to look for times: single ones are found whenever they are.
fn far(appointment: &Appointment, today: NaiveDate) -> NaiveDate {
    match appointment.repeat {
        Some(_) => after(today.max(appointment.start.date()), FAR_DAYS),
        None => NaiveDate::MAX,
    }
}

/// Adds or changes an appointment.
pub(crate) fn save(open: &mut Open<'_>, save: Save<Appointment>) -> Result<RecordId, Fault> {
    let Save { id, mut entry } = save;
    tidy(&mut entry);
    let says_nothing = [&entry.title, &entry.with, &entry.place].iter().all(|text| text.is_empty());
    if says_nothing && entry.contact.is_none() && entry.service.is_none() {
        return Err(Fault::Refused(Refusal::TextMissing));
    }
    let known = id.map(|id| open.records.read::<Appointment>(id)).transpose()?;
    if known.is_some_and(|known| known.repeat.is_none() && entry.repeat.is_none() && known.start != entry.start) {
        // A single one that is given another time: what was said of the former time does not hold for it.
        entry.moved.clear();
        entry.outcomes.clear();
    }
    open.save(id, &entry)
}

/// Takes out what no text should hold.
pub(crate) fn tidy(appointment: &mut Appointment) {
    for field in [&mut appointment.title, &mut appointment.with, &mut appointment.place, &mut appointment.uid] {
        *field = text::line(field);
    }
    for field in [&mut appointment.route, &mut appointment.note] {
        *field = text::lines(field);
    }
    for thing in &mut appointment.bring {
        *thing = text::line(thing);
    }
    appointment.bring.retain(|thing| !thing.is_empty());
    appointment.position = appointment.position.and_then(|p| besace_domain::Position::new(p.latitude, p.longitude));
}

/// Says what became of one time.
pub(crate) fn set_outcome(open: &mut Open<'_>, of: OutcomeOf) -> Result<(), Fault> {
    let mut appointment = open.records.read::<Appointment>(of.id)?;
    has_time(&appointment, of.due)?;
    match of.outcome {
        FollowThrough::Planned => appointment.outcomes.remove(&of.due),
        outcome => appointment.outcomes.insert(of.due, outcome),
    };
    open.save(Some(of.id), &appointment).map(|_| ())
}

/// Gives one time another time; it is to come again, whatever was said of it before.
pub(crate) fn reschedule(open: &mut Open<'_>, to: MoveTo) -> Result<(), Fault> {
    let mut appointment = open.records.read::<Appointment>(to.id)?;
    has_time(&appointment, to.due)?;
    if appointment.repeat.is_some() {
        appointment.moved.insert(to.due, to.start);
        appointment.outcomes.remove(&to.due);
    } else {
        appointment.start = to.start;
        appointment.moved.clear();
        appointment.outcomes.clear();
    }
    open.save(Some(to.id), &appointment).map(|_| ())
}

fn has_time(appointment: &Appointment, due: NaiveDate) -> Result<(), Fault> {
    let is_due = match &appointment.repeat {
        Some(repeat) => repeat.dates(appointment.start.date()).take_while(|date| *date <= due).any(|date| date == due),
        None => appointment.start.date() == due,
    };
    if is_due || appointment.moved.contains_key(&due) { Ok(()) } else { Err(Fault::NotFound) }
}

pub(crate) fn before(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN)
}

pub(crate) fn after(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX)
}
