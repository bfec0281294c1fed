//! HSDS 3.0 in JSON: services, services at locations, organizations with their services, or lists of them.
//!
//! What HSDS has no field for may stand in an object `besace`:
//! - of the file: `name`, `made`, `country`, `example`, `sources` (`name`, `licence`, `url`), and `organizations` and
//!   `locations` that no service leads to;
//! - of any row: `id`, where it is no UUID;
//! - of an organization or a location in tables: `stands_for_none`, where a service has none and the table wants one;
//! - of a service: `needs`, `audiences`, `access` (ids as in the app), `closure` (`from`, `until`), `alert_until`,
//!   `full`, `full_until`, `no_id`, `verified_by`, `example`, `emails`, `keywords`, `source` (its place in the list of sources);
//! - of a service at a location: `hours` (OpenStreetMap's syntax), `mobile`;
//! - of a location: `wheelchair`, `confidential`.

use besace_engine_api::Reason;
use serde_json::Value;

use super::build::{Builder, made_id};
use super::fields::Fields;
use super::hsds_parts::location;
use super::hsds_service::{read_service, read_service_as};
use super::values;
use crate::model::{Organization, Origin};

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

/// Takes in what a file tells of itself.
pub(super) fn take_about(builder: &mut Builder, mut fields: Fields) {
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
    for row in fields.list("organizations", "organization", log) {
        organization(builder, row, "");
    }
    for row in fields.list("locations", "location", &mut builder.log) {
        location(builder, row);
    }
    fields.finish(&mut builder.log);
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

/// The identifier that a row has here, where it had to take another one in HSDS.
pub(super) fn own_id(row: &mut Fields, id: &str) -> String {
    let ours = row.take("besace").and_then(|value| Fields::of("besace", value));
    let Some(mut ours) = ours else { return id.trim().to_owned() };
    let own = ours.raw("id").trim().to_owned();
    row.put("besace", ours.into_value());
    if own.is_empty() { id.trim().to_owned() } else { own }
}

/// Puts an organization in; gives its identifier.
pub(super) fn organization(builder: &mut Builder, mut fields: Fields, id: &str) -> String {
    let log = &mut builder.log;
    fields.name = "organization";
    let given = fields.raw("id");
    let own = own_id(&mut fields, if id.is_empty() { &given } else { id });
    fields.take("besace");
    let name = fields.name("name", log);
    let mut organization = Organization {
        id: own,
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
