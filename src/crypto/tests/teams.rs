//! A team's invitation: Karim, who coordinates the team "Pont d'été", invites Ana; Nadia works with him.
#![allow(clippy::unwrap_used, reason = "a failed test may panic")]

use besace_crypto::*;

const TEAM: &str = "Pont d'été";

fn keys(device: u8) -> DeviceKeys {
    DeviceKeys::from_secret(&[device; 32]).unwrap()
}

fn karim() -> DeviceKeys {
    keys(3)
}

fn member(device: u8, role: Role, name: &str, space: &[u8; 16]) -> Member {
    Member { card: keys(device).card([device; 16], space).unwrap(), role, name: name.into(), team: TEAM.into() }
}

fn invitation() -> TeamInvitation {
    TeamInvitation::make(TEAM, karim().signing().verifying_key()).unwrap()
}

fn card(invitation: &TeamInvitation) -> TeamCard {
    let space = invitation.space().unwrap();
    let members = vec![member(3, Role::Coordinator, "Karim", &space), member(4, Role::Worker, "Nadia", &space)];
    TeamCard { team: TEAM.into(), members }
}

#[test]
fn ana_sees_who_invites_before_she_accepts_and_the_team_knows_her_answer() {
    let karims = invitation();
    let sealed = karims.seal_card(&card(&karims), karim().signing()).unwrap();
    // The printed card alone tells the team's name.
    let text = karims.to_text();
    assert!(text.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit()), "{}", *text);
    assert!(text.starts_with("BSC1T") && text.len() <= 221, "a QR code of 49 by 49: {}", text.len());
    let anas = TeamInvitation::from_text(&text).unwrap();
    assert_eq!(anas.team(), TEAM);
    // With the network she sees who will be able to read.
    assert_eq!(anas.place(), karims.place());
    let shown = anas.open_card(&sealed).unwrap();
    assert_eq!(shown.members.iter().map(|member| member.name.as_str()).collect::<Vec<_>>(), ["Karim", "Nadia"]);
    // She accepts: her phone makes the promised space, with them in it.
    let (space, key, phone) = (anas.space().unwrap(), EpochKey::generate().unwrap(), keys(1));
    let ana = Member {
        card: phone.card([1; 16], &space).unwrap(),
        role: Role::Owner,
        name: "Ana".into(),
        team: String::new(),
    };
    let members = [vec![ana], shown.members].concat();
    let first = Manifest::first(space, anas.anchor().unwrap(), &key, members).unwrap();
    let first = first.sign([1; 16], phone.signing()).unwrap();
    let sealed = seal_manifest(&first, &key, &[]).unwrap();
    // Nadia's device has waited for this space, opens it, and knows that it answers the invitation.
    let opened = open_manifest(&keys(4), &[4; 16], &karims.space().unwrap(), 1, &sealed).unwrap();
    assert_eq!(check_first(&opened.signed, &karims.space().unwrap(), &karims.anchor().unwrap()), Ok(()));
    let other = invitation();
    assert!(check_first(&opened.signed, &space, &other.anchor().unwrap()).is_err(), "not another invitation");
}

#[test]
fn each_invitation_is_another_one() {
    let (one, two) = (invitation(), invitation());
    assert_ne!(one.space(), two.space());
    assert_ne!(one.place(), two.place());
    let sealed = one.seal_card(&card(&one), karim().signing()).unwrap();
    assert_eq!(two.open_card(&sealed).unwrap_err(), TeamError::Refused);
    let derived = [one.space().unwrap(), one.place().unwrap()];
    assert!(derived[0] != derived[1] && one.anchor().unwrap()[..16] != derived[0]);
    assert_eq!(format!("{one:?}"), "TeamInvitation(hidden)");
}

#[test]
fn a_card_that_eve_made_is_refused() {
    // Eve has read the invitation, so she has its seal; she has not Karim's key.
    let invited = invitation();
    let eve = keys(6);
    assert_eq!(invited.seal_card(&card(&invited), eve.signing()).unwrap_err(), TeamError::Refused);
    // With an invitation of her own she shows her own key, which the person's card does not name.
    let hers = TeamInvitation::make(TEAM, eve.signing().verifying_key()).unwrap();
    assert_eq!(hers.seal_card(&card(&hers), eve.signing()).unwrap_err(), TeamError::Refused, "she is not on it");
}

#[test]
fn a_card_names_the_team_of_the_code_and_only_its_workers() {
    let invited = invitation();
    let space = invited.space().unwrap();
    let refused = |change: fn(&mut TeamCard, &[u8; 16])| {
        let mut card = card(&invited);
        change(&mut card, &space);
        assert_eq!(invited.seal_card(&card, karim().signing()).unwrap_err(), TeamError::Refused);
    };
    refused(|card, _| card.team = "Harbour".into());
    refused(|card, _| card.members[1].team = "Harbour".into());
    refused(|card, space| card.members.push(member(9, Role::Owner, "Ana", space)));
    refused(|card, space| card.members.push(member(9, Role::Preparer, "Zoë", space)));
    refused(|card, _| card.members[1].name = "é".repeat(61));
    refused(|card, _| drop(card.members.remove(0)));
    assert_eq!(TeamInvitation::make("", karim().signing().verifying_key()).unwrap_err(), TeamError::Refused);
}

#[test]
fn a_card_cut_or_with_any_bit_flipped_is_refused() {
    let invited = invitation();
    let sealed = invited.seal_card(&card(&invited), karim().signing()).unwrap();
    for length in 0..sealed.len() {
        assert!(invited.open_card(&sealed[..length]).is_err(), "cut at {length}");
    }
    for bit in 0..sealed.len() * 8 {
        let mut changed = sealed.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        assert!(invited.open_card(&changed).is_err(), "bit {bit}");
    }
    let newer = [&[2], &sealed[1..]].concat();
    assert_eq!(invited.open_card(&newer).unwrap_err(), TeamError::Newer { format: 2 });
}

#[test]
fn an_invitation_that_was_misread_says_so() {
    let text = invitation().to_text();
    assert_eq!(TeamInvitation::from_text("hello").unwrap_err(), CodeError::NotACode);
    assert_eq!(TeamInvitation::from_text(&text.replacen('T', "P", 1)).unwrap_err(), CodeError::OtherKind);
    for length in 5..text.len() {
        assert_eq!(TeamInvitation::from_text(&text[..length]).unwrap_err(), CodeError::Damaged, "cut at {length}");
    }
    let dashed: String = text.chars().flat_map(|character| [character.to_ascii_lowercase()]).collect();
    assert!(TeamInvitation::from_text(&dashed).is_ok());
}
