//! Handing a prepared toolbox over: the word, the card's code, and the pictures that need no network.

use besace_domain::RecordId;
use besace_engine_api::{Fault, HandOver, HandOverOrder, HandOverState, Secret};
use besace_i18n::{Message, msg};
use dioxus::prelude::*;

use crate::{
    components::{Banner, Button, CodePicture, CodeShown, ErrorText, Field, Look, RouteButton, Toggle, Tone},
    platform,
    state::{use_engine, use_text, use_toasts, use_words},
    testid,
    views::Route,
};

/// The word that only the person knows, then the card's code.
#[component]
pub fn HandForm(id: RecordId) -> Element {
    let t = use_text();
    let engine = use_engine();
    let mut word = use_signal(String::new);
    let mut invite = use_signal(|| true);
    let mut busy = use_signal(|| false);
    let mut fault = use_signal(|| None::<Fault>);
    let hand = use_callback(move |()| {
        let engine = engine.clone();
        let order = HandOverOrder { id, word: Secret(word.peek().trim().to_owned()), invite: invite() };
        spawn(async move {
            busy.set(true);
            let made = engine.hand_over(order).await;
            busy.set(false);
            fault.set(made.err());
        });
    });
    let weak = fault() == Some(Fault::WeakSecret);
    rsx! {
        if let Some(fault) = fault().filter(|_| !weak) {
            ErrorText { fault }
        }
        Field {
            label: t(msg::hand_word()),
            hint: t(msg::hand_word_hint()),
            error: if weak { t(msg::hand_word_weak()) } else { String::new() },
            value: word(),
            test: testid::WORD,
            oninput: move |text| word.set(text),
        }
        Toggle {
            label: t(msg::hand_invite()),
            hint: t(msg::hand_invite_hint()),
            on: invite(),
            test: testid::HAND_INVITE,
            onchange: move |on| invite.set(on),
        }
        Button {
            label: t(msg::hand_over()),
            look: Look::Primary,
            icon: "key",
            busy: busy(),
            test: testid::HAND_OVER,
            onclick: hand,
        }
    }
}

/// A hand-over under way: the code, and how it stands.
#[component]
pub fn Handed(id: RecordId, hand_over: HandOver) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let HandOver { code, printed, until, state } = hand_over;
    let tone = match state {
        HandOverState::Taken => Tone::Good,
        HandOverState::Over | HandOverState::Refused => Tone::Care,
        HandOverState::Sending | HandOverState::NoNetwork | HandOverState::Waiting => Tone::Note,
    };
    rsx! {
        Banner { tone, test: testid::HAND_STATE, p { {t(state_name(state))} } }
        if state != HandOverState::Taken {
            CodePicture { text: code.clone() }
            CodeShown { code: printed }
            p { class: "soft", {t(msg::hand_code_text())} }
            p { class: "soft small", {t(msg::crew_invite_until(catalog.date(until)))} }
            RouteButton { to: Route::CardScreen { id }, label: t(msg::card_print()), icon: "print", test: testid::CARD_PRINT }
            Frames { id, code }
            Button {
                label: t(msg::hand_cancel()),
                look: Look::Quiet,
                icon: "undo",
                test: testid::CANCEL,
                onclick: move |()| {
                    let engine = engine.clone();
                    spawn(async move {
                        if let Err(fault) = engine.cancel_hand_over(id).await {
                            toasts.failed(&fault);
                        }
                    });
                },
            }
        }
    }
}

fn state_name(state: HandOverState) -> Message {
    match state {
        HandOverState::Sending => msg::hand_sending(),
        HandOverState::NoNetwork => msg::hand_no_network(),
        HandOverState::Waiting => msg::hand_waiting(),
        HandOverState::Taken => msg::hand_taken(),
        HandOverState::Over => msg::hand_over_time(),
        HandOverState::Refused => msg::hand_refused(),
    }
}

/// How long each picture stands, in milliseconds: a cheap phone looks three times meanwhile.
const STANDS: i32 = 800;

/// The whole toolbox as pictures that go round, for a phone held in front of this one: no network is needed.
#[component]
fn Frames(id: RecordId, code: String) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let mut frames = use_signal(Vec::<String>::new);
    let mut at = use_signal(|| 0_usize);
    let show = use_callback(move |()| {
        let (engine, code) = (engine.clone(), code.clone());
        spawn(async move {
            match engine.hand_over_frames(id).await {
                // The card's code goes round with them: nobody has to type it.
                Ok(made) => frames.set(made.into_iter().chain([code]).collect()),
                Err(fault) => return toasts.failed(&fault),
            }
            loop {
                platform::sleep(STANDS).await;
                let count = frames.peek().len();
                if count == 0 {
                    break;
                }
                let next = (*at.peek() + 1) % count;
                at.set(next);
            }
        });
    });
    let shown = frames.read().get(at()).cloned();
    rsx! {
        match shown {
            Some(text) => rsx! {
                p { class: "soft", {t(msg::hand_frames_text())} }
                div { class: "frames", "data-testid": testid::FRAMES, CodePicture { text } }
                Button {
                    label: t(msg::hand_frames_stop()),
                    icon: "x",
                    test: testid::FRAMES_STOP,
                    onclick: move |()| frames.set(Vec::new()),
                }
            },
            None => rsx! {
                Button { label: t(msg::hand_frames()), icon: "camera", test: testid::FRAMES_SHOW, onclick: show }
            },
        }
    }
}
