//! Three cards at first use: what the app is for. Skippable, and shown once.

use besace_i18n::{Message, msg};
use dioxus::prelude::*;

use crate::{
    components::{Button, Card, Icon, Look},
    platform,
    state::use_text,
    testid,
};

/// The preference that says they were seen: no secret.
const SEEN: &str = "first-cards";

type Texts = (&'static str, fn() -> Message, fn() -> Message);

const CARDS: [Texts; 3] = [
    ("people", msg::first_one_title, msg::first_one_text),
    ("calendar", msg::first_two_title, msg::first_two_text),
    ("lock", msg::first_three_title, msg::first_three_text),
];

/// The cards, one at a time, until they were seen or skipped.
#[component]
pub fn FirstCards() -> Element {
    let t = use_text();
    let mut at = use_signal(|| if platform::preference(SEEN).is_some() { CARDS.len() } else { 0 });
    let mut go = move |next: usize| {
        if next >= CARDS.len() {
            platform::set_preference(SEEN, "1");
        }
        at.set(next);
    };
    let Some((icon, title, text)) = CARDS.get(at()) else { return rsx! {} };
    let last = at() + 1 == CARDS.len();
    rsx! {
        Card { test: testid::FIRST_CARD,
            div { class: "first-card", role: "group", "aria-label": t(msg::first_card_label(at() + 1, CARDS.len())),
                Icon { id: *icon }
                div { "aria-live": "polite",
                    h2 { {t(title())} }
                    p { {t(text())} }
                }
            }
            div { class: "first-foot",
                if !last {
                    Button { label: t(msg::first_skip()), look: Look::Quiet, test: testid::FIRST_SKIP, onclick: move |()| go(CARDS.len()) }
                }
                Button {
                    label: if last { t(msg::first_done()) } else { t(msg::first_next()) },
                    look: Look::Primary,
                    test: testid::FIRST_NEXT,
                    onclick: move |()| go(at() + 1),
                }
            }
        }
    }
}
