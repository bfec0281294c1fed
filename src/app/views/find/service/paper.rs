use besace_domain::minutes_on_foot;
use besace_engine_api::ServiceView;
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Button, Look},
    platform,
    state::{use_text, use_words},
    testid,
};

/// Prints the page on one sheet; numbers and the way there stand on it in words, where the screen has buttons.
#[component]
pub fn OnPaper(view: ServiceView) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let way = view.places.first().and_then(|place| {
        let (metres, bearing) = (place.distance_m?, place.bearing?);
        let far = t(msg::find_distance(catalog.distance(metres), catalog.direction(bearing)));
        Some(t(msg::leave_walk(catalog.duration(minutes_on_foot(metres)), far)))
    });
    rsx! {
        Button {
            label: t(msg::print_print()),
            look: Look::Quiet,
            icon: "print",
            test: testid::PRINT,
            onclick: move |()| platform::print(),
        }
        div { class: "printed",
            for (at, phone) in view.phones.iter().enumerate() {
                p { key: "{at}", class: "lead", dir: "ltr", "{phone}" }
            }
            if let Some(place) = view.places.first() {
                p { class: "lead", dir: "auto", "{place.address}" }
            }
            if let Some(way) = way {
                p { "{way}" }
            }
        }
    }
}
