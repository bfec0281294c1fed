use besace_i18n::{Language, msg};
use dioxus::prelude::*;

use crate::{
    components::{Banner, Button, ExplainButton, Explanation, GoTo, Icon, Look, Tone},
    platform,
    state::{use_language, use_text, use_words},
    testid,
    views::Route,
};

/// The frame of a screen: its heading (which takes the focus), the way back, "read aloud", the "?" that explains
/// it, and what stands fixed at its foot under the thumb.
#[component]
pub fn Page(
    title: String,
    /// Where the arrow leads; none on the main screens.
    back: Option<Route>,
    /// Buttons beside the heading.
    actions: Option<Element>,
    /// The main action, fixed at the foot.
    foot: Option<Element>,
    children: Element,
) -> Element {
    let t = use_text();
    let explained = use_signal(|| false);
    let words = use_words();
    let voiceless = use_signal(|| false);
    use_effect(platform::focus_heading);
    let class = if foot.is_some() { "page-body page-footed" } else { "page-body" };
    rsx! {
        if words.lent() {
            div { class: "lent",
                Button {
                    label: t(msg::show_back(words.own().own_name())),
                    look: Look::Primary,
                    icon: "undo",
                    test: testid::TAKE_BACK,
                    onclick: move |()| words.take_back(),
                }
            }
        }
        header { class: "page-head",
            if let Some(to) = back {
                GoTo { class: "button button-quiet button-icon page-back", to, spoken: t(msg::back()),
                    Icon { id: "back" }
                }
            }
            h1 { tabindex: "-1", dir: "auto", "{title}" }
            div { class: "page-actions",
                OtherLanguage {}
                Speak { voiceless }
                ExplainButton { open: explained }
                {actions}
            }
        }
        if explained() {
            Explanation {}
        }
        if voiceless() {
            NoVoice {}
        }
        div { class, {children} }
        if let Some(foot) = foot {
            div { class: "page-foot", {foot} }
        }
    }
}

/// Reads the screen aloud and marks the words; pressed again, stops. Where the phone has no voice for the language,
/// says so and offers what works.
#[component]
fn Speak(voiceless: Signal<bool>) -> Element {
    let t = use_text();
    let language = use_language();
    let mut speaking = use_signal(|| false);
    use_drop(platform::hush);
    rsx! {
        Button {
            label: if speaking() { t(msg::stop_reading()) } else { t(msg::read_aloud()) },
            look: Look::Quiet,
            icon: "speaker",
            icon_only: true,
            pressed: speaking(),
            test: testid::SPEAK,
            onclick: move |()| {
                if !platform::can_speak(language.voice_tag()) {
                    voiceless.toggle();
                } else if speaking() {
                    platform::hush();
                    speaking.set(false);
                } else {
                    speaking.set(true);
                    spawn(async move {
                        platform::read_screen(language.voice_tag()).await;
                        speaking.set(false);
                    });
                }
            },
        }
    }
}

/// No voice for this language: others in which the phone can read the same screen.
#[component]
fn NoVoice() -> Element {
    let t = use_text();
    let words = use_words();
    let others = Language::ALL.into_iter().filter(|one| platform::can_speak(one.voice_tag())).collect::<Vec<_>>();
    rsx! {
        Banner { tone: Tone::Care, test: testid::NO_VOICE,
            p { {t(msg::aloud_none(words.language().own_name()))} }
            if !others.is_empty() {
                p { {t(msg::aloud_others())} }
                div { class: "row-wrap",
                    for language in others {
                        Button {
                            key: "{language.tag()}",
                            label: language.own_name(),
                            icon: "speaker",
                            onclick: move |()| words.lend(language),
                        }
                    }
                }
            }
        }
    }
}

/// One tap between the person's language and that of who stands beside them.
#[component]
fn OtherLanguage() -> Element {
    let t = use_text();
    let words = use_words();
    match words.other().filter(|other| *other != words.own()) {
        Some(other) if !words.lent() => rsx! {
            Button {
                label: [t(msg::show_in()).as_str(), " ", other.own_name()].concat(),
                look: Look::Quiet,
                icon: "language",
                icon_only: true,
                test: testid::LEND,
                onclick: move |()| words.lend(other),
            }
        },
        _ => rsx! {},
    }
}
