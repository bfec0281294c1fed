use besace_domain::Position;
use besace_i18n::msg;
use dioxus::prelude::*;

use super::dialled;
use crate::{
    components::{ActionLink, Look},
    platform,
    state::use_text,
    testid,
};

/// A number as a `tel:` or `sms:` link: only what can be dialled.
pub fn phone_link(scheme: &str, number: &str) -> String {
    [scheme, &dialled(number)].concat()
}

/// Call, text, go there: one tap each, as far as there is a number and an address.
#[component]
pub fn Actions(
    name: String,
    #[props(default)] phone: String,
    #[props(default)] address: String,
    position: Option<Position>,
    /// Whether texting is offered too.
    #[props(default)]
    texts: bool,
) -> Element {
    let t = use_text();
    let there = position.is_some() || !address.trim().is_empty();
    let callable = !dialled(&phone).is_empty();
    if !callable && !there {
        return rsx! {};
    }
    rsx! {
        div { class: "actions",
            if callable {
                ActionLink {
                    href: phone_link("tel:", &phone),
                    label: t(msg::call()),
                    spoken: t(msg::call_name(&name)),
                    look: Look::Primary,
                    icon: "call",
                    test: testid::CALL,
                }
                if texts {
                    ActionLink {
                        href: phone_link("sms:", &phone),
                        label: t(msg::text()),
                        spoken: t(msg::text_name(&name)),
                        icon: "text",
                        test: testid::TEXT,
                    }
                }
            }
            if there {
                ActionLink {
                    href: platform::route_link(position, &address),
                    label: t(msg::go_there()),
                    icon: "go",
                    test: testid::GO,
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_holds_only_what_can_be_dialled() {
        assert_eq!(phone_link("tel:", "+32 (0)2 555 01 23 ext"), "tel:+3225550123");
        assert_eq!(phone_link("sms:", "javascript:1"), "sms:");
    }
}
