//! What the tests of the engine share.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
#![allow(dead_code, reason = "not every test uses everything")]

use besace_directory::model::{About, Directory, Location, Organization, Service, ServiceAtLocation};
use besace_directory::write_pack;
use besace_domain::{Need, Position};
use besace_engine_api::Secret;

/// A directory of two services in Brussels.
pub fn pack() -> Vec<u8> {
    let service = |id: &str, name: &str, hours: &str| Service {
        id: id.into(),
        organization: "o".into(),
        name: name.into(),
        needs: [Need::Food].into_iter().collect(),
        phones: vec!["02 555 01 01".into()],
        at: vec![ServiceAtLocation { location: "l".into(), hours: hours.into(), ..ServiceAtLocation::default() }],
        example: true,
        ..Service::default()
    };
    write_pack(&Directory {
        about: About {
            name: "Example".into(),
            made: "2026-11-01".parse().unwrap(),
            country: "BE".into(),
            example: true,
            ..About::default()
        },
        organizations: vec![Organization { id: "o".into(), name: "The Table".into(), ..Organization::default() }],
        locations: vec![Location {
            id: "l".into(),
            street: "Rue Haute 1".into(),
            city: "Brussels".into(),
            position: Position::new(50.84, 4.35),
            ..Location::default()
        }],
        services: vec![service("a", "Soup kitchen", "24/7"), service("b", "Food parcels", "")],
    })
    .unwrap()
}

/// A code or passphrase.
pub fn secret(text: &str) -> Secret {
    Secret(text.to_owned())
}
