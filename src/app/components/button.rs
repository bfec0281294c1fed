use dioxus::prelude::*;

use crate::{
    components::{GoTo, Icon},
    views::Route,
};

/// How much a button stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Look {
    /// The one thing to do here.
    Primary,
    /// Another thing to do.
    #[default]
    Plain,
    /// Something beside the point.
    Quiet,
    /// Something that takes away.
    Danger,
}

impl Look {
    fn class(self) -> &'static str {
        match self {
            Self::Primary => "button button-primary",
            Self::Plain => "button",
            Self::Quiet => "button button-quiet",
            Self::Danger => "button button-danger",
        }
    }

    fn with(self, icon_only: bool) -> &'static str {
        match self {
            one if !icon_only => one.class(),
            Self::Primary => "button button-primary button-icon",
            Self::Plain => "button button-icon",
            Self::Quiet => "button button-quiet button-icon",
            Self::Danger => "button button-danger button-icon",
        }
    }
}

/// A button. While `busy` it cannot be pressed twice.
#[component]
pub fn Button(
    label: String,
    onclick: EventHandler<()>,
    #[props(default)] look: Look,
    icon: Option<&'static str>,
    #[props(default)] disabled: bool,
    #[props(default)] busy: bool,
    /// Shows the icon alone; the label is still read aloud.
    #[props(default)]
    icon_only: bool,
    /// For buttons that stay down.
    pressed: Option<bool>,
    #[props(default)] test: String,
) -> Element {
    let name = icon_only.then(|| label.clone());
    rsx! {
        button {
            class: look.with(icon_only),
            r#type: "button",
            disabled: disabled || busy,
            "aria-busy": busy.then_some("true"),
            "aria-label": name,
            "aria-pressed": pressed.map(|down| if down { "true" } else { "false" }),
            "data-testid": test,
            onclick: move |_| onclick.call(()),
            if let Some(id) = icon {
                Icon { id }
            }
            if !icon_only {
                span { "{label}" }
            }
        }
    }
}

/// A link that looks like a button: call, text, go there, a page outside. `href` is `tel:`, `sms:`, `geo:` or `https:`.
#[component]
pub fn ActionLink(
    href: String,
    label: String,
    #[props(default)] look: Look,
    icon: Option<&'static str>,
    /// What a screen reader says, where the label alone is not clear ("call Nadia").
    spoken: Option<String>,
    #[props(default)] test: String,
) -> Element {
    rsx! {
        a {
            class: look.class(),
            href,
            rel: "noopener noreferrer",
            "aria-label": spoken,
            "data-testid": test,
            if let Some(id) = icon {
                Icon { id }
            }
            span { "{label}" }
        }
    }
}

/// A link to another screen that looks like a button.
#[component]
pub fn RouteButton(
    to: Route,
    label: String,
    #[props(default)] look: Look,
    icon: Option<&'static str>,
    #[props(default)] icon_only: bool,
    #[props(default)] test: String,
) -> Element {
    let class = look.with(icon_only);
    let name = icon_only.then(|| label.clone());
    rsx! {
        GoTo { class, to, spoken: name, test,
            if let Some(id) = icon {
                Icon { id }
            }
            if !icon_only {
                span { "{label}" }
            }
        }
    }
}
