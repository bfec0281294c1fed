//! Emergency and help lines. They need no open toolbox.

use besace_content::{
    Line, country_lines, first_steps, line_origin, lines_checked, lines_for, name, needs_checked, origins,
};
use besace_domain::Need;
use besace_engine_api::{CrisisLine, CrisisQuery, Fault, OpenState, StepSource, TextSources};
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
pub(crate) fn text_sources() -> Result<TextSources, Fault> {
    let owned = |sources: &[&str]| sources.iter().map(|source| (*source).to_owned()).collect();
    // In a browser they are a file of their own, which did not come.
    let origins = origins().ok_or(Fault::PartMissing)?;
    let steps = first_steps().iter().zip(&origins.steps).map(|(step, origin)| StepSource {
        number: step.number,
        why: origin.why.to_owned(),
        sources: owned(&origin.sources),
    });
    Ok(TextSources { checked: needs_checked(), steps: steps.collect(), card: origins.card.to_owned() })
}

fn told(line: &Line<'_>, language: &str, now: NaiveDateTime) -> CrisisLine {
    let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    let origin = line_origin(line);
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
        sources: origin.map(|origin| owned(&origin.sources)).unwrap_or_default(),
        seen_in: origin.map(|origin| origin.seen_in.to_owned()).unwrap_or_default(),
        checked: lines_checked(),
    }
}
