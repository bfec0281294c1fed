use besace_i18n::{Language, msg};
use dioxus::prelude::*;

use crate::{
    components::{Button, Icon, Look, Page},
    platform,
    state::{use_text, use_words},
    testid,
    views::settings::PicturesPick,
};

/// The first step of the start.
#[component]
pub fn ChooseLanguage(onback: Option<EventHandler<()>>, onnext: EventHandler<()>) -> Element {
    let t = use_text();
    rsx! {
        Page {
            title: t(msg::welcome_title()),
            foot: rsx! {
                if let Some(onback) = onback {
                    Button { label: t(msg::back()), icon: "back", onclick: move |()| onback.call(()) }
                }
                Button { label: t(msg::next()), look: Look::Primary, test: testid::NEXT, onclick: move |()| onnext.call(()) }
            },
            p { class: "lead", {t(msg::welcome_text())} }
            PicturesPick {}
            LanguageList {}
        }
    }
}

fn mark(chosen: bool) -> &'static str {
    if chosen { "circle-check" } else { "circle" }
}

/// Every language in its own name, each with a button that says it aloud.
#[component]
pub fn LanguageList() -> Element {
    let t = use_text();
    let words = use_words();
    let now = words.language();
    rsx! {
        ul { class: "list languages", role: "list", "aria-label": t(msg::settings_language()),
            for language in Language::ALL {
                li { key: "{language.tag()}", class: "row",
                    div { class: "row-line",
                        button {
                            class: "row-main language",
                            r#type: "button",
                            lang: language.tag(),
                            dir: language.dir(),
                            "aria-pressed": (language == now).to_string(),
                            "data-testid": [testid::LANGUAGE, language.tag()].concat(),
                            onclick: move |_| words.choose(language),
                            span { class: "language-mark", Icon { id: mark(language == now) } }
                            span { class: "row-title", {language.own_name()} }
                        }
                        if platform::can_speak(language.voice_tag()) {
                            button {
                                class: "button button-quiet button-icon",
                                r#type: "button",
                                "aria-label": [t(msg::read_aloud()).as_str(), ": ", language.own_name()].concat(),
                                "data-testid": [testid::LISTEN, language.tag()].concat(),
                                onclick: move |_| platform::speak(language.own_name(), language.voice_tag()),
                                Icon { id: "speaker" }
                            }
                        }
                    }
                }
            }
        }
    }
}
