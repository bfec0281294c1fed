//! What of the toolbox could stand on paper, and its words.

use std::collections::{BTreeMap, BTreeSet};

use besace_domain::{Need, RecordId};
use besace_engine_api::{AppointmentLine, AppointmentView, ContactLine, CrisisLine, CrisisQuery, Fault, StepLine};
use besace_i18n::{Catalog, msg, names};
use chrono::NaiveDateTime;

use super::fold::{Block, Entry};
use crate::{components::Pick, state::Engine, views::times::repeat_words};

/// Everything that can be chosen, as the engine has it.
#[derive(Clone, PartialEq)]
pub struct Carried {
    /// In the person's order.
    pub people: Vec<ContactLine>,
    /// The coming ones, each once, the next time of it first.
    pub times: Vec<(AppointmentLine, AppointmentView)>,
    /// Those that are not done.
    pub steps: Vec<StepLine>,
    /// The country's lines.
    pub numbers: Vec<CrisisLine>,
}

/// Asks for all of it.
pub async fn gather(engine: Engine, country: String, language: String) -> Result<Carried, Fault> {
    let people = engine.contacts(()).await?.people;
    let agenda = engine.agenda(()).await?;
    let mut times: Vec<(AppointmentLine, AppointmentView)> = Vec::new();
    for line in agenda.today.into_iter().chain(agenda.coming) {
        let again = times.iter().any(|(known, _)| known.id == line.id);
        if !again && !line.time.outcome.is_settled() {
            let view = engine.appointment(line.id).await?;
            times.push((line, view));
        }
    }
    let steps = engine.steps(()).await?.into_iter().filter(|line| line.step.done.is_none()).collect();
    let numbers = engine.crisis_lines(CrisisQuery { country, language }).await?;
    Ok(Carried { people, times, steps, numbers })
}

/// What is left out: everything else stands on the paper.
pub type LeftOut = BTreeSet<String>;

/// The name of a help line among the choices.
fn number_id(line: &CrisisLine) -> String {
    [&line.number, "/", &line.name].concat()
}

/// Who answers: for an emergency number in the person's language, else as the line calls itself.
fn number_words(catalog: &Catalog, line: &CrisisLine) -> String {
    names::line_service(&line.service).map(|words| catalog.text(&words)).unwrap_or_else(|| line.name.clone())
}

/// The words of a step.
fn step_words(catalog: &Catalog, line: &StepLine) -> String {
    let shipped = line.step.first_step.filter(|_| line.step.text.is_empty()).and_then(names::first_step);
    shipped.map(|words| catalog.text(&words)).unwrap_or_else(|| line.step.text.clone())
}

/// What an appointment is called.
fn time_words(catalog: &Catalog, line: &AppointmentLine) -> String {
    match (line.title.is_empty(), line.with.is_empty()) {
        (false, _) => line.title.clone(),
        (true, false) => line.with.clone(),
        (true, true) => catalog.text(&msg::times_calendar_title()),
    }
}

impl Carried {
    /// The people to choose from.
    pub fn people_picks(&self) -> Vec<Pick> {
        self.people.iter().map(|person| Pick::new(person.id.to_string(), &person.name)).collect()
    }

    /// The appointments to choose from.
    pub fn times_picks(&self, catalog: &Catalog) -> Vec<Pick> {
        self.times.iter().map(|(line, _)| Pick::new(line.id.to_string(), time_words(catalog, line))).collect()
    }

    /// The steps to choose from.
    pub fn steps_picks(&self, catalog: &Catalog) -> Vec<Pick> {
        self.steps.iter().map(|line| Pick::new(line.id.to_string(), step_words(catalog, line))).collect()
    }

    /// The numbers to choose from.
    pub fn numbers_picks(&self, catalog: &Catalog) -> Vec<Pick> {
        let label = |line: &CrisisLine| {
            [number_words(catalog, line).as_str(), " ", &line.number.replace(' ', "\u{a0}")].concat()
        };
        self.numbers.iter().map(|line| Pick::new(number_id(line), label(line))).collect()
    }

    /// Of the numbers, only those for emergencies stand on the paper unless the person says otherwise.
    pub fn first_left_out(&self) -> LeftOut {
        self.numbers.iter().filter(|line| line.kind != "emergency").map(number_id).collect()
    }

    /// The paper's text, without what is left out.
    pub fn blocks(&self, catalog: &Catalog, left_out: &LeftOut, now: NaiveDateTime) -> Vec<Block> {
        let stays = |id: &str| !left_out.contains(id);
        let mut blocks = Vec::new();
        let numbers = self.numbers.iter().filter(|line| stays(&number_id(line)));
        let numbers = numbers.map(|line| Entry {
            title: line.number.clone(),
            lines: vec![number_words(catalog, line)],
            tick: false,
        });
        add(&mut blocks, catalog.text(&msg::print_numbers()), numbers.collect());
        let people: Vec<_> = self.people.iter().filter(|person| stays(&person.id.to_string())).collect();
        for (title, entries) in by_need(catalog, &people) {
            add(&mut blocks, title, entries);
        }
        let times = self.times.iter().filter(|(line, _)| stays(&line.id.to_string()));
        let times = times.map(|(line, view)| time_entry(catalog, line, view, now));
        add(&mut blocks, catalog.text(&msg::nav_times()), times.collect());
        let steps = self.steps.iter().filter(|line| stays(&line.id.to_string()));
        let steps = steps.map(|line| Entry {
            title: step_words(catalog, line),
            lines: Some(line.with.clone()).filter(|with| !with.is_empty()).into_iter().collect(),
            tick: true,
        });
        add(&mut blocks, catalog.text(&msg::nav_steps()), steps.collect());
        blocks
    }
}

fn add(blocks: &mut Vec<Block>, title: String, entries: Vec<Entry>) {
    if !entries.is_empty() {
        blocks.push(Block { title, entries });
    }
}

/// People under each need they answer; their details stand at the first of them.
fn by_need(catalog: &Catalog, people: &[&ContactLine]) -> Vec<(String, Vec<Entry>)> {
    let mut told: BTreeMap<RecordId, ()> = BTreeMap::new();
    let mut entry = |person: &ContactLine| {
        let first = told.insert(person.id, ()).is_none();
        let details = [&person.role, &person.organization, &person.address].into_iter().filter(|_| first);
        let lines = [&person.phone].into_iter().chain(details).filter(|line| !line.is_empty()).cloned().collect();
        Entry { title: person.name.clone(), lines, tick: false }
    };
    let mut parts = Vec::new();
    for need in Need::ALL {
        let of_need = people.iter().filter(|person| person.needs.contains(&need));
        parts.push((catalog.text(&names::need(need)), of_need.map(|person| entry(person)).collect()));
    }
    let others = people.iter().filter(|person| person.needs.is_empty());
    parts.push((catalog.text(&msg::nav_people()), others.map(|person| entry(person)).collect()));
    parts
}

fn time_entry(catalog: &Catalog, line: &AppointmentLine, view: &AppointmentView, now: NaiveDateTime) -> Entry {
    let AppointmentView { appointment, with, phone, .. } = view;
    // With its date in full: paper is read on another day than it is printed.
    let far = now.date() - chrono::Days::new(400);
    let when = catalog.capital(&catalog.day_time(line.time.start, far));
    let again = appointment.repeat.as_ref().map(|repeat| repeat_words(catalog, repeat)).unwrap_or_default();
    let bring = match appointment.bring.is_empty() {
        true => String::new(),
        false => [catalog.text(&msg::times_bring()), ": ".into(), catalog.list(&appointment.bring)].concat(),
    };
    let lines = [when, again, with.clone(), phone.clone(), appointment.place.clone(), appointment.route.clone(), bring];
    let title = time_words(catalog, line);
    let lines = lines.into_iter().filter(|one| !one.is_empty() && *one != title).collect();
    Entry { title, lines, tick: false }
}
