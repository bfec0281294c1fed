//! The app as a whole: state, look, screens, short messages.

use dioxus::prelude::*;

use crate::{
    components::Toaster,
    platform, state,
    state::{use_wear, use_words},
    views::Route,
};

/// The root of all screens. Draws nothing before the texts are there: until then the static page stands.
#[component]
pub fn App() -> Element {
    use_hook(platform::prepare);
    state::provide();
    let words = use_words();
    let wear = use_wear();
    use_effect(move || {
        let language = words.language();
        platform::dress(language.tag(), language.is_rtl(), &wear.theme.read(), &wear.text.read());
        platform::wear_pictures(*wear.pictures.read());
    });
    use_effect(move || {
        if words.catalog().is_some() {
            platform::drawn();
        }
    });
    if words.catalog().is_none() {
        return rsx! {};
    }
    rsx! {
        Router::<Route> {}
        Toaster {}
    }
}
