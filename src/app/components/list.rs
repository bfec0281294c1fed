use besace_domain::RecordId;
use dioxus::prelude::*;

use crate::{
    components::{GoTo, Icon},
    views::Route,
};

/// Somebody's sign: a colour of their own and the first letter of their name, the same on every screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Face {
    class: &'static str,
    letter: String,
}

impl Face {
    /// The colours, as the style sheet has them.
    const CLASSES: [&str; 6] =
        ["face face-0", "face face-1", "face face-2", "face face-3", "face face-4", "face face-5"];

    /// The sign of a contact: its colour comes from the record's name, which never changes.
    pub fn of(id: RecordId, name: &str) -> Self {
        let sum: usize = id.0.iter().map(|byte| usize::from(*byte)).sum();
        let class = Self::CLASSES[sum % Self::CLASSES.len()];
        Self { class, letter: name.trim().chars().next().map(|c| c.to_uppercase().to_string()).unwrap_or_default() }
    }
}

/// A list of rows.
#[component]
pub fn List(label: Option<String>, children: Element) -> Element {
    rsx! {
        ul { class: "list", role: "list", "aria-label": label, {children} }
    }
}

/// A row: a picture, a title, a line beneath; leads somewhere where `to` is given.
/// `children` stand beneath the text (e.g. call and text buttons), outside the link.
#[component]
pub fn ListRow(
    title: String,
    to: Option<Route>,
    icon: Option<&'static str>,
    /// Somebody's sign, in place of a picture.
    face: Option<Face>,
    #[props(default)] detail: String,
    /// A word or two at the end of the row ("open until 17:00").
    #[props(default)]
    aside: String,
    /// A button at the end of the row, beside the link.
    end: Option<Element>,
    #[props(default)] test: String,
    children: Element,
) -> Element {
    let text = rsx! {
        if let Some(id) = icon {
            span { class: "row-picture", Icon { id } }
        }
        if let Some(face) = face {
            span { class: face.class, "aria-hidden": "true", "{face.letter}" }
        }
        span { class: "row-text",
            span { class: "row-title", dir: "auto", "{title}" }
            if !detail.is_empty() {
                span { class: "row-detail", dir: "auto", "{detail}" }
            }
        }
        if !aside.is_empty() {
            span { class: "row-aside", "{aside}" }
        }
    };
    let plain = end.is_none();
    rsx! {
        li { class: "row", "data-testid": test,
            div { class: "row-line",
                if let Some(to) = to {
                    GoTo { class: "row-main", to,
                        {text}
                        if plain {
                            span { class: "row-more", Icon { id: "next" } }
                        }
                    }
                } else {
                    div { class: "row-main", {text} }
                }
                {end}
            }
            {children}
        }
    }
}
