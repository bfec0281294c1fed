use besace_i18n::{Language, Message, msg};
use chrono::{NaiveDate, NaiveDateTime};
use dioxus::prelude::*;

use crate::{
    components::{ActionLink, Button, Look, Pick, Select, TextArea},
    platform,
    state::{use_text, use_words},
    testid,
    views::parts::{dialled, is_mobile, phone_link},
};

/// What is to be said to the other side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// "I cannot come."
    Cannot,
    /// "I am late."
    Late,
}

impl Word {
    fn label(self) -> Message {
        match self {
            Self::Cannot => msg::times_cannot_come(),
            Self::Late => msg::leave_late(),
        }
    }

    /// The words, with the time as it is told far from today: they may read it tomorrow.
    fn words(self, when: String) -> Message {
        match self {
            Self::Cannot => msg::times_cannot_come_text(when),
            Self::Late => msg::leave_late_text(when),
        }
    }

    /// Its picture, and how the button, the text and the way to send it are called in the stories.
    fn names(self) -> (&'static str, [&'static str; 3]) {
        match self {
            Self::Cannot => {
                ("outcome-excused", [testid::CANNOT_COME, testid::CANNOT_COME_TEXT, testid::CANNOT_COME_SEND])
            }
            Self::Late => ("clock", [testid::LATE, testid::LATE_TEXT, testid::LATE_SEND]),
        }
    }
}

/// A ready sentence to send or to say, in a language of those who read it. Two taps.
#[component]
pub fn Ready(
    word: Word,
    phone: String,
    /// The time that it is about.
    start: NaiveDateTime,
    /// Languages they understand, as tags; empty when nobody knows.
    languages: Vec<String>,
) -> Element {
    let t = use_text();
    let own = use_words().language();
    let mut open = use_signal(|| false);
    let mut language = use_signal(|| theirs(&languages, own));
    let mut text = use_signal(String::new);
    // What the person changed stays, until they choose another language.
    use_effect(move || {
        let language = language();
        spawn(async move {
            if let Some(catalog) = platform::catalog(language, false).await {
                let when = catalog.day_time(start, NaiveDate::MIN);
                text.set(catalog.text(&word.words(when)));
            }
        });
    });
    let number = dialled(&phone);
    let (icon, [button, field, send]) = word.names();
    rsx! {
        Button {
            label: t(word.label()),
            icon,
            pressed: open(),
            test: button,
            onclick: move |()| open.toggle(),
        }
        if open() {
            div { class: "card",
                p { class: "soft", {t(msg::times_cannot_come_hint())} }
                TextArea {
                    label: t(msg::times_cannot_come_words()),
                    value: text(),
                    test: field,
                    oninput: move |typed| text.set(typed),
                }
                Select {
                    label: t(msg::settings_language()),
                    picks: Language::ALL.into_iter().map(|one| Pick::new(one.tag(), one.own_name())).collect(),
                    value: language().tag().to_owned(),
                    onchange: move |tag: String| language.set(Language::from_tag(&tag).unwrap_or(own)),
                }
                div { class: "actions",
                    if is_mobile(&number) {
                        ActionLink {
                            href: message_link(&phone, &text.read()),
                            label: t(msg::text()),
                            look: Look::Primary,
                            icon: "text",
                            test: send,
                        }
                    }
                    ActionLink { href: phone_link("tel:", &phone), label: t(msg::call()), icon: "call" }
                }
            }
        }
    }
}

/// The person's own language where they understand it, else the first of theirs that the app has.
fn theirs(languages: &[String], own: Language) -> Language {
    let known = || languages.iter().filter_map(|tag| Language::from_tag(tag));
    if known().any(|language| language == own) { own } else { known().next().unwrap_or(own) }
}

/// A text message with words in it (RFC 5724).
fn message_link(phone: &str, text: &str) -> String {
    [&phone_link("sms:", phone), "?body=", &platform::percent(text)].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_written_to_in_a_language_they_read() {
        let tags = |tags: &[&str]| tags.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>();
        assert_eq!(theirs(&tags(&["nl", "fr"]), Language::Fr), Language::Fr);
        assert_eq!(theirs(&tags(&["so", "nl", "de"]), Language::Ar), Language::Nl);
        assert_eq!(theirs(&[], Language::Ar), Language::Ar);
    }

    #[test]
    fn a_message_s_words_cannot_leave_their_place_in_the_link() {
        assert_eq!(
            message_link("0470 12 34 56", "Demain & après ?\n#1"),
            "sms:0470123456?body=Demain%20%26%20apr%C3%A8s%20%3F%0A%231"
        );
    }
}
