//! Needs by the categories of others.

use besace_domain::Need;

use crate::model::Needs;

/// Needs whose Open Eligibility terms (as HSDS sets use them) are among the codes.
pub(super) fn needs_of_terms(codes: &[String]) -> Needs {
    let names =
        |need: &Need| besace_content::open_eligibility(*need).iter().any(|term| codes.iter().any(|code| code == term));
    Need::ALL.into_iter().filter(names).collect()
}

/// Needs that a place with such OpenStreetMap tags answers.
pub(super) fn needs_of_tags(has: impl Fn(&str, &str) -> bool) -> Needs {
    let any = |need: &Need| {
        besace_content::osm_tags(*need)
            .iter()
            .any(|tags| !tags.is_empty() && tags.iter().all(|(key, value)| has(key, value)))
    };
    Need::ALL.into_iter().filter(any).collect()
}
