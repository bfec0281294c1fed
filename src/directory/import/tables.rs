//! Tables of HSDS, of any version, by what they hold: their names and columns differ from one set to the next.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

pub(super) type Row = Map<String, Value>;

/// Tables that hang on others, and the field they become there.
pub(super) const PARTS: [(&str, &str); 14] = [
    ("contacts", "contacts"),
    ("phones", "phones"),
    ("addresses", "addresses"),
    ("physical_addresses", "physical_addresses"),
    ("schedules", "schedules"),
    ("regular_schedules", "regular_schedules"),
    ("holiday_schedules", "holiday_schedules"),
    ("languages", "languages"),
    ("accessibility", "accessibility"),
    ("accessibility_for_disabilities", "accessibility"),
    ("required_documents", "required_documents"),
    ("cost_options", "cost_options"),
    ("service_areas", "service_areas"),
    ("eligibility", "eligibility"),
];

/// Tables by name.
#[derive(Debug, Default)]
pub(super) struct Tables {
    all: BTreeMap<String, Vec<Row>>,
    /// One of our own exports: rows that nothing leads to are there on purpose.
    pub(super) ours: bool,
}

impl Tables {
    pub(super) fn add(&mut self, name: &str, rows: Vec<Row>) {
        let name = name.trim_end_matches(".csv").to_lowercase();
        let kind = match name.as_str() {
            "service_at_location" => "service_at_locations",
            "organization" => "organizations",
            "location" => "locations",
            "service" => "services",
            "phone" => "phones",
            "schedule" => "schedules",
            "regular_schedule" => "regular_schedules",
            "holiday_schedule" => "holiday_schedules",
            "physical_address" => "physical_addresses",
            "address" => "addresses",
            "language" => "languages",
            "contact" => "contacts",
            "required_document" => "required_documents",
            "service_area" => "service_areas",
            "taxonomy_term" => "taxonomy_terms",
            other => other,
        };
        let kind = if known(kind) { kind } else { by_columns(&rows).unwrap_or(kind) };
        self.all.entry(kind.to_owned()).or_default().extend(rows.into_iter().map(|row| unprefixed(kind, row)));
    }

    /// Tells whether there is a table that can hold something to find.
    pub(super) fn is_known(&self) -> bool {
        ["services", "organizations", "locations"].iter().any(|kind| self.all.contains_key(*kind))
    }

    /// A table; empty where there is none.
    pub(super) fn get(&self, kind: &str) -> &[Row] {
        self.all.get(kind).map_or(&[], Vec::as_slice)
    }

    /// The tables that nobody took out.
    pub(super) fn left(&self) -> impl Iterator<Item = (&String, &Vec<Row>)> {
        self.all.iter()
    }

    /// Takes a table out; empty where there is none.
    pub(super) fn take(&mut self, kind: &str) -> Vec<Row> {
        self.all.remove(kind).unwrap_or_default()
    }
}

fn known(kind: &str) -> bool {
    ["services", "organizations", "locations", "service_at_locations"].contains(&kind)
        || PARTS.iter().any(|part| part.0 == kind)
}

/// What a table of another name holds, told by its columns.
fn by_columns(rows: &[Row]) -> Option<&'static str> {
    let row = rows.first()?;
    let has = |key: &str| rows.iter().take(20).any(|row| row.contains_key(key));
    if row.contains_key("service_uuid") || row.contains_key("service_name") {
        return Some("services");
    }
    if !has("name") {
        return None;
    }
    if has("latitude") {
        Some("locations")
    } else if ["status", "eligibility_description", "fees", "application_process"].iter().any(|key| has(key)) {
        Some("services")
    } else {
        None
    }
}

/// `service_name` of a table of services is its `name`; `…_uuid` is an `id`.
fn unprefixed(kind: &str, row: Row) -> Row {
    let one = kind.trim_end_matches('s');
    let own = format!("{one}_");
    let prefixed = row.contains_key(&format!("{one}_uuid")) || row.contains_key(&format!("{one}_name"));
    if !prefixed || row.contains_key("name") {
        return row;
    }
    row.into_iter()
        .map(|(key, value)| {
            let key = match key.strip_prefix(&own) {
                Some("uuid") => "id".to_owned(),
                Some("areas") => "service_areas".to_owned(),
                Some("min_age") => "minimum_age".to_owned(),
                Some("max_age") => "maximum_age".to_owned(),
                Some("problem_codes") => "keywords".to_owned(),
                Some("additional_information") => "application_process".to_owned(),
                Some("address") => "address_1".to_owned(),
                Some("url") if kind == "organizations" => "website".to_owned(),
                Some(bare) => bare.to_owned(),
                None if key.ends_with("_uuid") => key.replace("_uuid", "_id"),
                None => key,
            };
            (key, value)
        })
        .collect()
}

/// Tables of one JSON file, by the names of their CSV files.
pub(super) fn from_json(map: Map<String, Value>) -> Tables {
    let mut all = Tables::default();
    for (name, value) in map {
        if let Value::Array(rows) = value {
            let rows = rows.into_iter().filter_map(|row| match row {
                Value::Object(row) => Some(row),
                _ => None,
            });
            all.add(&name, rows.collect());
        }
    }
    all
}
