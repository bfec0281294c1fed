use besace_engine_api::{Kept, WhyNotKept};
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Banner, GoTo, Tone},
    platform,
    state::{use_session, use_text},
    testid,
    views::Route,
};

const MEGABYTE: u64 = 1 << 20;

/// How much the app keeps on this phone.
#[component]
pub fn RoomWord() -> Element {
    let t = use_text();
    let room = use_resource(platform::room);
    let Some(Some(room)) = *room.read() else { return rsx! {} };
    let megabytes = i64::try_from(room.used.div_ceil(MEGABYTE)).unwrap_or(i64::MAX);
    rsx! {
        p { class: "soft small", "data-testid": testid::ROOM, {t(msg::room_used(megabytes))} }
    }
}

/// Says that the room gets little, before it ends.
#[component]
pub fn RoomWarning() -> Element {
    let t = use_text();
    let room = use_resource(platform::room);
    let Some(Some(room)) = *room.read() else { return rsx! {} };
    if !room.is_little() {
        return rsx! {};
    }
    let megabytes = i64::try_from(room.left / MEGABYTE).unwrap_or(i64::MAX);
    rsx! {
        Banner { tone: Tone::Care, title: t(msg::room_low_title()), test: testid::ROOM_LOW,
            p { {t(msg::room_low(megabytes))} }
            GoTo { to: Route::SafeScreen {}, {t(msg::export_title())} }
        }
    }
}

/// Says in words whether what is saved stays.
#[component]
pub fn StorageWord() -> Element {
    let t = use_text();
    let (tone, words) = match use_session().kept() {
        None => return rsx! {},
        Some(Kept::Files) => (Tone::Good, msg::kept_files()),
        Some(Kept::Promised) => (Tone::Good, msg::kept_promised()),
        Some(Kept::Maybe) => (Tone::Note, msg::kept_maybe()),
        Some(Kept::Not(WhyNotKept::Chosen)) => (Tone::Care, msg::kept_session()),
        Some(Kept::Not(WhyNotKept::NotPossible)) => (Tone::Care, msg::kept_not_possible()),
    };
    rsx! {
        Banner { tone, test: "kept", p { {t(words)} } }
    }
}
