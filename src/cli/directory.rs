//! `besace-cli search`, `service`, `need`, `places`, `help-lines` and `directory`

use anyhow::{Context as _, bail};
use besace_domain::{Need, Position, ServiceId};
use besace_engine::{Outcome, Source, read_source};
use besace_engine_api::{
    CrisisLine, CrisisQuery, DirectoryInfo, FileIn, Filters, NeedQuery, Place, Search, ServiceQuery, ServiceView,
};
use besace_update::{Hub, bring_up_to_date};

use serde_json::json;

use crate::answer::{self, Answer, joined, lines};
use crate::args::{Directory, SearchArgs};
use crate::session::{Engine, read};

/// Searches the directory.
pub async fn search(engine: &Engine, args: SearchArgs) -> anyhow::Result<Answer> {
    let SearchArgs { words, need, from, open, no_id, language, audience, wheelchair, limit } = args;
    let filters = Filters { open_now: open, no_id, language, audience, wheelchair };
    let search = Search { text: words.join(" "), need, from, filters, offset: 0, limit };
    let found = engine.search(search).await?;
    let mut text = lines(&found.hits, "Nothing found.", answer::hit);
    if found.total as usize > found.hits.len() {
        text.push_str(&format!("\n… {} in all", found.total));
    }
    Answer::new(text, &found)
}

/// Shows one service.
pub async fn service(engine: &Engine, id: String) -> anyhow::Result<Answer> {
    let view = engine.service(ServiceQuery { id: ServiceId(id), from: None }).await?;
    Answer::new(page(&view), &view)
}

fn page(view: &ServiceView) -> String {
    let mut text = joined(&[&view.name, &view.organization]);
    let mut row = |name: &str, value: &str| {
        if !value.is_empty() {
            text.push_str(&format!("\n  {name}: {value}"));
        }
    };
    row("what", &view.description);
    row("now", view.alert.as_ref().map_or("", |alert| &alert.text));
    row("needs", &answer::needs(&view.needs));
    row("phones", &view.phones.join(", "));
    row("e-mail", &view.emails.join(", "));
    row("page", &view.url);
    row("languages", &view.languages.join(", "));
    row("for whom", &view.eligibility);
    row("documents", &format!("{:?}", view.documents));
    row("cost", &view.cost);
    for place in &view.places {
        row("place", &joined(&[&place.name, &place.address, &answer::open(&place.open), &place.hours_text]));
    }
    let verified = view.verified.as_ref().map(|verified| joined(&[&verified.on.to_string(), &verified.by]));
    row("verified", &verified.unwrap_or_default());
    row("source", &joined(&[&view.source.name, &view.source.licence]));
    row("note", if view.example { "this record is an example" } else { "" });
    text
}

/// Shows what answers a need.
pub async fn need(engine: &Engine, need: Need, from: Option<Position>) -> anyhow::Result<Answer> {
    let found = engine.need(NeedQuery { need, from, language: "en".to_owned() }).await?;
    let mut parts = Vec::new();
    for (title, people) in [("Can be reached now", &found.people_now), ("Others", &found.people_later)] {
        parts.extend((!people.is_empty()).then(|| format!("{title}\n{}", lines(people, "", answer::contact))));
    }
    parts
        .extend((!found.services.is_empty()).then(|| format!("Services\n{}", lines(&found.services, "", answer::hit))));
    parts.extend((!found.lines.is_empty()).then(|| format!("Help lines\n{}", lines(&found.lines, "", help_line))));
    let text = if parts.is_empty() { "Nothing answers it yet.".to_owned() } else { parts.join("\n") };
    Answer::new(text, &found)
}

/// Tells places by the beginning of their name.
pub async fn places(engine: &Engine, beginning: String) -> anyhow::Result<Answer> {
    let places = engine.places(beginning).await?;
    let line = |place: &Place| format!("{} ({}, {})", place.name, place.position.latitude, place.position.longitude);
    Answer::new(lines(&places, "No such place.", line), &places)
}

/// Tells emergency and help lines.
pub async fn help_lines(engine: &Engine, country: String, language: String) -> anyhow::Result<Answer> {
    let found = engine.crisis_lines(CrisisQuery { country, language }).await?;
    Answer::new(lines(&found, "No line is known for that country.", help_line), &found)
}

fn help_line(line: &CrisisLine) -> String {
    let sources = if line.two_sources { "" } else { "one source only" };
    let place = joined(&[&line.country, &line.region]);
    joined(&[
        &line.number,
        &line.name,
        &line.kind,
        &place,
        &line.languages.join(", "),
        &answer::open(&line.open),
        sources,
    ])
}

/// Does one command on the directory itself.
pub async fn directory(engine: &Engine, command: Directory) -> anyhow::Result<Answer> {
    match command {
        Directory::Info => {
            let info = engine.directory_info(()).await?;
            let text =
                info.as_ref().map_or("No directory yet: install one with `directory install`.".to_owned(), about);
            Answer::new(text, &info)
        }
        Directory::Install { file } => {
            let info = engine.install_directory(FileIn(read(&file)?)).await?;
            Answer::new(format!("Directory installed: {}", about(&info)), &info)
        }
        Directory::Import { source } => {
            let today = chrono::Local::now().date_naive();
            let Source { pack, report, told } =
                read_source(&source, today).with_context(|| format!("cannot read {}", source.display()))?;
            let info = engine.install_directory(pack).await?;
            let text = format!("{told}\nDirectory installed: {}", about(&info));
            Answer::new(text, &json!({ "directory": info, "report": report }))
        }
        Directory::Update { from } => update(engine, from).await,
    }
}

/// Brings the directory up to date, and says what came of it.
async fn update(engine: &Engine, from: Option<Hub>) -> anyhow::Result<Answer> {
    let hub = from.context("no hub is set: say --from https://…, or set BESACE_HUB_ADDRESS")?;
    let Outcome { reached, current, refused } = bring_up_to_date(engine.transport(), &hub)?;
    let refused: Vec<String> = refused.iter().map(ToString::to_string).collect();
    let info = engine.directory_info(()).await?;
    let stays = info.as_ref().map_or("There is no directory here yet.".to_owned(), |info| {
        format!("What is here stays as it is: {}", about(info))
    });
    match info {
        Some(info) if current => {
            let text = format!("Up to date: {}", about(&info));
            Answer::new(text, &json!({ "directory": info, "refused": refused }))
        }
        _ if !refused.is_empty() => bail!("not all was taken in from {hub}: {}. {stays}", refused.join("; ")),
        _ if reached => bail!("{hub} broke off; the next time goes on from there. {stays}"),
        _ => bail!("{hub} cannot be reached, or has no directory. {stays}"),
    }
}

fn about(info: &DirectoryInfo) -> String {
    let example = if info.example { ", examples only" } else { "" };
    format!("{}: {} services, made on {} ({} days ago){example}", info.name, info.services, info.made, info.age_days)
}
