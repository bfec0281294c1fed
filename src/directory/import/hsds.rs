//! HSDS 3.0 in JSON: services, services at locations, organizations with their services, or lists of them.
//!
//! What HSDS has no field for may stand in an object `besace`:
//! - of the file: `name`, `made`, `country`, `example`, `sources` (`name`, `licence`, `url`);
//! - of a service: `needs`, `audiences`, `access` (ids as in the app), `closure` (`from`, `until`), `alert_until`,
//!   `full`, `no_id`, `verified_by`, `example`, `emails`;
//! - of a service at a location: `hours` (OpenStreetMap's syntax), `mobile`;
//! - of a location: `wheelchair`, `confidential`.

use besace_engine_api::{Access, Audience, Reason, Severity};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::build::{Builder, made_id};
use super::fields::Fields;
use super::hsds_parts::{access_of, contacts, cost, documents, emails_of, languages, location, phones};
use super::schedule::Schedules;
use super::tags::needs_of_terms;
use super::values;
use crate::fold::words;
use crate::model::{Check, Message, Organization, Origin, Papers, Pause, Service, ServiceAtLocation};
use crate::vocabulary::named;

/// Keys under which lists of rows stand.
const LISTS: [&str; 8] =
    ["contents", "content", "services", "data", "items", "results", "organizations", "service_at_locations"];

/// How the rows of a file are found: under a key, or the file is itself one row.
pub(super) fn rows(root: &Value) -> Option<Option<&'static str>> {
    let map = root.as_object()?;
    let is_row = map.get("name").is_some_and(Value::is_string) || map.contains_key("service");
    let list = LISTS.into_iter().find(|key| map.get(*key).is_some_and(Value::is_array));
    match list {
        Some(key) if !is_row || key != "services" && key != "service_at_locations" => Some(Some(key)),
        _ => is_row.then_some(None),
    }
}

/// Reads all rows of a file.
pub(super) fn read(builder: &mut Builder, mut root: Value) {
    if let Some(about) = root.get_mut("besace").map(Value::take).and_then(|value| Fields::of("besace", value)) {
        take_about(builder, about);
    }
    let rows = match (rows(&root), root) {
        (Some(Some(key)), mut root) => root.get_mut(key).map(Value::take).unwrap_or_default(),
        (_, Value::Array(rows)) => Value::Array(rows),
        (_, row) => Value::Array(vec![row]),
    };
    let Value::Array(rows) = rows else { return };
    for row in rows {
        match Fields::of("", row) {
            Some(row) => read_row(builder, row),
            None => {
                builder.begin();
                builder.refuse("", Reason::Malformed, "not an object");
            }
        }
    }
}

fn take_about(builder: &mut Builder, mut fields: Fields) {
    let log = &mut builder.log;
    let about = &mut builder.directory.about;
    let name = fields.name("name", log);
    if !name.is_empty() {
        about.name = name;
    }
    about.country = fields.raw("country").trim().to_ascii_uppercase();
    about.example = fields.yes("example").unwrap_or(false);
    if let Some(made) = values::date(&fields.raw("made")) {
        about.made = made;
    }
    for mut source in fields.list("sources", "source", log) {
        let url = source.raw("url");
        about.sources.push(Origin {
            name: source.name("name", log),
            licence: source.name("licence", log),
            url: values::link("source.url", &url, log),
        });
    }
    fields.finish(log);
}

/// Reads one row, of whichever kind it is.
pub(super) fn read_row(builder: &mut Builder, mut row: Fields) {
    // A service at a location: the service is the row, this its place.
    if let Some(service) = row.take("service").and_then(|value| Fields::of("", value)) {
        let mut service = service;
        if let Some(place) = row_as_value(row) {
            service.put("service_at_locations", Value::Array(vec![place]));
        }
        return read_row(builder, service);
    }
    let is_service = ["service_at_locations", "eligibility_description", "organization", "organization_id", "status"];
    let is_organization =
        ["legal_status", "tax_status", "year_incorporated", "website", "logo", "locations", "programs"];
    let services = if row.has("organization_id") { Vec::new() } else { row.list("services", "", &mut builder.log) };
    if services.is_empty() && is_service.iter().any(|key| row.has(key)) {
        return read_service(builder, row);
    }
    let is_location = ["latitude", "location_type", "addresses"].iter().any(|key| row.has(key));
    if services.is_empty() && is_location {
        return read_location(builder, row);
    }
    if services.is_empty() && !is_organization.iter().any(|key| row.has(key)) {
        return read_service(builder, row);
    }
    read_organization(builder, row, services);
}

fn row_as_value(mut row: Fields) -> Option<Value> {
    let mut place = serde_json::Map::new();
    for key in ["id", "description", "location", "location_id", "phones", "contacts", "schedules", "besace"] {
        if let Some(value) = row.take(key) {
            place.insert(key.to_owned(), value);
        }
    }
    (!place.is_empty()).then_some(Value::Object(place))
}

/// An organization with its services; one without any is itself something to find.
fn read_organization(builder: &mut Builder, mut row: Fields, services: Vec<Fields>) {
    let id = row.raw("id");
    if services.is_empty() {
        let places = row.list("locations", "location", &mut builder.log);
        let places: Vec<Value> =
            places.into_iter().map(|place| Value::Object(place_of(place, &mut builder.log))).collect();
        row.put("service_at_locations", Value::Array(places));
        let website = row.raw("website");
        if !website.is_empty() {
            row.put("url", Value::String(website));
        }
        row.put("id", Value::String(format!("organization:{id}")));
        return read_service_as(builder, row, Some("organization"));
    }
    let organization = organization(builder, row, &id);
    for mut service in services {
        service.put("organization_id", Value::String(organization.clone()));
        read_row(builder, service);
    }
}

/// A location with what hangs on it, as a service at a location has them.
fn place_of(mut place: Fields, log: &mut super::build::Log) -> serde_json::Map<String, Value> {
    const OWN: [&str; 9] = [
        "id",
        "name",
        "latitude",
        "longitude",
        "addresses",
        "transportation",
        "accessibility",
        "description",
        "languages",
    ];
    let location = OWN.into_iter().filter_map(|key| Some((key.to_owned(), place.take(key)?))).collect();
    let mut at = serde_json::Map::new();
    at.insert("location".to_owned(), Value::Object(location));
    for key in ["phones", "contacts", "schedules", "regular_schedules", "holiday_schedules"] {
        at.extend(place.take(key).map(|value| (key.to_owned(), value)));
    }
    place.finish(log);
    at
}

/// A location alone: what is given there is not said, but it can be found.
fn read_location(builder: &mut Builder, mut row: Fields) {
    let id = row.raw("id");
    let name = row.raw("name");
    let mut at = serde_json::Map::new();
    for key in ["phones", "contacts", "schedules"] {
        at.extend(row.take(key).map(|value| (key.to_owned(), value)));
    }
    let mut service = Fields::new("", serde_json::Map::new());
    for key in ["description", "url", "languages"] {
        if let Some(value) = row.take(key) {
            service.put(key, value);
        }
    }
    let mut location = serde_json::Map::new();
    for key in ["latitude", "longitude", "addresses", "transportation", "accessibility", "alternate_name"] {
        location.extend(row.take(key).map(|value| (key.to_owned(), value)));
    }
    location.insert("id".to_owned(), Value::String(id.clone()));
    at.insert("location".to_owned(), Value::Object(location));
    service.put("id", Value::String(format!("location:{id}")));
    service.put("name", Value::String(name));
    service.put("service_at_locations", Value::Array(vec![Value::Object(at)]));
    read_service_as(builder, service, Some("location"));
    row.finish(&mut builder.log);
}

fn organization(builder: &mut Builder, mut fields: Fields, id: &str) -> String {
    let log = &mut builder.log;
    fields.name = "organization";
    let name = fields.name("name", log);
    let mut organization = Organization {
        id: id.to_owned(),
        alternate_name: fields.name("alternate_name", log),
        description: fields.text("description", log),
        name,
    };
    if organization.id.is_empty() {
        organization.id = made_id(&["organization", &organization.name]);
    }
    fields.finish(log);
    builder.organization(organization)
}

fn read_service(builder: &mut Builder, row: Fields) {
    read_service_as(builder, row, None);
}

fn read_service_as(builder: &mut Builder, mut row: Fields, made_of: Option<&str>) {
    builder.begin();
    let log = &mut builder.log;
    let mut service =
        Service { id: row.raw("id").trim().to_owned(), name: row.name("name", log), ..Service::default() };
    service.alternate_name = row.name("alternate_name", log);
    if service.name.is_empty() {
        service.name = std::mem::take(&mut service.alternate_name);
        if service.name.is_empty() {
            return builder.refuse("name", Reason::NameMissing, &service.id);
        }
        log.remark("name", Severity::Mended, Reason::NameMissing, &service.name);
    }
    match row.raw("status").trim().to_ascii_lowercase().as_str() {
        "inactive" | "defunct" => return builder.refuse("status", Reason::NotSupported, "no longer given"),
        "temporarily closed" => service.closure = Some(Pause::default()),
        _ => {}
    }
    if let Some(what) = made_of {
        log.remark("", Severity::Mended, Reason::NotSupported, &format!("a service was made of this {what}"));
    }
    if let Some(fields) = row.take("organization").and_then(|value| Fields::of("organization", value)) {
        let mut fields = fields;
        let id = fields.raw("id");
        service.organization = organization(builder, fields, &id);
        row.take("organization_id");
    } else {
        service.organization = row.raw("organization_id").trim().to_owned();
    }
    describe(builder, &mut row, &mut service);
    places(builder, &mut row, &mut service);
    categories(builder, &mut row, &mut service);
    if let Some(ours) = row.take("besace").and_then(|value| Fields::of("besace", value)) {
        take_ours(builder, ours, &mut service);
    }
    if service.id.is_empty() {
        let place = service.at.first().map(|at| at.location.as_str()).unwrap_or_default();
        service.id = made_id(&["service", &service.organization, &service.name, place]);
        builder.log.remark("id", Severity::Mended, Reason::IdMissing, &service.name);
    }
    if service.needs.is_empty() {
        let texts = format!("{} {} {}", service.name, service.alternate_name, service.keywords);
        service.needs = named(&words(&texts)).needs.into_iter().collect();
        let severity = if service.needs.is_empty() { Severity::LeftOut } else { Severity::Mended };
        let found: Vec<&str> = service.needs.iter().map(besace_domain::Need::id).collect();
        builder.log.remark("", severity, Reason::Category, &found.join(", "));
    }
    service.example |= builder.directory.about.example;
    row.finish(&mut builder.log);
    builder.service(service);
}

/// The texts, numbers and days of a service.
fn describe(builder: &mut Builder, row: &mut Fields, service: &mut Service) {
    let log = &mut builder.log;
    service.description = row.text("description", log);
    let application = row.text("application_process", log);
    service.access = access_of(&application);
    for more in [application, row.text("interpretation_services", log), row.text("wait_time", log)] {
        if !more.is_empty() && more != "wait_time" {
            service.description = format!("{}\n{more}", service.description).trim().to_owned();
        }
    }
    let url = row.first(&["url", "website"]);
    service.url = values::link(&row.called("url"), &url, log);
    service.emails = emails_of(row, "email", log);
    service.phones = phones(row, log);
    contacts(row, &mut service.phones, &mut service.emails, log);
    service.languages = languages(row, log);
    service.documents = documents(row, log);
    service.cost = cost(row, log);
    eligibility(row, service, log);
    let alert = row.text("alert", log);
    if !alert.is_empty() {
        service.alert = Some(Message { text: alert, until: None });
    }
    let assured = row.raw("assured_date");
    let by = row.name("assurer_email", log);
    match values::date(&assured) {
        Some(on) => service.verified = Some(Check { on, by }),
        None if !assured.is_empty() => log.remark("assured_date", Severity::LeftOut, Reason::Time, &assured),
        None => {}
    }
    for mut capacity in row.list("capacities", "capacity", log) {
        service.full |= capacity.number("available", log).is_some_and(|free| free < 1.0);
        capacity.finish(log);
    }
    row.take("last_modified");
}

/// Who may come.
fn eligibility(row: &mut Fields, service: &mut Service, log: &mut super::build::Log) {
    let mut texts = vec![row.text("eligibility_description", log)];
    let eligibility = row.text("eligibility", log);
    texts.push(eligibility);
    texts.push(row.text("audience", log));
    let [least, most] = ["minimum_age", "maximum_age"].map(|key| row.number(key, log));
    let ages = match (least.filter(|age| *age >= 1.0), most.filter(|age| *age < 100.0)) {
        (Some(least), Some(most)) => format!("{least}–{most}"),
        (Some(least), None) => format!("{least}+"),
        (None, Some(most)) => format!("0–{most}"),
        (None, None) => String::new(),
    };
    if least.is_some_and(|age| age >= 55.0) {
        service.audiences.insert(Audience::Older);
    }
    if most.is_some_and(|age| age > 0.0 && age <= 26.0) {
        service.audiences.insert(Audience::Young);
    }
    texts.push(ages);
    for mut area in row.list("service_areas", "service_area", log) {
        for key in ["name", "description"] {
            let text = area.text(key, log);
            texts.push(text);
        }
        area.finish(log);
    }
    texts.retain(|text| !text.is_empty());
    texts.dedup();
    service.eligibility = texts.join("\n");
}

/// Where and when it is given.
fn places(builder: &mut Builder, row: &mut Fields, service: &mut Service) {
    let today = builder.made();
    let mut everywhere = Schedules::default();
    take_schedules(builder, row, &mut everywhere, today);
    for mut place in row.list("service_at_locations", "service_at_location", &mut builder.log) {
        let mut at = ServiceAtLocation { note: place.text("description", &mut builder.log), ..Default::default() };
        let mut own = Schedules::default();
        take_schedules(builder, &mut place, &mut own, today);
        let mut theirs = Schedules::default();
        if let Some(mut fields) = place.take("location").and_then(|value| Fields::of("location", value)) {
            take_schedules(builder, &mut fields, &mut theirs, today);
            merge(&mut service.phones, phones(&mut fields, &mut builder.log));
            contacts(&mut fields, &mut service.phones, &mut service.emails, &mut builder.log);
            merge(&mut service.emails, emails_of(&mut fields, "email", &mut builder.log));
            merge(&mut service.languages, languages(&mut fields, &mut builder.log));
            at.location = location(builder, fields);
        } else {
            at.location = place.raw("location_id").trim().to_owned();
            if !at.location.is_empty() && !builder.has_location(&at.location) {
                builder.log.remark("location_id", Severity::LeftOut, Reason::DanglingReference, &at.location);
                at.location.clear();
            }
        }
        merge(&mut service.phones, phones(&mut place, &mut builder.log));
        contacts(&mut place, &mut service.phones, &mut service.emails, &mut builder.log);
        let schedules = [own, theirs].into_iter().find(|s| !s.is_empty());
        let schedules = schedules.as_ref().unwrap_or(&everywhere);
        at.hours = schedules.hours();
        note_hours(&mut at, &schedules.notes);
        if let Some(mut ours) = place.take("besace").and_then(|value| Fields::of("besace", value)) {
            let hours = ours.raw("hours");
            if !hours.is_empty() {
                at.hours = hours;
            }
            at.mobile = ours.yes("mobile").unwrap_or(false);
            ours.finish(&mut builder.log);
        }
        if !at.hours.is_empty() && !crate::is_readable(&at.hours) {
            builder.log.remark("hours", Severity::KeptAsText, Reason::Hours, &at.hours);
        }
        place.finish(&mut builder.log);
        service.at.push(at);
    }
    if service.at.is_empty() && !everywhere.is_empty() {
        let mut at = ServiceAtLocation { hours: everywhere.hours(), ..Default::default() };
        note_hours(&mut at, &everywhere.notes);
        service.at.push(at);
    }
}

/// Hours that are only words stand as hours, so that "by appointment" is understood.
fn note_hours(at: &mut ServiceAtLocation, notes: &[String]) {
    let notes = notes.join("\n");
    if at.hours.is_empty() && !notes.is_empty() {
        at.hours = notes;
    } else if !notes.is_empty() {
        at.note = format!("{}\n{notes}", at.note).trim().to_owned();
    }
}

fn take_schedules(builder: &mut Builder, fields: &mut Fields, all: &mut Schedules, today: chrono::NaiveDate) {
    for key in ["schedules", "regular_schedules", "regular_schedule"] {
        for schedule in fields.list(key, "schedule", &mut builder.log) {
            all.take(schedule, today, &mut builder.log);
        }
    }
    for key in ["holiday_schedules", "holiday_schedule"] {
        for holiday in fields.list(key, "holiday_schedule", &mut builder.log) {
            all.take_holiday(holiday, &mut builder.log);
        }
    }
}

fn merge(all: &mut Vec<String>, more: Vec<String>) {
    for one in more {
        if !all.contains(&one) {
            all.push(one);
        }
    }
}

/// What it is about: terms of taxonomies and keywords.
fn categories(builder: &mut Builder, row: &mut Fields, service: &mut Service) {
    let log = &mut builder.log;
    let mut names = row.texts("keywords", log);
    let mut codes = row.texts("taxonomy_ids", log);
    let mut terms = row.list("taxonomy_terms", "taxonomy_term", log);
    for mut attribute in row.list("attributes", "attribute", log) {
        terms.extend(attribute.take("taxonomy_term").and_then(|value| Fields::of("taxonomy_term", value)));
        let value = attribute.name("value", log);
        if value != "value" {
            names.push(value);
        }
        attribute.finish(log);
    }
    for mut term in terms {
        codes.push(term.raw("code"));
        codes.push(term.raw("id"));
        names.push(term.name("name", log));
        for key in ["taxonomy_detail", "description", "parent_id", "taxonomy", "term_uri", "language"] {
            term.take(key);
        }
        term.finish(log);
    }
    if let Some(program) = row.take("program").and_then(|value| Fields::of("program", value)) {
        let mut program = program;
        names.push(program.name("name", log));
        names.push(program.name("alternate_name", log));
        program.finish(log);
    }
    names.retain(|name| !name.is_empty());
    names.dedup();
    service.needs = needs_of_terms(&codes);
    service.keywords = names.join(", ");
}

/// What stands in `besace` of a service.
fn take_ours(builder: &mut Builder, mut ours: Fields, service: &mut Service) {
    let log = &mut builder.log;
    let mut ids = |key: &str| ours.texts(key, log);
    let needs = ids("needs");
    let audiences = ids("audiences");
    let ways = ids("access");
    let emails = ids("emails");
    for need in needs {
        match need.parse() {
            Ok(need) => service.needs.insert(need),
            Err(_) => log.remark("besace.needs", Severity::LeftOut, Reason::Category, &need),
        }
    }
    for audience in audiences {
        match named_by::<Audience>(&audience) {
            Some(audience) => service.audiences.insert(audience),
            None => log.remark("besace.audiences", Severity::LeftOut, Reason::NotSupported, &audience),
        }
    }
    for way in ways {
        match named_by::<Access>(&way) {
            Some(way) => service.access.insert(way),
            None => log.remark("besace.access", Severity::LeftOut, Reason::NotSupported, &way),
        }
    }
    merge(&mut service.emails, emails.iter().flat_map(|email| values::emails("besace.emails", email, log)).collect());
    if let Some(mut closure) = ours.take("closure").and_then(|value| Fields::of("closure", value)) {
        let [from, until] = ["from", "until"].map(|key| values::date(&closure.raw(key)));
        service.closure = Some(Pause { from, until });
        closure.finish(log);
    }
    let until = values::date(&ours.raw("alert_until"));
    if let Some(alert) = &mut service.alert {
        alert.until = until;
    }
    service.full |= ours.yes("full").unwrap_or(false);
    service.example |= ours.yes("example").unwrap_or(false);
    if ours.yes("no_id") == Some(true) {
        service.documents = Papers::None;
    }
    let by = ours.name("verified_by", log);
    if let Some(check) = &mut service.verified
        && !by.is_empty()
    {
        check.by = by;
    }
    ours.finish(log);
}

/// One of our own words, by its id.
fn named_by<T: DeserializeOwned>(id: &str) -> Option<T> {
    serde_json::from_value(Value::String(id.to_owned())).ok()
}
