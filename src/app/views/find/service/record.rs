use besace_engine_api::{ServiceView, Source, Verified};
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{ActionLink, Look, Section},
    state::{use_text, use_words},
    views::parts::phone_link,
};

/// The other numbers, e-mail addresses and the web page.
#[component]
pub fn Elsewhere(view: ServiceView) -> Element {
    let t = use_text();
    // One number alone stands at the top already.
    let phones = if view.phones.len() > 1 { view.phones } else { Vec::new() };
    if phones.is_empty() && view.emails.is_empty() && view.url.is_empty() {
        return rsx! {};
    }
    rsx! {
        Section { title: t(msg::service_contact()),
            div { class: "row-wrap",
                for phone in phones {
                    ActionLink {
                        key: "{phone}",
                        href: phone_link("tel:", &phone),
                        label: t(msg::help_call_number(phone)),
                        icon: "call",
                    }
                }
                for email in view.emails {
                    ActionLink {
                        key: "{email}",
                        href: ["mailto:", &email].concat(),
                        label: t(msg::service_mail()),
                        icon: "mail",
                    }
                }
                // The directory takes `https:` only; a list from elsewhere might not have.
                if view.url.starts_with("https://") {
                    ActionLink { href: view.url, label: t(msg::service_web()), icon: "globe" }
                }
            }
        }
    }
}

/// Who says so, how long ago, and under which licence.
#[component]
pub fn Record(view: ServiceView) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let checked = t(match view.verified {
        None => msg::service_never_verified(),
        Some(Verified { on, by }) if by.is_empty() => msg::service_verified(catalog.date(on)),
        Some(Verified { on, by }) => msg::service_verified_by(catalog.date(on), by),
    });
    let Source { name, licence, url } = view.source;
    rsx! {
        Section { title: t(msg::service_record()),
            p { "{checked}" }
            if !name.is_empty() {
                p { dir: "auto", {t(msg::service_source(name))} }
            }
            if !licence.is_empty() {
                p { dir: "auto", {t(msg::service_licence(licence))} }
            }
            if url.starts_with("https://") {
                ActionLink { href: url.clone(), label: url, look: Look::Quiet, icon: "link" }
            }
        }
    }
}
