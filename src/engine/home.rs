//! The first screen, and what answers a need.

use besace_domain::Contact;
use besace_engine_api::{CrisisLine, DirectoryInfo, Hit, Home, NeedAnswer, NeedQuery, OpenState};

use crate::look::Look;
use crate::{appointments, contacts, notes, reminders, steps};

/// For how many days after release the overdose card stands first.
const FIRST_WEEKS: u32 = 28;

/// The first screen.
pub(crate) fn home(look: &Look<'_>, directory: Option<DirectoryInfo>) -> Home {
    let now = look.now.local;
    let agenda = appointments::agenda(look);
    let release = notes::profile(look.records).release;
    let days_out = release.and_then(|day| u32::try_from((now.date() - day).num_days()).ok());
    let people = contacts::ordered(look.records);
    Home {
        now,
        days_out,
        first_weeks: days_out.is_some_and(|days| days < FIRST_WEEKS),
        people: people.into_iter().map(|(id, contact)| contacts::contact_line(look, id, contact)).collect(),
        next_appointment: appointments::upcoming(&agenda).next().cloned(),
        soon: reminders::soon(look, &agenda),
        doses: reminders::doses(look),
        to_answer: agenda.to_answer.iter().find(|line| !reminders::is_dose(look, line.id)).cloned(),
        next_step: steps::next(look),
        directory,
    }
}

/// What answers a need: own people first, the ones who can be reached now in front.
pub(crate) fn need(look: &Look<'_>, query: &NeedQuery, services: Vec<Hit>, lines: Vec<CrisisLine>) -> NeedAnswer {
    let people = contacts::ordered(look.records);
    let answering = people.into_iter().filter(|(_, contact): &(_, Contact)| contact.needs.contains(&query.need));
    let (people_now, people_later) = answering
        .map(|(id, contact)| contacts::contact_line(look, id, contact))
        .partition(|line| matches!(line.reach, OpenState::Open { .. }));
    NeedAnswer { people_now, people_later, services, lines }
}
