//! What a provider does with their own listings.

use besace_directory::import::{ImportError, import_bytes};
use besace_engine_api::{ImportReport, Reason, Remark, Severity};
use besace_registry_api::{
    Form, Listing, Problem, Quick, Saved, Stage, Summary, UPLOAD_LIMIT, UPLOAD_ROWS, Uploaded, Wrong,
};

use super::check::refused;
use super::entry::{Entry, Policy, problem};
use super::rate::Allowance;
use super::rows::{form_of, made_id, random_id};
use super::service::{LISTINGS, Registry, random};
use crate::store::Query;

/// What one provider writes: as fast as somebody types.
const WRITES: Allowance = Allowance { burst: 120, refill: 1 };
/// New listings of one provider.
const NEW: Allowance = Allowance { burst: 20, refill: 60 };
/// Files of one provider.
const FILES: Allowance = Allowance { burst: 10, refill: 60 };

impl Registry {
    /// The provider's listings.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn listings(&self, provider: &str) -> Result<Vec<Summary>, Problem> {
        let policy = self.policy().await?;
        let mut all = self.all::<Entry>(Query::by(LISTINGS, "provider", provider)).await?;
        all.sort_by(|(_, a), (_, b)| a.draft.name.cmp(&b.draft.name).then_with(|| a.id.cmp(&b.id)));
        Ok(all.iter().map(|(_, entry)| self.summary(entry, policy)).collect())
    }

    pub(super) fn summary(&self, entry: &Entry, policy: Policy) -> Summary {
        Summary {
            id: entry.id.clone(),
            name: entry.draft.name.clone(),
            organization: entry.draft.organization.clone(),
            stage: entry.stage(policy),
            live: entry.published.is_some(),
            stale: entry.is_stale(self.today()),
            doubles: Vec::new(),
            reports: Vec::new(),
        }
    }

    /// Begins a listing.
    ///
    /// # Errors
    /// When too many were begun.
    pub async fn begin_listing(&self, provider: &str) -> Result<Listing, Problem> {
        self.take("new", provider, NEW)?;
        let entry = Entry::new(random_id(random()?), provider.to_owned());
        let version = self.keep(0, &entry).await?;
        Ok(self.shown(&entry, version, self.policy().await?))
    }

    /// One listing of the provider's own.
    ///
    /// # Errors
    /// When there is none.
    pub async fn listing(&self, provider: &str, id: &str) -> Result<Listing, Problem> {
        let (version, entry) = self.own(provider, id).await?;
        Ok(self.shown(&entry, version, self.policy().await?))
    }

    async fn own(&self, provider: &str, id: &str) -> Result<(u64, Entry), Problem> {
        let found = self.entry(id).await?;
        // Somebody else's is not there.
        if found.1.provider == provider { Ok(found) } else { Err(problem(Wrong::Absent)) }
    }

    /// Keeps what was typed, right or wrong; says what is wrong.
    ///
    /// # Errors
    /// When another window changed it meanwhile.
    pub async fn save(&self, provider: &str, id: &str, version: u64, form: Form) -> Result<Saved, Problem> {
        self.take("write", provider, WRITES)?;
        let (_, mut entry) = self.own(provider, id).await?;
        let remarks = self.checked(&form).1;
        entry.save(form);
        Ok(Saved { version: self.keep(version, &entry).await?, remarks })
    }

    /// Hands a listing in.
    ///
    /// # Errors
    /// What is wrong with its fields, or that it was changed meanwhile.
    pub async fn submit(&self, provider: &str, id: &str, version: u64) -> Result<Listing, Problem> {
        self.take("write", provider, WRITES)?;
        let (_, mut entry) = self.own(provider, id).await?;
        entry.submit(self.now())?;
        let version = self.keep(version, &entry).await?;
        Ok(self.shown(&entry, version, self.policy().await?))
    }

    /// Sets what holds for the moment.
    ///
    /// # Errors
    /// When it has no end, or nothing is published.
    pub async fn quick(&self, provider: &str, id: &str, quick: &Quick) -> Result<Listing, Problem> {
        self.change(provider, id, |entry, now| entry.set_quick(quick, now)).await
    }

    /// "Still right."
    ///
    /// # Errors
    /// When nothing is published.
    pub async fn confirm(&self, provider: &str, id: &str) -> Result<Listing, Problem> {
        self.change(provider, id, Entry::confirm).await
    }

    /// Answers an editor's question.
    ///
    /// # Errors
    /// When nobody asked.
    pub async fn answer(&self, provider: &str, id: &str, text: &str) -> Result<Listing, Problem> {
        self.change(provider, id, |entry, now| entry.answer(text, now)).await
    }

    /// Takes a listing back.
    ///
    /// # Errors
    /// When nothing is published.
    pub async fn take_back(&self, provider: &str, id: &str) -> Result<Listing, Problem> {
        self.change(provider, id, |entry, now| entry.remove(provider, now)).await
    }

    async fn change(
        &self,
        provider: &str,
        id: &str,
        change: impl FnOnce(&mut Entry, chrono::NaiveDateTime) -> Result<(), Problem>,
    ) -> Result<Listing, Problem> {
        self.take("write", provider, WRITES)?;
        let (version, mut entry) = self.own(provider, id).await?;
        change(&mut entry, self.now())?;
        let version = self.keep(version, &entry).await?;
        Ok(self.shown(&entry, version, self.policy().await?))
    }

    /// Reads a file: says row by row what it would do, and does so only where `keep` is set. A service that the
    /// same provider handed in before under the same identifier is updated.
    ///
    /// # Errors
    /// When the file holds no services or too many.
    pub async fn upload(&self, provider: &str, name: &str, bytes: Vec<u8>, keep: bool) -> Result<Uploaded, Problem> {
        self.take("file", provider, FILES)?;
        let (name, today) = (name.to_owned(), self.today());
        let read = tokio::task::spawn_blocking(move || import_bytes(&name, &bytes, today)).await;
        let imported = match read {
            Ok(Ok(imported)) => imported,
            Ok(Err(ImportError::TooLarge)) => return Err(too_much()),
            Ok(Err(_)) | Err(_) => return Err(problem(Wrong::Unreadable)),
        };
        if imported.directory.services.len() > UPLOAD_ROWS {
            return Err(too_much());
        }
        let policy = self.policy().await?;
        let mut report = ImportReport {
            read: imported.report.read,
            refused: imported.report.refused,
            remarks: imported.report.remarks,
            ..ImportReport::default()
        };
        for (row, service) in (1..).zip(&imported.directory.services) {
            let id = made_id(&["upload", provider, &service.id]);
            let (form, said) = self.checked(&form_of(&imported.directory, service));
            let wrong = said.iter().any(refused);
            report.remarks.extend(said.into_iter().map(|remark| at_row(row, &service.name, remark)));
            if wrong {
                report.refused += 1;
                continue;
            }
            let (version, mut entry) = match self.entry(&id).await {
                Ok(found) => found,
                Err(Problem { wrong: Wrong::Absent, .. }) => (0, Entry::new(id, provider.to_owned())),
                Err(problem) => return Err(problem),
            };
            // What the file cannot say stays as the provider wrote it.
            let form = Form { contact: entry.draft.contact.clone(), capacity: entry.draft.capacity.clone(), ..form };
            let waits = entry.pending.as_ref().is_some_and(|pending| pending.form == form);
            let same = entry.draft == form && (waits || entry.stage(policy) == Stage::Published);
            match (version, same) {
                (0, _) => report.added += 1,
                (_, true) => report.unchanged += 1,
                (_, false) => report.updated += 1,
            }
            if keep && (!same || entry.published.is_some()) {
                entry.save(form);
                // What waits already is not handed in anew: editors who approved it keep their word.
                if !waits {
                    entry.submit(self.now())?;
                }
                self.keep(version, &entry).await?;
            }
        }
        report.remarks.sort_by_key(|remark| remark.row);
        report.remarks.truncate(2_000);
        Ok(Uploaded { report, kept: keep })
    }
}

/// A file of more bytes, once unpacked, or more services than may be.
fn too_much() -> Problem {
    Problem { limit: UPLOAD_LIMIT as u32, ..problem(Wrong::TooLarge) }
}

/// A remark about a service of a file: the place within it has no number of its own there.
fn at_row(row: u32, name: &str, remark: Remark) -> Remark {
    let value = if remark.value.is_empty() { name.to_owned() } else { remark.value };
    let kept = remark.severity == Severity::KeptAsText || remark.reason == Reason::Hours;
    let severity = if kept { Severity::KeptAsText } else { remark.severity };
    Remark { row, value, severity, ..remark }
}
