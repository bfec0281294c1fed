//! What workers suggest, what the person answers, and what became of each record.

use std::collections::BTreeMap;

use besace_domain::{
    Appointment, Contact, Entry, FollowThrough, Kind, Membership, Note, PlanEntry, Proposal, Record, RecordId, Reply,
    Share, SpaceId, Step, Verdict, Witnessed,
};
use besace_engine_api::{
    Fault, FieldChange, HistoryLine, HistoryWhat, Suggest, Suggestion, SuggestionAnswer, SuggestionView, TimeConflict,
    TimeSettled,
};
use serde_json::Value;

use super::person::verdict;
use super::shown::{consent, shows};
use super::{Desk, Id, Part, Space, random};
use crate::records::{Write, new_id};
use crate::text;

/// How long answered suggestions are listed, in milliseconds (30 days).
const LISTED_MS: i64 = 30 * 86_400_000;
/// Fields that no worker suggests: they say something about the person's toolbox only, or are theirs alone.
const NOT_SUGGESTED: &[&str] = &["note", "uid", "order", "reviewed"];

impl Desk<'_> {
    /// Suggests something to a person.
    pub fn suggest(&mut self, suggest: Suggest) -> Result<RecordId, Fault> {
        let space = suggest.space.0;
        let there = self.space(space).ok().filter(|space| space.about.part == Part::Team).ok_or(Fault::NotFound)?;
        let mut proposal = Proposal {
            author: self.carry.me,
            name: there.member(self.carry.me).map(|member| member.name.clone()).unwrap_or_default(),
            made: self.now().utc_ms,
            text: text::lines(&suggest.text),
            ..Proposal::default()
        };
        match suggest.what {
            Suggestion::NewTime { mirror, due, start } => {
                let appointment = mirror_of::<Appointment>(there, mirror)?;
                proposal.mirror = Some(mirror);
                let start = serde_json::to_value(start).map_err(|_| Fault::Internal)?;
                let field = if appointment.repeat.is_some() { format!("moved/{due}") } else { "start".to_owned() };
                proposal.changes.insert(field, start);
                // What was said of the former time does not hold for the new one.
                let said = appointment.outcomes.contains_key(&due);
                if said && consent(there, mirror).is_some_and(|consent| shows(&consent, "outcomes")) {
                    let outcome = serde_json::to_value(FollowThrough::Planned).map_err(|_| Fault::Internal)?;
                    proposal.changes.insert(format!("outcomes/{due}"), outcome);
                }
            }
            Suggestion::Outcome { mirror, due, outcome } => {
                mirror_of::<Appointment>(there, mirror)?;
                proposal.mirror = Some(mirror);
                proposal.witnessed = Some(Witnessed { due, outcome });
            }
            Suggestion::Appointment(mirror, entry) => self.changes(&mut proposal, space, mirror, &entry)?,
            Suggestion::Contact(mirror, entry) => self.changes(&mut proposal, space, mirror, &entry)?,
            Suggestion::Step(mirror, entry) => self.changes(&mut proposal, space, mirror, &entry)?,
        }
        if proposal.changes.is_empty() && proposal.witnessed.is_none() {
            return Err(Fault::Refused(besace_engine_api::Refusal::TextMissing));
        }
        let id = RecordId(random()?);
        self.write_entry(space, id, &proposal)?;
        Ok(id)
    }

    /// What differs between a mirror and what a worker would have it be.
    fn changes<E: Entry>(
        &mut self,
        proposal: &mut Proposal,
        space: Id,
        mirror: Option<RecordId>,
        entry: &E,
    ) -> Result<(), Fault> {
        let now = self.now().utc_ms;
        let known = match mirror {
            Some(mirror) => {
                let record = self.space(space)?.records.get(&mirror).filter(|record| record.kind == E::KIND);
                record.ok_or(Fault::NotFound)?.clone()
            }
            None => {
                proposal.kind = Some(E::KIND);
                Record::new(&E::default(), self.open.records.stamper(), now).map_err(|_| Fault::Internal)?
            }
        };
        // Fields that the team does not see are not compared: they look empty and are not.
        let seen = mirror.and_then(|mirror| consent(self.space(space).ok()?, mirror)).map(|consent| consent.fields);
        let mut changed = known.clone();
        changed.update(entry, self.open.records.stamper(), now).map_err(|_| Fault::Internal)?;
        for (name, field) in changed.fields {
            let base = name.split_once('/').map_or(name.as_str(), |(base, _)| base);
            let visible = seen.as_ref().is_none_or(|seen| seen.iter().any(|field| field == base));
            let same = known.fields.get(&name).is_some_and(|known| known.value == field.value);
            if visible && !same && !NOT_SUGGESTED.contains(&base) {
                proposal.changes.insert(name, field.value);
            }
        }
        proposal.mirror = mirror;
        Ok(())
    }

    /// What workers suggest to the person.
    pub fn suggestions(&self) -> Vec<SuggestionView> {
        let now = self.now().utc_ms;
        let mut views = Vec::new();
        for team in self.memberships() {
            let Ok(space) = self.space(team.space.0) else { continue };
            for (id, proposal) in space.all::<Proposal>() {
                let reply = verdict(space, id);
                let answered = reply.as_ref().is_some_and(|reply| reply.verdict != Verdict::Later);
                let old = reply.as_ref().is_some_and(|reply| now.saturating_sub(reply.at) > LISTED_MS);
                let ended = !team.is_running(now) && !answered;
                if !(answered && old || ended) {
                    views.extend(self.suggestion_view(space, &team, id, proposal, reply));
                }
            }
        }
        views.sort_by_key(|view| (view.verdict != Verdict::Later, std::cmp::Reverse((view.made, view.id))));
        views
    }

    fn suggestion_view(
        &self,
        space: &Space,
        team: &Membership,
        id: RecordId,
        proposal: Proposal,
        reply: Option<Reply>,
    ) -> Option<SuggestionView> {
        let share = proposal.mirror.and_then(|mirror| self.share_behind(team.space.0, mirror));
        if proposal.mirror.is_some() && share.is_none() {
            return None;
        }
        let record = share.as_ref().map(|share| share.record);
        let known = record.and_then(|id| self.open.records.get(id));
        let kind = known.map(|known| known.kind).or(proposal.kind)?;
        let value = |field: &str| known.and_then(|known| known.fields.get(field)).map(|field| &field.value);
        let changes = proposal.changes.iter().filter(|(field, _)| !NOT_SUGGESTED.contains(&field.as_str()));
        let changes = changes.map(|(field, after)| FieldChange {
            field: field.clone(),
            before: value(field).map(words).unwrap_or_default(),
            after: words(after),
        });
        let title = known.map(title).unwrap_or_else(|| title_of_changes(&proposal.changes));
        Some(SuggestionView {
            id,
            space: team.space,
            team: team.team.clone(),
            from: self.name_in(space, proposal.author, &proposal.name),
            made: self.local(proposal.made),
            record,
            kind,
            title,
            changes: changes.filter(|change| change.before != change.after).collect(),
            witnessed: proposal.witnessed,
            text: proposal.text,
            verdict: reply.as_ref().map_or(Verdict::Later, |reply| reply.verdict),
            put_off: reply.as_ref().is_some_and(|reply| reply.verdict == Verdict::Later),
            answered: reply.map(|reply| self.local(reply.at)),
        })
    }

    /// The person answers. What they accept is written to their own record first; the team is told of it after.
    pub fn answer_suggestion(&mut self, answer: SuggestionAnswer) -> Result<Option<RecordId>, Fault> {
        let space = self.space(answer.space.0)?;
        let proposal: Proposal =
            space.records.get(&answer.id).and_then(|record| record.read().ok()).ok_or(Fault::NotFound)?;
        let answered = verdict(space, answer.id).is_some_and(|reply| reply.verdict != Verdict::Later);
        if answered {
            return Ok(None);
        }
        let changed = match answer.verdict {
            Verdict::Accepted => Some(self.take_over_proposal(answer.space, &proposal)?),
            Verdict::Declined | Verdict::Later => None,
        };
        self.reply(answer)?;
        Ok(changed)
    }

    fn reply(&mut self, answer: SuggestionAnswer) -> Result<(), Fault> {
        let SuggestionAnswer { space: SpaceId(space), id: proposal, verdict } = answer;
        let known = self.space(space)?.all::<Reply>().find(|(_, reply)| reply.proposal == proposal);
        let id = known.map_or_else(|| random().map(RecordId), |(id, _)| Ok(id))?;
        self.carry.news = true;
        self.write_entry(space, id, &Reply { proposal, verdict, at: self.now().utc_ms })
    }

    /// Writes what a suggestion says into the person's own record.
    fn take_over_proposal(&mut self, space: SpaceId, proposal: &Proposal) -> Result<RecordId, Fault> {
        let now = self.now().utc_ms;
        let mut proposal = proposal.clone();
        proposal.changes.retain(|field, _| !NOT_SUGGESTED.contains(&field.as_str()));
        // A link to a mirror becomes one to the record behind it.
        if let Some(contact) = proposal.changes.get_mut("contact") {
            let mirror = contact.as_str().and_then(|mirror| mirror.parse().ok());
            let behind = mirror.and_then(|mirror| self.share_behind(space.0, mirror));
            *contact = behind.map_or(Value::Null, |share| Value::String(share.record.to_string()));
        }
        let (id, record): Write = match proposal.mirror {
            Some(mirror) => {
                let share = self.share_behind(space.0, mirror).ok_or(Fault::NotFound)?;
                let mut record = self.open.records.get(share.record).ok_or(Fault::NotFound)?.clone();
                let stamper = self.open.records.stamper();
                proposal.apply(&mut record, stamper, now).map_err(|_| Fault::NotFound)?;
                (share.record, Some(record))
            }
            None => {
                let kind = proposal.kind.filter(|kind| besace_domain::can_be_shared(*kind)).ok_or(Fault::NotFound)?;
                proposal.kind = Some(kind);
                let record = proposal.new_record(self.open.records.stamper(), now).map_err(|_| Fault::NotFound)?;
                (new_id()?, Some(record))
            }
        };
        self.open.apply(vec![(id, record)])?;
        Ok(id)
    }

    /// Takes over what needs no question: "my team may change this one directly".
    pub(super) fn take_direct_suggestions(&mut self) -> Result<(), Fault> {
        let now = self.now().utc_ms;
        for id in self.spaces_as(Part::Person) {
            let space = self.space(id)?;
            let open = space.all::<Proposal>().filter(|(proposal, _)| verdict(space, *proposal).is_none());
            let direct = |(_, proposal): &(RecordId, Proposal)| {
                let share = proposal.mirror.and_then(|mirror| self.share_behind(id, mirror));
                share.is_some_and(|share| proposal.needs_no_question(&share, now))
            };
            let direct: Vec<_> = open.filter(direct).collect();
            for (proposal, suggested) in direct {
                let verdict = match self.take_over_proposal(SpaceId(id), &suggested) {
                    Ok(_) => Verdict::Accepted,
                    // What such a record cannot hold is not taken over, and not asked about either.
                    Err(Fault::NotFound) => Verdict::Declined,
                    Err(other) => return Err(other),
                };
                self.reply(SuggestionAnswer { space: SpaceId(id), id: proposal, verdict })?;
            }
        }
        Ok(())
    }

    /// What one of the person's records is called.
    pub(super) fn title_of(&self, record: RecordId) -> String {
        self.open.records.get(record).map(title).unwrap_or_default()
    }

    /// Who wrote what in a record, and when.
    pub fn history(&self, id: RecordId) -> Result<Vec<HistoryLine>, Fault> {
        let record = self.open.records.get(id).ok_or(Fault::NotFound)?;
        let mut writes: BTreeMap<_, Vec<String>> = BTreeMap::new();
        // Under the stamp of nobody stands what the app laid out by itself.
        for (name, field) in record.fields.iter().filter(|(_, field)| field.at.0 > u64::from(u16::MAX)) {
            let name = name.split_once('/').map_or(name.as_str(), |(name, _)| name).to_owned();
            let names = writes.entry((field.at, field.by)).or_default();
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let own = self.spaces_as(Part::OwnDevices).first().and_then(|own| self.space(*own).ok());
        let device = |by| match own {
            _ if by == self.carry.me => String::new(),
            Some(own) => self.name_in(own, by, ""),
            None => String::new(),
        };
        let mut lines: Vec<_> = writes
            .into_iter()
            .map(|((at, by), fields)| HistoryLine {
                at: self.local(at.wall_ms()),
                by: device(by),
                what: HistoryWhat::Wrote(fields),
            })
            .collect();
        let teams = self.memberships();
        for (_, share) in self.open.records.all::<Share>().filter(|(_, share)| share.record == id) {
            let Some(team) = teams.iter().find(|team| team.space == share.space) else { continue };
            let mut line = |at, by, what| lines.push(HistoryLine { at: self.local(at), by, what });
            line(share.since, String::new(), HistoryWhat::Shared(team.team.clone()));
            if let Some(ended) = share.ended {
                line(ended, String::new(), HistoryWhat::Stopped(team.team.clone()));
            }
            let Ok(space) = self.space(share.space.0) else { continue };
            for (proposal, suggested) in space.all::<Proposal>().filter(|(_, p)| p.mirror == Some(share.mirror)) {
                let verdict = verdict(space, proposal).map_or(Verdict::Later, |reply| reply.verdict);
                let by = self.name_in(space, suggested.author, &suggested.name);
                line(suggested.made, by, HistoryWhat::Suggested(verdict));
            }
        }
        lines.sort_by_key(|line| std::cmp::Reverse(line.at));
        Ok(lines)
    }

    /// Times and places of which two are kept.
    pub fn time_conflicts(&self) -> Vec<TimeConflict> {
        let mut conflicts = Vec::new();
        for (id, record) in self.open.records.raw().filter(|(_, record)| record.kind == Kind::Appointment) {
            for (field, values) in record.conflicts() {
                let (field, values) = (field.to_owned(), values.into_iter().map(words).collect());
                conflicts.push(TimeConflict { record: id, title: title(record), field, values });
            }
        }
        conflicts
    }

    /// The person says which of them is right.
    pub fn settle_time(&mut self, settled: &TimeSettled) -> Result<(), Fault> {
        let mut record = self.open.records.get(settled.record).ok_or(Fault::NotFound)?.clone();
        let values = record.conflicts().remove(settled.field.as_str()).ok_or(Fault::NotFound)?;
        let choice = usize::try_from(settled.choice).ok().and_then(|choice| values.get(choice).copied().cloned());
        let now = self.now().utc_ms;
        record.settle(&settled.field, choice.ok_or(Fault::NotFound)?, self.open.records.stamper(), now);
        self.open.apply(vec![(settled.record, Some(record))])
    }
}

fn mirror_of<E: Entry>(space: &Space, id: RecordId) -> Result<E, Fault> {
    space.records.get(&id).and_then(|record| record.read().ok()).ok_or(Fault::NotFound)
}

/// What a record is called in a list.
pub(super) fn title(record: &Record) -> String {
    let first = |text: &str| text.lines().next().unwrap_or_default().to_owned();
    match record.kind {
        Kind::Contact => record.read::<Contact>().map(|contact| contact.name),
        Kind::Appointment => record.read::<Appointment>().map(|appointment| appointment.title),
        Kind::Step => record.read::<Step>().map(|step| first(&step.text)),
        Kind::Note => record.read::<Note>().map(|note| first(&note.text)),
        Kind::PlanEntry => record.read::<PlanEntry>().map(|line| first(&line.text)),
        _ => Ok(String::new()),
    }
    .unwrap_or_default()
}

/// What a suggested record would be called.
pub(super) fn title_of_changes(changes: &BTreeMap<String, Value>) -> String {
    let value = ["name", "title", "text"].iter().find_map(|field| changes.get(*field));
    value.map(words).unwrap_or_default()
}

/// A value as a text: lists by comma, a phone by its number.
fn words(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(words).collect::<Vec<_>>().join(", "),
        Value::Object(fields) => fields.get("number").or_else(|| fields.values().next()).map(words).unwrap_or_default(),
        other => other.to_string(),
    }
}
