//! `besace-cli steps`, `notes`, `plan` and `profile`

use besace_domain::{Note, PlanEntry, RecordId, Step};
use besace_engine_api::{Keyed, Save, StepLine};

use crate::answer::{Answer, joined, lines, needs, short};
use crate::args::{Notes, Plan, ProfileArgs, Steps};
use crate::session::{Engine, named};

/// Does one command on steps.
pub async fn steps(engine: &Engine, command: Steps) -> anyhow::Result<Answer> {
    let all = engine.steps(()).await?;
    let find = |beginning: &str| named(beginning, all.iter().map(|line| line.id));
    match command {
        Steps::List => Answer::new(lines(&all, "No steps.", step), &all),
        Steps::Add { text, needs } => {
            let entry = Step { text, needs, ..Step::default() };
            Ok(Answer::done("Step added", engine.save_step(Save { id: None, entry }).await?))
        }
        Steps::Done { id } => {
            let id = find(&id)?;
            engine.tick_step((id, true)).await?;
            Ok(Answer::done("Step done", id))
        }
        Steps::Undone { id } => {
            let id = find(&id)?;
            engine.tick_step((id, false)).await?;
            Ok(Answer::done("Step not done", id))
        }
        Steps::Order { ids } => {
            let ids = ids.iter().map(|id| find(id)).collect::<anyhow::Result<Vec<RecordId>>>()?;
            engine.order_steps(ids).await?;
            Ok(Answer::said("Steps ordered."))
        }
        Steps::Remove { id } => {
            let id = find(&id)?;
            engine.remove(id).await?;
            Ok(Answer::done("Step removed", id))
        }
    }
}

fn step(line: &StepLine) -> String {
    let StepLine { id, step, with } = line;
    let tick = if step.done.is_some() { "x" } else { " " };
    let text = match (step.text.as_str(), step.first_step) {
        // The shipped texts are translations, which the command line does not carry.
        ("", Some(number)) => format!("first step {number}"),
        (text, _) => text.to_owned(),
    };
    format!("{}  [{tick}] {}", short(*id), joined(&[&text, &needs(&step.needs), with]))
}

/// Does one command on notes.
pub async fn notes(engine: &Engine, command: Notes) -> anyhow::Result<Answer> {
    match command {
        Notes::List => {
            let notes = engine.notes(()).await?;
            let line = |note: &Keyed<Note>| {
                format!(
                    "{}  {}  {}",
                    short(note.id),
                    note.entry.written.date(),
                    note.entry.text.replace('\n', "\n    ")
                )
            };
            Answer::new(lines(&notes, "No notes.", line), &notes)
        }
        Notes::Add { text } => {
            let entry = Note { text, ..Note::default() };
            Ok(Answer::done("Note added", engine.save_note(Save { id: None, entry }).await?))
        }
        Notes::Remove { id } => {
            let id = named(&id, engine.notes(()).await?.into_iter().map(|note| note.id))?;
            engine.remove(id).await?;
            Ok(Answer::done("Note removed", id))
        }
    }
}

/// Does one command on the safety plan.
pub async fn plan(engine: &Engine, command: Plan) -> anyhow::Result<Answer> {
    match command {
        Plan::List => {
            let plan = engine.plan(()).await?;
            let line = |line: &Keyed<PlanEntry>| {
                format!("{}  {:?}: {}", short(line.id), line.entry.section, line.entry.text.replace('\n', "\n    "))
            };
            Answer::new(lines(&plan, "The plan is empty.", line), &plan)
        }
        Plan::Add { section, text } => {
            let entry = PlanEntry { section: section.into(), text, ..PlanEntry::default() };
            Ok(Answer::done("Line added", engine.save_plan_entry(Save { id: None, entry }).await?))
        }
        Plan::Remove { id } => {
            let id = named(&id, engine.plan(()).await?.into_iter().map(|line| line.id))?;
            engine.remove(id).await?;
            Ok(Answer::done("Line removed", id))
        }
    }
}

/// Shows or changes what the person said of themselves.
pub async fn profile(engine: &Engine, args: ProfileArgs) -> anyhow::Result<Answer> {
    let mut profile = engine.profile(()).await?;
    let ProfileArgs { release, country, place } = args;
    if release.is_some() || country.is_some() || place.is_some() {
        profile.release = release.or(profile.release);
        profile.country = country.unwrap_or(profile.country);
        if let Some(place) = place {
            let known = engine.places(place.clone()).await.unwrap_or_default().into_iter().next();
            profile.position = known.map(|place| place.position);
            profile.place = place;
        }
        engine.save_profile(profile).await?;
        profile = engine.profile(()).await?;
    }
    let release = profile.release.map(|day| day.to_string()).unwrap_or_default();
    let text = joined(&[&release, &profile.country, &profile.place]);
    Answer::new(if text.is_empty() { "Nothing was said.".to_owned() } else { text }, &profile)
}
