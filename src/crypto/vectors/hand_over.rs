//! The vectors of the hand-over: sealed parcels, cards, parts and frames.

use super::{array, bytes, cost, same, text};
use crate::{Gathering, HandOverCode, Secret, frames, parcel_parts};
use serde_json::Value;

pub(super) fn check_hand_over(vector: &Value) -> Result<(), String> {
    let code = HandOverCode::from_bytes(array(vector, "secret")?);
    same("code", code.to_text().as_bytes(), text(vector, "code")?.as_bytes())?;
    same("printed", code.to_printed_text().as_bytes(), text(vector, "printed")?.as_bytes())?;
    let typed = HandOverCode::from_text(text(vector, "typed")?).map_err(fault)?;
    same("place", &typed.place().map_err(fault)?, &bytes(vector, "place")?)?;
    let word = Secret::spoken(text(vector, "word")?).map_err(fault)?;
    let (content, sealed) = (bytes(vector, "content")?, bytes(vector, "sealed_parcel")?);
    same("content", &typed.open(&word, &sealed).map_err(fault)?, &content)?;
    let again = code.seal_with(&word, cost(vector)?, &content, &array(vector, "nonce")?);
    same("sealed_parcel", &again.map_err(fault)?, &sealed)
}

pub(super) fn check_pieces(vector: &Value) -> Result<(), String> {
    let whole = bytes(vector, "whole")?;
    let frozen = vector["frames"].as_array().ok_or("\"frames\" is missing")?;
    let frozen: Vec<&str> = frozen.iter().filter_map(Value::as_str).collect();
    if frames(&whole).map_err(fault)? != frozen {
        return Err("\"frames\" are no longer what was frozen".into());
    }
    let mut gathering = Gathering::new();
    for frame in frozen.iter().rev() {
        gathering.add_frame(frame).map_err(fault)?;
    }
    same("whole", &gathering.whole().map_err(fault)?, &whole)?;
    let part = parcel_parts(&whole).map_err(fault)?;
    same("part", &part.concat(), &bytes(vector, "part")?)
}

fn fault(error: impl std::fmt::Display) -> String {
    error.to_string()
}
