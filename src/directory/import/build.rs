//! The directory under construction, and the log of what became of its rows.

use std::collections::{BTreeMap, HashMap};

use besace_engine_api::{ImportReport, Reason, Remark, Severity};
use chrono::NaiveDate;
use sha2::{Digest as _, Sha256};

use super::{ImportError, Imported};
use crate::model::{About, Directory, Location, Organization, Origin, Service};
use crate::pack::hex;

/// How much of a value a remark shows.
const SHOWN: usize = 80;

/// What became of each row.
#[derive(Debug, Default)]
pub(super) struct Log {
    report: ImportReport,
    /// The row at hand, from 1.
    row: u32,
    /// Fields that have no place here: the first row, how many rows, and a value.
    no_place: BTreeMap<String, (u32, u32, String)>,
}

impl Log {
    pub(super) fn remark(&mut self, field: &str, severity: Severity, reason: Reason, value: &str) {
        self.remark_at(self.row, field, severity, reason, value);
    }

    pub(super) fn remark_at(&mut self, row: u32, field: &str, severity: Severity, reason: Reason, value: &str) {
        let value = shortened(value);
        self.report.remarks.push(Remark { row, field: field.to_owned(), severity, reason, value });
    }

    /// A field with a value that this app has no place for: one remark for all rows.
    pub(super) fn no_place(&mut self, field: &str, value: &str) {
        let row = self.row;
        self.no_place.entry(field.to_owned()).or_insert_with(|| (row, 0, shortened(value))).1 += 1;
    }

    /// The report of all rows.
    pub(super) fn finish(mut self) -> ImportReport {
        for (field, (row, count, value)) in std::mem::take(&mut self.no_place) {
            let value = if count > 1 { format!("{value} (and {} more)", count - 1) } else { value };
            self.remark_at(row, &field, Severity::LeftOut, Reason::NotSupported, &value);
        }
        self.report.remarks.sort_by_key(|remark| remark.row);
        self.report
    }
}

/// A few letters of a value, as it can be shown: what would hide or turn letters is not.
fn shortened(value: &str) -> String {
    let seen = value.chars().take(SHOWN).filter(|c| !super::values::is_disguise(*c));
    let mut short: String = seen.map(|c| if c.is_control() { ' ' } else { c }).collect();
    if value.chars().nth(SHOWN).is_some() {
        short.push('…');
    }
    short
}

/// The directory under construction.
#[derive(Debug)]
pub(super) struct Builder {
    pub(super) log: Log,
    pub(super) directory: Directory,
    organizations: HashMap<String, usize>,
    locations: HashMap<String, usize>,
    services: HashMap<String, usize>,
    countries: BTreeMap<String, u32>,
}

impl Builder {
    pub(super) fn new(name: &str, made: NaiveDate) -> Self {
        let about = About { name: name.to_owned(), made, ..About::default() };
        Self {
            log: Log::default(),
            directory: Directory { about, ..Directory::default() },
            organizations: HashMap::new(),
            locations: HashMap::new(),
            services: HashMap::new(),
            countries: BTreeMap::new(),
        }
    }

    /// The day of the reading.
    pub(super) fn made(&self) -> NaiveDate {
        self.directory.about.made
    }

    /// Begins the next row.
    pub(super) fn begin(&mut self) {
        self.log.row += 1;
        self.log.report.read += 1;
    }

    /// Ends the row without a service.
    pub(super) fn refuse(&mut self, field: &str, reason: Reason, value: &str) {
        self.log.report.refused += 1;
        self.log.remark(field, Severity::Refused, reason, value);
    }

    /// Ends the row with its service.
    pub(super) fn service(&mut self, mut service: Service) {
        if let Some(known) = self.services.get(&service.id).and_then(|at| self.directory.services.get_mut(*at)) {
            // A later row of a service at another place adds that place.
            for at in &known.at {
                if !service.at.iter().any(|new| new.location == at.location) {
                    service.at.push(at.clone());
                }
            }
            if *known == service {
                self.log.report.unchanged += 1;
                self.log.remark("id", Severity::LeftOut, Reason::DoubleId, &service.id);
            } else {
                self.log.report.updated += 1;
                self.log.remark("id", Severity::Mended, Reason::DoubleId, &service.id);
                *known = service;
            }
            return;
        }
        self.log.report.added += 1;
        self.services.insert(service.id.clone(), self.directory.services.len());
        self.directory.services.push(service);
    }

    /// Puts an organization in, or completes the one that is there; gives its identifier.
    pub(super) fn organization(&mut self, organization: Organization) -> String {
        let id = organization.id.clone();
        match self.organizations.get(&id).and_then(|at| self.directory.organizations.get_mut(*at)) {
            Some(known) => {
                if !organization.name.is_empty() {
                    *known = organization;
                }
            }
            None => {
                self.organizations.insert(id.clone(), self.directory.organizations.len());
                self.directory.organizations.push(organization);
            }
        }
        id
    }

    /// Puts a location in, or completes the one that is there; gives its identifier.
    pub(super) fn location(&mut self, location: Location) -> String {
        let id = location.id.clone();
        match self.locations.get(&id).and_then(|at| self.directory.locations.get_mut(*at)) {
            Some(known) => {
                let says_more = location.position.is_some() || !location.street.is_empty();
                if says_more || known.name.is_empty() {
                    *known = location;
                }
            }
            None => {
                self.locations.insert(id.clone(), self.directory.locations.len());
                self.directory.locations.push(location);
            }
        }
        id
    }

    pub(super) fn has_location(&self, id: &str) -> bool {
        self.locations.contains_key(id)
    }

    /// Notes in which country an address is.
    pub(super) fn country(&mut self, code: &str) {
        if code.len() == 2 && code.chars().all(|c| c.is_ascii_alphabetic()) {
            *self.countries.entry(code.to_ascii_uppercase()).or_default() += 1;
        }
    }

    /// Says where the rows come from, if nothing said so before.
    pub(super) fn origin(&mut self, name: &str, licence: &str, url: &str) {
        if self.directory.about.sources.is_empty() {
            let origin = Origin { name: name.into(), licence: licence.into(), url: url.into() };
            self.directory.about.sources.push(origin);
        }
    }

    pub(super) fn finish(mut self) -> Result<Imported, ImportError> {
        if self.log.report.read == 0 {
            return Err(ImportError::Unknown);
        }
        let about = &mut self.directory.about;
        if about.country.is_empty()
            && let Some((country, _)) = self.countries.iter().max_by_key(|(_, count)| **count)
        {
            about.country.clone_from(country);
        }
        if about.sources.is_empty() {
            about.sources.push(Origin { name: about.name.clone(), ..Origin::default() });
        }
        let known: std::collections::HashSet<&str> =
            self.directory.organizations.iter().map(|row| row.id.as_str()).collect();
        for service in &mut self.directory.services {
            if !known.contains(service.organization.as_str()) {
                service.organization.clear();
            }
        }
        Ok(Imported { directory: self.directory, report: self.log.finish() })
    }
}

/// An identifier made from content, for rows whose source gives none.
pub(super) fn made_id(parts: &[&str]) -> String {
    let digest = Sha256::digest(parts.join("\u{1f}").as_bytes());
    hex(digest.as_slice().get(..12).unwrap_or_default())
}
