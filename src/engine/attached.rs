//! Voice notes, voice labels and pictures: kept in pieces that fit a record, put together when played or shown.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use besace_domain::{Attachment, Contact, Medium, RecordId};
use besace_engine_api::{
    AskAttached, Attached, AttachedLine, Fault, Folded, NewAttachment, PICTURE_BYTES, Played, VOICE_BYTES,
};

use crate::records::{Open, Records, Write, new_id};

/// The most bytes of one piece: with its names and in base64 it fills one sealed record of 64 KiB.
const PIECE: usize = 47 << 10;
/// The most pieces in a toolbox: 8 MiB sealed, so that it opens fast and the hub takes it. Half an hour of speech.
const MOST_PIECES: usize = 128;

/// Answers what is asked; tells whether something was written.
pub(crate) fn answer(open: &mut Open<'_>, asked: &Folded<AskAttached>) -> Result<(Folded<Attached>, bool), Fault> {
    let (answer, written) = match asked.unfold()? {
        AskAttached::Keep(new) => (keep(open, new)?, true),
        AskAttached::Lines => (Attached::Lines(lines(&all(open.records))), false),
        AskAttached::Whole(id) => (Attached::Whole(whole(&all(open.records), id)?), false),
        AskAttached::Pictures => (Attached::Pictures(pictures(&all(open.records))), false),
    };
    Ok((Folded::fold(&answer)?, written))
}

fn keep(open: &mut Open<'_>, new: NewAttachment) -> Result<Attached, Fault> {
    let NewAttachment { of, medium, seconds, played: Played { media_type, bytes } } = new;
    let (most, begins) = match medium {
        Medium::Voice => (VOICE_BYTES, "audio/"),
        Medium::Picture => (PICTURE_BYTES, "image/"),
    };
    if bytes.is_empty() || !media_type.starts_with(begins) || media_type.len() > 100 {
        return Err(Fault::UnreadableFile);
    }
    if bytes.len() > most {
        return Err(Fault::TooLarge);
    }
    if let Some(of) = of {
        open.records.read::<Contact>(of)?;
    }
    let before = |(id, line): &(RecordId, Attachment)| {
        (of.is_some() && line.of == of && line.medium == medium && line.piece == 0).then_some(*id)
    };
    let before: Vec<RecordId> = open.records.all().filter_map(|entry| before(&entry)).collect();
    let mut writes: Vec<Write> = Vec::new();
    for id in before {
        writes.extend(open.records.with_attached(id).into_iter().map(|id| (id, None)));
    }
    let pieces = bytes.chunks(PIECE);
    if open.records.all::<Attachment>().count() - writes.len() + pieces.len() > MOST_PIECES {
        return Ok(Attached::NoRoom);
    }
    let count = u16::try_from(pieces.len()).map_err(|_| Fault::TooLarge)?;
    let first = new_id()?;
    for (piece, bytes) in (0..).zip(pieces) {
        let ground =
            Attachment { piece, pieces: count, medium, bytes: BASE64_STANDARD.encode(bytes), ..Default::default() };
        let (id, entry) = match piece {
            0 => (first, Attachment { of, media_type: media_type.clone(), seconds, made: open.now.local, ..ground }),
            _ => (new_id()?, Attachment { of: Some(first), ..ground }),
        };
        writes.push((id, Some(open.made(&entry)?)));
    }
    open.apply(writes)?;
    Ok(Attached::Kept(first))
}

/// Every piece, read once for a whole answer.
fn all(records: &Records) -> Vec<(RecordId, Attachment)> {
    records.all().collect()
}

/// The first pieces, last made first; what came from another device without all of its pieces waits for them.
fn lines(all: &[(RecordId, Attachment)]) -> Vec<AttachedLine> {
    let has_all = |id: RecordId, first: &Attachment| {
        let others = all.iter().filter(|(_, piece)| piece.of == Some(id)).count();
        others + 1 == usize::from(first.pieces)
    };
    let line = |(id, first): &(RecordId, Attachment)| AttachedLine {
        id: *id,
        of: first.of,
        medium: first.medium,
        seconds: first.seconds,
        made: first.made,
    };
    let mut lines: Vec<_> =
        all.iter().filter(|(id, first)| first.piece == 0 && has_all(*id, first)).map(line).collect();
    lines.sort_by_key(|line| (std::cmp::Reverse(line.made), line.id));
    lines
}

fn whole(all: &[(RecordId, Attachment)], id: RecordId) -> Result<Played, Fault> {
    let (_, first) = all.iter().find(|(known, _)| *known == id).ok_or(Fault::NotFound)?;
    let mut pieces: Vec<&Attachment> =
        all.iter().filter(|(_, piece)| piece.of == Some(id)).map(|(_, piece)| piece).collect();
    pieces.sort_by_key(|piece| piece.piece);
    let mut bytes = Vec::new();
    for piece in std::iter::once(first).chain(pieces) {
        BASE64_STANDARD.decode_vec(&piece.bytes, &mut bytes).map_err(|_| Fault::UnreadableFile)?;
    }
    Ok(Played { media_type: first.media_type.clone(), bytes })
}

fn pictures(all: &[(RecordId, Attachment)]) -> Vec<(RecordId, Played)> {
    let lines = lines(all).into_iter().filter(|line| line.medium == Medium::Picture);
    lines.filter_map(|line| Some((line.of?, whole(all, line.id).ok()?))).collect()
}
