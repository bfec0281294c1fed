//! `besace-cli sharing` and `team`

use std::thread;
use std::time::{Duration, Instant};

use anyhow::bail;
use besace_domain::{RecordId, SpaceId, Verdict};
use besace_engine_api::*;

use crate::answer::{Answer, lines, short};
use crate::args::{Said, Sharing, Team};
use crate::session::{Engine, named};

/// How long a command waits for the hub.
const PATIENCE: Duration = Duration::from_secs(20);
const PAUSE: Duration = Duration::from_millis(100);

/// Does one command on sharing with teams.
pub async fn person(engine: &Engine, command: Sharing) -> anyhow::Result<Answer> {
    match command {
        Sharing::State => {
            exchange(engine).await?;
            let state = engine.sync_state(()).await?;
            Answer::new(
                lines(&state.spaces, "Nothing is shared.", |one| format!("{:?}: {:?}", one.with, one.words)),
                &state,
            )
        }
        Sharing::Look { code } => {
            let seen = look(engine, &code).await?;
            let readers = lines(&seen.readers, "Nobody is known yet.", |reader| reader.name.clone());
            Answer::new(format!("{}\n{:?}\nWho will be able to read:\n{readers}", seen.team, seen.state), &seen)
        }
        Sharing::Accept { code, name, phone, until } => {
            look(engine, &code).await?;
            let space = engine.accept_team(AcceptTeam { code, name, phone, until }).await?;
            exchange(engine).await?;
            Ok(Answer::done("Team accepted; nothing is shared yet", RecordId(space.0)))
        }
        Sharing::Teams => {
            exchange(engine).await?;
            let teams = engine.teams(()).await?;
            let line =
                |team: &TeamLink| format!("{}  {}: {} shared", short(RecordId(team.space.0)), team.team, team.shared);
            Answer::new(lines(&teams, "No team.", line), &teams)
        }
        Sharing::Leave { team } => {
            engine.leave_team(team_named(engine, &team).await?).await?;
            exchange(engine).await?;
            Ok(Answer::said("Nothing is shared with this team any more. They may remember what they read until today."))
        }
        Sharing::Share { team, id, note, direct, pass_on, until } => {
            let (space, id) = (team_named(engine, &team).await?, record(engine, &id).await?);
            let access = ShareAccess { note, direct, pass_on, until };
            engine.share(ShareOrder { space, what: ShareWhat::Record(id), access }).await?;
            exchange(engine).await?;
            Ok(Answer::done("Shared", id))
        }
        Sharing::Stop { team, id } => {
            let space = team_named(engine, &team).await?;
            let record = match id {
                Some(id) => Some(record(engine, &id).await?),
                None => None,
            };
            engine.stop_sharing(StopOrder { space, record }).await?;
            exchange(engine).await?;
            Ok(Answer::said("Stopped. They may remember what they read until today."))
        }
        Sharing::Seen { team } => seen(&engine.what_team_sees(team_named(engine, &team).await?).await?),
        Sharing::Receipts => {
            exchange(engine).await?;
            let receipts = engine.receipts(()).await?;
            let line = |line: &ReceiptLine| format!("{}  {} {} {:?}", line.at, line.team, line.about, line.what);
            Answer::new(lines(&receipts, "Nothing yet.", line), &receipts)
        }
        Sharing::Suggestions => {
            exchange(engine).await?;
            let all = engine.suggestions(()).await?;
            let line = |one: &SuggestionView| {
                let changes: Vec<_> = one
                    .changes
                    .iter()
                    .map(|change| format!("{}: {} → {}", change.field, change.before, change.after))
                    .collect();
                format!(
                    "{}  from {}: {} ({}) {:?}",
                    short(one.id),
                    one.from,
                    one.title,
                    changes.join(", "),
                    one.verdict
                )
            };
            Answer::new(lines(&all, "Nobody suggests anything.", line), &all)
        }
        Sharing::Answer { id, answer } => {
            let all = engine.suggestions(()).await?;
            let id = named(&id, all.iter().map(|one| one.id))?;
            let Some(one) = all.iter().find(|one| one.id == id) else { bail!("it is not there any more") };
            let verdict = match answer {
                Said::Yes => Verdict::Accepted,
                Said::No => Verdict::Declined,
                Said::Later => Verdict::Later,
            };
            engine.answer_suggestion(SuggestionAnswer { space: one.space, id, verdict }).await?;
            exchange(engine).await?;
            Ok(Answer::done("Answered", id))
        }
    }
}

/// Does one command of a worker.
pub async fn team(engine: &Engine, command: Team) -> anyhow::Result<Answer> {
    match command {
        Team::Show => {
            exchange(engine).await?;
            let Some(team) = engine.team(()).await? else { bail!("there is no team here: `besace-cli team new`") };
            let workers = lines(&team.workers, "", |worker| worker.name.clone());
            Answer::new(format!("{}: {} people share\n{workers}", team.name, team.people), &team)
        }
        Team::New { name, phone, me } => {
            let team = engine.create_team(NewTeam { team: name, phone, me }).await?;
            exchange(engine).await?;
            Answer::new(format!("Team made: {}", team.name), &team)
        }
        Team::Invite { label } => {
            let invitation = engine.invite_person(label).await?;
            let laid = until(async || {
                let team = engine.team(()).await?;
                let open = team.into_iter().flat_map(|team| team.invitations);
                Ok(open.into_iter().find(|open| open.space == invitation.space && open.laid))
            });
            match laid.await? {
                Some(laid) => Answer::new(format!("{}\n{}\nuntil {}", laid.code, laid.link, laid.until), &laid),
                None => bail!("the hub does not answer: the invitation is kept, and is laid there later"),
            }
        }
        Team::People => {
            exchange(engine).await?;
            let people = engine.people(()).await?;
            let line =
                |one: &PersonLine| format!("{}  {}: {} shared", short(RecordId(one.space.0)), one.name, one.shared);
            Answer::new(lines(&people.people, "Nobody shares yet.", line), &people)
        }
        Team::Person { person } => {
            exchange(engine).await?;
            let view = engine.person(person_named(engine, &person).await?).await?;
            exchange(engine).await?;
            seen(&view)
        }
        Team::SuggestTime { person, id, start, due, text } => {
            let (space, mirror, due) = appointment(engine, &person, &id, due).await?;
            let what = Suggestion::NewTime { mirror, due, start };
            suggest(engine, Suggest { space, what, text }).await
        }
        Team::SuggestOutcome { person, id, outcome, due } => {
            let (space, mirror, due) = appointment(engine, &person, &id, due).await?;
            let what = Suggestion::Outcome { mirror, due, outcome: outcome.into() };
            suggest(engine, Suggest { space, what, text: String::new() }).await
        }
        Team::Reached { person, not, text } => {
            let space = person_named(engine, &person).await?;
            engine.note_reached(NoteReached { space, reached: Some(!not), text }).await?;
            exchange(engine).await?;
            Ok(Answer::said("Noted. The person can read it."))
        }
    }
}

async fn suggest(engine: &Engine, suggest: Suggest) -> anyhow::Result<Answer> {
    let id = engine.suggest(suggest).await?;
    exchange(engine).await?;
    Ok(Answer::done("Suggested", id))
}

fn seen(view: &PersonView) -> anyhow::Result<Answer> {
    let contacts =
        lines(&view.contacts, "No contact is shared.", |one| format!("{}  {}", short(one.id), one.entry.name));
    let appointments = lines(&view.appointments, "No appointment is shared.", |one| {
        format!("{}  {} {}", short(one.shared.id), one.shared.entry.start, one.shared.entry.title)
    });
    Answer::new(format!("{}\n{contacts}\n{appointments}", view.person.name), view)
}

/// Sends and fetches what there is, as far as the hub answers.
async fn exchange(engine: &Engine) -> anyhow::Result<()> {
    engine.sync_now(()).await?;
    // First it has to begin.
    thread::sleep(PAUSE);
    until(async || Ok((!engine.sync_state(()).await?.asking).then_some(()))).await?;
    Ok(())
}

async fn look(engine: &Engine, code: &str) -> anyhow::Result<InvitationView> {
    let seen = until(async || {
        let seen = engine.invitation(code.to_owned()).await?;
        Ok((!matches!(seen.state, InvitationState::Looking)).then_some(seen))
    });
    match seen.await? {
        Some(seen) => Ok(seen),
        None => bail!("the hub does not answer: try again"),
    }
}

/// Looks until something is there, as long as a command waits.
async fn until<T>(mut look: impl AsyncFnMut() -> Result<Option<T>, Fault>) -> Result<Option<T>, Fault> {
    let begin = Instant::now();
    loop {
        let found = look().await?;
        if found.is_some() || begin.elapsed() > PATIENCE {
            return Ok(found);
        }
        thread::sleep(PAUSE);
    }
}

async fn team_named(engine: &Engine, beginning: &str) -> anyhow::Result<SpaceId> {
    let teams = engine.teams(()).await?;
    Ok(SpaceId(named(beginning, teams.iter().map(|team| RecordId(team.space.0)))?.0))
}

async fn person_named(engine: &Engine, beginning: &str) -> anyhow::Result<SpaceId> {
    let people = engine.people(()).await?.people;
    Ok(SpaceId(named(beginning, people.iter().map(|person| RecordId(person.space.0)))?.0))
}

/// A contact or an appointment of the toolbox.
async fn record(engine: &Engine, beginning: &str) -> anyhow::Result<RecordId> {
    let contacts = engine.contacts(()).await?.people.into_iter().map(|contact| contact.id);
    let agenda = engine.agenda(()).await?;
    let times = [agenda.to_answer, agenda.today, agenda.coming, agenda.past];
    let mut ids: Vec<_> = contacts.chain(times.into_iter().flatten().map(|line| line.id)).collect();
    ids.sort_unstable();
    ids.dedup();
    named(beginning, ids)
}

/// A shared appointment of a person, and the date on which its time was due.
async fn appointment(
    engine: &Engine,
    person: &str,
    id: &str,
    due: Option<chrono::NaiveDate>,
) -> anyhow::Result<(SpaceId, RecordId, chrono::NaiveDate)> {
    let space = person_named(engine, person).await?;
    let appointments = engine.person(space).await?.appointments;
    let mirror = named(id, appointments.iter().map(|one| one.shared.id))?;
    let first = appointments.iter().find(|one| one.shared.id == mirror).map(|one| one.shared.entry.start.date());
    match due.or(first) {
        Some(due) => Ok((space, mirror, due)),
        None => bail!("it is not there any more"),
    }
}
