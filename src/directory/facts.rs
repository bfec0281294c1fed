//! What is indexed of a service: its words, the sets it is in, its places. The same whether all rows are installed or
//! one changes.

use std::collections::BTreeSet;

use besace_domain::{Need, Position};
use besace_engine_api::{Access, Audience};

use crate::fold::fold;
use crate::freshness::checked_on;
use crate::model::{Location, Organization, Papers, Service};
use crate::search::{audience_bits, language_bits, need_bits};

/// Shorter words are not mended.
const SPELLING_LETTERS: usize = 4;

/// What is indexed of a service.
pub(crate) struct Facts {
    /// Folded words: of its names, its organization's, its places, and the rest.
    pub(crate) texts: [String; 4],
    /// The names of the sets it is in.
    pub(crate) sets: Vec<String>,
    /// The hours of each of its places (empty for none), and where it is.
    pub(crate) places: Vec<(String, Option<Position>)>,
    /// The towns it is in, each once.
    pub(crate) towns: Vec<(String, Position)>,
    /// The day on which somebody last said that it is right ([`checked_on`]).
    pub(crate) checked: u16,
}

impl Facts {
    /// What is to be indexed of a service whose organization and locations are these, in the order of its places.
    pub(crate) fn of(service: &Service, organization: Option<&Organization>, at: &[Option<&Location>]) -> Self {
        let mut facts = Self {
            texts: texts(service, organization, at),
            sets: sets(service, at),
            places: Vec::with_capacity(at.len()),
            towns: Vec::new(),
            checked: checked_on(service),
        };
        for (place, location) in service.at.iter().zip(at) {
            let position = location.and_then(|location| location.position);
            facts.places.push((place.hours.trim().to_owned(), position));
            if let (Some(location), Some(position)) = (location, position)
                && !location.city.is_empty()
                && !facts.towns.iter().any(|(city, _)| *city == location.city)
            {
                facts.towns.push((location.city.clone(), position));
            }
        }
        facts
    }

    /// The words that others may have meant.
    pub(crate) fn words(&self) -> BTreeSet<&str> {
        let long =
            |word: &&str| word.chars().count() >= SPELLING_LETTERS && !word.contains(|c: char| c.is_ascii_digit());
        self.texts.iter().flat_map(|text| text.split(' ')).filter(long).collect()
    }
}

impl Organization {
    /// What of it is indexed with its services.
    pub(crate) fn facts(&self) -> [&str; 2] {
        [&self.name, &self.alternate_name]
    }
}

impl Location {
    /// What of it is indexed with the services given there.
    pub(crate) fn facts(&self) -> ([&str; 4], Option<Position>, bool) {
        ([&self.name, &self.street, &self.postcode, &self.city], self.position, self.wheelchair == Some(true))
    }
}

fn texts(service: &Service, organization: Option<&Organization>, at: &[Option<&Location>]) -> [String; 4] {
    let places: Vec<&str> = at.iter().flatten().flat_map(|at| at.facts().0).collect();
    let organization = organization.map_or([""; 2], Organization::facts);
    [
        fold(&format!("{} {}", service.name, service.alternate_name)),
        fold(&format!("{} {}", organization.join(" "), service.keywords)),
        fold(&places.join(" ")),
        fold(&format!("{} {}", service.description, service.eligibility)),
    ]
}

fn sets(service: &Service, at: &[Option<&Location>]) -> Vec<String> {
    let mut sets = vec!["all".to_owned()];
    sets.extend(service.needs.iter().map(|need: Need| need_bits(need)));
    sets.extend(service.languages.iter().map(|language| language_bits(language)));
    let audiences = Audience::ALL.into_iter();
    sets.extend(
        audiences
            .filter(|audience| service.audiences.is_empty() || service.audiences.has(*audience))
            .map(audience_bits),
    );
    let mut also = |holds: bool, name: &str| {
        if holds {
            sets.push(name.to_owned());
        }
    };
    also(service.documents == Papers::None, "no-id");
    also(service.closure.is_some(), "closure");
    also(!service.access.is_empty() && !service.access.has(Access::WalkIn), "arrange");
    also(at.iter().flatten().any(|location| location.wheelchair == Some(true)), "wheelchair");
    sets
}
