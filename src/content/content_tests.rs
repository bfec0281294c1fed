#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use besace_domain::Need;

use crate::*;

const NEEDS: &str = include_str!("../../assets/content/needs.toml");
const LINES: &str = include_str!("../../assets/content/help-lines.toml");

fn entries(file: &str, table: &str) -> usize {
    file.parse::<toml::Table>().unwrap()[table].as_array().unwrap().len()
}

#[test]
fn every_row_of_the_files_is_in_the_program() {
    assert_eq!(crisis_lines().len(), entries(LINES, "line"));
    assert_eq!(crisis_lines().len(), 161);
    assert_eq!(first_steps().len(), entries(NEEDS, "step"));
    assert_eq!(first_steps().len(), 15);
    assert_eq!(Need::ALL.len(), entries(NEEDS, "need"));
    assert!(lines_checked().is_some() && needs_checked().is_some());
}

#[test]
fn each_need_of_the_domain_has_its_tags_and_words_in_sixteen_languages() {
    for need in Need::ALL {
        assert!(!osm_tags(need).is_empty(), "{need}");
        assert_eq!(synonyms().filter(|(of, ..)| *of == need).count(), 16, "{need}");
    }
    assert_eq!(osm_tags(Need::Sleep)[1], [("social_facility", "shelter"), ("social_facility:for", "homeless")]);
    assert_eq!(open_eligibility(Need::Phone), ["109-06-02"]);
    assert_eq!(lines_for(Need::Talk), ["suicide", "emotional-support"]);
}

#[test]
fn first_steps_are_numbered_and_name_needs_that_exist() {
    for (step, number) in first_steps().iter().zip(1..) {
        assert_eq!(step.number, number);
        assert!(step.need.parse::<Need>().is_ok());
    }
}

#[test]
fn in_belgium_the_emergency_number_comes_first_and_dutch_lines_before_french_ones_for_dutch_speakers() {
    let lines = country_lines("BE", "nl-BE");
    assert_eq!((lines[0].number, lines[0].kind), ("112", "emergency"));
    let suicide: Vec<_> = lines.iter().filter(|line| line.kind == "suicide").map(|line| line.number).collect();
    assert_eq!(suicide, ["1813", "0800 32 123"]);
    assert_eq!(name(lines[0], "nl"), ("nl", "Noodnummer (ziekenwagen, brandweer, politie)"));
    assert_eq!(name(lines[0], "ar").0, "de", "the first name there is, when none is in the language asked for");
    let poison = lines.iter().find(|line| line.kind == "poison").unwrap();
    assert_eq!(name(poison, "de"), ("de", "Giftnotrufzentrale"));
    assert_eq!(name(poison, "it").0, "fr", "in none but a language in which they answer");
}

#[test]
fn every_country_has_a_number_for_an_ambulance_and_bosnia_does_not_say_112() {
    let countries: std::collections::BTreeSet<_> = crisis_lines().iter().map(|line| line.country).collect();
    assert_eq!(countries.len(), 20);
    for country in countries {
        assert!(emergency_number(country).is_some(), "{country}");
    }
    assert_eq!(emergency_number("be"), Some("112"));
    assert_eq!(emergency_number("BA"), Some("124"));
    assert_eq!(emergency_number("RS"), Some("194"));
}

#[test]
fn numbers_become_links_without_blanks() {
    assert_eq!(dialled("0 800 23 13 13"), "0800231313");
    assert_eq!(dialled("+352 8002 5550"), "+35280025550");
}

#[test]
fn every_number_and_every_step_says_where_it_comes_from() {
    let origins = origins().unwrap();
    assert_eq!(origins.needs.len(), Need::ALL.len());
    assert_eq!(origins.steps.len(), first_steps().len());
    assert!(origins.steps.iter().all(|step| !step.why.is_empty() && !step.sources.is_empty()));
    for line in crisis_lines() {
        assert!(!line_origin(line).unwrap().sources.is_empty(), "{}", line.number);
    }
    assert!(origins.lines[0].sources.iter().all(|source| source.contains('.')));
    assert!(origins.card.starts_with('#'));
}
