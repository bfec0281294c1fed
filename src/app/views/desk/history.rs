use besace_i18n::{msg, names};
use besace_registry_api::Event;
use dioxus::prelude::*;

use crate::{
    components::Section,
    state::{use_text, use_words},
};

/// What was done to a listing, who did it, when.
#[component]
pub fn History(events: Vec<Event>) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    if events.is_empty() {
        return rsx! {};
    }
    rsx! {
        Section { title: t(msg::desk_history()),
            ol { class: "remarks", "data-testid": "history",
                for event in events {
                    li {
                        strong { {catalog.date(event.at.date())} }
                        span { dir: "auto", {t(names::act(&event.act))} }
                        if !event.who.is_empty() {
                            span { class: "remark-value", dir: "auto", "{event.who}" }
                        }
                    }
                }
            }
        }
    }
}
