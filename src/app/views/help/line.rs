use besace_engine_api::CrisisLine;
use besace_i18n::{msg, names};
use dioxus::prelude::*;

use crate::{
    components::{ActionLink, Icon, Look},
    state::{use_text, use_words},
    testid,
    views::{find::OpenWords, parts::phone_link},
};

/// Help lines, one below the other.
#[component]
pub fn LineList(lines: Vec<CrisisLine>) -> Element {
    rsx! {
        ul { class: "list", role: "list",
            for (index, line) in lines.into_iter().enumerate() {
                LineRow { key: "{index}", line }
            }
        }
    }
}

/// A help line with its button. A line for text messages is written to, never called.
#[component]
fn LineRow(line: CrisisLine) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let texts = line.service == "text";
    let emergency = line.kind == "emergency";
    let who = names::line_service(&line.service).map(t);
    // An emergency number says who comes; its own name says no more.
    let title = who.filter(|_| emergency).unwrap_or_else(|| line.name.clone());
    let spoken: Vec<_> = line.languages.iter().filter_map(|tag| names::language_name(tag).map(t)).collect();
    rsx! {
        li { class: "row line", "data-testid": testid::LINE,
            div { class: "row-line",
                div { class: "row-main",
                    span { class: "row-text",
                        span { class: "row-title", dir: "auto", "{title}" }
                        if !line.region.is_empty() {
                            span { class: "row-detail", {t(msg::line_region(names::region(&catalog, &line.region)))} }
                        }
                        span { class: "hit-facts",
                            if !emergency {
                                OpenWords { state: line.open }
                                if !spoken.is_empty() {
                                    span { class: "fact",
                                        Icon { id: "language" }
                                        span { {t(msg::line_languages(catalog.list(&spoken)))} }
                                    }
                                }
                            }
                            if line.free {
                                span { class: "fact",
                                    Icon { id: "check" }
                                    span { {t(msg::line_free())} }
                                }
                            }
                            if texts {
                                span { class: "fact fact-care",
                                    Icon { id: "alert" }
                                    span { {t(msg::help_text_only())} }
                                }
                            }
                        }
                    }
                }
            }
            div { class: "row-wrap",
                if texts {
                    ActionLink {
                        href: phone_link("sms:", &line.number),
                        label: t(msg::help_text_number(line.number)),
                        look: Look::Primary,
                        icon: "text",
                    }
                } else {
                    ActionLink {
                        href: phone_link("tel:", &line.number),
                        label: t(msg::help_call_number(line.number)),
                        look: Look::Primary,
                        icon: "call",
                    }
                }
            }
        }
    }
}
