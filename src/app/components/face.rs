use besace_domain::RecordId;
use dioxus::prelude::*;

/// The colours, as the style sheet has them.
pub const FACES: [&str; 6] = ["face face-0", "face face-1", "face face-2", "face face-3", "face face-4", "face face-5"];

/// Somebody's sign, the same on every screen: their picture, or a colour and the first letter of their name.
#[component]
pub fn Face(
    id: RecordId,
    name: String,
    /// The colour that was chosen; else one comes from the record's name, which never changes.
    colour: Option<u8>,
    /// Where their picture is.
    picture: Option<String>,
    /// Shows it large.
    #[props(default)]
    large: bool,
) -> Element {
    let sum: usize = id.0.iter().map(|byte| usize::from(*byte)).sum();
    let class = FACES[colour.map_or(sum, usize::from) % FACES.len()];
    let letter: String = name.trim().chars().next().map(|letter| letter.to_uppercase().collect()).unwrap_or_default();
    rsx! {
        span { class: if large { [class, " face-large"].concat() } else { class.to_owned() }, "aria-hidden": "true",
            if let Some(src) = picture {
                img { class: "face-picture", src, alt: "" }
            } else {
                "{letter}"
            }
        }
    }
}
