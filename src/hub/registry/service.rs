//! The registry over a store: what each part of it shares.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use besace_directory::model::{About, Directory, Origin};
use besace_engine_api::Remark;
use besace_registry_api::{Form, Listing, Problem, Wrong};
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Serialize, de::DeserializeOwned};
use sha2::{Digest as _, Sha256};

use super::alike::Known;
use super::check::check;
use super::entry::{Entry, Policy, problem};
use super::mail::Mailer;
use super::passkey::Site;
use super::rate::{Allowance, Rates};
use super::rows;
use super::towns::Towns;
use crate::store::{Change, Hour, Put, Query, Refusal, Store, StoreError};

/// Collections of the store.
pub(super) const LISTINGS: &str = "listing";
pub(super) const POLICY: &str = "policy";
/// The single document of the policy, and the history of its changes.
pub(super) const ONLY: &str = "registry";

/// For how many seconds the published directory is kept before it is read anew.
const FRESH: i64 = 20;

/// Tells the time (UTC).
pub type Clock = Arc<dyn Fn() -> NaiveDateTime + Send + Sync>;

/// What a registry needs.
pub struct Setup {
    /// Where it keeps everything.
    pub store: Arc<dyn Store>,
    /// How it writes to providers.
    pub mailer: Mailer,
    /// The address under which people reach the hub, such as `https://besace.example`.
    pub address: String,
    /// The directory that is published beside the registry's own listings.
    pub base: Directory,
    /// Tells the time.
    pub clock: Clock,
}

/// Listings, their providers and their editors.
pub struct Registry {
    pub(super) store: Arc<dyn Store>,
    pub(super) mailer: Mailer,
    pub(super) site: Site,
    pub(super) base: Arc<Directory>,
    towns: Towns,
    rates: Rates,
    clock: Clock,
    fresh: Mutex<Option<(i64, Arc<Directory>)>>,
}

impl fmt::Debug for Registry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Registry").field("site", &self.site).finish_non_exhaustive()
    }
}

/// What the store could not do. What failed inside is told to the operator and to nobody else.
pub(super) fn failed(error: StoreError) -> Problem {
    match error {
        StoreError::Refused(Refusal::Changed { .. } | Refusal::Conflict { .. } | Refusal::Taken { .. }) => {
            problem(Wrong::Changed)
        }
        StoreError::Busy => Problem { wait: 2, ..problem(Wrong::TooMany) },
        StoreError::Invalid(_) => problem(Wrong::Malformed),
        error => {
            complain(&error);
            problem(Wrong::Internal)
        }
    }
}

/// Tells the operator.
pub(super) fn complain(error: &dyn fmt::Display) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stderr(), "registry: {error}");
}

impl Registry {
    /// A registry over a store.
    pub fn new(setup: Setup) -> Self {
        Self {
            store: setup.store,
            mailer: setup.mailer,
            site: Site::at(&setup.address),
            towns: Towns::of(&setup.base),
            base: Arc::new(setup.base),
            rates: Rates::default(),
            clock: setup.clock,
            fresh: Mutex::new(None),
        }
    }

    /// True when people reach it by TLS only.
    pub fn is_secure(&self) -> bool {
        self.site.origin.starts_with("https://")
    }

    /// Where people reach it.
    pub fn origin(&self) -> &str {
        &self.site.origin
    }

    pub(super) fn now(&self) -> NaiveDateTime {
        (self.clock)()
    }

    pub(super) fn today(&self) -> NaiveDate {
        self.now().date()
    }

    pub(super) fn seconds(&self) -> i64 {
        self.now().and_utc().timestamp()
    }

    pub(super) fn hour(&self) -> Hour {
        Hour::of(self.seconds().try_into().unwrap_or(0))
    }

    pub(super) fn take(&self, kind: &'static str, name: &str, of: Allowance) -> Result<(), Problem> {
        let wait = self.rates.take(kind, name, of, self.seconds());
        wait.map_err(|wait| Problem { wait, ..problem(Wrong::TooMany) })
    }

    /// A document's content and version.
    pub(super) async fn read<T: DeserializeOwned>(
        &self,
        collection: &str,
        id: &str,
    ) -> Result<Option<(u64, T)>, Problem> {
        let document = self.store.document(collection, id).await.map_err(failed)?;
        document.map(|document| Ok((document.version, document.json().map_err(failed)?))).transpose()
    }

    pub(super) async fn write(&self, put: Put) -> Result<u64, Problem> {
        let done = self.store.apply(vec![Change::Put(put)], self.hour()).await.map_err(failed)?;
        Ok(done.first().copied().unwrap_or_default())
    }

    /// Takes a document away; false when somebody else did.
    pub(super) async fn consume(&self, collection: &str, id: &str, version: u64) -> Result<bool, Problem> {
        let delete = Change::Delete { collection: collection.into(), id: id.into(), if_version: Some(version) };
        match self.store.apply(vec![delete], self.hour()).await {
            Ok(_) => Ok(true),
            Err(StoreError::Refused(_)) => Ok(false),
            Err(error) => Err(failed(error)),
        }
    }

    /// All documents that a query finds, with their versions.
    pub(super) async fn all<T: DeserializeOwned>(&self, query: Query) -> Result<Vec<(u64, T)>, Problem> {
        let mut all = Vec::new();
        let mut after = None;
        loop {
            let found = self.store.list(query.clone().after(after)).await.map_err(failed)?;
            for document in &found.documents {
                all.push((document.version, document.json().map_err(failed)?));
            }
            after = found.next;
            if after.is_none() {
                return Ok(all);
            }
        }
    }

    pub(super) async fn entry(&self, id: &str) -> Result<(u64, Entry), Problem> {
        self.read(LISTINGS, id).await?.ok_or_else(|| problem(Wrong::Absent))
    }

    /// Keeps a listing, if nobody changed it meanwhile.
    pub(super) async fn keep(&self, version: u64, entry: &Entry) -> Result<u64, Problem> {
        let mut put = Put::json(LISTINGS, &entry.id, entry).map_err(failed)?.if_version(version);
        put = put.key("provider", &entry.provider);
        if entry.published.is_some() {
            put = put.key("live", "1");
        }
        if entry.pending.is_some() {
            put = put.key("pending", "1");
        }
        let version = self.write(put).await?;
        *self.fresh.lock().unwrap_or_else(PoisonError::into_inner) = None;
        Ok(version)
    }

    /// What a form holds once it is checked, and what there is to say of it.
    pub(super) fn checked(&self, form: &Form) -> (Form, Vec<Remark>) {
        let (form, mut remarks) = check(form);
        remarks.extend(self.towns.remarks(&form));
        (form, remarks)
    }

    /// A listing as its provider sees it.
    pub(super) fn shown(&self, entry: &Entry, version: u64, policy: Policy) -> Listing {
        Listing { remarks: self.checked(&entry.draft).1, ..entry.listing(version, policy, self.today()) }
    }

    /// How many editors have to approve.
    pub(super) async fn policy(&self) -> Result<Policy, Problem> {
        Ok(self.read(POLICY, ONLY).await?.map(|(_, policy)| policy).unwrap_or_default())
    }

    /// Sets how many editors have to approve: told in the work list, and written down for whoever runs the hub.
    ///
    /// # Errors
    /// When it is neither one nor two, or the store fails.
    pub async fn set_approvals(&self, approvals: u8) -> Result<(), Problem> {
        if !(1..=2).contains(&approvals) {
            return Err(problem(Wrong::Malformed));
        }
        if self.policy().await?.approvals == approvals {
            return Ok(());
        }
        let since = Some(self.today());
        let put = Put::json(POLICY, ONLY, &Policy { approvals, since }).map_err(failed)?;
        let line = format!("{}: {approvals} of two", self.now().format("%F %H:%M UTC")).into_bytes();
        let append = Change::Append { collection: POLICY.into(), id: ONLY.into(), body: line };
        self.store.apply(vec![Change::Put(put), append], self.hour()).await.map_err(failed)?;
        Ok(())
    }

    /// When it was set how many editors have to approve, the oldest first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn approvals_log(&self) -> Result<Vec<String>, Problem> {
        let lines = self.store.history(POLICY, ONLY, 0).await.map_err(failed)?;
        Ok(lines.into_iter().map(|line| String::from_utf8_lossy(&line.body).into_owned()).collect())
    }

    /// What is known of all listings, to find likely doubles.
    pub(super) fn known(&self, entries: &[(u64, Entry)]) -> Known {
        let mut known = Known::default();
        known.add_directory(&self.base);
        for (_, entry) in entries {
            let pending = entry.pending.as_ref().map(|pending| &pending.form);
            if let Some(form) = pending.or(entry.published.as_ref().map(|version| &version.form)) {
                known.add(&entry.id, form);
            }
        }
        known
    }

    /// All that is published: the base directory and the registry's own listings.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn published(&self) -> Result<Arc<Directory>, Problem> {
        let now = self.seconds();
        if let Some((since, directory)) = &*self.fresh.lock().unwrap_or_else(PoisonError::into_inner)
            && now - since < FRESH
        {
            return Ok(directory.clone());
        }
        let mut directory = (*self.base).clone();
        put_published(&mut directory, &*self.store, self.today()).await?;
        let directory = Arc::new(directory);
        *self.fresh.lock().unwrap_or_else(PoisonError::into_inner) = Some((now, directory.clone()));
        Ok(directory)
    }
}

/// All listings of a registry that are published, as a directory of their own.
///
/// # Errors
/// When the store fails.
pub async fn published(store: &dyn Store, today: NaiveDate) -> Result<Directory, Problem> {
    let about = About { name: "registry".to_owned(), made: today, ..About::default() };
    let mut directory = Directory { about, ..Directory::default() };
    put_published(&mut directory, store, today).await?;
    Ok(directory)
}

/// Adds the published listings of a registry to a directory; a listing of the same identifier takes the place of a row.
///
/// # Errors
/// When the store fails.
pub async fn put_published(directory: &mut Directory, store: &dyn Store, today: NaiveDate) -> Result<(), Problem> {
    let mut source = None;
    let mut after = None;
    loop {
        let query = Query::by(LISTINGS, "live", "1").after(after);
        let found = store.list(query).await.map_err(failed)?;
        for document in &found.documents {
            let entry: Entry = document.json().map_err(failed)?;
            let source = *source.get_or_insert_with(|| {
                let origin =
                    Origin { name: "The services themselves".into(), licence: "CC0-1.0".into(), url: String::new() };
                directory.about.sources.push(origin);
                u16::try_from(directory.about.sources.len() - 1).unwrap_or(u16::MAX)
            });
            directory.services.retain(|service| service.id != entry.id);
            rows::put(directory, &entry, today, source);
        }
        after = found.next;
        if after.is_none() {
            return Ok(());
        }
    }
}

/// The name under which a secret is kept: the store never holds the secret itself.
pub(super) fn hashed(secret: &[u8]) -> String {
    Sha256::digest(secret).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Random bytes.
pub(super) fn random<const N: usize>() -> Result<[u8; N], Problem> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| {
        complain(&error);
        problem(Wrong::Internal)
    })?;
    Ok(bytes)
}

/// A document that is gone some time after `until` (seconds since 1970).
pub(super) fn until<T: Serialize>(collection: &str, id: &str, value: &T, until: i64) -> Result<Put, Problem> {
    let put = Put::json(collection, id, value).map_err(failed)?;
    Ok(put.expires(Hour::of(until.try_into().unwrap_or(0)).plus(1)))
}
