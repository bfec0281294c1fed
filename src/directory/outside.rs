//! Real records that nobody here wrote. They lie beside the project, for not all of their licences let them be part of
//! it; a test that needs them says so and skips where they are absent.

use std::path::{Path, PathBuf};

/// A file or folder of them, where it is.
pub(crate) fn outside(name: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(name);
    if !path.exists() {
        eprintln!("skipped: ../shared/data/{name} is absent");
        return None;
    }
    Some(path)
}

/// The opening hours of Belgian pharmacies as OpenStreetMap has them, one a pharmacy that tells any.
pub(crate) fn pharmacy_hours() -> Option<Vec<String>> {
    let file = std::fs::read(outside("osm/pharmacies_be.json")?).ok()?;
    let all: Vec<serde_json::Value> = serde_json::from_slice(&file).ok()?;
    Some(all.iter().filter_map(|one| one["osm_opening_hours"].as_str()).map(str::to_owned).collect())
}
