use serde_json::{Value, json};

use super::hsds::{service_at_location_id, uuid};
use crate::model::Directory;

/// Every place of every service as a point with what a map shows of it. Places that are told by phone only, and services
/// without a place, are not on a map.
#[must_use]
pub fn geojson(directory: &Directory) -> Value {
    let locations: std::collections::HashMap<&str, _> =
        directory.locations.iter().map(|row| (row.id.as_str(), row)).collect();
    let mut features = Vec::new();
    for service in &directory.services {
        let source = directory.about.sources.get(usize::from(service.source));
        for (n, at) in service.at.iter().enumerate() {
            let Some(location) = locations.get(at.location.as_str()) else { continue };
            let Some(position) = location.position else { continue };
            features.push(json!({
                "type": "Feature",
                "id": service_at_location_id(service, n),
                "geometry": { "type": "Point", "coordinates": [position.longitude, position.latitude] },
                "properties": {
                    "service_id": uuid("service", &service.id),
                    "name": service.name,
                    "place": location.name,
                    "addr:street": location.street,
                    "addr:postcode": location.postcode,
                    "addr:city": location.city,
                    "opening_hours": at.hours,
                    "phone": service.phones.join("; "),
                    "website": service.url,
                    "wheelchair": location.wheelchair.map(|yes| if yes { "yes" } else { "no" }),
                    "needs": service.needs.iter().map(|need| need.id()).collect::<Vec<_>>(),
                    "licence": source.map_or("", |source| &source.licence),
                    "attribution": source.map_or("", |source| &source.name),
                },
            }));
        }
    }
    json!({ "type": "FeatureCollection", "features": features })
}
