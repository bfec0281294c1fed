use besace_i18n::{Language, msg};
use dioxus::prelude::*;

use crate::{
    components::{Choice, Pick, Select, Toggle},
    state::{use_text, use_wear, use_words},
    testid,
};

/// The language, from the phone's own list.
#[component]
pub fn LanguagePick() -> Element {
    let t = use_text();
    let words = use_words();
    let picks = Language::ALL.into_iter().map(|language| Pick::new(language.tag(), language.own_name())).collect();
    rsx! {
        Select {
            label: t(msg::settings_language()),
            picks,
            value: words.language().tag(),
            onchange: move |tag: String| {
                if let Some(language) = Language::from_tag(&tag) {
                    words.choose(language);
                }
            },
        }
    }
}

/// Light, dark, or as the phone has it.
#[component]
pub fn ThemePick() -> Element {
    let t = use_text();
    let wear = use_wear();
    let picks = vec![
        Pick::new("", t(msg::settings_theme_phone())),
        Pick::new("light", t(msg::settings_theme_light())).icon("sun"),
        Pick::new("dark", t(msg::settings_theme_dark())).icon("moon"),
    ];
    rsx! {
        Choice {
            legend: t(msg::settings_theme()),
            picks,
            value: wear.theme.read().clone(),
            test: "theme-",
            onchange: move |theme| wear.set_theme(theme),
        }
    }
}

/// Pictograms with one word, and large buttons.
#[component]
pub fn PicturesPick() -> Element {
    let t = use_text();
    let wear = use_wear();
    rsx! {
        Toggle {
            label: t(msg::pictures_mode()),
            hint: t(msg::pictures_mode_hint()),
            on: *wear.pictures.read(),
            test: testid::PICTURES,
            onchange: move |on| wear.set_pictures(on),
        }
    }
}

/// How large the letters are.
#[component]
pub fn TextPick() -> Element {
    let t = use_text();
    let wear = use_wear();
    let picks = vec![
        Pick::new("", t(msg::settings_text_normal())),
        Pick::new("large", t(msg::settings_text_large())),
        Pick::new("larger", t(msg::settings_text_larger())),
    ];
    rsx! {
        Choice {
            legend: t(msg::settings_text()),
            picks,
            value: wear.text.read().clone(),
            test: "text-",
            onchange: move |text| wear.set_text(text),
        }
    }
}
