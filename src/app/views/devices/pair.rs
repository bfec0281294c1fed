//! Two devices side by side: one shows a code, the other answers it, and both compare what they show.

use besace_engine_api::{Fault, PairBy, Pairing, PairingFailure};
use besace_i18n::{Message, msg};
use dioxus::prelude::*;

use super::{begin::Begin, check::Check};
use crate::{
    components::{Banner, Button, CodePicture, CodeShown, ErrorText, Look, Page, Tone, Waiting},
    state::{use_ask, use_engine, use_text, use_words},
    testid,
    views::Route,
};

/// What this device does in a pairing.
#[derive(Clone, Copy, PartialEq)]
pub enum Side {
    /// It has the toolbox and lets another device in.
    Shows,
    /// It has a team and lets a new worker in.
    ShowsTeam,
    /// It comes in.
    Answers,
}

impl Side {
    fn title(self) -> Message {
        match self {
            Self::Shows => msg::devices_add(),
            Self::ShowsTeam => msg::crew_worker_add(),
            Self::Answers => msg::pair_join_title(),
        }
    }

    /// What it does, in words.
    pub fn text(self) -> Message {
        match self {
            Self::Shows => msg::pair_show_text(),
            Self::ShowsTeam => msg::pair_worker_text(),
            Self::Answers => msg::pair_join_text(),
        }
    }

    fn back(self) -> Route {
        match self {
            Self::ShowsTeam => Route::CrewWorkersScreen {},
            Self::Shows | Self::Answers => Route::DevicesScreen {},
        }
    }
}

/// Lets another device of the person in.
#[component]
pub fn PairShowScreen() -> Element {
    rsx! { Pair { side: Side::Shows } }
}

/// Lets a new worker into the team.
#[component]
pub fn PairWorkerScreen() -> Element {
    rsx! { Pair { side: Side::ShowsTeam } }
}

/// Comes into another device's toolbox, or into a team.
#[component]
pub fn PairJoinScreen() -> Element {
    rsx! { Pair { side: Side::Answers } }
}

#[component]
fn Pair(side: Side) -> Element {
    let t = use_text();
    let back = side.back();
    let engine = use_engine();
    let state = use_ask(|engine| async move { engine.pairing(()).await });
    let mut busy = use_signal(|| false);
    let mut fault = use_signal(|| None::<Fault>);
    let navigator = use_navigator();
    let ender = engine.clone();
    let confirm = use_callback(move |same: bool| {
        let engine = engine.clone();
        spawn(async move {
            busy.set(true);
            let said = engine.pair_confirm(same).await;
            busy.set(false);
            fault.set(said.err());
        });
    });
    let pairing = match &*state.read() {
        None => None,
        Some(Ok(pairing)) => Some(pairing.clone()),
        Some(Err(wrong)) => return rsx! { Page { title: t(side.title()), back, ErrorText { fault: wrong.clone() } } },
    };
    rsx! {
        Page { title: t(side.title()), back: back.clone(),
            if let Some(fault) = fault() {
                ErrorText { fault }
            }
            match pairing {
                None => rsx! { Waiting {} },
                Some(Pairing::Off) => rsx! { Begin { side } },
                Some(Pairing::Code { code, by, until }) => rsx! { Shown { code, by, until, oncancel: move |()| confirm.call(false) } },
                Some(Pairing::Waiting { no_network }) => rsx! {
                    p { role: "status", "data-testid": testid::SYNC,
                        {t(if no_network { msg::invited_no_network() } else { msg::pair_waiting() })}
                    }
                    Button { label: t(msg::cancel()), test: testid::CANCEL, onclick: move |()| confirm.call(false) }
                },
                Some(Pairing::Check { digits, pictures, with, said_yes }) => rsx! {
                    Check { digits, pictures, with, said_yes, busy: busy(), onsaid: confirm }
                },
                Some(Pairing::Done { with }) => rsx! {
                    Banner { tone: Tone::Good, test: testid::PAIRED, p { {t(msg::pair_done(&with))} } }
                    Button {
                        label: t(msg::next()),
                        look: Look::Primary,
                        icon: "check",
                        test: testid::NEXT,
                        onclick: move |()| {
                            let (engine, back) = (ender.clone(), back.clone());
                            spawn(async move {
                                // Over with this one: the next can begin.
                                let _ = engine.pair_confirm(false).await;
                                navigator.push(back);
                            });
                        },
                    }
                },
                Some(Pairing::Failed(why)) => rsx! {
                    Banner { tone: Tone::Care, test: testid::FAULT, p { {t(failure(why))} } }
                    Button { label: t(msg::pair_again()), icon: "update", test: testid::TRY_AGAIN, onclick: move |()| confirm.call(false) }
                },
            }
        }
    }
}

fn failure(why: PairingFailure) -> Message {
    match why {
        PairingFailure::NotACode => msg::pair_failed_not_a_code(),
        PairingFailure::WrongCode => msg::pair_failed_wrong_code(),
        PairingFailure::Expired => msg::pair_failed_expired(),
        PairingFailure::Declined => msg::pair_failed_declined(),
        PairingFailure::Broken => msg::pair_failed_broken(),
        PairingFailure::Newer => msg::sync_update(),
        PairingFailure::HasDevices => msg::pair_failed_has_devices(),
    }
}

/// The code, for the camera or to be typed.
#[component]
fn Shown(code: String, by: PairBy, until: chrono::NaiveDateTime, oncancel: EventHandler<()>) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    rsx! {
        if by == PairBy::Qr {
            p { class: "lead", {t(msg::pair_qr_text())} }
            CodePicture { text: code }
        } else {
            p { class: "lead", {t(msg::pair_code_text())} }
            CodeShown { code }
        }
        p { class: "soft", {t(msg::pair_until(catalog.time(until.time())))} }
        Button { label: t(msg::cancel()), test: testid::CANCEL, onclick: move |()| oncancel.call(()) }
    }
}
