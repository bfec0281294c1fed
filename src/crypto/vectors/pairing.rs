//! The vectors of pairing and of team invitations.

use super::{array, bytes, number, same, text};
use crate::{
    DeviceKeys, Head, Inviter, Joiner, SigningKey, TeamInvitation, TypedCode,
    cpace::Exchange,
    pairing::{BY_QR, BY_TYPING, Randomness},
};
use serde_json::Value;
use zeroize::Zeroizing;

/// The vectors of draft-irtf-cfrg-cpace for ristretto255 with SHA-512, initiator and responder.
pub(super) fn check_cpace(vector: &Value) -> Result<(), String> {
    let (secret, channel, session) = (bytes(vector, "PRS")?, bytes(vector, "CI")?, bytes(vector, "sid")?);
    let begin = |scalar: &str| {
        let mut wide = [0; 64];
        wide[..32].copy_from_slice(&array::<32>(vector, scalar)?);
        Ok::<_, String>(Exchange::begin(&secret, &channel, &session, &wide))
    };
    let (first, second) = (begin("ya")?, begin("yb")?);
    same("Ya", &first.share(), &bytes(vector, "Ya")?)?;
    same("Yb", &second.share(), &bytes(vector, "Yb")?)?;
    let (data_a, data_b) = (bytes(vector, "ADa")?, bytes(vector, "ADb")?);
    let (share_a, share_b) = (first.share(), second.share());
    let transcript = [share_a.as_slice(), &data_a, &share_b, &data_b];
    for (side, theirs) in [(&first, &share_b), (&second, &share_a)] {
        let key = side.end(theirs, &session, transcript).ok_or("the shares are refused")?;
        same("ISK", key.as_slice(), &bytes(vector, "ISK")?)?;
    }
    for refused in ["Y_i1", "Y_i2"] {
        if first.end_first(&array(vector, refused)?, &session).is_some() {
            return Err(format!("{refused:?} is taken"));
        }
    }
    Ok(())
}

pub(super) fn check_pairing(vector: &Value) -> Result<(), String> {
    let told = pair(vector)?;
    for (name, said) in told {
        match vector[name].as_str() {
            Some(frozen) if frozen == said => {}
            _ => return Err(format!("{name:?} is no longer what was frozen")),
        }
    }
    Ok(())
}

/// Pairs with everything random given, and tells all that is said and shown.
pub(super) fn pair(vector: &Value) -> Result<Vec<(&'static str, String)>, String> {
    let by_qr = text(vector, "by")? == "QR";
    let space = array(vector, "space")?;
    let random = Randomness {
        secret: Zeroizing::new(array(vector, "secret")?),
        nonce: Zeroizing::new(array(vector, "nonce")?),
        exchange: Zeroizing::new(array(vector, "inviter_exchange")?),
    };
    let exchange = array(vector, "joiner_exchange")?;
    let channel = if by_qr { BY_QR } else { BY_TYPING };
    let inviter = Inviter::begin(channel, space, text(vector, "inviter")?, 0, random).map_err(fault)?;
    let (code, opening) = (inviter.code().to_owned(), inviter.opening().unwrap_or_default());
    let typed = || TypedCode::from_text(&code).map_err(fault);
    let (joiner, hello) = match by_qr {
        true => Joiner::by_qr_with(&code, &exchange).map_err(fault)?,
        false => Joiner::by_typed_code_with(&typed()?, &opening, &exchange).map_err(fault)?,
    };
    let place = joiner.places().of(crate::PairingMessage::Hello).map_err(fault)?;
    let (inviter, reveal) = inviter.hear_hello(0, &hello).map_err(fault)?;
    let joiner = joiner.hear_reveal(&reveal).map_err(fault)?;
    let check = joiner.check_code();
    if check != inviter.check_code() {
        return Err("the check codes differ".into());
    }
    let keys = DeviceKeys::from_secret(&array(vector, "device")?).map_err(fault)?;
    let (joiner, card) = joiner.confirm(&keys, array(vector, "id")?, text(vector, "joiner")?).map_err(fault)?;
    let head = Head { version: number(vector, "version")?, hash: array(vector, "hash")? };
    let grant = inviter.hear_card(0, &card).and_then(|inviter| inviter.grant(&head)).map_err(fault)?;
    if joiner.hear_grant(&grant).map_err(fault)? != head {
        return Err("the grant tells another head".into());
    }
    Ok(vec![
        ("code", code),
        ("opening", hex(&opening)),
        ("hello_place", hex(&place)),
        ("hello", hex(&hello)),
        ("reveal", hex(&reveal)),
        ("digits", hex(&check.digits())),
        ("pictures", hex(&check.pictures())),
        ("card", hex(&card)),
        ("grant", hex(&grant)),
    ])
}

pub(super) fn check_team(vector: &Value) -> Result<(), String> {
    let code = text(vector, "code")?;
    let invitation = TeamInvitation::from_text(code).map_err(fault)?;
    same("code", invitation.to_text().as_bytes(), code.as_bytes())?;
    same("team", invitation.team().as_bytes(), text(vector, "team")?.as_bytes())?;
    same("space", &invitation.space().map_err(fault)?, &bytes(vector, "space")?)?;
    same("anchor", &invitation.anchor().map_err(fault)?, &bytes(vector, "anchor")?)?;
    same("place", &invitation.place().map_err(fault)?, &bytes(vector, "place")?)?;
    let sealed = bytes(vector, "card")?;
    let card = invitation.open_card(&sealed).map_err(fault)?;
    let key = SigningKey::from_seed(&array(vector, "seed")?);
    let again = invitation.seal_card_with(&card, &key, &array(vector, "card_nonce")?);
    same("card", &again.map_err(fault)?, &sealed)
}

fn fault(error: impl std::fmt::Display) -> String {
    error.to_string()
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
