use besace_engine_api::{Hit, OpenState};
use besace_i18n::{msg, names};
use dioxus::prelude::*;

use crate::{
    components::{GoTo, Icon, need_icon},
    platform,
    state::{use_text, use_words},
    testid,
    views::{
        Route,
        parts::{Actions, is_mobile},
    },
};

/// Whether something is open, in words and with a picture of its own.
#[component]
pub fn OpenWords(state: OpenState) -> Element {
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let (class, icon) = match state {
        OpenState::Open { .. } => ("fact open-yes", "clock"),
        OpenState::Closed { .. } => ("fact open-no", "moon"),
        OpenState::CallFirst => ("fact open-call", "call"),
        OpenState::Unknown => ("fact open-unknown", "info"),
    };
    rsx! {
        span { class,
            Icon { id: icon }
            span { {catalog.open(&state, platform::now())} }
        }
    }
}

/// How far and in which direction.
#[component]
pub fn Distance(metres: u32, bearing: Option<u16>) -> Element {
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let far = catalog.distance(metres);
    let words = match bearing {
        Some(bearing) => catalog.text(&msg::find_distance(far, catalog.direction(bearing))),
        None => far,
    };
    rsx! {
        span { class: "fact",
            Icon { id: "pin" }
            span { "{words}" }
        }
    }
}

/// A service in a list. With `number` where the list belongs to an overview.
#[component]
pub fn HitRow(
    hit: Hit,
    number: Option<usize>,
    /// True to call and go there from the list itself.
    #[props(default)]
    act: bool,
) -> Element {
    let t = use_text();
    let Hit { id, name, organization, address, position, distance_m, bearing, phone, needs, open, warning, example } =
        hit;
    rsx! {
        li { class: "row hit", "data-testid": testid::HIT,
            div { class: "row-line",
                GoTo { class: "row-main", to: Route::ServiceScreen { id: id.into() },
                    if let Some(number) = number {
                        span { class: "hit-number", "{number}" }
                    } else {
                        span { class: "row-picture",
                            Icon { id: needs.first().copied().map_or("building", need_icon) }
                        }
                    }
                    span { class: "row-text",
                        span { class: "row-title", dir: "auto", "{name}" }
                        if !organization.is_empty() {
                            span { class: "row-detail", dir: "auto", "{organization}" }
                        }
                        span { class: "hit-facts",
                            OpenWords { state: open }
                            if let Some(metres) = distance_m {
                                Distance { metres, bearing }
                            }
                            if warning {
                                span { class: "fact fact-care",
                                    Icon { id: "alert" }
                                    span { {t(msg::find_warning())} }
                                }
                            }
                            // The first one is the row's picture.
                            span { class: "hit-needs",
                                for need in needs.into_iter().skip(1) {
                                    span { class: "hit-need",
                                        Icon { id: need_icon(need) }
                                        span { class: "unseen", {t(names::need(need))} }
                                    }
                                }
                            }
                            if example {
                                span { class: "mark", {t(msg::example_record())} }
                            }
                        }
                    }
                    span { class: "row-more", Icon { id: "next" } }
                }
            }
            if act {
                Actions { name, texts: is_mobile(&phone), phone, address, position }
            }
        }
    }
}
