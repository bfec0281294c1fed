use besace_i18n::{Language, msg};
use chrono::{NaiveDate, NaiveDateTime};
use dioxus::prelude::*;

use crate::{
    components::{ActionLink, Button, Look, Pick, Select, TextArea},
    platform,
    state::{use_text, use_words},
    testid,
    views::parts::{dialled, is_mobile, phone_link},
};

/// "I cannot come": a sentence to send or to say, in a language of those who read it. Two taps.
#[component]
pub fn CannotCome(
    phone: String,
    /// The time that cannot be kept.
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
            if let Some(catalog) = platform::catalog(language).await {
                // Far from today, so that it is named by its date: they may read it tomorrow.
                let when = catalog.day_time(start, NaiveDate::MIN);
                text.set(catalog.text(&msg::times_cannot_come_text(when)));
            }
        });
    });
    let number = dialled(&phone);
    rsx! {
        Button {
            label: t(msg::times_cannot_come()),
            icon: "outcome-excused",
            pressed: open(),
            test: testid::CANNOT_COME,
            onclick: move |()| open.toggle(),
        }
        if open() {
            div { class: "card",
                p { class: "soft", {t(msg::times_cannot_come_hint())} }
                TextArea {
                    label: t(msg::times_cannot_come_words()),
                    value: text(),
                    test: testid::CANNOT_COME_TEXT,
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
                            test: testid::CANNOT_COME_SEND,
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
