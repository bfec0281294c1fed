use dioxus::prelude::*;

use crate::{
    components::{GoTo, Icon},
    views::Route,
};

/// A grid of tiles.
#[component]
pub fn Tiles(label: String, children: Element) -> Element {
    rsx! {
        ul { class: "tiles", "aria-label": label, {children} }
    }
}

/// A pictogram with its words, leading to a screen.
#[component]
pub fn Tile(to: Route, icon: &'static str, label: String, #[props(default)] test: String) -> Element {
    rsx! {
        li { class: "tile-item",
            GoTo { class: "tile", to, test,
                span { class: "tile-picture", Icon { id: icon } }
                span { class: "tile-label", "{label}" }
            }
        }
    }
}
