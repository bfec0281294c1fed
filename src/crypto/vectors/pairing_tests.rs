//! How the vectors of pairing and of team invitations were made.

use super::hex;
use crate::{
    DeviceCard, Member, Role, SigningKey, TeamCard, TeamInvitation, VerifyingKey, primitives::random,
    vectors::pairing::pair,
};
use serde_json::{Value, json};

pub(super) fn pairings() -> Vec<Value> {
    let pairing = |by: &str| {
        let fresh = |length: usize| hex(&random::<64>().unwrap()[..length]);
        let mut vector = json!({
            "by": by, "space": fresh(16), "inviter": "Téléphone", "joiner": "PC", "secret": fresh(16),
            "nonce": fresh(32), "inviter_exchange": fresh(64), "joiner_exchange": fresh(64), "device": fresh(32),
            "id": fresh(16), "version": 4, "hash": fresh(32),
        });
        for (name, said) in pair(&vector).unwrap() {
            vector[name] = said.into();
        }
        vector
    };
    ["QR", "typing"].map(pairing).into()
}

pub(super) fn invitations() -> Vec<Value> {
    let (seed, nonce) = (random().unwrap(), random().unwrap());
    let key = SigningKey::from_seed(&seed);
    let invitation = TeamInvitation::make("Pont d'été", key.verifying_key()).unwrap();
    let card = DeviceCard {
        id: random().unwrap(),
        agreement: random().unwrap(),
        signing: key.verifying_key(),
        request: VerifyingKey(random().unwrap()),
    };
    let member = Member { card, role: Role::Coordinator, name: "Karim".into(), team: "Pont d'été".into() };
    let card = TeamCard { team: "Pont d'été".into(), members: vec![member] };
    vec![json!({
        "code": *invitation.to_text(), "team": invitation.team(), "space": hex(&invitation.space().unwrap()),
        "anchor": hex(&invitation.anchor().unwrap()), "place": hex(&invitation.place().unwrap()),
        "seed": hex(&seed), "card_nonce": hex(&nonce),
        "card": hex(&invitation.seal_card_with(&card, &key, &nonce).unwrap()),
    })]
}
