use besace_engine_api::Hit;
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    state::{use_text, use_words},
    testid,
    views::find::{
        HitRow,
        rings::{RADIUS, radius, rings, spots},
    },
};

/// The places around here, drawn from what the engine tells: no map is loaded from anywhere.
///
/// The drawing is one picture to a screen reader and to the keyboard; the list beneath bears the same numbers.
#[component]
pub fn Overview(hits: Vec<Hit>) -> Element {
    let t = use_text();
    let mut touched = use_signal(|| None::<usize>);
    let Some(catalog) = use_words().catalog() else { return rsx! {} };

    let around: Vec<(usize, u32, u16)> =
        hits.iter().enumerate().filter_map(|(index, hit)| Some((index, hit.distance_m?, hit.bearing?))).collect();
    let rings = rings(around.iter().map(|(_, metres, _)| *metres).max().unwrap_or_default());
    let points: Vec<_> = around.iter().map(|(_, metres, bearing)| (*metres, *bearing)).collect();
    let spots = spots(&points, rings[0]);
    let opened = touched().and_then(|index| Some((index + 1, hits.get(index)?.clone())));
    rsx! {
        svg {
            class: "overview",
            view_box: "-124 -124 248 248",
            role: "img",
            "aria-label": t(msg::find_map_label(around.len())),
            "data-testid": testid::OVERVIEW,
            for metres in rings {
                circle { class: "overview-ring", cx: "0", cy: "0", r: "{radius(metres, rings[0]):.1}" }
            }
            path { class: "overview-axis", d: "M0 -{RADIUS} V{RADIUS} M-{RADIUS} 0 H{RADIUS}" }
            text { class: "overview-north", x: "0", y: "-108", text_anchor: "middle", {t(msg::find_map_north())} }
            circle { class: "overview-here", cx: "0", cy: "0", r: "6" }
            // Beneath the points: a number that cannot be read is worse than a distance.
            for metres in rings {
                text {
                    class: "overview-label",
                    x: "3",
                    y: "{radius(metres, rings[0]) - 3.0:.1}",
                    {catalog.distance(metres)}
                }
            }
            for ((index, ..), spot) in around.iter().copied().zip(spots) {
                g {
                    key: "{index}",
                    class: if touched() == Some(index) { "overview-spot overview-touched" } else { "overview-spot" },
                    transform: "rotate({spot.bearing}) translate(0 -{spot.radius:.1}) rotate(-{spot.bearing})",
                    onclick: move |_| touched.set(Some(index)),
                    circle { r: "9" }
                    text { y: "3.5", text_anchor: "middle", "{index + 1}" }
                }
            }
        }
        if let Some((number, hit)) = opened {
            ul { class: "list overview-opened", role: "list", HitRow { key: "{number}", hit, number } }
        }
    }
}
