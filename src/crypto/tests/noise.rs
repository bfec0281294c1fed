//! Whatever comes from outside is refused in words, and never stops the program.
#![allow(clippy::unwrap_used, reason = "a failed test may panic")]

use besace_crypto::*;
use proptest::prelude::*;

fn noise(most: usize) -> impl Strategy<Value = Vec<u8>> {
    // Most formats begin with 1: half of the noise gets past that.
    (any::<bool>(), proptest::collection::vec(any::<u8>(), 0..most)).prop_map(|(looks_real, mut bytes)| {
        if let (true, Some(first)) = (looks_real, bytes.first_mut()) {
            *first = 1;
        }
        bytes
    })
}

/// Texts that are codes up to some point.
fn texts() -> impl Strategy<Value = String> {
    let body = proptest::string::string_regex("[0-9A-Zio é-]{0,90}").unwrap();
    (prop::sample::select(vec!["", "BSC", "BSC1", "BSC1P", "bsc1t", "BSC1H", "BSC1F", "BSC2"]), body)
        .prop_map(|(mark, body)| format!("{mark}{body}"))
}

proptest! {
    #[test]
    fn noise_is_no_manifest(bytes in noise(900)) {
        let keys = DeviceKeys::from_secret(&[1; 32]).unwrap();
        prop_assert!(open_manifest(&keys, &[1; 16], &[2; 16], 1, &bytes).is_err());
        let mut looks_real = vec![0; 80];
        looks_real.extend_from_slice(&bytes);
        prop_assert!(SignedManifest::from_bytes(&bytes).is_err());
        if let Ok(manifest) = SignedManifest::from_bytes(&looks_real) {
            prop_assert!(check_first(&manifest, &manifest.manifest().space, &manifest.manifest().previous).is_err());
        }
    }

    #[test]
    fn noise_is_no_signed_record_and_no_key(bytes in noise(600)) {
        let (key, address) = (EpochKey::generate().unwrap(), RecordAddress { space: [1; 16], id: [2; 16], version: 1, epoch: 3 });
        let mut looks_real = bytes.clone();
        looks_real.splice(..0, [2, 3, 0, 0, 0]);
        let anybody = |_: &[u8; 16]| Some(SigningKey::from_seed(&[1; 32]).verifying_key());
        prop_assert!(open_signed_record(&key, &address, &bytes, anybody).is_err());
        prop_assert!(open_signed_record(&key, &address, &looks_real, anybody).is_err());
        prop_assert!(open_device_keys(&DataKey::generate().unwrap(), &bytes).is_err());
    }

    #[test]
    fn noise_pairs_with_nobody(bytes in noise(200)) {
        let phone = || Inviter::by_qr([5; 16], "Ana's phone", 10).unwrap();
        prop_assert!(phone().hear_hello(0, &bytes).is_err());
        let inviter = phone();
        let (joiner, hello) = Joiner::by_qr(inviter.code()).unwrap();
        prop_assert!(joiner.hear_reveal(&bytes).is_err());
        let (inviter, _) = inviter.hear_hello(0, &hello).unwrap();
        prop_assert!(inviter.hear_card(0, &bytes).is_err());
    }

    #[test]
    fn noise_is_no_team_card_and_no_hand_over(bytes in noise(300)) {
        let invitation = TeamInvitation::make("Bridge", SigningKey::from_seed(&[1; 32]).verifying_key()).unwrap();
        prop_assert!(invitation.open_card(&bytes).is_err());
        let mut cheap = bytes.clone();
        cheap.splice(..0, [1, 8, 0, 0, 0, 1, 0, 1, 0]);
        let card = HandOverCode::generate().unwrap();
        prop_assert!(card.open(&Secret::spoken("ourse").unwrap(), &cheap).is_err());
    }

    #[test]
    fn a_text_that_is_no_code_is_refused_by_all(text in texts()) {
        let _ = CodeKind::of(&text);
        prop_assert!(Joiner::by_qr(&text).is_err());
        prop_assert!(TeamInvitation::from_text(&text).is_err());
        prop_assert!(HandOverCode::from_text(&text).is_err());
        prop_assert!(Gathering::new().add_frame(&text).is_err());
        let _ = TypedCode::from_text(&text);
    }
}
