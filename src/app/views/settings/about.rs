use besace_engine_api::{CrisisQuery, Source};
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Banner, Card, Page, Section, Tone},
    state::{use_ask, use_language, use_text, use_words},
    views::Route,
};

/// What the app protects from, and what not.
#[component]
pub fn AboutScreen() -> Element {
    let t = use_text();
    let yes = [msg::about_yes_phone(), msg::about_yes_server(), msg::about_yes_offline(), msg::about_yes_nobody()];
    let no = [msg::about_no_copy(), msg::about_no_force(), msg::about_no_malware(), msg::about_no_traces()];
    rsx! {
        Page { title: t(msg::about_title()), back: Route::SettingsScreen {},
            p { class: "lead", {t(msg::about_text())} }
            Section { title: t(msg::about_yes()),
                Card {
                    ul { class: "points points-yes",
                        for point in yes {
                            li { {t(point)} }
                        }
                    }
                }
            }
            Section { title: t(msg::about_no()),
                Card {
                    ul { class: "points points-no",
                        for point in no {
                            li { {t(point)} }
                        }
                    }
                }
            }
            p { class: "soft", {t(msg::about_version(env!("CARGO_PKG_VERSION")))} }
        }
    }
}

/// Where numbers, places, texts and pictures come from, and under which licence.
#[component]
pub fn SourcesScreen() -> Element {
    let t = use_text();
    let words = use_words();
    let language = use_language();
    let directory = use_ask(|engine| async move { engine.directory_info(()).await });
    let lines = use_ask(move |engine| async move {
        engine.crisis_lines(CrisisQuery { country: String::new(), language: language.tag().to_owned() }).await
    });
    let lines = lines.read().as_ref().and_then(|lines| lines.as_ref().ok()).cloned().unwrap_or_default();
    rsx! {
        Page { title: t(msg::sources_title()), back: Route::SettingsScreen {},
            Section { title: t(msg::sources_places()),
                match &*directory.read() {
                    Some(Ok(Some(info))) => rsx! {
                        Card {
                            p { dir: "auto", "{info.name}" }
                            if info.example {
                                Banner { tone: Tone::Care, p { {t(msg::sources_example())} } }
                            }
                            for source in info.sources.clone() {
                                Origin { source }
                            }
                            p { class: "soft small digest", dir: "ltr", "SHA-256 {info.digest}" }
                        }
                    },
                    _ => rsx! { p { class: "soft", {t(msg::fault_no_directory())} } },
                }
            }
            Section { title: t(msg::sources_pictures()),
                Card { Origin { source: Source { name: "Lucide".into(), licence: "ISC, MIT".into(), url: "https://lucide.dev".into() } } }
            }
            Section { title: t(msg::sources_app()),
                Card { Origin { source: Source { name: "Besace".into(), licence: "MIT, Apache-2.0".into(), url: String::new() } } }
            }
            if !lines.is_empty() {
                Section { title: t(msg::sources_numbers()),
                    Banner { p { {t(msg::sources_numbers_text())} } }
                    for (index, line) in lines.into_iter().enumerate() {
                        details { key: "{index}", class: "card source",
                            summary { dir: "auto", "{line.country} · {line.name} · ", bdi { dir: "ltr", "{line.number}" } }
                            p { {t(if line.two_sources { msg::line_two_sources() } else { msg::line_one_source() })} }
                            if let (Some(day), Some(catalog)) = (line.checked, words.catalog()) {
                                p { {t(msg::line_checked(catalog.date_long(day)))} }
                            }
                            p { class: "soft small", dir: "auto", "{line.seen_in}" }
                            ul { class: "stack-tight small",
                                for source in line.sources {
                                    li { class: "digest", dir: "ltr", "{source}" }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

#[component]
fn Origin(source: Source) -> Element {
    rsx! {
        p { dir: "auto",
            if source.url.starts_with("https:") {
                a { href: source.url.clone(), rel: "noopener noreferrer", target: "_blank", "{source.name}" }
            } else {
                "{source.name}"
            }
            if !source.licence.is_empty() {
                span { class: "soft", " · {source.licence}" }
            }
        }
    }
}
