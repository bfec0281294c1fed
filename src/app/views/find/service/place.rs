use besace_engine_api::PlaceView;
use besace_i18n::msg;
use dioxus::prelude::*;

use super::hours::Hours;
use crate::{
    components::{ActionLink, Button, Card, Icon, Look},
    platform,
    state::{use_text, use_toasts},
    testid,
    views::find::{Distance, OpenWords},
};

/// A place where a service is given. `number` where there are several.
#[component]
pub fn PlaceCard(place: PlaceView, number: Option<usize>, service: String) -> Element {
    let t = use_text();
    let title = match number {
        _ if !place.name.is_empty() && place.name != service => place.name.clone(),
        Some(number) => t(msg::service_place_number(number)),
        None => String::new(),
    };
    let wheel = if place.wheelchair == Some(false) { "x" } else { "wheelchair" };
    rsx! {
        Card {
            if !title.is_empty() {
                h3 { dir: "auto", "{title}" }
            }
            if place.confidential {
                p { class: "fact fact-care",
                    Icon { id: "lock" }
                    span { {t(msg::service_confidential())} }
                }
            } else if place.address.is_empty() {
                p { {t(msg::service_no_address())} }
            } else {
                p { class: "service-address", dir: "auto", "{place.address}" }
            }
            p { class: "hit-facts",
                OpenWords { state: place.open.clone() }
                if let Some(metres) = place.distance_m {
                    Distance { metres, bearing: place.bearing }
                }
            }
            if place.mobile {
                p { class: "fact",
                    Icon { id: "need-transport" }
                    span { {t(msg::service_mobile())} }
                }
            }
            Hours { week: place.week.clone(), text: place.hours_text.clone(), mobile: place.mobile }
            if let Some(enters) = place.wheelchair {
                p { class: "fact",
                    Icon { id: wheel }
                    span {
                        if enters {
                            {t(msg::service_wheelchair_yes())}
                        } else {
                            {t(msg::service_wheelchair_no())}
                        }
                    }
                }
            }
            if !place.directions.is_empty() {
                h4 { {t(msg::service_directions())} }
                p { dir: "auto", "{place.directions}" }
            }
            if !place.confidential {
                Go { place, service }
            }
        }
    }
}

/// Goes there by the phone's own map, or copies the address where there is none.
#[component]
fn Go(place: PlaceView, service: String) -> Element {
    let t = use_text();
    let toasts = use_toasts();
    let PlaceView { address, position, .. } = place;
    if address.is_empty() && position.is_none() {
        return rsx! {};
    }
    let copied = match position {
        _ if !address.is_empty() => address.clone(),
        Some(at) => [&at.latitude.to_string(), ", ", &at.longitude.to_string()].concat(),
        None => String::new(),
    };
    rsx! {
        div { class: "row-wrap",
            ActionLink {
                href: platform::route_link(position, &address),
                label: t(msg::go_there()),
                icon: "go",
            }
            Button {
                label: t(msg::service_copy_address()),
                look: Look::Quiet,
                icon: "copy",
                test: testid::COPY,
                onclick: move |()| {
                    let copied = copied.clone();
                    async move {
                        if platform::copy(&copied).await {
                            toasts.say(t(msg::copied()));
                        } else {
                            toasts.say(copied);
                        }
                    }
                },
            }
        }
    }
}
