use dioxus::prelude::*;

use crate::{
    components::{GoTo, Icon},
    views::Route,
};

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
    /// What stands there in place of a picture.
    lead: Option<Element>,
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
        {lead}
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
