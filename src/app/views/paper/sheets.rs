//! The paper itself, as the printer gets it and as a preview above the buttons.

use besace_i18n::msg;
use dioxus::prelude::*;

use super::fold::{Block, ROWS, panels};
use crate::{
    components::{Icon, QrPicture},
    state::use_text,
    testid,
};

/// How many panels a sheet of A4 has, folded twice.
const PANELS: usize = 4;

/// What stands on one panel.
#[derive(Clone, PartialEq)]
enum Panel {
    Cover,
    Text(Vec<Block>),
    Code { text: String, number: usize, count: usize },
}

/// A card of A6: sheets of A4, each with four panels that lie right once it is folded twice.
#[component]
pub fn FoldedCard(blocks: Vec<Block>, codes: Vec<String>) -> Element {
    let count = codes.len();
    let codes = codes.into_iter().enumerate().map(|(at, text)| Panel::Code { text, number: at + 1, count });
    let all: Vec<Panel> =
        [Panel::Cover].into_iter().chain(panels(&blocks, ROWS).into_iter().map(Panel::Text)).chain(codes).collect();
    rsx! {
        div { class: "paper paper-card", "data-testid": testid::PAPER,
            for (at, sheet) in all.chunks(PANELS).enumerate() {
                div { key: "{at}", class: "paper-sheet",
                    for (place, panel) in sheet.iter().enumerate() {
                        div { key: "{place}", class: "paper-panel paper-panel-{place}",
                            match panel {
                                Panel::Cover => rsx! { Cover {} },
                                Panel::Text(blocks) => rsx! { Texts { blocks: blocks.clone() } },
                                Panel::Code { text, number, count } => rsx! {
                                    CodePanel { text: text.clone(), number: *number, count: *count }
                                },
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A booklet of A5: the browser breaks its pages.
#[component]
pub fn Booklet(blocks: Vec<Block>, codes: Vec<String>) -> Element {
    let count = codes.len();
    rsx! {
        div { class: "paper paper-booklet", "data-testid": testid::PAPER,
            div { class: "paper-front", Cover {} }
            Texts { blocks }
            for (at, text) in codes.into_iter().enumerate() {
                CodePanel { key: "{at}", text, number: at + 1, count }
            }
        }
    }
}

/// A cover that says nothing to others.
#[component]
fn Cover() -> Element {
    let t = use_text();
    rsx! {
        div { class: "paper-cover",
            Icon { id: "note" }
            p { {t(msg::print_cover())} }
        }
    }
}

#[component]
fn Texts(blocks: Vec<Block>) -> Element {
    rsx! {
        for (at, block) in blocks.into_iter().enumerate() {
            section { key: "{at}", class: "paper-block",
                h3 { dir: "auto", "{block.title}" }
                for (at, entry) in block.entries.into_iter().enumerate() {
                    div { key: "{at}", class: if entry.tick { "paper-entry paper-tick" } else { "paper-entry" },
                        p { class: "paper-entry-title", dir: "auto", "{entry.title}" }
                        for (at, line) in entry.lines.into_iter().enumerate() {
                            p { key: "{at}", class: "keep-lines", dir: "auto", "{line}" }
                        }
                    }
                }
            }
        }
    }
}

#[component]
fn CodePanel(text: String, number: usize, count: usize) -> Element {
    let t = use_text();
    let title = t(msg::print_code_title(number, count));
    rsx! {
        div { class: "paper-code", "data-testid": testid::PAPER_CODE,
            p { class: "paper-entry-title", "{title}" }
            QrPicture { text, label: title.clone() }
            p { {t(msg::print_code_text())} }
        }
    }
}
