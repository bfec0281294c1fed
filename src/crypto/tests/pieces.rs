//! Pieces: a parcel's parts, and QR codes that one phone shows and the other reads.
#![allow(clippy::unwrap_used, reason = "a failed test may panic")]

use besace_crypto::*;
use proptest::prelude::*;

fn sealed(length: usize) -> Vec<u8> {
    (0..length).map(|index| (index * 31 % 251) as u8).collect()
}

proptest! {
    #[test]
    fn frames_in_any_order_and_some_of_them_twice_make_the_whole(
        length in 0usize..6000, order in proptest::collection::vec(any::<prop::sample::Index>(), 0..60),
    ) {
        let frames = frames(&sealed(length)).unwrap();
        let mut gathering = Gathering::new();
        for index in order {
            gathering.add_frame(index.get::<String>(&frames)).unwrap();
        }
        for frame in frames.iter().rev() {
            gathering.add_frame(frame).unwrap();
        }
        prop_assert_eq!(gathering.whole().unwrap(), sealed(length));
    }

    #[test]
    fn noise_is_never_gathered_and_never_panics(noise in proptest::collection::vec(any::<u8>(), 0..80)) {
        let mut gathering = Gathering::new();
        let _ = gathering.add(&noise);
        let mut looks_real = noise.clone();
        looks_real.splice(..0, [1, 9, 0, 1, 0]);
        let _ = gathering.add(&looks_real);
        prop_assert!(gathering.whole().is_err());
    }
}

#[test]
fn anas_phone_reads_the_codes_that_zoes_phone_shows() {
    let whole = sealed(4145);
    let shown = frames(&whole).unwrap();
    assert_eq!(shown.len(), 14);
    for frame in &shown {
        assert!(frame.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit()));
        assert!(frame.starts_with("BSC1F") && frame.len() <= 535, "a QR code of 65 by 65: {}", frame.len());
    }
    let mut gathering = Gathering::new();
    assert_eq!(gathering.progress(), Progress { have: 0, total: 0 });
    // She begins in the middle, the camera misses every third, then the call comes in.
    for (place, frame) in shown.iter().enumerate().skip(5) {
        if place % 3 != 0 {
            gathering.add_frame(frame).unwrap();
        }
    }
    assert_eq!(gathering.progress(), Progress { have: 6, total: 14 });
    assert_eq!(gathering.whole().unwrap_err(), PiecesError::Missing { missing: 8 });
    // Later it goes on where it was.
    for frame in &shown {
        gathering.add_frame(frame).unwrap();
    }
    assert_eq!(gathering.whole().unwrap(), whole);
}

#[test]
fn a_damaged_frame_is_noticed_and_the_good_ones_are_kept() {
    let shown = frames(&sealed(900)).unwrap();
    let mut gathering = Gathering::new();
    gathering.add_frame(&shown[0]).unwrap();
    for place in 5..shown[1].len() {
        let mut changed: Vec<u8> = shown[1].bytes().collect();
        changed[place] = if changed[place] == b'7' { b'8' } else { b'7' };
        let refused = gathering.add_frame(std::str::from_utf8(&changed).unwrap()).unwrap_err();
        assert_eq!(refused, PiecesError::Code { cause: CodeError::Damaged }, "character {place}");
        assert!(gathering.add_frame(&shown[1][..place]).is_err(), "cut at {place}");
    }
    assert_eq!(gathering.progress(), Progress { have: 1, total: 3 });
    let other = PiecesError::Code { cause: CodeError::NotACode };
    assert_eq!(gathering.add_frame("https://example.org").unwrap_err(), other, "another QR code in view");
}

#[test]
fn frames_of_another_transfer_are_not_mixed_in() {
    let (one, two) = (frames(&sealed(900)).unwrap(), frames(&sealed(901)).unwrap());
    let mut gathering = Gathering::new();
    gathering.add_frame(&one[0]).unwrap();
    assert_eq!(gathering.add_frame(&two[1]).unwrap_err(), PiecesError::OtherSequence);
    gathering.add_frame(&one[1]).unwrap();
    gathering.add_frame(&one[2]).unwrap();
    assert_eq!(gathering.whole().unwrap(), sealed(900));
}

#[test]
fn parts_that_do_not_belong_together_are_dropped_as_a_whole() {
    let parts = parcel_parts(&sealed(200_000)).unwrap();
    assert_eq!(parts.len(), 3);
    assert!(parts.iter().all(|part| part.len() <= 96 << 10));
    let mut exchanged = parts[1].clone();
    exchanged[50] ^= 1;
    let mut gathering = Gathering::new();
    for part in [&parts[2], &exchanged, &parts[0]] {
        gathering.add(part).unwrap();
    }
    assert_eq!(gathering.whole().unwrap_err(), PiecesError::Damaged);
    assert_eq!(gathering.progress(), Progress { have: 0, total: 0 }, "it begins again");
    for part in &parts {
        gathering.add(part).unwrap();
    }
    assert_eq!(gathering.whole().unwrap(), sealed(200_000));
}

#[test]
fn impossible_and_endless_sequences_are_refused() {
    let part = parcel_parts(&sealed(10)).unwrap().remove(0);
    let mut gathering = Gathering::new();
    let mut past_the_end = part.clone();
    past_the_end[3] = 1;
    assert_eq!(gathering.add(&past_the_end).unwrap_err(), PiecesError::Damaged);
    assert_eq!(gathering.add(&part[..12]).unwrap_err(), PiecesError::Damaged);
    assert_eq!(gathering.add(&[]).unwrap_err(), PiecesError::Damaged);
    let newer = [&[2], &part[1..]].concat();
    assert_eq!(gathering.add(&newer).unwrap_err(), PiecesError::Newer { format: 2 });
    let endless = |index: u16| {
        let header = [[1, 0, 16].as_slice(), &index.to_le_bytes(), &[0; 8]].concat();
        [header, vec![0; 90 << 10]].concat()
    };
    let taken = (0..100).take_while(|index| gathering.add(&endless(*index)).is_ok()).count();
    assert!((60..=70).contains(&taken), "6 MiB at most: {taken}");
    assert!(matches!(parcel_parts(&sealed(64 * 98_291 + 1)), Err(PiecesError::TooLarge { .. })));
}

#[test]
fn a_toolbox_on_paper_comes_back_from_codes_scanned_in_any_order() {
    let secret = Secret::typed("une phrase à moi").unwrap();
    let toolbox = sealed(3000);
    let file = seal_export(ExportFor::Paper, &secret, Cost::LIGHTEST, &toolbox).unwrap();
    let printed = printed_frames(&file).unwrap();
    assert_eq!(printed.len(), 5, "no more paper than it takes");
    assert!(printed.iter().all(|frame| frame.len() <= 1238), "a QR code of 109 by 109");
    let mut gathering = Gathering::new();
    for frame in printed.iter().skip(2).chain(&printed) {
        gathering.add_frame(frame).unwrap();
    }
    assert_eq!(*open_export(&secret, &gathering.whole().unwrap()).unwrap(), toolbox);
    // What needs more codes than anybody scans goes into a file.
    assert!(matches!(printed_frames(&sealed(40 * 720 + 1)), Err(PiecesError::TooLarge { .. })));
}
