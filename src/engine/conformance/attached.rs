use besace_domain::{Contact, Medium, Note, RecordId};
use besace_engine_api::{
    AskAttached, Attached, AttachedLine, Client, Fault, Folded, NewAttachment, PICTURE_BYTES, Played, Save, Transport,
    Unlock, VOICE_BYTES,
};

use super::{CODE, Told, create, fresh, holds, ok, refused, same, secret};

async fn ask<T: Transport>(client: &Client<T>, asked: AskAttached) -> Result<Attached, Fault> {
    client.attached(Folded::fold(&asked)?).await?.unfold()
}

async fn lines<T: Transport>(client: &Client<T>) -> Result<Vec<AttachedLine>, String> {
    match ok(ask(client, AskAttached::Lines).await)? {
        Attached::Lines(lines) => Ok(lines),
        other => Err(format!("lines were asked for: {other:?}")),
    }
}

/// Bytes that repeat nowhere, as those of a recording.
fn sound(length: usize) -> Vec<u8> {
    let mut state = 1_u32;
    let next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    std::iter::repeat_with(next).take(length).collect()
}

fn voice(of: Option<RecordId>, length: usize) -> NewAttachment {
    let played = Played { media_type: "audio/webm;codecs=opus".into(), bytes: sound(length) };
    NewAttachment { of, medium: Medium::Voice, seconds: 42, played }
}

fn picture(of: RecordId, length: usize) -> NewAttachment {
    let played = Played { media_type: "image/webp".into(), bytes: sound(length) };
    NewAttachment { of: Some(of), medium: Medium::Picture, seconds: 0, played }
}

async fn keep<T: Transport>(client: &Client<T>, new: NewAttachment) -> Result<RecordId, String> {
    match ok(ask(client, AskAttached::Keep(new)).await)? {
        Attached::Kept(id) => Ok(id),
        other => Err(format!("not kept: {other:?}")),
    }
}

async fn hear<T: Transport>(client: &Client<T>, id: RecordId) -> Result<Played, Fault> {
    match ask(client, AskAttached::Whole(id)).await? {
        Attached::Whole(played) => Ok(played),
        _ => Err(Fault::Internal),
    }
}

pub(super) async fn a_voice_note_is_kept_in_pieces_and_comes_back_after_being_taken_out<T: Transport>(
    client: &Client<T>,
) -> Told {
    create(client).await?;
    let said = voice(None, 130_000);
    let id = keep(client, said.clone()).await?;
    same(&ok(hear(client, id).await)?, &said.played)?;
    // 1. Locked and opened again.
    ok(client.lock(()).await)?;
    refused(hear(client, id).await, &Fault::Locked)?;
    ok(client.unlock(Unlock::Secret(secret(CODE))).await)?;
    same(&ok(hear(client, id).await)?, &said.played)?;
    let line = lines(client).await?;
    same(&(line.len(), line[0].id, line[0].of, line[0].seconds), &(1, id, None, 42))?;
    // 2. Taken out, all pieces of it, and back.
    ok(client.remove(id).await)?;
    same(&lines(client).await?, &Vec::new())?;
    refused(hear(client, id).await, &Fault::NotFound)?;
    ok(client.undo_remove(id).await)?;
    same(&ok(hear(client, id).await)?, &said.played)
}

pub(super) async fn a_contacts_picture_and_voice_go_where_the_contact_goes<T: Transport>(client: &Client<T>) -> Told {
    create(client).await?;
    let nadia = Contact { name: "Nadia".into(), colour: Some(4), ..Contact::default() };
    let nadia = ok(client.save_contact(Save { id: None, entry: nadia }).await)?;
    same(&ok(client.contacts(()).await)?.people[0].colour, &Some(4))?;
    keep(client, voice(Some(nadia), 60_000)).await?;
    keep(client, picture(nadia, 9_000)).await?;
    // 1. A second picture takes the place of the first.
    let face = keep(client, picture(nadia, 11_000)).await?;
    same(&lines(client).await?.len(), &2)?;
    let pictures = Attached::Pictures(vec![(nadia, picture(nadia, 11_000).played)]);
    same(&ok(ask(client, AskAttached::Pictures).await)?, &pictures)?;
    // 2. They go with her, and come back with her.
    ok(client.remove(nadia).await)?;
    same(&lines(client).await?.len(), &0)?;
    ok(client.undo_remove(nadia).await)?;
    same(&lines(client).await?.len(), &2)?;
    // 3. The picture alone.
    ok(client.remove(face).await)?;
    same(&ok(ask(client, AskAttached::Pictures).await)?, &Attached::Pictures(Vec::new()))?;
    // 4. There are no voices of what is no contact.
    let note = Note { text: "not a contact".into(), ..Note::default() };
    let note = ok(client.save_note(Save { id: None, entry: note }).await)?;
    refused(ask(client, AskAttached::Keep(voice(Some(note), 10))).await, &Fault::NotFound)
}

pub(super) async fn what_is_too_large_or_too_much_is_not_kept<T: Transport>(client: &Client<T>) -> Told {
    create(client).await?;
    refused(ask(client, AskAttached::Keep(voice(None, VOICE_BYTES + 1))).await, &Fault::TooLarge)?;
    refused(ask(client, AskAttached::Keep(voice(None, 0))).await, &Fault::UnreadableFile)?;
    let mut page = voice(None, 10);
    page.played.media_type = "text/html".into();
    refused(ask(client, AskAttached::Keep(page)).await, &Fault::UnreadableFile)?;
    let lee = Save { id: None, entry: Contact { name: "Lee".into(), ..Contact::default() } };
    let lee = ok(client.save_contact(lee).await)?;
    refused(ask(client, AskAttached::Keep(picture(lee, PICTURE_BYTES + 1))).await, &Fault::TooLarge)?;
    // 128 pieces, eleven for each of the largest.
    for _ in 0..11 {
        keep(client, voice(None, VOICE_BYTES)).await?;
    }
    same(&ok(ask(client, AskAttached::Keep(voice(None, VOICE_BYTES))).await)?, &Attached::NoRoom)?;
    let some = lines(client).await?;
    same(&some.len(), &11)?;
    ok(client.remove(some[0].id).await)?;
    keep(client, voice(None, VOICE_BYTES)).await.map(drop)
}

pub(super) async fn the_sealed_file_holds_voices_and_paper_does_not<T: Transport>(client: &Client<T>) -> Told {
    let word = || secret("a phrase of mine");
    create(client).await?;
    let said = voice(None, 60_000);
    let id = keep(client, said.clone()).await?;
    let file = ok(client.export_toolbox(word()).await)?;
    let codes = ok(client.toolbox_codes(word()).await)?;
    holds(codes.len() <= 2, "a voice is on paper")?;
    fresh(client).await?;
    create(client).await?;
    ok(client.restore_codes((codes, word())).await)?;
    same(&lines(client).await?.len(), &0)?;
    ok(client.restore_toolbox((besace_engine_api::FileIn(file.bytes), word())).await)?;
    same(&ok(hear(client, id).await)?, &said.played)
}
