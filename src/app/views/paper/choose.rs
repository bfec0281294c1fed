//! What is to stand on the paper.

use besace_engine_api::{Fault, Secret};
use besace_i18n::msg;
use dioxus::prelude::*;

use super::gather::{Carried, LeftOut};
use crate::{
    components::{Banner, Button, Chips, ErrorText, Field, FieldKind, Pick, Section, Tone},
    state::{use_engine, use_text, use_words},
    testid,
};

/// Everything that can stand on it, each switched on or off.
#[component]
pub fn Items(carried: Carried, left_out: Signal<LeftOut>) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let groups = [
        (msg::print_numbers(), carried.numbers_picks(&catalog)),
        (msg::nav_people(), carried.people_picks()),
        (msg::nav_times(), carried.times_picks(&catalog)),
        (msg::nav_steps(), carried.steps_picks(&catalog)),
    ];
    let toggle = use_callback(move |id: String| {
        let mut left_out = left_out.write();
        if !left_out.remove(&id) {
            left_out.insert(id);
        }
    });
    rsx! {
        for (at, (title, picks)) in groups.into_iter().enumerate() {
            if !picks.is_empty() {
                Chips {
                    key: "{at}",
                    legend: t(title),
                    chosen: on_paper(&picks, &left_out.read()),
                    picks,
                    test: testid::PAPER_ITEM,
                    ontoggle: toggle,
                }
            }
        }
    }
}

fn on_paper(picks: &[Pick], left_out: &LeftOut) -> Vec<String> {
    picks.iter().map(|pick| pick.value.clone()).filter(|id| !left_out.contains(id)).collect()
}

/// Makes the codes that bring everything back, sealed under a phrase; or leaves them out again.
#[component]
pub fn Codes(codes: Signal<Vec<String>>) -> Element {
    let t = use_text();
    let engine = use_engine();
    let mut phrase = use_signal(String::new);
    let mut again = use_signal(String::new);
    let mut wrong = use_signal(String::new);
    let mut fault = use_signal(|| None::<Fault>);
    let mut busy = use_signal(|| false);
    let make = use_callback(move |()| {
        if *phrase.peek() != *again.peek() {
            wrong.set(t(msg::secret_differs()));
            return;
        }
        wrong.set(String::new());
        let engine = engine.clone();
        let secret = Secret(phrase.peek().clone());
        spawn(async move {
            busy.set(true);
            let made = engine.toolbox_codes(secret).await;
            busy.set(false);
            match made {
                Ok(made) => {
                    codes.set(made);
                    phrase.set(String::new());
                    again.set(String::new());
                    fault.set(None);
                }
                Err(why) => fault.set(Some(why)),
            }
        });
    });
    let made = codes.read().len();
    rsx! {
        Section { title: t(msg::print_codes()),
            p { class: "soft", {t(msg::print_codes_text())} }
            p { class: "soft", {t(msg::print_no_voices())} }
            match fault() {
                Some(Fault::TooLarge) => rsx! {
                    Banner { tone: Tone::Care, test: testid::FAULT, p { {t(msg::print_too_large())} } }
                },
                Some(fault) => rsx! { ErrorText { fault } },
                None => rsx! {},
            }
            if made > 0 {
                Banner { tone: Tone::Good, test: testid::PAPER_MADE, p { {t(msg::print_codes_made(made))} } }
                Button { label: t(msg::print_codes_remove()), icon: "x", onclick: move |()| codes.set(Vec::new()) }
            } else {
                Field {
                    label: t(msg::print_phrase()),
                    hint: t(msg::secret_passphrase_hint()),
                    kind: FieldKind::Passphrase,
                    value: phrase(),
                    test: "paper-secret",
                    oninput: move |text| phrase.set(text),
                }
                Field {
                    label: t(msg::secret_again()),
                    error: wrong(),
                    kind: FieldKind::Passphrase,
                    value: again(),
                    test: "paper-again",
                    oninput: move |text| again.set(text),
                    onenter: move |()| make.call(()),
                }
                Button {
                    label: if busy() { t(msg::loading()) } else { t(msg::print_codes_make()) },
                    icon: "qr-code",
                    busy: busy(),
                    test: testid::PAPER_MAKE,
                    onclick: move |()| make.call(()),
                }
            }
        }
    }
}
