//! Voices and pictures: where they go with the person's toolbox, and where they never go.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]

mod street;

use besace_domain::{Medium, RecordId};
use besace_engine_api::*;
use street::{Phone, Street, pair, pont};

fn ask(phone: &mut Phone, asked: &AskAttached) -> Attached {
    phone.engine.attached(Folded::fold(asked).unwrap()).unwrap().unfold().unwrap()
}

fn keep(phone: &mut Phone, of: Option<RecordId>, medium: Medium, media_type: &str, mark: &str) {
    let played = Played { media_type: media_type.into(), bytes: mark.repeat(600).into_bytes() };
    let new = NewAttachment { of, medium, seconds: 3, played };
    assert!(matches!(ask(phone, &AskAttached::Keep(new)), Attached::Kept(_)));
}

/// Somebody with a picture and a voice, and a spoken note.
fn with_nadia(phone: &mut Phone) -> RecordId {
    let nadia = phone.add_contact("Nadia", "+32 2 555 03 03");
    keep(phone, Some(nadia), Medium::Picture, "image/webp", "face of Nadia");
    keep(phone, Some(nadia), Medium::Voice, "audio/webm", "Nadia's name");
    keep(phone, None, Medium::Voice, "audio/webm", "said to myself");
    nadia
}

/// What there is, each with its bytes.
fn all(phone: &mut Phone) -> Vec<(Option<RecordId>, Medium, Played)> {
    let Attached::Lines(lines) = ask(phone, &AskAttached::Lines) else { panic!("lines were asked for") };
    let mut all: Vec<_> = lines
        .into_iter()
        .map(|line| match ask(phone, &AskAttached::Whole(line.id)) {
            Attached::Whole(played) => (line.of, line.medium, played),
            other => panic!("{other:?}"),
        })
        .collect();
    all.sort_by_key(|(_, _, played)| played.bytes.clone());
    all
}

#[test]
fn a_team_gets_the_contact_and_neither_voice_nor_picture() {
    let (mut street, mut karim, mut amina) = (Street::new(), Phone::new(), Phone::new());
    let space = street.team_and_amina(&mut karim, &mut amina);
    let nadia = with_nadia(&mut amina);
    amina.share(space, nadia);
    street.settle(&mut [&mut amina, &mut karim]);
    let person = &karim.engine.people(()).unwrap().people[0];
    assert_eq!((person.space, person.shared), (space, 1));
    assert_eq!(all(&mut karim), []);
    // Nor by asking for it.
    let Attached::Lines(lines) = ask(&mut amina, &AskAttached::Lines) else { panic!("lines were asked for") };
    for line in lines {
        let order = ShareOrder { space, what: ShareWhat::Record(line.id), access: ShareAccess::default() };
        assert!(amina.engine.share(order).is_err());
    }
    street.settle(&mut [&mut amina, &mut karim]);
    assert_eq!(karim.engine.people(()).unwrap().people[0].shared, 1);
}

#[test]
fn ones_own_second_device_gets_all_of_them() {
    let (mut street, mut phone, mut computer) = (Street::new(), Phone::new(), Phone::new());
    with_nadia(&mut phone);
    pair(&mut street, &mut phone, &mut computer, PairInto::OwnDevices, PairBy::Qr, "Computer");
    street.settle(&mut [&mut phone, &mut computer]);
    let there = all(&mut computer);
    assert_eq!((there.len(), &there), (3, &all(&mut phone)));
}

#[test]
fn a_toolbox_that_is_handed_over_brings_its_voices_and_pictures_along() {
    let (mut street, mut karim, mut amina) = (Street::new(), Phone::new(), Phone::new());
    karim.engine.create_team(pont()).unwrap();
    let id = karim.engine.prepare("Tuesday".into()).unwrap();
    with_nadia(&mut karim);
    let prepared = all(&mut karim);
    karim.engine.open_prepared(None).unwrap();
    assert_eq!(all(&mut karim), [], "they are hers, not his");
    let order = HandOverOrder { id, word: Secret("mirabelle".into()), invite: false };
    let card = karim.engine.hand_over(order).unwrap();
    street.settle(&mut [&mut karim]);
    let take = || TakeOrder { code: Secret(card.printed.clone()), word: Secret("mirabelle".into()) };
    amina.engine.take_over(take()).unwrap();
    street.settle(&mut [&mut amina]);
    assert!(matches!(amina.engine.take_over(take()).unwrap(), Taking::Done { .. }), "{:?}", amina.engine.taking(()));
    assert_eq!((prepared.len(), all(&mut amina)), (3, prepared));
    street.settle(&mut [&mut amina, &mut karim]);
    assert_eq!(all(&mut karim), []);
}
