//! Two devices side by side: one shows a code, the other answers it, and both compare what they show.

use besace_engine_api::{Fault, PairAnswer, PairBegin, PairBy, PairInto, Pairing, PairingFailure};
use besace_i18n::{Message, msg};
use dioxus::prelude::*;

use crate::{
    components::{Banner, Button, CodeShown, ErrorText, Field, Look, Page, RouteButton, Toggle, Tone, Waiting},
    state::{use_ask, use_engine, use_text, use_words},
    testid,
    views::Route,
};

/// What this device does in a pairing.
#[derive(Clone, Copy, PartialEq)]
enum Side {
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

    fn text(self) -> Message {
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
                Some(Pairing::Code { code, until, .. }) => rsx! { Shown { code, until, oncancel: move |()| confirm.call(false) } },
                Some(Pairing::Waiting { no_network }) => rsx! {
                    p { role: "status", "data-testid": testid::SYNC,
                        {t(if no_network { msg::invited_no_network() } else { msg::pair_waiting() })}
                    }
                    Button { label: t(msg::cancel()), test: testid::CANCEL, onclick: move |()| confirm.call(false) }
                },
                Some(Pairing::Check { digits, with, said_yes, .. }) => rsx! {
                    Check { digits, with, said_yes, busy: busy(), onsaid: confirm }
                },
                Some(Pairing::Done { with }) => rsx! {
                    Banner { tone: Tone::Good, test: testid::PAIRED, p { {t(msg::pair_done(&with))} } }
                    RouteButton { to: back, label: t(msg::next()), look: Look::Primary, icon: "check", test: testid::NEXT }
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

/// Before the pairing: a name, and the code to show or to answer.
#[component]
fn Begin(side: Side) -> Element {
    let t = use_text();
    let engine = use_engine();
    let mut name = use_signal(String::new);
    let mut code = use_signal(String::new);
    let mut coordinator = use_signal(|| false);
    let mut busy = use_signal(|| false);
    let mut fault = use_signal(|| None::<Fault>);
    let begin = use_callback(move |by: PairBy| {
        let engine = engine.clone();
        let name = name.peek().trim().to_owned();
        let code = code.peek().trim().to_owned();
        let into = match side {
            Side::ShowsTeam => PairInto::Team { coordinator: coordinator() },
            Side::Shows | Side::Answers => PairInto::OwnDevices,
        };
        spawn(async move {
            busy.set(true);
            let begun = match side {
                Side::Answers => engine.pair_answer(PairAnswer { code, name }).await,
                Side::Shows | Side::ShowsTeam => engine.pair_begin(PairBegin { into, by, name }).await,
            };
            busy.set(false);
            fault.set(begun.err());
        });
    });
    let answers = side == Side::Answers;
    rsx! {
        p { class: "lead", {t(side.text())} }
        if let Some(fault) = fault() {
            ErrorText { fault }
        }
        if answers {
            Field {
                label: t(msg::invited_code()),
                value: code(),
                test: testid::CODE,
                oninput: move |text| code.set(text),
            }
        }
        Field {
            label: t(msg::pair_name()),
            hint: t(msg::pair_name_hint()),
            value: name(),
            test: testid::FIELD_NAME,
            oninput: move |text| name.set(text),
        }
        if side == Side::ShowsTeam {
            Toggle {
                label: t(msg::role_coordinator()),
                hint: t(msg::pair_coordinator_hint()),
                on: coordinator(),
                test: testid::COORDINATOR,
                onchange: move |on| coordinator.set(on),
            }
        }
        if answers {
            Button {
                label: t(msg::next()),
                look: Look::Primary,
                icon: "next",
                busy: busy(),
                test: testid::NEXT,
                onclick: move |()| begin.call(PairBy::Qr),
            }
        } else {
            div { class: "stack-tight",
                Button {
                    label: t(msg::pair_show_typed()),
                    look: Look::Primary,
                    icon: "key",
                    busy: busy(),
                    test: testid::PAIR_TYPED,
                    onclick: move |()| begin.call(PairBy::Typed),
                }
            }
        }
    }
}

#[component]
fn Shown(code: String, until: chrono::NaiveDateTime, oncancel: EventHandler<()>) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    rsx! {
        p { class: "lead", {t(msg::pair_code_text())} }
        CodeShown { code }
        p { class: "soft", {t(msg::pair_until(catalog.time(until.time())))} }
        Button { label: t(msg::cancel()), test: testid::CANCEL, onclick: move |()| oncancel.call(()) }
    }
}

/// The same digits on both screens, or somebody stands in between.
#[component]
fn Check(digits: String, with: String, said_yes: bool, busy: bool, onsaid: EventHandler<bool>) -> Element {
    let t = use_text();
    // Read one by one, and easier to compare in two groups.
    let (first, last) = digits.split_at_checked(digits.len() / 2).unwrap_or((&digits, ""));
    rsx! {
        h2 { {t(msg::pair_check_title())} }
        p { class: "check-code", dir: "ltr", "data-testid": testid::CHECK, "{first} {last}" }
        p { {t(msg::pair_check_text(&with))} }
        if said_yes {
            p { role: "status", {t(msg::pair_said_yes())} }
            Button { label: t(msg::cancel()), test: testid::CANCEL, onclick: move |()| onsaid.call(false) }
        } else {
            div { class: "answers",
                Button {
                    label: t(msg::pair_same()),
                    look: Look::Primary,
                    icon: "check",
                    busy,
                    test: testid::CONFIRM,
                    onclick: move |()| onsaid.call(true),
                }
                Button {
                    label: t(msg::pair_differ()),
                    icon: "x",
                    busy,
                    test: testid::CANCEL,
                    onclick: move |()| onsaid.call(false),
                }
            }
        }
    }
}
