//! What is written for others is read again as it was.

use std::path::{Path, PathBuf};

use besace_domain::Position;
use chrono::NaiveDate;
use serde_json::Value;

use crate::export::{Hsds, geojson};
use crate::import::{import, import_bytes};
use crate::model::Directory;
use crate::synthetic;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn again(directory: &Directory) -> Directory {
    let text = Hsds::new(directory).document().to_string();
    let imported = import_bytes("export", text.as_bytes(), day()).unwrap();
    assert_eq!(imported.report.refused, 0, "{:?}", imported.report.remarks.first());
    imported.directory
}

fn sorted(mut directory: Directory) -> Directory {
    directory.organizations.sort_by(|a, b| a.id.cmp(&b.id));
    directory.locations.sort_by(|a, b| a.id.cmp(&b.id));
    directory.services.sort_by(|a, b| a.id.cmp(&b.id));
    directory
}

fn same(name: &str, directory: Directory) {
    let (read, directory) = (sorted(again(&directory)), sorted(directory));
    assert_eq!(read.about, directory.about, "{name}");
    let rows = [read.services.len(), read.locations.len(), read.organizations.len()];
    assert_eq!(rows, [directory.services.len(), directory.locations.len(), directory.organizations.len()], "{name}");
    for (read, row) in read.services.iter().zip(&directory.services) {
        assert_eq!(read, row, "{name}");
    }
    for (read, row) in read.locations.iter().zip(&directory.locations) {
        assert_eq!(read, row, "{name}");
    }
    assert_eq!(read.organizations, directory.organizations, "{name}");
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
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
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
    if held == 0 {
        eprintln!("the sets of other directories are not beside the project: nothing was compared");
    }
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
    let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/hsds/schema");
    if !schemas.exists() {
        eprintln!("the schemas of HSDS are not beside the project: nothing was compared");
        return;
    }
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
