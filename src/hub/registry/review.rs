//! What editors do: the work list, decisions, reports.

use std::collections::BTreeMap;

use besace_directory::import::single;
use besace_registry_api::{Act, Decision, Item, Problem, REPORT_LETTERS, Report, Summary, Work, Wrong};

use super::check::check_text;
use super::entry::{Entry, Person, problem};
use super::rate::Allowance;
use super::reports::Reports;
use super::rows::form_of;
use super::service::{LISTINGS, Registry, failed};
use crate::store::{Put, Query};

const REPORTS: &str = "reports";
/// Reports from one place.
const FROM_ONE: Allowance = Allowance { burst: 6, refill: 600 };
/// Reports about one service, from anywhere.
const ABOUT_ONE: Allowance = Allowance { burst: 30, refill: 600 };
/// The longest identifier of a service.
const LONGEST_ID: usize = 200;

impl Registry {
    /// Takes a report in. Nothing is kept about who says so.
    ///
    /// # Errors
    /// When it names no service, or too many came.
    pub async fn report(&self, report: &Report, from: &str) -> Result<(), Problem> {
        let (id, remarks) = single::text("service", &report.service, LONGEST_ID, false);
        if id.is_empty() || id != report.service || !remarks.is_empty() {
            return Err(problem(Wrong::Malformed));
        }
        let text = match report.text.trim() {
            "" => String::new(),
            text => check_text("text", text, REPORT_LETTERS)
                .map_err(|remarks| Problem { remarks, ..problem(Wrong::Fields) })?,
        };
        if !self.published().await?.services.iter().any(|service| service.id == id) {
            return Err(problem(Wrong::Absent));
        }
        self.take("report-from", from, FROM_ONE)?;
        self.take("report-about", &id, ABOUT_ONE)?;
        // Two at once: the later one reads the earlier.
        for _ in 0..5 {
            let (version, mut reports) = self.read::<Reports>(REPORTS, &id).await?.unwrap_or_default();
            reports.service.clone_from(&id);
            reports.add(report.mark, report.kind, &text, self.today());
            let put = Put::json(REPORTS, &id, &reports).map_err(failed)?.if_version(version);
            match self.write(put).await {
                Err(Problem { wrong: Wrong::Changed, .. }) => {}
                done => return done.map(drop),
            }
        }
        Err(Problem { wait: 2, ..problem(Wrong::TooMany) })
    }

    /// What waits for editors.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn work(&self) -> Result<Work, Problem> {
        let policy = self.policy().await?;
        let today = self.today();
        let entries = self.all::<Entry>(Query::all(LISTINGS)).await?;
        let known = self.known(&entries);
        let mut reports: BTreeMap<String, Reports> = self
            .all::<Reports>(Query::all(REPORTS))
            .await?
            .into_iter()
            .map(|(_, reports)| (reports.service.clone(), reports))
            .collect();
        let mut work = Work { approvals: policy.approvals, since: policy.since, ..Work::default() };
        for (_, entry) in &entries {
            let mut summary = self.summary(entry, policy);
            let form = entry.pending.as_ref().map(|pending| &pending.form);
            let form = form.or(entry.published.as_ref().map(|version| &version.form));
            if let Some(form) = form {
                summary.name.clone_from(&form.name);
                summary.organization.clone_from(&form.organization);
                summary.doubles = known.doubles(&entry.id, form);
            }
            summary.reports = reports.remove(&entry.id).map(|reports| reports.all).unwrap_or_default();
            match (&entry.pending, &entry.published) {
                (Some(_), None) => work.new.push(summary.clone()),
                (Some(_), Some(_)) => work.changed.push(summary.clone()),
                (None, Some(_)) if !summary.doubles.is_empty() => work.doubles.push(summary.clone()),
                _ => {}
            }
            if entry.is_stale(today) {
                work.stale.push(summary.clone());
            }
            if !summary.reports.is_empty() {
                work.reported.push(summary);
            }
        }
        for (id, reports) in reports {
            work.reported.extend(self.of_base(&id, reports));
        }
        work.reported.sort_by_key(|one| std::cmp::Reverse(one.reports.iter().map(|alike| alike.count).sum::<u32>()));
        Ok(work)
    }

    /// A reported service that is not of the registry.
    fn of_base(&self, id: &str, reports: Reports) -> Option<Summary> {
        let service = self.base.services.iter().find(|service| service.id == id)?;
        let form = form_of(&self.base, service);
        Some(Summary {
            id: id.to_owned(),
            name: form.name,
            organization: form.organization,
            stage: besace_registry_api::Stage::Published,
            live: true,
            stale: false,
            doubles: Vec::new(),
            reports: reports.all,
        })
    }

    /// One listing as an editor sees it.
    ///
    /// # Errors
    /// When there is none.
    pub async fn item(&self, editor: &Person, id: &str) -> Result<Item, Problem> {
        let reports = self.read::<Reports>(REPORTS, id).await?.map(|(_, reports)| reports.all).unwrap_or_default();
        let (_, entry) = match self.entry(id).await {
            Ok(found) => found,
            Err(absent) => {
                let service = self.base.services.iter().find(|service| service.id == id).ok_or(absent)?;
                let published = Some(form_of(&self.base, service));
                return Ok(Item { id: id.to_owned(), published, reports, ..Item::default() });
            }
        };
        let policy = self.policy().await?;
        let entries = self.all::<Entry>(Query::all(LISTINGS)).await?;
        let form = entry.pending.as_ref().map(|pending| &pending.form);
        let form = form.or(entry.published.as_ref().map(|version| &version.form));
        Ok(Item {
            id: entry.id.clone(),
            stage: entry.stage(policy),
            provider: entry.provider.clone(),
            published: entry.published.as_ref().map(|version| version.form.clone()),
            submission: entry.submission(editor, policy),
            doubles: form.map(|form| self.known(&entries).doubles(&entry.id, form)).unwrap_or_default(),
            reports,
            history: entry.history.iter().rev().cloned().collect(),
            versions: entry.former.iter().rev().map(|version| version.number).collect(),
            confirmed: entry.confirmed,
            stale: entry.is_stale(self.today()),
        })
    }

    /// Does what an editor decided, and tells the provider where it concerns them.
    ///
    /// # Errors
    /// Why it cannot be done: the rules of [`Entry`].
    pub async fn decide(&self, editor: &Person, id: &str, decision: &Decision) -> Result<Item, Problem> {
        if *decision == Decision::Settle {
            return self.settle(editor, id).await;
        }
        let (version, mut entry) = self.entry(id).await?;
        let (now, policy) = (self.now(), self.policy().await?);
        match decision {
            Decision::Approve { number } => drop(entry.approve(editor, *number, policy, now)?),
            Decision::Ask { number, text } => entry.ask(editor, *number, text, now)?,
            Decision::Refuse { number, reason } => entry.refuse(editor, *number, *reason, now)?,
            Decision::Restore { version } => entry.restore(editor, *version, now)?,
            Decision::Remove => entry.remove(&editor.name, now)?,
            Decision::Settle => {}
        }
        self.keep(version, &entry).await?;
        if let Some(last) = entry.history.last() {
            self.tell(&entry, &last.act).await;
        }
        self.item(editor, id).await
    }

    async fn settle(&self, editor: &Person, id: &str) -> Result<Item, Problem> {
        if let Some((version, _)) = self.read::<Reports>(REPORTS, id).await? {
            self.consume(REPORTS, id, version).await?;
        }
        if let Ok((version, mut entry)) = self.entry(id).await {
            entry.note(self.now(), &editor.name, Act::Settled);
            self.keep(version, &entry).await?;
        }
        self.item(editor, id).await
    }
}
