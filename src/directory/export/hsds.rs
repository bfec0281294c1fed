//! Rows as HSDS 3.0 writes them in JSON: one service with all that hangs on it, one organization, one location, or all.

use std::collections::{HashMap, HashSet};

use besace_engine_api::Full;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use crate::model::{About, Directory, Location, Organization, Papers, Service, ServiceAtLocation};
use crate::pack::hex;

/// Writes the rows of a directory.
#[derive(Debug)]
pub struct Hsds<'a> {
    directory: &'a Directory,
    organizations: HashMap<&'a str, &'a Organization>,
    locations: HashMap<&'a str, &'a Location>,
}

/// The identifier of a row as HSDS wants it: our own where it is a UUID, else a UUID made of it, always the same one.
#[must_use]
pub fn uuid(kind: &str, id: &str) -> String {
    let parts: Vec<&str> = id.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let hex_only = id.bytes().all(|b| b == b'-' || b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    if lengths == [8, 4, 4, 4, 12] && hex_only {
        return id.to_owned();
    }
    let mut bytes: [u8; 16] = [0; 16];
    let digest = Sha256::new().chain_update(kind).chain_update([0]).chain_update(id).finalize();
    bytes.iter_mut().zip(digest).for_each(|(to, from)| *to = from);
    // Version 8: made of other data, in our own way.
    let [.., six, _, eight, _, _, _, _, _, _, _] = &mut bytes;
    *six = *six & 0x0f | 0x80;
    *eight = *eight & 0x3f | 0x80;
    let text = hex(&bytes);
    [0..8, 8..12, 12..16, 16..20, 20..32].map(|part| text.get(part).unwrap_or_default()).join("-")
}

impl<'a> Hsds<'a> {
    /// Makes ready to write rows of a directory.
    #[must_use]
    pub fn new(directory: &'a Directory) -> Self {
        Self {
            directory,
            organizations: directory.organizations.iter().map(|row| (row.id.as_str(), row)).collect(),
            locations: directory.locations.iter().map(|row| (row.id.as_str(), row)).collect(),
        }
    }

    /// The whole directory: a list of services under `contents`, paged as one page.
    #[must_use]
    pub fn document(&self) -> Value {
        let contents: Vec<Value> = self.directory.services.iter().map(|service| self.service(service)).collect();
        let count = contents.len();
        json!({
            "besace": self.about(),
            "total_items": count,
            "total_pages": 1,
            "page_number": 1,
            "size": count,
            "first_page": true,
            "last_page": true,
            "empty": count == 0,
            "contents": contents,
        })
    }

    /// What the directory says of itself, with rows that no service leads to.
    pub(super) fn about(&self) -> Value {
        let About { name, made, country, example, sources } = &self.directory.about;
        let sources: Vec<Value> = sources
            .iter()
            .map(|source| json!({ "name": source.name, "licence": source.licence, "url": source.url }))
            .collect();
        let services = &self.directory.services;
        let led: HashSet<&str> = services.iter().map(|service| service.organization.as_str()).collect();
        let organizations = self.directory.organizations.iter().filter(|row| !led.contains(row.id.as_str()));
        let led: HashSet<&str> =
            services.iter().flat_map(|service| &service.at).map(|at| at.location.as_str()).collect();
        let locations = self.directory.locations.iter().filter(|row| !led.contains(row.id.as_str()));
        json!({
            "name": name,
            "made": made.to_string(),
            "country": country,
            "example": example,
            "sources": sources,
            "organizations": organizations.map(organization).collect::<Vec<_>>(),
            "locations": locations.map(|row| self.location(row)).collect::<Vec<_>>(),
        })
    }

    /// A service with its organization, its places and all else that hangs on it.
    #[must_use]
    pub fn service(&self, service: &Service) -> Value {
        let mut row = Row::new("service", &service.id);
        let id = uuid("service", &service.id);
        let part = |kind: &str, n: usize| uuid(kind, &format!("{}\0{n}", service.id));
        let paused = service.closure.as_ref().is_some_and(|pause| {
            let today = self.directory.about.made;
            pause.from.is_none_or(|from| from <= today) && pause.until.is_none_or(|until| today <= until)
        });
        row.put("name", json!(service.name));
        row.put("status", json!(if paused { "temporarily closed" } else { "active" }));
        row.text("alternate_name", &service.alternate_name);
        row.text("description", &service.description);
        row.text("url", &service.url);
        row.text("email", service.emails.first().map_or("", |email| email));
        row.text("fees_description", &service.cost);
        row.text("eligibility_description", &service.eligibility);
        row.text("alert", service.alert.as_ref().map_or("", |alert| &alert.text));
        if let Some(check) = &service.verified {
            row.put("assured_date", json!(check.on.to_string()));
        }
        if let Some(known) = self.organizations.get(service.organization.as_str()) {
            row.put("organization_id", json!(uuid("organization", &known.id)));
            row.put("organization", organization(known));
        }
        let phone = |(n, number): (usize, &String)| json!({ "id": part("phone", n), "service_id": id, "number": number, "type": "voice" });
        row.list("phones", service.phones.iter().enumerate().map(phone));
        let language =
            |(n, code): (usize, &String)| json!({ "id": part("language", n), "service_id": id, "code": code });
        row.list("languages", service.languages.iter().enumerate().map(language));
        if let Papers::Needed(papers) = &service.documents {
            let paper =
                |(n, text): (usize, &String)| json!({ "id": part("document", n), "service_id": id, "document": text });
            row.list("required_documents", papers.iter().enumerate().map(paper));
        }
        let need = |need: besace_domain::Need| {
            let link = part("need", need as usize);
            let term = json!({ "id": uuid("need", need.id()), "code": need.id(), "name": need.id(),
                "description": "A need, as the app names it", "taxonomy": "besace-needs" });
            json!({ "id": link, "link_id": id, "link_entity": "service", "taxonomy_term_id": uuid("need", need.id()),
                "taxonomy_term": term })
        };
        row.list("attributes", service.needs.iter().map(need));
        row.list("service_at_locations", service.at.iter().enumerate().map(|(n, at)| self.place(service, n, at)));
        ours(&mut row, service);
        row.finish()
    }

    /// Where and when a service is given.
    fn place(&self, service: &Service, n: usize, at: &ServiceAtLocation) -> Value {
        let id = service_at_location_id(service, n);
        let mut row = Map::new();
        row.insert("id".into(), json!(id));
        row.insert("service_id".into(), json!(uuid("service", &service.id)));
        if !at.note.is_empty() {
            row.insert("description".into(), json!(at.note));
        }
        if let Some(known) = self.locations.get(at.location.as_str()) {
            row.insert("location_id".into(), json!(uuid("location", &known.id)));
            row.insert("location".into(), self.location(known));
        }
        let mut ours = Map::new();
        if !at.hours.is_empty() {
            ours.insert("hours".into(), json!(at.hours));
            let schedule =
                json!({ "id": uuid("schedule", &id), "service_at_location_id": id, "description": at.hours });
            row.insert("schedules".into(), json!([schedule]));
        }
        if at.mobile {
            ours.insert("mobile".into(), json!(true));
        }
        if !ours.is_empty() {
            row.insert("besace".into(), Value::Object(ours));
        }
        Value::Object(row)
    }

    /// A service at a location by itself: with its service and its location.
    #[must_use]
    pub fn service_at_location(&self, service: &Service, n: usize, at: &ServiceAtLocation) -> Value {
        let mut place = self.place(service, n, at);
        let mut whole = self.service(service);
        if let (Some(place), Some(whole)) = (place.as_object_mut(), whole.as_object_mut()) {
            whole.remove("service_at_locations");
            place.insert("service".into(), Value::Object(std::mem::take(whole)));
        }
        place
    }

    /// A location with its address.
    #[must_use]
    pub fn location(&self, location: &Location) -> Value {
        let mut row = Row::new("location", &location.id);
        row.put("location_type", json!("physical"));
        row.text("name", &location.name);
        if let Some(position) = location.position {
            row.put("latitude", json!(position.latitude));
            row.put("longitude", json!(position.longitude));
        }
        row.text("transportation", &location.directions);
        if !location.accessibility.is_empty() {
            let id = uuid("accessibility", &location.id);
            row.put("accessibility", json!([{ "id": id, "location_id": uuid("location", &location.id), "description": location.accessibility }]));
        }
        if [&location.street, &location.postcode, &location.city].iter().any(|part| !part.is_empty()) {
            let address = json!({
                "id": uuid("address", &location.id),
                "location_id": uuid("location", &location.id),
                "address_1": location.street,
                "city": location.city,
                "state_province": "",
                "postal_code": location.postcode,
                "country": self.directory.about.country,
                "address_type": "physical",
            });
            row.put("addresses", json!([address]));
        }
        if let Some(wheelchair) = location.wheelchair {
            row.own("wheelchair", json!(wheelchair));
        }
        if location.confidential {
            row.own("confidential", json!(true));
        }
        row.finish()
    }
}

/// An organization.
#[must_use]
pub fn organization(organization: &Organization) -> Value {
    let mut row = Row::new("organization", &organization.id);
    row.put("name", json!(organization.name));
    row.put("description", json!(organization.description));
    row.text("alternate_name", &organization.alternate_name);
    row.finish()
}

/// The identifier of a service's place, by its number among them.
#[must_use]
pub fn service_at_location_id(service: &Service, n: usize) -> String {
    uuid("service_at_location", &format!("{}\0{n}", service.id))
}

/// What HSDS has no field for.
fn ours(row: &mut Row, service: &Service) {
    let ids = |all: Vec<Value>| Value::Array(all);
    row.own("needs", ids(service.needs.iter().map(|need| json!(need.id())).collect()));
    row.own("audiences", ids(service.audiences.iter().map(|one| json!(one)).collect()));
    row.own("access", ids(service.access.iter().map(|one| json!(one)).collect()));
    row.own("emails", ids(service.emails.iter().skip(1).map(|one| json!(one)).collect()));
    row.own("keywords", json!(service.keywords));
    row.own("source", json!(service.source));
    if let Some(pause) = &service.closure {
        let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string());
        row.own("closure", json!({ "from": day(pause.from), "until": day(pause.until) }));
    }
    if let Some(until) = service.alert.as_ref().and_then(|alert| alert.until) {
        row.own("alert_until", json!(until.to_string()));
    }
    if let Some(by) = service.verified.as_ref().map(|check| &check.by).filter(|by| !by.is_empty()) {
        row.own("verified_by", json!(by));
    }
    if let Full::Until(day) = service.full {
        row.own("full_until", json!(day.to_string()));
    }
    let full = service.full != Full::No;
    for (name, holds) in [("full", full), ("example", service.example), ("no_id", service.documents == Papers::None)] {
        if holds {
            row.own(name, json!(true));
        }
    }
}

/// A row under construction.
struct Row {
    all: Map<String, Value>,
    own: Map<String, Value>,
}

impl Row {
    fn new(kind: &str, id: &str) -> Self {
        let mut row = Self { all: Map::new(), own: Map::new() };
        let told = uuid(kind, id);
        if told != id {
            row.own("id", json!(id));
        }
        row.put("id", json!(told));
        row
    }

    fn put(&mut self, key: &str, value: Value) {
        self.all.insert(key.to_owned(), value);
    }

    fn text(&mut self, key: &str, text: &str) {
        if !text.is_empty() {
            self.put(key, json!(text));
        }
    }

    fn list(&mut self, key: &str, rows: impl Iterator<Item = Value>) {
        let rows: Vec<Value> = rows.collect();
        if !rows.is_empty() {
            self.put(key, Value::Array(rows));
        }
    }

    fn own(&mut self, key: &str, value: Value) {
        let nothing = value.as_array().is_some_and(Vec::is_empty) || value.as_str().is_some_and(str::is_empty);
        if !nothing {
            self.own.insert(key.to_owned(), value);
        }
    }

    fn finish(mut self) -> Value {
        if !self.own.is_empty() {
            self.all.insert("besace".to_owned(), Value::Object(self.own));
        }
        Value::Object(self.all)
    }
}
