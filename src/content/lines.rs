use crate::{Line, crisis_lines};

/// The most urgent first.
const KINDS: [&str; 8] =
    ["emergency", "suicide", "emotional-support", "violence", "poison", "drugs", "shelter", "justice"];
const SERVICES: [&str; 5] = ["any", "ambulance", "text", "fire", "police"];

/// The lines of a country (every country for an empty code): the most urgent kind first, then those that
/// speak `language`, then those for the whole country, then those seen in two sources.
#[must_use]
pub fn country_lines(country: &str, language: &str) -> Vec<&'static Line<'static>> {
    let mut lines: Vec<_> =
        crisis_lines().iter().filter(|line| country.is_empty() || line.country.eq_ignore_ascii_case(country)).collect();
    // The sort is stable, so countries keep the order of the file.
    lines.sort_by_key(|line| {
        let kind = KINDS.iter().position(|kind| *kind == line.kind);
        let service = SERVICES.iter().position(|service| *service == line.service);
        let country = crisis_lines().iter().position(|other| other.country == line.country);
        (country, kind, service, !speaks(line, language), !line.region.is_empty(), !line.two_sources)
    });
    lines
}

/// The number to call for an ambulance in a country: of the lines `ambulance` and `any`, one seen in two sources.
#[must_use]
pub fn emergency_number(country: &str) -> Option<&'static str> {
    crisis_lines()
        .iter()
        .filter(|line| line.country.eq_ignore_ascii_case(country) && line.kind == "emergency")
        .filter(|line| matches!(line.service, "any" | "ambulance") && line.region.is_empty())
        .min_by_key(|line| (!line.two_sources, line.service != "any"))
        .map(|line| line.number)
}

/// A line's name, in `language` where it has one.
#[must_use]
pub fn name<'a>(line: &Line<'a>, language: &str) -> (&'a str, &'a str) {
    let own = line.names.iter().find(|(of, _)| primary(of) == primary(language));
    own.or_else(|| line.names.first()).copied().unwrap_or((line.country, line.number))
}

/// A number as it stands in a `tel:` link.
#[must_use]
pub fn dialled(number: &str) -> String {
    number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

fn speaks(line: &Line<'_>, language: &str) -> bool {
    line.languages.iter().any(|spoken| primary(spoken) == primary(language))
}

fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}
