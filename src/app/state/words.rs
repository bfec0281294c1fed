use std::rc::Rc;

use besace_i18n::{Catalog, Language, Message};
use dioxus::prelude::*;

use crate::platform;

/// The language, and its texts once they are there.
#[derive(Clone, Copy)]
pub struct Words {
    language: Signal<Language>,
    catalog: Signal<Option<Rc<Catalog>>>,
    chosen: Signal<bool>,
    own: Signal<Language>,
    other: Signal<Option<Language>>,
    /// The texts of the pages of providers and editors.
    desk: Signal<DeskTexts>,
}

/// Where the texts of the pages of providers and editors are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeskTexts {
    /// None of these pages was opened.
    Unwanted,
    /// On their way.
    Coming,
    /// Here.
    There,
    /// They could not be fetched.
    Missing,
}

impl Words {
    pub(super) fn new() -> Self {
        let kept = platform::preference("language");
        let language = kept.as_deref().and_then(Language::from_tag);
        let first = language.unwrap_or_else(|| {
            let wishes = platform::wishes();
            Language::choose(wishes.iter().map(String::as_str))
        });
        let words = Self {
            language: Signal::new(first),
            catalog: Signal::new(None),
            chosen: Signal::new(language.is_some()),
            own: Signal::new(first),
            other: Signal::new(platform::preference("other").as_deref().and_then(Language::from_tag)),
            desk: Signal::new(DeskTexts::Unwanted),
        };
        spawn(words.load(first));
        words
    }

    /// The language shown.
    pub fn language(self) -> Language {
        *self.language.read()
    }

    /// True once the person has chosen it.
    pub fn chosen(self) -> bool {
        *self.chosen.read()
    }

    /// The texts, once they are there.
    pub fn catalog(self) -> Option<Rc<Catalog>> {
        self.catalog.read().clone()
    }

    /// Changes the language.
    pub fn choose(mut self, language: Language) {
        platform::set_preference("language", language.tag());
        self.chosen.set(true);
        self.own.set(language);
        dioxus::core::spawn_forever(self.load(language));
    }

    /// The person's own language, also while the screen is lent to somebody who reads another.
    pub fn own(self) -> Language {
        *self.own.read()
    }

    /// True while the screen stands in another language for somebody else.
    pub fn lent(self) -> bool {
        self.language() != self.own()
    }

    /// The language in which it was last lent.
    pub fn other(self) -> Option<Language> {
        *self.other.read()
    }

    /// Shows what stands on the screen in another language, until [`Words::take_back`]; the person's own stays chosen.
    pub fn lend(mut self, language: Language) {
        platform::set_preference("other", language.tag());
        self.other.set(Some(language));
        dioxus::core::spawn_forever(self.load(language));
    }

    /// Back to the person's own language.
    pub fn take_back(self) {
        let own = *self.own.peek();
        dioxus::core::spawn_forever(self.load(own));
    }

    /// Has the texts of the pages of providers and editors fetched, where they are not there yet.
    pub fn want_desk(mut self) {
        if !matches!(*self.desk.peek(), DeskTexts::Coming | DeskTexts::There) {
            self.desk.set(DeskTexts::Coming);
            dioxus::core::spawn_forever(self.load(*self.language.peek()));
        }
    }

    /// Whether they are there.
    pub fn desk(self) -> DeskTexts {
        *self.desk.read()
    }

    async fn load(mut self, language: Language) {
        let wanted = || *self.desk.peek() != DeskTexts::Unwanted;
        let mut desk = wanted();
        let mut catalog = platform::catalog(language, desk).await;
        if desk != wanted() {
            // One of those pages was opened meanwhile.
            desk = true;
            catalog = platform::catalog(language, true).await;
        }
        if desk {
            self.desk.set(if catalog.is_some() { DeskTexts::There } else { DeskTexts::Missing });
        }
        if let Some(catalog) = catalog {
            self.catalog.set(Some(Rc::new(catalog)));
            self.language.set(language);
        }
    }
}

/// The language and its texts.
pub fn use_words() -> Words {
    use_context()
}

/// The language shown.
pub fn use_language() -> Language {
    use_words().language()
}

/// Turns messages into words: `let t = use_text();` then `t(msg::home_title())`.
pub fn use_text() -> impl Fn(Message) -> String + Copy {
    let words = use_words();
    move |message| words.catalog.read().as_ref().map(|catalog| catalog.text(&message)).unwrap_or_default()
}
