use besace_engine_api::{Fault, PairAnswer, PairBegin, PairBy, PairInto};
use besace_i18n::msg;
use dioxus::prelude::*;

use super::pair::Side;
use crate::{
    components::{Button, ErrorText, Field, Look, Scan, Toggle},
    state::{use_engine, use_text},
    testid,
};

/// Before the pairing: a name, and the code to show or to answer.
#[component]
pub fn Begin(side: Side) -> Element {
    let t = use_text();
    let engine = use_engine();
    let mut name = use_signal(String::new);
    let mut code = use_signal(String::new);
    // What the camera read: it need not look on.
    let mut read = use_signal(String::new);
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
            Scan {
                typed_here: false,
                done: !read().is_empty(),
                onread: move |text: String| {
                    read.set(text.clone());
                    code.set(text);
                    // Without a name the other device would not know whom it lets in.
                    if !name.peek().trim().is_empty() {
                        begin.call(PairBy::Qr);
                    }
                },
            }
            Field {
                label: t(msg::invited_code()),
                value: code(),
                test: testid::CODE,
                oninput: move |text| code.set(text),
            }
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
                    label: t(msg::pair_show_qr()),
                    look: Look::Primary,
                    icon: "camera",
                    busy: busy(),
                    test: testid::PAIR_QR,
                    onclick: move |()| begin.call(PairBy::Qr),
                }
                Button {
                    label: t(msg::pair_show_typed()),
                    icon: "key",
                    busy: busy(),
                    test: testid::PAIR_TYPED,
                    onclick: move |()| begin.call(PairBy::Typed),
                }
            }
        }
    }
}
