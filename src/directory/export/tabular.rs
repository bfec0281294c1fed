//! Rows as a tabular data package: a CSV file for each table of HSDS 3.0, and `datapackage.json`, which tells of them.
//!
//! The rows are those of [`Hsds`], taken apart: what is nested there has a table of its own here. What HSDS has no field
//! for stands in a last column `besace` of its row, and under `besace` in the package, as JSON.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::hsds::{Hsds, uuid};
use crate::model::{Directory, Origin};

/// A table of HSDS 3.0, as far as a directory fills it.
struct Table {
    /// What the standard calls it, and what a single row is called where it is nested.
    name: &'static str,
    /// Its file, without `.csv`, and what a list of rows is called where it is nested.
    file: &'static str,
    /// Columns in the standard's order; the first `must` of them are in every row.
    columns: &'static [&'static str],
    must: usize,
}

const fn table(name: &'static str, file: &'static str, must: usize, columns: &'static [&'static str]) -> Table {
    Table { name, file, columns, must }
}

/// In the standard's order.
const TABLES: [Table; 12] = [
    table("organization", "organizations", 2, &["id", "name", "alternate_name", "description"]),
    table(
        "service",
        "services",
        4,
        &[
            "id",
            "organization_id",
            "name",
            "status",
            "alternate_name",
            "description",
            "url",
            "email",
            "fees_description",
            "eligibility_description",
            "assured_date",
            "alert",
        ],
    ),
    table("attribute", "attributes", 4, &["id", "link_id", "taxonomy_term_id", "link_entity"]),
    table(SERVICE_AT_LOCATION, SERVICE_AT_LOCATION, 3, &["id", "service_id", "location_id", "description"]),
    table("location", "locations", 2, &["id", "location_type", "name", "transportation", "latitude", "longitude"]),
    table("phone", "phones", 3, &["id", "service_id", "number", "type"]),
    table(
        "address",
        "addresses",
        2,
        &["id", "location_id", "address_1", "city", "state_province", "postal_code", "country", "address_type"],
    ),
    table("schedule", "schedules", 2, &["id", "service_at_location_id", "description"]),
    table("required_document", "required_documents", 2, &["id", "service_id", "document"]),
    table("language", "languages", 3, &["id", "service_id", "code"]),
    table("accessibility", "accessibility", 2, &["id", "location_id", "description"]),
    table("taxonomy_term", "taxonomy_terms", 3, &["id", "code", "name", "description", "taxonomy"]),
];

/// The one table whose file has the name of a single row.
const SERVICE_AT_LOCATION: &str = "service_at_location";
const OURS: &str = "besace";

/// Writes a directory as files of one folder, each with its name: `datapackage.json`, then the tables.
#[must_use]
pub fn tabular(directory: &Directory) -> Vec<(String, Vec<u8>)> {
    let hsds = Hsds::new(directory);
    let mut about = hsds.about();
    let mut all = Tables::default();
    for (field, kind) in [("organizations", "organization"), ("locations", "location")] {
        if let Some(Value::Array(alone)) = about.as_object_mut().and_then(|about| about.remove(field)) {
            alone.into_iter().for_each(|row| all.take(kind, row));
        }
    }
    for service in &directory.services {
        all.take("service", hsds.service(service));
    }
    let package = serde_json::to_vec_pretty(&package(directory, about)).unwrap_or_default();
    let mut files = vec![("datapackage.json".to_owned(), package)];
    files.extend(TABLES.iter().zip(all.texts()).map(|(table, text)| (format!("{}.csv", table.file), text)));
    files
}

/// What the package says of itself: whose rows they are, under which licence, and what stands in which table.
fn package(directory: &Directory, ours: Value) -> Value {
    let about = &directory.about;
    let mut licences: Vec<&str> = about.sources.iter().map(|source| source.licence.as_str()).collect();
    licences.retain(|licence| !licence.is_empty());
    licences.sort_unstable();
    licences.dedup();
    let licence = |title: &&str| json!({ "name": plain_name(title), "title": title });
    let source = |source: &Origin| {
        let mut told = Map::from_iter([("title".to_owned(), json!(source.name))]);
        if !source.url.is_empty() {
            told.insert("path".to_owned(), json!(source.url));
        }
        Value::Object(told)
    };
    json!({
        "profile": "tabular-data-package",
        "name": plain_name(&about.name).to_lowercase(),
        "title": about.name,
        "created": format!("{}T00:00:00Z", about.made),
        "licenses": licences.iter().map(licence).collect::<Vec<_>>(),
        "sources": about.sources.iter().map(source).collect::<Vec<_>>(),
        "resources": TABLES.iter().map(resource).collect::<Vec<_>>(),
        OURS: ours,
    })
}

/// A name of ASCII letters, digits, points and hyphens, as packages and licences must have.
fn plain_name(text: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || c == '.' { c } else { '-' };
    let name: String = text.chars().map(plain).collect();
    let name = name.trim_matches('-');
    if name.is_empty() { "other".to_owned() } else { name.to_owned() }
}

fn resource(table: &Table) -> Value {
    let fields = table.columns.iter().enumerate().map(|(place, column)| {
        let mut field = match *column {
            "latitude" | "longitude" => json!({ "type": "number" }),
            "assured_date" => json!({ "type": "date" }),
            "url" => json!({ "type": "string", "format": "uri" }),
            "email" => json!({ "type": "string", "format": "email" }),
            id if id == "id" || id.ends_with("_id") => json!({ "type": "string", "format": "uuid" }),
            _ => json!({ "type": "string" }),
        };
        field["name"] = json!(column);
        if place < table.must {
            field["constraints"] = json!({ "required": true });
        }
        if *column == "id" {
            field["constraints"]["unique"] = json!(true);
        }
        field
    });
    let ours = json!({ "name": OURS, "type": "object", "description": "What HSDS has no field for" });
    let link = |column: &&str| {
        let to = TABLES.iter().find(|other| column.strip_suffix("_id") == Some(other.name))?;
        Some(json!({ "fields": column, "reference": { "resource": to.name, "fields": "id" } }))
    };
    json!({
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": format!("{}.csv", table.file),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": fields.chain([ours]).collect::<Vec<_>>(),
            "primaryKey": "id",
            "foreignKeys": table.columns.iter().filter_map(link).collect::<Vec<_>>(),
        },
    })
}

/// The tables under construction, in the order of [`TABLES`].
#[derive(Default)]
struct Tables {
    lines: [Vec<Vec<String>>; TABLES.len()],
    /// Rows that several others lead to are written once.
    written: HashSet<(&'static str, String)>,
}

impl Tables {
    /// Takes a row in, and what is nested in it.
    fn take(&mut self, kind: &'static str, row: Value) {
        let Some(place) = TABLES.iter().position(|table| table.name == kind) else { return };
        let (Value::Object(mut row), Some(table)) = (row, TABLES.get(place)) else { return };
        let id = row.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
        if !self.written.insert((table.name, id.clone())) {
            return;
        }
        self.stand_in(kind, &id, &mut row);
        let cells = table.columns.iter().chain([&OURS]);
        let cells = cells.map(|column| row.remove(*column).map(cell).unwrap_or_default()).collect();
        for (key, value) in row {
            let key = if key == "service_at_locations" { SERVICE_AT_LOCATION } else { key.as_str() };
            let Some(inner) = TABLES.iter().find(|table| table.name == key || table.file == key) else { continue };
            match value {
                Value::Array(rows) => rows.into_iter().for_each(|row| self.take(inner.name, row)),
                row => self.take(inner.name, row),
            }
        }
        if let Some(lines) = self.lines.get_mut(place) {
            lines.push(cells);
        }
    }

    /// In tables a service has to have an organization, and to be given at a location. One that has none is its own
    /// organization, and a phone line is at a virtual location; both are marked, so that nobody takes them for more.
    fn stand_in(&mut self, kind: &str, id: &str, row: &mut Map<String, Value>) {
        let (column, to, more) = match kind {
            "service" => {
                let name = row.get("name").cloned().unwrap_or_default();
                ("organization_id", "organization", json!({ "name": name }))
            }
            SERVICE_AT_LOCATION => ("location_id", "location", json!({ "location_type": "virtual" })),
            _ => return,
        };
        if row.contains_key(column) {
            return;
        }
        let stand_in = uuid(to, id);
        row.insert(column.to_owned(), json!(stand_in));
        let mut other = more;
        other["id"] = json!(stand_in);
        other[OURS] = json!({ "stands_for_none": true });
        self.take(to, other);
    }

    /// Each table as CSV (RFC 4180), with the names of its columns first.
    fn texts(self) -> impl Iterator<Item = Vec<u8>> {
        TABLES.iter().zip(self.lines).map(|(table, lines)| {
            let names = table.columns.iter().chain([&OURS]).map(|name| (*name).to_owned()).collect();
            let mut text = String::new();
            for line in [names].into_iter().chain(lines) {
                let line: Vec<String> = line.iter().map(|cell: &String| quoted(cell)).collect();
                text.push_str(&line.join(","));
                text.push_str("\r\n");
            }
            text.into_bytes()
        })
    }
}

fn cell(value: Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text,
        other => other.to_string(),
    }
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r', ';', '\t']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}
