use besace_qr::Code;
use dioxus::prelude::*;

use crate::testid;

/// A QR code that says `text`, black on white in every theme: cameras expect that. Nothing where it is too long.
#[component]
pub fn QrPicture(
    text: String,
    /// What a screen reader says in its place.
    label: String,
) -> Element {
    let Some(code) = Code::of(&text) else { return rsx! {} };
    let side = code.side();
    rsx! {
        svg {
            class: "qr",
            role: "img",
            "aria-label": label,
            view_box: "0 0 {side} {side}",
            "shape-rendering": "crispEdges",
            "data-testid": testid::QR,
            rect { width: "{side}", height: "{side}", fill: "#fff" }
            path { d: code.path(), fill: "#000" }
        }
    }
}
