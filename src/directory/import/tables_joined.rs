//! Rows of tables that point at one another, put together as HSDS 3.0 nests them.

use std::collections::{HashMap, HashSet};

use besace_engine_api::{Reason, Severity};
use serde_json::{Value, json};

use super::build::{Builder, Log};
use super::fields::Fields;
use super::hsds;
use super::hsds_parts::location;
use super::tables::{PARTS, Row, Tables};

/// At most so many places of an organization stand for those of a service that names none.
const MAX_PLACES: usize = 20;

/// What a row can hang on, the nearest first.
const PARENTS: [&str; 5] = ["contact_id", "service_at_location_id", "service_id", "location_id", "organization_id"];

fn id(row: &Row, key: &str) -> String {
    match row.get(key) {
        Some(Value::String(text)) => text.trim().to_owned(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

/// Rows by their identifier, with what hangs on them.
#[derive(Default)]
struct Parents {
    parts: HashMap<(&'static str, String), Row>,
}

impl Parents {
    fn hang(&mut self, on: &'static str, id: String, field: &str, row: Row) {
        let part = self.parts.entry((on, id)).or_default();
        if let Value::Array(all) = part.entry(field).or_insert_with(|| json!([])) {
            all.push(Value::Object(row));
        }
    }

    /// A row with what hangs on it.
    fn whole(&self, on: &'static str, mut row: Row) -> Row {
        if let Some(parts) = self.parts.get(&(on, id(&row, "id"))) {
            for (key, value) in parts {
                row.insert(key.clone(), value.clone());
            }
        }
        row
    }
}

/// Reads all tables together.
pub(super) fn read(builder: &mut Builder, mut tables: Tables) {
    let ours = tables.ours;
    let mut services = tables.take("services");
    let mut organizations = tables.take("organizations");
    let mut locations = tables.take("locations");
    let mut at = tables.take("service_at_locations");
    leave_stand_ins(&mut organizations, &mut services, "organization_id");
    leave_stand_ins(&mut locations, &mut at, "location_id");
    let ids = |rows: &[Row]| rows.iter().map(|row| id(row, "id")).collect::<HashSet<String>>();
    let contacts = ids(tables.get("contacts"));
    let known: HashMap<&'static str, HashSet<String>> = HashMap::from([
        ("contact_id", contacts),
        ("service_at_location_id", ids(&at)),
        ("service_id", ids(&services)),
        ("location_id", ids(&locations)),
        ("organization_id", ids(&organizations)),
    ]);
    let mut parents = Parents::default();
    // Numbers hang on contacts, so contacts come last.
    for (kind, field) in PARTS.iter().rev() {
        for (number, row) in (1u32..).zip(tables.take(kind)) {
            let row = if *kind == "contacts" { parents.whole("contact_id", row) } else { row };
            hang(&mut parents, &known, kind, field, number, row, &mut builder.log);
        }
    }
    let terms = terms(&mut tables);
    for kind in ["attributes", "service_taxonomies", "services_taxonomy", "service_taxonomy"] {
        for row in tables.take(kind) {
            let service = [id(&row, "service_id"), id(&row, "link_id")].into_iter().find(|id| !id.is_empty());
            let term = ["taxonomy_term_id", "taxonomy_id"].iter().find_map(|key| terms.get(&id(&row, key)));
            if let (Some(service), Some(term)) = (service, term) {
                parents.hang("service_id", service, "taxonomy_terms", term.clone());
            }
        }
    }
    let programs: HashMap<String, Row> = tables.take("programs").into_iter().map(|row| (id(&row, "id"), row)).collect();
    for (name, rows) in tables.left() {
        let described =
            ["meta_table_descriptions", "metadata", "mail_addresses", "taxonomies"].contains(&name.as_str());
        if !rows.is_empty() && !described {
            builder.log.no_place(&format!("{name}.csv"), &format!("{} rows", rows.len()));
        }
    }
    assemble(builder, &Assembly { parents, terms, programs, ours }, services, organizations, locations, at);
}

/// Takes out rows that stand for none, and what points at them.
fn leave_stand_ins(rows: &mut Vec<Row>, pointing: &mut [Row], key: &str) {
    let stands_for_none =
        |row: &Row| row.get("besace").and_then(|ours| ours.get("stands_for_none")) == Some(&Value::Bool(true));
    let none: HashSet<String> = rows.extract_if(.., |row| stands_for_none(row)).map(|row| id(&row, "id")).collect();
    for row in pointing {
        if none.contains(&id(row, key)) {
            row.remove(key);
        }
    }
}

/// Hangs a row on what it points at.
fn hang(
    parents: &mut Parents,
    known: &HashMap<&'static str, HashSet<String>>,
    kind: &str,
    field: &str,
    number: u32,
    row: Row,
    log: &mut Log,
) {
    let mut dangling = String::new();
    for on in PARENTS {
        let parent = id(&row, on);
        if parent.is_empty() || (on == "contact_id" && kind == "contacts") {
            continue;
        }
        if known.get(on).is_some_and(|ids| ids.contains(&parent)) {
            return parents.hang(on, parent, field, row);
        }
        dangling = format!("{on} {parent}");
    }
    if id(&row, "phone_id").is_empty() || !dangling.is_empty() {
        log.remark_at(number, &format!("{kind}.csv"), Severity::LeftOut, Reason::DanglingReference, &dangling);
    }
}

/// Terms of taxonomies by identifier; the older sets call the table `taxonomy`.
fn terms(tables: &mut Tables) -> HashMap<String, Row> {
    let mut all = HashMap::new();
    for row in tables.take("taxonomy_terms").into_iter().chain(tables.take("taxonomy")) {
        let key = [id(&row, "id"), id(&row, "taxonomy_id")].into_iter().find(|id| !id.is_empty()).unwrap_or_default();
        let code = [id(&row, "code"), key.clone()].into_iter().find(|id| !id.is_empty()).unwrap_or_default();
        let name = row.get("name").cloned().unwrap_or_default();
        let term = json!({ "code": code, "name": name });
        if let Value::Object(term) = term {
            all.insert(key, term);
        }
    }
    all
}

struct Assembly {
    parents: Parents,
    terms: HashMap<String, Row>,
    programs: HashMap<String, Row>,
    /// Rows that nothing leads to are there on purpose.
    ours: bool,
}

fn assemble(
    builder: &mut Builder,
    all: &Assembly,
    services: Vec<Row>,
    organizations: Vec<Row>,
    locations: Vec<Row>,
    at: Vec<Row>,
) {
    let locations: Vec<Row> = locations.into_iter().map(|row| all.parents.whole("location_id", address(row))).collect();
    let by_id: HashMap<String, &Row> = locations.iter().map(|row| (id(row, "id"), row)).collect();
    let mut used: HashSet<String> = HashSet::new();
    let mut places: HashMap<String, Vec<Value>> = HashMap::new();
    for (number, mut row) in (1u32..).zip(at) {
        let (service, location) = (id(&row, "service_id"), id(&row, "location_id"));
        match by_id.get(&location) {
            Some(place) => {
                row.insert("location".to_owned(), Value::Object((*place).clone()));
                used.insert(location);
            }
            // A phone line is given nowhere.
            None if location.is_empty() => {}
            None => {
                let field = "service_at_locations.csv";
                builder.log.remark_at(number, field, Severity::LeftOut, Reason::DanglingReference, &location);
                continue;
            }
        }
        places.entry(service).or_default().push(Value::Object(all.parents.whole("service_at_location_id", row)));
    }
    let organizations: Vec<Row> =
        organizations.into_iter().map(|row| all.parents.whole("organization_id", row)).collect();
    let organization_of: HashMap<String, &Row> = organizations.iter().map(|row| (id(row, "id"), row)).collect();
    let of_organization = |organization: &str| -> Vec<Value> {
        let theirs =
            locations.iter().filter(|row| id(row, "organization_id") == organization && !organization.is_empty());
        theirs.map(|row| json!({ "location": row })).collect()
    };
    let nothing_but = services.is_empty() && !all.ours;
    let mut with_services: HashSet<String> = HashSet::new();
    for row in services {
        let mut row = all.parents.whole("service_id", row);
        let organization = id(&row, "organization_id");
        let mut theirs = places.remove(&id(&row, "id")).unwrap_or_default();
        let own = id(&row, "location_id");
        if let Some(place) = by_id.get(&own) {
            used.insert(own);
            theirs.push(json!({ "location": place }));
        } else if theirs.is_empty() {
            let any = of_organization(&organization);
            if any.len() <= MAX_PLACES {
                let ids = any.iter().filter_map(|at| at.pointer("/location/id").and_then(Value::as_str));
                used.extend(ids.map(str::to_owned));
                theirs = any;
            }
        }
        row.insert("service_at_locations".to_owned(), Value::Array(theirs));
        complete(builder, all, &mut row, &organization_of);
        with_services.insert(id(&row, "organization_id"));
        with_services.insert(organization);
        hsds::read_row(builder, Fields::new("", row));
    }
    for (number, row) in (1u32..).zip(&organizations) {
        if nothing_but {
            let mut row = row.clone();
            let theirs = of_organization(&id(&row, "id"));
            let theirs: Vec<Value> =
                theirs.into_iter().filter_map(|mut at| at.get_mut("location").map(Value::take)).collect();
            used.extend(theirs.iter().filter_map(|place| place.get("id").and_then(Value::as_str)).map(str::to_owned));
            row.insert("locations".to_owned(), Value::Array(theirs));
            hsds::read_row(builder, Fields::new("", row));
        } else if with_services.contains(&id(row, "id")) {
            continue;
        } else if all.ours {
            hsds::organization(builder, Fields::new("organization", row.clone()), "");
        } else {
            let name = row.get("name").and_then(Value::as_str).unwrap_or_default();
            builder.log.remark_at(number, "organizations.csv", Severity::LeftOut, Reason::NotSupported, name);
        }
    }
    for (number, row) in (1u32..).zip(&locations) {
        if used.contains(&id(row, "id")) {
            continue;
        }
        if nothing_but && organizations.is_empty() {
            hsds::read_row(builder, Fields::new("", row.clone()));
        } else if all.ours {
            location(builder, Fields::new("location", row.clone()));
        } else {
            let name = row.get("name").and_then(Value::as_str).unwrap_or_default();
            builder.log.remark_at(number, "locations.csv", Severity::LeftOut, Reason::DanglingReference, name);
        }
    }
}

/// Puts the organization, the program and the terms into a service's row.
fn complete(builder: &mut Builder, all: &Assembly, row: &mut Row, organizations: &HashMap<String, &Row>) {
    let organization = id(row, "organization_id");
    let name = row.remove("organization_name");
    match (organizations.get(&organization), name) {
        (Some(known), _) => {
            row.insert("organization".to_owned(), Value::Object((*known).clone()));
        }
        (None, Some(name)) => {
            row.insert("organization".to_owned(), json!({ "id": organization, "name": name }));
        }
        (None, None) if !organization.is_empty() => {
            builder.log.remark("organization_id", Severity::LeftOut, Reason::DanglingReference, &organization);
        }
        (None, None) => {}
    }
    if let Some(program) = all.programs.get(&id(row, "program_id")) {
        row.insert("program".to_owned(), Value::Object(program.clone()));
    }
    if let Some(Value::String(areas)) = row.get("service_areas") {
        let areas: Vec<Value> =
            areas.split([';', ',']).map(|area| json!({ "name": area.trim() })).filter(|a| a["name"] != "").collect();
        row.insert("service_areas".to_owned(), Value::Array(areas));
    }
    if let Some(Value::String(codes)) = row.get("taxonomy_ids") {
        let terms = codes.split(',').filter_map(|code| all.terms.get(code.trim())).cloned().map(Value::Object);
        let terms: Vec<Value> = terms.collect();
        row.insert("taxonomy_terms".to_owned(), Value::Array(terms));
    }
    if let Some(Value::String(words)) = row.get("keywords") {
        let words = words.replace(';', ",");
        row.insert("keywords".to_owned(), Value::String(words));
    }
    if let Some(Value::Array(rules)) = row.get("eligibility") {
        let texts = rules.iter().filter_map(|rule| rule.get("eligibility").and_then(Value::as_str));
        let text = texts.collect::<Vec<_>>().join("\n");
        row.insert("eligibility".to_owned(), Value::String(text));
    }
}

/// An address in one text, as street, town and postcode.
fn address(mut row: Row) -> Row {
    let Some(Value::String(text)) = row.remove("address_1") else { return row };
    let parts: Vec<&str> = text.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
    let (street, city, last) = match parts.as_slice() {
        [street, .., city, last] => (*street, *city, *last),
        [city, last] => ("", *city, *last),
        [one] if one.contains(|c: char| c.is_ascii_digit()) => (*one, "", ""),
        _ => ("", "", ""),
    };
    let postcode = last.rsplit(' ').next().filter(|code| code.chars().any(|c| c.is_ascii_digit())).unwrap_or_default();
    if street.is_empty() && city.is_empty() {
        // "State: FL": no more than that is said.
        row.insert("address".to_owned(), Value::String(text));
    } else {
        let address = json!([{ "address_1": street, "city": city, "postal_code": postcode }]);
        row.insert("addresses".to_owned(), address);
    }
    row
}
