use besace_engine_api::{Fault, Secret, TakeFailure, TakeOrder, Taking};
use besace_i18n::{Message, msg};
use dioxus::prelude::*;

use crate::{
    components::{Banner, Button, ErrorText, Field, Look, Page, RouteButton, Scan, Tone},
    state::{use_ask, use_engine, use_invited, use_text},
    testid,
    views::Route,
};

/// Takes over a toolbox that was prepared: the card's code, and the word.
#[component]
pub fn TakeScreen() -> Element {
    let t = use_text();
    let engine = use_engine();
    let invited = use_invited();
    let state = use_ask(|engine| async move { engine.taking(()).await });
    let mut code = use_signal(String::new);
    let mut word = use_signal(String::new);
    let mut busy = use_signal(|| false);
    let mut fault = use_signal(|| None::<Fault>);
    let take = use_callback(move |()| {
        let engine = engine.clone();
        let order =
            TakeOrder { code: Secret(code.peek().trim().to_owned()), word: Secret(word.peek().trim().to_owned()) };
        spawn(async move {
            busy.set(true);
            let begun = engine.take_over(order).await;
            busy.set(false);
            fault.set(begun.err());
        });
    });
    let scanner = use_engine();
    let mut last = use_signal(String::new);
    let read = use_callback(move |text: String| {
        // The camera tells the same picture again and again.
        if *last.peek() == text {
            return;
        }
        last.set(text.clone());
        let engine = scanner.clone();
        spawn(async move {
            // One of the pictures that go round on another phone, or the code itself.
            if let Ok(Taking::Failed(TakeFailure::NotACode)) = engine.take_frame(text.clone()).await {
                code.set(text);
            }
        });
    });
    let state = match &*state.read() {
        Some(Ok(state)) => state.clone(),
        _ => Taking::Off,
    };
    if let Taking::Done { records, invitation, .. } = state {
        return rsx! {
            Page {
                title: t(msg::take_title()),
                foot: rsx! {
                    RouteButton { to: Route::HomeScreen {}, label: t(msg::after_go()), look: Look::Primary, icon: "home", test: testid::NEXT }
                },
                Banner { tone: Tone::Good, test: testid::TAKEN, p { {t(msg::take_done(records))} } }
                if let Some(invitation) = invitation {
                    Banner { title: t(msg::invited_title()), test: testid::INVITED,
                        p { {t(msg::take_invitation())} }
                        Button {
                            label: t(msg::invited_look()),
                            icon: "show",
                            onclick: move |()| {
                                invited.put(invitation.clone());
                                navigator().push(Route::AcceptScreen {});
                            },
                        }
                    }
                }
            }
        };
    }
    let waits = matches!(state, Taking::Fetching { .. });
    let wrong_word = state == Taking::WrongWord;
    rsx! {
        Page {
            title: t(msg::take_title()),
            back: Route::HomeScreen {},
            foot: rsx! {
                Button {
                    label: t(msg::take_go()),
                    look: Look::Primary,
                    icon: "download",
                    busy: busy(),
                    test: testid::SAVE,
                    onclick: take,
                }
            },
            p { class: "lead", {t(msg::take_text())} }
            if let Some(fault) = fault() {
                ErrorText { fault }
            }
            if waits {
                p { role: "status", "data-testid": testid::SYNC,
                    {t(if state == (Taking::Fetching { no_network: true }) { msg::invited_no_network() } else { msg::take_fetching() })}
                }
            }
            if let Taking::Failed(why) = state {
                Banner { tone: Tone::Care, test: testid::FAULT, p { {t(failure(why))} } }
            }
            if let Taking::Frames { have, of } = state {
                div { role: "status",
                    Banner { tone: if have == of { Tone::Good } else { Tone::Note }, test: testid::FRAMES_READ,
                        p { {t(if have == of { msg::take_frames_done() } else { msg::take_frames(have, of) })} }
                    }
                }
            }
            Scan {
                typed_here: false,
                done: !code().is_empty() && !matches!(state, Taking::Frames { have, of } if have < of),
                onread: read,
            }
            Field {
                label: t(msg::take_code()),
                hint: t(msg::take_code_hint()),
                value: code(),
                test: testid::CODE,
                oninput: move |text| code.set(text),
            }
            Field {
                label: t(msg::take_word()),
                hint: t(msg::take_word_hint()),
                error: if wrong_word { t(msg::take_wrong_word()) } else { String::new() },
                value: word(),
                test: testid::WORD,
                oninput: move |text| word.set(text),
                onenter: take,
            }
        }
    }
}

fn failure(why: TakeFailure) -> Message {
    match why {
        TakeFailure::NotACode => msg::take_failed_not_a_code(),
        TakeFailure::Gone => msg::take_failed_gone(),
        TakeFailure::Damaged => msg::take_failed_damaged(),
        TakeFailure::Newer => msg::sync_update(),
    }
}
