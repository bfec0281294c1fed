//! How the vectors of the hand-over were made.

use super::hex;
use crate::{Cost, HandOverCode, Secret, frames, parcel_parts, primitives::random};
use serde_json::{Value, json};

pub(super) fn hand_overs() -> Vec<Value> {
    let seal = |(memory, passes, cost): (u32, u16, Cost)| {
        let (secret, nonce): ([u8; 16], _) = (random().unwrap(), random().unwrap());
        let (code, word) = (HandOverCode::from_bytes(secret), "Grande Ourse");
        let content = "Zoë, موعد, 0470 00 00 00".as_bytes();
        let sealed = code.seal_with(&Secret::spoken(word).unwrap(), cost, content, &nonce).unwrap();
        json!({
            "secret": hex(&secret), "code": *code.to_text(), "printed": *code.to_printed_text(),
            "typed": code.to_printed_text().to_lowercase().replace('0', "o").replace('-', " "),
            "place": hex(&code.place().unwrap()), "word": word, "memory_kib": memory, "passes": passes, "lanes": 1,
            "nonce": hex(&nonce), "content": hex(content), "sealed_parcel": hex(&sealed),
        })
    };
    [(8, 1, Cost::LIGHTEST), (65536, 3, Cost::STANDARD)].map(seal).into()
}

pub(super) fn pieces() -> Vec<Value> {
    let cut = |length: usize| {
        let whole: Vec<u8> = (0..length).map(|_| random::<1>().unwrap()[0]).collect();
        let (frames, part) = (frames(&whole).unwrap(), parcel_parts(&whole).unwrap());
        json!({ "whole": hex(&whole), "frames": frames, "part": hex(&part.concat()) })
    };
    [0, 300, 1000].map(cut).into()
}
