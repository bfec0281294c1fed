//! Whether postcode, town and position of a place go together: told without a map, by what the directory knows of
//! towns.

use std::collections::HashMap;

use besace_directory::{communes, fold, import::single, model::Directory};
use besace_domain::Position;
use besace_engine_api::{Reason, Remark, Severity};
use besace_registry_api::{Form, Place};

/// Farther apart than this, in kilometres, two places are not in one town.
const FAR: f64 = 10.0;
/// Kilometres in a degree of latitude.
const DEGREE: f64 = 111.2;
/// So many places of one postcode or town are looked at.
const MANY: usize = 200;

/// Where postcodes and towns are.
#[derive(Debug, Default)]
pub struct Towns {
    /// By folded postcode or town.
    known: HashMap<String, Vec<Position>>,
}

impl Towns {
    /// What a directory, and the short list of its country, knows.
    pub fn of(directory: &Directory) -> Self {
        let mut towns = Self::default();
        for row in &directory.locations {
            if let Some(position) = row.position {
                towns.add(&row.postcode, position);
                towns.add(&row.city, position);
            }
        }
        for commune in communes(&directory.about.country) {
            towns.add(commune.postcode, commune.position);
            commune.names.for_each(|name| towns.add(name, commune.position));
        }
        towns
    }

    fn add(&mut self, name: &str, position: Position) {
        let name = fold(name);
        if !name.is_empty() {
            let known = self.known.entry(name).or_default();
            if known.len() < MANY {
                known.push(position);
            }
        }
    }

    fn of_name(&self, name: &str) -> &[Position] {
        self.known.get(&fold(name)).map_or(&[], Vec::as_slice)
    }

    /// What does not go together in a form. What is not known contradicts nothing.
    pub fn remarks(&self, form: &Form) -> Vec<Remark> {
        let told = (1..).zip(&form.places).map(|(row, place)| self.at(place).map(move |said| Remark { row, ..said }));
        told.flatten().collect()
    }

    fn at(&self, place: &Place) -> impl Iterator<Item = Remark> {
        let (postcode, town) = (self.of_name(&place.postcode), self.of_name(&place.city));
        let split = (!postcode.is_empty() && !town.is_empty() && apart(postcode, town))
            .then(|| remark("places.postcode", Reason::TownElsewhere, format!("{} {}", place.postcode, place.city)));
        let around: Vec<Position> = postcode.iter().chain(town).copied().collect();
        let position = single::position(&place.latitude, &place.longitude).0;
        let away = position
            .filter(|position| !around.is_empty() && apart(&[*position], &around))
            .map(|_| remark("position", Reason::PositionElsewhere, format!("{}, {}", place.latitude, place.longitude)));
        split.into_iter().chain(away)
    }
}

fn remark(field: &str, reason: Reason, value: String) -> Remark {
    Remark { row: 0, field: field.to_owned(), severity: Severity::KeptAsText, reason, value }
}

/// True when none of these is near one of those.
fn apart(these: &[Position], those: &[Position]) -> bool {
    these.iter().all(|this| those.iter().all(|that| kilometres(*this, *that) > FAR))
}

/// Near enough for what is near.
fn kilometres(this: Position, that: Position) -> f64 {
    let north = this.latitude - that.latitude;
    let east = (this.longitude - that.longitude) * this.latitude.to_radians().cos();
    north.hypot(east) * DEGREE
}

#[cfg(test)]
mod tests {
    use super::*;
    use besace_directory::model::{About, Location};

    fn towns() -> Towns {
        let at = |postcode: &str, city: &str, latitude, longitude| Location {
            postcode: postcode.into(),
            city: city.into(),
            position: Position::new(latitude, longitude),
            ..Location::default()
        };
        Towns::of(&Directory {
            about: About { country: "BE".into(), ..About::default() },
            locations: vec![at("1210", "Bruxelles", 50.851, 4.369), at("1367", "Ramillies", 50.63, 4.90)],
            ..Directory::default()
        })
    }

    fn said(postcode: &str, city: &str, latitude: &str, longitude: &str) -> Vec<(u32, String, Reason)> {
        let [postcode, city, latitude, longitude] = [postcode, city, latitude, longitude].map(str::to_owned);
        let place = Place { postcode, city, latitude, longitude, ..Place::default() };
        let form = Form { places: vec![Place::default(), place], ..Form::default() };
        towns().remarks(&form).into_iter().map(|said| (said.row, said.field, said.reason)).collect()
    }

    #[test]
    fn a_postcode_a_town_and_a_position_that_go_together_are_left_alone() {
        for (postcode, city, latitude, longitude) in [
            ("1000", "Bruxelles", "50.8467", "4.3525"),
            ("1000", "BRUSSEL", "50,8500", "4,3600"),
            // Its own name, or that of the city around it.
            ("1210", "Saint-Josse-ten-Noode", "", ""),
            ("1210", "Bruxelles", "50.85", "4.37"),
            ("1000", "", "50.8467", "4.3525"),
            ("", "Liège", "50.64", "5.57"),
            // Nobody knows these.
            ("99999", "Bruxelles", "50.85", "4.35"),
            ("1000", "Nulle-Part", "50.85", "4.35"),
            ("99999", "Nulle-Part", "1.0", "1.0"),
            ("", "", "", ""),
        ] {
            assert!(said(postcode, city, latitude, longitude).is_empty(), "{postcode} {city} {latitude}");
        }
    }

    #[test]
    fn what_contradicts_is_told_at_its_field() {
        let town = (2, "places.postcode".to_owned(), Reason::TownElsewhere);
        let position = (2, "position".to_owned(), Reason::PositionElsewhere);
        assert_eq!(said("4000", "Bruxelles", "", ""), std::slice::from_ref(&town));
        assert_eq!(said("1367", "Gand", "", ""), std::slice::from_ref(&town));
        // Her phone was still at home.
        assert_eq!(said("1000", "Bruxelles", "50.6451", "5.5734"), std::slice::from_ref(&position));
        assert_eq!(
            said("1000", "", "4.3525", "50.8467"),
            std::slice::from_ref(&position),
            "the two numbers changed places"
        );
        assert_eq!(said("4000", "Bruxelles", "43.30", "5.37"), [town, position]);
    }

    #[test]
    fn the_short_list_is_of_its_own_country_only() {
        let swiss = Directory { about: About { country: "CH".into(), ..About::default() }, ..Directory::default() };
        assert!(Towns::of(&swiss).known.is_empty());
    }
}
