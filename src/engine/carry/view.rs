//! What a team sees of a person: one view for both sides.

use besace_domain::{
    Appointment, Consent, Contact, Entry, FollowThrough, Note, Occurrence, PlanEntry, Proposal, RecordId, SpaceId,
    Step, TeamNote, Verdict, about_the_person,
};
use besace_engine_api::{
    Fault, FollowData, FollowQuery, FollowRow, MySuggestion, NoteReached, People, PersonLine, PersonView, Refusal,
    Shared, SharedAppointment, TeamAppointment, TeamNoteLine,
};
use chrono::{Days, NaiveDate};

use super::person::{verdict, waiting};
use super::shown::{shown, shown_ids, shows};
use super::{Desk, Id, Part, Space, random};
use crate::text;

/// How far ahead coming appointments are listed, and how long ago somebody counts as not in touch.
const FORTNIGHT: u64 = 14;
/// How far back unknown and missed ones are listed.
const BACK: u64 = 30;
/// How far ahead to look for a person's next times.
const FAR: u64 = 366;
const SHOWN_BEFORE: usize = 5;
const SHOWN_AFTER: usize = 10;

impl Desk<'_> {
    /// One person in a few words.
    pub fn person_line(&self, id: Id, space: &Space) -> PersonLine {
        let about: Option<Contact> =
            space.records.get(&about_the_person(SpaceId(id))).and_then(|record| record.read().ok());
        let about = about.unwrap_or_default();
        let owner = || space.members().iter().find(|member| member.team.is_empty()).map(|member| member.name.clone());
        let name = if about.name.is_empty() { owner().unwrap_or_default() } else { about.name };
        let reached =
            space.all::<TeamNote>().filter(|(_, note)| note.reached == Some(true)).map(|(_, note)| note.at).max();
        PersonLine {
            space: SpaceId(id),
            name,
            phone: about.phones.into_iter().next().map(|phone| phone.number).unwrap_or_default(),
            shared: u32::try_from(shown_ids(space).len()).unwrap_or(u32::MAX),
            waiting: waiting(space),
            reached: reached.map(|at| self.local(at).date()),
        }
    }

    fn is_here(&self, space: &Space) -> bool {
        space.client.status(self.now().utc_ms) != besace_sync::client::SyncState::RemovedFromSpace
    }

    /// The spaces of people who share with the team.
    fn of_people(&self) -> impl Iterator<Item = (Id, &Space)> {
        let started_again = self.restarted();
        let team = self.carry.spaces.iter().filter(|(_, space)| space.about.part == Part::Team);
        let here = team.filter(move |(id, space)| self.is_here(space) && !started_again.contains(*id));
        here.map(|(id, space)| (*id, space))
    }

    /// Everybody who shares with the team, and what asks for somebody.
    pub fn people(&self) -> People {
        let now = self.now().local;
        let today = now.date();
        let mut people = People::default();
        for (id, space) in self.of_people() {
            let person = self.person_line(id, space);
            // A colleague's device that came later counts from the same day.
            let consents = space.all::<Consent>().map(|(_, consent)| consent.since);
            let since = consents.chain([space.about.since]).min().unwrap_or_default();
            let mut touched = person.reached.unwrap_or_else(|| self.local(since).date());
            for (mirror, appointment, consent) in shown::<Appointment>(space) {
                let told = shows(&consent, "outcomes");
                let with = with(space, &appointment).0;
                let line = |time: Occurrence| TeamAppointment {
                    person: person.clone(),
                    id: mirror,
                    time,
                    title: appointment.title.clone(),
                    with: with.clone(),
                    place: appointment.place.clone(),
                };
                let times = appointment.occurrences(before(today, BACK), after(today, FORTNIGHT));
                let comes = times.iter().any(|time| time.start > now && !time.outcome.is_settled());
                for time in times {
                    if time.outcome == FollowThrough::Attended {
                        touched = touched.max(time.start.date());
                    }
                    let over = appointment.end(time.start) <= now;
                    match time.outcome {
                        // What is not shared is not unknown.
                        _ if over && !told => {}
                        FollowThrough::Missed if !comes => people.missed.push(line(time)),
                        outcome if !outcome.is_settled() && over => people.unknown.push(line(time)),
                        outcome if !outcome.is_settled() => people.coming.push(line(time)),
                        _ => {}
                    }
                }
            }
            if touched < before(today, FORTNIGHT) {
                people.quiet.push(PersonLine { reached: person.reached, ..person.clone() });
            }
            people.people.push(person);
        }
        people.people.sort_by_key(|person| (person.name.to_lowercase(), person.space));
        people.coming.sort_by_key(|line| (line.time.start, line.id));
        people.unknown.sort_by_key(|line| std::cmp::Reverse((line.time.start, line.id)));
        people.missed.sort_by_key(|line| std::cmp::Reverse((line.time.start, line.id)));
        people.quiet.sort_by_key(|person| (person.reached, person.space));
        people
    }

    /// What a team sees of one person.
    pub fn person_view(&self, id: Id) -> Result<PersonView, Fault> {
        let space = self.space(id)?;
        let mut contacts = self.shared::<Contact>(space);
        contacts.sort_by(|one, other| one.entry.name.cmp(&other.entry.name));
        let mut appointments: Vec<_> = self
            .shared::<Appointment>(space)
            .into_iter()
            .map(|shared| {
                let (with, phone) = with(space, &shared.entry);
                SharedAppointment { times: self.times(&shared.entry), shared, with, phone }
            })
            .collect();
        appointments.sort_by_key(|appointment| (appointment.shared.entry.start, appointment.shared.id));
        let mut plan = self.shared::<PlanEntry>(space);
        plan.sort_by_key(|line| (line.entry.section, line.id));
        let mut suggestions: Vec<_> =
            space.all::<Proposal>().map(|(id, proposal)| self.my_suggestion(space, id, proposal)).collect();
        suggestions.sort_by_key(|suggestion| std::cmp::Reverse((suggestion.made, suggestion.id)));
        let mut log: Vec<_> = space
            .all::<TeamNote>()
            .map(|(id, note)| TeamNoteLine {
                id,
                by: self.name_in(space, note.author, &note.name),
                at: self.local(note.at),
                reached: note.reached,
                text: note.text,
            })
            .collect();
        log.sort_by_key(|note| std::cmp::Reverse((note.at, note.id)));
        Ok(PersonView {
            person: self.person_line(id, space),
            since: Some(self.local(space.about.since).date()),
            contacts,
            appointments,
            steps: self.shared::<Step>(space),
            notes: self.shared::<Note>(space),
            plan,
            suggestions,
            log,
            readers: self.readers(id),
            words: self.words_of(space),
        })
    }

    /// The same for a worker, who leaves a receipt, and hears from now on at once what is new in it.
    pub fn open_person(&mut self, id: Id) -> Result<PersonView, Fault> {
        let space = self.space(id).ok().filter(|space| space.about.part == Part::Team).ok_or(Fault::NotFound)?;
        let opened = shown_ids(space);
        self.carry.looked = Some(id);
        self.note_opened(id, &opened)?;
        self.person_view(id)
    }

    fn shared<E: Entry>(&self, space: &Space) -> Vec<Shared<E>> {
        let view = |(id, entry, consent): (RecordId, E, Consent)| {
            let mut fields = consent.fields;
            if consent.note {
                fields.push("note".to_owned());
            }
            let until = consent.until.map(|until| self.last_day(until));
            Shared { id, entry, fields, direct: consent.direct, until }
        };
        shown::<E>(space).map(view).collect()
    }

    fn times(&self, appointment: &Appointment) -> Vec<Occurrence> {
        let now = self.now().local;
        let to = match appointment.repeat {
            Some(_) => after(now.date().max(appointment.start.date()), FAR),
            None => NaiveDate::MAX,
        };
        let all = appointment.occurrences(NaiveDate::MIN, to);
        let next = all.partition_point(|time| time.start < now);
        all.get(next.saturating_sub(SHOWN_BEFORE)..all.len().min(next + SHOWN_AFTER)).unwrap_or_default().to_vec()
    }

    fn my_suggestion(&self, space: &Space, id: RecordId, proposal: Proposal) -> MySuggestion {
        let start = proposal.changes.iter().find(|(field, _)| *field == "start" || field.starts_with("moved/"));
        let start = start.and_then(|(_, value)| value.as_str()?.parse().ok());
        let verdict = verdict(space, id).map_or(Verdict::Later, |reply| reply.verdict);
        MySuggestion {
            id,
            by: self.name_in(space, proposal.author, &proposal.name),
            made: self.local(proposal.made),
            mirror: proposal.mirror,
            title: title_of_proposal(space, &proposal),
            start,
            outcome: proposal.witnessed.map(|witnessed| witnessed.outcome),
            verdict,
            text: proposal.text,
        }
    }

    /// Notes that a person was reached, or a word about staying in touch.
    pub fn note_reached(&mut self, note: &NoteReached) -> Result<(), Fault> {
        let space = note.space.0;
        let there = self.space(space).ok().filter(|space| space.about.part == Part::Team).ok_or(Fault::NotFound)?;
        let name = there.member(self.carry.me).map(|member| member.name.clone()).unwrap_or_default();
        let said = text::lines(&note.text);
        if said.is_empty() && note.reached.is_none() {
            return Err(Fault::Refused(Refusal::TextMissing));
        }
        let entry = TeamNote { author: self.carry.me, name, at: self.now().utc_ms, reached: note.reached, text: said };
        self.write_entry(space, RecordId(random()?), &entry)
    }

    /// What became of shared appointments.
    pub fn follow_through(&self, query: FollowQuery) -> FollowData {
        let mut data = FollowData::default();
        for (id, space) in self.of_people() {
            data.people += 1;
            let mut shares = false;
            for (mirror, appointment, consent) in shown::<Appointment>(space) {
                shares = true;
                let outcome_shared = shows(&consent, "outcomes");
                for time in appointment.occurrences(query.from, query.to) {
                    data.rows.push(FollowRow {
                        space: SpaceId(id),
                        id: mirror,
                        with: with(space, &appointment).0,
                        needs: appointment.needs.clone(),
                        time,
                        minutes: appointment.minutes,
                        moved: appointment.moved.contains_key(&time.due),
                        outcome_shared,
                    });
                }
            }
            data.not_shared += u32::from(!shares);
        }
        data
    }
}

/// With whom a shared appointment is, and their number, as far as that is shared.
pub(super) fn with(space: &Space, appointment: &Appointment) -> (String, String) {
    let contact = appointment.contact.and_then(|id| space.records.get(&id)?.read::<Contact>().ok());
    match contact {
        Some(contact) => {
            let phone = contact.phones.into_iter().next().map(|phone| phone.number).unwrap_or_default();
            (contact.name, phone)
        }
        None => (appointment.with.clone(), String::new()),
    }
}

/// What a suggestion is about, as the team sees it.
fn title_of_proposal(space: &Space, proposal: &Proposal) -> String {
    let mirror = proposal.mirror.and_then(|mirror| space.records.get(&mirror));
    let known = mirror.map(super::suggestions::title).filter(|title| !title.is_empty());
    known.unwrap_or_else(|| super::suggestions::title_of_changes(&proposal.changes))
}

fn before(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN)
}

fn after(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX)
}
