//! The hand-over: Zoë prepares Ana's toolbox and prints a card; Ana opens it on her own phone.
#![allow(clippy::unwrap_used, reason = "a failed test may panic")]

use besace_crypto::*;

const TOOLBOX: &[u8] = "Nadia, 0470 00 00 00; jeudi à neuf heures".as_bytes();

fn word(text: &str) -> Secret {
    Secret::spoken(text).unwrap()
}

fn card() -> HandOverCode {
    HandOverCode::generate().unwrap()
}

#[test]
fn ana_opens_her_toolbox_with_the_card_and_her_word() {
    let zoes = card();
    let sealed = zoes.seal(&word("Grande Ourse"), Cost::LIGHTEST, TOOLBOX).unwrap();
    let qr = zoes.to_text();
    assert!(qr.starts_with("BSC1H") && qr.len() == 37, "{}", *qr);
    assert_eq!(CodeKind::of(&qr), Ok(CodeKind::HandOver));
    let printed = zoes.to_printed_text();
    assert_eq!(printed.len(), 39, "eight groups of four: {}", *printed);
    let typed = printed.to_lowercase().replace('0', "o").replace('1', "i").replace('-', " ");
    for text in [qr.as_str(), &printed, &typed] {
        let anas = HandOverCode::from_text(text).unwrap();
        assert_eq!(anas.place(), zoes.place());
        let opened = anas.open(&word("grande ourse"), &sealed).unwrap();
        assert_eq!(opened.as_slice(), TOOLBOX);
    }
    assert_eq!(format!("{zoes:?}"), "HandOverCode(hidden)");
}

#[test]
fn a_wrong_word_and_a_wrong_card_give_the_same_answer() {
    let right = card();
    let sealed = right.seal(&word("Grande Ourse"), Cost::LIGHTEST, TOOLBOX).unwrap();
    let by_word = right.open(&word("Petite Ourse"), &sealed).unwrap_err();
    let by_card = card().open(&word("Grande Ourse"), &sealed).unwrap_err();
    assert_eq!(by_word, HandOverError::Wrong);
    assert_eq!(by_word.to_string(), by_card.to_string());
    assert_eq!(by_word.to_string(), "the word or the card is wrong: try again, or ask who prepared it");
}

#[test]
fn a_parcel_cut_or_with_any_bit_flipped_does_not_open() {
    let card = card();
    let sealed = card.seal(&word("ourse"), Cost::LIGHTEST, TOOLBOX).unwrap();
    for length in (0..60).chain([sealed.len() - 1]) {
        assert!(card.open(&word("ourse"), &sealed[..length]).is_err(), "cut at {length}");
    }
    // Six bits of the cost would ask this test for up to 256 MiB: they are bound like their neighbours.
    let bits = (0..20).chain(26..400).chain((400..sealed.len() * 8).step_by(31));
    for bit in bits {
        let mut changed = sealed.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        assert!(card.open(&word("ourse"), &changed).is_err(), "bit {bit}");
    }
    let mut hostile = sealed.clone();
    hostile[1..5].fill(255);
    let refused = HandOverError::Failed { cause: CryptoError::CostRefused };
    assert_eq!(card.open(&word("ourse"), &hostile).unwrap_err(), refused);
    let newer = [&[2], &sealed[1..]].concat();
    assert_eq!(card.open(&word("ourse"), &newer).unwrap_err(), HandOverError::Newer { format: 2 });
}

#[test]
fn the_parcels_size_tells_little_and_has_a_limit() {
    let card = card();
    let seal = |length: usize| card.seal(&word("ourse"), Cost::LIGHTEST, &vec![7; length]);
    assert_eq!(seal(1).unwrap().len(), seal(4000).unwrap().len());
    assert_eq!(card.open(&word("ourse"), &seal(0).unwrap()).unwrap().len(), 0);
    let most = seal(HAND_OVER_LIMIT).unwrap();
    assert!(parcel_parts(&most).unwrap().len() <= 64, "the hub takes it");
    let over = HandOverError::TooLarge { bytes: HAND_OVER_LIMIT + 1, limit: HAND_OVER_LIMIT };
    assert_eq!(seal(HAND_OVER_LIMIT + 1).unwrap_err(), over);
    let short = card.seal(&word("abc"), Cost::LIGHTEST, TOOLBOX).unwrap_err();
    assert_eq!(short, HandOverError::WordTooShort { least: 4 });
}

#[test]
fn a_mistyped_card_says_so_before_any_word_is_tried() {
    let printed = card().to_printed_text();
    for place in (0..printed.len()).filter(|place| place % 5 != 4) {
        let mut changed: Vec<u8> = printed.bytes().collect();
        changed[place] = if changed[place] == b'7' { b'8' } else { b'7' };
        let refused = HandOverCode::from_text(std::str::from_utf8(&changed).unwrap()).unwrap_err();
        assert_eq!(refused, CodeError::Damaged, "character {place}");
    }
    assert_eq!(HandOverCode::from_text(&printed[..20]).unwrap_err(), CodeError::Damaged);
    assert_eq!(HandOverCode::from_text("").unwrap_err(), CodeError::Damaged);
    assert_eq!(HandOverCode::from_text("BSC1P00").unwrap_err(), CodeError::OtherKind);
}
