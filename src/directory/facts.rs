//! What is indexed of a service: its words, the sets it is in, its places. The same whether all rows are installed or
//! one changes.

use besace_domain::{Need, Position};
use besace_engine_api::{Access, Audience, Full};

use crate::fold::fold;
use crate::model::{Location, Organization, Papers, Service};
use crate::search::{audience_bits, language_bits, need_bits};

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
}

impl Facts {
    /// What is to be indexed of a service whose organization and locations are these, in the order of its places.
    pub(crate) fn of(service: &Service, organization: Option<&Organization>, at: &[Option<&Location>]) -> Self {
        let mut facts = Self {
            texts: texts(service, organization, at),
            sets: sets(service, at),
            places: Vec::with_capacity(at.len()),
            towns: Vec::new(),
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
}

impl Service {
    /// Whether all that is indexed of it and may differ is the same, but for the day of its last check.
    pub(crate) fn is_indexed_as(&self, other: &Self) -> bool {
        // What is left out is shown only; what is added to a service counts until somebody says so here.
        let indexed = |service: &Self| Self {
            url: String::new(),
            emails: Vec::new(),
            phones: Vec::new(),
            cost: String::new(),
            alert: None,
            full: Full::No,
            verified: None,
            ..service.clone()
        };
        indexed(self) == indexed(other)
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
