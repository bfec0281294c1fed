//! What is written for others is read again as it was.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use besace_domain::Position;
use besace_engine_api::{Reason, Remark, Severity};
use chrono::NaiveDate;
use proptest::prelude::*;
use serde_json::Value;

use crate::export::{Hsds, geojson, tabular};
use crate::import::{Imported, import, import_bytes};
use crate::model::{Directory, Origin};
use crate::outside::outside;
use crate::{any_directory, synthetic};

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// A directory written as JSON, and read again.
fn by_json(directory: &Directory) -> Imported {
    import_bytes("export", Hsds::new(directory).document().to_string().as_bytes(), day()).unwrap()
}

/// A directory written as tables, and read again.
fn by_tables(directory: &Directory) -> Imported {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in tabular(directory) {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    import(folder.path(), day()).unwrap()
}

fn sorted(mut directory: Directory) -> Directory {
    directory.organizations.sort_by(|a, b| a.id.cmp(&b.id));
    directory.locations.sort_by(|a, b| a.id.cmp(&b.id));
    directory.services.sort_by(|a, b| a.id.cmp(&b.id));
    directory
}

fn same(name: &str, directory: Directory) {
    let directory = sorted(directory);
    for (form, Imported { directory: read, report }) in
        [("JSON", by_json(&directory)), ("tables", by_tables(&directory))]
    {
        let name = format!("{name} as {form}");
        // Hours that only people can read stay so, and a service of no need stays one.
        let lost = |remark: &&Remark| remark.severity != Severity::KeptAsText && remark.reason != Reason::Category;
        let lost = report.remarks.iter().find(lost);
        assert!(report.refused == 0 && lost.is_none(), "{name}: {lost:?}");
        let read = sorted(read);
        assert_eq!(read.about, directory.about, "{name}");
        let rows = [read.services.len(), read.locations.len(), read.organizations.len()];
        let given = [directory.services.len(), directory.locations.len(), directory.organizations.len()];
        assert_eq!(rows, given, "{name}");
        for (read, row) in read.services.iter().zip(&directory.services) {
            assert_eq!(read, row, "{name}");
        }
        for (read, row) in read.locations.iter().zip(&directory.locations) {
            assert_eq!(read, row, "{name}");
        }
        assert_eq!(read.organizations, directory.organizations, "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn whatever_stands_in_any_field_comes_back_as_it_was(directory in any_directory::directory()) {
        same("any", directory);
    }
}

#[test]
fn the_demo_and_a_made_up_directory_come_back_whole() {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/directory");
    same("demo", import(&demo, day()).unwrap().directory);
    let mut made_up = synthetic::directory(500, 3);
    made_up.about.sources.resize_with(2, Default::default);
    made_up.about.sources.iter_mut().for_each(|source| source.name = "Source".into());
    // No source names a language twice.
    for service in &mut made_up.services {
        service.languages.sort();
        service.languages.dedup();
    }
    // Sources give positions to the centimetre at most.
    let centimetre = |degrees: f64| (degrees * 1e7).round() / 1e7;
    for location in &mut made_up.locations {
        let known = location.position;
        location.position = known.and_then(|p| Position::new(centimetre(p.latitude), centimetre(p.longitude)));
    }
    made_up.services.iter_mut().step_by(3).for_each(|service| service.source = 1);
    same("made up", made_up);
}

#[test]
fn every_set_beside_the_project_comes_back_whole() {
    let Some(folder) = outside("") else { return };
    let mut sources: Vec<PathBuf> = vec![folder.join("florida"), folder.join("hsds/examples/csv")];
    for kind in ["hsds/examples", "ohana", "oruk", "osm"] {
        let files = std::fs::read_dir(folder.join(kind)).into_iter().flatten().flatten();
        sources.extend(files.map(|file| file.path()));
    }
    let mut held = 0;
    for source in sources {
        if let Ok(imported) = import(&source, day()) {
            same(&source.display().to_string(), imported.directory);
            held += 1;
        }
    }
    assert!(held >= 20, "only {held} were read");
}

#[test]
fn a_map_shows_every_known_place_and_no_other() {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/directory");
    let demo = import(&demo, day()).unwrap().directory;
    let known = |id: &str| demo.locations.iter().any(|row| row.id == id && row.position.is_some());
    let places = demo.services.iter().flat_map(|service| &service.at).filter(|at| known(&at.location)).count();
    let map = geojson(&demo);
    assert_eq!(map["features"].as_array().map(Vec::len), Some(places));
    let point = map["features"][0]["geometry"]["coordinates"].as_array().unwrap();
    assert!(point[0].as_f64().unwrap() < 10.0 && point[1].as_f64().unwrap() > 40.0, "longitude first");
}

/// Checks the few rules that the schemas of HSDS 3.0 make: required keys, kinds of values, lists of words, UUIDs.
fn check(schemas: &Path, kind: &str, value: &Value) {
    let schema: Value = serde_json::from_slice(&std::fs::read(schemas.join(format!("{kind}.json"))).unwrap()).unwrap();
    let row = value.as_object().unwrap();
    for key in schema["required"].as_array().into_iter().flatten() {
        assert!(row.contains_key(key.as_str().unwrap()), "{kind} lacks {key}");
    }
    for (key, rule) in schema["properties"].as_object().unwrap() {
        let Some(value) = row.get(key) else { continue };
        let holds = match rule["type"].as_str() {
            Some("string") => value.is_string(),
            Some("number" | "integer") => value.is_number(),
            Some("array") => value.is_array(),
            _ => true,
        };
        assert!(holds, "{kind}.{key} is {value}");
        if let Some(words) = rule["enum"].as_array() {
            assert!(words.contains(value), "{kind}.{key} is {value}");
        }
        if rule["format"] == "uuid" {
            let text = value.as_str().unwrap();
            assert!(text.len() == 36 && text.split('-').count() == 5, "{kind}.{key} is {text}");
        }
        let inner = |reference: &Value| reference.as_str().map(|name| name.trim_end_matches(".json").to_owned());
        if let Some(inner) = inner(&rule["$ref"]) {
            check(schemas, &inner, value);
        }
        if let Some(inner) = inner(&rule["items"]["$ref"]) {
            value.as_array().unwrap().iter().for_each(|value| check(schemas, &inner, value));
        }
    }
}

#[test]
fn rows_keep_to_the_schemas_of_hsds() {
    let Some(schemas) = outside("hsds/schema") else { return };
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/directory");
    for directory in [import(&demo, day()).unwrap().directory, synthetic::directory(50, 4)] {
        let rows = Hsds::new(&directory);
        for service in &directory.services {
            check(&schemas, "service", &rows.service(service));
            for (n, at) in service.at.iter().enumerate() {
                check(&schemas, "service_at_location", &rows.service_at_location(service, n, at));
            }
        }
    }
}

/// A table: its resource in the package, the names of its columns, its rows.
type Table = (Value, Vec<String>, Vec<Vec<String>>);

/// The package and every table.
fn tables_of(directory: &Directory) -> (Value, Vec<Table>) {
    let files = tabular(directory);
    let bytes = |name: &str| files.iter().find(|file| file.0 == name).unwrap().1.as_slice();
    let package: Value = serde_json::from_slice(bytes("datapackage.json")).unwrap();
    let tables = package["resources"].as_array().unwrap().iter().map(|resource| {
        let mut reader = csv::Reader::from_reader(bytes(resource["path"].as_str().unwrap()));
        let line = |record: &csv::StringRecord| record.iter().map(str::to_owned).collect::<Vec<String>>();
        let names = line(reader.headers().unwrap());
        (resource.clone(), names, reader.records().map(|record| line(&record.unwrap())).collect())
    });
    let tables: Vec<_> = tables.collect();
    assert_eq!(files.len(), tables.len() + 1, "every file is told of");
    (package, tables)
}

#[test]
fn the_package_tells_what_stands_in_each_table_and_every_reference_leads_to_a_row() {
    let mut alone = synthetic::directory(40, 5);
    alone.services.iter_mut().step_by(4).for_each(|service| service.organization.clear());
    alone.services.iter_mut().step_by(3).flat_map(|service| &mut service.at).for_each(|at| at.location.clear());
    alone.locations.iter_mut().step_by(2).for_each(|location| location.accessibility = "Une rampe".into());
    let (_, tables) = tables_of(&alone);
    let column = |name: &str, column: &str| -> Vec<String> {
        let (_, names, rows) = tables.iter().find(|table| table.0["name"] == name).unwrap();
        let at = names.iter().position(|known| known == column).unwrap();
        rows.iter().map(|row| row[at].clone()).collect()
    };
    for (resource, names, rows) in &tables {
        let table = resource["name"].as_str().unwrap();
        let fields = resource["schema"]["fields"].as_array().unwrap();
        assert!(fields.iter().map(|field| field["name"].as_str()).eq(names.iter().map(|name| Some(name.as_str()))));
        assert!(!rows.is_empty(), "{table}");
        let ids = column(table, "id");
        assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len(), "{table}: each identifier once");
        for field in fields.iter().filter(|field| field["constraints"]["required"] == true) {
            let name = field["name"].as_str().unwrap();
            assert!(column(table, name).iter().all(|cell| !cell.is_empty()), "{table}.{name}");
        }
        for link in resource["schema"]["foreignKeys"].as_array().unwrap() {
            let there: HashSet<String> =
                column(link["reference"]["resource"].as_str().unwrap(), "id").into_iter().collect();
            let here = column(table, link["fields"].as_str().unwrap());
            assert!(here.iter().all(|id| id.is_empty() || there.contains(id)), "{table}: {link}");
        }
    }
}

#[test]
fn tables_keep_to_the_schemas_of_hsds() {
    let Some(schemas) = outside("hsds/schema") else { return };
    for (resource, names, rows) in tables_of(&synthetic::directory(50, 4)).1 {
        let table = resource["name"].as_str().unwrap();
        let schema: Value =
            serde_json::from_slice(&std::fs::read(schemas.join(format!("{table}.json"))).unwrap()).unwrap();
        assert_eq!(schema["path"], resource["path"], "{table}");
        let known = schema["properties"].as_object().unwrap();
        assert!(names.iter().all(|name| name == "besace" || known.contains_key(name)), "{table}: {names:?}");
        for key in [&schema["required"], &schema["tabular_required"]].into_iter().flat_map(|keys| keys.as_array()) {
            for key in key {
                assert!(names.iter().any(|name| key == name.as_str()), "{table} has no {key}");
            }
        }
        for row in rows {
            let cells = names.iter().zip(row).filter(|(name, cell)| *name != "besace" && !cell.is_empty());
            let value = cells.map(|(name, cell)| {
                let number = known[name]["type"] == "number";
                (name.clone(), if number { cell.parse::<f64>().unwrap().into() } else { cell.into() })
            });
            // A table may leave empty what JSON has as an empty text.
            let mut value: serde_json::Map<String, Value> = value.collect();
            for key in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                value.entry(key).or_insert_with(|| "".into());
            }
            check(&schemas, table, &Value::Object(value));
        }
    }
}

#[test]
fn licence_and_source_are_told_where_packages_tell_them_and_are_read_there() {
    let mut directory = synthetic::directory(3, 1);
    directory.about.sources = vec![
        Origin {
            name: "Contributors, of the map".into(),
            licence: "ODbL 1.0".into(),
            url: "https://example.org".into(),
        },
        Origin { name: "A town".into(), licence: "CC0".into(), url: String::new() },
    ];
    directory.services[1].source = 1;
    let (mut package, _) = tables_of(&directory);
    assert_eq!(package["licenses"][1]["title"], "ODbL 1.0");
    assert_eq!(package["licenses"][1]["name"], "ODbL-1.0");
    assert_eq!(package["sources"][0]["title"], "Contributors, of the map");
    assert_eq!(by_tables(&directory).directory.services[1].source, 1);

    // Somebody else's package has no part of ours.
    package.as_object_mut().unwrap().remove("besace");
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in tabular(&directory) {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    std::fs::write(folder.path().join("datapackage.json"), package.to_string()).unwrap();
    let about = import(folder.path(), day()).unwrap().directory.about;
    let told: Vec<_> = about.sources.iter().map(|source| (source.name.as_str(), source.licence.as_str())).collect();
    assert_eq!(told, [("Contributors, of the map", "CC0, ODbL 1.0"), ("A town", "CC0, ODbL 1.0")]);
    assert_eq!(about.name, directory.about.name);
}
