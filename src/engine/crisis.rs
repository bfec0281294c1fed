//! Emergency and help lines. They need no open toolbox.

use besace_content::{
    FirstStep, Line, card, country_lines, first_steps, lines_checked, lines_for, name, needs_checked,
};
use besace_domain::Need;
use besace_engine_api::{CrisisLine, CrisisQuery, OpenState, StepSource, TextSources};
use chrono::NaiveDateTime;

use crate::clock::Clock;
use crate::engine::Engine;

impl<C: Clock> Engine<C> {
    /// The lines of a country, or of every country.
    pub(crate) fn help_lines(&mut self, query: &CrisisQuery) -> Vec<CrisisLine> {
        let now = self.now().local;
        let lines = country_lines(&query.country, &query.language);
        lines.into_iter().map(|line| told(line, &query.language, now)).collect()
    }

    /// The lines that go with a need, in the person's country, else in the directory's.
    pub(crate) fn lines_for(&mut self, need: Need, country: &str, language: &str) -> Vec<CrisisLine> {
        let country = if country.is_empty() { self.directory.country() } else { country };
        if country.is_empty() {
            // A number of another country may reach nobody, or somebody else.
            return Vec::new();
        }
        let query = CrisisQuery { country: country.to_owned(), language: language.to_owned() };
        let kinds = lines_for(need);
        self.help_lines(&query).into_iter().filter(|line| kinds.contains(&line.kind.as_str())).collect()
    }
}

/// Where the steps and the card come from.
pub(crate) fn text_sources() -> TextSources {
    let owned = |step: &FirstStep<'_>| StepSource {
        number: step.number,
        why: step.why.to_owned(),
        sources: step.sources.iter().map(|source| (*source).to_owned()).collect(),
    };
    TextSources { checked: needs_checked(), steps: first_steps().iter().map(owned).collect(), card: card().to_owned() }
}

fn told(line: &Line<'_>, language: &str, now: NaiveDateTime) -> CrisisLine {
    let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    CrisisLine {
        country: line.country.to_owned(),
        region: line.region.to_owned(),
        kind: line.kind.to_owned(),
        service: line.service.to_owned(),
        name: name(line, language).1.to_owned(),
        number: line.number.to_owned(),
        languages: owned(&line.languages),
        open: match line.hours {
            "" => OpenState::Unknown,
            hours => besace_directory::open_state(hours, now, line.country),
        },
        free: line.free == Some(true),
        two_sources: line.two_sources,
        sources: owned(&line.sources),
        seen_in: line.seen_in.to_owned(),
        checked: lines_checked(),
    }
}
