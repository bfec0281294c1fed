use besace_domain::{Medium, RecordId};
use besace_engine_api::{AskAttached, Attached, FileIn, NewAttachment};
use besace_i18n::{Message, msg};
use dioxus::prelude::*;

use crate::{
    components::{Button, FACES, Face, FilePick, Look, Player, Recorder, Section},
    platform,
    state::{ask_attached, attached_to, use_attached, use_engine, use_faces, use_text, use_toasts},
    testid,
};

/// What the colours are called, in the order of the style sheet.
fn colours() -> [Message; 6] {
    [
        msg::face_colour_blue(),
        msg::face_colour_orange(),
        msg::face_colour_green(),
        msg::face_colour_violet(),
        msg::face_colour_brown(),
        msg::face_colour_red(),
    ]
}

/// How somebody is known without reading: a colour, a picture, a voice. Picture and voice need a contact that is saved;
/// they are kept at once.
#[component]
pub fn FaceFields(id: Option<RecordId>, name: String, colour: Option<u8>, oncolour: EventHandler<u8>) -> Element {
    let t = use_text();
    rsx! {
        fieldset { class: "chips",
            legend { class: "field-label", {t(msg::face_colour())} }
            div { class: "chips-row",
                for (number, called) in (0_u8..).zip(colours()) {
                    label { key: "{number}", class: "chip",
                        input {
                            r#type: "radio",
                            name: "face-colour",
                            autocomplete: "off",
                            checked: colour == Some(number),
                            "data-testid": "face-colour-{number}",
                            onchange: move |_| oncolour.call(number),
                        }
                        span { class: "chip-face",
                            span { class: FACES[usize::from(number)], "aria-hidden": "true" }
                            span { {t(called)} }
                        }
                    }
                }
            }
        }
        if let Some(id) = id {
            Section { title: t(msg::face_title()),
                div { class: "stack-tight",
                    Picture { id, name: name.clone(), colour }
                    Voice { id, name }
                    p { class: "soft small", {t(msg::face_private())} }
                }
            }
        }
    }
}

#[component]
fn Picture(id: RecordId, name: String, colour: Option<u8>) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let faces = use_faces();
    let attached = use_attached();
    let take = use_callback(move |file: FileIn| {
        let engine = engine.clone();
        spawn(async move {
            let Some(played) = platform::small_picture(&file.0).await else {
                return toasts.say(t(msg::face_picture_unreadable()));
            };
            let new = NewAttachment { of: Some(id), medium: Medium::Picture, seconds: 0, played };
            match ask_attached(&engine, AskAttached::Keep(new)).await {
                Ok(Attached::NoRoom) => toasts.say(t(msg::voice_no_room())),
                Ok(_) => {}
                Err(fault) => toasts.failed(&fault),
            }
        });
    });
    let shown = faces.read().get(&id).cloned();
    let known = attached_to(&attached.read(), id, Medium::Picture);
    rsx! {
        if shown.is_some() {
            Face { id, name, colour, picture: shown, large: true }
        }
        if platform::can_make_small() {
            FilePick {
                label: t(msg::face_picture()),
                accept: "image/*",
                icon: "camera",
                test: testid::FACE_PICTURE,
                onfile: take,
            }
        }
        if let Some(id) = known {
            Remove { id, label: t(msg::face_picture_remove()), test: testid::FACE_PICTURE_REMOVE }
        }
    }
}

#[component]
fn Voice(id: RecordId, name: String) -> Element {
    let t = use_text();
    let attached = use_attached();
    let known = attached_to(&attached.read(), id, Medium::Voice);
    rsx! {
        if let Some(voice) = known {
            Player { key: "{voice}", id: voice, name }
            Remove { id: voice, label: t(msg::face_voice_remove()), test: testid::FACE_VOICE_REMOVE }
        } else {
            Recorder { of: id, label: t(msg::face_voice()) }
        }
    }
}

#[component]
fn Remove(id: RecordId, label: String, test: &'static str) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    rsx! {
        Button {
            label,
            look: Look::Quiet,
            icon: "trash",
            test,
            onclick: move |()| crate::views::parts::remove(engine.clone(), toasts, id, t(msg::voice_deleted())),
        }
    }
}
