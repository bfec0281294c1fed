//! Preparing a toolbox together with somebody, and handing it over to their own phone.

use besace_engine_api::{Fault, HandOverState, PreparedLine};
use besace_i18n::msg;
use dioxus::prelude::*;

use super::hand::{HandForm, Handed};
use super::make::MakePage;
use crate::{
    components::{Banner, Button, Card, Confirm, ErrorText, Look, Section, Tone, Waiting},
    state::{use_ask, use_engine, use_text, use_toasts},
    testid,
    views::Route,
};

/// The toolboxes that are being prepared on this device.
#[component]
pub fn CrewPrepareScreen() -> Element {
    let t = use_text();
    let engine = use_engine();
    let navigator = use_navigator();
    let prepared = use_ask(|engine| async move { engine.prepared(()).await });
    // Whoever looks here wants to know whether the person has taken theirs over. How that goes is told by the states.
    use_hook({
        let engine = engine.clone();
        move || spawn(async move { drop(engine.sync_now(()).await) })
    });
    let label = use_signal(String::new);
    let mut busy = use_signal(|| false);
    let mut fault = use_signal(|| None::<Fault>);
    let begin = use_callback(move |()| {
        let engine = engine.clone();
        let text = label.peek().trim().to_owned();
        spawn(async move {
            busy.set(true);
            let made = engine.prepare(text).await;
            busy.set(false);
            match made {
                Ok(_) => drop(navigator.push(Route::HomeScreen {})),
                Err(wrong) => fault.set(Some(wrong)),
            }
        });
    });
    rsx! {
        MakePage {
            title: t(msg::prepare_title()),
            text: t(msg::prepare_text()),
            make: t(msg::prepare_begin()),
            label,
            busy: busy(),
            fault: fault(),
            onmake: begin,
            match &*prepared.read() {
                None => rsx! { Waiting {} },
                Some(Err(fault)) => rsx! { ErrorText { fault: fault.clone() } },
                Some(Ok(prepared)) => rsx! {
                    for line in prepared.toolboxes.clone() {
                        One { key: "{line.id}", line }
                    }
                },
            }
        }
    }
}

/// On every screen of the toolbox while it is another person's.
#[component]
pub fn PreparedBanner() -> Element {
    let t = use_text();
    let engine = use_engine();
    let navigator = use_navigator();
    let prepared = use_ask(|engine| async move { engine.prepared(()).await });
    let prepared = prepared.read();
    let Some(Ok(prepared)) = &*prepared else { return rsx! {} };
    let Some(line) = prepared.toolboxes.iter().find(|line| Some(line.id) == prepared.open) else { return rsx! {} };
    rsx! {
        Banner { tone: Tone::Care, test: testid::PREPARING,
            p { {t(msg::prepare_banner(&line.label))} }
            Button {
                label: t(msg::prepare_close()),
                icon: "back",
                test: testid::PREPARE_CLOSE,
                onclick: move |()| {
                    let engine = engine.clone();
                    spawn(async move {
                        if engine.open_prepared(None).await.is_ok() {
                            navigator.push(Route::CrewPrepareScreen {});
                        }
                    });
                },
            }
        }
    }
}

#[component]
fn One(line: PreparedLine) -> Element {
    let t = use_text();
    let engine = use_engine();
    let navigator = use_navigator();
    let toasts = use_toasts();
    let mut dropping = use_signal(|| false);
    let PreparedLine { id, label, records, hand_over } = line;
    let opener = engine.clone();
    let open = move |()| {
        let engine = opener.clone();
        spawn(async move {
            match engine.open_prepared(Some(id)).await {
                Ok(()) => drop(navigator.push(Route::HomeScreen {})),
                Err(fault) => toasts.failed(&fault),
            }
        });
    };
    let erase = move |()| {
        let engine = engine.clone();
        spawn(async move {
            dropping.set(false);
            if let Err(fault) = engine.drop_prepared(id).await {
                toasts.failed(&fault);
            }
        });
    };
    let taken = hand_over.as_ref().is_some_and(|hand_over| hand_over.state == HandOverState::Taken);
    rsx! {
        Section { title: label,
            Card { test: testid::PREPARED,
                if !taken {
                    p { class: "soft", {t(msg::prepare_records(records))} }
                    Button { label: t(msg::prepare_open()), icon: "edit", test: testid::PREPARE_OPEN, onclick: open }
                }
                match hand_over {
                    Some(hand_over) => rsx! { Handed { id, hand_over } },
                    None => rsx! { HandForm { id } },
                }
                Button {
                    label: t(msg::prepare_drop()),
                    look: Look::Quiet,
                    icon: "trash",
                    test: testid::REMOVE,
                    onclick: move |()| dropping.set(true),
                }
            }
            if dropping() {
                Confirm {
                    title: t(msg::prepare_drop()),
                    text: t(msg::prepare_drop_text()),
                    yes: t(msg::delete()),
                    danger: true,
                    onyes: erase,
                    onno: move |()| dropping.set(false),
                }
            }
        }
    }
}
