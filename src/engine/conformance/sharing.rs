use besace_domain::{Appointment, Contact, RecordId, SpaceId};
use besace_engine_api::{
    Client, Fault, HandOverOrder, HandOverState, NewTeam, PairBegin, PairBy, PairInto, Pairing, Save, ShareAccess,
    ShareOrder, ShareWhat, SyncWords, TakeFailure, TakeOrder, Taking, Transport,
};

use super::{Told, create, fresh, holds, ok, refused, same, secret};

async fn add<T: Transport>(client: &Client<T>, name: &str) -> Result<RecordId, String> {
    ok(client.save_contact(Save { id: None, entry: Contact { name: name.into(), ..Contact::default() } }).await)
}

async fn names<T: Transport>(client: &Client<T>) -> Result<Vec<String>, String> {
    Ok(ok(client.contacts(()).await)?.people.into_iter().map(|person| person.name).collect())
}

pub(super) async fn nothing_is_shared_by_itself<T: Transport>(client: &Client<T>) -> Told {
    refused(client.teams(()).await, &Fault::Locked)?;
    create(client).await?;
    let nadia = add(client, "Nadia").await?;
    same(&ok(client.sync_state(()).await)?.overall, &SyncWords::NothingShared)?;
    holds(ok(client.teams(()).await)?.is_empty() && ok(client.sharing(nadia).await)?.is_empty(), "somebody sees her")?;
    let visit = Appointment { contact: Some(nadia), ..Appointment::default() };
    let visit = ok(client.save_appointment(Save { id: None, entry: visit }).await)?;
    let like = ShareWhat::AppointmentsLike { id: visit, called: "Nadia".into() };
    for what in [ShareWhat::Record(nadia), ShareWhat::AppointmentsWith(nadia), like] {
        let order = ShareOrder { space: SpaceId::default(), what, access: ShareAccess::default() };
        refused(client.share(order).await, &Fault::NotFound)?;
    }
    holds(ok(client.receipts(()).await)?.is_empty(), "what was refused is told as done")?;
    same(&ok(client.devices(()).await)?.devices.len(), &1)?;
    same(&ok(client.pairing(()).await)?, &Pairing::Off)
}

pub(super) async fn a_team_is_made_once_and_kept<T: Transport>(client: &Client<T>) -> Told {
    create(client).await?;
    let new = || NewTeam { team: "Transit".into(), phone: String::new(), me: "Karim".into() };
    let team = ok(client.create_team(new()).await)?;
    same(&(team.name.as_str(), team.me.as_str(), team.coordinator), &("Transit", "Karim", true))?;
    refused(client.create_team(new()).await, &Fault::ToolboxExists)?;
    let invitation = ok(client.invite_person("Thursday".into()).await)?;
    // What was decided is there after a lock, which drops all that is in memory.
    ok(client.lock(()).await)?;
    refused(client.team(()).await, &Fault::Locked)?;
    ok(client.unlock(besace_engine_api::Unlock::Secret(secret(super::CODE))).await)?;
    let team = ok(client.team(()).await)?.ok_or("the team is gone")?;
    same(&(team.invitations.len(), team.people), &(1, 0))?;
    ok(client.cancel_invitation(invitation.space).await)?;
    let team = ok(client.team(()).await)?.ok_or("the team is gone")?;
    holds(team.invitations.is_empty(), "what was taken back can be accepted")
}

pub(super) async fn a_device_shows_a_code_until_somebody_ends_it<T: Transport>(client: &Client<T>) -> Told {
    create(client).await?;
    let begin = |name: &str| PairBegin { into: PairInto::OwnDevices, by: PairBy::Qr, name: name.into() };
    holds(client.pair_begin(begin("")).await.is_err(), "a device without a name")?;
    let Pairing::Code { code, .. } = ok(client.pair_begin(begin("Phone")).await)? else {
        return Err("no code to show".into());
    };
    holds(code.starts_with("BSC1"), "no code of ours")?;
    holds(matches!(ok(client.pair_confirm(false).await)?, Pairing::Failed(_)), "it goes on")?;
    same(&ok(client.devices(()).await)?.devices.len(), &1)
}

pub(super) async fn a_prepared_toolbox_goes_by_pictures_to_another_phone<T: Transport>(client: &Client<T>) -> Told {
    // 1. Karim's phone: what he writes meanwhile is in the other toolbox.
    create(client).await?;
    add(client, "My dentist").await?;
    let id = ok(client.prepare("Room 4".into()).await)?;
    add(client, "Night shelter").await?;
    same(&names(client).await?, &vec!["Night shelter".to_owned()])?;
    ok(client.open_prepared(None).await)?;
    same(&names(client).await?, &vec!["My dentist".to_owned()])?;
    let order = |word: &str| HandOverOrder { id, word: secret(word), invite: false };
    refused(client.hand_over(order("abc")).await, &Fault::WeakSecret)?;
    let card = ok(client.hand_over(order("heron")).await)?;
    holds(card.state != HandOverState::Taken, "nobody has it yet")?;
    let frames = ok(client.hand_over_frames(id).await)?;

    // 2. The same device stands for Bilal's: nothing of Karim's is left on it.
    fresh(client).await?;
    create(client).await?;
    same(&ok(client.take_frame("HTTPS://EXAMPLE.ORG".into()).await)?, &Taking::Failed(TakeFailure::NotACode))?;
    for frame in frames.iter().rev() {
        ok(client.take_frame(frame.clone()).await)?;
    }
    let of = u16::try_from(frames.len()).unwrap_or(0);
    same(&ok(client.taking(()).await)?, &Taking::Frames { have: of, of })?;
    let take = |word: &str| TakeOrder { code: secret(&card.printed), word: secret(word) };
    same(&ok(client.take_over(take("egret")).await)?, &Taking::WrongWord)?;
    let done = ok(client.take_over(take("Heron")).await)?;
    holds(matches!(done, Taking::Done { records: 1, invitation: None, .. }), "the word does not open it")?;
    same(&names(client).await?, &vec!["Night shelter".to_owned()])
}
