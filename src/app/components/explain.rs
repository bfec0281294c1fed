use besace_i18n::{Language, msg};
use dioxus::prelude::*;

use crate::{
    components::{Button, GoTo, Look, Pick, Select},
    platform,
    state::{use_language, use_text, use_words},
    testid,
    views::Route,
};

/// The "?" beside a heading.
#[component]
pub fn ExplainButton(open: Signal<bool>) -> Element {
    let t = use_text();
    rsx! {
        Button {
            label: if open() { t(msg::explain_close()) } else { t(msg::explain_button()) },
            look: Look::Quiet,
            icon: "info",
            icon_only: true,
            pressed: open(),
            test: testid::EXPLAIN,
            onclick: move |()| open.toggle(),
        }
    }
}

/// What the screen is for, in two sentences, and the way to all questions.
#[component]
pub fn Explanation() -> Element {
    let t = use_text();
    let words = use_words();
    let language = use_language().voice_tag();
    let mut picks = vec![Pick::new("", "…")];
    let others = Language::ALL.into_iter().filter(|one| *one != words.own());
    picks.extend(others.map(|one| Pick::new(one.tag(), one.own_name())));
    let here = use_route::<Route>();
    let text = t(here.explanation());
    rsx! {
        div { class: "explain", role: "note", "data-testid": testid::EXPLANATION,
            p { "{text}" }
            Select {
                label: t(msg::show_in()),
                hint: t(msg::show_hint()),
                picks,
                value: if words.lent() { words.language().tag() } else { "" },
                test: testid::LEND_IN,
                onchange: move |tag: String| match Language::from_tag(&tag) {
                    Some(language) => words.lend(language),
                    None => words.take_back(),
                },
            }
            div { class: "explain-foot",
                if platform::can_speak(language) {
                    Button {
                        label: t(msg::read_aloud()),
                        look: Look::Quiet,
                        icon: "speaker",
                        onclick: move |()| platform::speak(&text, language),
                    }
                }
                if here != (Route::QuestionsScreen {}) {
                    GoTo { class: "button button-quiet", to: Route::QuestionsScreen {}, {t(msg::explain_more())} }
                }
            }
        }
    }
}
