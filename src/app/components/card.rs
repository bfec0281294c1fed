use dioxus::prelude::*;

/// Something that stands by itself.
#[component]
pub fn Card(children: Element, #[props(default)] test: String) -> Element {
    rsx! {
        div { class: "card", "data-testid": test, {children} }
    }
}

/// A part of a screen under its own heading.
#[component]
pub fn Section(title: String, children: Element, action: Option<Element>) -> Element {
    rsx! {
        section { class: "section",
            div { class: "section-head",
                h2 { "{title}" }
                {action}
            }
            {children}
        }
    }
}
