//! Listings that are likely the same: by name, number, or place.

use std::collections::{BTreeMap, HashMap};

use besace_directory::{fold, model::Directory};
use besace_registry_api::{Double, Form, Likeness, ListingId, Place};

/// So near is the same door.
const NEAR_DEGREES: f64 = 0.000_45;
/// The last digits of a number are the same however it is written.
const DIGITS: usize = 8;

/// What is known of other listings, to find those that are likely the same.
#[derive(Clone, Debug, Default)]
pub struct Known {
    names: BTreeMap<ListingId, String>,
    /// By what is alike, which listings have it.
    by: HashMap<(Likeness, String), Vec<ListingId>>,
}

impl Known {
    /// Adds a listing.
    pub fn add(&mut self, id: &str, form: &Form) {
        self.names.insert(id.to_owned(), form.name.clone());
        for sign in signs(form) {
            self.by.entry(sign).or_default().push(id.to_owned());
        }
    }

    /// Adds the services of a directory.
    pub fn add_directory(&mut self, directory: &Directory) {
        for service in &directory.services {
            self.add(&service.id, &super::rows::form_of(directory, service));
        }
    }

    /// Those that are likely the same: two of name, number and place are alike.
    pub fn doubles(&self, id: &str, form: &Form) -> Vec<Double> {
        let mut found: BTreeMap<&ListingId, Vec<Likeness>> = BTreeMap::new();
        for (likeness, sign) in around(signs(form)) {
            for other in self.by.get(&(likeness, sign)).into_iter().flatten().filter(|other| *other != id) {
                let alike = found.entry(other).or_default();
                if !alike.contains(&likeness) {
                    alike.push(likeness);
                }
            }
        }
        // One door or one switchboard serves many; one name may stand in many towns.
        let likely = |alike: &Vec<Likeness>| alike.len() > 1;
        let double = |(id, mut alike): (&ListingId, Vec<Likeness>)| {
            alike.sort_unstable();
            Double { id: id.clone(), name: self.names.get(id).cloned().unwrap_or_default(), alike }
        };
        let mut doubles: Vec<Double> = found.into_iter().filter(|(_, alike)| likely(alike)).map(double).collect();
        doubles.sort_by_key(|double| std::cmp::Reverse(double.alike.len()));
        doubles.truncate(20);
        doubles
    }
}

fn signs(form: &Form) -> Vec<(Likeness, String)> {
    let mut signs = Vec::new();
    let name = fold(&form.name);
    if !name.is_empty() {
        signs.push((Likeness::Name, name));
    }
    for phone in &form.phones {
        let digits: Vec<char> = phone.chars().filter(char::is_ascii_digit).collect();
        let last = digits.get(digits.len().saturating_sub(DIGITS)..).unwrap_or_default();
        // Short numbers are emergency lines that many listings name.
        if last.len() == DIGITS {
            signs.push((Likeness::Phone, last.iter().collect()));
        }
    }
    for place in form.places.iter().filter(|place| !place.confidential) {
        if !place.street.is_empty() {
            let town = if place.postcode.is_empty() { &place.city } else { &place.postcode };
            signs.push((Likeness::Place, format!("{}|{}", fold(&place.street), fold(town))));
        }
        if let Some((north, east)) = cell(place) {
            signs.push((Likeness::Place, format!("@{north}|{east}")));
        }
    }
    signs
}

fn cell(place: &Place) -> Option<(i64, i64)> {
    let degrees = |text: &str| text.trim().parse::<f64>().ok().filter(|number| number.abs() <= 180.0);
    let number = |degrees: f64| (degrees / NEAR_DEGREES).floor() as i64;
    Some((number(degrees(&place.latitude)?), number(degrees(&place.longitude)?)))
}

/// The signs, with the cells around each position.
fn around(signs: Vec<(Likeness, String)>) -> Vec<(Likeness, String)> {
    let mut all = Vec::new();
    for (likeness, sign) in signs {
        let cell = sign.strip_prefix('@').and_then(|cell| cell.split_once('|'));
        match cell.and_then(|(north, east)| north.parse::<i64>().ok().zip(east.parse::<i64>().ok())) {
            Some((north, east)) => {
                let near = (-1..=1).flat_map(|up| (-1..=1).map(move |right| (north + up, east + right)));
                all.extend(near.map(|(north, east)| (likeness, format!("@{north}|{east}"))));
            }
            None => all.push((likeness, sign)),
        }
    }
    all
}
