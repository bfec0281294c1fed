use dioxus::{html::input_data::MouseButton, prelude::*};

use crate::views::Route;

/// A link to another screen. Its address is that of the screen, so that it can be opened in another tab too.
#[component]
pub fn GoTo(
    to: Route,
    class: Option<&'static str>,
    /// What a screen reader says, where the link shows no words.
    spoken: Option<String>,
    /// Whether it leads to the screen on which it stands.
    #[props(default)]
    here: bool,
    #[props(default)] test: String,
    children: Element,
) -> Element {
    let navigator = use_navigator();
    let href = to.to_string();
    rsx! {
        a {
            class,
            href,
            "aria-label": spoken,
            "aria-current": here.then_some("page"),
            "data-testid": test,
            onclick: move |event: MouseEvent| {
                // With a key held, or by another button, the browser does what it does with any link.
                if event.modifiers().is_empty() && event.trigger_button() == Some(MouseButton::Primary) {
                    event.prevent_default();
                    navigator.push(to.clone());
                }
            },
            {children}
        }
    }
}
