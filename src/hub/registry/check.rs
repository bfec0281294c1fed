//! What a provider wrote, field by field: made harmless where that is possible, refused where it is not.
//!
//! Values are read by the same code as those of an import (`besace_directory::import::single`).

use besace_directory::{import::single, is_readable};
use besace_engine_api::{Alert, Closure, Documents, Reason, Remark, Severity};
use besace_registry_api::{Form, MAX_PLACES, Place, Quick, encode};
use chrono::{NaiveDate, TimeDelta};

/// The most numbers, addresses or languages.
const MAX_FEW: usize = 20;
/// The longest value whose remark shows it, in letters.
const SHORT: usize = 300;
/// The longest alert, in letters.
const ALERT: usize = 300;
/// How far ahead a quick change may end.
const QUICK_DAYS: i64 = 366;

/// Tells whether a remark stands in the way of handing in.
pub fn refused(remark: &Remark) -> bool {
    remark.severity == Severity::Refused
}

/// The most bytes of a whole form: it has to fit into one row of a pack.
const WHOLE: usize = 48 << 10;

/// Checks a form: what can be published of it, and what there is to say.
pub fn check(form: &Form) -> (Form, Vec<Remark>) {
    let mut said = Said::default();
    let form = Form {
        organization: said.name("organization", &form.organization, true),
        organization_about: said.text("organization_about", &form.organization_about),
        name: said.name("name", &form.name, true),
        about: said.text("about", &form.about),
        needs: few(&form.needs),
        audiences: few(&form.audiences),
        eligibility: said.text("eligibility", &form.eligibility),
        documents: said.documents(&form.documents),
        cost: said.short("cost", &form.cost),
        languages: said.list("languages", &form.languages, single::languages),
        access: few(&form.access),
        capacity: said.short("capacity", &form.capacity),
        phones: said.list("phones", &form.phones, single::phones),
        emails: said.list("emails", &form.emails, single::emails),
        url: said.kept(single::link("url", &form.url)),
        contact: said.short("contact", &form.contact),
        places: said.places(&form.places),
    };
    if encode(&form).map_or(true, |bytes| bytes.len() > WHOLE) {
        said.refuse("places", Reason::TooLong, "");
    }
    if form.needs.is_empty() {
        said.refuse("needs", Reason::Missing, "");
    }
    let reached = !form.phones.is_empty() || !form.emails.is_empty() || !form.url.is_empty();
    if !reached && form.places.iter().all(|place| place.confidential || place.street.is_empty()) {
        said.refuse("phones", Reason::Missing, "");
    }
    (form, said.remarks)
}

/// Checks a text that must not be empty.
///
/// # Errors
/// What is wrong with it.
pub fn check_text(field: &str, raw: &str, most: usize) -> Result<String, Vec<Remark>> {
    let mut said = Said::default();
    let text = said.kept(single::text(field, raw, most, true));
    if text.is_empty() {
        said.refuse(field, Reason::Missing, "");
    }
    said.or(text)
}

/// Checks a change that holds at once: each part has an end, not before today and within a year.
///
/// # Errors
/// What is wrong with it.
pub fn check_quick(quick: &Quick, today: NaiveDate) -> Result<Quick, Vec<Remark>> {
    let mut said = Said::default();
    let mut end = |field: &str, until: Option<NaiveDate>| match until {
        None => said.refuse(field, Reason::Missing, ""),
        Some(day) if day < today || day > today + TimeDelta::days(QUICK_DAYS) => {
            said.refuse(field, Reason::Time, &day.to_string());
        }
        Some(_) => {}
    };
    if let Some(Closure { from, until }) = &quick.closed {
        end("closed", *until);
        if from.zip(*until).is_some_and(|(from, until)| from > until) {
            end("closed", None);
        }
    }
    if quick.full.is_some() {
        end("full", quick.full);
    }
    if let Some(alert) = &quick.alert {
        end("alert", alert.until);
    }
    let mut alert = None;
    if let Some(Alert { text, until }) = &quick.alert {
        let text = said.kept(single::text("alert", text, ALERT, true));
        if text.is_empty() {
            said.refuse("alert", Reason::Missing, "");
        }
        alert = Some(Alert { text, until: *until });
    }
    said.or(Quick { closed: quick.closed.clone(), full: quick.full, alert })
}

fn few<T: Clone + PartialEq>(all: &[T]) -> Vec<T> {
    let mut few: Vec<T> = Vec::new();
    // No list of kinds is longer; more are repetitions.
    for one in all.iter().take(100) {
        if !few.contains(one) {
            few.push(one.clone());
        }
    }
    few
}

/// Reads one text that may hold several values.
type ReadList = fn(&str, &str) -> (Vec<String>, Vec<Remark>);

#[derive(Default)]
struct Said {
    /// The place at hand, from 1.
    row: u32,
    remarks: Vec<Remark>,
}

impl Said {
    fn or<T>(self, value: T) -> Result<T, Vec<Remark>> {
        if self.remarks.iter().any(refused) { Err(self.remarks) } else { Ok(value) }
    }

    fn refuse(&mut self, field: &str, reason: Reason, value: &str) {
        self.say(field, Severity::Refused, reason, value);
    }

    fn say(&mut self, field: &str, severity: Severity, reason: Reason, value: &str) {
        let value = value.chars().take(SHORT).filter(|c| !c.is_control()).collect();
        self.remarks.push(Remark { row: self.row, field: field.to_owned(), severity, reason, value });
    }

    /// Somebody waits for the answer: what an import would leave out or cut is refused here.
    fn kept<T>(&mut self, (value, remarks): (T, Vec<Remark>)) -> T {
        for remark in remarks {
            let cut = remark.severity == Severity::LeftOut || remark.reason == Reason::TooLong;
            let severity = if cut { Severity::Refused } else { remark.severity };
            self.say(&remark.field, severity, remark.reason, &remark.value);
        }
        value
    }

    fn name(&mut self, field: &str, raw: &str, needed: bool) -> String {
        let name = self.kept(single::text(field, raw, single::NAME, false));
        if needed && name.is_empty() {
            self.refuse(field, Reason::Missing, "");
        }
        name
    }

    fn short(&mut self, field: &str, raw: &str) -> String {
        self.kept(single::text(field, raw, single::NAME * 2, true))
    }

    fn text(&mut self, field: &str, raw: &str) -> String {
        self.kept(single::text(field, raw, single::TEXT, true))
    }

    fn documents(&mut self, documents: &Documents) -> Documents {
        let Documents::Needed(papers) = documents else { return documents.clone() };
        if papers.len() > MAX_FEW {
            self.refuse("documents", Reason::TooMany, &papers.len().to_string());
        }
        let papers = papers.iter().take(MAX_FEW).map(|paper| self.name("documents", paper, false));
        let papers: Vec<String> = papers.filter(|paper| !paper.is_empty()).collect();
        if papers.is_empty() { Documents::Unknown } else { Documents::Needed(papers) }
    }

    fn list(&mut self, field: &str, raw: &[String], read: ReadList) -> Vec<String> {
        if raw.len() > MAX_FEW {
            self.refuse(field, Reason::TooMany, &raw.len().to_string());
        }
        let mut all = Vec::new();
        for raw in raw.iter().take(MAX_FEW) {
            if raw.len() > single::TEXT {
                self.refuse(field, Reason::TooLong, raw);
                continue;
            }
            all.extend(self.kept(read(field, raw)));
        }
        all.truncate(MAX_FEW);
        few(&all)
    }

    fn places(&mut self, places: &[Place]) -> Vec<Place> {
        if places.len() > MAX_PLACES {
            self.refuse("places", Reason::TooMany, &places.len().to_string());
        }
        let checked = places.iter().take(MAX_PLACES).enumerate().map(|(at, place)| {
            self.row = u32::try_from(at + 1).unwrap_or(u32::MAX);
            self.place(place)
        });
        let checked = checked.collect();
        self.row = 0;
        checked
    }

    fn place(&mut self, raw: &Place) -> Place {
        let position = self.kept(single::position(&raw.latitude, &raw.longitude));
        let degrees = |number: f64| format!("{number:.6}").trim_end_matches('0').trim_end_matches('.').to_owned();
        let (latitude, longitude) =
            position.map(|at| (degrees(at.latitude), degrees(at.longitude))).unwrap_or_default();
        let place = Place {
            name: self.name("places.name", &raw.name, false),
            street: self.name("places.street", &raw.street, false),
            postcode: self.name("places.postcode", &raw.postcode, false),
            city: self.name("places.city", &raw.city, false),
            latitude,
            longitude,
            directions: self.text("places.directions", &raw.directions),
            wheelchair: raw.wheelchair,
            confidential: raw.confidential,
            mobile: raw.mobile,
            hours: self.hours(&raw.hours),
            holidays: raw.holidays,
            note: self.text("places.note", &raw.note),
        };
        if !place.confidential && place.city.is_empty() && position.is_none() {
            self.refuse("places.city", Reason::Missing, "");
        }
        place
    }

    fn hours(&mut self, raw: &str) -> String {
        let hours = self.kept(single::text("places.hours", raw, single::NAME * 4, false));
        if !hours.is_empty() && !is_readable(&hours) {
            self.say("places.hours", Severity::KeptAsText, Reason::Hours, &hours);
        }
        hours
    }
}
