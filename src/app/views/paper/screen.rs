use besace_i18n::msg;
use dioxus::prelude::*;

use super::{
    choose::{Codes, Items},
    gather::{Carried, LeftOut, gather},
    sheets::{Booklet, FoldedCard},
};
use crate::{
    components::{Button, Choice, ErrorText, List, ListRow, Look, Page, Pick, Section, Waiting},
    platform,
    state::{use_ask, use_text, use_words},
    testid,
    views::{Route, help::use_country},
};

/// The toolbox on paper: what stands on it, how it is folded, and the printer.
#[component]
pub fn PaperScreen() -> Element {
    let t = use_text();
    let words = use_words();
    let country = use_country();
    let carried = use_ask(move |engine| gather(engine, country(), words.language().tag().to_owned()));
    rsx! {
        Page {
            title: t(msg::print_title()),
            back: Route::SettingsScreen {},
            foot: rsx! {
                Button {
                    label: t(msg::print_print()),
                    look: Look::Primary,
                    icon: "print",
                    test: testid::PRINT,
                    onclick: move |()| platform::print(),
                }
            },
            match &*carried.read() {
                None => rsx! { Waiting {} },
                Some(Err(fault)) => rsx! { ErrorText { fault: fault.clone() } },
                Some(Ok(carried)) => rsx! { Chosen { carried: carried.clone() } },
            }
        }
    }
}

const BOOKLET: &str = "booklet";
const CARD: &str = "card";

#[component]
fn Chosen(carried: Carried) -> Element {
    let t = use_text();
    let mut form = use_signal(|| CARD.to_owned());
    let left_out: Signal<LeftOut> = use_signal(|| carried.first_left_out());
    let codes = use_signal(Vec::<String>::new);
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let blocks = carried.blocks(&catalog, &left_out.read(), platform::now());
    rsx! {
        p { class: "soft", {t(msg::print_lead())} }
        Choice {
            legend: t(msg::print_form()),
            picks: vec![
                Pick::new(CARD, t(msg::print_card())).hint(t(msg::print_card_hint())),
                Pick::new(BOOKLET, t(msg::print_booklet())).hint(t(msg::print_booklet_hint())),
            ],
            value: form(),
            test: testid::PAPER_FORM,
            onchange: move |value| form.set(value),
        }
        Items { carried, left_out }
        Codes { codes }
        List {
            ListRow { title: t(msg::bring_way()), icon: "camera", to: Route::BringScreen {} }
        }
        Section { title: t(msg::print_preview()),
            if form() == CARD {
                FoldedCard { blocks, codes: codes() }
            } else {
                Booklet { blocks, codes: codes() }
            }
        }
    }
}
