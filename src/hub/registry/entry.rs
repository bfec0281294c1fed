//! A listing as the hub keeps it, and what may become of it.
//!
//! Pure rules over plain values: who may do what, when it is published, how it is undone. Times come from outside.

use besace_engine_api::Remark;
use besace_registry_api::{
    Act, Event, Form, Listing, ListingId, Problem, Quick, Refusal, STALE_DAYS, Stage, Submission, Wrong,
};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};

use super::check::{check, check_quick, check_text, refused};

/// How many former versions are kept to be published again.
const FORMER: usize = 20;
/// How many lines of its history are kept.
const HISTORY: usize = 400;
/// The longest question or answer, in letters.
const WORDS: usize = 1_000;

/// How many editors have to approve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    /// For what is new or leads elsewhere: two, or one where the operator has a single editor.
    pub approvals: u8,
    /// Since when, where the operator has said so.
    #[serde(default)]
    pub since: Option<NaiveDate>,
}

impl Default for Policy {
    fn default() -> Self {
        Self { approvals: 2, since: None }
    }
}

/// An editor, as far as the rules need to know.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Person {
    /// Who.
    pub id: String,
    /// What they are called.
    pub name: String,
    /// Their e-mail address: nobody approves what they handed in themselves.
    pub email: String,
}

/// A form that was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// The number of the submission it came from.
    pub number: u32,
    /// What it says.
    pub form: Form,
    /// When it was published.
    pub at: NaiveDateTime,
}

/// A form that waits for editors.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pending {
    /// Its number.
    pub number: u32,
    /// What it says, checked.
    pub form: Form,
    /// The editors who approved it.
    pub approvals: Vec<Person>,
    /// An editor's question that waits for an answer.
    pub question: Option<String>,
}

/// A listing.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Entry {
    /// The identifier of its service.
    pub id: ListingId,
    /// The address of its provider.
    pub provider: String,
    /// What was typed last.
    pub draft: Form,
    /// What waits for editors.
    pub pending: Option<Pending>,
    /// How often it was handed in.
    pub submissions: u32,
    /// What is published.
    pub published: Option<Version>,
    /// What was published before, the newest last.
    pub former: Vec<Version>,
    /// Why the last submission was refused.
    pub refused: Option<Refusal>,
    /// True when it was taken out.
    pub removed: bool,
    /// What holds for the moment.
    pub quick: Quick,
    /// When its provider last said that it is right.
    pub confirmed: Option<NaiveDate>,
    /// When they were last asked.
    pub reminded: Option<NaiveDate>,
    /// When they were told that it will be taken out.
    pub warned: Option<NaiveDate>,
    /// What was done, the oldest first.
    pub history: Vec<Event>,
}

/// Says what cannot be done.
pub fn problem(wrong: Wrong) -> Problem {
    Problem { wrong, remarks: Vec::new(), wait: 0, limit: 0 }
}

fn fields(remarks: Vec<Remark>) -> Problem {
    Problem { remarks, ..problem(Wrong::Fields) }
}

impl Entry {
    /// A new one of a provider.
    pub fn new(id: ListingId, provider: String) -> Self {
        Self { id, provider, ..Self::default() }
    }

    /// Where it stands, for its provider.
    pub fn stage(&self, policy: Policy) -> Stage {
        match (&self.pending, &self.published) {
            (Some(Pending { question: Some(question), .. }), _) => Stage::Asked(question.clone()),
            (Some(pending), _) => {
                Stage::Waiting { approvals: pending.approvals.len().try_into().unwrap_or(u8::MAX), of: self.of(policy) }
            }
            (None, _) if self.refused.is_some() => self.refused.map_or(Stage::Draft, Stage::Refused),
            (None, Some(version)) if version.form == self.draft => Stage::Published,
            (None, None) if self.removed => Stage::Removed,
            (None, _) => Stage::Draft,
        }
    }

    /// How many editors have to approve what waits.
    pub fn of(&self, policy: Policy) -> u8 {
        if self.leads_elsewhere() { policy.approvals } else { 1 }
    }

    /// True when what waits is new, or changes a number, an address, an e-mail address or a link.
    fn leads_elsewhere(&self) -> bool {
        let elsewhere = |pending: &Pending| {
            self.published.as_ref().is_none_or(|version| version.form.leads_elsewhere(&pending.form))
        };
        self.pending.as_ref().is_some_and(elsewhere)
    }

    /// True when nobody confirmed it for six months.
    pub fn is_stale(&self, today: NaiveDate) -> bool {
        self.published.is_some() && self.confirmed.is_none_or(|day| today - day > TimeDelta::days(STALE_DAYS))
    }

    /// Keeps what was typed, as it stands.
    pub fn save(&mut self, draft: Form) {
        self.draft = draft;
    }

    /// Hands the draft in. What is published already only counts as a confirmation.
    ///
    /// # Errors
    /// What is wrong with its fields.
    pub fn submit(&mut self, now: NaiveDateTime) -> Result<Vec<Remark>, Problem> {
        let (form, remarks) = check(&self.draft);
        if remarks.iter().any(refused) {
            return Err(fields(remarks));
        }
        self.draft = form.clone();
        self.refused = None;
        if self.published.as_ref().is_some_and(|version| version.form == form) {
            self.pending = None;
            self.confirm(now)?;
            return Ok(remarks);
        }
        self.submissions += 1;
        self.pending = Some(Pending { number: self.submissions, form, approvals: Vec::new(), question: None });
        self.note(now, &self.provider.clone(), Act::Submitted);
        Ok(remarks)
    }

    /// Approves what was handed in; with the last approval it is published, and then this is true.
    ///
    /// # Errors
    /// When it is another submission than the one that was seen, or the same person approved or wrote it.
    pub fn approve(
        &mut self,
        editor: &Person,
        number: u32,
        policy: Policy,
        now: NaiveDateTime,
    ) -> Result<bool, Problem> {
        self.waiting(number)?;
        if !self.may_approve(editor) {
            return Err(problem(Wrong::SecondPerson));
        }
        let of = usize::from(self.of(policy));
        let lowered = of < usize::from(Policy::default().approvals) && self.leads_elsewhere();
        let pending = self.waiting(number)?;
        pending.approvals.push(editor.clone());
        let enough = pending.approvals.len() >= of;
        let form = pending.form.clone();
        self.note(now, &editor.name, Act::Approved);
        if enough {
            self.pending = None;
            self.put(Version { number, form, at: now });
            self.confirmed = Some(now.date());
            if lowered {
                self.note(now, "", Act::OneEnough);
            }
            self.note(now, "", Act::Published(number));
        }
        Ok(enough)
    }

    /// True when this editor may approve what waits: they have not, and it is not theirs.
    pub fn may_approve(&self, editor: &Person) -> bool {
        let own = !editor.email.is_empty() && editor.email.eq_ignore_ascii_case(&self.provider);
        let has = |pending: &Pending| pending.approvals.iter().any(|one| one.id == editor.id || same(one, editor));
        !own && self.pending.as_ref().is_some_and(|pending| pending.question.is_none() && !has(pending))
    }

    /// Asks the provider.
    ///
    /// # Errors
    /// When it is another submission, or the question is empty.
    pub fn ask(&mut self, editor: &Person, number: u32, text: &str, now: NaiveDateTime) -> Result<(), Problem> {
        let text = check_text("text", text, WORDS).map_err(fields)?;
        self.waiting(number)?.question = Some(text.clone());
        self.note(now, &editor.name, Act::Asked(text));
        Ok(())
    }

    /// Answers an editor's question.
    ///
    /// # Errors
    /// When nobody asked, or the answer is empty.
    pub fn answer(&mut self, text: &str, now: NaiveDateTime) -> Result<(), Problem> {
        let text = check_text("text", text, WORDS).map_err(fields)?;
        let asked = self.pending.as_mut().and_then(|pending| pending.question.take());
        asked.ok_or_else(|| problem(Wrong::Stage))?;
        self.note(now, &self.provider.clone(), Act::Answered(text));
        Ok(())
    }

    /// Refuses what was handed in; what is published stays.
    ///
    /// # Errors
    /// When it is another submission.
    pub fn refuse(&mut self, editor: &Person, number: u32, reason: Refusal, now: NaiveDateTime) -> Result<(), Problem> {
        self.waiting(number)?;
        self.pending = None;
        self.refused = Some(reason);
        self.note(now, &editor.name, Act::Refused(reason));
        Ok(())
    }

    /// Publishes a former version again.
    ///
    /// # Errors
    /// When there is no such version.
    pub fn restore(&mut self, editor: &Person, number: u32, now: NaiveDateTime) -> Result<(), Problem> {
        let at = self.former.iter().rposition(|version| version.number == number);
        let version = self.former.remove(at.ok_or_else(|| problem(Wrong::Absent))?);
        // A version that comes back after its listing was taken out was just looked at.
        if self.removed {
            self.confirmed = Some(now.date());
        }
        self.draft = version.form.clone();
        self.put(version);
        self.note(now, &editor.name, Act::Restored(number));
        Ok(())
    }

    /// Takes it out; it can be published again.
    ///
    /// # Errors
    /// When it is not published.
    pub fn remove(&mut self, who: &str, now: NaiveDateTime) -> Result<(), Problem> {
        let version = self.published.take().ok_or_else(|| problem(Wrong::Stage))?;
        self.keep_former(version);
        self.pending = None;
        self.removed = true;
        self.note(now, who, Act::Removed);
        Ok(())
    }

    /// Sets what holds for the moment; nobody reviews it, and it ends by itself.
    ///
    /// # Errors
    /// When it has no end within a year, or nothing is published.
    pub fn set_quick(&mut self, quick: &Quick, now: NaiveDateTime) -> Result<(), Problem> {
        if self.published.is_none() {
            return Err(problem(Wrong::Stage));
        }
        self.quick = check_quick(quick, now.date()).map_err(fields)?;
        self.note(now, &self.provider.clone(), Act::Quick);
        Ok(())
    }

    /// "Still right."
    ///
    /// # Errors
    /// When nothing is published.
    pub fn confirm(&mut self, now: NaiveDateTime) -> Result<(), Problem> {
        if self.published.is_none() {
            return Err(problem(Wrong::Stage));
        }
        self.confirmed = Some(now.date());
        self.reminded = None;
        self.warned = None;
        self.note(now, &self.provider.clone(), Act::Confirmed);
        Ok(())
    }

    /// The listing as its provider sees it, but for what there is to say of its fields.
    pub fn listing(&self, version: u64, policy: Policy, today: NaiveDate) -> Listing {
        Listing {
            id: self.id.clone(),
            version,
            stage: self.stage(policy),
            form: self.draft.clone(),
            remarks: Vec::new(),
            live: self.published.is_some(),
            quick: self.quick.on(today),
            confirmed: self.confirmed,
            history: self.history.iter().rev().cloned().collect(),
        }
    }

    /// What was handed in, as an editor sees it.
    pub fn submission(&self, editor: &Person, policy: Policy) -> Option<Submission> {
        self.pending.as_ref().map(|pending| Submission {
            number: pending.number,
            form: pending.form.clone(),
            approved_by: pending.approvals.iter().map(|one| one.name.clone()).collect(),
            of: self.of(policy),
            may_approve: self.may_approve(editor),
        })
    }

    /// Adds a line to the history.
    pub fn note(&mut self, at: NaiveDateTime, who: &str, act: Act) {
        self.history.push(Event { at, who: who.to_owned(), act });
        let over = self.history.len().saturating_sub(HISTORY);
        self.history.drain(..over);
    }

    fn waiting(&mut self, number: u32) -> Result<&mut Pending, Problem> {
        match &mut self.pending {
            Some(pending) if pending.number == number => Ok(pending),
            Some(_) => Err(problem(Wrong::Changed)),
            None => Err(problem(Wrong::Stage)),
        }
    }

    /// Publishes a version in the place of the present one.
    fn put(&mut self, version: Version) {
        if let Some(former) = self.published.replace(version) {
            self.keep_former(former);
        }
        self.removed = false;
        self.refused = None;
        self.reminded = None;
        self.warned = None;
    }

    fn keep_former(&mut self, version: Version) {
        self.former.push(version);
        let over = self.former.len().saturating_sub(FORMER);
        self.former.drain(..over);
    }
}

/// Two keys of one person are one person.
fn same(one: &Person, other: &Person) -> bool {
    !one.email.is_empty() && one.email.eq_ignore_ascii_case(&other.email)
}
