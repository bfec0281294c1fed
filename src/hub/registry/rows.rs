//! Listings as rows of a directory, and rows of a directory as forms.

use besace_directory::model::{
    Check, Directory, Location, Message, Organization, Papers, Pause, Service, ServiceAtLocation,
};
use besace_directory::{fold, import::single};
use besace_engine_api::{Documents, Full};
use besace_registry_api::{Form, Holidays, Place};
use chrono::NaiveDate;
use sha2::{Digest as _, Sha256};

use super::entry::Entry;

/// How hours say that it is closed on public holidays.
const HOLIDAYS_OFF: &str = "PH off";

/// An identifier made from what it stands for, written as a UUID (version 8).
pub fn made_id(parts: &[&str]) -> String {
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(Sha256::digest(parts.join("\u{1f}").as_bytes())).for_each(|(to, from)| *to = from);
    uuid(bytes, 8)
}

/// A random identifier, written as a UUID (version 4).
pub fn random_id(bytes: [u8; 16]) -> String {
    uuid(bytes, 4)
}

fn uuid(mut bytes: [u8; 16], version: u8) -> String {
    bytes[6] = bytes[6] & 0x0f | version << 4;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
    [part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32)].join("-")
}

/// Puts what is published of a listing into a directory; quick changes only while they hold.
pub fn put(directory: &mut Directory, entry: &Entry, today: NaiveDate, source: u16) {
    let Some(version) = &entry.published else { return };
    let form = &version.form;
    let organization = made_id(&["organization", &entry.provider, &fold(&form.organization)]);
    if !directory.organizations.iter().any(|known| known.id == organization) {
        directory.organizations.push(Organization {
            id: organization.clone(),
            name: form.organization.clone(),
            description: form.organization_about.clone(),
            ..Organization::default()
        });
    }
    let mut at = Vec::new();
    for (number, place) in form.places.iter().enumerate() {
        let location = location(made_id(&["location", &entry.id, &number.to_string()]), place);
        at.push(ServiceAtLocation {
            location: location.id.clone(),
            hours: hours(place),
            note: place.note.clone(),
            mobile: place.mobile,
        });
        directory.locations.push(location);
    }
    let quick = entry.quick.on(today);
    directory.services.push(Service {
        id: entry.id.clone(),
        organization,
        name: form.name.clone(),
        description: lines(&[&form.about, &form.capacity]),
        needs: form.needs.iter().copied().collect(),
        url: form.url.clone(),
        emails: form.emails.clone(),
        phones: form.phones.clone(),
        languages: form.languages.clone(),
        audiences: form.audiences.iter().copied().collect(),
        eligibility: form.eligibility.clone(),
        documents: match &form.documents {
            Documents::Unknown => Papers::Unknown,
            Documents::None => Papers::None,
            Documents::Needed(papers) => Papers::Needed(papers.clone()),
        },
        cost: form.cost.clone(),
        access: form.access.iter().copied().collect(),
        alert: quick.alert.map(|alert| Message { text: alert.text, until: alert.until }),
        closure: quick.closed.map(|closed| Pause { from: closed.from, until: closed.until }),
        full: quick.full.map_or(Full::No, Full::Until),
        verified: entry.confirmed.map(|on| Check { on, by: form.organization.clone() }),
        source,
        at,
        ..Service::default()
    });
}

fn location(id: String, place: &Place) -> Location {
    let name = place.name.clone();
    let wheelchair = place.wheelchair;
    if place.confidential {
        // The address is told by phone only: it leaves the hub in no row.
        return Location { id, name, city: place.city.clone(), wheelchair, confidential: true, ..Location::default() };
    }
    Location {
        id,
        name,
        street: place.street.clone(),
        postcode: place.postcode.clone(),
        city: place.city.clone(),
        position: single::position(&place.latitude, &place.longitude).0,
        directions: place.directions.clone(),
        wheelchair,
        ..Location::default()
    }
}

fn hours(place: &Place) -> String {
    match place.holidays {
        Holidays::Closed if !place.hours.is_empty() => format!("{}; {HOLIDAYS_OFF}", place.hours),
        _ => place.hours.clone(),
    }
}

/// A service of a directory as a form.
pub fn form_of(directory: &Directory, service: &Service) -> Form {
    let organization = directory.organizations.iter().find(|row| row.id == service.organization);
    let named = organization.map(|row| row.name.as_str()).filter(|name| !name.is_empty());
    let place = |at: &ServiceAtLocation| {
        let row = directory.locations.iter().find(|row| row.id == at.location).cloned().unwrap_or_default();
        let degrees = |number: Option<f64>| number.map(|number| number.to_string()).unwrap_or_default();
        let off = at.hours.strip_suffix(HOLIDAYS_OFF).and_then(|hours| hours.trim_end().strip_suffix(';'));
        Place {
            name: row.name,
            street: row.street,
            postcode: row.postcode,
            city: row.city,
            latitude: degrees(row.position.map(|position| position.latitude)),
            longitude: degrees(row.position.map(|position| position.longitude)),
            directions: lines(&[&row.directions, &row.accessibility]),
            wheelchair: row.wheelchair,
            confidential: row.confidential,
            mobile: at.mobile,
            hours: off.unwrap_or(&at.hours).trim().to_owned(),
            holidays: if off.is_some() { Holidays::Closed } else { Holidays::AsUsual },
            note: at.note.clone(),
        }
    };
    Form {
        // A service without one is its own organization.
        organization: named.unwrap_or(&service.name).to_owned(),
        organization_about: organization.map(|row| row.description.clone()).unwrap_or_default(),
        name: service.name.clone(),
        about: service.description.clone(),
        needs: service.needs.iter().collect(),
        audiences: service.audiences.iter().collect(),
        eligibility: service.eligibility.clone(),
        documents: match &service.documents {
            Papers::Unknown => Documents::Unknown,
            Papers::None => Documents::None,
            Papers::Needed(papers) => Documents::Needed(papers.clone()),
        },
        cost: service.cost.clone(),
        languages: service.languages.clone(),
        access: service.access.iter().collect(),
        capacity: String::new(),
        phones: service.phones.clone(),
        emails: service.emails.clone(),
        url: service.url.clone(),
        contact: String::new(),
        places: service.at.iter().filter(|at| !at.location.is_empty() || !at.hours.is_empty()).map(place).collect(),
    }
}

fn lines(texts: &[&str]) -> String {
    texts.iter().filter(|text| !text.is_empty()).copied().collect::<Vec<_>>().join("\n")
}
