//! Pairing: Ana's computer comes into the space of her phone. Eve stands between them or beside them; the hub
//! carries the messages and would like to know more.
#![allow(clippy::unwrap_used, reason = "a failed test may panic")]

use besace_crypto::*;

const SPACE: [u8; 16] = [5; 16];
const NOW: u64 = 1_800_000_000;
const EXPIRES: u64 = NOW + PAIRING_SECONDS;
const COMPUTER: [u8; 16] = [2; 16];
const HEAD: Head = Head { version: 4, hash: [7; 32] };

fn computer() -> DeviceKeys {
    DeviceKeys::from_secret(&[2; 32]).unwrap()
}

fn phone_shows_qr() -> Inviter {
    Inviter::by_qr(SPACE, "Ana's phone", EXPIRES).unwrap()
}

fn phone_shows_typed_code() -> Inviter {
    Inviter::by_typed_code(SPACE, "Ana's phone", EXPIRES).unwrap()
}

fn types(code: &str, opening: &[u8]) -> Result<(Joiner, Vec<u8>), PairingError> {
    Joiner::by_typed_code(&TypedCode::from_text(code).unwrap(), opening)
}

/// From the hello on, both ways are the same.
fn goes_well(phone: Inviter, computer_side: Joiner, hello: &[u8]) -> (Newcomer, Head) {
    let (phone, reveal) = phone.hear_hello(NOW + 10, hello).unwrap();
    let joining = computer_side.hear_reveal(&reveal).unwrap();
    assert_eq!(joining.check_code(), phone.check_code(), "Ana compares");
    assert_eq!((joining.space(), joining.inviter()), (&SPACE, "Ana's phone"));
    let (waiting, card) = joining.confirm(&computer(), COMPUTER, "Ana's computer").unwrap();
    let phone = phone.hear_card(NOW + 60, &card).unwrap();
    let newcomer = phone.newcomer().clone();
    let grant = phone.grant(&HEAD).unwrap();
    assert_eq!(waiting.space(), &SPACE);
    (newcomer, waiting.hear_grant(&grant).unwrap())
}

#[test]
fn ana_pairs_her_computer_by_qr_code() {
    let phone = phone_shows_qr();
    let qr = phone.code().to_owned();
    assert!(qr.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit()), "dense in a QR code: {qr}");
    assert!(qr.starts_with("BSC1P") && qr.len() <= 122, "a QR code of 37 by 37: {}", qr.len());
    assert_eq!(CodeKind::of(&qr), Ok(CodeKind::Pairing));
    assert!(phone.opening().is_none(), "nothing waits at the hub");
    let (joiner, hello) = Joiner::by_qr(&qr.to_lowercase()).unwrap();
    assert_eq!(phone.places().of(PairingMessage::Hello), joiner.places().of(PairingMessage::Hello));
    assert_ne!(phone.places().of(PairingMessage::Hello), phone.places().of(PairingMessage::Card));
    let (newcomer, head) = goes_well(phone, joiner, &hello);
    assert_eq!(newcomer.card, computer().card(COMPUTER, &SPACE).unwrap());
    assert_eq!((newcomer.name.as_str(), head), ("Ana's computer", HEAD));
}

#[test]
fn ana_pairs_a_computer_without_a_camera_by_eight_typed_characters() {
    let phone = phone_shows_typed_code();
    assert_eq!(phone.code().len(), 9, "four and four: {}", phone.code());
    let typed = phone.code().to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
    let code = TypedCode::from_text(&typed).unwrap();
    assert_eq!(code.places().of(PairingMessage::Opening), phone.places().of(PairingMessage::Opening));
    let (joiner, hello) = Joiner::by_typed_code(&code, &phone.opening().unwrap()).unwrap();
    let (_, head) = goes_well(phone, joiner, &hello);
    assert_eq!(head, HEAD);
}

#[test]
fn a_wrong_typed_code_ends_the_pairing_and_tells_nothing() {
    let phone = phone_shows_typed_code();
    let mut wrong: Vec<char> = phone.code().chars().collect();
    wrong[8] = if wrong[8] == '7' { '8' } else { '7' };
    let wrong: String = wrong.into_iter().collect();
    let (_, hello) = types(&wrong, &phone.opening().unwrap()).unwrap();
    // `hear_hello` uses the invitation up: there is no second guess at it.
    assert_eq!(phone.hear_hello(NOW, &hello).unwrap_err(), PairingError::WrongCode);
}

#[test]
fn the_places_at_the_hub_tell_half_of_a_typed_code_and_not_the_secret_half() {
    let phone = phone_shows_typed_code();
    let code = phone.code().to_owned();
    let other_secret = format!("{}-{}", &code[..4], if &code[5..] == "0000" { "1111" } else { "0000" });
    let places = |code: &str| TypedCode::from_text(code).unwrap().places().of(PairingMessage::Hello);
    assert_eq!(places(&code), places(&other_secret));
    // What is carried there is fresh each time: the same code never says the same twice.
    let opening = phone.opening().unwrap();
    assert_ne!(types(&code, &opening).unwrap().1, types(&code, &opening).unwrap().1);
    // A hello whose share was exchanged on the way is refused, whatever the code.
    let (_, mut hello) = types(&code, &opening).unwrap();
    hello[1..33].copy_from_slice(&types(&code, &opening).unwrap().1[1..33]);
    assert_eq!(phone.hear_hello(NOW, &hello).unwrap_err(), PairingError::WrongCode);
}

#[test]
fn a_hub_that_plays_the_inviter_without_the_code_is_noticed() {
    let phone = phone_shows_typed_code();
    let hub = phone_shows_typed_code();
    let (joiner, hello) = types(phone.code(), &hub.opening().unwrap()).unwrap();
    assert_eq!(hub.hear_hello(NOW, &hello).unwrap_err(), PairingError::WrongCode);
    // Nor can it pass on a reveal of its own: it has no key for it.
    let (_, reveal) = {
        let other = phone_shows_qr();
        let (_, hello) = Joiner::by_qr(other.code()).unwrap();
        other.hear_hello(NOW, &hello).unwrap()
    };
    assert_eq!(joiner.hear_reveal(&reveal).unwrap_err(), PairingError::Broken);
}

#[test]
fn an_eve_in_the_middle_who_exchanged_the_qr_code_shows_in_the_check_codes() {
    // Ana sends the QR code through a chat that Eve controls: Eve swaps it for her own and plays both sides.
    for _ in 0..20 {
        let phone = phone_shows_qr();
        let eve_as_phone = phone_shows_qr();
        let (joiner, hello) = Joiner::by_qr(eve_as_phone.code()).unwrap();
        let (eve_as_joiner, eves_hello) = Joiner::by_qr(phone.code()).unwrap();
        let (phone, reveal) = phone.hear_hello(NOW, &eves_hello).unwrap();
        let (_, eves_reveal) = eve_as_phone.hear_hello(NOW, &hello).unwrap();
        let joiner = joiner.hear_reveal(&eves_reveal).unwrap();
        assert!(eve_as_joiner.hear_reveal(&reveal).is_ok(), "Eve herself sees nothing wrong");
        assert_ne!(joiner.check_code().digits(), phone.check_code().digits());
        assert_ne!(joiner.check_code().pictures(), phone.check_code().pictures());
    }
}

#[test]
fn eve_who_photographed_the_code_leaves_anas_computer_without_a_check_code() {
    let phone = phone_shows_qr();
    let (anas, anas_hello) = Joiner::by_qr(phone.code()).unwrap();
    let (_, eves_hello) = Joiner::by_qr(phone.code()).unwrap();
    let (phone, reveal) = phone.hear_hello(NOW, &eves_hello).unwrap();
    assert_eq!(anas.hear_reveal(&reveal).unwrap_err(), PairingError::Broken, "she sees it and says no");
    // And the phone takes nobody else for Eve, nor for Ana's computer.
    assert_eq!(phone.hear_card(NOW, &anas_hello).unwrap_err(), PairingError::Broken);
}

#[test]
fn an_expired_code_lets_nobody_in() {
    let phone = phone_shows_qr();
    let (_, hello) = Joiner::by_qr(phone.code()).unwrap();
    assert_eq!(phone.hear_hello(EXPIRES + 1, &hello).unwrap_err(), PairingError::Expired);
    // Also when it expires on the way.
    let phone = phone_shows_qr();
    let (joiner, hello) = Joiner::by_qr(phone.code()).unwrap();
    let (phone, reveal) = phone.hear_hello(EXPIRES, &hello).unwrap();
    let (_, card) = joiner.hear_reveal(&reveal).unwrap().confirm(&computer(), COMPUTER, "").unwrap();
    assert_eq!(phone.hear_card(EXPIRES + 1, &card).unwrap_err(), PairingError::Expired);
}

#[test]
fn a_reused_code_lets_nobody_in() {
    // The phone shows a new code each time, and an answer to the one before does not fit it.
    let (first, second) = (phone_shows_qr(), phone_shows_qr());
    assert_ne!(first.code(), second.code());
    let (_, late) = Joiner::by_qr(first.code()).unwrap();
    assert_eq!(second.hear_hello(NOW, &late).unwrap_err(), PairingError::WrongCode);
    // A second device that read the same code comes too late: the first one's hello used it up.
    let (_, hello) = Joiner::by_qr(first.code()).unwrap();
    let (late, _) = Joiner::by_qr(first.code()).unwrap();
    let (_, reveal) = first.hear_hello(NOW, &hello).unwrap();
    assert_eq!(late.hear_reveal(&reveal).unwrap_err(), PairingError::Broken);
}

#[test]
fn replayed_messages_fit_nowhere() {
    let record = |phone: Inviter| {
        let (joiner, hello) = Joiner::by_qr(phone.code()).unwrap();
        let (phone, reveal) = phone.hear_hello(NOW, &hello).unwrap();
        let (waiting, card) = joiner.hear_reveal(&reveal).unwrap().confirm(&computer(), COMPUTER, "").unwrap();
        let grant = phone.hear_card(NOW, &card).unwrap().grant(&HEAD).unwrap();
        (waiting, [hello, reveal, card, grant])
    };
    let (_, old) = record(phone_shows_qr());
    // Into a new pairing.
    assert_eq!(phone_shows_qr().hear_hello(NOW, &old[0]).unwrap_err(), PairingError::WrongCode);
    let begin = || {
        let phone = phone_shows_qr();
        let (joiner, hello) = Joiner::by_qr(phone.code()).unwrap();
        let (phone, reveal) = phone.hear_hello(NOW, &hello).unwrap();
        (phone, joiner, reveal)
    };
    assert!(begin().1.hear_reveal(&old[1]).is_err());
    assert!(begin().0.hear_card(NOW, &old[2]).is_err());
    let (waiting, this) = record(phone_shows_qr());
    assert!(waiting.hear_grant(&old[3]).is_err());
    // Back to its own sender, and one in place of another.
    let (phone, joiner, reveal) = begin();
    assert!(phone.hear_card(NOW, &reveal).is_err());
    assert!(joiner.hear_reveal(&this[0]).is_err());
    let (waiting, this) = record(phone_shows_qr());
    assert!(waiting.hear_grant(&this[1]).is_err());
}

#[test]
fn each_message_truncated_or_with_any_bit_flipped_is_refused() {
    // One recorded pairing gives each message its length; each change is tried in a pairing of its own.
    let hello_len = Joiner::by_qr(phone_shows_qr().code()).unwrap().1.len();
    assert_eq!(hello_len, 49);
    for bit in 0..hello_len * 8 {
        let phone = phone_shows_qr();
        let (_, mut hello) = Joiner::by_qr(phone.code()).unwrap();
        let cut = phone_shows_qr().hear_hello(NOW, &hello[..bit / 8]);
        assert!(cut.is_err(), "cut at {}", bit / 8);
        hello[bit / 8] ^= 1 << (bit % 8);
        assert!(phone.hear_hello(NOW, &hello).is_err(), "hello, bit {bit}");
    }
    let begin = || {
        let phone = phone_shows_qr();
        let (joiner, hello) = Joiner::by_qr(phone.code()).unwrap();
        let (phone, reveal) = phone.hear_hello(NOW, &hello).unwrap();
        (phone, joiner, reveal)
    };
    let flip = |bytes: &[u8], bit: usize| {
        let mut changed = bytes.to_vec();
        changed[bit / 8] ^= 1 << (bit % 8);
        changed
    };
    for place in 0..begin().2.len() {
        let (_, joiner, reveal) = begin();
        assert!(joiner.hear_reveal(&flip(&reveal, place * 8 + place % 8)).is_err(), "reveal, byte {place}");
        let (_, joiner, reveal) = begin();
        assert!(joiner.hear_reveal(&reveal[..place]).is_err(), "reveal cut at {place}");
    }
    let mut place = 0;
    loop {
        let (phone, joiner, reveal) = begin();
        let (waiting, card) = joiner.hear_reveal(&reveal).unwrap().confirm(&computer(), COMPUTER, "A").unwrap();
        if place >= card.len() {
            break;
        }
        assert!(phone.hear_card(NOW, &flip(&card, place * 8 + place % 8)).is_err(), "card, byte {place}");
        assert!(waiting.hear_grant(&card[..place]).is_err());
        place += 5;
    }
    for place in 0..50 {
        let (phone, joiner, reveal) = begin();
        let (waiting, card) = joiner.hear_reveal(&reveal).unwrap().confirm(&computer(), COMPUTER, "A").unwrap();
        let grant = phone.hear_card(NOW, &card).unwrap().grant(&HEAD).unwrap();
        assert_eq!(grant.len(), 50);
        assert!(waiting.hear_grant(&flip(&grant, place * 8 + place % 8)).is_err(), "grant, byte {place}");
    }
}

#[test]
fn a_message_of_a_later_release_says_so() {
    let newer = PairingError::Newer { format: 2 };
    assert_eq!(phone_shows_qr().hear_hello(NOW, &[2; 49]).unwrap_err(), newer);
    assert_eq!(types("0000-0000", &[2; 49]).unwrap_err(), newer);
}

#[test]
fn a_code_that_was_mistyped_or_is_another_one_says_so() {
    let phone = phone_shows_qr();
    let refused = |text: &str| match Joiner::by_qr(text).unwrap_err() {
        PairingError::Code { cause } => cause,
        other => unreachable!("{other:?}"),
    };
    assert_eq!(refused("https://example.org"), CodeError::NotACode);
    assert_eq!(refused(""), CodeError::NotACode);
    assert_eq!(refused("é"), CodeError::NotACode);
    assert_eq!(refused(&phone.code().replacen('1', "2", 1)), CodeError::Newer);
    assert_eq!(refused(&phone.code().replacen('P', "T", 1)), CodeError::OtherKind);
    let code = phone.code();
    for length in 0..code.len() {
        Joiner::by_qr(&code[..length]).map(|_| ()).unwrap_err();
    }
    for place in 5..code.len() {
        let mut changed: Vec<u8> = code.bytes().collect();
        changed[place] = if changed[place] == b'7' { b'8' } else { b'7' };
        assert_eq!(refused(std::str::from_utf8(&changed).unwrap()), CodeError::Damaged, "character {place}");
    }
    assert_eq!(TypedCode::from_text("ABCD-EFG").map(|_| ()), Err(CodeError::NotACode));
    assert_eq!(TypedCode::from_text("ABCD-EFGU").map(|_| ()), Err(CodeError::Damaged));
}

#[test]
fn a_share_that_would_give_everybody_the_same_key_is_refused() {
    // The neutral element and bytes that are no element, in the opening and in the hello.
    for share in [[0; 32], [255; 32]] {
        let opening = [[1].as_slice(), &share, &[9; 16]].concat();
        assert_eq!(types("0000-0000", &opening).unwrap_err(), PairingError::Broken);
        let hello = [[1].as_slice(), &share, &[0; 16]].concat();
        assert_eq!(phone_shows_qr().hear_hello(NOW, &hello).unwrap_err(), PairingError::WrongCode);
    }
}

#[test]
fn nothing_of_a_pairing_is_printed() {
    let phone = phone_shows_qr();
    let (joiner, hello) = Joiner::by_qr(phone.code()).unwrap();
    assert_eq!(format!("{phone:?} {joiner:?} {:?}", phone.places()), "Inviter(hidden) Joiner(hidden) Places(hidden)");
    let (checking, _) = phone.hear_hello(NOW, &hello).unwrap();
    assert_eq!(format!("{checking:?}"), "InviterChecking(hidden)");
}
