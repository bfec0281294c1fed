//! OpenStreetMap: Overpass JSON, GeoJSON, and extracts of pharmacies with `osm_opening_hours`.

use besace_domain::Position;
use besace_engine_api::{Access, Audience, Reason, Severity};
use serde_json::{Map, Value, json};

use super::build::{Builder, made_id};
use super::fields::Fields;
use super::language_names;
use super::tags::needs_of_tags;
use super::values;
use crate::model::{Check, Location, Organization, Papers, Pause, Service, ServiceAtLocation};

/// Reads all elements of a file.
pub(super) fn read(builder: &mut Builder, mut root: Value) {
    builder.origin("OpenStreetMap contributors", "ODbL 1.0", "https://www.openstreetmap.org/copyright");
    let rows = match root {
        Value::Array(rows) => rows,
        _ => ["elements", "features"]
            .iter()
            .find_map(|key| match root.get_mut(*key).map(Value::take) {
                Some(Value::Array(rows)) => Some(rows),
                _ => None,
            })
            .unwrap_or_default(),
    };
    for row in rows {
        builder.begin();
        match row {
            Value::Object(row) if row.contains_key("geo") => {
                let (row, tags) = of_extract(row);
                read_element(builder, row, tags);
            }
            Value::Object(row) => {
                let (row, tags) = of_element(row);
                read_element(builder, row, tags);
            }
            other => builder.refuse("", Reason::Malformed, &other.to_string()),
        }
    }
}

/// What an element is apart from its tags.
#[derive(Default)]
struct Element {
    id: String,
    latitude: Option<f64>,
    longitude: Option<f64>,
}

/// A row of an extract of pharmacies, as tags.
fn of_extract(mut row: Map<String, Value>) -> (Element, Map<String, Value>) {
    let geo = row.remove("geo").unwrap_or_default();
    let number =
        |key: &str| geo.get(key).and_then(|value| value.as_f64().or_else(|| value.as_str()?.trim().parse().ok()));
    let mut tags = Map::new();
    tags.insert("amenity".to_owned(), json!("pharmacy"));
    let mut put = |key: &str, value: Option<Value>| {
        if let Some(value) = value.filter(|value| !value.is_null()) {
            tags.insert(key.to_owned(), value);
        }
    };
    if let Some(Value::Array(names)) = row.remove("name") {
        for name in names {
            let language = name.get("lang").and_then(Value::as_str).map(|lang| format!("name:{lang}"));
            put(language.as_deref().unwrap_or("name"), name.get("value").cloned());
        }
    }
    if let Some(Value::Array(addresses)) = row.remove("addresses") {
        for (key, name) in [
            ("street", "street"),
            ("housenumber", "housenumber"),
            ("unit", "unit"),
            ("postcode", "zipCode"),
            ("city", "city"),
        ] {
            put(&format!("addr:{key}"), addresses.first().and_then(|address| address.get(name)).cloned());
        }
    }
    if let Some(Value::Object(contact)) = row.remove("contact") {
        contact.into_iter().for_each(|(key, value)| put(&format!("contact:{key}"), Some(value)));
    }
    put("opening_hours", row.remove("osm_opening_hours"));
    put("brand", row.remove("brand"));
    // The same hours again, in words.
    row.remove("opening_hours");
    row.into_iter().for_each(|(key, value)| put(&key, Some(value)));
    (Element { id: String::new(), latitude: number("latitude"), longitude: number("longitude") }, tags)
}

/// An element of Overpass or a feature of GeoJSON.
fn of_element(mut row: Map<String, Value>) -> (Element, Map<String, Value>) {
    let geometry = row.remove("geometry").unwrap_or_default();
    let mut properties = match row.remove("properties") {
        Some(Value::Object(properties)) => properties,
        _ => Map::new(),
    };
    let tags = match properties.remove("tags").or_else(|| row.remove("tags")) {
        Some(Value::Object(tags)) => tags,
        // Some tools write the tags beside what describes the element.
        _ => std::mem::take(&mut properties),
    };
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let kind = row.get("type").and_then(Value::as_str).filter(|kind| *kind != "Feature").map(str::to_owned);
    let raw = row.get("id").or_else(|| tags.get("@id")).or_else(|| properties.get("@id")).or_else(|| tags.get("id"));
    let id = raw.filter(|id| !id.is_null()).map(text).unwrap_or_default();
    let id = match (kind, id) {
        (_, id) if id.is_empty() => id,
        (Some(kind), id) => format!("{kind}/{id}"),
        (None, id) => id,
    };
    let number = |at: &Value, key: &str| {
        at.get(key).and_then(|value| value.as_f64().or_else(|| value.as_str()?.trim().parse().ok()))
    };
    let whole = Value::Object(row);
    let center = whole.get("center").unwrap_or(&whole);
    let mut element = Element { id, latitude: number(center, "lat"), longitude: number(center, "lon") };
    if let Some((latitude, longitude)) = middle(&geometry) {
        (element.latitude, element.longitude) = (Some(latitude), Some(longitude));
    }
    (element, tags)
}

/// The middle of a geometry: of the corners of its first ring or line.
fn middle(geometry: &Value) -> Option<(f64, f64)> {
    fn corners(value: &Value, all: &mut Vec<(f64, f64)>, depth: u8) {
        let Some(values) = value.as_array() else { return };
        if let [x, y, ..] = values.as_slice()
            && let (Some(x), Some(y)) = (x.as_f64(), y.as_f64())
        {
            all.push((y, x));
        } else if depth < 4 {
            let first_ring = values.first().is_some_and(|v| v.pointer("/0/0").is_some_and(Value::is_array));
            values.iter().take(if first_ring { 1 } else { values.len() }).for_each(|v| corners(v, all, depth + 1));
        }
    }
    // Overpass writes the corners of a way as a list of objects.
    let mut all: Vec<(f64, f64)> = match geometry {
        Value::Array(points) => {
            points.iter().filter_map(|p| Some((p.get("lat")?.as_f64()?, p.get("lon")?.as_f64()?))).collect()
        }
        _ => Vec::new(),
    };
    if let Some(coordinates) = geometry.get("coordinates") {
        corners(coordinates, &mut all, 0);
    }
    let count = all.len() as f64;
    (!all.is_empty())
        .then(|| (all.iter().map(|p| p.0).sum::<f64>() / count, all.iter().map(|p| p.1).sum::<f64>() / count))
}

fn read_element(builder: &mut Builder, element: Element, tags: Map<String, Value>) {
    let has_tags = tags.iter().any(|(_, value)| !value.is_null());
    if !has_tags {
        return builder.refuse("tags", Reason::NotSupported, "a point of a line, without tags");
    }
    let mut tags = Fields::new("", tags);
    let needs = needs_of(&mut tags);
    let log = &mut builder.log;
    let Some(position) = values::position(element.latitude, element.longitude, log) else {
        return builder.refuse("position", Reason::Position, &element.id);
    };
    let kind = ["amenity", "social_facility", "healthcare", "office", "shop", "public_transport", "railway", "highway"]
        .iter()
        .map(|key| tags.raw(key))
        .find(|kind| !kind.is_empty() && kind != "yes" && kind != "social_facility")
        .unwrap_or_default();
    let (name, alternate_name) = names(&mut tags, &kind, log);
    if name.is_empty() {
        return builder.refuse("name", Reason::NameMissing, &element.id);
    }
    let mut service = Service { name, alternate_name, needs, ..Service::default() };
    service.keywords = kind.replace('_', " ");
    if needs.is_empty() {
        log.remark("", Severity::LeftOut, Reason::Category, &kind);
    }
    service.id = match element.id.as_str() {
        "" => made_id(&["osm", &service.name, &format!("{:.6} {:.6}", position.latitude, position.longitude)]),
        id => format!("osm:{id}"),
    };
    contact(builder, &mut tags, &mut service);
    conditions(builder, &mut tags, &mut service);
    let log = &mut builder.log;
    let hours = tags.first(&["opening_hours", "service_times"]);
    if !hours.trim().is_empty() && !crate::is_readable(&hours) {
        log.remark("opening_hours", Severity::KeptAsText, Reason::Hours, &hours);
    }
    let operator = tags.name("operator", log);
    if !operator.is_empty() {
        let id = made_id(&["organization", &operator]);
        service.organization = builder.organization(Organization { id, name: operator, ..Organization::default() });
    }
    let location = place(builder, &mut tags, &service.id, position);
    let at = ServiceAtLocation { location: builder.location(location), hours, ..ServiceAtLocation::default() };
    service.at.push(at);
    tags.finish(&mut builder.log);
    builder.service(service);
}

fn needs_of(tags: &mut Fields) -> crate::model::Needs {
    needs_of_tags(|key, value| tags.is(key, value))
}

/// The name, and the other names it has.
fn names(tags: &mut Fields, kind: &str, log: &mut super::build::Log) -> (String, String) {
    let mut all: Vec<String> = Vec::new();
    for key in
        ["name", "name:fr", "name:nl", "name:en", "name:de", "official_name", "short_name", "alt_name", "old_name"]
    {
        let name = tags.name(key, log);
        if !name.is_empty() && !all.contains(&name) {
            all.push(name);
        }
    }
    let brand = tags.name("brand", log);
    if all.is_empty() {
        let what = match kind {
            "pharmacy" => "Pharmacie – Apotheek".to_owned(),
            kind => kind.replace('_', " "),
        };
        let name = if brand.is_empty() { what } else { brand.clone() };
        if !name.is_empty() {
            log.remark("name", Severity::Mended, Reason::NameMissing, &name);
            all.push(name);
        }
    } else if !brand.is_empty() && !all.iter().any(|name| name.eq_ignore_ascii_case(&brand)) {
        all.push(brand);
    }
    let mut all = all.into_iter();
    (all.next().unwrap_or_default(), all.collect::<Vec<_>>().join(" / "))
}

fn contact(builder: &mut Builder, tags: &mut Fields, service: &mut Service) {
    let log = &mut builder.log;
    for key in ["phone", "contact:phone", "contact:mobile", "mobile"] {
        let raw = tags.raw(key);
        for number in values::phones(key, &raw, log) {
            if !service.phones.contains(&number) {
                service.phones.push(number);
            }
        }
    }
    for key in ["email", "contact:email"] {
        let raw = tags.raw(key);
        service.emails.extend(values::emails(key, &raw, log));
    }
    let url = tags.first(&["website", "contact:website", "url"]);
    service.url = values::link("website", url.split(';').next().unwrap_or_default(), log);
    service.description = tags.text("description", log);
}

/// Who may come, how, and at what cost.
fn conditions(builder: &mut Builder, tags: &mut Fields, service: &mut Service) {
    let log = &mut builder.log;
    let whom = tags.raw("social_facility:for");
    for word in whom.split(';').map(str::trim) {
        match word {
            "woman" | "women" => service.audiences.insert(Audience::Women),
            "juvenile" | "child" | "youth" => service.audiences.insert(Audience::Young),
            "senior" => service.audiences.insert(Audience::Older),
            "family" | "families" => service.audiences.insert(Audience::Families),
            "refugee" | "migrant" | "undocumented" => service.audiences.insert(Audience::NoPapers),
            _ => {}
        }
    }
    service.eligibility = whom.replace('_', " ").replace(';', ", ");
    match (tags.yes("female"), tags.yes("male")) {
        (Some(true), Some(false) | None) => service.audiences.insert(Audience::Women),
        (Some(false) | None, Some(true)) => service.audiences.insert(Audience::Men),
        _ => {}
    }
    if ["required", "only"].contains(&tags.first(&["reservation", "appointment"]).as_str()) {
        service.access.insert(Access::Appointment);
    }
    service.cost = match tags.yes("fee") {
        Some(false) => "0".to_owned(),
        _ => tags.text("charge", log),
    };
    if tags.yes("identification") == Some(false) {
        service.documents = Papers::None;
    }
    for key in tags.keys_from("language:") {
        let code = key.trim_start_matches("language:");
        if tags.yes(&key) == Some(true) {
            service.languages.extend(language_names::languages(&key, code, log));
        }
    }
    let checked = tags.first(&["check_date:opening_hours", "check_date", "survey:date"]);
    service.verified = values::date(&checked).map(|on| Check { on, by: String::new() });
    if tags.first(&["disused", "abandoned"]) == "yes" || tags.is("opening_hours", "closed") {
        service.closure = Some(Pause::default());
    }
}

fn place(builder: &mut Builder, tags: &mut Fields, service: &str, position: Position) -> Location {
    let log = &mut builder.log;
    let street = tags.name("addr:street", log);
    let street = if street.is_empty() { tags.name("addr:place", log) } else { street };
    let number = tags.name("addr:housenumber", log);
    let unit = tags.name("addr:unit", log);
    let wheelchair = tags.raw("wheelchair");
    let location = Location {
        id: format!("at:{service}"),
        street: [street, number, unit].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "),
        postcode: tags.name("addr:postcode", log),
        city: tags.name("addr:city", log),
        position: Some(position),
        wheelchair: match wheelchair.as_str() {
            "yes" | "designated" => Some(true),
            "no" | "limited" => Some(false),
            _ => None,
        },
        accessibility: tags.text("wheelchair:description", log),
        ..Location::default()
    };
    let country = tags.raw("addr:country");
    builder.country(&country);
    location
}
